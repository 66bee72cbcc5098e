//! Days in words: "today", "last month", "31 Oct", "till Friday", "2026-10-31", "5/3".
//! A day without its year, and a weekday, has a past and a coming reading; the command that asks
//! for one knows which. Reading order: here what words say, `written` and `dated` what figures say,
//! `weekday` both together, `quarter` those of a year, `since` what goes on up to today, `two_ends` what
//! has two ends, `missing` days that no calendar has.
//! Deliberately absent: a clock — the caller says what today is.

mod dated;
mod missing;
mod quarter;
mod since;
pub(in crate::phrase) mod two_ends;
mod weekday;
mod written;

use super::super::languages::{BOOKS, DayPhrase};
use super::super::token::Token;
use super::day_word::{DOUBTFUL_MONTHS, DayWord, Period, period};
use crate::time::{BusinessDay, DayRange};
use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// Days that were named, read backwards and forwards from today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::phrase) struct Days {
    /// What they are when they lie behind.
    pub(in crate::phrase) past: DayRange,
    /// What they are when they lie ahead.
    pub(in crate::phrase) coming: DayRange,
    /// Whether everything up to them is meant.
    pub(in crate::phrase) is_until: bool,
}

/// What leads in the first of some days.
pub(in crate::phrase) const LEADS: [&str; 10] =
    ["from", "between", "de", "du", "del", "desde", "dari", "kutoka", "kuanzia", "depuis"];
/// What stands between the first of some days and the last.
pub(in crate::phrase) const JOINS: [&str; 19] = [
    "to", "-", "–", "until", "till", "au", "al", "a", "ao", "hadi", "mpaka", "sampai", "hingga",
    "se", "sampe", "sd", "até", "ate", "hasta",
];

/// Where days are read: the tokens, the text they point into, and what today is.
pub(in crate::phrase) struct Calendar<'a> {
    tokens: &'a [Token],
    /// The phrases of days that begin with each token's word, the longest first.
    named: Vec<&'static [DayPhrase]>,
    clean: &'a str,
    today: Date,
    is_month_first: bool,
}

/// Days as numbers, before they become a range; the last day is included.
#[derive(Debug, Clone, Copy)]
struct Found {
    length: usize,
    past: (Date, Date),
    coming: (Date, Date),
}

impl Found {
    /// From the day of this number in its month up to this one day, as so many tokens.
    fn since_number(self, day: i8, length: usize) -> Option<Self> {
        let both = |(first, last): (Date, Date)| {
            let from = Date::new(last.year(), last.month(), day).ok()?;
            (first == last && from < last).then_some((from, last))
        };
        Some(Self { length, past: both(self.past)?, coming: both(self.coming)? })
    }
}

/// No more words lead in a day: "for the", "en la".
const LED_MAX: usize = 3;
/// Nobody asks for more days than this at once.
const DAYS_MAX: i32 = 3_700;

impl<'a> Calendar<'a> {
    pub(in crate::phrase) fn new(
        tokens: &'a [Token],
        clean: &'a str,
        today: &BusinessDay,
        is_month_first: bool,
    ) -> Option<Self> {
        let today = today.to_string().parse().ok()?;
        let of = |token: &Token| if token.is_word() { BOOKS.days(&token.text) } else { &[] };
        let named = tokens.iter().map(of).collect();
        Some(Self { tokens, named, clean, today, is_month_first })
    }

    /// The days that the tokens from `at` on name, and how many tokens that takes.
    pub(in crate::phrase) fn read(&self, at: usize) -> Option<(usize, Days)> {
        let lead = self.until(at);
        let own = || self.two_ends(at).or_else(|| self.since(at));
        let found = if lead == 0 { own() } else { None }.or_else(|| self.core(at + lead))?;
        let is_until = lead > 0;
        let range = |(from, to): (Date, Date)| {
            let day = |date: Date| BusinessDay::parse(&date.to_string());
            Some(DayRange { from: day(from)?, to: day(to)? })
        };
        let days = Days { past: range(found.past)?, coming: range(found.coming)?, is_until };
        Some((lead + found.length, days))
    }

