use super::*;
use crate::command::SalesBy;
use crate::time::BusinessDay;
use proptest::prelude::*;

fn zone(name: &str) -> Zone {
    Zone::try_from(name.to_owned()).unwrap()
}

fn at(text: &str) -> Timestamp {
    Timestamp::from_rfc3339(text).unwrap()
}

fn rhythm(every: Every, hour: u32, minute: u32) -> Rhythm {
    Rhythm { every, minute: hour * 60 + minute }
}

const SALES: ScheduledReport =
    ScheduledReport::Books { kind: ReportKind::Sales { by: SalesBy::Day }, account: None };

fn asked(rhythm: Rhythm, next: Timestamp) -> Schedule {
    Schedule {
        number: 0,
        person: PersonId::new(7),
        language: Language::En,
        cart: "000000000000".parse().unwrap(),
        report: SALES,
        rhythm,
        next,
    }
}

#[test]
fn the_next_moment_is_by_the_clock_on_the_wall() {
    let monday = rhythm(Every::Week(0), 8, 0);
    let daily = rhythm(Every::Day, 20, 0);
    let early = rhythm(Every::Day, 2, 30);
    let last = rhythm(Every::Month(31), 7, 0);
    for (rhythm, place, after, next) in [
        // Kampala is three hours ahead; the 23rd is a Monday.
        (monday, "Africa/Kampala", "2026-11-22T20:00:00Z", "2026-11-23T05:00:00Z"),
        (monday, "Africa/Kampala", "2026-11-23T04:59:59Z", "2026-11-23T05:00:00Z"),
        (monday, "Africa/Kampala", "2026-11-23T05:00:00Z", "2026-11-30T05:00:00Z"),
        (daily, "Africa/Kampala", "2026-11-22T17:00:00Z", "2026-11-23T17:00:00Z"),
        (daily, "Asia/Jakarta", "2026-12-31T13:00:00Z", "2027-01-01T13:00:00Z"),
        // Clocks that go on: half past two does not come, half past three stands for it.
        (early, "Europe/Berlin", "2026-03-28T12:00:00Z", "2026-03-29T01:30:00Z"),
        (early, "Europe/Berlin", "2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z"),
        // Clocks that go back: of half past two that comes twice the first counts.
        (early, "Europe/Berlin", "2026-10-24T12:00:00Z", "2026-10-25T00:30:00Z"),
        (early, "Europe/Berlin", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"),
        (early, "Europe/Berlin", "2026-10-25T01:00:00Z", "2026-10-26T01:30:00Z"),
        // The same time of day before and after.
        (daily, "Europe/Berlin", "2026-10-24T18:00:00Z", "2026-10-25T19:00:00Z"),
        // Months without a 31st, a leap day, and a year's end.
        (last, "Africa/Kampala", "2026-11-22T00:00:00Z", "2026-11-30T04:00:00Z"),
        (last, "Africa/Kampala", "2026-11-30T04:00:00Z", "2026-12-31T04:00:00Z"),
        (last, "Africa/Kampala", "2027-01-31T04:00:00Z", "2027-02-28T04:00:00Z"),
        (last, "Africa/Kampala", "2028-02-01T00:00:00Z", "2028-02-29T04:00:00Z"),
        (rhythm_of_month(29), "Africa/Kampala", "2027-02-01T00:00:00Z", "2027-02-28T04:00:00Z"),
        (rhythm_of_month(1), "Africa/Kampala", "2026-12-01T04:00:00Z", "2027-01-01T04:00:00Z"),
    ] {
        let found = rhythm.next_after(at(after), &zone(place));
        assert_eq!(found.rfc3339(), next, "{rhythm:?} in {place} after {after}");
    }
}

fn rhythm_of_month(day: u8) -> Rhythm {
    rhythm(Every::Month(day), 7, 0)
}

#[test]
fn a_report_tells_of_what_is_over() {
    for (rhythm, moment, days) in [
        (rhythm(Every::Week(0), 8, 0), "2026-11-23T05:00:00Z", "2026-11-16..2026-11-22"),
        (rhythm(Every::Week(5), 18, 0), "2026-11-21T15:00:00Z", "2026-11-15..2026-11-21"),
        (rhythm(Every::Day, 20, 0), "2026-11-22T17:00:00Z", "2026-11-22..2026-11-22"),
        (rhythm(Every::Day, 8, 0), "2026-11-22T05:00:00Z", "2026-11-21..2026-11-21"),
        (rhythm(Every::Month(1), 7, 0), "2026-12-01T04:00:00Z", "2026-11-01..2026-11-30"),
        (rhythm(Every::Month(1), 20, 0), "2027-01-01T17:00:00Z", "2026-12-01..2026-12-31"),
        (rhythm(Every::Month(15), 7, 0), "2026-11-15T04:00:00Z", "2026-10-01..2026-10-31"),
        (rhythm(Every::Month(31), 20, 0), "2026-11-30T17:00:00Z", "2026-11-01..2026-11-30"),
        (rhythm(Every::Month(31), 7, 0), "2026-11-30T04:00:00Z", "2026-10-01..2026-10-31"),
    ] {
        let DayRange { from, to } = rhythm.covers(at(moment), &zone("Africa/Kampala"));
        assert_eq!(format!("{from}..{to}"), days, "{rhythm:?} at {moment}");
    }
}

#[test]
fn what_was_missed_comes_once_and_tells_of_the_latest() {
    let kampala = zone("Africa/Kampala");
    let mut all = Schedules::none(&"K1MARKT001".parse().unwrap());
    let daily = rhythm(Every::Day, 20, 0);
    let first = at("2026-11-22T17:00:00Z");
    let added = all.add(asked(daily, first));
    assert!(matches!(&added, Added::New(it) if it.number == 1));
    assert_eq!(all.take_due(at("2026-11-22T16:59:59Z"), &kampala), []);
    // Nothing swept for three days.
    let late = at("2026-11-25T09:00:00Z");
    let due = all.take_due(late, &kampala);
    let ranges: Vec<_> = due.iter().map(|due| due.range.to.to_string()).collect();
    assert_eq!(ranges, ["2026-11-24"]);
    assert_eq!(all.next(), Some(at("2026-11-25T17:00:00Z")));
    assert_eq!(all.take_due(late, &kampala), [], "the same sweep again");
}

#[test]
fn a_shop_has_ten_and_nobody_the_same_twice() {
    let mut all = Schedules::none(&"K1MARKT001".parse().unwrap());
    let next = at("2026-11-22T17:00:00Z");
    let add = |all: &mut Schedules, day| all.add(asked(rhythm(Every::Month(day), 8, 0), next));
    assert!((1..=10).all(|day| matches!(add(&mut all, day), Added::New(_))));
    assert!(matches!(add(&mut all, 3), Added::Known(it) if it.number == 3));
    assert_eq!(add(&mut all, 11), Added::Full);
    all.end(3);
    // Numbers are not given again.
    assert!(matches!(add(&mut all, 11), Added::New(it) if it.number == 11));
    let like = |every| all.meant(&WhichSchedule::Like { report: SALES, every }).len();
    assert_eq!((like(None), like(Some(Every::Month(4))), like(Some(Every::Day))), (10, 1, 0));
    assert_eq!(all.meant(&WhichSchedule::Number(3)), []);
    assert_eq!(all.meant(&WhichSchedule::All).len(), 10);
}

#[test]
fn the_day_ends_once_for_each_person() {
    let zone = zone("Africa/Kampala");
    let ends = |hour, person| {
        let daily = rhythm(Every::Day, hour, 0);
        let next = daily.next_after(at("2026-11-22T06:00:00Z"), &zone);
        let person = PersonId::new(person);
        Schedule { report: ScheduledReport::EndOfDay, person, ..asked(daily, next) }
    };
    let mut all = Schedules::none(&"K1MARKT001".parse().unwrap());
    assert!(matches!(all.add(ends(20, 7)), Added::New(Schedule { number: 1, .. })));
    assert!(matches!(all.add(ends(20, 7)), Added::Known(_)));
    let Added::New(moved) = all.add(ends(21, 7)) else { panic!("it is moved") };
    assert_eq!((moved.number, moved.next), (1, at("2026-11-22T18:00:00Z")));
    assert!(matches!(all.add(ends(20, 8)), Added::New(Schedule { number: 2, .. })));
    assert_eq!(all.list.len(), 2);
    // A weekly one is another report.
    let weekly = Schedule { rhythm: rhythm(Every::Week(6), 20, 0), ..ends(20, 7) };
    assert!(matches!(all.add(weekly), Added::New(Schedule { number: 3, .. })));
    assert_eq!(all.take_due(at("2026-11-25T18:00:00Z"), &zone).len(), 3);
    assert_eq!(all.take_due(at("2026-11-25T18:00:00Z"), &zone).len(), 0);
}

fn any_rhythm() -> impl Strategy<Value = Rhythm> {
    let every = prop_oneof![
        Just(Every::Day),
        (0..7_u8).prop_map(Every::Week),
        (1..=31_u8).prop_map(Every::Month),
    ];
    (every, 0..1_440_u32).prop_map(|(every, minute)| Rhythm { every, minute })
}

proptest! {
    /// Nothing lies between a moment and the next, wherever clocks are changed; and what is told at
    /// it is over or nearly so.
    #[test]
    fn moments_follow_each_other(
        rhythm in any_rhythm(),
        hours in 0..200_000_i64,
        place in prop::sample::select(vec!["Africa/Kampala", "America/New_York", "Australia/Lord_Howe"]),
    ) {
        let zone = zone(place);
        let now = at("2020-01-01T00:00:00Z").plus_hours(hours);
        let next = rhythm.next_after(now, &zone);
        prop_assert!(next > now);
        prop_assert_eq!(rhythm.last_by(next, &zone), Some(next));
        prop_assert!(rhythm.last_by(next.plus_millis(-1), &zone).unwrap() <= now);
        let range = rhythm.covers(next, &zone);
        let day: BusinessDay = next.business_day(&zone);
        prop_assert!(range.from <= range.to && range.to <= day);
    }
}
