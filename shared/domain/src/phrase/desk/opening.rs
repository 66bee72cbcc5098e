//! Opening hours in words: "Saturday 9 to 5", "Mondays to Fridays from 8:30 to 18:00", "kila jumamosi
//! saa 3 hadi saa 11". A closing hour that does not say its half of the day is the next one after the
//! opening.

use crate::booking::agenda::Hours;
use crate::phrase::books::day_word::DayWord;
use crate::phrase::languages::LEXICON;
use crate::phrase::normalise::unaccented;
use crate::phrase::token::Token;
use crate::time::DAY_MINUTES;
use std::sync::LazyLock;

/// No opening hours take more words than this.
const ATOMS_MAX: usize = 40;
/// Before a day that is meant each week.
const EACH: &[&str] = &[
    "every", "each", "kila", "setiap", "tiap", "chaque", "tous", "le", "les", "cada", "todo",
    "todos", "toda", "todas", "os", "as", "aos", "los", "har",
];
/// Before a day, whatever is meant by it.
const ON: &[&str] =
    &["on", "the", "du", "au", "siku", "ya", "hari", "em", "na", "no", "el", "de", "a"];
/// Between the first and the last of several days.
const THROUGH: &[&str] = &[
    "-", "–", "to", "till", "until", "through", "hadi", "mpaka", "sampai", "hingga", "a", "au",
    "ate", "hasta", "al", "se",
];
/// Between days that are listed.
const AND: &[&str] = &[",", "&", "and", "na", "dan", "et", "e", "y", "aur"];
/// All days of a week.
const ALL: &[u8] = &[0, 1, 2, 3, 4, 5, 6];
const WORKDAYS: &[u8] = &[0, 1, 2, 3, 4];
const WEEKEND: &[u8] = &[5, 6];
/// Several days of each week in words.
const SETS: &[(&[u8], &str)] = &[
    (
        ALL,
        "every day, each day, daily, kila siku, setiap hari, tiap hari, tous les jours, \
         chaque jour, todos os dias, todos los dias, cada dia, har din, roz",
    ),
    (
        WORKDAYS,
        "weekdays, week days, working days, business days, every weekday, siku za kazi, \
         hari kerja, en semaine, la semaine, les jours ouvrables, jours ouvrables, dias uteis, \
         dias de semana, dias laborables, los dias laborables, dias habiles, entre semana, \
         kaam ke din",
    ),
    (
        WEEKEND,
        "weekends, week ends, every weekend, wikendi, kila wikendi, akhir pekan, les weekends, \
         les week ends, le weekend, le week end, fins de semana, finais de semana, \
         fines de semana",
    ),
];
/// The same, each name in its words.
static SPELLED: LazyLock<Vec<(&[u8], Vec<&str>)>> = LazyLock::new(|| {
    let words = |name: &'static str| name.split_whitespace().collect();
    let named = SETS.iter().map(|(days, names)| (*days, names.split(',')));
    named.flat_map(|(days, names)| names.map(move |name| (days, words(name)))).collect()
});
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

/// The days of a week that are named from here on, from 0 for Monday, and the token after them; only
/// such as are meant each week, where that is asked.
pub(super) fn weekdays(
    tokens: &[Token],
    clean: &str,
    at: usize,
    is_each: bool,
) -> Option<(usize, Vec<u8>)> {
    let atoms = atoms(tokens, clean, at)?;
    let Some((mut place, first, mut each)) = weekday(&atoms, 0) else {
        let (length, days) = set(&atoms)?;
        return Some((after(tokens, &atoms, length)?, days.to_vec()));
    };
    let mut days = vec![first];
    loop {
        let through = atoms.get(place).is_some_and(|it| is_one_of(it, THROUGH));
        let joined = through || atoms.get(place).is_some_and(|it| is_one_of(it, AND));
        let Some((length, day, plural)) = weekday(&atoms, place + 1).filter(|_| joined) else {
            break;
        };
        each |= plural;
        let mut last = days.last().copied().unwrap_or(day);
        while through && last != day {
            last = (last + 1) % 7;
            days.push(last);
        }
        if !through {
            days.push(day);
        }
        place += 1 + length;
    }
    days.sort_unstable();
    days.dedup();
    (each || !is_each).then_some((after(tokens, &atoms, place)?, days))
}

