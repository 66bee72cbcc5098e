//! Words with a slip of the finger in them: long ones are still known, alone and in a phrase.
//! Deliberately absent: short words, which are too near each other, and two slips.

use super::{DayPhrase, Lexicon, Phrase, Spoken};
use crate::phrase::concept::Concept;
use crate::phrase::spelled::{Spelled, TYPO_CHARS_MIN};
use crate::phrase::term::{is_one_slip, letters};
use std::collections::BTreeMap;

/// Words of days and months are known with a slip from here on: "sunday" is one slip from "sundry".
const DAY_SLIP_CHARS_MIN: usize = 7;

/// Long words by their first letter and how many letters they have.
pub(super) type Long = BTreeMap<(char, usize), Vec<Spelled>>;

/// The long ones among words in order, in which a slip can be looked for.
pub(super) fn long(words: impl Iterator<Item = &'static str>) -> Long {
    let mut long = Long::new();
    for word in words {
        let length = word.chars().count();
        if let Some(first) = word.chars().next().filter(|_| length >= TYPO_CHARS_MIN) {
            long.entry((first, length)).or_default().push(Spelled::new(word));
        }
    }
    long
}

/// Those of long words that one of so many letters is but for one slip.
fn alike<'l>(long: &'l Long, word: &'l str, length: usize) -> impl Iterator<Item = &'l Spelled> {
    let first = word.chars().next();
    let lengths = length.saturating_sub(1)..=length.saturating_add(1);
    let near = lengths.filter_map(move |length| long.get(&(first?, length))).flatten();
    let has = letters(word);
    near.filter(move |known| known.is_one_slip(word, has))
}

impl Lexicon {
    /// The long words that this one is but for one slip, in order; none for a short one.
    fn slips(&self, word: &str) -> Vec<&'static str> {
        let length = word.chars().count();
        if length < TYPO_CHARS_MIN {
            return Vec::new();
        }
        let mut found: Vec<_> = alike(&self.long, word, length).map(|known| known.word).collect();
        found.sort_unstable();
        found
    }

    /// The words of days and months that a long word is but for one slip.
    pub(super) fn slipped_day(&self, word: &str) -> Option<&Vec<DayPhrase>> {
        let length = word.chars().count();
        if length < DAY_SLIP_CHARS_MIN || self.has(word) {
            return None;
        }
        let is_long = |known: &&Spelled| known.word.len() >= DAY_SLIP_CHARS_MIN;
        let mut near = alike(&self.long_days, word, length).filter(is_long);
        let found = near.next()?;
        if near.next().is_some() { None } else { self.days.get(found.word) }
    }

    /// The phrase of several words that these are but for one slip in a long one of them: how many
    /// words it has, and its meaning. `is_taken` says which words name something else.
    pub(in crate::phrase) fn slipped_phrase(
        &self,
        words: &[&str],
        spoken: &Spoken,
        is_taken: impl Fn(&str) -> bool,
    ) -> Option<(usize, Concept)> {
        let first = *words.first()?;
        let fits = |phrase: &&Phrase| {
            let mut slips = 0;
            let mut pairs = phrase.words.iter().zip(words);
            let same = pairs.all(|(known, word)| {
                let slipped = known != word;
                slips += usize::from(slipped);
                !slipped
                    || is_slip(known, word, TYPO_CHARS_MIN) && !self.has(word) && !is_taken(word)
            });
            let is_whole = phrase.words.len() > 1 && phrase.words.len() <= words.len();
            is_whole && same && slips == 1 && spoken.has(phrase.language)
        };
        let found = |list: &[Phrase]| {
            list.iter().find(fits).map(|phrase| (phrase.words.len(), phrase.concept))
        };
        if let Some(list) = self.phrases.get(first) {
            return found(list);
        }
        let near = self.slips(first).into_iter().filter_map(|known| self.phrases.get(known));
        near.filter_map(|list| found(list)).max_by_key(|(length, _)| *length)
    }

    /// The meaning of a long word with one slip in it, when only one meaning is that near.
    pub(in crate::phrase) fn forgiving(&self, word: &str, spoken: &Spoken) -> Option<Concept> {
        let mut found = None;
        for list in self.slips(word).into_iter().filter_map(|known| self.phrases.get(known)) {
            let of = |it: &&Phrase| it.words.len() == 1 && spoken.has(it.language);
            let Some(phrase) = list.iter().find(of) else { continue };
            if found.is_some_and(|concept| concept != phrase.concept) {
                return None;
            }
            found = Some(phrase.concept);
        }
        found
    }
}

/// Whether a long word is another but for one slip; slips in its first letter are rare.
fn is_slip(known: &str, word: &str, chars_min: usize) -> bool {
    known.len() >= chars_min
        && word.len() >= chars_min
        && known.len().abs_diff(word.len()) <= 1
        && known.as_bytes().first() == word.as_bytes().first()
        && is_one_slip(known, word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrase::languages::LEXICON;

    #[test]
    fn no_word_that_is_one_slip_away_is_missed() {
        let words: Vec<&str> = LEXICON.phrases.words().collect();
        let long = words.iter().filter(|word| word.chars().count() >= TYPO_CHARS_MIN);
        for word in long.step_by(7) {
            for cut in 1..word.len() {
                let (Some(before), Some(behind)) = (word.get(..cut), word.get(cut..)) else {
                    continue;
                };
                let mut rest = behind.chars();
                let letter = rest.next().unwrap();
                let slips = [
                    format!("{before}{}", rest.as_str()),
                    format!("{before}{letter}{behind}"),
                    format!("{before}z{}", rest.as_str()),
                ];
                for slipped in slips.iter().filter(|it| it.chars().count() >= TYPO_CHARS_MIN) {
                    assert!(LEXICON.slips(slipped).contains(word), "{slipped} for {word}");
                }
            }
        }
    }

    #[test]
    fn one_slip_is_forgiven_in_long_words_only() {
        let cases = [
            ("cancle", Some(Concept::Cancel)),
            ("checkuot", Some(Concept::Checkout)),
            ("dispached", Some(Concept::State(crate::order::state::OrderState::Dispatched))),
            ("odrer", None),
            ("sugar", None),
            ("wonderful", None),
        ];
        for (word, expected) in cases {
            let spoken = Spoken::new(&[], &[]);
            assert_eq!(LEXICON.forgiving(word, &spoken), expected, "{word}");
        }
    }
}
