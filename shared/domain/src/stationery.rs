//! How a shop's papers look and what opens them: address, tax number, colour, logo, lock. What the
//! shop has not said has a default, so papers can be issued from the first day. Deliberately absent:
//! the logo's bytes, which lie with the files; fonts and layout.

use crate::compact::is_default;
use crate::document::Lock;
use crate::ids::FileId;
use crate::phrase::unaccented;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A shop's papers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stationery {
    /// The address, line by line; where it is empty, what the shop tells customers of its place.
    #[serde(default, skip_serializing_if = "is_default")]
    pub address: Vec<String>,
    /// The number by which the tax office knows the shop; empty where it has none.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tax_number: String,
    /// The colour of titles and totals.
    #[serde(default, skip_serializing_if = "is_default")]
    pub colour: Option<Colour>,
    /// The picture beside the shop's name; without one its initials stand there.
    #[serde(default, skip_serializing_if = "is_default")]
    pub logo: Option<FileId>,
    /// What opens the papers of customers.
    #[serde(default, skip_serializing_if = "is_default")]
    pub lock: Lock,
}

/// A colour as red, green and blue. Displays as "#0f625a".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour(pub [u8; 3]);

/// Colours by what they are called, without accents, in every language.
const NAMED: &[(&str, [u8; 3])] = &[
    ("green kijani hijau vert verde hara", [0x1b, 0x6e, 0x3c]),
    ("blue bluu buluu samawati biru bleu azul neela nila", [0x1d, 0x4e, 0x89]),
    ("red nyekundu merah rouge vermelho rojo laal lal", [0xb0, 0x2a, 0x2a]),
    ("orange machungwa oranye oren laranja naranja naranji santri", [0xc2, 0x5a, 0x0c]),
    ("yellow njano kuning jaune amarelo amarillo peela pila", [0x9a, 0x74, 0x0a]),
    ("purple zambarau ungu violet violeta roxo morado baingani", [0x5b, 0x2a, 0x86]),
    ("pink waridi pinki merahmuda rose rosa gulabi", [0xa8, 0x2a, 0x66]),
    ("brown kahawia coklat cokelat marron marrom cafe bhura", [0x6b, 0x43, 0x22]),
    ("grey gray kijivu abu abu-abu gris cinza slaty dhoosar", [0x4a, 0x55, 0x60]),
    ("black nyeusi hitam noir preto negro kaala kala", [0x1f, 0x24, 0x2a]),
    ("teal turquoise turquesa toska firozi", [0x0f, 0x62, 0x5a]),
];

/// A text that is no colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a colour")]
pub struct NotAColour;

impl Colour {
    /// The colour people call so: a word of any language, or six digits of red, green and blue as
    /// in stylesheets, "#0f625a".
    pub fn called(text: &str) -> Option<Self> {
        let lower = text.trim().to_lowercase();
        let plain = unaccented(&lower);
        let plain = plain.trim_end_matches(['.', '!']);
        if let Some(colour) = hexadecimal(plain.strip_prefix('#').unwrap_or(plain)) {
            return Some(colour);
        }
        let is_called = |names: &str| names.split(' ').any(|name| name == plain);
        NAMED.iter().find(|(names, _)| is_called(names)).map(|(_, parts)| Self(*parts))
    }
}

fn hexadecimal(digits: &str) -> Option<Colour> {
    if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some(Colour([part(0)?, part(2)?, part(4)?]))
}

impl fmt::Display for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

impl TryFrom<String> for Colour {
    type Error = NotAColour;
    fn try_from(text: String) -> Result<Self, NotAColour> {
        Self::called(&text).ok_or(NotAColour)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_a_word_or_six_digits() {
        for (said, expected) in [
            ("#0F625A", Some("#0f625a")),
            ("0f625a", Some("#0f625a")),
            ("green", Some("#1b6e3c")),
            (" Kijani ", Some("#1b6e3c")),
            ("Café", Some("#6b4322")),
            ("azul.", Some("#1d4e89")),
            ("#12345", None),
            ("#1234567", None),
            ("#12345g", None),
            ("beautiful", None),
            ("", None),
        ] {
            let colour = Colour::called(said).map(|colour| colour.to_string());
            assert_eq!(colour.as_deref(), expected, "{said}");
        }
    }

    #[test]
    fn stationery_is_nothing_by_default_and_reads_back() {
        assert_eq!(serde_json::to_string(&Stationery::default()).unwrap(), "{}");
        let set = Stationery {
            address: vec!["Plot 4".to_owned()],
            tax_number: "1000123".to_owned(),
            colour: Colour::called("blue"),
            logo: Some(FileId::new(7)),
            lock: Lock::Phone,
        };
        let text = serde_json::to_string(&set).unwrap();
        assert_eq!(serde_json::from_str::<Stationery>(&text).unwrap(), set);
    }
}
