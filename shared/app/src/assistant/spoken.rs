//! What a model's own words may hold before they reach a customer: no figure that it was not
//! given, no address, nothing long. A price it made up would be a promise of the shop's.

use std::collections::BTreeSet;

/// Longer answers are not read on a phone.
const CHARS_MAX: usize = 900;

/// The words, if they may be said. `given` is all the model was told in this talk.
pub(super) fn checked(text: &str, given: &[&str]) -> Option<String> {
    let text = text.trim();
    let short = !text.is_empty() && text.chars().count() <= CHARS_MAX;
    let lower = text.to_lowercase();
    let address = ["://", "www.", "wa.me", ".com", "@"].iter().any(|mark| lower.contains(mark));
    let known: BTreeSet<String> = given.iter().flat_map(|text| figures(text)).collect();
    let grounded = figures(text).all(|figure| known.contains(&figure));
    (short && !address && grounded).then(|| text.to_owned())
}

/// Every figure of a text as its digits alone: "UGX 24,000" and "24000" are one.
fn figures(text: &str) -> impl Iterator<Item = String> + '_ {
    let characters: Vec<char> = text.chars().collect();
    let mut figures = Vec::new();
    let mut figure = String::new();
    for (place, c) in characters.iter().enumerate() {
        let digit = c.to_digit(10).or_else(|| other_digit(*c));
        let joins = matches!(c, ',' | '.' | '\u{a0}' | '\'' | '\u{202f}')
            && characters.get(place + 1).is_some_and(char::is_ascii_digit);
        match digit {
            Some(digit) => figure.extend(char::from_digit(digit, 10)),
            None if joins && !figure.is_empty() => {}
            None if !figure.is_empty() => figures.push(std::mem::take(&mut figure)),
            None => {}
        }
    }
    figures.extend(Some(figure).filter(|figure| !figure.is_empty()));
    figures.into_iter()
}

/// Digits of other scripts are figures too; which one does not matter, for none of them is given.
fn other_digit(c: char) -> Option<u32> {
    (c.is_numeric() && !c.is_ascii()).then_some(9)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_must_have_been_given() {
        let given = ["Sugar 1 kg UGX 4,500; 57 left", "two kilos please, I have 20000"];
        for (text, said) in [
            ("Sugar is UGX 4,500.", true),
            ("It costs 4500 for 1 kg.", true),
            ("You have 20,000.", true),
            ("Sugar is UGX 4,000.", false),
            ("Sugar is UGX 45.00", true),
            ("We have ٥ of them", false),
            ("Only 5 left", false),
            ("We have plenty of sugar!", true),
            ("See https://shop.example", false),
            ("Write to me@shop", false),
            ("Buy at sugar.com", false),
            ("   ", false),
            ("", false),
        ] {
            assert_eq!(checked(text, &given).is_some(), said, "{text}");
        }
        assert!(checked(&"a".repeat(901), &given).is_none());
        assert_eq!(checked("  Karibu! ", &given).as_deref(), Some("Karibu!"));
    }
}
