//! Words that call a picture the shop's logo. Deliberately absent: the picture, which is sent with
//! them or was before.

use super::act::{Act, Key};
use super::pattern::Text;
use super::whole;
use crate::money::Currency;
use crate::phrase::{READ_CHARS_MAX, normalise, token};
use crate::time::BusinessDay;

/// Whether words say that a picture is the shop's logo.
pub fn names_logo(text: &str, today: &BusinessDay) -> bool {
    if text.chars().count() > READ_CHARS_MAX {
        return false;
    }
    let clean = normalise::clean(text);
    let tokens = token::tokens(&clean);
    // No amount is read, so any currency will do.
    let text = Text::new(&tokens, &clean, today, Currency::Usd, false);
    whole(&text, |act| act == Act::SettingsSet(Key::Logo)).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logo_is_called_so_in_every_language() {
        let today = BusinessDay::parse("2026-11-22").unwrap();
        for words in [
            "logo",
            "Our logo",
            "use this as our logo please",
            "This is our shop logo!",
            "hii ni nembo yetu",
            "tumia hii kama logo",
            "voici notre logo",
            "utilise cette image comme logo",
            "usa esta imagem como logotipo",
            "este es nuestro logo",
            "usa esta foto como logo",
            "pakai gambar ini sebagai logo toko",
            "isko logo banao",
            "yeh hamara logo hai",
        ] {
            assert!(names_logo(words, &today), "{words}");
        }
        let long = "logo ".repeat(READ_CHARS_MAX);
        for words in
            ["", "remove the logo", "logo t-shirt 5,000", "no", "don't use it as logo", &long]
        {
            assert!(!names_logo(words, &today), "{words}");
        }
    }
}
