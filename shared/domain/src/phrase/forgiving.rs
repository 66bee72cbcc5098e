//! Reading a message of which something else tells what is meant: words that mean nothing here are
//! passed over, parts of a command never are.

use super::concept::{Books, Concept};
use super::languages::LEXICON;
use super::search::{Index, Link};
use super::sentence::{Sentence, is_content};
use super::term::{Term, WORD_CLEAR};
use super::token::Token;
use super::{Hearing, Listener, books};
use crate::ids::ProductId;

impl<'a> Hearing<'a> {
    /// A message that forgives.
    pub(super) fn forgiving(text: &'a str, listener: &'a Listener<'a>) -> Self {
        let mut hearing = Self::new(text, listener);
        hearing.sentence.forgives = true;
        hearing
    }

    /// The same without the words that mean nothing and name nothing sold.
    pub(super) fn without_strange_words(&self) -> Self {
        let known = books::sentence(self).without_strange_words(&self.index, |_| true);
        let mut less = self.without_words(|_| true);
        less.books = std::cell::OnceCell::from(known);
        less
    }

    /// The same without those of them that fit.
    pub(super) fn without_words(&self, fits: impl Fn(&str) -> bool) -> Self {
        let mut less = Self::new(self.text, self.listener);
        less.sentence = self.sentence.without_strange_words(&self.index, fits);
        less
    }

    /// The products that words of the message name, one, two or three in a row.
    pub(super) fn named_goods(&self) -> Vec<ProductId> {
        let words: Vec<Term> = self.sentence.plain.iter().map(|it| Term::new(&it.text)).collect();
        let runs = (1..=3).flat_map(|length| words.windows(length));
        let linked = runs.filter_map(|run| match self.index.link(run, None) {
            Link::Variant { product, .. } | Link::Which { product } => Some(product),
            Link::Unknown { .. } => None,
        });
        linked.filter_map(|place| Some(self.index.product(place)?.id)).collect()
    }
}

impl Sentence {
    /// The same message with all words passed over that mean nothing, count nothing, are like nothing
    /// sold, and fit.
    pub(super) fn without_strange_words(
        &self,
        index: &Index<'_>,
        fits: impl Fn(&str) -> bool,
    ) -> Self {
        let is_strange = |token: &Token| {
            let likeness = || index.vocabulary.best(&Term::new(&token.text));
            let counts = LEXICON.number(&token.text).is_some();
            is_content(token) && !counts && likeness() < WORD_CLEAR && fits(&token.text)
        };
        let tokens = self.tokens.iter().map(|token| {
            let concept = if is_strange(token) { Some(Concept::Filler) } else { token.concept };
            Token { concept, ..token.clone() }
        });
        Self {
            clean: self.clean.clone(),
            plain: self.plain.clone(),
            tokens: tokens.collect(),
            days: self.days.clone(),
            forgives: self.forgives,
        }
    }
}

/// Whether a token is a part of a command, which is never passed over: a figure, a state, a name of
/// the shop's; where something changes by the command also what else the words of the books mean,
/// but for those that only say that something was done.
pub(super) fn is_part(concept: Option<Concept>, token: &Token, writes: bool) -> bool {
    if token.figure().is_some() {
        return true;
    }
    match concept {
        Some(Concept::Books(book)) if !writes => matches!(
            book,
            Books::Supplier(_)
                | Books::Debtor(_)
                | Books::Outlet(_)
                | Books::Days(_)
                | Books::Till(_)
                | Books::Category(_)
                | Books::Earning(_)
        ),
        Some(Concept::Books(book)) => !matches!(
            book,
            Books::Spent
                | Books::Bought
                | Books::Took
                | Books::Sell
                | Books::New
                | Books::As
                | Books::LedgerAccount
                | Books::Accounting
        ),
        concept => matches!(concept, Some(Concept::State(_) | Concept::Account(_))),
    }
}
