//! Hours that are blocked, day by day.

use super::{Taken, agenda, booking, day, rule, sight, times, zone};
use crate::booking::NotBooked;
use crate::booking::agenda::{Agenda, Hours, Rule};
use crate::booking::closure::Closure;
use crate::time::{DayRange, Zone};

fn hours(text: &str) -> Hours {
    Hours::try_from(text.to_owned()).unwrap()
}

fn closure(from: &str, to: &str, at: Option<Hours>) -> Closure {
    Closure { range: DayRange { from: day(from), to: day(to) }, resource: None, hours: at }
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
    agenda.block(on("2026-11-23", "11:10-11:50"));
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
    agenda.block(on("2026-11-22", "23:00-02:00"));
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
        agenda.block(week.clone());
        let is_any = agenda.lift(&lifted);
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
        agenda.block(night.clone());
        agenda.block(night.clone());
        agenda.lift(&on("2026-11-23", lifted));
        assert_eq!(agenda.closures, left, "{lifted}");
    }
    // What is blocked of one is not opened for all, and the other way round.
    let grace = Closure { resource: Some("grace".parse().unwrap()), ..night.clone() };
    let mut agenda = agenda(&["09:00-14:00"], &rule);
    agenda.block(grace.clone());
    assert!(!agenda.lift(&closure("2026-11-23", "2026-11-23", None)));
    assert!(agenda.lift(&Closure { hours: None, ..grace }));
    assert_eq!(agenda.closures, []);
}

#[test]
fn days_that_were_blocked_before_there_were_hours_are_read() {
    let stored = r#"{"range":{"from":"2026-11-23","to":"2026-11-27"},"resource":"grace"}"#;
    let read: Closure = serde_json::from_str(stored).unwrap();
    assert_eq!(read.hours, None);
    assert_eq!(serde_json::to_string(&read).unwrap(), stored);
}
