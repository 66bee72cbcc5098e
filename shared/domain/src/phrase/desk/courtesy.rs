//! What stands around a command and says nothing of its own: courtesy, marks, fillers.

use crate::language::Language;
use crate::phrase::concept::Concept;
use crate::phrase::languages::{DESKS, LEXICON, Spoken};
use crate::phrase::normalise::unaccented;
use crate::phrase::token::{Kind, Token};
use crate::phrase::word_map::WordMap;
use std::sync::LazyLock;

/// What opens somebody else's words.
const QUOTES: [char; 3] = ['"', '\'', '>'];

/// The languages of courtesy: in Portuguese "no" is a filler, and here it must deny.
static COURTEOUS: LazyLock<Spoken> =
    LazyLock::new(|| Spoken::new(&[], &[Language::En, Language::Sw]));

/// The fillers of all languages.
pub(super) static FILLERS: LazyLock<WordMap<Vec<Language>>> = LazyLock::new(|| {
    let mut fillers: WordMap<Vec<Language>> = WordMap::default();
    for desk in DESKS {
        for word in desk.fillers.split(", ") {
            fillers.entry(word).push(desk.language);
        }
    }
    fillers
});

/// Phrases of courtesy of all languages, by their first word.
static COURTESY: LazyLock<WordMap<Vec<Vec<&'static str>>>> = LazyLock::new(|| {
    let mut courtesy: WordMap<Vec<Vec<&'static str>>> = WordMap::default();
    for phrase in DESKS.iter().flat_map(|desk| desk.courtesy.split(", ")) {
        let words: Vec<&str> = phrase.split(' ').collect();
        if let Some(first) = words.first() {
            courtesy.entry(first).push(words);
        }
    }
    courtesy
});

/// Which tokens are courtesy or marks.
pub(super) fn idle(tokens: &[Token]) -> Vec<bool> {
    let mut idle: Vec<bool> = tokens.iter().map(is_courtesy).collect();
    for (at, token) in tokens.iter().enumerate() {
        for phrase in COURTESY.get(&token.text).into_iter().flatten() {
            let rest = tokens.iter().skip(at).map(|token| unaccented(&token.text));
            if rest.take(phrase.len()).eq(phrase.iter().copied()) {
                idle.iter_mut().skip(at).take(phrase.len()).for_each(|it| *it = true);
            }
        }
    }
    idle
}

/// Whether a message opens with somebody else's words, behind no more than courtesy.
pub(in crate::phrase) fn opens_quoted(tokens: &[Token]) -> bool {
    let is_quote = |token: &Token| QUOTES.iter().any(|quote| token.is_mark(*quote));
    let mut said = tokens.iter().zip(idle(tokens));
    said.find(|(token, idle)| is_quote(token) || !idle).is_some_and(|(token, _)| is_quote(token))
}

/// Whether a token says nothing of its own.
fn is_courtesy(token: &Token) -> bool {
    if matches!(token.kind, Kind::Mark(_)) {
        return true;
    }
    let known = LEXICON.phrase(std::slice::from_ref(token), &COURTEOUS);
    matches!(known, Some((_, Concept::Filler | Concept::Greeting | Concept::Thanks)))
}
