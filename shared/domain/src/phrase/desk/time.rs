//! Times of day in words: "after 3", "at 15:30", "before noon", "saa tisa", "après 15h", "jam 3".
//! An hour from 1 to 7 that does not say which half of the day it is in is of the afternoon, when
//! shops are open; Swahili counts hours from six.

use super::span;
use crate::command::TimeAsk;
use crate::phrase::token::Token;
use crate::phrase::word_map::WordMap;
use std::sync::LazyLock;

/// What words before or behind a time make of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lead {
    At,
    After,
    Before,
}

/// Words before a time, of all languages, the longest first where one begins another.
const BEFORE: &[(&str, Lead)] = &[
    ("any time after", Lead::After),
    ("after", Lead::After),
    ("from", Lead::After),
    ("before", Lead::Before),
    ("at about", Lead::At),
    ("at", Lead::At),
    ("around", Lead::At),
    ("baada ya", Lead::After),
    ("kuanzia", Lead::After),
    ("kabla ya", Lead::Before),
    ("apres", Lead::After),
    ("a partir de", Lead::After),
    ("avant", Lead::Before),
    ("vers", Lead::At),
    ("depois das", Lead::After),
    ("depois da", Lead::After),
    ("a partir das", Lead::After),
    ("antes das", Lead::Before),
    ("antes da", Lead::Before),
    ("as", Lead::At),
    ("despues de las", Lead::After),
    ("despues de la", Lead::After),
    ("a partir de las", Lead::After),
    ("antes de las", Lead::Before),
    ("antes de la", Lead::Before),
    ("a las", Lead::At),
    ("a la", Lead::At),
    ("setelah", Lead::After),
    ("sesudah", Lead::After),
    ("mulai", Lead::After),
    ("sebelum", Lead::Before),
];
/// Words before an hour, with what is added to it.
pub(super) const HOUR: &[(&str, u32)] = &[("saa", 6), ("jam", 0), ("pukul", 0)];
/// Words behind a time.
const BEHIND: &[(&str, Lead)] =
    &[("baje ke baad", Lead::After), ("baje se pehle", Lead::Before), ("baje", Lead::At)];
/// Parts of a day.
const PARTS: &[(&str, TimeAsk)] = &[
    ("in the morning", TimeAsk::Before(NOON)),
    ("morning", TimeAsk::Before(NOON)),
    ("before noon", TimeAsk::Before(NOON)),
    ("after noon", TimeAsk::After(NOON)),
    ("in the afternoon", TimeAsk::After(NOON)),
    ("afternoon", TimeAsk::After(NOON)),
    ("at noon", TimeAsk::At(NOON)),
    ("in the evening", TimeAsk::After(EVENING)),
    ("at night", TimeAsk::After(EVENING)),
    ("evening", TimeAsk::After(EVENING)),
    ("asubuhi", TimeAsk::Before(NOON)),
    ("mchana", TimeAsk::After(NOON)),
    ("jioni", TimeAsk::After(EVENING)),
    ("usiku", TimeAsk::After(EVENING)),
    ("le matin", TimeAsk::Before(NOON)),
    ("du matin", TimeAsk::Before(NOON)),
    ("matin", TimeAsk::Before(NOON)),
    ("l apres midi", TimeAsk::After(NOON)),
    ("apres midi", TimeAsk::After(NOON)),
    ("le soir", TimeAsk::After(EVENING)),
    ("du soir", TimeAsk::After(EVENING)),
    ("soir", TimeAsk::After(EVENING)),
    ("de manha", TimeAsk::Before(NOON)),
    ("da manha", TimeAsk::Before(NOON)),
    ("da tarde", TimeAsk::After(NOON)),
    ("da noite", TimeAsk::After(EVENING)),
    ("a tarde", TimeAsk::After(NOON)),
    ("de tarde", TimeAsk::After(NOON)),
    ("a noite", TimeAsk::After(EVENING)),
    ("por la manana", TimeAsk::Before(NOON)),
    ("por la tarde", TimeAsk::After(NOON)),
    ("por la noche", TimeAsk::After(EVENING)),
    ("de la manana", TimeAsk::Before(NOON)),
    ("de la tarde", TimeAsk::After(NOON)),
    ("de la noche", TimeAsk::After(EVENING)),
    ("pagi", TimeAsk::Before(NOON)),
    ("siang", TimeAsk::After(NOON)),
    ("sore", TimeAsk::After(NOON)),
    ("malam", TimeAsk::After(EVENING)),
    ("subah", TimeAsk::Before(NOON)),
    ("dopahar", TimeAsk::After(NOON)),
    ("shaam", TimeAsk::After(EVENING)),
    ("raat", TimeAsk::After(EVENING)),
];

