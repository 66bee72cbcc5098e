//! The machine as a table, and the clock's odd days; random calendars are in `random`.

mod ahead;
mod change;
mod closures;
mod deadline;
mod odd_days;
mod random;

use super::agenda::{Agenda, Hours, Resource, Rule, Week};
use super::ahead::Ahead;
use super::closure::Closure;
use super::decide::{BookingAsk, WAITING_MAX, decide};
use super::event::BookingEvent;
use super::place::{Place, Span, fits};
use super::slot::{Sight, Slot};
use super::state::{BOOKING_STATES, BookingState, way};
use super::{Booking, NotBooked};
use crate::ids::{PersonId, ProductId, ResourceId};
use crate::money::{Currency, Money};
use crate::order::Customer;
use crate::order::state::Actor;
use crate::time::{BusinessDay, DayRange, Timestamp, Zone};
use Actor::{Customer as TheCustomer, Owner, Staff, System};
use BookingState::{Cancelled, Confirmed, Expired, Missed, Offered, Rejected, Tentative};
use std::collections::{BTreeMap, BTreeSet};

const ALLOWED: &[(BookingState, BookingState, &[Actor])] = &[
    (Tentative, Confirmed, &[Staff, Owner]),
    (Tentative, Rejected, &[Staff, Owner]),
    (Tentative, Cancelled, &[TheCustomer]),
    (Tentative, Expired, &[System]),
    (Confirmed, Cancelled, &[TheCustomer, Staff, Owner]),
    (Confirmed, Missed, &[Staff, Owner]),
    (Offered, Tentative, &[TheCustomer]),
    (Offered, Cancelled, &[TheCustomer]),
    (Offered, Rejected, &[Staff, Owner]),
    (Offered, Expired, &[System]),
    (Missed, Confirmed, &[Staff, Owner]),
];

#[test]
fn all_49_pairs_for_all_4_actors() {
    for from in BOOKING_STATES {
        for to in BOOKING_STATES {
            for actor in [TheCustomer, Staff, Owner, System] {
                let allowed = ALLOWED
                    .iter()
                    .any(|(f, t, actors)| *f == from && *t == to && actors.contains(&actor));
                assert_eq!(way(from, to, actor).is_ok(), allowed, "{from:?} {to:?} {actor:?}");
            }
        }
    }
}

#[test]
fn hours_are_written_as_on_a_door() {
    for (written, shown) in [
        ("09:00-17:30", Some("09:00-17:30")),
        ("18:00-02:00", Some("18:00-02:00")),
        ("00:00-24:00", Some("00:00-24:00")),
        ("10:00-00:00", Some("10:00-24:00")),
        ("9:00-17:00", None),
        ("24:00-02:00", None),
        ("09:60-10:00", None),
        ("09:00", None),
    ] {
        let hours = Hours::try_from(written.to_owned()).ok().map(|hours| hours.to_string());
        assert_eq!(hours.as_deref(), shown, "{written}");
    }
}

fn day(text: &str) -> BusinessDay {
    BusinessDay::parse(text).unwrap()
}

fn at(text: &str) -> Timestamp {
    Timestamp::from_rfc3339(text).unwrap()
}

fn zone(name: &str) -> Zone {
    Zone::try_from(name.to_owned()).unwrap()
}

fn rule() -> Rule {
    Rule {
        duration_minutes: 60,
        step_minutes: 60,
        before_minutes: 0,
        after_minutes: 0,
        lead_minutes: 0,
        horizon_days: 30,
        cut_off_minutes: 120,
        seats: 1,
        resources: vec!["grace".parse().unwrap()],
        ahead: Ahead::Nothing,
    }
}

fn agenda(hours: &[&str], rule: &Rule) -> Agenda {
    let hours: Vec<Hours> =
        hours.iter().map(|text| Hours::try_from((*text).to_owned()).unwrap()).collect();
    let resources = rule.resources.iter();
    Agenda {
        week: Week([(); 7].map(|()| hours.clone())),
        resources: resources.map(|id| Resource { id: id.clone(), name: id.to_string() }).collect(),
        rules: BTreeMap::from([(ProductId::new(1), rule.clone())]),
        answer_minutes: 60,
        ..Agenda::default()
    }
}

