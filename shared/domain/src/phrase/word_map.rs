//! Words looked up by the thousand. Deliberately absent: anything but words as keys.

use std::collections::BTreeMap;

/// Values by word, in the order of their words.
#[derive(Debug)]
pub(super) struct WordMap<V> {
    /// By their first letters at once: those tell nearly all words apart, and a number is compared
    /// far faster than a text.
    known: BTreeMap<u64, Vec<(&'static str, V)>>,
    /// Which places of [`place`] are taken: most words that are looked up are not known at all.
    taken: Vec<u64>,
}

/// So many places, many times the words of a map.
const PLACES: usize = 1 << PLACES_BITS;
const PLACES_BITS: u32 = 15;

/// The place of a word's first letters: which bits of which number.
fn place(head: u64) -> (usize, u64) {
    // Fibonacci hashing: the product's upper bits depend on every letter.
    let hash = head.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - PLACES_BITS);
    (usize::try_from(hash / 64).unwrap_or(0), 1 << (hash % 64))
}

/// The first eight bytes of a word as one number; numbers are in the order of their words.
fn head(word: &str) -> u64 {
    let bytes = word.as_bytes();
    let mut first = [0; 8];
    let length = bytes.len().min(first.len());
    first[..length].copy_from_slice(&bytes[..length]);
    u64::from_be_bytes(first)
}

impl<V> Default for WordMap<V> {
    fn default() -> Self {
        Self { known: BTreeMap::new(), taken: vec![0; PLACES / 64] }
    }
}

impl<V> WordMap<V> {
    /// What a word stands for.
    pub(super) fn get(&self, word: &str) -> Option<&V> {
        let head = head(word);
        let (number, bit) = place(head);
        if self.taken.get(number).is_none_or(|taken| taken & bit == 0) {
            return None;
        }
        let alike = self.known.get(&head)?;
        alike.iter().find(|(known, _)| *known == word).map(|(_, value)| value)
    }

    /// Whether a word stands for anything.
    pub(super) fn has(&self, word: &str) -> bool {
        self.get(word).is_some()
    }

    /// What a word stands for, to be changed; a default where it stood for nothing.
    pub(super) fn entry(&mut self, word: &'static str) -> &mut V
    where
        V: Default,
    {
        let alike = self.alike(word);
        let found = alike.binary_search_by(|(known, _)| (*known).cmp(word));
        let place = found.unwrap_or_else(|place| {
            alike.insert(place, (word, V::default()));
            place
        });
        &mut alike[place].1
    }

    /// Lets a word stand for something unless it stands for something already.
    pub(super) fn learn(&mut self, word: &'static str, value: V) {
        let alike = self.alike(word);
        if let Err(place) = alike.binary_search_by(|(known, _)| (*known).cmp(word)) {
            alike.insert(place, (word, value));
        }
    }

    /// The words with the same first letters, to which this one will be added.
    fn alike(&mut self, word: &str) -> &mut Vec<(&'static str, V)> {
        let head = head(word);
        let (number, bit) = place(head);
        if let Some(taken) = self.taken.get_mut(number) {
            *taken |= bit;
        }
        self.known.entry(head).or_default()
    }

    /// The words, in order.
    pub(super) fn words(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.known.values().flatten().map(|(word, _)| *word)
    }

    /// What the words stand for, to be changed.
    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.known.values_mut().flatten().map(|(_, value)| value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_order_and_are_found_by_all_of_their_letters() {
        let mut map = WordMap::default();
        for word in ["transportation", "transport", "trans", "", "élan", "a", "b", "transports"] {
            map.learn(word, word.len());
            map.learn(word, 0);
        }
        let words: Vec<&str> = map.words().collect();
        let mut sorted = words.clone();
        sorted.sort_unstable();
        assert_eq!(words, sorted);
        for word in words {
            assert_eq!(map.get(word), Some(&word.len()), "{word}");
        }
        assert!(!map.has("transp") && !map.has("transporta"));
    }
}
