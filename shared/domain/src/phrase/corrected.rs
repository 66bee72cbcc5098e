//! Corrections in talk: "2 sugar and a milk, no, 3 sugar". What comes after the "no" counts for
//! the goods it names again; whoever names other goods with it is asked. Deliberately absent:
//! what the cart held before.

use super::concept::Concept;
use super::customer::run;
use super::lines::{Goods, Reading};
use super::sentence::Sentence;
use super::token::Kind;
use super::{Heard, Hearing};
use crate::cart::CartLine;
use crate::command::CustomerCommand;
use crate::ids::ProductId;

/// The goods of a message that corrects itself; nothing when it does not.
pub(super) fn goods(hearing: &Hearing<'_>) -> Option<Heard> {
    let sentence = &hearing.sentence;
    let place = correction(sentence)?;
    let token = sentence.tokens.get(place)?;
    let part = |text: Option<&str>| {
        let sentence = Sentence::new(text.unwrap_or_default(), &hearing.index);
        let denies = [Concept::No, Concept::Not, Concept::Dont, Concept::Unwanted, Concept::If];
        let is_plain = !denies.into_iter().any(|it| sentence.has(it)) && !is_other(&sentence);
        is_plain.then(|| Reading::new(&sentence, &hearing.index))
    };
    let said = part(sentence.clean.get(..token.start))?;
    let meant = part(sentence.clean.get(token.end..))?;
    if place == 0 {
        return instead(hearing, &meant);
    }
    // What was not known before the "no" is asked about, whatever comes after it.
    let before: Vec<ProductId> =
        said.things.iter().filter_map(|thing| product(&thing.goods)).collect();
    let after: Option<Vec<ProductId>> =
        meant.things.iter().map(|thing| product(&thing.goods)).collect();
    let after = after?;
    if after.is_empty() || !meant.is_counted() || !after.iter().all(|it| before.contains(it)) {
        return None;
    }
    let again = |goods: &Goods| product(goods).is_some_and(|of| after.contains(&of));
    let kept = said.things.into_iter().filter(|thing| !again(&thing.goods));
    let reading = Reading { things: kept.chain(meant.things).collect() };
    let (lines, unclear) = (reading.lines(), reading.unclear());
    Some(run(CustomerCommand::added(lines, unclear)))
}

/// Where somebody takes back what they said: a "no" between marks, or at the start with a comma
/// behind it.
fn correction(sentence: &Sentence) -> Option<usize> {
    let mark = |place: Option<usize>| {
        let token = place.and_then(|place| sentence.tokens.get(place));
        token.is_some_and(|token| matches!(token.kind, Kind::Mark(',' | '.' | ';' | '-' | '\n')))
    };
    let place = sentence.position(Concept::No).or_else(|| {
        // In Spanish and Indonesian the word also denies: ", no," takes back, "no quiero" does not.
        let apart = |place: &usize| mark(place.checked_sub(1)) && mark(Some(place + 1));
        sentence.position(Concept::Not).filter(apart)
    })?;
    let is_between = mark(place.checked_sub(1));
    (is_between || place == 0 && mark(Some(place + 1))).then_some(place)
}

/// Whether it speaks of more than goods to have.
fn is_other(sentence: &Sentence) -> bool {
    let others = [Concept::Order, Concept::Cancel, Concept::Remove, Concept::Paid, Concept::Said];
    others.into_iter().any(|other| sentence.has(other))
}

/// "No, 3 sugar": what the cart holds is meant.
fn instead(hearing: &Hearing<'_>, meant: &Reading) -> Option<Heard> {
    let [thing] = meant.things.as_slice() else { return None };
    let Goods::Line { line, .. } = &thing.goods else { return None };
    let held = |held: &CartLine| held.sku == line.sku;
    let is_held = hearing.listener.cart.is_some_and(|cart| cart.lines.iter().any(held));
    let CartLine { sku, quantity } = line.clone();
    (is_held && thing.count.is_some()).then(|| run(CustomerCommand::CartChange { sku, quantity }))
}

fn product(goods: &Goods) -> Option<ProductId> {
    match goods {
        Goods::Line { product, .. } | Goods::Which { product, .. } => Some(*product),
        Goods::Unknown { .. } => None,
    }
}