fn booking(number: u64, rule: &Rule, from: Timestamp) -> Booking {
    Booking {
        shop: "K1MARKT001".parse().unwrap(),
        number,
        state: Tentative,
        version: 0,
        customer: Customer {
            person: PersonId::new(7),
            name: "Jane".to_owned(),
            phone_tail: "0100".to_owned(),
            language: None,
        },
        service: ProductId::new(1),
        name: "Haircut".to_owned(),
        price: Money::new(12_000, Currency::Ugx),
        rule: rule.clone(),
        resource: rule.resources[0].clone(),
        from,
        to: rule.ends(from),
        stands: None,
        hold_until: None,
        created_at: from,
        changed_at: from,
        reason: None,
        ahead: None,
        remind_at: Vec::new(),
        note: String::new(),
    }
}

type Taken = BTreeMap<ResourceId, Vec<Place>>;

fn sight<'a>(agenda: &'a Agenda, zone: &'a Zone, taken: &'a Taken, now: Timestamp) -> Sight<'a> {
    Sight { agenda, zone, taken, booking: 0, is_shop: false, now }
}

/// The wall-clock times of a day's slots.
fn times(slots: &[Slot], zone: &Zone) -> Vec<String> {
    slots.iter().map(|slot| slot.from.time_of_day(zone)).collect()
}

#[test]
fn odd_days_of_the_clock() {
    let (rule, none) = (rule(), Taken::new());
    let berlin = zone("Europe/Berlin");
    let night = agenda(&["22:00-05:00"], &rule);
    let cases = [
        // An ordinary night, from both sides of midnight.
        ("2026-06-10", &["00:00", "01:00", "02:00", "03:00", "04:00", "22:00", "23:00"][..]),
        // The clock skips 02:00 to 03:00: an hour less, and no beginning at 02:00.
        ("2026-03-29", &["00:00", "01:00", "03:00", "04:00", "22:00", "23:00"][..]),
        // It shows 02:00 to 03:00 twice: told is the first one alone.
        ("2026-10-25", &["00:00", "01:00", "02:00", "03:00", "04:00", "22:00", "23:00"][..]),
    ];
    for (text, expected) in cases {
        let today = day(text);
        let now = berlin.at(&today.plus_days(-2), 0);
        let slots = sight(&night, &berlin, &none, now).slots(&rule, &DayRange::day(&today));
        assert_eq!(times(&slots, &berlin), expected, "{text}");
        for slot in &slots {
            assert_eq!(slot.to.millis_since(slot.from), 3_600_000, "an hour is an hour");
        }
    }
}

#[test]
fn holidays_and_blocked_days_are_closed() {
    let (rule, none, kampala) = (rule(), Taken::new(), zone("Africa/Kampala"));
    let mut agenda = agenda(&["09:00-11:00"], &rule);
    agenda.exceptions.insert(day("2026-12-25"), Vec::new());
    agenda
        .exceptions
        .insert(day("2026-12-24"), vec![Hours::try_from("10:00-12:00".to_owned()).unwrap()]);
    let range = DayRange { from: day("2026-12-22"), to: day("2026-12-22") };
    let resource = Some("grace".parse().unwrap());
    let weekdays = BTreeSet::new();
    agenda.closures.push(Closure { range, weekdays, resource, hours: None });
    let now = at("2026-12-21T00:00:00Z");
    for (text, expected) in [
        ("2026-12-22", &[][..]),
        ("2026-12-23", &["09:00", "10:00"]),
        ("2026-12-24", &["10:00", "11:00"]),
        ("2026-12-25", &[]),
    ] {
        let slots = sight(&agenda, &kampala, &none, now).slots(&rule, &DayRange::day(&day(text)));
        assert_eq!(times(&slots, &kampala), expected, "{text}");
    }
}

