//! Which languages a message is written in. Deliberately absent: their words.

use crate::language::Language;

/// The languages of one message, the one that explains most of it first.
#[derive(Debug, Clone)]
pub(in crate::phrase) struct Spoken {
    languages: Vec<Language>,
    /// How many explain as much as the first.
    equals: usize,
    /// Whether any of them knows a word of the message.
    is_known: bool,
}

/// A language as a bit.
pub(super) fn bit(language: Language) -> u8 {
    match language {
        Language::En => 1,
        Language::Sw => 2,
        Language::Id => 4,
        Language::Fr => 8,
        Language::Pt => 16,
        Language::Es => 32,
        Language::Hi => 64,
    }
}

impl Spoken {
    /// The languages of a message, from those that know each of its words.
    ///
    /// English and what the shop lists are spoken, unless others know more of the words.
    pub(in crate::phrase) fn new(known: &[u8], listed: &[Language]) -> Self {
        let count = |bits: u8| known.iter().filter(|languages| *languages & bits != 0).count();
        let english = bit(Language::En);
        let of_shop = listed.iter().fold(english, |bits, language| bits | bit(*language));
        let others = Language::ALL.into_iter().filter(|it| bit(*it) & of_shop == 0);
        let explains = |language: &Language| count(bit(*language) | english);
        let most = others.clone().map(|language| explains(&language)).max().unwrap_or(0);
        let mut languages: Vec<Language> = if most > count(of_shop) {
            others.filter(|language| explains(language) == most).collect()
        } else {
            listed.to_vec()
        };
        if !languages.contains(&Language::En) {
            languages.push(Language::En);
        }
        // Stable: equals stay in the shop's order.
        languages.sort_by_key(|language| std::cmp::Reverse(count(bit(*language))));
        let most = languages.first().map_or(0, |language| count(bit(*language)));
        let equals = languages.iter().take_while(|it| count(bit(**it)) == most).count();
        Self { languages, equals, is_known: count(u8::MAX) > 0 }
    }

    /// Whether a language is spoken.
    pub(super) fn has(&self, language: Language) -> bool {
        self.languages.contains(&language)
    }

    /// The language most of the message is in; none when no language knows a word of it.
    pub(in crate::phrase) fn most(&self) -> Option<Language> {
        self.languages.first().copied().filter(|_| self.is_known)
    }

    /// Whether no other language explains more of the message.
    pub(super) fn is_most(&self, language: Language) -> bool {
        self.place(language).is_some_and(|place| place < self.equals)
    }

    /// The place of a language among them.
    pub(super) fn place(&self, language: Language) -> Option<usize> {
        self.languages.iter().position(|spoken| *spoken == language)
    }
}
