//! Goods that went, or were counted. A product of several variants is asked about, and so is
//! what nothing here is called; no quantity is guessed.

use super::super::concept::{Books, Concept};
use super::super::doubt;
use super::super::lines::{Goods, Reading, Thing};
use super::super::sentence::is_content;
use super::super::shop::free_text;
use super::super::token::Token;
use super::super::{Doubt, Heard, Missing};
use super::money::{asked, unless_doubted};
use super::parts::{Parts, outlet};
use crate::command::{ShopCommand, StockChangeAsk};
use crate::ids::{ProductId, Sku};

/// What one part names and how many: the variant must be clear, and the number said.
pub(super) fn counted(
    parts: &Parts<'_>,
    chunk: &[usize],
    besides: Option<usize>,
) -> Result<(Sku, u32), Heard> {
    let reading = reading(parts, |place| chunk.contains(&place) && besides != Some(place));
    match one(parts, &reading)? {
        Thing { count: None, goods: Goods::Line { .. }, .. } if !reading.is_counted() => {
            Err(unclear(parts, &reading))
        }
        Thing { goods: Goods::Line { line, .. }, .. } => Ok((line.sku.clone(), line.quantity)),
        Thing { .. } => Err(unclear(parts, &reading)),
    }
}

/// What the chosen tokens say of goods.
pub(super) fn reading(parts: &Parts<'_>, keeps: impl Fn(usize) -> bool) -> Reading {
    let others: Vec<usize> =
        (0..parts.sentence.tokens.len()).filter(|place| !keeps(*place)).collect();
    Reading::new(&parts.sentence.without(&others), &parts.hearing.index)
}

/// The one thing that was named.
pub(super) fn one<'r>(parts: &Parts<'_>, reading: &'r Reading) -> Result<&'r Thing, Heard> {
    match reading.things.as_slice() {
        [thing] => match &thing.goods {
            Goods::Line { .. } => Ok(thing),
            Goods::Which { product, .. } => {
                Err(Heard::Missing(Missing::Unit { of: parts.entry.name, product: *product }))
            }
            Goods::Unknown { .. } => Err(Heard::Missing(reading.missing_product(parts.entry.name))),
        },
        [] => Err(Heard::Missing(reading.missing_product(parts.entry.name))),
        _ => Err(Heard::NotExecuted(parts.entry.name, Doubt::Several)),
    }
}

fn unclear(parts: &Parts<'_>, reading: &Reading) -> Heard {
    let missing = Heard::Missing(Missing::Quantity { of: parts.entry.name });
    if reading.has_goods() {
        missing
    } else {
        Heard::Missing(reading.missing_product(parts.entry.name))
    }
}

/// "Stock count sugar 57, two bags torn", "3 soap broken", "adjust sugar by -3 stolen".
/// Nothing when no goods are named.
pub(super) fn adjusted(parts: &mut Parts<'_>) -> Option<Heard> {
    let counts = parts.has(Books::Count);
    let adjusts = parts.has(Books::Adjust);
    let figure = parts.figures().into_iter().find(|place| unsized_figure(parts, *place));
    let reason = reason(parts, figure.unwrap_or(0));
    let kept: Vec<usize> = parts.free().filter(|place| Some(*place) != figure).collect();
    let reading = reading(parts, |place| kept.contains(&place));
    if !reading.has_goods() && !counts && !adjusts {
        return None;
    }
    if let Some(doubt) = doubt::of_write(parts.sentence, parts.head) {
        return Some(Heard::NotExecuted(parts.entry.name, doubt));
    }
    let thing = match one(parts, &reading) {
        Ok(thing) => thing,
        Err(heard) => return Some(heard),
    };
    let Goods::Line { line, .. } = &thing.goods else { return None };
    let catalog = parts.hearing.listener.catalog;
    let each = i64::from(catalog.measure_of(&line.sku).per_price());
    let number = match figure {
        Some(place) => signed(parts, place).map(|number| number.saturating_mul(each)),
        // "Stock count beans 57.5 kg": the size is how many.
        None if each > 1 && thing.counted => Some(i64::from(line.quantity)),
        None => thing.count.map(i64::from),
    };
    let Some(number) = number else {
        return Some(Heard::Missing(Missing::Quantity { of: parts.entry.name }));
    };
    let to = counts || adjusts && parts.sentence.has(Concept::Books(Books::To));
    let change = if to {
        StockChangeAsk::To(number)
    } else if adjusts || parts.has(Books::Found) {
        StockChangeAsk::By(number)
    } else {
        StockChangeAsk::By(number.saturating_neg())
    };
    let sku = line.sku.clone();
    let named =
        kept.into_iter().filter(|place| parts.sentence.tokens.get(*place).is_some_and(is_thing));
    let named: Vec<usize> = named.chain(figure).collect();
    parts.taken.extend(named);
    Some(unless_doubted(parts, ShopCommand::StockAdjust { sku, change, reason }))
}

