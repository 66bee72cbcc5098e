//! Days that no calendar has: "31 April", "29 February 2025", "31/02/2026", "2026-02-30", and
//! weekdays that are not on the day said with them.

use super::written::year;
use super::{Calendar, DayWord};
use jiff::civil::Date;

/// No month has more days; what is counted by more is no day without its year.
const DAYS_OF_MONTH: i8 = 31;

impl Calendar<'_> {
    /// The first day that does not exist, as it was written.
    pub(in crate::phrase) fn missing_day(&self) -> Option<&str> {
        (0..self.tokens.len()).find_map(|at| {
            let length = self.in_words(at).or_else(|| self.month_led(at));
            let length = length.or_else(|| self.unlike_weekday(at));
            length.and_then(|length| self.between(at, length)).or_else(|| self.in_figures(at))
        })
    }

    /// "31 April", "31 de abril de 2026", "32 January 2026": how many tokens they are.
    fn in_words(&self, at: usize) -> Option<usize> {
        let day = self.number(at)?;
        let of = usize::from(matches!(self.text(at + 1), "of" | "de" | "d" | "ya" | "wa"));
        let DayWord::MonthOf(month) = self.word(at + 1 + of)? else { return None };
        let mut last = at + 1 + of;
        let of_year = usize::from(matches!(self.text(last + 1), "de" | "del" | "do" | ","));
        let year = self.year(last + 1 + of_year);
        if year.is_some() {
            last += 1 + of_year;
        } else if day > DAYS_OF_MONTH {
            return None;
        }
        self.is_missing(year, month, day).then_some(last + 1 - at)
    }

    /// "April 31", "February 29, 2025".
    fn month_led(&self, at: usize) -> Option<usize> {
        let DayWord::MonthOf(month) = self.word(at)? else { return None };
        let day = self.number(at + 1).filter(|day| *day <= DAYS_OF_MONTH)?;
        // "31 April 29 sugar" has its day before it.
        if at.checked_sub(1).is_some_and(|before| self.number(before).is_some()) {
            return None;
        }
        let comma = usize::from(self.text(at + 2) == ",");
        let year = self.year(at + 2 + comma);
        let length = if year.is_some() { 3 + comma } else { 2 };
        self.is_missing(year, month, day).then_some(length)
    }

    /// "31/02/2026", "30.2.2026" and "2026-02-30".
    fn in_figures(&self, at: usize) -> Option<&str> {
        let token = self.tokens.get(at)?;
        let is_inside = self
            .clean
            .get(..token.start)?
            .ends_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '.'));
        let tail = self.clean.get(token.start..)?;
        let more = |c: char| c.is_ascii_digit() || matches!(c, '/' | '-' | '.');
        let text = tail.split(|c: char| !more(c)).next()?.trim_end_matches(['.', '-', '/']);
        let follows = tail.get(text.len()..)?.starts_with(char::is_alphanumeric);
        if is_inside || follows {
            return None;
        }
        let mark = ['/', '-', '.'].into_iter().find(|mark| text.matches(*mark).count() == 2)?;
        let parts: Vec<&str> = text.split(mark).collect();
        let [first, second, third] = parts.as_slice() else { return None };
        let figure = |text: &str| text.parse::<i8>().ok().filter(|_| text.len() <= 2);
        let (year, ways) = if let Some(year) = year(first) {
            (year, [(figure(second)?, figure(third)?); 2])
        } else {
            let (first, second) = (figure(first)?, figure(second)?);
            (year(third)?, [(second, first), (first, second)])
        };
        let exists = |(month, day): (i8, i8)| Date::new(year, month, day).is_ok();
        (!ways.into_iter().any(exists)).then_some(text)
    }

    /// A day of a month, as far as people count: "31", "31st", "32".
    fn number(&self, at: usize) -> Option<i8> {
        let plain = || self.text(at).parse().ok().filter(|day| (32..=39).contains(day));
        self.day_number(at).or_else(plain)
    }

    /// Whether there is no such day, in the year or in any near one.
    fn is_missing(&self, year: Option<i16>, month: i8, day: i8) -> bool {
        match year {
            Some(year) => Date::new(year, month, day).is_err(),
            None => self.day_of(0, month, day).is_none(),
        }
    }

    /// What was written from a token on, for so many.
    fn between(&self, at: usize, length: usize) -> Option<&str> {
        let last = self.tokens.get(at + length.checked_sub(1)?)?;
        self.clean.get(self.tokens.get(at)?.start..last.end)
    }
}
