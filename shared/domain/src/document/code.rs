//! The short code on a document, by which anyone who holds it can check it. Fifty random bits: there
//! is nothing to be guessed. Deliberately absent: counting the attempts.

use crate::ids::{crockford, is_crockford};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

const GROUP: usize = 5;

/// A verification code: ten characters of Crockford's base 32, shown as "K7QF2-M9X4T".
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DocumentCode(String);

/// A text that is no verification code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a verification code")]
pub struct NotACode;

impl DocumentCode {
    /// How many characters a code has.
    pub const CHARS: usize = 10;

    /// The code made of fresh bits.
    pub fn new(bits: u128) -> Self {
        Self(crockford(bits, Self::CHARS))
    }

    /// The ten characters without the dash, as keys have them.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DocumentCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, second) = self.0.split_at(GROUP);
        write!(out, "{first}-{second}")
    }
}

impl FromStr for DocumentCode {
    type Err = NotACode;

    /// Reads what a person typed: letter case, dashes and spaces say nothing, and the letters that
    /// look like digits are these digits.
    fn from_str(text: &str) -> Result<Self, NotACode> {
        let plain = text.chars().filter(|c| !c.is_whitespace() && !"-–—_.".contains(*c));
        let code: String = plain
            .take(Self::CHARS + 1)
            .map(|c| match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .collect();
        let is_whole = code.len() == Self::CHARS && code.bytes().all(is_crockford);
        is_whole.then_some(Self(code)).ok_or(NotACode)
    }
}

impl From<DocumentCode> for String {
    fn from(code: DocumentCode) -> Self {
        code.0
    }
}

impl TryFrom<String> for DocumentCode {
    type Error = NotACode;
    fn try_from(text: String) -> Result<Self, NotACode> {
        text.parse()
    }
}