/// What a time in words can begin with: most words do not, which is seen at once.
static FIRST: LazyLock<WordMap<()>> = LazyLock::new(|| {
    let leads = BEFORE.iter().map(|(words, _)| *words);
    let hours = HOUR.iter().map(|(words, _)| *words);
    let parts = PARTS.iter().map(|(words, _)| *words);
    let mut first = WordMap::default();
    for words in leads.chain(hours).chain(parts) {
        first.learn(words.split(' ').next().unwrap_or(words), ());
    }
    first
});

const NOON: u32 = 12 * 60;
const EVENING: u32 = 17 * 60;

/// Up to which hour a time that does not say its half of the day is of the afternoon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::phrase) enum Afternoon {
    /// Nobody comes to a shop at five in the morning.
    UpToSeven,
    /// But a report may be read at six.
    UpToFive,
}

/// Whether a time is a part of the day: "in the morning".
pub(in crate::phrase) fn is_part(time: TimeAsk) -> bool {
    PARTS.iter().any(|(_, part)| *part == time && time != TimeAsk::At(NOON))
}

/// The time that is said somewhere among the tokens, and the tokens without it.
pub(super) fn cut(tokens: &[Token]) -> Option<(Vec<Token>, TimeAsk)> {
    // What begins with a verb is no time from its first word on.
    cut_from(tokens, 1)
}

/// Where the tokens of the time begin that is said anywhere, and which it is.
pub(in crate::phrase) fn within(tokens: &[Token]) -> (Vec<usize>, Option<TimeAsk>) {
    let Some((rest, time)) = cut_from(tokens, 0) else { return (Vec::new(), None) };
    let is_left = |start: usize| rest.iter().any(|token| token.start == start);
    let starts = tokens.iter().map(|token| token.start);
    (starts.filter(|start| !is_left(*start)).collect(), Some(time))
}

/// The same, from this token on. "Saturday morning at 9" is at nine.
pub(super) fn cut_from(tokens: &[Token], from: usize) -> Option<(Vec<Token>, TimeAsk)> {
    let (rest, time) = first_from(tokens, from)?;
    let both = first_from(&rest, from).and_then(|(less, other)| {
        let exact = of_part(time, other).or_else(|| of_part(other, time))?;
        Some((less, exact))
    });
    Some(both.unwrap_or((rest, time)))
}

/// The time of the clock in this part of the day, where they are that.
fn of_part(part: TimeAsk, time: TimeAsk) -> Option<TimeAsk> {
    let TimeAsk::At(minute) = time else { return None };
    let half = 12 * 60;
    is_part(part).then_some(TimeAsk::At(match part {
        TimeAsk::Before(NOON) if minute >= half => minute - half,
        TimeAsk::After(from) if minute < from && minute + half >= from => minute + half,
        TimeAsk::At(_) | TimeAsk::After(_) | TimeAsk::Before(_) | TimeAsk::Between(..) => minute,
    }))
}

/// The first time that is said, and the tokens without it.
fn first_from(tokens: &[Token], from: usize) -> Option<(Vec<Token>, TimeAsk)> {
    (from..tokens.len()).find_map(|at| {
        let said = span::read(tokens, at).or_else(|| read(tokens, at, Afternoon::UpToSeven));
        let (length, time) = said?;
        let rest = tokens.iter().take(at).chain(tokens.iter().skip(at + length));
        Some((rest.cloned().collect(), time))
    })
}

