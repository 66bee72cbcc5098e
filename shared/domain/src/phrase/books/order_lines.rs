//! What is said of what is in an order: a new one for a customer, and other goods in one. What is
//! not clear is asked about; no quantity and no variant is guessed.

use super::super::concept::{Books, Concept};
use super::super::doubt;
use super::super::lines::{self, Goods, Reading};
use super::super::sentence::{Sentence, is_content};
use super::super::token::Token;
use super::super::{Doubt, Heard, Missing};
use super::goods::{is_thing, reading};
use super::money::unless_doubted;
use super::offer::is_between;
use super::parts::{Parts, debtor};
use crate::cart::CartLine;
use crate::command::{ChangeBy, LineChange, SaleCommand, ShopCommand, Unclear};
use crate::ids::{OrderNumber, ProductId, Sku};

/// A phone number has no fewer digits, as people write it at home.
const PHONE_DIGITS_MIN: usize = 9;
/// At home it has no more of them behind its zero, and none has more behind its plus.
const PHONE_DIGITS_HOME: usize = 10;
const PHONE_DIGITS_ABROAD: usize = 12;
/// Numbers of orders are no smaller; quantities mostly are.
const NUMBER_MIN: u64 = 100;
/// The name of a customer is no longer.
const NAME_CHARS_MAX: usize = 60;

/// "New order for Jane 0700 000 100: 2 sugar and a soap", or a quotation for her. Nothing when an order is named, or goods
/// are ordered for nobody.
pub(super) fn created(parts: &mut Parts<'_>) -> Option<Heard> {
    // Where something else tells that one is meant, it need not be called so.
    let is_quoted = parts.has(Books::Quotation);
    let is_new = parts.has(Books::NewOrder) || is_quoted || parts.sentence.forgives;
    if !parts.sentence.marked_orders().is_empty() || !is_new && !is_for_somebody(parts) {
        return None;
    }
    let phone = phone(parts);
    let customer = customer(parts);
    let kept: Vec<usize> = parts.free().collect();
    let said = reading(parts, |place| kept.contains(&place));
    if !is_new && (customer.is_none() || !said.has_goods()) {
        return None;
    }
    let unknown = said.things.iter().any(|thing| matches!(thing.goods, Goods::Unknown { .. }));
    if let Some(doubt) = doubt::of_write(parts.sentence, parts.head) {
        return Some(Heard::NotExecuted(parts.entry.name, doubt));
    }
    if unknown {
        return Some(Heard::Missing(said.missing_product(parts.entry.name)));
    }
    take(parts, &kept);
    let (lines, unclear) = (said.lines(), said.unclear());
    let command = SaleCommand::Create { customer, phone, lines, unclear, seen: None, is_quoted };
    Some(unless_doubted(parts, ShopCommand::Sale(Box::new(command))))
}

/// Whether "for" leads in somebody and no product.
fn is_for_somebody(parts: &Parts<'_>) -> bool {
    let leads = [Concept::For, Concept::Books(Books::To)];
    let place = leads.into_iter().find_map(|lead| parts.sentence.position(lead));
    let named = place.and_then(|place| parts.token(place + 1));
    named.is_some_and(|token| is_name(parts, token))
}

/// Whether a word can be one of a person's name.
fn is_name(parts: &Parts<'_>, token: &Token) -> bool {
    let known = matches!(token.concept, Some(Concept::Books(Books::Debtor(_))));
    known || is_content(token) && !parts.hearing.index.knows(&token.text)
}

fn take(parts: &mut Parts<'_>, kept: &[usize]) {
    let named = |at: &usize| {
        parts
            .sentence
            .tokens
            .get(*at)
            .is_some_and(|token| is_thing(token) || token.concept == Some(Concept::Container))
    };
    let named: Vec<usize> = kept.iter().copied().filter(named).collect();
    parts.taken.extend(named);
}

/// The phone number: digits with a zero or a plus before them, however they are spaced.
fn phone(parts: &mut Parts<'_>) -> Option<String> {
    let end = parts.sentence.tokens.len();
    (0..end).find_map(|start| {
        let run = phone_at(parts, start)?;
        let (places, digits) = run;
        parts.taken.extend(places);
        Some(digits)
    })
}

fn phone_at(parts: &Parts<'_>, start: usize) -> Option<(std::ops::Range<usize>, String)> {
    let plus = parts.token(start)?.is_mark('+');
    let first = if plus { start + 1 } else { start };
    let most = if plus { PHONE_DIGITS_ABROAD } else { PHONE_DIGITS_HOME };
    let opens = parts.token(first)?.text.starts_with(if plus { '2' } else { '0' })
        || plus && parts.token(first)?.figure().is_some();
    if !opens {
        return None;
    }
    let (mut digits, mut at) = (String::new(), first);
    while let Some(token) = parts.token(at).filter(|_| digits.len() < most) {
        let plain = token.text.bytes().all(|byte| byte.is_ascii_digit());
        let joins = token.is_mark('-') && !digits.is_empty();
        if token.figure().is_some() && plain {
            digits.push_str(&token.text);
        } else if !joins {
            break;
        }
        at += 1;
    }
    let fits = (PHONE_DIGITS_MIN..=15).contains(&digits.len());
    let sign = if plus { "+" } else { "" };
    fits.then(|| (start..at, format!("{sign}{digits}")))
}

