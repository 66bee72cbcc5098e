//! Days in figures: "2026-10-31", "31/10", "31 Oct 2026", "1-15 November", "in 2025".

use super::{Calendar, DayWord, Found, JOINS, LEADS};
use crate::phrase::token::Kind;
use jiff::civil::Date;

impl Calendar<'_> {
    /// "From 1 to 15 November", "1-15 November": from the first on, in the month of the last. Unled,
    /// "5 to 15 November" has booking 5 moved.
    pub(super) fn pair(&self, at: usize) -> Option<Found> {
        let is_led = at.checked_sub(1).is_some_and(|lead| LEADS.contains(&self.text(lead)));
        let is_dashed = matches!(self.text(at + 1), "-" | "–");
        let day = self.day_number(at)?;
        let last =
            if JOINS.contains(&self.text(at + 1)) { self.core(at + 2)? } else { return None };
        // "1 se 15 november tak".
        let is_closed = self.text(at + 2 + last.length) == "tak";
        if !is_led && !is_dashed && !is_closed {
            return None;
        }
        let last = Found { length: last.length + usize::from(is_closed), ..last };
        last.since_number(day, last.length + 2)
    }

    /// "In 2025": a number that is led in so is no amount.
    pub(super) fn year_led(&self, at: usize) -> Option<Found> {
        let led = matches!(self.text(at), "in" | "en" | "em" | "pada" | "mwaka");
        let first = Date::new(self.year(at + 1).filter(|_| led)?, 1, 1).ok()?;
        let range = (first, first.last_of_year());
        Some(Found { length: 2, past: range, coming: range })
    }

    /// "31", "31st".
    pub(super) fn day_number(&self, at: usize) -> Option<i8> {
        let text = self.text(at);
        if !text.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let ends =
            ["st", "nd", "rd", "th", "er"].into_iter().find_map(|end| text.strip_suffix(end));
        let digits = ends.unwrap_or(text);
        let plain = (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        let day: i8 = if plain { digits.parse().ok()? } else { return None };
        (1..=31).contains(&day).then_some(day)
    }

    pub(super) fn year(&self, at: usize) -> Option<i16> {
        year(self.text(at))
    }

    /// "2026-10-31", "31/10/2026", "31/10", "31 Oct 2026".
    pub(super) fn written(&self, at: usize) -> Option<Found> {
        let token = self.tokens.get(at)?;
        if let Some(day) = self.day_number(at) {
            let of = usize::from(matches!(self.text(at + 1), "of" | "de"));
            let Some(DayWord::MonthOf(month)) = self.word(at + 1 + of) else {
                return self.few_past(at);
            };
            let of_year = usize::from(matches!(self.text(at + 2 + of), "de" | "del"));
            return match self.year(at + 2 + of + of_year) {
                Some(year) => Some(Self::one(3 + of + of_year, Date::new(year, month, day).ok()?)),
                None => self.day_of(2 + of, month, day),
            };
        }
        if !token.text.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let tail = self.clean.get(token.start..)?;
        if let Some(date) = tail.get(..10).and_then(|text| text.parse::<Date>().ok()) {
            let end = token.start + 10;
            let more = self.clean.get(end..)?.starts_with(|c: char| c.is_alphanumeric());
            let tokens = self.tokens.iter().skip(at).take_while(|token| token.end <= end);
            return (!more).then(|| Self::one(tokens.count().max(1), date));
        }
        self.slashed(&token.text, matches!(token.kind, Kind::Figure(_)))
    }

    fn slashed(&self, text: &str, is_figure: bool) -> Option<Found> {
        let mut parts = text.split('/').map(|part| part.parse::<i16>().ok());
        let (first, second) = (parts.next()??, parts.next()??);
        let year =
            parts.next().map(|year| year.map(|year| if year < 100 { year + 2000 } else { year }));
        let (day, month) = if self.is_month_first { (second, first) } else { (first, second) };
        let (day, month) = (i8::try_from(day).ok()?, i8::try_from(month).ok()?);
        if !is_figure || parts.next().is_some() {
            return None;
        }
        match year {
            Some(year) => Some(Self::one(1, Date::new(year?, month, day).ok()?)),
            None => self.day_of(1, month, day),
        }
    }
}

/// A year of this century, which no amount is mistaken for.
pub(super) fn year(text: &str) -> Option<i16> {
    let plain = text.len() == 4 && text.starts_with("20");
    if plain { text.parse().ok() } else { None }
}
