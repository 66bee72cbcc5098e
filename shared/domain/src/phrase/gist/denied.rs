//! What is denied beside what is told, each in a part of the message of its own: "joseph is off on
//! Friday, no bookings for him". Deliberately absent: what is told.

use super::super::concept::Concept;
use super::super::search::Index;
use super::super::sentence::Sentence;
use super::doubted::is_denial;
use super::found::begins_so;
use super::written::OF_BOOKINGS;
use crate::phrase::Listener;

/// Fewer words take back what was told: "cancel 12. No, don't".
const WORDS_MIN: usize = 3;
/// Between the parts of a message.
const MARKS: [char; 6] = [',', ';', '.', '!', '\u{2013}', '\u{2014}'];

/// The message without the parts that deny something; none where nothing is left, where all is, or
/// where a part may take back what was told.
pub(super) fn without(text: &str, listener: &Listener<'_>) -> Option<String> {
    let index = Index::new(listener.catalog);
    let mut kept = Vec::new();
    let mut is_denied = false;
    for part in parts(text) {
        let sentence = Sentence::new(part, &index);
        if !sentence.tokens.iter().any(is_denial) {
            kept.push(part.trim());
            continue;
        }
        if sentence.tokens.iter().filter(|token| token.is_word()).count() < WORDS_MIN
            || sentence.has(Concept::Dont) && !is_of_bookings(&sentence)
        {
            return None;
        }
        is_denied = true;
    }
    (is_denied && !kept.is_empty()).then(|| kept.join(", "))
}

/// The parts of a message between its marks, but for those within a figure: "1,000".
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    let is_end = |(at, mark): (usize, char), rest: &str| {
        let next = rest.split_at(at + mark.len_utf8()).1.chars().next();
        MARKS.contains(&mark) && next.is_none_or(char::is_whitespace)
    };
    while let Some((at, mark)) = rest.char_indices().find(|found| is_end(*found, rest)) {
        let (part, behind) = rest.split_at(at);
        parts.push(part);
        rest = behind.split_at(mark.len_utf8()).1;
    }
    parts.push(rest);
    parts.retain(|part| !part.trim().is_empty());
    parts
}

/// Whether no bookings are to be taken, which is what somebody's absence means.
fn is_of_bookings(sentence: &Sentence) -> bool {
    sentence.plain.iter().any(|token| begins_so(&token.text, OF_BOOKINGS))
}
