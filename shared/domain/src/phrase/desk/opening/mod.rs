//! Opening hours in words: "Saturday 9 to 5", "Mondays to Fridays from 8:30 to 18:00", "kila jumamosi
//! saa 3 hadi saa 11". A closing hour that does not say its half of the day is the next one after the
//! opening.

mod weekdays;

pub(super) use weekdays::weekdays;

use crate::booking::agenda::Hours;
use crate::phrase::normalise::unaccented;
use crate::phrase::token::Token;
use crate::time::DAY_MINUTES;

/// No opening hours take more words than this.
const ATOMS_MAX: usize = 40;
/// Between days that are listed.
const AND: &[&str] = &[",", "&", "and", "na", "dan", "et", "e", "y", "aur"];
/// Before an hour.
const FROM: &[&str] = &[
    "from", "at", "between", "entre", "kati", "ya", "antara", "kuanzia", "kutoka", "dari", "mulai",
    "jam", "pukul", "de", "des", "das", "da", "las", "la", "a", "as", "subah", "shaam", "hours",
];
/// Before an hour that is counted from six in the morning.
const SWAHILI: &str = "saa";
/// Between an opening and a closing hour.
const UNTIL: &[&str] = &[
    "-", "–", "to", "till", "until", "and", "hadi", "mpaka", "sampai", "hingga", "a", "ate", "as",
    "hasta", "se", "jusqua",
];
/// Before two hours that are joined like a list.
const BETWEEN: &[&str] = &["between", "entre", "kati", "antara"];
/// Behind an hour of the afternoon.
const LATE: &[&str] = &[
    "pm", "jioni", "mchana", "sore", "malam", "siang", "soir", "tarde", "noite", "noche", "shaam",
];
/// Behind an hour of the morning.
const EARLY: &[&str] = &["am", "asubuhi", "pagi", "matin", "manha", "manana", "subah"];
/// Behind an hour, saying nothing of its half of the day.
const BEHIND: &[&str] = &["oclock", "baje", "heures", "horas", "du", "da", "de", "la"];

/// A run of letters, of digits, or a mark, with the byte after it.
struct Atom {
    text: String,
    end: usize,
}

/// The opening hours that are said from here on, and the token after them.
pub(super) fn hours(tokens: &[Token], clean: &str, at: usize) -> Option<(usize, Hours)> {
    if !begins_clock(&tokens.get(at)?.text) {
        return None;
    }
    let atoms = atoms(tokens, clean, at)?;
    let (place, from) = clock(&atoms, 0)?;
    let is_between = atoms.first().is_some_and(|it| is_one_of(it, BETWEEN));
    let joins = |it: &&Atom| is_one_of(it, UNTIL) || is_between && is_one_of(it, AND);
    let place = atoms.get(place).filter(joins).map(|_| place + 1)?;
    let (mut place, to) = clock(&atoms, place)?;
    if atoms.get(place).is_some_and(|it| it.text == "tak") {
        place += 1;
    }
    let begins = match from {
        Clock { minutes, is_told: false } if (60..6 * 60).contains(&minutes) => {
            minutes + DAY_MINUTES / 2
        }
        Clock { minutes, .. } => minutes,
    };
    let ends = if !to.is_told && to.minutes <= begins && to.minutes <= DAY_MINUTES / 2 {
        to.minutes + DAY_MINUTES / 2
    } else {
        to.minutes
    };
    Some((after(tokens, &atoms, place)?, Hours::new(begins, ends)?))
}

/// A single time from here on, in minutes of its day, and the token after it. An hour that does not say
/// its half of the day is of the afternoon up to seven: nobody comes to a shop before.
pub(super) fn moment(tokens: &[Token], clean: &str, at: usize) -> Option<(usize, u32)> {
    if !begins_clock(&tokens.get(at)?.text) {
        return None;
    }
    let atoms = atoms(tokens, clean, at)?;
    let (place, Clock { minutes, is_told }) = clock(&atoms, 0)?;
    let is_late = !is_told && (60..8 * 60).contains(&minutes);
    Some((after(tokens, &atoms, place)?, if is_late { minutes + DAY_MINUTES / 2 } else { minutes }))
}

/// Whether a time on the clock can begin with a word.
fn begins_clock(word: &str) -> bool {
    let word = letters(word);
    word.is_empty() || is_word(word, FROM) || word == SWAHILI
}

/// The letters a word begins with: "jam" of "jam9", none of "9am".
fn letters(word: &str) -> &str {
    word.split(|c: char| c.is_ascii_digit()).next().unwrap_or(word)
}

/// Whether a word stands between an opening and a closing hour.
pub(super) fn is_until(word: &str) -> bool {
    is_word(word, UNTIL)
}

/// A time on the clock.
#[derive(Debug, Clone, Copy)]
struct Clock {
    minutes: u32,
    /// Whether it says which half of the day it is in.
    is_told: bool,
}

