//! How well the words of a message are explained, and of which language they are: what a reading
//! is trusted by. Deliberately absent: any say in what is done; a command stands or falls by the
//! grammar alone.

use super::concept::{Books, Concept};
use super::languages::{BOOKS, LEXICON, Lexicon};
use super::search::Index;
use super::sentence::is_content;
use super::term::{Term, WORD_CLEAR};
use super::token::Token;
use super::{Hearing, Listener};
use crate::language::Language;

/// What speaks for a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evidence {
    /// How many of the words and figures have a meaning or name something sold. Unit: per mille.
    pub coverage: u32,
    /// How many words were forgiven a slip.
    pub slips: u32,
    /// The language most of the words are of; none when no language's word is in it.
    pub language: Option<Language>,
}

/// What speaks for the reading of a text.
pub fn evidence(text: &str, listener: &Listener<'_>) -> Evidence {
    let hearing = Hearing::new(text, listener);
    let is_shops = listener.principal.authority().is_some();
    let books = is_shops.then(|| super::books::sentence(&hearing));
    let sentence = books.unwrap_or(&hearing.sentence);
    let lexicon: &Lexicon = if is_shops { &BOOKS } else { &LEXICON };
    let mut weights = Weights::default();
    let said = |token: &&Token| token.is_word() || token.figure().is_some();
    for token in sentence.tokens.iter().filter(said) {
        weights.add(token, lexicon, &hearing.index);
    }
    let plain = &sentence.plain;
    Evidence {
        coverage: (weights.explained * 1_000).checked_div(weights.words).unwrap_or(0),
        slips: weights.slips,
        language: lexicon.spoken(plain, listener.languages).most(),
    }
}

/// The words of a message, weighed.
#[derive(Default)]
struct Weights {
    words: u32,
    explained: u32,
    slips: u32,
}

impl Weights {
    fn add(&mut self, token: &Token, lexicon: &Lexicon, index: &Index<'_>) {
        self.words += 1;
        if is_content(token) {
            let known = index.vocabulary.best(&Term::new(&token.text));
            let counts = lexicon.number(&token.text).is_some();
            self.explained += u32::from(counts || known >= WORD_CLEAR);
            self.slips += u32::from(!counts && (WORD_CLEAR..100).contains(&known));
            return;
        }
        self.explained += 1;
        let Some(concept) = token.concept.filter(|concept| !is_name(*concept)) else { return };
        self.slips += u32::from(!lexicon.spells(&token.text, concept));
    }
}

/// Whether a meaning comes from the shop's own names or from days, not from a language's list.
fn is_name(concept: Concept) -> bool {
    matches!(
        concept,
        Concept::Books(
            Books::Supplier(_)
                | Books::Debtor(_)
                | Books::Outlet(_)
                | Books::Days(_)
                | Books::Till(_)
                | Books::Category(_)
                | Books::Earning(_)
                | Books::Ledger(_)
        )
    )
}
