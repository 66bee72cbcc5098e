//! How often, and at what time of day, in the words of all languages.

use super::left::{Left, PHRASE_WORDS_MAX, Words};
use crate::command::TimeAsk;
use crate::phrase::books::day_word::DayWord;
use crate::phrase::desk::time;
use crate::phrase::languages::{BOOKS, RHYTHMS};
use crate::schedule::Every;

const HOUR: u32 = 60;
const NOON: u32 = 12 * HOUR;
/// A day's report comes when the shop closes, others when it opens, where nothing else is said.
pub(super) const EVENING: u32 = 20 * HOUR;
pub(super) const MORNING: u32 = 8 * HOUR;

/// On which days, and when on them if the words say it.
pub(super) struct Days {
    pub(super) every: Every,
    pub(super) minute: Option<u32>,
}

impl Left<'_> {
    /// Takes "every Monday", "each month on the 1st", "le 5 de chaque mois": the longest that any
    /// language makes of it.
    pub(super) fn rhythm(&mut self) -> Option<Days> {
        let at = |at: usize| RHYTHMS.iter().map(move |words| (words, at));
        let found = self.places().into_iter().flat_map(at);
        let found = found.filter_map(|(words, at)| self.rhythm_at(at, words));
        let (from, to, days) = found.max_by_key(|(from, to, _)| to - from)?;
        self.take(from, to);
        Some(days)
    }

    /// Takes what a report is called by how often it comes: "weekly".
    pub(super) fn adjective(&mut self) -> Option<Days> {
        let every = [Every::Day, Every::Week(0), Every::Month(1)];
        let (at, length, every) = self.places().into_iter().find_map(|at| {
            RHYTHMS.iter().find_map(|words| {
                let mut called = words.adjectives.iter().zip(every);
                called.find_map(|(phrases, every)| Some((at, self.spelled(at, phrases)?, every)))
            })
        })?;
        self.take(at, at + length);
        Some(Days { every, minute: None })
    }

    fn rhythm_at(&self, at: usize, words: &Words) -> Option<(usize, usize, Days)> {
        let day = |every| Days { every, minute: None };
        let Some(each) = self.spelled(at, &words.each) else {
            let alone = self.spelled(at, &words.daily)?;
            return Some((at, at + alone, day(Every::Day)));
        };
        let unit = at + each;
        if let Some((length, weekday)) = self.weekday_at(unit) {
            return Some((at, unit + length, day(Every::Week(weekday))));
        }
        // "Todo dia 1" is no day of each, and comes before it.
        if let Some((end, number)) = self.of_month(unit, words) {
            return Some((at, end, day(Every::Month(number))));
        }
        for (parts, minute) in [(&words.mornings, MORNING), (&words.evenings, EVENING)] {
            if let Some(length) = self.spelled(unit, parts) {
                let days = Days { every: Every::Day, minute: Some(minute) };
                return Some((at, unit + length, days));
            }
        }
        if let Some(length) = self.spelled(unit, &words.months) {
            return Some(self.monthly(at, unit + length, words));
        }
        let of_week = |end: usize| {
            let behind = self.behind(end, words);
            self.weekday_at(behind).map(|(length, weekday)| (behind + length, weekday))
        };
        if let Some(length) = self.spelled(unit, &words.weeks) {
            let (end, weekday) = of_week(unit + length).unwrap_or((unit + length, 0));
            return Some((at, end, day(Every::Week(weekday))));
        }
        let length = self.spelled(unit, &words.days)?;
        Some(match of_week(unit + length) {
            Some((end, weekday)) => (at, end, day(Every::Week(weekday))),
            None => (at, unit + length, day(Every::Day)),
        })
    }

    /// The day of a month that stands behind its word, or before it; the first without one.
    fn monthly(&self, at: usize, end: usize, words: &Words) -> (usize, usize, Days) {
        let day = |number| Days { every: Every::Month(number), minute: None };
        if let Some((end, number)) = self.of_month(end, words) {
            return (at, end, day(number));
        }
        let before = (at.saturating_sub(PHRASE_WORDS_MAX)..at).find_map(|from| {
            let (behind, number) = self.of_month(from, words)?;
            (self.behind(behind, words) == at).then_some((from, number))
        });
        match before {
            Some((from, number)) => (from, end, day(number)),
            None => (at, end, day(1)),
        }
    }

    /// "On the 5th", "tanggal 1", "1 tarikh ko", "the last day": where it ends.
    fn of_month(&self, at: usize, words: &Words) -> Option<(usize, u8)> {
        let start = self.behind(at, words);
        if let Some(length) = self.spelled(start, &words.last) {
            return Some((start + length, 31));
        }
        if let Some(length) = self.spelled(start, &words.first) {
            return Some((self.behind(start + length, words), 1));
        }
        let text = self.tokens.get(start)?.text.as_str();
        let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
        let ending = text.get(digits.len()..).unwrap_or_default();
        let is_ordinal = ["st", "nd", "rd", "th", "er", "o", "ro"].contains(&ending);
        let number: u8 = digits.parse().ok().filter(|number| (1..=31).contains(number))?;
        let end = self.behind(start + 1, words);
        let is_led = start > at || end > start + 1 || is_ordinal;
        let is_plain = ending.is_empty() || is_ordinal;
        (is_led && is_plain && self.is_free(start, 1)).then_some((end, number))
    }

    /// The token behind words that only lead to a day: "on the".
    fn behind(&self, at: usize, words: &Words) -> usize {
        let mut place = at;
        while let Some(length) = self.spelled(place, &words.on) {
            place += length;
        }
        place
    }

    /// The weekday that is named here: its tokens, and 0 for Monday to 6 for Sunday. In some
    /// languages it has a plural: "todas as segundas", "tous les lundis".
    fn weekday_at(&self, at: usize) -> Option<(usize, u8)> {
        let token = self.tokens.get(at).filter(|token| token.is_word())?;
        let word = token.text.as_str();
        let singular = word.strip_suffix('s').unwrap_or(word);
        let known = BOOKS.days(word).iter().chain(BOOKS.days(singular));
        known.into_iter().find_map(|phrase| {
            let DayWord::Weekday(number) = phrase.day else { return None };
            let rest = phrase.words.get(1..)?;
            let length = if rest.is_empty() {
                1
            } else {
                let dash = usize::from(self.tokens.get(at + 1).is_some_and(|it| it.is_mark('-')));
                let behind = self.tokens.get(at + 1 + dash)?;
                let plain = |word: &str| word.trim_end_matches('s').to_owned();
                rest.first().filter(|word| plain(word) == plain(&behind.text))?;
                2 + dash
            };
            let weekday = u8::try_from(number.checked_sub(1)?).ok()?;
            self.is_free(at, length).then_some((length, weekday))
        })
    }

    /// Takes a weekday, wherever it stands.
    pub(super) fn weekday(&mut self) -> Option<u8> {
        let at = self.places().into_iter().find(|at| self.weekday_at(*at).is_some())?;
        let (length, weekday) = self.weekday_at(at)?;
        self.take(at, at + length);
        Some(weekday)
    }

    /// Takes the time of day, and the part of the day that it lies in.
    pub(super) fn time(&mut self) -> Option<u32> {
        let (mut clock, mut part) = (None, None);
        for at in 0..self.tokens.len() {
            let Some((length, time)) = time::read(self.tokens, at, time::Afternoon::UpToFive)
            else {
                continue;
            };
            if !self.is_free(at, length) {
                continue;
            }
            let slot = if time::is_part(time) { &mut part } else { &mut clock };
            if slot.is_none() {
                *slot = Some(time);
                self.take(at, at + length);
            }
        }
        let minutes = |time: TimeAsk| match time {
            TimeAsk::At(minutes)
            | TimeAsk::After(minutes)
            | TimeAsk::Before(minutes)
            | TimeAsk::Between(minutes, _) => minutes,
        };
        let part = part.map(|part| (matches!(part, TimeAsk::Before(_)), minutes(part)));
        match (clock.map(minutes), part) {
            // "At 8 in the evening", "at 5 in the morning".
            (Some(clock), Some((false, _))) if clock < NOON => Some(clock + NOON),
            (Some(clock), Some((true, _))) if clock >= NOON => Some(clock - NOON),
            (Some(clock), _) => Some(clock),
            (None, Some((true, _))) => Some(MORNING),
            (None, Some((false, from))) => {
                Some(if from > NOON { EVENING } else { from + 2 * HOUR })
            }
            (None, None) => None,
        }
    }
}