#[test]
fn a_beginning_is_refused_by_name() {
    let kampala = zone("Africa/Kampala");
    let rule = Rule { lead_minutes: 60, horizon_days: 7, after_minutes: 15, ..rule() };
    let agenda = agenda(&["09:00-17:00"], &rule);
    let span = rule.span(at("2026-11-23T07:00:00Z"), at("2026-11-23T08:00:00Z"));
    let until = Some(at("2026-11-22T00:00:00Z"));
    let place = Place { booking: 9, span, seats: 1, until };
    let taken = Taken::from([(rule.resources[0].clone(), vec![place])]);
    let now = at("2026-11-21T06:00:00Z");
    let sight = sight(&agenda, &kampala, &taken, now);
    let begins = |text: &str| sight.slot(&rule, at(text)).map(|slot| slot.to);
    for (text, expected) in [
        ("2026-11-21T06:30:00Z", Err(NotBooked::TooSoon { minutes: 60 })),
        ("2026-11-29T07:00:00Z", Err(NotBooked::TooFar { days: 7 })),
        ("2026-11-23T07:30:00Z", Err(NotBooked::NotOffered)),
        ("2026-11-23T16:00:00Z", Err(NotBooked::NotOffered)),
        ("2026-11-23T07:00:00Z", Err(NotBooked::Taken)),
        // Tidying up after the one before takes a quarter of it.
        ("2026-11-23T08:00:00Z", Err(NotBooked::Taken)),
        ("2026-11-23T06:00:00Z", Err(NotBooked::Taken)),
        ("2026-11-23T09:00:00Z", Ok(at("2026-11-23T10:00:00Z"))),
    ] {
        assert_eq!(begins(text), expected, "{text}");
    }
    // At the second at which the hold runs out the time is free.
    let later = Sight { now: at("2026-11-22T00:00:00Z"), ..sight };
    assert!(later.slot(&rule, at("2026-11-23T07:00:00Z")).is_ok());
    let just_before = Sight { now: at("2026-11-21T23:59:59Z"), ..sight };
    assert!(just_before.slot(&rule, at("2026-11-23T07:00:00Z")).is_err());
}

#[test]
fn seats_are_the_fewest_of_all_that_meet() {
    let span =
        |from, to| Span { from: Timestamp::from_millis(from), to: Timestamp::from_millis(to) };
    let place =
        |booking, from, to, seats| Place { booking, span: span(from, to), seats, until: None };
    let class = [place(1, 0, 10, 3), place(2, 0, 10, 3), place(3, 20, 30, 3)];
    let now = Timestamp::from_millis(0);
    for (candidate, expected) in [
        (place(9, 0, 10, 3), true),
        (place(9, 5, 25, 3), true),
        (place(9, 0, 10, 2), false),
        (place(9, 10, 20, 1), true),
        (place(9, 15, 25, 1), false),
        // Its own place does not stand in its way.
        (place(3, 20, 30, 1), true),
    ] {
        assert_eq!(fits(&class, &candidate, now), expected, "{candidate:?}");
    }
    let full = [class[0], class[1], place(4, 5, 15, 3)];
    assert!(!fits(&full, &place(9, 0, 10, 3), now), "full from 5 to 10");
    assert!(fits(&full, &place(9, 10, 20, 3), now));
}

/// A day and an hour before ten or eleven in the morning by the shop's clock.
fn reminders(hour: &str) -> Vec<Timestamp> {
    let hour_before = if hour == "08" { "07" } else { "06" };
    vec![at(&format!("2026-11-22T{hour}:00:00Z")), at(&format!("2026-11-23T{hour_before}:00:00Z"))]
}

fn moved(until: Option<&str>) -> BookingEvent {
    BookingEvent::Moved {
        from: at("2026-11-23T08:00:00Z"),
        to: at("2026-11-23T09:00:00Z"),
        resource: rule().resources[0].clone(),
        until: until.map(at),
        is_agreed: until.is_none(),
        remind_at: if until.is_none() { reminders("08") } else { Vec::new() },
    }
}

