//! Until when a booking waits, by when it was asked for.

use super::super::deadline::deadline;
use super::*;

/// What is asked, at what hours, when, for when, and until when it waits.
type Asked = (&'static [&'static str], &'static str, &'static str, &'static str);

const DAY: &[&str] = &["08:00-18:00"];

fn waits(agenda: &Agenda, zone: &Zone, now: &str, from: &str) -> Timestamp {
    let now = at(now);
    let taken = BTreeMap::new();
    let sight = Sight { agenda, zone, taken: &taken, booking: 0, is_shop: false, now };
    deadline(at(from), &sight)
}

#[test]
fn an_answer_is_waited_for_while_the_shop_is_open() {
    let cases: [Asked; 11] = [
        (DAY, "2026-11-23T10:00:00Z", "2026-11-27T09:00:00Z", "2026-11-23T11:00:00Z"),
        // At night, before and after midnight.
        (DAY, "2026-11-23T22:00:00Z", "2026-11-27T09:00:00Z", "2026-11-24T09:00:00Z"),
        (DAY, "2026-11-24T03:00:00Z", "2026-11-27T09:00:00Z", "2026-11-24T09:00:00Z"),
        // Shortly before it closes, and at the very second it opens or closes.
        (DAY, "2026-11-23T17:45:00Z", "2026-11-27T09:00:00Z", "2026-11-24T08:45:00Z"),
        (DAY, "2026-11-23T08:00:00Z", "2026-11-27T09:00:00Z", "2026-11-23T09:00:00Z"),
        (DAY, "2026-11-23T17:00:00Z", "2026-11-27T09:00:00Z", "2026-11-23T18:00:00Z"),
        (DAY, "2026-11-23T18:00:00Z", "2026-11-27T09:00:00Z", "2026-11-24T09:00:00Z"),
        // Never beyond the beginning.
        (DAY, "2026-11-23T22:00:00Z", "2026-11-24T08:30:00Z", "2026-11-24T08:30:00Z"),
        // A lunch break, hours over midnight, and a shop without hours.
        (
            &["13:00-18:00", "08:00-12:00"],
            "2026-11-23T11:30:00Z",
            "2026-11-27T09:00:00Z",
            "2026-11-23T13:30:00Z",
        ),
        (&["18:00-02:00"], "2026-11-24T01:30:00Z", "2026-11-27T19:00:00Z", "2026-11-24T18:30:00Z"),
        (&[], "2026-11-23T22:00:00Z", "2026-11-27T09:00:00Z", "2026-11-23T23:00:00Z"),
    ];
    for (hours, now, from, until) in cases {
        let agenda = agenda(hours, &rule());
        assert_eq!(waits(&agenda, &Zone::utc(), now, from), at(until), "{hours:?} {now}");
    }
}

#[test]
fn closed_days_and_odd_nights_of_the_clock_are_passed_over() {
    let closed = Closure {
        range: DayRange::day(&day("2026-10-25")),
        weekdays: BTreeSet::new(),
        resource: None,
        hours: None,
    };
    let agenda = Agenda { closures: vec![closed], ..agenda(DAY, &rule()) };
    let london = zone("Europe/London");
    // On Sunday the clock is put back and nobody is in; on Monday eight o'clock is eight UTC.
    let until = waits(&agenda, &london, "2026-10-24T20:00:00Z", "2026-10-30T09:00:00Z");
    assert_eq!(until, at("2026-10-26T09:00:00Z"));
    // It is put forward on Sunday 28 March.
    let until = waits(&agenda, &london, "2027-03-27T22:00:00Z", "2027-03-30T09:00:00Z");
    assert_eq!(until, at("2027-03-28T08:00:00Z"));
}
