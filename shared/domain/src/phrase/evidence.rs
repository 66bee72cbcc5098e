//! How well the words of a message are explained, and of which language they are: what a reading
//! is trusted by. Deliberately absent: any say in what is done; a command stands or falls by the
//! grammar alone.

use super::concept::{Books, Concept};
use super::languages::{BOOKS, LEXICON, Lexicon, PACKS};
use super::search::Index;
use super::sentence::{Sentence, is_content};
use super::term::Term;
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
    let sentence = books.as_ref().unwrap_or(&hearing.sentence);
    let lexicon: &Lexicon = if is_shops { &BOOKS } else { &LEXICON };
    let mut weights = Weights::default();
    for token in sentence.tokens.iter().filter(|token| token.is_word() || token.figure().is_some()) {
        weights.add(token, sentence, lexicon, &hearing.index);
    }
    weights.evidence()
}

#[derive(Default)]
struct Weights {
    words: u32,
    explained: u32,
    slips: u32,
    languages: [u32; PACKS.len()],
}

impl Weights {
    fn add(&mut self, token: &Token, sentence: &Sentence, lexicon: &Lexicon, index: &Index<'_>) {
        self.words += 1;
        if is_content(token) {
            let known = index.vocabulary.best(&Term::new(&token.text));
            let counts = lexicon.number(&token.text).is_some();
            self.explained += u32::from(counts || index.knows(&token.text));
            self.slips += u32::from(!counts && index.knows(&token.text) && known < 100);
            return;
        }
        self.explained += 1;
        let Some(concept) = token.concept else { return };
        let mut is_known = is_name(concept);
        for (weight, pack) in self.languages.iter_mut().zip(PACKS) {
            let words = pack.books.iter().chain(pack.words);
            let mut spelled = words.filter(|(of, _)| *of == concept);
            let is_theirs =
                spelled.any(|(_, spellings)| spellings.split(", ").any(|it| it == token.text));
            *weight += u32::from(is_theirs);
            is_known |= is_theirs;
        }
        let written = sentence.clean.get(token.start..token.end).unwrap_or_default();
        self.slips += u32::from(!is_known && written.chars().all(char::is_alphabetic));
    }

    fn evidence(&self) -> Evidence {
        let coverage = (self.explained * 1_000).checked_div(self.words).unwrap_or(0);
        let most = self.languages.iter().copied().max().filter(|most| *most > 0);
        let place = most.and_then(|most| self.languages.iter().position(|it| *it == most));
        let language = place.and_then(|place| PACKS.get(place)).map(|pack| pack.language);
        Evidence { coverage, slips: self.slips, language }
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
