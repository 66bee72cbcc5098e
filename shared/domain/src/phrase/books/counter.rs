//! What is asked at the counter: which orders there are, what was paid, and a word to a customer.

use super::super::concept::{Books, Concept};
use super::super::doubt;
use super::super::sentence::is_content;
use super::super::shop::{One, missing, one_order};
use super::super::token::Kind;
use super::super::{Doubt, Heard};
use super::money::asked;
use super::parts::{Parts, debtor, heard, noted};
use crate::command::{SaleCommand, ShopCommand};
use crate::order::state::OrderState;
use crate::time::DayRange;

/// "Orders yesterday", "dispatched orders last week", "orders of Jane".
pub(super) fn orders(parts: &mut Parts<'_>) -> Heard {
    let states = parts.sentence.states();
    let paid = parts.sentence.has(Concept::Paid).then_some(OrderState::Confirmed);
    let state = states.first().map(|(_, state)| *state).or(paid);
    parts.taken.extend(states.first().map(|(place, _)| *place));
    // "Orders that are not paid" are pending; what else is denied is not understood.
    let is_no = |place: &usize| matches!(parts.concept(*place), Some(Concept::Not | Concept::No));
    let denied = parts.free().find(is_no).filter(|_| state == Some(OrderState::Confirmed));
    parts.taken.extend(denied);
    let state = if denied.is_some() { Some(OrderState::PendingPayment) } else { state };
    let range = days(parts);
    let customer = customer(parts);
    asked(parts, ShopCommand::OrderList { state, page: None, range, customer })
}

/// The days that are named; none when none are.
fn days(parts: &mut Parts<'_>) -> Option<DayRange> {
    (!parts.all_days().is_empty()).then(|| parts.range())
}

/// A customer: one the shop knows, or words that stand together.
fn customer(parts: &mut Parts<'_>) -> Option<String> {
    let known = parts.named(debtor, parts.hearing.listener.books.customers);
    if known.is_some() {
        return known;
    }
    let is_word = |place: &usize| parts.token(*place).is_some_and(is_content);
    let words: Vec<usize> = parts.free().filter(is_word).collect();
    let (first, last) = (*words.first()?, *words.last()?);
    let orders = parts.sentence.position(Concept::Orders)?;
    // "Orders of Jane Akello", "Jane's orders".
    let joined = last - first + 1 == words.len() && (first > orders || last + 1 == orders);
    if !joined {
        return None;
    }
    parts.taken.extend(first..=last);
    let name = parts.raw(first, last);
    let name = name.strip_suffix("'s").unwrap_or(&name);
    Some(name.to_owned())
}

/// "Payments today", "mobile money payments this week".
pub(super) fn payments(parts: &mut Parts<'_>) -> Heard {
    let range = days(parts);
    let account = parts.cash();
    let command = SaleCommand::PaymentList { range, account, page: None };
    asked(parts, ShopCommand::Sale(Box::new(command)))
}

/// "Tell order 1001: your rider is outside": what follows the number goes to the customer as it
/// was written, whatever it says. Nothing without an order's number or the word for one.
pub(super) fn message(parts: &mut Parts<'_>) -> Option<Heard> {
    let name = parts.entry.name;
    let verb = parts.sentence.position(Concept::Books(Books::Tell))?;
    let (place, number) = match parts.sentence.marked_orders().first().copied() {
        Some((place, number)) => (place, number),
        None => match one_order(parts.sentence) {
            One::Order(place, number) => (place, number),
            One::Several => return Some(Heard::NotExecuted(name, Doubt::Several)),
            One::None => return Some(missing(name)),
        },
    };
    if place < verb {
        return None;
    }
    let end = parts.sentence.tokens.len();
    let head: Vec<usize> = (place + 1..end).collect();
    let around = parts.sentence.without(&head);
    if let Some(doubt) = doubt::of_write(&around, around.tokens.len()) {
        return Some(Heard::NotExecuted(name, doubt));
    }
    let leads = |place: &usize| {
        let token = parts.token(*place);
        token.is_some_and(|token| {
            matches!(token.kind, Kind::Mark(':' | ',' | '-' | '"' | '\n' | '.'))
                || token.concept == Some(Concept::Filler) && token.text == "that"
        })
    };
    let first = (place + 1..end).find(|place| !leads(place));
    let text = first.and_then(|first| {
        let start = parts.token(first)?.start;
        let rest = parts.sentence.clean.get(start..)?.trim().trim_end_matches('"');
        let spaced: Vec<&str> = rest.split_whitespace().collect();
        Some(noted(&spaced.join(" "))).filter(|text| !text.is_empty())
    });
    parts.taken.push(place);
    parts.head = place + 1;
    if let Some(doubt) = parts.doubt() {
        return Some(Heard::NotExecuted(name, doubt));
    }
    Some(heard(ShopCommand::Sale(Box::new(SaleCommand::Message { number, text }))))
}
