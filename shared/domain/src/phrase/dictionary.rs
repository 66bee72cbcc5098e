//! The words of a catalogue, each once, found by how well they fit a word somebody wrote, without
//! comparing it with all of them. Deliberately absent: which products have them.

use super::term::{self, Term};
use std::collections::BTreeMap;

/// A word's place in its dictionary.
pub(super) type WordId = u32;

/// How well words fit a word that was written, of 100. Looked at for every word of every product
/// that may be meant, so each stands at its own place; most words fit none, and take no places.
#[derive(Debug, Default)]
pub(super) struct Scores {
    of_all: Vec<u8>,
    fitting: Vec<WordId>,
}

impl Scores {
    /// Sets the score of one of so many words.
    fn set(&mut self, words: usize, word: WordId, score: u32) {
        if score == 0 {
            return;
        }
        self.of_all.resize(words, 0);
        let place = usize::try_from(word).ok().and_then(|place| self.of_all.get_mut(place));
        let (Some(place), Ok(score)) = (place, u8::try_from(score)) else { return };
        if *place == 0 {
            *place = score;
            self.fitting.push(word);
        }
    }

    /// Sets the score of one of so many words that fits better than it is spelled.
    pub(super) fn raise(&mut self, words: usize, word: WordId, score: u32) {
        let known = usize::try_from(word).ok().and_then(|place| self.of_all.get_mut(place));
        match known.filter(|known| **known > 0) {
            Some(known) => *known = u8::try_from(score).unwrap_or(u8::MAX).max(*known),
            None => self.set(words, word, score),
        }
    }

    /// The score of a word.
    pub(super) fn of(&self, word: WordId) -> u32 {
        let place = usize::try_from(word).ok();
        place.and_then(|place| self.of_all.get(place)).copied().map_or(0, u32::from)
    }

    /// The best score among these words.
    pub(super) fn best(&self, words: &[WordId]) -> u32 {
        words.iter().map(|word| self.of(*word)).max().unwrap_or(0)
    }

    /// Whether no word fits.
    pub(super) fn is_empty(&self) -> bool {
        self.fitting.is_empty()
    }

    /// The words that fit at all.
    pub(super) fn words(&self) -> impl Iterator<Item = (WordId, u32)> {
        self.fitting.iter().map(|word| (*word, self.of(*word)))
    }
}

/// Words, each once.
#[derive(Debug, Default)]
pub(super) struct Dictionary {
    terms: Vec<Term>,
    spelled: BTreeMap<String, WordId>,
    stems: BTreeMap<String, Vec<WordId>>,
    /// Words by three letters in a row, for words that hold a part.
    parts: BTreeMap<[u8; 3], Vec<WordId>>,
    /// Words by how many letters they have, for slips.
    lengths: BTreeMap<usize, Vec<WordId>>,
}

impl Dictionary {
    /// The id of a word, which is added if it is new.
    pub(super) fn add(&mut self, term: Term) -> WordId {
        if let Some(known) = self.spelled.get(&term.text) {
            return *known;
        }
        let id = WordId::try_from(self.terms.len()).unwrap_or(WordId::MAX);
        self.spelled.insert(term.text.clone(), id);
        self.stems.entry(term.stem().to_owned()).or_default().push(id);
        self.lengths.entry(term.text.chars().count()).or_default().push(id);
        for part in parts(&term.text) {
            let words = self.parts.entry(part).or_default();
            if words.last() != Some(&id) {
                words.push(id);
            }
        }
        self.terms.push(term);
        id
    }

    /// The id of a word as it is spelled.
    pub(super) fn spelled(&self, word: &str) -> Option<WordId> {
        self.spelled.get(word).copied()
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.terms.len()
    }

    /// The words that fit a word that was written, as [`Term::score`] has it.
    pub(super) fn scores(&self, asked: &Term) -> Scores {
        let mut scores = Scores::default();
        let mut look = |ids: &[WordId]| {
            for id in ids {
                if let Some(word) = self.term(*id) {
                    scores.set(self.terms.len(), *id, asked.score(word));
                }
            }
        };
        look(self.stems.get(asked.stem()).map_or(&[], Vec::as_slice));
        if let Some(same) = self.spelled(&asked.text) {
            look(&[same]);
        }
        // What holds the whole word holds its rarest part.
        let with = |part| self.parts.get(&part).map_or(&[][..], Vec::as_slice);
        look(parts(&asked.text).map(with).min_by_key(|ids| ids.len()).unwrap_or_default());
        let length = asked.text.chars().count();
        if length < term::SLIP_CHARS_MIN {
            return scores;
        }
        let from = length.saturating_sub(term::SLIPS_MAX);
        for (_, ids) in self.lengths.range(from..=length.saturating_add(term::SLIPS_MAX)) {
            for id in ids {
                if self.term(*id).is_some_and(|word| asked.may_slip_to(word)) {
                    look(&[*id]);
                }
            }
        }
        scores
    }

    fn term(&self, id: WordId) -> Option<&Term> {
        self.terms.get(usize::try_from(id).ok()?)
    }
}

fn parts(text: &str) -> impl Iterator<Item = [u8; 3]> {
    text.as_bytes().windows(3).filter_map(|part| part.try_into().ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_word_that_fits_is_missed(
            words in proptest::collection::vec("[abcé]{1,9}(s|es|ies|y)?", 1..40),
            asked in "[abcé]{1,9}(s|es|ies|y)?",
        ) {
            let mut dictionary = Dictionary::default();
            let asked = Term::new(&asked);
            let ids: Vec<_> = words.iter().map(|word| dictionary.add(Term::new(word))).collect();
            let scores = dictionary.scores(&asked);
            for (word, id) in words.iter().zip(ids) {
                prop_assert_eq!(scores.of(id), asked.score(&Term::new(word)), "{}", word);
            }
        }
    }
}
