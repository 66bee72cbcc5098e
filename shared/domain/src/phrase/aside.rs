//! Words that ask for nothing, and figures that count nothing.

use super::Aside;
use super::concept::Concept;
use super::sentence::Sentence;
use super::token::Token;
use crate::order::state::OrderState;

/// Figures of fewer digits are no phone numbers.
const PHONE_DIGITS_MIN: usize = 9;

/// Whether a figure is a phone number: nobody orders so many of anything.
pub(super) fn is_phone(token: &Token) -> bool {
    let digits = token.text.trim_start_matches('+');
    let is_long = digits.len() >= PHONE_DIGITS_MIN && digits.bytes().all(|b| b.is_ascii_digit());
    is_long && (digits.starts_with('0') || digits.len() < token.text.len())
}

/// Words that ask for nothing.
pub(super) fn aside(sentence: &Sentence) -> Option<Aside> {
    let confirmed = Concept::State(OrderState::Confirmed);
    if sentence.is_only(&[Concept::Yes, confirmed]) {
        return Some(Aside::Yes);
    }
    if sentence.is_only(&[Concept::No, Concept::Not, Concept::Dont, confirmed]) {
        return Some(Aside::No);
    }
    sentence.is_only(&[Concept::Thanks]).then_some(Aside::Thanks)
}
