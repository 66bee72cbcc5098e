//! How long something takes, in words: "45 minutes", "1h30", "an hour and a half", "dakika 45", "setengah
//! jam", "2 heures", "dedh ghanta". A week has seven days, a month thirty.

use crate::phrase::languages::LEXICON;
use crate::phrase::number::Figure;
use crate::phrase::token::Token;
use crate::phrase::word_map::WordMap;
use std::sync::LazyLock;

const HOUR: u32 = 60;
const DAY: u32 = 24 * HOUR;
const WEEK: u32 = 7 * DAY;
const MONTH: u32 = 30 * DAY;

/// What a unit of time is called in any language, in minutes; plain letters.
const UNITS: &[(&str, u32)] = &[
    ("min mins minute minutes minut minuto minutos menit mnt dakika mint", 1),
    ("h hr hrs hour hours heure heures hora horas jam saa masaa ghanta ghante ghanton", HOUR),
    ("d day days jour jours dia dias hari siku din dino", DAY),
    ("week weeks semaine semaines semana semanas minggu pekan wiki hafta hafte hafton", WEEK),
    ("month months mois mes meses bulan mwezi miezi mahina mahine mahino", MONTH),
];
/// One of a unit in a single word, and what else needs no number.
const WHOLE: &[(&str, u32)] =
    &[("sejam", HOUR), ("sehari", DAY), ("seminggu", WEEK), ("sebulan", MONTH)];
/// Before a unit that is meant by half, or once and a half, in halves of it.
const HALVES: &[(&str, u32)] = &[
    ("half", 1),
    ("nusu", 1),
    ("setengah", 1),
    ("demi", 1),
    ("demie", 1),
    ("meia", 1),
    ("meio", 1),
    ("media", 1),
    ("medio", 1),
    ("aadha", 1),
    ("aadhe", 1),
    ("adha", 1),
    ("dedh", 3),
    ("dhai", 5),
];
/// Before a unit, saying one of it or nothing.
const ARTICLES: &[&str] = &["a", "an", "one", "d", "de", "une", "un", "uma", "um", "una", "ek"];
/// Between two parts.
const AND: &[&str] = &["and", "na", "et", "e", "y", "aur", "dan", ","];

static UNIT: LazyLock<WordMap<u32>> = LazyLock::new(|| {
    let mut units = WordMap::default();
    for (words, minutes) in UNITS {
        for word in words.split(' ') {
            units.learn(word, *minutes);
        }
    }
    units
});

/// The minutes that are said from here on, and the token after them.
pub(super) fn minutes(tokens: &[Token], at: usize) -> Option<(usize, u32)> {
    let (mut place, mut total, mut unit) = part(tokens, at)?;
    loop {
        let next = if is_one_of(tokens, place, AND) { place + 1 } else { place };
        // "An hour and a half", "une heure et demie", "saa moja na nusu".
        let behind = skip(tokens, next, ARTICLES);
        if next > place
            && let Some(halves) = halves(tokens, behind)
            && unit_at(tokens, behind + 1).is_none()
        {
            return Some((behind + 1, total.saturating_add(unit / 2 * halves)));
        }
        match part(tokens, next).filter(|(_, _, smaller)| *smaller < unit) {
            Some((end, more, smaller)) => {
                (place, total, unit) = (end, total.saturating_add(more), smaller);
            }
            None => return Some((place, total)),
        }
    }
}

/// A number of one unit: the token after it, the minutes, and the minutes of the unit.
fn part(tokens: &[Token], at: usize) -> Option<(usize, u32, u32)> {
    let token = tokens.get(at)?;
    if let Some((_, minutes)) = WHOLE.iter().find(|(word, _)| *word == token.text) {
        return Some((at + 1, *minutes, *minutes));
    }
    let half = skip(tokens, at, ARTICLES);
    if let Some(halves) = halves(tokens, half) {
        let place = skip(tokens, half + 1, ARTICLES);
        let unit = unit_at(tokens, place)?;
        return Some((place + 1, unit / 2 * halves, unit));
    }
    if let Some((minutes, unit)) = joined(&token.text) {
        return Some((at + 1, minutes, unit));
    }
    if let Some((hundredths, unit)) = hundredths(token).zip(unit_at(tokens, at + 1)) {
        return Some((at + 2, of(hundredths, unit), unit));
    }
    // "Dakika 45", "saa 2".
    if let Some(unit) = unit_at(tokens, at) {
        return Some(match tokens.get(at + 1).and_then(hundredths) {
            Some(hundredths) => (at + 2, of(hundredths, unit), unit),
            None => (at + 1, unit, unit),
        });
    }
    let place = skip(tokens, at, ARTICLES);
    let unit = unit_at(tokens, place).filter(|_| place > at)?;
    Some((place + 1, unit, unit))
}

