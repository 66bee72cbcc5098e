//! The words on documents, by language. Absent on purpose: sentences with figures in them, which
//! are built from words and data in the templates.

use crate::words::{Dictionary, Words};
use domain::language::Language;
use std::sync::LazyLock;

static WORDS: LazyLock<Dictionary> = LazyLock::new(|| dictionary!("documents"));

/// The words of a language.
pub(super) fn of(language: Language) -> &'static Words {
    WORDS.of(language)
}

/// A word in a language; in English when the language lacks it, its key when there is none.
pub(crate) fn say(language: Language, key: &'static str) -> &'static str {
    WORDS.say(language, key)
}

/// A word with something in the place of its braces: "As at {}".
pub(crate) fn say_with(language: Language, key: &'static str, value: &str) -> String {
    WORDS.say_with(language, key, value)
}