/// The customer: one the shop knows, or the words behind "for" or "new order".
fn customer(parts: &mut Parts<'_>) -> Option<String> {
    let known = parts.named(debtor, parts.hearing.listener.books.customers);
    if known.is_some() {
        return known;
    }
    let leads = [
        Concept::For,
        Concept::Books(Books::To),
        Concept::Books(Books::NewOrder),
        Concept::Books(Books::Quotation),
    ];
    leads.into_iter().find_map(|lead| named_behind(parts, lead)).or_else(|| named_before(parts))
}

/// "Jane 0700 000 100 ke liye": the words before "for", and before the phone number.
fn named_before(parts: &mut Parts<'_>) -> Option<String> {
    let place = parts.sentence.position(Concept::For)?;
    let last = (0..place).rev().find(|place| !parts.taken.contains(place))?;
    let in_name = |place: &usize| parts.token(*place).is_some_and(|token| is_name(parts, token));
    let first = (0..=last).rev().take_while(in_name).last()?;
    parts.taken.extend(first..=last);
    Some(parts.raw(first, last).chars().take(NAME_CHARS_MAX).collect())
}

fn named_behind(parts: &mut Parts<'_>, lead: Concept) -> Option<String> {
    let place = parts.sentence.position(lead)?;
    let from = (place + 1..parts.head).find(|place| {
        let token = parts.token(*place);
        !token.is_some_and(|token| matches!(token.concept, Some(Concept::Filler | Concept::Person)))
    })?;
    let in_name = |place: &usize| parts.token(*place).is_some_and(|token| is_name(parts, token));
    let last = (from..parts.head).take_while(in_name).last()?;
    parts.taken.extend(from..=last);
    Some(parts.raw(from, last).chars().take(NAME_CHARS_MAX).collect())
}

/// "Order 1001 add 1 soap", "order 1001 sugar 3", "remove soap from order 1001". Nothing where
/// something else is asked of an order.
pub(super) fn changed(parts: &mut Parts<'_>) -> Option<Heard> {
    let (adds, removes) = (parts.sentence.has(Concept::Add), parts.sentence.has(Concept::Remove));
    if is_of_other_kind(parts) {
        return None;
    }
    let (place, number) = order(parts.sentence)?;
    // "Order 2 sugar" is a wish, and no order has so short a number.
    let is_signed =
        parts.token(place)?.figure().is_some_and(super::super::number::Figure::is_signed);
    if number.0 < NUMBER_MIN && !is_signed {
        return None;
    }
    parts.taken.push(place);
    let kept: Vec<usize> = parts.free().collect();
    let said = reading(parts, |at| kept.contains(&at));
    if !said.has_goods() && !adds && !removes {
        return None;
    }
    if let Some(doubt) = doubt::of_write(parts.sentence, parts.head) {
        return Some(Heard::NotExecuted(parts.entry.name, doubt));
    }
    if adds && removes {
        return Some(Heard::NotExecuted(parts.entry.name, Doubt::Several));
    }
    let changes = match changes(parts, &said, adds, removes) {
        Ok(changes) => changes,
        Err(heard) => return Some(heard),
    };
    take(parts, &kept);
    let command = SaleCommand::EditLines { number, changes, seen: None };
    Some(unless_doubted(parts, ShopCommand::Sale(Box::new(command))))
}

/// The order that is changed: one marked as such, or where something else tells that an order is
/// meant, the one figure that can be its number.
fn order(sentence: &Sentence) -> Option<(usize, OrderNumber)> {
    let marked = sentence.marked_orders().first().copied();
    let mut large = sentence.possible_orders();
    large.retain(|(_, number)| number.0 >= NUMBER_MIN);
    let only = if let [only] = large.as_slice() { Some(*only) } else { None };
    marked.or(only.filter(|_| sentence.forgives))
}

fn is_of_other_kind(parts: &Parts<'_>) -> bool {
    let others = [
        Concept::Paid,
        Concept::Payment,
        Concept::Receive,
        Concept::Sent,
        Concept::Record,
        Concept::Cancel,
        Concept::Status,
        Concept::Code,
        Concept::Show,
        Concept::Reference,
        Concept::Books(Books::Return),
        Concept::Books(Books::Refund),
        Concept::Books(Books::Exchange),
        Concept::Books(Books::Credit),
        Concept::Books(Books::Discount),
        Concept::Books(Books::Limit),
        Concept::Books(Books::Broken),
        Concept::Books(Books::Bought),
    ];
    others.iter().any(|other| parts.sentence.has(*other)) || !parts.sentence.states().is_empty()
}

