//! Words looked up by the thousand. Deliberately absent: anything but words as keys.

use std::collections::BTreeMap;

/// Values by word, in the order of their words.
#[derive(Debug)]
pub(super) struct WordMap<V> {
    /// By their first letters at once: those tell nearly all words apart, and a number is compared
    /// far faster than a text.
    known: BTreeMap<u64, Vec<(&'static str, V)>>,
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
        Self { known: BTreeMap::new() }
    }
}

impl<V> WordMap<V> {
    /// What a word stands for.
    pub(super) fn get(&self, word: &str) -> Option<&V> {
        let alike = self.known.get(&head(word))?;
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
        let alike = self.known.entry(head(word)).or_default();
        let found = alike.binary_search_by(|(known, _)| (*known).cmp(word));
        let place = found.unwrap_or_else(|place| {
            alike.insert(place, (word, V::default()));
            place
        });
        &mut alike[place].1
    }

    /// Lets a word stand for something unless it stands for something already.
    pub(super) fn learn(&mut self, word: &'static str, value: V) {
        let alike = self.known.entry(head(word)).or_default();
        if let Err(place) = alike.binary_search_by(|(known, _)| (*known).cmp(word)) {
            alike.insert(place, (word, value));
        }
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