/// The time that is said from here on, and how many tokens it takes.
pub(in crate::phrase) fn read(
    tokens: &[Token],
    at: usize,
    afternoon: Afternoon,
) -> Option<(usize, TimeAsk)> {
    let first = &tokens.get(at)?.text;
    if !first.starts_with(|c: char| c.is_ascii_digit()) && !FIRST.has(first) {
        return None;
    }
    let part = PARTS.iter().find_map(|(words, time)| Some((spelled(tokens, at, words)?, *time)));
    if part.is_some() {
        return part;
    }
    let lead = longest(tokens, at, BEFORE);
    let (skipped, lead) = lead.map_or((0, None), |(length, lead)| (length, Some(lead)));
    let hour = longest(tokens, at + skipped, HOUR);
    let (named, added) = hour.map_or((0, None), |(length, added)| (length, Some(added)));
    let start = at + skipped + named;
    let clock = Clock::read(tokens, start)?;
    let behind = longest(tokens, start + clock.length, BEHIND);
    let (after, behind) = behind.map_or((0, None), |(length, lead)| (length, Some(lead)));
    if lead.is_none() && behind.is_none() && added.is_none() && !clock.is_plain {
        return None;
    }
    let minutes = clock.minutes(added.unwrap_or(0), afternoon);
    let time = match behind.or(lead).unwrap_or(Lead::At) {
        Lead::At => TimeAsk::At(minutes),
        Lead::After => TimeAsk::After(minutes),
        Lead::Before => TimeAsk::Before(minutes),
    };
    Some((skipped + named + clock.length + after, time))
}

/// A clock's time as it is written.
pub(super) struct Clock {
    pub(super) length: usize,
    hour: u32,
    minute: u32,
    /// Whether it says which half of the day it is in.
    pub(super) is_told: bool,
    /// Whether it is counted in hours of the whole day: "3h", which people say of the afternoon too.
    is_signed: bool,
    /// Whether it can be nothing but a time.
    pub(super) is_plain: bool,
}

impl Clock {
    /// "3", "15:30", "15.30", "3pm", "3 pm", "15h", "15h30", "3 o'clock".
    pub(super) fn read(tokens: &[Token], at: usize) -> Option<Self> {
        let text = |place: usize| tokens.get(place).map_or("", |token| token.text.as_str());
        let (digits, rest) = split(text(at));
        let hour: u32 = digits.parse().ok().filter(|_| digits.len() <= 2)?;
        let (mut length, mut minute, mut is_plain) = (1, 0, false);
        let mut unit = rest;
        let colon = text(at + 1) == ":" && rest.is_empty();
        if colon && split(text(at + 2)).0.len() == 2 {
            let (digits, behind) = split(text(at + 2));
            (minute, unit) = (digits.parse().ok()?, behind);
            (length, is_plain) = (3, true);
        } else if let Some(behind) = rest.strip_prefix(['h', '.']) {
            let (digits, behind) = split(behind);
            if digits.len() == 2 {
                (minute, unit) = (digits.parse().ok()?, behind);
                is_plain = true;
            }
        }
        let is_hours = |word: &str| matches!(word, "h" | "heures" | "horas");
        let is_unit = |word: &str| is_hours(word) || matches!(word, "am" | "pm" | "oclock");
        if unit.is_empty() && is_unit(text(at + length)) {
            unit = text(at + length);
            length += 1;
        }
        let hour = match unit {
            "pm" => hour % 12 + 12,
            "am" => hour % 12,
            "" | "h" | "oclock" | "heures" | "horas" => hour,
            _ => return None,
        };
        let is_told = matches!(unit, "am" | "pm") || digits.starts_with('0');
        let is_signed = is_hours(unit);
        let fits = hour < 24 && minute < 60;
        fits.then_some(Self {
            length,
            hour,
            minute,
            is_told,
            is_signed,
            is_plain: is_plain || !unit.is_empty(),
        })
    }