/// A word or a size of a product's name, or a number word.
pub(super) fn is_thing(token: &Token) -> bool {
    is_named(token) || token.figure().is_some()
}

pub(super) fn unsized_figure(parts: &Parts<'_>, place: usize) -> bool {
    let figure = parts.sentence.tokens.get(place).and_then(Token::figure);
    figure.is_some_and(|figure| figure.size().is_none())
}

/// The number at a place with the sign before it.
fn signed(parts: &Parts<'_>, place: usize) -> Option<i64> {
    let token = parts.sentence.tokens.get(place)?;
    let number = i64::from(token.figure()?.quantity()?);
    Some(if token.text.starts_with('-') { -number } else { number })
}

/// Why stock is put right: text behind a mark or "because", or the word for the damage.
fn reason(parts: &mut Parts<'_>, from: usize) -> Option<String> {
    let damage = parts.free().find(|place| {
        let concept = parts.sentence.tokens.get(*place).and_then(|token| token.concept);
        matches!(concept, Some(Concept::Books(Books::Broken | Books::Found)))
    });
    let said = parts.cut(from + 1, &[]);
    if said.is_some() {
        return said;
    }
    let damage = damage?;
    // "3 soap torn by rats": all of it says why; "lost 2 milk" goes on with the goods.
    let last = parts.free().filter(|place| {
        parts.sentence.tokens.get(*place).is_some_and(|token| token.figure().is_some())
    });
    let behind = last.last().is_none_or(|last| last < damage);
    let named = behind && !goods_behind(parts, damage);
    if !named {
        return Some(parts.raw(damage, damage));
    }
    let text = free_text(parts.sentence, damage)?;
    parts.head = damage;
    Some(text)
}

fn goods_behind(parts: &Parts<'_>, place: usize) -> bool {
    reading(parts, |at| at > place).has_goods()
}

/// "Move 10 sugar from main to kiosk". Nothing when no goods are named.
pub(super) fn moved(parts: &mut Parts<'_>) -> Option<Heard> {
    let from = outlet_after(parts, Books::From);
    let to = outlet_after(parts, Books::To);
    let rest = parts.named(outlet, parts.hearing.listener.books.outlets);
    let (from, to) = if from.is_none() { (rest, to) } else { (from, to.or(rest)) };
    let kept: Vec<usize> = parts.free().collect();
    let reading = reading(parts, |place| kept.contains(&place));
    if !reading.has_goods() {
        return None;
    }
    if let Some(doubt) = doubt::of_write(parts.sentence, parts.head) {
        return Some(Heard::NotExecuted(parts.entry.name, doubt));
    }
    let (sku, quantity) = match counted(parts, &kept, None) {
        Ok(found) => found,
        Err(heard) => return Some(heard),
    };
    let named = kept.into_iter().filter(|at| parts.sentence.tokens.get(*at).is_some_and(is_thing));
    let named: Vec<usize> = named.collect();
    parts.taken.extend(named);
    let quantity = i64::from(quantity);
    Some(unless_doubted(parts, ShopCommand::StockTransfer { sku, quantity, from, to }))
}

fn outlet_after(parts: &mut Parts<'_>, book: Books) -> Option<String> {
    let found = parts.free().find_map(|place| {
        let Concept::Books(named) = parts.sentence.tokens.get(place)?.concept? else { return None };
        let name = outlet(named)?;
        parts.is_led(place, book).then_some((place, name))
    });
    let (place, name) = found?;
    parts.taken.push(place);
    parts.hearing.listener.books.outlets.get(name).cloned()
}

/// The product a question is about; an error when what is named is not sold.
pub(super) fn product(parts: &mut Parts<'_>) -> Result<Option<ProductId>, Heard> {
    let kept: Vec<usize> = parts.free().collect();
    let reading = reading(parts, |place| kept.contains(&place));
    let named: Vec<usize> = kept
        .into_iter()
        .filter(|at| parts.sentence.tokens.get(*at).is_some_and(is_thing))
        .collect();
    parts.taken.extend(named);
    match reading.product() {
        Some(product) => Ok(Some(product)),
        None if reading.things.is_empty() => Ok(None),
        None => Err(Heard::Missing(reading.missing_product(parts.entry.name))),
    }
}

/// "History sugar last week".
pub(super) fn history(parts: &mut Parts<'_>) -> Heard {
    let range = parts.range();
    match product(parts) {
        Ok(product) => asked(parts, ShopCommand::StockHistory { product, range }),
        Err(heard) => heard,
    }
}

/// "Stock aging", "aging sugar".
pub(super) fn aging(parts: &mut Parts<'_>) -> Heard {
    match product(parts) {
        Ok(product) => asked(parts, ShopCommand::StockAging { product }),
        Err(heard) => heard,
    }
}

/// A word that goods are called by.
pub(super) fn is_named(token: &Token) -> bool {
    is_content(token)
        || token.is_word() && token.concept == Some(Concept::Container)
        || token.is_word() && token.concept.is_some_and(Concept::may_name_a_product)
}
