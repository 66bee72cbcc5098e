//! Hours in words, made figures: "saa nane", "a las dos", "teen baje", "noon". A number word is an hour
//! where a word of the clock stands beside it, or "until" between two of them; elsewhere it is left
//! alone, for it may be anything. Halves and quarters go into the figures: "half past three".

use super::opening::is_until;
use super::time::spelling;
use crate::phrase::spoken;
use crate::phrase::token::{Token, tokens};
use crate::phrase::word_map::WordMap;
use std::borrow::Cow;
use std::sync::LazyLock;

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
/// How minutes are said, how they are written, and what they add.
type Row = (&'static str, &'static str, i32);
/// What says minutes beside an hour `H`: how it is said, how it is written with the time `T`, and what
/// it adds to the hour; with `N` it adds or takes away so many minutes as are named.
const BROKEN: &[Row] = &[
    ("half past H", "T", 30),
    ("a quarter past H", "T", 15),
    ("quarter past H", "T", 15),
    ("quarter after H", "T", 15),
    ("a quarter to H", "T", -15),
    ("quarter to H", "T", -15),
    ("N minutes past H", "T", 1),
    ("N past H", "T", 1),
    ("N minutes to H", "T", -1),
    ("at H N", "at T", 1),
    ("after H N", "after T", 1),
    ("before H N", "before T", 1),
    ("las H y media", "las T", 30),
    ("las H y cuarto", "las T", 15),
    ("las H menos cuarto", "las T", -15),
    ("las H y N", "las T", 1),
    ("las H N", "las T", 1),
    ("las H menos N", "las T", -1),
    ("la una y media", "la T", 90),
    ("la una y cuarto", "la T", 75),
    ("la una menos cuarto", "la T", 45),
    ("a H heures et demie", "a T", 30),
    ("a H et demie", "a T", 30),
    ("a H heures et quart", "a T", 15),
    ("a H et quart", "a T", 15),
    ("a H heures moins le quart", "a T", -15),
    ("a H moins le quart", "a T", -15),
    ("a H heures N", "a T", 1),
    ("a H heures moins N", "a T", -1),
    ("vers H heures et demie", "vers T", 30),
    ("apres H heures et demie", "apres T", 30),
    ("avant H heures et demie", "avant T", 30),
    ("midi et demi", "12:30", 0),
    ("midi et demie", "12:30", 0),
    ("midi et quart", "12:15", 0),
    ("meio dia e meia", "12:30", 0),
    ("as H e meia", "as T", 30),
    ("das H e meia", "das T", 30),
    ("as H e N", "as T", 1),
    ("quinze para as H", "T", -15),
    ("N minutos para as H", "T", -1),
    ("jam setengah H", "jam T", -30),
    ("pukul setengah H", "pukul T", -30),
    ("jam H kurang seperempat", "jam T", -15),
    ("jam H lewat seperempat", "jam T", 15),
    ("jam H seperempat", "jam T", 15),
    ("jam H kurang N", "jam T", -1),
    ("jam H lewat N", "jam T", 1),
    ("saa H na nusu", "saa T", 30),
    ("saa H u nusu", "saa T", 30),
    ("saa H na robo", "saa T", 15),
    ("saa H u robo", "saa T", 15),
    ("saa H kasoro robo", "saa T", -15),
    ("saa H na dakika N", "saa T", 1),
    ("saa H kasoro dakika N", "saa T", -1),
    ("sadhe H baje", "T baje", 30),
    ("saadhe H baje", "T baje", 30),
    ("sava H baje", "T baje", 15),
    ("sawa H baje", "T baje", 15),
    ("paune H baje", "T baje", -15),
];
/// What such a sentence begins with: most words begin none, which is seen at once.
static FIRST: LazyLock<WordMap<Vec<&Row>>> = LazyLock::new(|| {
    let mut rows: WordMap<Vec<_>> = WordMap::default();
    for row in BROKEN {
        rows.entry(row.0.split(' ').next().unwrap_or(row.0)).push(row);
    }
    rows
});
/// What stands in those that begin with minutes.
const COUNTED: [&str; 3] = ["past", "minutes", "minutos"];
/// Longer messages are about more than an hour.
const TOKENS_MAX: usize = 80;
/// Fewer minutes are no time that anybody comes at.
const MINUTES: [u64; 8] = [10, 15, 20, 25, 30, 35, 40, 45];
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
    if tokens_said.len() > TOKENS_MAX {
        return None;
    }
    let tokens_said = &single_words(tokens_said, clean);
    let mut written = String::new();
    let (mut at, mut copied) = (0, 0);
    while let Some(token) = tokens_said.get(at) {
        let found = broken(tokens_said, clean, at)
            .or_else(|| named(tokens_said, at))
            .or_else(|| number(tokens_said, clean, at));
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

/// The tokens with words apart that are no number together: "three thirty".
fn single_words<'t>(tokens_said: &'t [Token], clean: &str) -> Cow<'t, [Token]> {
    let is_joined = |token: &Token| token.figure().is_some() && token.text.contains(' ');
    if !tokens_said.iter().any(is_joined) {
        return Cow::Borrowed(tokens_said);
    }
    let apart = |token: &Token| -> Vec<Token> {
        let Some(said) = clean.get(token.start..token.end).filter(|_| is_joined(token)) else {
            return vec![token.clone()];
        };
        let mut start = token.start;
        let words = said.split(' ').flat_map(|word| {
            let begins = start;
            start += word.len() + 1;
            let moved =
                move |it: Token| Token { start: begins + it.start, end: begins + it.end, ..it };
            tokens(word).into_iter().map(moved)
        });
        words.collect()
    };
    Cow::Owned(tokens_said.iter().flat_map(apart).collect())
}

