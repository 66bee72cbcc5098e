//! Goods and where they go in one message: "2 sugar deliver to Kira road", "deliver 2 sugar to
//! Ntinda". Deliberately absent: whether the shop delivers there.

use super::act::Act;
use super::pattern::{PATTERNS, Text};
use super::slot::Value;
use crate::cart::CartLine;
use crate::command::{Command, CustomerCommand, Unclear};
use crate::phrase::customer;
use crate::phrase::item;
use crate::phrase::token::{Kind, Token};
use crate::phrase::{Heard, Hearing, Listener};

/// A longer message is a letter; nobody writes an address into it.
const TOKENS_MAX: usize = 40;
/// The goods stand first, or right behind the verb and a courtesy.
const STARTS_MAX: usize = 3;

/// The goods with the place they are to go to; nothing when a message does not hold both, or one of
/// them in doubt.
pub(in crate::phrase) fn goods_to_a_place(hearing: &Hearing<'_>) -> Option<Heard> {
    let tokens = &hearing.sentence.plain;
    let delivers =
        |at: usize| PATTERNS.beginning_with(tokens, at).any(|row| row.act == Act::Delivery);
    let end = tokens.len();
    if end > TOKENS_MAX || !(0..end).any(&delivers) {
        return None;
    }
    let counted = item::items(&hearing.sentence, hearing.listener.catalog);
    counted.iter().find(|item| item.count.is_some() || item.size.is_some())?;
    let spans = (0..=STARTS_MAX).flat_map(|start| (start + 1..end).map(move |to| (start, to)));
    let opens = |start: usize, to: usize| {
        if start == 0 { delivers(to) } else { (0..start).any(&delivers) }
    };
    spans.filter(|(start, to)| opens(*start, *to)).find_map(|(start, to)| {
        let place = place(hearing, start, to)?;
        let (lines, unclear) = goods(hearing, start, to)?;
        let command = CustomerCommand::CartAdd { lines, unclear, place: Some(place) };
        Some(Heard::Command(Command::Customer(command)))
    })
}

/// Where it goes, when the message without these tokens says that and nothing else.
fn place(hearing: &Hearing<'_>, start: usize, to: usize) -> Option<String> {
    let plain = &hearing.sentence.plain;
    let joins = |token: &&Token| matches!(token.kind, Kind::Mark(',' | '.' | ';' | '\n'));
    let tokens: Vec<Token> =
        plain.iter().take(start).chain(plain.iter().skip(to)).cloned().collect();
    let first = tokens.iter().take_while(joins).count();
    let (clean, listener) = (&hearing.sentence.clean, hearing.listener);
    let text = Text::new(&tokens, clean, listener.books.today, listener.currency, false);
    let mut rows = PATTERNS.starting(&text, first).filter(|row| row.act == Act::Delivery);
    let found = rows.find_map(|row| row.pattern.explains(&text, first))?;
    found.values.into_iter().find_map(|value| {
        let Value::Text(place) = value else { return None };
        Some(place.trim_end_matches(['.', '!', ',', ' ']).to_owned())
    })
}

/// The goods that these tokens name, when they ask for nothing else.
fn goods(hearing: &Hearing<'_>, start: usize, to: usize) -> Option<(Vec<CartLine>, Vec<Unclear>)> {
    let plain = &hearing.sentence.plain;
    let (first, last) = (plain.get(start)?, plain.get(to.checked_sub(1)?)?);
    let words = hearing.sentence.clean.get(first.start..last.end)?;
    let listener = Listener { expecting: None, cart: None, ..*hearing.listener };
    let heard = customer::understand(&Hearing::new(words, &listener));
    let Heard::Command(Command::Customer(CustomerCommand::CartAdd { lines, unclear, .. })) = heard
    else {
        return None;
    };
    let is_some = !lines.is_empty() || unclear.iter().any(|it| matches!(it, Unclear::Which { .. }));
    is_some.then_some((lines, unclear))
}
