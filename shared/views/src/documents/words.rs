//! The words on documents, by language. Absent on purpose: sentences with figures in them, which
//! are built from words and data in the templates.

use domain::language::Language;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The words of one language, by their key.
pub(super) type Words = BTreeMap<&'static str, &'static str>;

macro_rules! words {
    ($code:literal) => {
        read(include_str!(concat!("../../../../templates/documents/words/", $code, ".txt")))
    };
}

static WORDS: LazyLock<[Words; 7]> = LazyLock::new(|| {
    [
        words!("en"),
        words!("sw"),
        words!("id"),
        words!("fr"),
        words!("pt"),
        words!("es"),
        words!("hi"),
    ]
});

/// A file of lines such as `paid = Paid`.
fn read(text: &'static str) -> Words {
    let lines = text.lines().filter_map(|line| line.split_once('='));
    lines.map(|(key, word)| (key.trim(), word.trim())).collect()
}

/// The words of a language.
pub(super) fn of(language: Language) -> &'static Words {
    let [en, sw, id, fr, pt, es, hi] = &*WORDS;
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
pub(super) fn say(language: Language, key: &'static str) -> &'static str {
    let own = of(language).get(key);
    let word = own.or_else(|| of(Language::En).get(key)).copied();
    // Printed so, a document is still of use; the tests ask for every word.
    debug_assert!(word.is_some(), "no word for {key}");
    word.unwrap_or(key)
}

/// A word with something in the place of its braces: "As at {}".
pub(super) fn say_with(language: Language, key: &'static str, value: &str) -> String {
    say(language, key).replace("{}", value)
}