    fn text(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.text.as_str())
    }

    fn word(&self, at: usize) -> Option<DayWord> {
        self.phrase(at).map(|(_, day)| day)
    }

    /// The longest phrase of days from here on, and how many tokens it takes.
    fn phrase(&self, at: usize) -> Option<(usize, DayWord)> {
        let mut phrases = self.named.get(at)?.iter();
        phrases.find_map(|phrase| Some((self.spelled(at, &phrase.words)?, phrase.day)))
    }

    /// How many tokens spell these words from here on; "avant-hier" has a mark in it.
    fn spelled(&self, at: usize, words: &[&str]) -> Option<usize> {
        let mut place = at;
        for (order, word) in words.iter().enumerate() {
            place += usize::from(order > 0 && self.text(place) == "-");
            let token = self.tokens.get(place).filter(|token| token.is_word())?;
            // The first one was looked up, with a slip in it.
            if order > 0 && token.text != *word {
                return None;
            }
            place += 1;
        }
        Some(place - at)
    }

    /// How many tokens lead in "up to and with".
    fn until(&self, at: usize) -> usize {
        let two = (self.text(at), self.text(at + 1));
        match self.word(at) {
            Some(DayWord::Until) => 1,
            _ if matches!(two, ("up", "to" | "till") | ("as", "of" | "at" | "on")) => 2,
            _ => usize::from(two.0 == "by"),
        }
    }

    fn core(&self, at: usize) -> Option<Found> {
        self.led(at, LED_MAX)
    }

    /// The days from here on, with at most so many words that lead them in.
    fn led(&self, at: usize, most: usize) -> Option<Found> {
        let led = matches!(self.text(at), "the" | "on" | "in" | "of" | "for")
            || matches!(self.text(at), "le" | "la" | "les" | "du" | "en" | "el" | "del" | "de")
            || matches!(self.text(at), "em" | "ao" | "wa" | "ya" | "pada" | "au");
        // "Du jour" is a phrase, and "du mois dernier" is led in.
        let less = most.checked_sub(1).filter(|_| led);
        if let Some(found) = less.and_then(|less| self.led(at + 1, less)) {
            return Some(Found { length: found.length + 1, ..found });
        }
        self.pair(at)
            .or_else(|| self.quarter(at))
            .or_else(|| self.dated(at))
            .or_else(|| self.year_led(at))
            .or_else(|| self.written(at))
            .or_else(|| self.numbered(at))
            .or_else(|| self.spoken(at))
    }

    fn spoken(&self, at: usize) -> Option<Found> {
        let (length, word) = self.phrase(at)?;
        let next = self.phrase(at + length);
        let both = length + next.map_or(0, |(length, _)| length);
        if let Some(found) = self.dated_weekday(at) {
            return Some(found);
        }
        let found = match (word, next.map(|(_, day)| day)) {
            (DayWord::Today, _) => Self::one(length, self.today),
            (DayWord::Yesterday, _) => self.shifted(-1)?,
            (DayWord::Tomorrow, _) => self.shifted(1)?,
            (DayWord::Shift(days), _) => self.shifted(days)?,
            (DayWord::Around(days), _) => {
                let (past, coming) = (self.shifted(-days)?.past, self.shifted(days)?.coming);
                Found { length, past, coming }
            }
            (DayWord::Span(period, by), _) => self.span(period, i32::from(by))?,
            (DayWord::This, Some(unit)) | (unit, Some(DayWord::Present)) => {
                return self.of_unit(both, unit, 0);
            }
            (DayWord::Last | DayWord::Past, Some(unit)) | (unit, Some(DayWord::Past)) => {
                return self.of_unit(both, unit, -1);
            }
            (DayWord::Next | DayWord::Coming, Some(unit)) | (unit, Some(DayWord::Coming)) => {
                return self.of_unit(both, unit, 1);
            }
            (DayWord::Last | DayWord::Past, None) => return self.last_few(at + length),
            (edge @ (DayWord::End | DayWord::Start), _) => return self.edge(at, edge),
            // "Mois d'octobre", "mes de octubre".
            (DayWord::Month, _) if self.of_month(at + length) > 0 => {
                let of = self.of_month(at + length);
                let found = self.spoken(at + length + of)?;
                return Some(Found { length: length + of + found.length, ..found });
            }
            // "Bulan oktober", "mwezi oktoba", "hari senin".
            (DayWord::Month, Some(DayWord::MonthOf(_)))
            | (DayWord::Days, Some(DayWord::Weekday(_))) => {
                let found = self.spoken(at + length)?;
                return Some(Found { length: length + found.length, ..found });
            }
            (DayWord::Weekday(number), _) => self.weekday(number)?,
            (DayWord::MonthOf(month), _) => return self.month(at, month),
            (DayWord::Year, _) => {
                let first = Date::new(self.year(at + length)?, 1, 1).ok()?;
                let range = (first, first.last_of_year());
                return Some(Found { length: length + 1, past: range, coming: range });
            }
            _ => return None,
        };
        Some(Found { length, ..found })
    }

    /// How many tokens stand between "month" and its name.
    fn of_month(&self, at: usize) -> usize {
        let joins = ["of", "de", "d", "'", "do", "wa"];
        let of = (0..3).take_while(|place| joins.contains(&self.text(at + place))).count();
        let is_named = matches!(self.word(at + of), Some(DayWord::MonthOf(_)));
        if is_named { of } else { 0 }
    }

    fn of_unit(&self, length: usize, unit: DayWord, by: i32) -> Option<Found> {
        let found = self.unit(unit, by)?;
        Some(Found { length, ..found })
    }

    fn shifted(&self, days: i8) -> Option<Found> {
        Some(Self::one(1, self.add(i32::from(days).days())?))
    }

    fn add(&self, span: Span) -> Option<Date> {
        self.today.checked_add(span).ok()
    }

    fn one(length: usize, day: Date) -> Found {
        Found { length, past: (day, day), coming: (day, day) }
    }

    /// "This week", "last month", "next year": whole ones, `by` from today's.
    fn unit(&self, unit: DayWord, by: i32) -> Option<Found> {
        if let DayWord::Weekday(number) = unit {
            let found = self.weekday(number)?;
            let day = if by > 0 { found.coming } else { found.past };
            return Some(Found { length: 1, past: day, coming: day });
        }
        if let DayWord::MonthOf(month) = unit {
            let found = self.month_of(month)?;
            let range = if by > 0 { found.1 } else { found.0 };
            return Some(Found { length: 1, past: range, coming: range });
        }
        self.span(period(unit)?, by)
    }

    fn span(&self, period: Period, by: i32) -> Option<Found> {
        let (from, to) = match period {
            Period::Week => {
                let since = i32::from(self.today.weekday().to_monday_zero_offset());
                let monday = self.add((by * 7 - since).days())?;
                (monday, monday.checked_add(6.days()).ok()?)
            }
            Period::Month => {
                let first = self.today.first_of_month().checked_add(by.months()).ok()?;
                (first, first.last_of_month())
            }
            Period::Quarter => {
                let since = i32::from((self.today.month() - 1) % 3);
                let first = self.today.first_of_month();
                let first = first.checked_add((by * 3 - since).months()).ok()?;
                (first, first.checked_add(2.months()).ok()?.last_of_month())
            }
            Period::Year => {
                let first = self.today.first_of_year().checked_add(by.years()).ok()?;
                (first, first.last_of_year())
            }
        };
        Some(Found { length: 1, past: (from, to), coming: (from, to) })
    }

    /// "Last 7 days": today is the last of them.
    fn last_few(&self, at: usize) -> Option<Found> {
        let count = self.tokens.get(at)?.figure()?.quantity()?;
        let count = i32::try_from(count).ok().filter(|count| (1..DAYS_MAX).contains(count))?;
        let span = match (self.word(at + 1)?, period(self.word(at + 1)?)) {
            (DayWord::Days, _) => count.days(),
            (_, Some(Period::Week)) => count.weeks(),
            (_, Some(Period::Month)) => count.months(),
            (_, Some(Period::Year)) => count.years(),
            (_, Some(Period::Quarter) | None) => return None,
        };
        let from = self.today.checked_sub(span).ok()?.tomorrow().ok()?;
        Some(Found { length: 3, past: (from, self.today), coming: (from, self.today) })
    }

    /// "7 hari terakhir": the days count first.
    fn few_past(&self, at: usize) -> Option<Found> {
        let (length, past) = self.phrase(at + 2)?;
        let found = self.last_few(at).filter(|_| past == DayWord::Past)?;
        Some(Found { length: 2 + length, ..found })
    }

    /// "End of October", "start of the year".
    fn edge(&self, at: usize, edge: DayWord) -> Option<Found> {
        let mut skip = 1;
        while matches!(
            self.text(at + skip),
            "of" | "the" | "de" | "du" | "del" | "do" | "da" | "wa"
        ) {
            skip += 1;
        }
        let whole = match period(self.word(at + skip)?) {
            Some(period) if self.core(at + skip).is_none() => self.span(period, 0)?,
            Some(_) | None => self.core(at + skip)?,
        };
        let of = |(from, to): (Date, Date)| {
            if edge == DayWord::End { (to, to) } else { (from, from) }
        };
        Some(Found { length: skip + whole.length, past: of(whole.past), coming: of(whole.coming) })
    }

    /// A whole month without its year: the newest that has begun, and the next to end.
    fn month_of(&self, month: i8) -> Option<((Date, Date), (Date, Date))> {
        let first = |year| Date::new(year, month, 1).ok();
        let this = first(self.today.year())?;
        let past = if this > self.today { first(self.today.year() - 1)? } else { this };
        let over = this.last_of_month() < self.today;
        let coming = if over { first(self.today.year() + 1)? } else { this };
        Some(((past, past.last_of_month()), (coming, coming.last_of_month())))
    }

    /// "October", "October 2026", "Oct 31", "Oct 31, 2026".
    fn month(&self, at: usize, month: i8) -> Option<Found> {
        if let Some(day) = self.day_number(at + 1) {
            let comma = usize::from(self.text(at + 2) == ",");
            return match self.year(at + 2 + comma) {
                Some(year) => Some(Self::one(3 + comma, Date::new(year, month, day).ok()?)),
                None => self.day_of(2, month, day),
            };
        }
        let of = usize::from(matches!(self.text(at + 1), "de" | "del" | "do"));
        if let Some(year) = self.year(at + 1 + of) {
            let first = Date::new(year, month, 1).ok()?;
            let range = (first, first.last_of_month());
            return Some(Found { length: 2 + of, past: range, coming: range });
        }
        let before = at.checked_sub(1).map(|before| self.text(before));
        let leads = matches!(before, Some("in" | "of" | "for" | "last" | "until" | "till"))
            || matches!(before, Some("en" | "de" | "du" | "em" | "bulan" | "mwezi"));
        let verb = !leads && DOUBTFUL_MONTHS.contains(&self.text(at));
        let (past, coming) = self.month_of(month)?;
        (!verb).then_some(Found { length: 1, past, coming })
    }

    /// A day and month without the year.
    fn day_of(&self, length: usize, month: i8, day: i8) -> Option<Found> {
        let of = |year| Date::new(year, month, day).ok();
        let this = of(self.today.year());
        let past = this.filter(|day| *day <= self.today).or_else(|| of(self.today.year() - 1))?;
        let coming = this.filter(|day| *day >= self.today).or_else(|| of(self.today.year() + 1))?;
        Some(Found { length, past: (past, past), coming: (coming, coming) })
    }
}
