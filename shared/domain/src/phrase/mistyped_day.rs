//! Words that are nearly a day. A day with a slip in it is read only where it is long and can be no
//! other; whoever wrote a shorter one is asked, for another day is worse than none.

use super::languages::{LEXICON, is_day_but_for_a_slip};
use super::normalise::clean;
use super::token::{Token, tokens};

/// The first of some words that is nearly a day, as it was written. Words of `known`, which is what
/// is wanted then, and those that mean something are none.
pub fn mistyped_day(words: &str, known: &str) -> Option<String> {
    let text = clean(words);
    let known = tokens(&clean(known));
    let is_known = |word: &str| known.iter().any(|token| token.text == word);
    let is_one = |token: &&Token| {
        let word = token.text.as_str();
        token.is_word()
            && !is_known(word)
            && !LEXICON.begins_with(word)
            && is_day_but_for_a_slip(word)
    };
    tokens(&text).iter().find(is_one).map(|token| token.text.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_with_a_slip_in_it_is_seen_in_every_language() {
        for (words, day) in [
            ("haircut on firday", "firday"),
            ("haircut mnoday", "mnoday"),
            ("haircut sonday", "sonday"),
            ("haircut kseho", "kseho"),
            ("haircut kesh", "kesh"),
            ("haircut ijmaa", "ijmaa"),
            ("coupe dmain", "dmain"),
            ("coupe ludni", "ludni"),
            ("corte amahna", "amahna"),
            ("corte sextaa", "sextaa"),
            ("corte el lnues", "lnues"),
            ("corte mañnaa", "mannaa"),
            ("potong rambut bseok", "bseok"),
            ("potong rambut sennin", "sennin"),
            ("haircut kla", "kla"),
            ("haircut somvra ko", "somvra"),
        ] {
            let seen = mistyped_day(words, "Haircut").map(|word| word.replace('ñ', "n"));
            assert_eq!(seen.as_deref(), Some(day), "{words}");
        }
    }

    #[test]
    fn what_else_stands_beside_a_service_is_no_day() {
        for words in [
            "haircut",
            "haircut for my son",
            "haircut with Mary",
            "haircut for Brian and his kids",
            "a quick haircut please",
            "haircut ya mtoto",
            "coupe pour ma fille",
            "corte para mi hijo",
            "potong rambut anak",
            "sunday roast",
        ] {
            assert_eq!(mistyped_day(words, "Haircut"), None, "{words}");
        }
        assert_eq!(mistyped_day("Fridey special", "Fridey special"), None);
    }
}
