//! "Since Monday", "depuis le 15": from some days up to today; and a day of which only its number in
//! the month is said.

use super::{Calendar, DayWord, Found, JOINS};
use jiff::ToSpan;
use jiff::civil::Date;

/// What says "up to now" before the first of the days.
const SINCE: [&str; 7] = ["since", "depuis", "desde", "tangu", "kuanzia", "sejak", "mulai"];
/// What says so behind it.
const SINCE_BEHIND: &str = "se";
/// What may stand between it and the number of a day.
const ARTICLES: [&str; 6] = ["the", "le", "el", "o", "dia", "tanggal"];
/// What makes a number that of a day.
const DATES: [&str; 5] = ["dia", "tarehe", "tanggal", "tgl", "date"];
/// The same behind the number.
const DATES_BEHIND: [&str; 3] = ["tarikh", "tareekh", "taareekh"];

impl Calendar<'_> {
    /// "Since Monday", "somvar se": up to today. None where an end follows, or it has not begun.
    pub(super) fn since(&self, at: usize) -> Option<Found> {
        if SINCE.contains(&self.text(at)) {
            // "From 1 to 15 November" has its end.
            let found = self.led_number(at + 1).or_else(|| {
                let is_pair = self.pair(at + 1).is_some();
                if is_pair { None } else { self.core(at + 1) }
            })?;
            return self.up_to_today(at, Found { length: found.length + 1, ..found });
        }
        let found = self.core(at)?;
        let is_behind = self.text(at + found.length) == SINCE_BEHIND;
        let behind = Found { length: found.length + 1, ..found };
        is_behind.then(|| self.up_to_today(at, behind)).flatten()
    }

    fn up_to_today(&self, at: usize, found: Found) -> Option<Found> {
        let next = at + found.length;
        let joined = usize::from(JOINS.contains(&self.text(next)));
        let ends = joined > 0 || self.until(next) > 0 || self.core(next).is_some();
        let (from, _) = found.past;
        (!ends && from <= self.today).then_some(Found { past: (from, self.today), ..found })
    }

    /// "The 15": only where something else says that it is a day.
    fn led_number(&self, at: usize) -> Option<Found> {
        let article = (0..2).take_while(|next| ARTICLES.contains(&self.text(at + next))).count();
        let number = self.day_number(at + article)?;
        let is_whole = self.written(at + article).is_some() || self.month_behind(at + article + 1);
        if is_whole { None } else { self.day_of_month(article + 1, number) }
    }

    /// "The 15th", "tarehe 15", "15 tarikh".
    pub(super) fn numbered(&self, at: usize) -> Option<Found> {
        let lead = usize::from(DATES.contains(&self.text(at)));
        let number = self.day_number(at + lead)?;
        let is_ordinal = self.text(at + lead).ends_with(['t', 'd', 'h']);
        let behind = usize::from(DATES_BEHIND.contains(&self.text(at + lead + 1)));
        let is_day = lead + behind > 0 || is_ordinal;
        let is_whole = self.month_behind(at + lead + 1);
        (is_day && !is_whole).then(|| self.day_of_month(lead + 1 + behind, number)).flatten()
    }

    /// Whether a month follows the number of a day.
    fn month_behind(&self, at: usize) -> bool {
        let of = usize::from(matches!(self.text(at), "of" | "de" | "d" | "wa"));
        matches!(self.word(at + of), Some(DayWord::MonthOf(_)))
    }

    /// That day of this month, or of the month before or behind that has it.
    fn day_of_month(&self, length: usize, day: i8) -> Option<Found> {
        let of = |months: i32| {
            let first = self.today.first_of_month().checked_add(months.months()).ok()?;
            Date::new(first.year(), first.month(), day).ok()
        };
        let past = (-2..=0).rev().filter_map(of).find(|date| *date <= self.today)?;
        let coming = (0..=2).filter_map(of).find(|date| *date >= self.today)?;
        Some(Found { length, past: (past, past), coming: (coming, coming) })
    }
}
