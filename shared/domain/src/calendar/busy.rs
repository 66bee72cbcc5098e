//! Times at which somebody has something else to do, as another program's calendar says it. They
//! are kept by event, so that what changes there changes here, and by day of UTC, as bookings are.

use super::CalendarId;
use super::event::CalendarEventId;
use crate::booking::place::Span;
use crate::ids::ShopId;
use crate::time::{BusinessDay, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// So many days ahead are looked at: further than anybody is offered a time. Each day the whole
/// calendar is asked for anew, so that the days that come nearer come along.
pub const HORIZON_DAYS: i64 = 400;
/// What began yesterday may last until today.
const BEHIND_DAYS: i64 = 2;
/// More in one day than this is nobody's day.
const DAY_MAX: usize = 200;

/// What an event of a calendar says now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The event.
    pub event: CalendarEventId,
    /// When it keeps people busy; none when it is off, or keeps nobody busy.
    pub busy: Option<Span>,
}

/// A time at which there is something else to do.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Busy {
    /// When.
    pub span: Span,
    /// The short name of its event.
    pub event: String,
}

/// The times of a day, and the calendar they were read from: once that is another one, they say
/// nothing any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BusyDay {
    /// The calendar.
    pub calendar: CalendarId,
    /// The times, in order.
    pub times: Vec<Busy>,
}

/// All times of a calendar that matter, by event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BusyTimes(BTreeMap<String, Span>);

/// The time that is looked at.
pub fn window(now: Timestamp) -> Span {
    Span { from: now.plus_hours(-24 * BEHIND_DAYS), to: now.plus_hours(24 * HORIZON_DAYS) }
}

impl BusyTimes {
    /// The times of days as they were kept; of another calendar there are none.
    pub fn of_days<'a>(calendar: &CalendarId, days: impl IntoIterator<Item = &'a BusyDay>) -> Self {
        let days = days.into_iter().filter(|day| day.calendar == *calendar);
        let times = days.flat_map(|day| &day.times);
        Self(times.map(|busy| (busy.event.clone(), busy.span)).collect())
    }

    /// The times after what has changed. The shop's own events keep nobody busy twice: their
    /// bookings do already.
    pub fn after(mut self, changes: &[Change], shop: &ShopId, window: Span) -> Self {
        for change in changes.iter().filter(|change| !change.event.is_of(shop)) {
            let name = change.event.digest();
            match change.busy.filter(|span| span.from < span.to && span.overlaps(window)) {
                Some(span) => self.0.insert(name, span),
                None => self.0.remove(&name),
            };
        }
        self.0.retain(|_, span| span.overlaps(window));
        self
    }

    /// The times of each day that has some, within the window.
    pub fn by_day(&self, window: Span) -> BTreeMap<BusinessDay, Vec<Busy>> {
        let mut days: BTreeMap<BusinessDay, Vec<Busy>> = BTreeMap::new();
        for (event, span) in &self.0 {
            let (from, to) = (span.from.max(window.from), span.to.min(window.to));
            for day in (Span { from, to }).days() {
                days.entry(day).or_default().push(Busy { span: *span, event: event.clone() });
            }
        }
        for times in days.values_mut() {
            times.sort();
            times.truncate(DAY_MAX);
        }
        days
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::from_rfc3339(text).unwrap()
    }

    fn span(from: &str, to: &str) -> Span {
        Span { from: at(from), to: at(to) }
    }

    fn change(event: &str, busy: Option<Span>) -> Change {
        Change { event: CalendarEventId::of_others(event), busy }
    }

    fn kilima() -> ShopId {
        "K1MARKT001".parse().unwrap()
    }

    #[test]
    fn what_changes_there_changes_here_and_our_own_does_not_count() {
        let window = window(at("2026-11-22T06:00:00Z"));
        let dentist = span("2026-11-23T08:00:00Z", "2026-11-23T09:00:00Z");
        let later = span("2026-11-24T08:00:00Z", "2026-11-24T09:00:00Z");
        let own = CalendarEventId::of_booking(&kilima(), 1);
        let times = BusyTimes::default().after(
            &[
                change("dentist", Some(dentist)),
                change("gone", None),
                Change { event: own, busy: Some(dentist) },
            ],
            &kilima(),
            window,
        );
        let days = times.by_day(window);
        assert_eq!(days.len(), 1);
        assert_eq!(days.values().next().unwrap()[0].span, dentist);
        let moved = times.clone().after(&[change("dentist", Some(later))], &kilima(), window);
        assert_eq!(moved.by_day(window).into_values().flatten().count(), 1);
        // The same again, as a redelivery has it.
        let again = moved.clone().after(&[change("dentist", Some(later))], &kilima(), window);
        assert_eq!(again, moved);
        let off = moved.after(&[change("dentist", None)], &kilima(), window);
        assert_eq!(off, BusyTimes::default());
    }

    #[test]
    fn a_night_lies_in_two_days_and_comes_back_as_one() {
        let window = window(at("2026-11-22T06:00:00Z"));
        let night = span("2026-11-23T21:00:00Z", "2026-11-24T03:00:00Z");
        let times = BusyTimes::default().after(&[change("night", Some(night))], &kilima(), window);
        let calendar = CalendarId::try_from("grace@example.com".to_owned()).unwrap();
        let days: Vec<BusyDay> = times
            .by_day(window)
            .into_values()
            .map(|times| BusyDay { calendar: calendar.clone(), times })
            .collect();
        assert_eq!(days.len(), 2);
        assert_eq!(BusyTimes::of_days(&calendar, &days), times);
        let other = CalendarId::try_from("joseph@example.com".to_owned()).unwrap();
        assert_eq!(BusyTimes::of_days(&other, &days), BusyTimes::default());
    }

    #[test]
    fn years_and_nonsense_are_cut_to_what_is_looked_at() {
        let window = window(at("2026-11-22T06:00:00Z"));
        let for_ever = span("2000-01-01T00:00:00Z", "2100-01-01T00:00:00Z");
        let over = span("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z");
        let backwards = span("2026-11-24T00:00:00Z", "2026-11-23T00:00:00Z");
        let changes = [
            change("sabbatical", Some(for_ever)),
            change("over", Some(over)),
            change("backwards", Some(backwards)),
        ];
        let days = BusyTimes::default().after(&changes, &kilima(), window).by_day(window);
        assert_eq!(days.values().flatten().count(), days.len());
        let expected = usize::try_from(BEHIND_DAYS + HORIZON_DAYS).unwrap() + 1;
        assert_eq!(days.len(), expected);
    }
}
