//! Hours that are blocked, day by day.

use super::{Taken, agenda, booking, day, rule, sight, times, zone};
use crate::booking::NotBooked;
use crate::booking::agenda::{Agenda, Hours, Rule};
use crate::booking::closure::{CLOSURES_MAX, Closure};
use crate::time::{DayRange, Zone};
use std::collections::BTreeSet;

fn hours(text: &str) -> Hours {
    Hours::try_from(text.to_owned()).unwrap()
}

fn closure(from: &str, to: &str, at: Option<Hours>) -> Closure {
    let range = DayRange { from: day(from), to: day(to) };
    Closure { range, weekdays: BTreeSet::new(), resource: None, hours: at }
}

fn on(text: &str, at: &str) -> Closure {
    closure(text, text, Some(hours(at)))
}

/// The times of Monday 23 November that are free.
fn free(agenda: &Agenda, rule: &Rule, zone: &Zone) -> Vec<String> {
    let (none, monday) = (Taken::new(), day("2026-11-23"));
    let now = zone.at(&day("2026-11-21"), 0);
    times(&sight(agenda, zone, &none, now).slots(rule, &DayRange::day(&monday)), zone)
}

#[test]
fn the_times_around_blocked_hours_stay_where_they_were() {
    let kampala = zone("Africa/Kampala");
    let rule = Rule { after_minutes: 10, ..rule() };
    let mut agenda = agenda(&["09:00-14:00"], &rule);
    agenda.block(on("2026-11-23", "11:10-11:50")).unwrap();
    // With ten minutes to tidy up, what begins at ten ends as the hours begin.
    assert_eq!(free(&agenda, &rule, &kampala), ["09:00", "10:00", "12:00", "13:00"]);
    let none = Taken::new();
    let sight = sight(&agenda, &kampala, &none, kampala.at(&day("2026-11-21"), 0));
    let at = |minute| sight.slot(&rule, kampala.at(&day("2026-11-23"), minute)).map(|it| it.from);
    assert_eq!(at(11 * 60), Err(NotBooked::Taken));
    assert_eq!(at(11 * 60 + 30), Err(NotBooked::NotOffered));
    assert!(at(10 * 60).is_ok());
}

#[test]
fn hours_may_pass_midnight() {
    let kampala = zone("Africa/Kampala");
    let rule = rule();
    let mut agenda = agenda(&["20:00-03:00"], &rule);
    agenda.block(on("2026-11-22", "23:00-02:00")).unwrap();
    assert_eq!(free(&agenda, &rule, &kampala), ["02:00", "20:00", "21:00", "22:00", "23:00"]);
    // The night from Sunday on is blocked, not the one from Monday on.
    let booked = |from: u32| booking(1, &rule, kampala.at(&day("2026-11-23"), from));
    assert!(!agenda.covers(&booked(60), &kampala));
    assert!(agenda.covers(&booked(120), &kampala));
    let night = &agenda.closures[0];
    let at = |minute: u32| kampala.at(&day("2026-11-23"), minute);
    assert!(night.meets(&booked(60), &kampala) && !night.meets(&booked(120), &kampala));
    assert!(!night.is_over(at(119), &kampala) && night.is_over(at(120), &kampala));
}

#[test]
fn what_is_opened_again_is_opened_alone() {
    let rule = rule();
    let week = closure("2026-11-23", "2026-11-27", None);
    for (lifted, left) in [
        (closure("2026-11-23", "2026-11-27", None), vec![]),
        (
            closure("2026-11-25", "2026-11-25", None),
            vec![
                closure("2026-11-23", "2026-11-24", None),
                closure("2026-11-26", "2026-11-27", None),
            ],
        ),
        (
            closure("2026-11-26", "2026-12-24", None),
            vec![closure("2026-11-23", "2026-11-25", None)],
        ),
        (
            closure("2026-11-26", "2026-11-27", Some(hours("12:00-24:00"))),
            vec![
                closure("2026-11-23", "2026-11-25", None),
                closure("2026-11-26", "2026-11-27", Some(hours("09:00-12:00"))),
            ],
        ),
        (closure("2026-11-28", "2026-11-28", None), vec![week.clone()]),
    ] {
        let mut agenda = agenda(&["09:00-14:00"], &rule);
        agenda.block(week.clone()).unwrap();
        let is_any = agenda.lift(&lifted).unwrap();
        assert_eq!((agenda.closures, is_any), (left.clone(), left != [week.clone()]), "{lifted:?}");
    }
}