    pub(super) fn minutes(&self, added: u32, afternoon: Afternoon) -> u32 {
        let last = match afternoon {
            Afternoon::UpToSeven => 7,
            Afternoon::UpToFive => 5,
        };
        // "7h" is early, where shops open early; nobody has a report sent at "5h" in the afternoon.
        let is_early = afternoon == Afternoon::UpToFive || self.hour == last;
        let is_told = self.is_told || self.is_signed && is_early;
        let hour = match (added, self.hour) {
            (0, hour) if !is_told && (1..=last).contains(&hour) => hour + 12,
            (0, hour) | (_, hour @ (0 | 13..)) => hour,
            (added, hour) => hour + added,
        };
        hour * 60 + self.minute
    }
}

/// The digits a text begins with, and the rest.
fn split(text: &str) -> (&str, &str) {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    text.split_at(digits)
}

/// The longest of these phrases that stands here, and how many tokens it takes.
pub(super) fn longest<T: Copy>(
    tokens: &[Token],
    at: usize,
    phrases: &[(&str, T)],
) -> Option<(usize, T)> {
    let found =
        phrases.iter().filter_map(|(words, what)| Some((spelled(tokens, at, words)?, *what)));
    found.max_by_key(|(length, _)| *length)
}

/// How many tokens spell these words from here on.
pub(in crate::phrase) fn spelled(tokens: &[Token], at: usize, words: &str) -> Option<usize> {
    // Most phrases begin otherwise, which is seen at their first letter.
    let first = &tokens.get(at)?.text;
    if words.as_bytes().first() != first.as_bytes().first() || !words.starts_with(first) {
        return None;
    }
    spelling(tokens, at, words.split(' '))
}

/// How many tokens spell these words from here on; a mark in between says nothing.
pub(in crate::phrase) fn spelling<'w>(
    tokens: &[Token],
    at: usize,
    words: impl Iterator<Item = &'w str>,
) -> Option<usize> {
    let mut place = at;
    for (order, word) in words.enumerate() {
        place += usize::from(order > 0 && tokens.get(place).is_some_and(|it| it.is_mark('-')));
        if tokens.get(place)?.text != word {
            return None;
        }
        place += 1;
    }
    Some(place - at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrase::token::tokens;
    use TimeAsk::{After, At, Before};

    #[test]
    fn times_are_read_as_people_say_them() {
        for (text, rest, time) in [
            ("saturday after 3", "saturday", After(15 * 60)),
            ("haircut at 10", "haircut", At(600)),
            ("haircut at 3:30 pm on friday", "haircut on friday", At(15 * 60 + 30)),
            ("tomorrow 9am", "tomorrow", At(540)),
            ("tomorrow at 07:15", "tomorrow", At(435)),
            ("tomorrow before 11", "tomorrow", Before(660)),
            ("tomorrow morning", "tomorrow", Before(NOON)),
            ("kesho baada ya saa 9", "kesho", After(15 * 60)),
            ("kesho saa 4", "kesho", At(600)),
            ("demain après 15h", "demain", After(900)),
            ("demain vers 9h30", "demain", At(570)),
            ("demain vers 3 heures", "demain", At(900)),
            ("demain après 4h30", "demain", After(16 * 60 + 30)),
            ("demain vers 3h du matin", "demain", At(180)),
            ("demain vers 7h", "demain", At(420)),
            ("demain vers 03h", "demain", At(180)),
            ("amanhã às 3h", "amanha", At(900)),
            ("amanhã às 3 horas", "amanha", At(900)),
            ("mañana a las 9 horas", "manana", At(540)),
            ("amanhã depois das 3", "amanha", After(900)),
            ("mañana a las 4", "manana", At(960)),
            ("besok setelah jam 3", "besok", After(900)),
            ("kal 3 baje ke baad", "kal", After(900)),
        ] {
            let found = cut(&tokens(text)).expect(text);
            let words: Vec<&str> = found.0.iter().map(|it| it.text.as_str()).collect();
            assert_eq!((words.join(" "), found.1), (rest.to_owned(), time), "{text}");
        }
        for text in ["a table for 4", "booking 12", "move booking 12 to 25 Nov", "haircut", "3"] {
            assert_eq!(cut(&tokens(text)), None, "{text}");
        }
    }
}