fn clock(atoms: &[Atom], at: usize) -> Option<(usize, Clock)> {
    let text = |place: usize| atoms.get(place).map_or("", |atom| atom.text.as_str());
    let (mut place, mut is_swahili) = (at, false);
    while is_word(text(place), FROM) || text(place) == SWAHILI {
        is_swahili |= text(place) == SWAHILI;
        place += 1;
    }
    let digits = |place: usize, most: usize| {
        let said = text(place);
        said.parse::<u32>().ok().filter(|_| said.len() <= most)
    };
    let mut hour = digits(place, 2).filter(|hour| *hour <= 24)?;
    let mut is_told = hour > 12 || text(place).starts_with('0');
    place += 1;
    let mut minute = 0;
    let is_parted = matches!(text(place), ":" | "." | "h") && text(place + 1).len() == 2;
    if let Some(found) = digits(place + 1, 2).filter(|minute| is_parted && *minute < 60) {
        is_told |= text(place) == "h";
        (minute, place) = (found, place + 2);
    }
    if text(place) == "h" {
        (is_told, place) = (true, place + 1);
    }
    while is_word(text(place), BEHIND) && !is_next_clock(atoms, place) {
        place += 1;
    }
    if is_swahili {
        hour = if text(place) == "usiku" { (hour + 18) % 24 } else { hour + 6 };
        is_told = true;
    }
    let (early, late) = (is_word(text(place), EARLY), is_word(text(place), LATE));
    if early || late || text(place) == "usiku" {
        place += 1;
    }
    if !is_swahili && (early || late) {
        hour = hour % 12 + if late { 12 } else { 0 };
        is_told = true;
    }
    Some((place, Clock { minutes: hour * 60 + minute, is_told }))
}

/// Whether a word between two hours belongs to the second one: "9 a 17".
fn is_next_clock(atoms: &[Atom], at: usize) -> bool {
    let digit = |place: usize| {
        atoms.get(place).is_some_and(|it| it.text.starts_with(|c: char| c.is_ascii_digit()))
    };
    digit(at + 1)
}

fn is_one_of(atom: &Atom, words: &[&str]) -> bool {
    is_word(&atom.text, words)
}

fn is_word(text: &str, words: &[&str]) -> bool {
    words.contains(&text)
}

/// How many atoms spell these words from here on; a dash in between says nothing.
fn spelled(atoms: &[Atom], at: usize, words: &[&str]) -> Option<usize> {
    let mut place = at;
    for word in words {
        place += usize::from(atoms.get(place).is_some_and(|it| it.text == "-"));
        if atoms.get(place)?.text != *word {
            return None;
        }
        place += 1;
    }
    Some(place - at)
}

/// What is written from a token on, in runs of letters and of digits.
fn atoms(tokens: &[Token], clean: &str, at: usize) -> Option<Vec<Atom>> {
    let start = tokens.get(at)?.start;
    let mut atoms: Vec<Atom> = Vec::new();
    let mut kind = 0;
    for (place, c) in clean.get(start..)?.char_indices() {
        let end = start + place + c.len_utf8();
        let now = if c.is_alphabetic() { 1 } else { u8::from(c.is_ascii_digit()) * 2 };
        if c.is_whitespace() || c == '\'' {
            kind = if c == '\'' { kind } else { 0 };
            continue;
        }
        let count = atoms.len();
        match atoms.last_mut().filter(|_| now == kind && now > 0) {
            Some(last) => {
                last.text.push(c);
                last.end = end;
            }
            None if count == ATOMS_MAX => break,
            None => atoms.push(Atom { text: c.to_string(), end }),
        }
        kind = now;
    }
    for atom in &mut atoms {
        atom.text = unaccented(&atom.text.to_lowercase()).into_owned();
    }
    Some(atoms)
}

/// The token after so many atoms; none where they end inside of one.
fn after(tokens: &[Token], atoms: &[Atom], count: usize) -> Option<usize> {
    let end = atoms.get(count.checked_sub(1)?)?.end;
    let last = tokens.iter().position(|token| token.end == end)?;
    Some(last + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrase::token::tokens;

    #[test]
    fn hours_are_read_as_people_say_them() {
        for (text, expected) in [
            ("9 to 5", "09:00-17:00"),
            ("9am-5pm", "09:00-17:00"),
            ("from 8:30 to 18:00", "08:30-18:00"),
            ("9-13", "09:00-13:00"),
            ("2 to 6", "14:00-18:00"),
            ("10 to 10", "10:00-22:00"),
            ("6pm to 2am", "18:00-02:00"),
            ("saa 3 hadi saa 11", "09:00-17:00"),
            ("saa 2 asubuhi hadi saa 2 usiku", "08:00-20:00"),
            ("jam 9 sampai jam 17", "09:00-17:00"),
            ("de 9h à 17h", "09:00-17:00"),
            ("das 9 às 18", "09:00-18:00"),
            ("de 9 a 18", "09:00-18:00"),
            ("9 baje se 5 baje tak", "09:00-17:00"),
        ] {
            let tokens = tokens(text);
            let (end, hours) = hours(&tokens, text, 0).expect(text);
            assert_eq!((hours.to_string().as_str(), end), (expected, tokens.len()), "{text}");
        }
        for text in ["9", "to 5", "sugar", "9 sugar to 5", "25 to 30"] {
            assert!(hours(&tokens(text), text, 0).is_none(), "{text}");
        }
    }
}
