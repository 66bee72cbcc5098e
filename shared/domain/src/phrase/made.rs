//! "Kurangi susu jadi 3", "punguza maziwa hadi 3": what is taken away or put on until there are so many
//! is set to that count. In other languages the word before the count says so by itself. Deliberately
//! absent: taking away and putting on by so many.

use super::token::Token;
use super::{Heard, Hearing, Listener, by_itself, paper};
use crate::command::{Command, CustomerCommand};

/// What changes how many there are, what stands before how many there shall be, and how that is
/// written where it is set.
const WAYS: [(&str, &str, &str, &str); 2] = [
    ("kurangi kurangin kurangkan tambah tambahin tambahkan", "jadi menjadi sampai", "ubah", "jadi"),
    (
        "punguza punguzia ongeza ongezea",
        "yawe iwe liwe uwe ziwe viwe wawe kuwa hadi mpaka",
        "badilisha",
        "yawe",
    ),
];

/// A count that is set; nothing where none is.
pub(super) fn understand(hearing: &Hearing<'_>) -> Option<Heard> {
    let tokens = &hearing.sentence.plain;
    let place_of = |words: &str| tokens.iter().position(|token| is_of(token, words));
    let found = WAYS.into_iter().find_map(|(verbs, until, set, to)| {
        let (verb, until) = (place_of(verbs)?, place_of(until)?);
        (verb < until).then_some((verb, until, set, to))
    });
    let (verb, until, set, to) = found?;
    tokens.get(until + 1)?.figure()?;
    let written = |from: usize, end: usize| {
        let kept: Vec<&Token> = tokens.iter().take(end).skip(from).collect();
        paper::written(&hearing.sentence.clean, &kept)
    };
    let (before, what) = (written(0, verb), written(verb + 1, until));
    let rest = format!("{before} {set} {what} {to} {}", written(until + 1, tokens.len()));
    let listener = Listener { expecting: None, ..*hearing.listener };
    let heard = by_itself(&Hearing::new(&rest, &listener));
    matches!(heard, Heard::Command(Command::Customer(CustomerCommand::CartChange { .. })))
        .then_some(heard)
}

fn is_of(token: &Token, words: &str) -> bool {
    words.split_whitespace().any(|word| word == token.text)
}
