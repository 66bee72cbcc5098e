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

    /// The language of a tag such as "pt-BR", as browsers name them; none that Mercury speaks.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or_default();
        Some(match primary.to_ascii_lowercase().as_str() {
            "en" => Self::En,
            "sw" => Self::Sw,
            // The second is what old phones still say.
            "id" | "in" => Self::Id,
            "fr" => Self::Fr,
            "pt" => Self::Pt,
            "es" => Self::Es,
            "hi" => Self::Hi,
            _ => return None,
        })
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

    /// The code without its script, as whoever knows nothing of scripts wants it.
    pub fn subtag(self) -> &'static str {
        self.code().split('-').next().unwrap_or_default()
    }
}

/// What somebody speaks, as their messages tell. The last one counts, until two in a row agree;
/// then it takes two in a row of another language to change it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
    /// What they are answered in.
    pub language: Language,
    /// Whether two messages in a row agreed.
    settled: bool,
    /// What the last message was in, if that was another.
    other: Option<Language>,
}

impl Spoken {
    /// What they speak after a message in this language; one that tells none changes nothing.
    pub fn after(before: Option<Self>, heard: Option<Language>) -> Option<Self> {
        let Some(language) = heard else { return before };
        let first = Self { language, settled: false, other: None };
        Some(match before {
            Some(spoken) if spoken.language == language => Self { settled: true, ..first },
            Some(spoken) if spoken.other == heard => Self { settled: true, ..first },
            Some(spoken) if spoken.settled => Self { other: heard, ..spoken },
            Some(_) | None => first,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Language::{self, En, Id, Sw};
    use super::Spoken;

    #[test]
    fn tags_name_a_language() {
        for language in Language::ALL {
            assert_eq!(Language::of_tag(language.code()), Some(language));
        }
        assert_eq!(Language::of_tag(" pt-BR"), Some(Language::Pt));
        assert_eq!(Language::of_tag("IN-id"), Some(Id));
        assert_eq!(["de", "", "*", "english"].map(Language::of_tag), [None; 4]);
    }

    #[test]
    fn two_messages_in_a_row_settle_a_language() {
        let table: &[(&[Option<Language>], Option<Language>)] = &[
            (&[None], None),
            (&[Some(Sw)], Some(Sw)),
            (&[Some(Sw), None], Some(Sw)),
            // Not settled yet: the last one counts.
            (&[Some(Sw), Some(Id)], Some(Id)),
            (&[Some(Sw), Some(Sw), Some(En)], Some(Sw)),
            (&[Some(Sw), None, Some(Sw), Some(En), None, Some(En)], Some(En)),
            (&[Some(Sw), Some(Sw), Some(En), Some(Sw), Some(En)], Some(Sw)),
        ];
        for (heard, language) in table {
            let spoken = heard.iter().fold(None, |before, heard| Spoken::after(before, *heard));
            assert_eq!(spoken.map(|spoken| spoken.language), *language, "{heard:?}");
        }
    }
}
