//! Words by language, each a file of lines such as `paid = Paid`: those on documents and those on
//! pages. Absent on purpose: sentences with several figures, which templates build from words and
//! data.

use domain::language::Language;
use std::collections::BTreeMap;

/// The words of one language, by their key.
pub(crate) type Words = BTreeMap<&'static str, &'static str>;

/// The words of every language.
pub(crate) struct Dictionary([Words; 7]);

/// The dictionary of a folder below `templates`, for a file that lies as deep as `documents/words.rs`.
macro_rules! dictionary {
    ($folder:literal) => {
        $crate::words::Dictionary::read(dictionary!(
            $folder: "en", "sw", "id", "fr", "pt", "es", "hi"
        ))
    };
    ($folder:literal: $($code:literal),*) => {
        [$(include_str!(concat!("../../../../templates/", $folder, "/words/", $code, ".txt"))),*]
    };
}

impl Dictionary {
    /// The dictionary of these files, in the order of the languages.
    pub(crate) fn read(files: [&'static str; 7]) -> Self {
        Self(files.map(|file| {
            let lines = file.lines().filter_map(|line| line.split_once('='));
            lines.map(|(key, word)| (key.trim(), word.trim())).collect()
        }))
    }

    /// The words of a language.
    pub(crate) fn of(&self, language: Language) -> &Words {
        let [en, sw, id, fr, pt, es, hi] = &self.0;
        match language {
            Language::En => en,
            Language::Sw => sw,
            Language::Id => id,
            Language::Fr => fr,
            Language::Pt => pt,
            Language::Es => es,
            Language::Hi => hi,
        }
    }

    /// A word in a language; in English when the language lacks it, its key when there is none.
    pub(crate) fn say(&self, language: Language, key: &'static str) -> &'static str {
        let own = self.of(language).get(key);
        let word = own.or_else(|| self.of(Language::En).get(key)).copied();
        // Shown so, it is still of use; the tests ask for every word.
        debug_assert!(word.is_some(), "no word for {key}");
        word.unwrap_or(key)
    }

    /// A word with something in the place of its braces: "As at {}".
    pub(crate) fn say_with(&self, language: Language, key: &'static str, value: &str) -> String {
        self.say(language, key).replace("{}", value)
    }
}
