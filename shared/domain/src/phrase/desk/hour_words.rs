//! Hours in words, made figures: "saa nane", "a las dos", "teen baje", "noon". A number word is an hour
//! where a word of the clock stands beside it, or "until" between two of them; elsewhere it is left
//! alone, for it may be anything.

use super::opening::is_until;
use super::time::spelling;
use crate::phrase::spoken;
use crate::phrase::token::{Token, tokens};

/// No later hour is told.
const HOUR_MAX: u64 = 24;
/// Hours that have a name, in figures.
const NAMED: &[(&str, &str)] = &[
    ("noon", "12pm"),
    ("midday", "12pm"),
    ("midi", "12pm"),
    ("mediodia", "12pm"),
    ("medio dia", "12pm"),
    ("meio dia", "12pm"),
    ("tengah hari", "12pm"),
    ("midnight", "24:00"),
    ("minuit", "24:00"),
    ("medianoche", "24:00"),
    ("meia noite", "24:00"),
    ("tengah malam", "24:00"),
    ("la una", "la 1"),
];
/// Before the noon of an afternoon.
const AFTER: &str = "apres";
/// Before an hour.
const BEFORE: &[&str] = &[
    "at", "from", "after", "before", "until", "till", "between", "around", "saa", "jam", "pukul",
    "las", "la", "as", "das", "entre", "vers", "avant", "apres", "jusqua",
];
/// Behind an hour.
const BEHIND: &[&str] =
    &["am", "pm", "oclock", "heures", "heure", "h", "horas", "hora", "baje", "asubuhi", "jioni"];

/// The tokens and the text they point into with hours in figures; none where there are no such words.
pub(super) fn in_figures(tokens_said: &[Token], clean: &str) -> Option<(String, Vec<Token>)> {
    let mut written = String::new();
    let (mut at, mut copied) = (0, 0);
    while let Some(token) = tokens_said.get(at) {
        let found = named(tokens_said, at).or_else(|| number(tokens_said, clean, at));
        let (length, figure) = found.unwrap_or((1, String::new()));
        if !figure.is_empty() {
            let end = tokens_said.get(at + length - 1)?.end;
            written.push_str(clean.get(copied..token.start)?);
            written.push_str(&figure);
            copied = end;
        }
        at += length;
    }
    written.push_str(clean.get(copied..)?);
    (copied > 0).then(|| {
        let tokens = tokens(&written);
        (written, tokens)
    })
}

/// An hour with a name: how many tokens it takes, and its figures.
fn named(tokens: &[Token], at: usize) -> Option<(usize, String)> {
    let first = &tokens.get(at)?.text;
    let mut named = NAMED.iter().filter(|(words, _)| words.starts_with(first.as_str()));
    let (length, figure) = named.find_map(|(words, figure)| {
        Some((spelling(tokens, at, words.split(' '))?, (*figure).to_owned()))
    })?;
    let before = tokens.iter().take(at).rfind(|token| token.is_word());
    let is_part = before.is_some_and(|word| word.text == AFTER);
    (!is_part).then_some((length, figure))
}

/// An hour in number words, where they can be nothing else.
fn number(tokens: &[Token], clean: &str, at: usize) -> Option<(usize, String)> {
    let (length, figure) = counted(tokens, clean, at)?;
    let is = |place: usize, words: &[&str]| {
        tokens.get(place).is_some_and(|token| words.contains(&token.text.as_str()))
    };
    let is_hour = |place: usize| {
        let begins = |it: &Token| it.text.starts_with(|c: char| c.is_ascii_digit());
        tokens.get(place).is_some_and(begins) || counted(tokens, clean, place).is_some()
    };
    let until = |place: usize| tokens.get(place).is_some_and(|it| is_until(&it.text));
    let leads = at.checked_sub(1).is_some_and(|before| is(before, BEFORE));
    let opens = until(at + length) && is_hour(at + length + 1);
    let closes = at >= 2 && until(at - 1) && (0..=at - 2).rev().take(4).any(is_hour);
    (leads || is(at + length, BEHIND) || opens || closes).then_some((length, figure))
}

/// A number in words that may be an hour of the clock: how many tokens it takes, and its figures.
fn counted(tokens: &[Token], clean: &str, at: usize) -> Option<(usize, String)> {
    let token = tokens.get(at)?;
    let in_words = clean.get(token.start..token.end)?.starts_with(char::is_alphabetic);
    let (length, quarters) = match token.figure() {
        // Some numbers in words have been read already.
        Some(_) if in_words => {
            let (whole, part) = token.text.split_once('.').unwrap_or((&token.text, "0"));
            let part = match part {
                "25" => 1,
                "5" => 2,
                "75" => 3,
                _ => 0,
            };
            (1, whole.parse::<u64>().ok()?.checked_mul(4)? + part)
        }
        Some(_) => return None,
        None => spoken::quarters(tokens, at)?,
    };
    let (hour, minute) = (quarters / 4, quarters % 4 * 15);
    let figure = if minute == 0 { hour.to_string() } else { format!("{hour}:{minute:02}") };
    (1..=HOUR_MAX).contains(&hour).then_some((length, figure))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_in_words_are_figures_beside_a_clock() {
        for (text, expected) in [
            ("kesho saa nane hadi saa kumi na moja", "kesho saa 8 hadi saa 11"),
            ("kesho saa saba na nusu", "kesho saa 7:30"),
            ("besok jam dua sampai jam lima", "besok jam 2 sampai jam 5"),
            ("mañana a las dos", "mañana a las 2"),
            ("kal do baje se paanch baje tak", "kal 2 baje se 5 baje tak"),
            ("tomorrow two to five", "tomorrow 2 to 5"),
            ("demain de quatorze heures à midi", "demain de 14 heures à 12pm"),
            ("tomorrow before noon", "tomorrow before 12pm"),
        ] {
            let found = in_figures(&tokens(text), text).map(|(written, _)| written);
            assert_eq!(found.as_deref(), Some(expected), "{text}");
        }
        for text in ["two chairs", "demain après-midi", "block tomorrow", "mbili na nane"] {
            assert_eq!(in_figures(&tokens(text), text), None, "{text}");
        }
    }
}
