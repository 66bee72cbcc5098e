//! A known word, as it is compared with what was written: long ones are known with a slip.
//! Deliberately absent: words of a catalogue, which are forgiven more (`term`).

use super::term::{is_one_slip, letters};

/// Shorter words are too near each other to be forgiven a slip of the finger.
pub(super) const TYPO_CHARS_MIN: usize = 6;
/// A slip changes as many letters at most: one goes, another comes.
const LETTERS_MAX: u32 = 2;

/// A word with the letters it has: counting letters is far cheaper than comparing words, and tells
/// nearly all apart.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spelled {
    pub(super) word: &'static str,
    letters: u32,
}

impl Spelled {
    pub(super) fn new(word: &'static str) -> Self {
        Self { word, letters: letters(word) }
    }

    /// Whether this is a word that has these letters.
    pub(super) fn is(self, said: &str, has: u32) -> bool {
        self.letters == has && self.word == said
    }

    /// Whether this and a word that has these letters are long and the same but for one slip.
    pub(super) fn is_one_slip(self, said: &str, has: u32) -> bool {
        (self.letters ^ has).count_ones() <= LETTERS_MAX
            && self.word.len() >= TYPO_CHARS_MIN
            && said.len() >= TYPO_CHARS_MIN
            && is_one_slip(self.word, said)
    }
}
