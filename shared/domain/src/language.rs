//! The languages Mercury speaks and understands.

use serde::{Deserialize, Serialize};

/// A language by its ISO 639-1 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    En,
    /// Swahili.
    Sw,
    /// Indonesian.
    Id,
}

impl Language {
    /// The code, as HTML's `lang` wants it.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Sw => "sw",
            Self::Id => "id",
        }
    }
}
