//! Goods that were bought: lines, what they cost, who sold them, how they were paid for and when.

use super::super::concept::{Books, Concept};
use super::super::doubt;
use super::super::entry::{Frame, Slot, frame};
use super::super::number::Figure;
use super::super::token::{Kind, Token};
use super::super::{Doubt, Heard, Missing};
use super::goods::{counted, is_named, unsized_figure};
use super::money::unless_doubted;
use super::parts::{Parts, counts};
use crate::cart::QUANTITY_MAX;
use crate::command::{ReceivedLine, ShopCommand};
use crate::money::Money;

/// Something named that money is spent on.
const SPENT: Frame = frame(&[], &[Slot::Category]);

/// "Bought 20 sugar at 3,000 and 10 soap white 18,000 from Nile Wholesale on credit".
/// Nothing when it is about something that is not sold here.
pub(super) fn received(parts: &mut Parts<'_>) -> Option<Heard> {
    let surely = parts.has(Books::Bought);
    let tax = parts.tax();
    let day = parts.bought_on().map(Box::new);
    let freight = parts.labelled(Books::Freight).or_else(|| transport(parts));
    let supplier = parts.supplier();
    let paid = parts.paid();
    if let Some(credit) = parts.sentence.position(Concept::Books(Books::Credit)) {
        parts.taken.push(credit);
    }
    let spent = parts.sentence.fits(&SPENT);
    let reading = match lines(parts) {
        Ok(lines) => lines,
        // "Bought fuel 20,000 cash" is no stock.
        Err(_) if !surely || spent => return None,
        Err(Heard::NotExecuted(name, why)) => {
            let doubted = doubt::of_write(parts.sentence, parts.head);
            return Some(Heard::NotExecuted(name, doubted.unwrap_or(why)));
        }
        Err(heard) => {
            let doubted = doubt::of_write(parts.sentence, parts.head);
            let doubted = doubted.map(|why| Heard::NotExecuted(parts.entry.name, why));
            return Some(doubted.unwrap_or(heard));
        }
    };
    let command = ShopCommand::StockReceive { lines: reading, supplier, freight, paid, tax, day };
    Some(unless_doubted(parts, command))
}

/// "Transport 5,000" in a purchase is freight.
fn transport(parts: &mut Parts<'_>) -> Option<Money> {
    let named = |place: usize| {
        let concept = parts.sentence.tokens.get(place)?.concept?;
        let Concept::Books(book @ Books::Category(_)) = concept else { return None };
        Some(book)
    };
    let books: Vec<Books> = parts.free().filter_map(named).collect();
    books.into_iter().find_map(|book| parts.labelled(book))
}

/// The lines of a purchase: one for each part between "and", commas and line breaks.
fn lines(parts: &mut Parts<'_>) -> Result<Vec<ReceivedLine>, Heard> {
    let places: Vec<usize> = parts.free().collect();
    let joint = |place: &usize| {
        parts.sentence.tokens.get(*place).is_some_and(|token| {
            token.concept == Some(Concept::And)
                || matches!(token.kind, Kind::Mark(',' | ';' | '\n' | '+' | '.'))
        })
    };
    let mut found: Vec<ReceivedLine> = Vec::new();
    for chunk in places.split(joint) {
        let says = any(parts, chunk, is_named) || any(parts, chunk, is_size);
        let figures = any(parts, chunk, |token| token.figure().is_some());
        if says {
            found.push(line(parts, chunk)?);
        } else if figures {
            // "50 sugar, 180,000 cash": what the one thing before cost.
            match (found.as_mut_slice(), chunk_money(parts, chunk)) {
                ([only @ ReceivedLine { cost: None, .. }], Some(cost)) => only.cost = Some(cost),
                _ => return Err(Heard::NotExecuted(parts.entry.name, Doubt::Several)),
            }
        }
    }
    if found.is_empty() {
        let (of, words) = (parts.entry.name, String::new());
        return Err(Heard::Missing(Missing::Product { of, words, near: Vec::new() }));
    }
    // What the lines explain is taken: their figures, names and sizes.
    let explained = |place: &usize| {
        parts
            .sentence
            .tokens
            .get(*place)
            .is_some_and(|token| is_named(token) || token.figure().is_some())
    };
    let explained: Vec<usize> = places.into_iter().filter(explained).collect();
    parts.taken.extend(explained);
    Ok(found)
}