#[test]
fn hours_of_hours_are_opened_again() {
    let rule = rule();
    let night = on("2026-11-23", "20:00-02:00");
    for (lifted, left) in [
        ("21:00-23:00", vec![on("2026-11-23", "20:00-21:00"), on("2026-11-23", "23:00-02:00")]),
        ("18:00-21:00", vec![on("2026-11-23", "21:00-02:00")]),
        ("12:00-24:00", vec![on("2026-11-24", "00:00-02:00")]),
        ("08:00-20:00", vec![night.clone()]),
    ] {
        let mut agenda = agenda(&["09:00-14:00"], &rule);
        agenda.block(night.clone()).unwrap();
        agenda.block(night.clone()).unwrap();
        agenda.lift(&on("2026-11-23", lifted)).unwrap();
        assert_eq!(agenda.closures, left, "{lifted}");
    }
    // What is blocked of one is not opened for all, and the other way round.
    let grace = Closure { resource: Some("grace".parse().unwrap()), ..night.clone() };
    let mut agenda = agenda(&["09:00-14:00"], &rule);
    agenda.block(grace.clone()).unwrap();
    assert!(!agenda.lift(&closure("2026-11-23", "2026-11-23", None)).unwrap());
    assert!(agenda.lift(&Closure { hours: None, ..grace }).unwrap());
    assert_eq!(agenda.closures, []);
}

#[test]
fn days_that_were_blocked_before_there_were_hours_are_read() {
    let stored = r#"{"range":{"from":"2026-11-23","to":"2026-11-27"},"resource":"grace"}"#;
    let read: Closure = serde_json::from_str(stored).unwrap();
    assert_eq!(read.hours, None);
    assert_eq!(serde_json::to_string(&read).unwrap(), stored);
}

/// Every week on these days, from Saturday 21 November on.
fn weekly(weekdays: &[u8], at: Option<&str>) -> Closure {
    let range = Closure::every_week(&day("2026-11-21"));
    let weekdays = weekdays.iter().copied().collect();
    Closure { range, weekdays, resource: None, hours: at.map(hours) }
}