/// An hour with its minutes in words: how many tokens they take, and both in figures.
fn broken(tokens: &[Token], clean: &str, at: usize) -> Option<(usize, String)> {
    let is_counted =
        tokens.iter().skip(at + 1).take(3).any(|it| COUNTED.contains(&it.text.as_str()));
    let counted = if is_counted { FIRST.get("N") } else { None };
    let rows = FIRST.get(&tokens.get(at)?.text).into_iter().chain(counted).flatten();
    let found = rows.filter_map(|(said, written, added)| {
        let (length, hour, minutes) = read(tokens, clean, at, said)?;
        let added = minutes.map_or(*added, |minutes| *added * minutes);
        let minute = (hour * 60 + added).rem_euclid(24 * 60);
        let time = format!("{}:{:02}", minute / 60, minute % 60);
        Some((length, written.replace('T', &time)))
    });
    found.max_by_key(|(length, _)| *length)
}

/// How many tokens say this from here on, its hour, and its minutes where it names them.
fn read(tokens: &[Token], clean: &str, at: usize, said: &str) -> Option<(usize, i32, Option<i32>)> {
    let (mut place, mut hour, mut minutes) = (at, 0, None);
    for word in said.split(' ') {
        let figure = |max: u64| {
            let alone = tokens.get(..=place).unwrap_or_default();
            let told = whole(tokens, clean, place, max).or_else(|| whole(alone, clean, place, max));
            told.and_then(|(length, figure)| Some((length, i32::try_from(figure).ok()?)))
        };
        let length = match word {
            "H" => {
                let (length, figure) = figure(HOUR_MAX)?;
                hour = figure;
                length
            }
            "N" => {
                let (length, figure) = figure(59)?;
                minutes = MINUTES.contains(&u64::try_from(figure).ok()?).then_some(figure);
                minutes?;
                length
            }
            _ => usize::from(tokens.get(place)?.text == word),
        };
        if length == 0 {
            return None;
        }
        place += length;
    }
    Some((place - at, hour, minutes))
}

/// A whole number in words or figures: how many tokens it takes, and what it is.
fn whole(tokens: &[Token], clean: &str, at: usize, max: u64) -> Option<(usize, u64)> {
    let text = &tokens.get(at)?.text;
    let digits = text.strip_suffix('h').unwrap_or(text);
    let (length, figure) = match digits.parse() {
        Ok(figure) => (1, figure),
        Err(_) => {
            let (length, quarters) = counted_quarters(tokens, clean, at)?;
            (length, (quarters % 4 == 0).then_some(quarters / 4)?)
        }
    };
    (1..=max).contains(&figure).then_some((length, figure))
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
    let (length, quarters) = counted_quarters(tokens, clean, at)?;
    let (hour, minute) = (quarters / 4, quarters % 4 * 15);
    let figure = if minute == 0 { hour.to_string() } else { format!("{hour}:{minute:02}") };
    (1..=HOUR_MAX).contains(&hour).then_some((length, figure))
}

/// A number in words, in quarters, and how many tokens it takes.
fn counted_quarters(tokens: &[Token], clean: &str, at: usize) -> Option<(usize, u64)> {
    let token = tokens.get(at)?;
    let in_words = clean.get(token.start..token.end)?.starts_with(char::is_alphabetic);
    match token.figure() {
        // Some numbers in words have been read already.
        Some(_) if in_words => {
            let (whole, part) = token.text.split_once('.').unwrap_or((&token.text, "0"));
            let part = match part {
                "25" => 1,
                "5" => 2,
                "75" => 3,
                _ => 0,
            };
            Some((1, whole.parse::<u64>().ok()?.checked_mul(4)? + part))
        }
        Some(_) => None,
        None => spoken::quarters(tokens, at),
    }
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
            ("tomorrow at half past three", "tomorrow at 3:30"),
            ("from half past two to four", "from 2:30 to 4"),
            ("tomorrow quarter to 5", "tomorrow 4:45"),
            ("tomorrow at three thirty", "tomorrow at 3:30"),
            ("tomorrow at twenty past 4", "tomorrow at 4:20"),
            ("mañana a las 3 y media", "mañana a las 3:30"),
            ("mañana a las tres y media", "mañana a las 3:30"),
            ("mañana a las cinco menos cuarto", "mañana a las 4:45"),
            ("mañana a la una y media", "mañana a la 1:30"),
            ("demain à 3 heures et demie", "demain a 3:30"),
            ("demain à trois heures et quart", "demain a 3:15"),
            ("demain à 3h et demie", "demain a 3:30"),
            ("demain à midi et demi", "demain à 12:30"),
            ("amanhã às 3 e meia", "amanhã as 3:30"),
            ("amanhã às quinze para as quatro", "amanhã às 3:45"),
            ("besok jam setengah empat", "besok jam 3:30"),
            ("besok jam setengah 4", "besok jam 3:30"),
            ("besok jam 4 kurang seperempat", "besok jam 3:45"),
            ("kesho saa 9 na nusu", "kesho saa 9:30"),
            ("kesho saa tisa kasoro robo", "kesho saa 8:45"),
            ("kal sadhe 3 baje", "kal 3:30 baje"),
            ("kal sadhe teen baje", "kal 3:30 baje"),
            ("kal paune paanch baje", "kal 4:45 baje"),
        ] {
            let found = in_figures(&tokens(text), text).map(|(written, _)| written);
            assert_eq!(found.as_deref(), Some(expected), "{text}");
        }
        for text in ["two chairs", "demain après-midi", "block tomorrow", "mbili na nane"] {
            assert_eq!(in_figures(&tokens(text), text), None, "{text}");
        }
    }
}