fn chunk_money(parts: &Parts<'_>, chunk: &[usize]) -> Option<Money> {
    let figure = |place: &&usize| {
        parts.sentence.tokens.get(**place).is_some_and(|token| token.figure().is_some())
    };
    let mut figures = chunk.iter().filter(figure);
    let money = parts.money_at(*figures.next()?)?;
    if figures.next().is_some() { None } else { Some(money) }
}

/// One thing that was bought: how many, what, and what they cost.
fn line(parts: &Parts<'_>, chunk: &[usize]) -> Result<ReceivedLine, Heard> {
    let several = || Heard::NotExecuted(parts.entry.name, Doubt::Several);
    let money = price(parts, chunk).map_err(|()| several())?;
    let said = money.map(|place| parts.money_at(place).ok_or_else(several)).transpose()?;
    let (sku, quantity) = counted(parts, chunk, money)?;
    let each = any(parts, chunk, |token| {
        token.concept == Some(Concept::Books(Books::Each)) || token.is_mark('@')
    });
    // "20 sucre à 3000": what leads to an amount here is its price.
    let led = money.is_some_and(|place| parts.sentence.follows(place, Concept::Books(Books::To)));
    let each = each || led;
    let whole = any(parts, chunk, |token| token.concept == Some(Concept::Books(Books::Altogether)));
    let cost = match said {
        Some(unit) if each && !whole => {
            let catalog = parts.hearing.listener.catalog;
            let variant = catalog.find(&sku).map(|(_, variant)| variant).ok_or_else(several)?;
            Some(variant.at(unit, quantity).map_err(|_| several())?)
        }
        other => other,
    };
    Ok(ReceivedLine { sku, quantity: i64::from(quantity), cost })
}

fn any(parts: &Parts<'_>, chunk: &[usize], is: impl Fn(&Token) -> bool) -> bool {
    chunk.iter().any(|place| parts.sentence.tokens.get(*place).is_some_and(&is))
}

fn is_size(token: &Token) -> bool {
    token.figure().is_some_and(|figure| figure.size().is_some())
}

/// Which figure of a part is what it cost; an error when there are too many to tell.
fn price(parts: &Parts<'_>, chunk: &[usize]) -> Result<Option<usize>, ()> {
    let figures: Vec<usize> =
        chunk.iter().copied().filter(|place| unsized_figure(parts, *place)).collect();
    let is_sized = any(parts, chunk, is_size);
    match figures.as_slice() {
        [] => Ok(None),
        [only] => {
            let last = is_last(parts, chunk, *only) && (is_sized || is_large(parts, *only));
            Ok((last || is_price(parts, *only)).then_some(*only))
        }
        [first, second] if is_price(parts, *first) && !is_price(parts, *second) => Ok(Some(*first)),
        [_, second] => Ok(Some(*second)),
        _ => Err(()),
    }
}

/// Whether what stands before a figure, or what is written to it, makes it an amount.
fn is_price(parts: &Parts<'_>, place: usize) -> bool {
    let leads = [
        Concept::Books(Books::Each),
        Concept::Books(Books::To),
        Concept::For,
        Concept::Price,
        Concept::Books(Books::Altogether),
    ];
    let token = |place: usize| parts.sentence.tokens.get(place);
    let before = place.checked_sub(1).and_then(token);
    leads.into_iter().any(|word| parts.sentence.follows(place, word))
        || before.is_some_and(|token| token.is_mark('@'))
        || token(place).and_then(Token::figure).is_some_and(|figure| !counts(figure))
}

/// Whether a figure is an amount by its looks: nobody buys "sugar 60,000" by the piece.
fn is_large(parts: &Parts<'_>, place: usize) -> bool {
    let figure = parts.sentence.tokens.get(place).and_then(Token::figure);
    figure.and_then(Figure::quantity).is_some_and(|count| count > QUANTITY_MAX)
}

/// Whether a figure stands behind all names of its part: "20 kg sugar 60,000".
fn is_last(parts: &Parts<'_>, chunk: &[usize], place: usize) -> bool {
    let named = |at: &usize| parts.sentence.tokens.get(*at).is_some_and(is_named);
    chunk.iter().rfind(|at| named(at)).is_some_and(|last| *last < place)
}
