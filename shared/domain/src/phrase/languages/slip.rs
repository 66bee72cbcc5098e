//! Words with a slip of the finger in them: long ones are still known, alone and in a phrase.
//! Deliberately absent: short words, which are too near each other, and two slips.

use super::{DayPhrase, Lexicon, Phrase, Spoken};
use crate::phrase::concept::Concept;
use crate::phrase::term::is_one_slip;

/// Shorter words are too near each other to be forgiven a slip of the finger.
const TYPO_CHARS_MIN: usize = 6;
/// Words of days and months are known with a slip from here on: "sunday" is one slip from "sundry".
const DAY_SLIP_CHARS_MIN: usize = 7;

impl Lexicon {
    /// The words of days and months that a long word is but for one slip.
    pub(super) fn slipped_day(&self, word: &str) -> Option<&Vec<DayPhrase>> {
        let first = word.get(..1)?;
        if word.chars().count() < DAY_SLIP_CHARS_MIN || self.has(word) {
            return None;
        }
        let known = self.days.keys().copied().filter(|known| known.starts_with(first));
        let mut near = known.filter(|known| is_slip(known, word, DAY_SLIP_CHARS_MIN));
        let found = near.next()?;
        if near.next().is_some() { None } else { self.days.get(found) }
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
        let letter = first.get(..1).filter(|_| first.chars().count() >= TYPO_CHARS_MIN)?;
        let near = self.phrases.range(letter..).take_while(|(known, _)| known.starts_with(letter));
        let near = near.filter(|(known, _)| is_slip(known, first, TYPO_CHARS_MIN));
        near.filter_map(|(_, list)| found(list)).max_by_key(|(length, _)| *length)
    }

    /// The meaning of a long word with one slip in it, when only one meaning is that near.
    pub(in crate::phrase) fn forgiving(&self, word: &str, spoken: &Spoken) -> Option<Concept> {
        let length = word.chars().count();
        let first = word.get(..1)?;
        if length < TYPO_CHARS_MIN {
            return None;
        }
        let mut found = None;
        for (known, list) in self.phrases.range(first..).take_while(|(k, _)| k.starts_with(first)) {
            let near = known.len().abs_diff(length) <= 1 && known.len() >= TYPO_CHARS_MIN;
            if !near || !is_one_slip(known, word) {
                continue;
            }
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
