//! The days in a command: one day, a range, the last day of something.

use super::super::concept::{Books, Concept};
use super::day::Days;
use super::parts::Parts;
use crate::time::{BusinessDay, DayRange};

impl<'h> Parts<'h> {
    pub(super) fn all_days(&self) -> Vec<(usize, &'h Days)> {
        let days = |place: usize| {
            let Concept::Books(Books::Days(days)) = self.concept(place)? else { return None };
            Some((place, self.sentence.days.get(days)?))
        };
        (0..self.head).filter_map(days).collect()
    }

    /// The one day on which something was done.
    pub(super) fn day(&mut self) -> Option<BusinessDay> {
        let days = self.all_days();
        let [(place, found)] = days.as_slice() else { return None };
        let over = found.past.to <= *self.hearing.listener.books.today;
        let one = found.past.from == found.past.to && !found.is_until && over;
        let day = found.past.from.clone();
        if one {
            self.taken.push(*place);
        }
        one.then_some(day)
    }

    /// The day until which something is to be done.
    pub(super) fn due(&mut self) -> Option<BusinessDay> {
        let mut days = self.all_days();
        days.retain(|(place, _)| !self.taken.contains(place));
        let [(place, found)] = days.as_slice() else { return None };
        let day = found.coming.to.clone();
        self.taken.push(*place);
        Some(day)
    }

    /// The day on which goods were bought: one that has come, and not the one to pay on.
    pub(super) fn bought_on(&mut self) -> Option<BusinessDay> {
        let today = self.hearing.listener.books.today;
        let pays_on = |place: usize| {
            let leads = [Books::Due, Books::Credit];
            leads.into_iter().any(|book| self.sentence.follows(place, Concept::Books(book)))
        };
        let (place, day) = self.all_days().into_iter().find_map(|(place, found)| {
            let DayRange { from, to } = &found.past;
            let came = from == to && to <= today && !found.is_until && !pays_on(place);
            came.then(|| (place, from.clone()))
        })?;
        self.taken.push(place);
        Some(day)
    }

    /// The days named, when there are some of one kind only and they fit.
    pub(super) fn whole(&mut self, fits: impl Fn(&DayRange) -> bool) -> Option<DayRange> {
        let days = self.all_days();
        let [(place, found)] = days.as_slice() else { return None };
        let range = found.past.clone();
        if found.is_until || !fits(&range) {
            return None;
        }
        self.taken.push(*place);
        Some(range)
    }

    /// The days a statement is for: as they were named, or this month up to today.
    pub(super) fn range(&mut self) -> DayRange {
        let days = self.all_days();
        let today = self.hearing.listener.books.today.clone();
        let usual = DayRange { from: today.month().first(), to: today.clone() };
        let range = match days.as_slice() {
            [(_, one)] if one.is_until => {
                let to = one.past.to.clone();
                DayRange { from: to.month().first(), to }
            }
            [(_, one)] => one.past.clone(),
            // "From 1 October to 15 October".
            [(_, first), (_, last)] if first.past.from <= last.past.to => {
                DayRange { from: first.past.from.clone(), to: last.past.to.clone() }
            }
            _ => return usual,
        };
        self.taken.extend(days.iter().map(|(place, _)| *place));
        // Nothing has happened after today yet.
        let to = if range.from <= today { range.to.min(today) } else { range.to };
        DayRange { from: range.from, to }
    }

    /// The days a report is of. Those that run backwards are kept so, for whoever answers to say it.
    /// Where a bare number is no amount, it is a year: "2016", "2016 to 2026".
    pub(super) fn report_range(&mut self, has_years: bool) -> DayRange {
        let days = self.all_days();
        if let [(_, first), (_, last)] = days.as_slice()
            && first.past.from > last.past.to
        {
            self.taken.extend(days.iter().map(|(place, _)| *place));
            return DayRange { from: first.past.from.clone(), to: last.past.to.clone() };
        }
        let years = if has_years && days.is_empty() { self.years() } else { None };
        years.unwrap_or_else(|| self.range())
    }

    /// Whole years up to today, when every figure there is one.
    fn years(&mut self) -> Option<DayRange> {
        let figures = self.figures();
        let years: Option<Vec<i16>> = figures.iter().map(|place| self.year_at(*place)).collect();
        let (first, last) = match *years?.as_slice() {
            [year] => (year, year),
            [first, last] => (first, last),
            _ => return None,
        };
        let from = BusinessDay::parse(&format!("{first}-01-01"))?;
        let to = BusinessDay::parse(&format!("{last}-12-31"))?;
        let today = self.hearing.listener.books.today.clone();
        let to = if from <= today { to.min(today) } else { to };
        self.taken.extend(figures);
        Some(DayRange { from, to })
    }

    /// The last day of what was named, when something is closed up to it.
    pub(super) fn until(&mut self) -> Option<BusinessDay> {
        let days = self.all_days();
        let [(place, found)] = days.as_slice() else { return None };
        let day = found.past.to.clone();
        self.taken.push(*place);
        Some(day)
    }
}
