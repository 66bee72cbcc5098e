//! The languages Mercury speaks and understands.

use serde::{Deserialize, Serialize};

/// A language by its ISO 639-1 code.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Swahili.
    Sw,
    /// Indonesian.
    Id,
    /// French.
    Fr,
    /// Portuguese.
    Pt,
    /// Spanish.
    Es,
    /// Hindi in Latin script, mixed with English.
    Hi,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::En, Self::Sw, Self::Id, Self::Fr, Self::Pt, Self::Es, Self::Hi];

    /// Whether its words are written with accents.
    pub fn has_accents(self) -> bool {
        matches!(self, Self::Fr | Self::Pt | Self::Es)
    }

    /// The code, as HTML's `lang` wants it.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Sw => "sw",
            Self::Id => "id",
            Self::Fr => "fr",
            Self::Pt => "pt",
            Self::Es => "es",
            Self::Hi => "hi-Latn",
        }
    }
}
