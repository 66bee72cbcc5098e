//! What a shop taught, as words beside those of its catalogue, which they leave as they are: a
//! product's own name always goes first. Deliberately absent: which words may be taught.

use super::dictionary::{Dictionary, WordId};
use super::normalise;
use super::term::{Term, WORD_CLEAR};
use super::token::{self, Token};
use super::vocabulary::Vocabulary;
use crate::alias::Alias;
use std::collections::BTreeMap;

/// Taught words, each with the place of the product it means.
#[derive(Debug, Default)]
pub(crate) struct Called {
    /// Word for word. Of several words only all of them in a row mean the product: "ndogo" of
    /// "sukari ndogo" is small, whatever it is said of.
    spelled: BTreeMap<Vec<String>, usize>,
    /// Single words, which are known with a slip in them.
    singles: Dictionary,
    places: BTreeMap<WordId, usize>,
}

impl Called {
    pub(crate) fn new(aliases: &[Alias], vocabulary: &Vocabulary) -> Self {
        let mut called = Self::default();
        for alias in aliases {
            let Some(product) = alias.product() else { continue };
            let tokens = token::tokens(&normalise::clean(&alias.words));
            let words: Vec<String> = tokens.into_iter().map(|token| token.text).collect();
            // What is not offered any more is not meant, and a product may have been named so since.
            let place = vocabulary.place(product);
            let Some(place) = place.filter(|_| !vocabulary.is_name(&words)) else { continue };
            if let [only] = words.as_slice() {
                called.places.insert(called.singles.add(Term::new(only)), place);
            }
            called.spelled.insert(words, place);
        }
        called
    }

    /// The product that is meant, and the other words beside those that mean it.
    pub(super) fn find<'w>(&self, words: &'w [Term]) -> Option<(usize, Vec<&'w Term>)> {
        if self.spelled.is_empty() {
            return None;
        }
        let count = words.len();
        let spans =
            (1..=count).rev().flat_map(|length| (0..=count - length).map(move |at| (at, length)));
        spans.into_iter().find_map(|(at, length)| {
            let said = words.get(at..at + length)?;
            let texts: Vec<String> = said.iter().map(|word| word.text.clone()).collect();
            let place = *self.spelled.get(&texts)?;
            let rest = words.get(..at)?.iter().chain(words.get(at + length..)?);
            Some((place, rest.collect()))
        })
    }

    /// The product that a single word means with a slip in it, if it is one.
    pub(super) fn slipped(&self, words: &[Term]) -> Option<usize> {
        let [only] = words else { return None };
        let scores = self.singles.scores(only);
        let clear = scores.words().filter(|(_, score)| *score >= WORD_CLEAR);
        let mut places: Vec<usize> =
            clear.filter_map(|(word, _)| self.places.get(&word).copied()).collect();
        places.dedup();
        <[usize; 1]>::try_from(places).ok().map(|[place]| place)
    }

    /// How well a word is one that was taught by itself, of 100.
    pub(super) fn best(&self, word: &Term) -> u32 {
        if self.places.is_empty() {
            return 0;
        }
        self.singles.scores(word).words().map(|(_, score)| score).max().unwrap_or(0)
    }

    /// How many of these tokens were taught together, two words at least.
    pub(super) fn opening(&self, tokens: &[Token]) -> usize {
        let Some(first) = tokens.first().filter(|_| !self.spelled.is_empty()) else { return 0 };
        let from = vec![first.text.clone()];
        let starting = self.spelled.range(from..).map(|(words, _)| words);
        let starting = starting.take_while(|words| words.first() == Some(&first.text));
        let fits = |words: &&Vec<String>| {
            let said = |(word, token): (&String, &Token)| token.is_word() && token.text == *word;
            words.len() > 1 && words.len() <= tokens.len() && words.iter().zip(tokens).all(said)
        };
        starting.filter(fits).map(Vec::len).max().unwrap_or(0)
    }
}
