//! Days of a month that is not named: "tgl 25", "tarehe 1 hadi 15", "du 24 au 27", "25 tareekh".

use super::{Calendar, Found, JOINS};
use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// What makes a number the day of a month.
pub(super) const DATES: [&str; 10] =
    ["tgl", "tanggal", "tar", "tarehe", "tarikh", "tareekh", "tarik", "dia", "date", "fecha"];
/// "Du 24 au 27": between such words stand days, never hours.
const OF_DAYS: [(&str, &str); 3] = [("du", "au"), ("del", "al"), ("do", "ao")];

impl Calendar<'_> {
    /// A day of the month that goes on, or some days up to one.
    pub(super) fn dated(&self, at: usize) -> Option<Found> {
        let lead = usize::from(DATES.contains(&self.text(at)));
        let day = self.day_number(at + lead)?;
        let is_behind = DATES.contains(&self.text(at + 1));
        let before = at.checked_sub(1).map_or("", |before| self.text(before));
        let join = self.text(at + lead + 1);
        let is_of_days = OF_DAYS.contains(&(before, join));
        let last = self
            .last_of(at + lead, day)
            .filter(|last| lead > 0 || is_of_days || DATES.contains(&self.text(at + last.length)));
        if let Some(last) = last {
            let behind = usize::from(DATES.contains(&self.text(at + lead + last.length)));
            return Some(Found { length: lead + last.length + behind, ..last });
        }
        if lead == 0 && is_behind {
            return Some(Found { length: 2, ..self.of_this_month(day)? });
        }
        // "Día 12 de noviembre" says which month, and is read as ever.
        let is_named = self.written(at + lead).is_some();
        let found = self.of_this_month(day).filter(|_| lead > 0 && !is_named)?;
        Some(Found { length: lead + found.length, ..found })
    }

    /// The days from `day` up to another, from the first number on: the month is that of the last.
    fn last_of(&self, at: usize, day: i8) -> Option<Found> {
        if !JOINS.contains(&self.text(at + 1)) {
            return None;
        }
        let lead = usize::from(DATES.contains(&self.text(at + 2)));
        let place = at + 2 + lead;
        let last = self.written(place).or_else(|| self.of_this_month(self.day_number(place)?))?;
        last.since_number(day, 2 + lead + last.length)
    }

    /// The last such day, and the next.
    pub(super) fn of_this_month(&self, day: i8) -> Option<Found> {
        let of = |by: Span| {
            let first = self.today.first_of_month().checked_add(by).ok()?;
            Date::new(first.year(), first.month(), day).ok()
        };
        let (before, this, next) = (of((-1).months()), of(0.months()), of(1.months()));
        let past = this.filter(|day| *day <= self.today).or(before)?;
        let coming = this.filter(|day| *day >= self.today).or(next)?;
        Some(Found { length: 1, past: (past, past), coming: (coming, coming) })
    }
}