/// "45min", "2h", "1h30".
fn joined(text: &str) -> Option<(u32, u32)> {
    let after = text.find(|c: char| c.is_alphabetic()).filter(|at| *at > 0)?;
    let (count, rest) = text.split_at(after);
    let digits = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
    let (word, behind) = rest.split_at(digits);
    let unit = *UNIT.get(word)?;
    let first = of(decimal(count)?, unit);
    if behind.is_empty() {
        return Some((first, unit));
    }
    let more: u32 = behind.parse().ok().filter(|minutes| unit == HOUR && *minutes < 60)?;
    Some((first.saturating_add(more), 1))
}

fn unit_at(tokens: &[Token], at: usize) -> Option<u32> {
    UNIT.get(&tokens.get(at)?.text).copied()
}

fn halves(tokens: &[Token], at: usize) -> Option<u32> {
    let word = &tokens.get(at)?.text;
    HALVES.iter().find(|(half, _)| half == word).map(|(_, halves)| *halves)
}

fn is_one_of(tokens: &[Token], at: usize, words: &[&str]) -> bool {
    tokens.get(at).is_some_and(|token| words.contains(&token.text.as_str()))
}

fn skip(tokens: &[Token], at: usize, words: &[&str]) -> usize {
    at + usize::from(is_one_of(tokens, at, words))
}

/// A number with at most two decimals, in hundredths.
fn hundredths(token: &Token) -> Option<u32> {
    let spelled =
        || token.figure().and_then(Figure::quantity).or_else(|| LEXICON.number(&token.text));
    decimal(&token.text).or_else(|| Some(spelled()?.saturating_mul(100)))
}

fn decimal(text: &str) -> Option<u32> {
    let (whole, decimals) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let is_plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !is_plain(whole) || !is_plain(decimals) || decimals.len() > 2 {
        return None;
    }
    let whole: u32 = whole.parse().ok()?;
    let part: u32 = format!("{decimals:0<2}").parse().ok()?;
    Some(whole.saturating_mul(100).saturating_add(part))
}

/// So many hundredths of a unit, in minutes; what is too long stays too long.
fn of(hundredths: u32, unit: u32) -> u32 {
    let minutes = u64::from(hundredths) * u64::from(unit) / 100;
    u32::try_from(minutes).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrase::token::tokens;

    #[test]
    fn times_are_as_long_as_people_say() {
        for (text, expected) in [
            ("45 minutes", 45),
            ("45min", 45),
            ("0 minutes", 0),
            ("2 hours", 120),
            ("two hours", 120),
            ("1.5 hours", 90),
            ("2h", 120),
            ("1h30", 90),
            ("1 hour 30 minutes", 90),
            ("2 hours and 15 minutes", 135),
            ("an hour", 60),
            ("half an hour", 30),
            ("an hour and a half", 90),
            ("3 days", 4_320),
            ("a week", 10_080),
            ("dakika 45", 45),
            ("masaa 2", 120),
            ("nusu saa", 30),
            ("saa moja na nusu", 90),
            ("siku 3", 4_320),
            ("2 heures", 120),
            ("une heure et demie", 90),
            ("une demi heure", 30),
            ("1,5 heures", 90),
            ("meia hora", 30),
            ("uma hora e meia", 90),
            ("45 minutos", 45),
            ("media hora", 30),
            ("una hora y media", 90),
            ("setengah jam", 30),
            ("45 menit", 45),
            ("sejam", 60),
            ("2 minggu", 20_160),
            ("dedh ghanta", 90),
            ("2 ghante", 120),
            ("aadha ghanta", 30),
            ("1 mahina", 43_200),
            ("99999999999 weeks", u32::MAX),
        ] {
            let tokens = tokens(text);
            assert_eq!(minutes(&tokens, 0), Some((tokens.len(), expected)), "{text}");
        }
        for text in ["45", "sugar", "half", "1h75", "minutes later soon", "x minutes"] {
            let tokens = tokens(text);
            let found = minutes(&tokens, 0).filter(|(end, _)| *end == tokens.len());
            assert_eq!(found, None, "{text}");
        }
    }
}
