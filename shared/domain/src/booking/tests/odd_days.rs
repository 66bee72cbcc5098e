//! Days on which the clock is changed, and nights: every time is offered once, on one day.

use super::random::{Calendar, calendars, is_blocked};
use super::{Taken, sight};
use crate::booking::agenda::Rule;
use crate::booking::place::Span;
use crate::booking::slot::{Sight, Slot};
use crate::ids::ResourceId;
use crate::time::{BusinessDay, DayRange, Timestamp};
use proptest::prelude::*;

/// Every opening, step and length of the random calendars is a multiple of it.
const GRID_MINUTES: i64 = 5;
const DAYS: i32 = 3;

/// The beginnings of a resource on some days, found by trying every one there could be.
fn begins(calendar: &Calendar, rule: &Rule, days: &DayRange) -> Vec<Timestamp> {
    let Calendar { agenda, zone, now } = calendar;
    let open = |day: &BusinessDay| -> Vec<(ResourceId, Span)> {
        let of = |one: &ResourceId| {
            let spans = agenda.openings(day, one, zone).into_iter();
            spans.map(|span| (one.clone(), span)).collect::<Vec<_>>()
        };
        rule.resources.iter().flat_map(of).collect()
    };
    let opened: Vec<(ResourceId, Span)> =
        (-1..DAYS).flat_map(|ahead| open(&days.from.plus_days(ahead))).collect();
    let step = i64::from(rule.step_minutes) * 60_000;
    let is_begun = |from: Timestamp| {
        opened.iter().any(|(one, span)| {
            let since = from.millis_since(span.from);
            let is_begun = since >= 0 && since % step == 0 && rule.ends(from) <= span.to;
            is_begun && !is_blocked(calendar, one, rule.span(from, rule.ends(from)))
        })
    };
    let (first, end) = (zone.at(&days.from, 0), zone.at(&days.to.plus_days(1), 0));
    let count = end.millis_since(first) / (GRID_MINUTES * 60_000);
    let every = (0..count).map(|place| first.plus_minutes(place * GRID_MINUTES));
    let is_first =
        |from: &Timestamp| zone.at(&from.business_day(zone), from.minute_of_day(zone)) == *from;
    every.filter(|from| from > now && is_begun(*from) && is_first(from)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// No time is lost at midnight or when the clock is put forward, and none is told twice when it is
    /// put back; several days have the times of each of them.
    #[test]
    fn every_time_is_offered_on_one_day(calendar in calendars()) {
        let taken = Taken::new();
        let Calendar { agenda, zone, now } = &calendar;
        let today = now.business_day(zone);
        let days = DayRange { to: today.plus_days(DAYS - 1), from: today.clone() };
        for rule in agenda.rules.values() {
            let sight = Sight { is_shop: true, ..sight(agenda, zone, &taken, *now) };
            let whole = sight.slots(rule, &days);
            let each = (0..DAYS).map(|ahead| DayRange::day(&today.plus_days(ahead)));
            let each: Vec<Slot> = each.flat_map(|day| sight.slots(rule, &day)).collect();
            prop_assert_eq!(&whole, &each);
            let told: Vec<Timestamp> = whole.iter().map(|slot| slot.from).collect();
            prop_assert_eq!(told, begins(&calendar, rule, &days));
        }
    }
}