fn changes(
    parts: &Parts<'_>,
    said: &Reading,
    adds: bool,
    removes: bool,
) -> Result<Vec<LineChange>, Heard> {
    let name = parts.entry.name;
    let mut changes = Vec::new();
    for thing in &said.things {
        let line = match &thing.goods {
            Goods::Line { line, .. } => line,
            Goods::Which { product, .. } => {
                return Err(Heard::Missing(Missing::Unit { of: name, product: *product }));
            }
            Goods::Unknown { quantity: 0, near, .. } if !adds => {
                // "Order 1001 milk 0": none of it.
                let only = only_unit(parts, near);
                let sku = only.ok_or_else(|| Heard::Missing(said.missing_product(name)))?;
                changes.push(LineChange { sku, by: ChangeBy::To(0) });
                continue;
            }
            Goods::Unknown { .. } => return Err(Heard::Missing(said.missing_product(name))),
        };
        let by = match (adds, removes, thing.counted) {
            (true, ..) => ChangeBy::More(line.quantity),
            (false, true, true) => ChangeBy::Fewer(line.quantity),
            (false, true, false) => ChangeBy::To(0),
            (false, false, true) => ChangeBy::To(line.quantity),
            (false, false, false) => {
                return Err(Heard::Missing(Missing::Quantity { of: name }));
            }
        };
        changes.push(LineChange { sku: line.sku.clone(), by });
    }
    if changes.is_empty() { Err(Heard::Missing(said.missing_product(name))) } else { Ok(changes) }
}

/// The unit of the only product that may be meant, if it has only one.
fn only_unit(parts: &Parts<'_>, near: &[ProductId]) -> Option<Sku> {
    let [only] = near else { return None };
    let product = parts.hearing.listener.catalog.product(*only)?;
    let [variant] = product.variants.as_slice() else { return None };
    Some(variant.sku.clone())
}

/// The bare answer to whom an order is for: "Jane 0700 000 100".
pub(super) fn customer_said(parts: &mut Parts<'_>, half: &mut ShopCommand) -> Option<()> {
    let ShopCommand::Sale(half) = half else { return None };
    let SaleCommand::Create { customer, phone: number, .. } = &mut **half else { return None };
    let said = phone(parts);
    let known = parts.named(debtor, parts.hearing.listener.books.customers);
    let words: Vec<usize> = parts
        .free()
        .filter(|place| parts.token(*place).is_some_and(|token| !is_between(token)))
        .filter(|place| parts.concept(*place) != Some(Concept::For))
        .collect();
    let name = match (words.first(), words.last()) {
        (Some(first), Some(last)) => Some(parts.raw(*first, *last)),
        _ => None,
    };
    let named = known.or(name)?;
    let end = parts.sentence.tokens.len();
    parts.taken.extend(0..end);
    *customer = Some(named.chars().take(NAME_CHARS_MAX).collect());
    *number = number.take().or(said);
    Some(())
}

/// The bare answer to what is ordered.
pub(super) fn lines_said(parts: &mut Parts<'_>, half: &mut ShopCommand) -> Option<()> {
    let ShopCommand::Sale(half) = half else { return None };
    let SaleCommand::Create { lines, unclear, .. } = &mut **half else { return None };
    let kept: Vec<usize> = parts.free().collect();
    let said = reading(parts, |place| kept.contains(&place));
    let unknown = said.things.iter().any(|thing| matches!(thing.goods, Goods::Unknown { .. }));
    if said.things.is_empty() || unknown {
        return None;
    }
    take(parts, &kept);
    *lines = said.lines();
    *unclear = said.unclear();
    Some(())
}

/// The bare answer to which variant is meant: "white".
pub(super) fn variant_said(parts: &mut Parts<'_>, half: &mut ShopCommand) -> Option<()> {
    let ShopCommand::Sale(half) = half else { return None };
    let SaleCommand::Create { lines, unclear, .. } = &mut **half else { return None };
    let Some(Unclear::Which { product, quantity }) = unclear.first().cloned() else { return None };
    let product = parts.hearing.listener.catalog.product(product)?;
    let sentence: &Sentence = &parts.hearing.sentence;
    let line = lines::answer(sentence, &parts.hearing.index, product, quantity)?;
    let end = parts.sentence.tokens.len();
    parts.taken.extend(0..end);
    unclear.remove(0);
    add(lines, line);
    Some(())
}

fn add(lines: &mut Vec<CartLine>, line: CartLine) {
    match lines.iter_mut().find(|known| known.sku == line.sku) {
        Some(known) => known.quantity = known.quantity.saturating_add(line.quantity),
        None => lines.push(line),
    }
}