#[test]
fn who_may_do_what_and_until_when() {
    let kampala = zone("Africa/Kampala");
    let (rule, none) = (rule(), Taken::new());
    let agenda = agenda(&["09:00-17:00"], &rule);
    let from = at("2026-11-23T07:00:00Z");
    let begun = |state, until: Option<&str>| Booking {
        state,
        hold_until: until.map(at),
        ..booking(1, &rule, from)
    };
    let held = begun(Tentative, Some("2026-11-21T10:00:00Z"));
    let agreed = begun(Confirmed, None);
    let cancel = BookingAsk::Cancel { reason: None, gives_up: false };
    let to = BookingAsk::Move { from: at("2026-11-23T08:00:00Z"), with: None };
    let (early, noon) = ("2026-11-21T06:00:00Z", "2026-11-21T10:00:00Z");
    let cases = [
        (&held, BookingAsk::Confirm, Owner, early, {
            Ok(BookingEvent::Confirmed { remind_at: reminders("07") })
        }),
        (&held, BookingAsk::Confirm, Owner, noon, Err(NotBooked::RanOut)),
        (&held, BookingAsk::Confirm, TheCustomer, early, Err(NotBooked::NotYours)),
        (&held, BookingAsk::Expire, System, early, Err(NotBooked::NotRunOut)),
        (&held, BookingAsk::Expire, System, noon, Ok(BookingEvent::Expired)),
        (&held, to.clone(), TheCustomer, early, Ok(moved(Some("2026-11-21T07:00:00Z")))),
        (&held, to.clone(), Staff, early, Ok(moved(None))),
        (&held, to.clone(), Staff, noon, Err(NotBooked::RanOut)),
        (&agreed, cancel.clone(), TheCustomer, "2026-11-23T05:00:00Z", {
            Ok(BookingEvent::Cancelled { reason: None, forfeits: false })
        }),
        (&agreed, cancel.clone(), TheCustomer, "2026-11-23T05:00:01Z", {
            Err(NotBooked::TooLate { minutes: 120 })
        }),
        (
            &agreed,
            to,
            TheCustomer,
            "2026-11-23T05:00:01Z",
            Err(NotBooked::TooLate { minutes: 120 }),
        ),
        (&agreed, cancel, Owner, "2026-11-23T06:59:00Z", {
            Ok(BookingEvent::Cancelled { reason: None, forfeits: false })
        }),
        (&agreed, BookingAsk::Miss, Owner, "2026-11-23T06:59:00Z", {
            Err(NotBooked::NotBegun { number: agreed.number })
        }),
        (&agreed, BookingAsk::Miss, Owner, "2026-11-23T07:10:00Z", Ok(BookingEvent::Missed)),
        (&agreed, BookingAsk::Confirm, Owner, early, {
            Err(NotBooked::AlreadyThere { state: Confirmed })
        }),
    ];
    for (booking, ask, actor, now, expected) in cases {
        let sight = Sight {
            booking: booking.number,
            is_shop: matches!(actor, Owner | Staff),
            ..sight(&agenda, &kampala, &none, at(now))
        };
        assert_eq!(decide(booking, &ask, actor, &sight), expected, "{ask:?} {actor:?} {now}");
    }
}

#[test]
fn nobody_holds_more_than_a_few() {
    let kampala = zone("Africa/Kampala");
    let (rule, none) = (rule(), Taken::new());
    let agenda = agenda(&["09:00-17:00"], &rule);
    let new = booking(0, &rule, at("2026-11-23T07:00:00Z"));
    let sight = sight(&agenda, &kampala, &none, at("2026-11-21T06:00:00Z"));
    let waiting = |waiting| decide(&new, &BookingAsk::Hold { waiting }, TheCustomer, &sight);
    assert!(waiting(WAITING_MAX - 1).is_ok());
    assert_eq!(waiting(WAITING_MAX), Err(NotBooked::TooMany { most: WAITING_MAX }));
}

#[test]
fn a_booking_is_known_by_whom_it_is_for() {
    let mut booking = booking(1, &rule(), at("2026-11-23T12:00:00Z"));
    booking.customer.name = "Zoé Nakato".to_owned();
    for (who, is_meant) in [
        ("zoe", true),
        ("Nakato", true),
        ("nakato zoé", true),
        ("Zoe Okello", false),
        ("Zo", false),
        ("", false),
    ] {
        assert_eq!(booking.is_of(who), is_meant, "{who}");
    }
}
