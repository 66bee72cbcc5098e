//! Whose booking is meant, where its number is not said: by a name, the end of a phone number, or the
//! service. Deliberately absent: which bookings come into question.

use super::Booking;
use crate::phrase::unaccented;

/// Words that name nobody, in any language.
const NOBODY: &[&str] = &[
    "the",
    "customer",
    "client",
    "guest",
    "person",
    "for",
    "of",
    "mr",
    "mrs",
    "mteja",
    "mgeni",
    "wa",
    "ya",
    "le",
    "la",
    "un",
    "de",
    "du",
    "cliente",
    "clienta",
    "persona",
    "pessoa",
    "el",
    "o",
    "a",
    "do",
    "da",
    "del",
    "para",
    "pelanggan",
    "tamu",
    "untuk",
    "grahak",
    "wala",
    "wali",
    "ka",
    "ki",
];

impl Booking {
    /// Whether all words that name somebody are of its customer or its service.
    pub fn is_of(&self, who: &str) -> bool {
        let own = [&self.customer.name, &self.name, &self.customer.phone_tail];
        let own: Vec<String> = own.into_iter().flat_map(|text| words(text)).collect();
        let mut named = words(who).filter(|word| !NOBODY.contains(&word.as_str())).peekable();
        named.peek().is_some() && named.all(|word| own.contains(&word))
    }
}

/// The words of a text, as they are compared.
fn words(text: &str) -> impl Iterator<Item = String> {
    let plain = unaccented(&text.to_lowercase()).into_owned();
    let words: Vec<String> = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.into_iter()
}
