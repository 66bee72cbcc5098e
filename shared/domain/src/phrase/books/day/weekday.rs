//! Weekdays, alone and before their date: "Friday", "Tuesday 1 December", "samedi 5/12", "Saturday
//! the 5th". Where both are said, the date counts, and the two have to agree.

use super::dated::DATES;
use super::{Calendar, DayWord, Found};
use jiff::civil::{Date, Weekday};

/// What may stand between a weekday and its date.
const ARTICLES: [&str; 5] = ["the", "le", "el", "o", "dia"];
/// A day without its year that is further away is not meant: last year's 2 December was a Tuesday, but
/// who says "Tuesday 2 December" has this one in mind and mistakes the weekday.
const NEAR_DAYS: i32 = 300;

impl Calendar<'_> {
    /// The nearest such weekday behind and ahead, today included.
    pub(super) fn weekday(&self, number: i8) -> Option<Found> {
        let weekday = Weekday::from_monday_one_offset(number).ok()?;
        let today = self.today.weekday() == weekday;
        let near =
            |nth| if today { Some(self.today) } else { self.today.nth_weekday(nth, weekday).ok() };
        let (past, coming) = (near(-1)?, near(1)?);
        Some(Found { length: 1, past: (past, past), coming: (coming, coming) })
    }

    /// A weekday with its date: without the year, it is the one that is such a weekday.
    pub(super) fn dated_weekday(&self, at: usize) -> Option<Found> {
        let (found, fitting) = self.weekday_and_date(at)?;
        // The date of one that fits none is taken, too: it is refused as a whole.
        let Some(fitting) = fitting else { return Some(found) };
        let or_fitting = |days: (Date, Date)| {
            if days.0.weekday() == fitting.0.weekday() { days } else { fitting }
        };
        Some(Found { past: or_fitting(found.past), coming: or_fitting(found.coming), ..found })
    }

    /// How many tokens a weekday and a date take that are not the same day in any near year.
    pub(super) fn unlike_weekday(&self, at: usize) -> Option<usize> {
        let (found, fitting) = self.weekday_and_date(at)?;
        fitting.is_none().then_some(found.length)
    }

    /// A weekday with its date, and which of the date's readings is such a weekday, if any is.
    fn weekday_and_date(&self, at: usize) -> Option<(Found, Option<(Date, Date)>)> {
        let (length, weekday) = self.named_weekday(at)?;
        let found = self.date_behind(at + length)?;
        let is_said = found.past == found.coming;
        let is_near = |day: Date| {
            let days = self.today.until(day).map(|span| span.get_days().abs());
            is_said || days.is_ok_and(|days| days <= NEAR_DAYS)
        };
        let fits = |(day, _): &(Date, Date)| day.weekday() == weekday && is_near(*day);
        let fitting = [found.coming, found.past].into_iter().find(fits);
        let length = length + found.length;
        // "Friday 1/2 kg rice" has half a kilogram.
        let is_part = self.text(at + length - 1).matches('/').count() == 1;
        let is_date = fitting.is_some() || !is_part;
        is_date.then_some((Found { length, ..found }, fitting))
    }

    /// The weekday from here on, and how many tokens it takes: "Friday", "next Friday".
    fn named_weekday(&self, at: usize) -> Option<(usize, Weekday)> {
        let (length, word) = self.phrase(at)?;
        if let DayWord::Weekday(number) = word {
            return Some((length, Weekday::from_monday_one_offset(number).ok()?));
        }
        let leads = [DayWord::This, DayWord::Last, DayWord::Past, DayWord::Next, DayWord::Coming];
        let is_led = word == DayWord::Days || leads.contains(&word);
        let (more, word) = self.phrase(at + length).filter(|_| is_led)?;
        let DayWord::Weekday(number) = word else { return None };
        Some((length + more, Weekday::from_monday_one_offset(number).ok()?))
    }

    /// One day of a calendar, behind its weekday.
    fn date_behind(&self, at: usize) -> Option<Found> {
        let comma = usize::from(self.text(at) == ",");
        let start = at + comma;
        let article = ARTICLES.contains(&self.text(start)) || DATES.contains(&self.text(start));
        let led = start + usize::from(article);
        let found = self
            .written(led)
            .or_else(|| self.month_led_day(led))
            .or_else(|| self.ordinal(led))
            .map(|found| Found { length: led - at + found.length, ..found });
        let dated = || {
            let found = self.dated(start)?;
            Some(Found { length: comma + found.length, ..found })
        };
        found.or_else(dated).filter(|found| found.past.0 == found.past.1)
    }

    /// "December 1".
    fn month_led_day(&self, at: usize) -> Option<Found> {
        let DayWord::MonthOf(month) = self.word(at)? else { return None };
        self.day_number(at + 1)?;
        self.month(at, month)
    }

    /// "5th": a plain number may be an hour, or how many.
    fn ordinal(&self, at: usize) -> Option<Found> {
        let is_one = self.text(at).ends_with(|c: char| c.is_ascii_alphabetic());
        self.of_this_month(self.day_number(at).filter(|_| is_one)?)
    }
}
