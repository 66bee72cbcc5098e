//! Days of the week that are named: "on mondays", "Mondays to Fridays", "weekends", "kila jumamosi".

use super::{AND, Atom, after, atoms, is_one_of, is_word, letters, spelled};
use crate::phrase::books::day_word::DayWord;
use crate::phrase::languages::LEXICON;
use crate::phrase::token::Token;
use std::sync::LazyLock;

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

/// The days of a week that are named from here on, from 0 for Monday, and the token after them; only
/// such as are meant each week, where that is asked.
pub(in crate::phrase::desk) fn weekdays(
    tokens: &[Token],
    clean: &str,
    at: usize,
    is_each: bool,
) -> Option<(usize, Vec<u8>)> {
    if !begins_days(&tokens.get(at)?.text) {
        return None;
    }
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

/// Whether days of each week can begin with a word: most can't, which is seen before anything is cut.
fn begins_days(word: &str) -> bool {
    let word = letters(word);
    let is_day = |word: &str| !LEXICON.days(word).is_empty();
    let opens = |words: &Vec<&str>| words.first().is_some_and(|first| word.starts_with(first));
    is_word(word, ON)
        || is_word(word, EACH)
        || SPELLED.iter().any(|(_, words)| opens(words))
        || is_day(word)
        || word.strip_suffix('s').is_some_and(is_day)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrase::token::tokens;

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