/// Several days of each week that have one name: how many atoms, and which.
fn set(atoms: &[Atom]) -> Option<(usize, &'static [u8])> {
    let on = usize::from(atoms.first().is_some_and(|it| is_one_of(it, ON)));
    let ends =
        |words: &[&str]| [0, on].into_iter().find_map(|at| Some(at + spelled(atoms, at, words)?));
    SPELLED.iter().find_map(|(days, words)| Some((ends(words)?, *days)))
}

/// The opening hours that are said from here on, and the token after them.
pub(super) fn hours(tokens: &[Token], clean: &str, at: usize) -> Option<(usize, Hours)> {
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
    let atoms = atoms(tokens, clean, at)?;
    let (place, Clock { minutes, is_told }) = clock(&atoms, 0)?;
    let is_late = !is_told && (60..8 * 60).contains(&minutes);
    Some((after(tokens, &atoms, place)?, if is_late { minutes + DAY_MINUTES / 2 } else { minutes }))
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

/// A weekday from here on: how many atoms, which, and whether it is meant each week.
fn weekday(atoms: &[Atom], at: usize) -> Option<(usize, u8, bool)> {
    let (mut place, mut is_each) = (at, false);
    loop {
        if let Some((length, day, is_plural)) = named(atoms, place) {
            return Some((place - at + length, day, is_each || is_plural));
        }
        let said = atoms.get(place).filter(|it| is_one_of(it, ON) || is_one_of(it, EACH))?;
        is_each |= is_one_of(said, EACH);
        place += 1;
    }
}

/// The weekday of a word: how many atoms it takes, which it is, and whether in the plural.
fn named(atoms: &[Atom], at: usize) -> Option<(usize, u8, bool)> {
    let word = atoms.get(at)?.text.as_str();
    let known = |word: &str| {
        LEXICON.days(word).iter().find_map(|phrase| {
            let DayWord::Weekday(day) = phrase.day else { return None };
            let [first, rest @ ..] = phrase.words.as_slice() else { return None };
            let rest = if *first == word { spelled(atoms, at + 1, rest)? } else { return None };
            Some((1 + rest, u8::try_from(day - 1).ok()?))
        })
    };
    let exact = known(word).map(|(length, day)| (length, day, false));
    let singular = || word.strip_suffix('s').and_then(known);
    exact.or_else(|| singular().map(|(length, day)| (length, day, true)))
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

    #[test]
    fn days_of_the_week_are_read_as_people_say_them() {
        for (text, expected, is_each) in [
            ("saturday", &[5][..], false),
            ("on saturdays", &[5], true),
            ("every sunday", &[6], true),
            ("monday to friday", &[0, 1, 2, 3, 4], false),
            ("monday and tuesday", &[0, 1], false),
            ("mondays, wednesdays", &[0, 2], true),
            ("every day", &[0, 1, 2, 3, 4, 5, 6], true),
            ("weekdays", &[0, 1, 2, 3, 4], true),
            ("on weekends", &[5, 6], true),
            ("le week-end", &[5, 6], true),
            ("dias de semana", &[0, 1, 2, 3, 4], true),
            ("los días laborables", &[0, 1, 2, 3, 4], true),
            ("na wikendi", &[5, 6], true),
            ("akhir pekan", &[5, 6], true),
            ("kila jumamosi", &[5], true),
            ("jumatatu hadi ijumaa", &[0, 1, 2, 3, 4], false),
            ("setiap hari minggu", &[6], true),
            ("le dimanche", &[6], true),
            ("aos domingos", &[6], true),
            ("los domingos", &[6], true),
            ("segunda a sexta", &[0, 1, 2, 3, 4], false),
            ("har ravivar", &[6], true),
        ] {
            let tokens = tokens(text);
            for each in [false, true] {
                let found = weekdays(&tokens, text, 0, each);
                if each && !is_each {
                    assert_eq!(found, None, "{text}");
                } else {
                    assert_eq!(found, Some((tokens.len(), expected.to_vec())), "{text}");
                }
            }
        }
    }
}