#[test]
fn what_is_blocked_every_week_is_so_whenever_the_day_comes() {
    let kampala = zone("Africa/Kampala");
    let rule = rule();
    let mut agenda = agenda(&["09:00-14:00"], &rule);
    agenda.block(weekly(&[0, 2], Some("11:00-12:00"))).unwrap();
    let (none, now) = (Taken::new(), kampala.at(&day("2026-11-21"), 0));
    let free_on = |agenda: &Agenda, text: &str| {
        let sight = sight(agenda, &kampala, &none, now);
        times(&sight.slots(&rule, &DayRange::day(&day(text))), &kampala)
    };
    let around = ["09:00", "10:00", "12:00", "13:00"];
    let all = ["09:00", "10:00", "11:00", "12:00", "13:00"];
    for monday in ["2026-11-23", "2026-11-30", "2027-01-04"] {
        assert_eq!(agenda.blocked_on(&DayRange::day(&day(monday))).len(), 1, "{monday}");
    }
    assert_eq!(free_on(&agenda, "2026-11-23"), around);
    assert_eq!(free_on(&agenda, "2026-11-24"), all);
    assert!(agenda.blocked_on(&DayRange::day(&day("2026-11-24"))).is_empty());
    // Of one Monday it is taken back, and then of every Wednesday.
    assert_eq!(agenda.lift(&closure("2026-11-23", "2026-11-23", None)), Ok(true));
    assert_eq!(free_on(&agenda, "2026-11-23"), all);
    assert_eq!(free_on(&agenda, "2026-11-25"), around);
    assert_eq!(agenda.lift(&weekly(&[2], None)), Ok(true));
    assert_eq!(free_on(&agenda, "2026-11-25"), all);
    assert_eq!(agenda.lift(&weekly(&[2], None)), Ok(false));
    let [monday] = agenda.closures.as_slice() else { panic!("{:?}", agenda.closures) };
    assert_eq!((monday.weekdays.len(), &monday.range.from), (1, &day("2026-11-24")));
    // A part of its hours stays.
    assert_eq!(agenda.lift(&weekly(&[0], Some("11:30-13:00"))), Ok(true));
    assert_eq!(agenda.closures[0].hours, Some(hours("11:00-11:30")));
    // Whole days of every week have no openings.
    agenda.block(weekly(&[4], None)).unwrap();
    assert!(free_on(&agenda, "2026-11-27").is_empty() && free_on(&agenda, "2026-12-04").is_empty());
    assert_eq!(free_on(&agenda, "2026-12-05"), all);
}

#[test]
fn a_week_of_days_is_opened_on_some_of_them() {
    let rule = rule();
    let mut agenda = agenda(&["09:00-14:00"], &rule);
    agenda.block(closure("2026-11-23", "2026-12-04", None)).unwrap();
    assert_eq!(agenda.lift(&weekly(&[2], None)), Ok(true));
    let left = [
        closure("2026-11-23", "2026-11-24", None),
        closure("2026-11-26", "2026-12-01", None),
        closure("2026-12-03", "2026-12-04", None),
    ];
    assert_eq!(agenda.closures, left);
    // What is blocked already is not blocked twice.
    agenda.block(closure("2026-11-27", "2026-11-28", None)).unwrap();
    assert_eq!(agenda.closures, left);
    let month = closure("2026-11-20", "2026-12-19", None);
    agenda.block(month.clone()).unwrap();
    assert_eq!(agenda.closures, [month]);
}

#[test]
fn there_are_no_more_closures_than_can_be_kept() {
    let rule = rule();
    let mut full = agenda(&["09:00-14:00"], &rule);
    let nth = |nth: usize| {
        let ahead = day("2026-11-23").plus_days(i32::try_from(2 * nth).unwrap());
        closure(&ahead.to_string(), &ahead.to_string(), Some(hours("12:00-13:00")))
    };
    for count in 0..CLOSURES_MAX {
        full.block(nth(count)).unwrap();
    }
    let too_many = NotBooked::TooManyClosures { most: CLOSURES_MAX };
    assert_eq!(full.clone().block(nth(CLOSURES_MAX)), Err(too_many.clone()));
    // Again what is there already, and what is somebody's own.
    assert_eq!(full.clone().block(nth(3)), Ok(()));
    let grace = Some("grace".parse().unwrap());
    assert_eq!(full.clone().block(Closure { resource: grace, ..nth(0) }), Ok(()));
    // Opening the middle of one makes two of it.
    assert_eq!(full.lift(&on("2026-11-23", "12:20-12:40")), Err(too_many));
    let mut named = agenda(&["09:00-14:00"], &rule);
    for who in 0..10 {
        let resource = format!("grace-{who}").parse().ok();
        for count in 0..CLOSURES_MAX {
            named.block(Closure { resource: resource.clone(), ..nth(count) }).unwrap();
        }
    }
    assert_eq!(named.block(nth(0)), Err(NotBooked::TooManyClosures { most: 1_000 }));
    assert!(serde_json::to_string(&named).unwrap().len() < 200_000);
}
