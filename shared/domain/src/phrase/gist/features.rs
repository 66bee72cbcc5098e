//! What is counted of a text: its words, how they begin and end, and which stand side by side. A
//! figure counts only as what it looks like, so that no number is learnt by heart. The same for those
//! who learn and those who read. Deliberately absent: any word of any language.

use crate::phrase::normalise::{clean, unaccented};

/// Shorter words count only as they are.
const STEM_CHARS: usize = 4;
const LONG_STEM_CHARS: usize = 6;
/// Longer texts are told by their first words.
const WORDS_MAX: usize = 120;

/// The features of a text, each once, as numbers in order.
pub fn features(text: &str) -> Vec<u32> {
    let words = words(&clean(text).to_lowercase());
    let mut found: Vec<u32> = Vec::with_capacity(words.len() * 6);
    for word in &words {
        found.push(hash("w", word));
        stems(word, &mut found);
    }
    let first = ["^"].into_iter().chain(words.iter().map(String::as_str));
    let second = words.iter().map(String::as_str).chain(["$"]);
    found.extend(first.zip(second).map(|(one, next)| hash_pair("b", one, next)));
    found.sort_unstable();
    found.dedup();
    found
}

/// The feature of a word alone.
pub(super) fn of_word(word: &str) -> u32 {
    hash("w", &unaccented(&word.to_lowercase()))
}

/// How a word begins and ends, and its consonants, which a slip or another spelling leaves.
fn stems(word: &str, found: &mut Vec<u32>) {
    let length = word.chars().count();
    if length < STEM_CHARS || word.starts_with('#') {
        return;
    }
    // Where a letter begins, or the end.
    let byte = |letter: usize| word.char_indices().nth(letter).map_or(word.len(), |(at, _)| at);
    let part = |kind: &str, from: usize, to: usize| {
        hash(kind, word.get(byte(from)..byte(to)).unwrap_or_default())
    };
    found.push(part("4", 0, STEM_CHARS));
    if length > STEM_CHARS {
        let bones = word.chars().enumerate();
        let bones = bones.filter(|(at, letter)| *at == 0 || !"aeiou".contains(*letter));
        found.push(hash("c", &bones.map(|(_, letter)| letter).collect::<String>()));
    }
    if length >= LONG_STEM_CHARS {
        found.push(part("6", 0, LONG_STEM_CHARS));
        found.push(part("e", length - STEM_CHARS, length));
    }
}

/// Runs of letters without accents and apostrophes, figures by their looks, and the marks that tell
/// something.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if c.is_ascii_digit() && word.is_empty() {
            let mut figure = c.to_string();
            while let Some(next) = rest.next_if(|c| c.is_ascii_digit() || matches!(c, '.' | ',')) {
                figure.push(next);
            }
            words.push(looks(figure.trim_end_matches(['.', ','])).to_owned());
        } else if c.is_alphanumeric() {
            word.push(c);
        } else if c != '\'' {
            end(&mut word, &mut words);
            if matches!(c, '?' | '"' | ':') {
                words.push(c.to_string());
            }
        }
    }
    end(&mut word, &mut words);
    words.truncate(WORDS_MAX);
    words
}

fn end(word: &mut String, words: &mut Vec<String>) {
    if !word.is_empty() {
        words.push(unaccented(word).into_owned());
        word.clear();
    }
}

/// What a figure may be, by its looks alone.
fn looks(figure: &str) -> &'static str {
    let is_plain = figure.bytes().all(|digit| digit.is_ascii_digit());
    match figure.len() {
        1 | 2 if is_plain => "#few",
        3 if is_plain && !figure.ends_with('0') => "#hundreds",
        4 | 5 if is_plain && !figure.ends_with("00") => "#number",
        7.. if is_plain && !figure.ends_with("000") => "#phone",
        _ => "#sum",
    }
}

/// The number of a kind and what it is.
fn hash(kind: &str, text: &str) -> u32 {
    fnv(kind.bytes().chain([b' ']).chain(text.bytes()))
}

/// The number of a kind and two words side by side.
fn hash_pair(kind: &str, one: &str, next: &str) -> u32 {
    let bytes = kind.bytes().chain([b' ']).chain(one.bytes());
    fnv(bytes.chain([b' ']).chain(next.bytes()))
}

/// FNV-1a of 32 bits.
fn fnv(bytes: impl Iterator<Item = u8>) -> u32 {
    const BASIS: u32 = 0x811c_9dc5;
    const PRIME: u32 = 0x0100_0193;
    bytes.fold(BASIS, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_count_by_their_looks_and_words_without_accents() {
        assert_eq!(
            words("1043 à payé 45k, l'autre: 0772123456?"),
            ["#number", "a", "paye", "#few", "k", "lautre", ":", "#phone", "?"]
        );
        assert_eq!(
            words("250 45,000 300000 210 213"),
            ["#sum", "#sum", "#sum", "#sum", "#hundreds"]
        );
        assert_eq!(features("order 1001 sent"), features("Order 1002 sent"));
        assert_ne!(features("order 1001 sent"), features("sent order 1001"));
    }
}
