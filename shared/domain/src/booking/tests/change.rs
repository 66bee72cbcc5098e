//! What an owner says of a service becomes its rule, or changes nothing.

use super::{agenda, at, booking, day, rule, sight, times, zone};
use crate::booking::NotBooked;
use crate::booking::agenda::{Agenda, Resource, Rule};
use crate::booking::change::{BadRule, ServiceChange};
use crate::booking::slot::Slot;
use crate::ids::ProductId;
use crate::time::DayRange;
use ServiceChange::{
    After, Before, Begin, By, CutOff, Duration, End, Horizon, Lead, NotBy, Seats, Step,
};
use std::collections::BTreeMap;

fn shop() -> Agenda {
    let mut agenda = agenda(&["09:00-12:00"], &rule());
    let joseph = Resource { id: "joseph".parse().unwrap(), name: "Joseph".to_owned() };
    agenda.resources.push(joseph);
    agenda
}

fn changed(change: &ServiceChange) -> Result<Rule, NotBooked> {
    change.applied(Some(&rule()), &shop()).map(|rule| rule.expect("it can be booked"))
}

fn bad(change: &ServiceChange) -> BadRule {
    match changed(change) {
        Err(NotBooked::BadRule { why }) => why,
        other => panic!("{change:?}: {other:?}"),
    }
}

fn name(name: &str) -> String {
    name.to_owned()
}

#[test]
fn each_change_changes_one_thing() {
    let before = rule();
    let cases = [
        (Duration { minutes: 45 }, Rule { duration_minutes: 45, step_minutes: 45, ..rule() }),
        (Step { minutes: 15 }, Rule { step_minutes: 15, ..rule() }),
        (Before { minutes: 5 }, Rule { before_minutes: 5, ..rule() }),
        (After { minutes: 1_440 }, Rule { after_minutes: 1_440, ..rule() }),
        (Lead { minutes: 120 }, Rule { lead_minutes: 120, ..rule() }),
        (CutOff { minutes: 0 }, Rule { cut_off_minutes: 0, ..rule() }),
        (Horizon { days: 366 }, Rule { horizon_days: 366, ..rule() }),
        (Seats { seats: 12 }, Rule { seats: 12, ..rule() }),
        (By { name: name("grace") }, rule()),
    ];
    for (change, expected) in cases {
        assert_eq!(changed(&change).as_ref(), Ok(&expected), "{change:?}");
        // Said twice it is the same.
        assert_eq!(change.applied(Some(&expected), &shop()), Ok(Some(expected)), "{change:?}");
    }
    assert_eq!(End.applied(Some(&before), &shop()), Ok(None));
    let both = changed(&By { name: name("Joseph") }).unwrap();
    assert_eq!(both.resources.len(), 2);
    let alone = NotBy { name: name("GRACE ") }.applied(Some(&both), &shop()).unwrap().unwrap();
    assert_eq!(alone.resources, vec!["joseph".parse().unwrap()]);
}

#[test]
fn what_cannot_be_is_refused_by_name() {
    for (change, why) in [
        (Duration { minutes: 0 }, BadRule::Length),
        (Duration { minutes: 1_441 }, BadRule::Length),
        (Step { minutes: 0 }, BadRule::Length),
        (Before { minutes: 1_441 }, BadRule::Around),
        (After { minutes: u32::MAX }, BadRule::Around),
        (Lead { minutes: 43_201 }, BadRule::Notice),
        (Lead { minutes: 43_200 }, BadRule::NoticeBeyondHorizon),
        (CutOff { minutes: 43_201 }, BadRule::Notice),
        (Horizon { days: 0 }, BadRule::Horizon),
        (Horizon { days: 367 }, BadRule::Horizon),
        (Seats { seats: 0 }, BadRule::Seats),
        (Seats { seats: 501 }, BadRule::Seats),
        (NotBy { name: name("grace") }, BadRule::NobodyLeft),
    ] {
        assert_eq!(bad(&change), why, "{change:?}");
    }
    let names = vec![name("grace"), name("Joseph")];
    let nobody = NotBooked::NoSuchResource { names };
    assert_eq!(changed(&By { name: name("Peter") }), Err(nobody.clone()));
    assert_eq!(changed(&NotBy { name: name("Peter") }), Err(nobody.clone()));
    for change in [Duration { minutes: 30 }, By { name: name("grace") }, End] {
        assert_eq!(change.applied(None, &shop()), Err(NotBooked::NotBookable), "{change:?}");
    }
    // Who does it is said where there is a choice.
    let by = |name| Begin { minutes: 45, name };
    assert_eq!(by(None).applied(None, &shop()), Err(nobody));
    let begun = by(Some(name("Joseph"))).applied(None, &shop()).unwrap().unwrap();
    assert_eq!((begun.duration_minutes, begun.step_minutes, begun.seats), (45, 45, 1));
    assert_eq!(begun.resources, vec!["joseph".parse().unwrap()]);
    let alone = agenda(&["09:00-12:00"], &rule());
    let begun = by(None).applied(None, &alone).unwrap().unwrap();
    assert_eq!(begun.resources, rule().resources);
    // Of one that is booked already it changes how long it takes, and nobody loses it.
    assert_eq!(changed(&by(None)).unwrap().duration_minutes, 45);
}

#[test]
fn somebody_new_has_an_id_of_their_own() {
    let mut agenda = shop();
    for (said, id, called) in [
        ("peter  okello", "peter-okello", "Peter okello"),
        ("Zoë", "zoe", "Zoë"),
        ("Ztoe", "ztoe", "Ztoe"),
        ("zoe!", "zoe-2", "Zoe!"),
        ("ग्रेस", "resource", "ग्रेस"),
        ("अमीना", "resource-2", "अमीना"),
        (
            "A very long name of a treatment room",
            "a-very-long-name-of",
            "A very long name of a treatment room",
        ),
    ] {
        let new = agenda.newcomer(said).unwrap();
        assert_eq!((new.id.as_str().trim_end_matches('-'), new.name.as_str()), (id, called));
        agenda.resources.push(new);
    }
    assert_eq!(agenda.newcomer("JOSEPH"), Err(BadRule::NameTaken));
    assert_eq!(agenda.newcomer("grace"), Err(BadRule::NameTaken));
    for text in ["", "  ", "12", "a\u{7}b", &"x".repeat(41)] {
        assert_eq!(agenda.newcomer(text), Err(BadRule::NotAName), "{text:?}");
    }
}

#[test]
fn slots_follow_the_rule_and_bookings_keep_theirs() {
    let (agenda, zone) = (shop(), zone("Africa/Kampala"));
    let (taken, now) = (BTreeMap::new(), at("2026-11-21T05:00:00Z"));
    let today = DayRange::day(&day("2026-11-21"));
    let offered =
        |rule: &Rule| -> Vec<Slot> { sight(&agenda, &zone, &taken, now).slots(rule, &today) };
    let before = booking(1, &rule(), at("2026-11-21T06:00:00Z"));
    assert_eq!(times(&offered(&rule()), &zone).len(), 3);
    let longer = changed(&Duration { minutes: 90 }).unwrap();
    assert_eq!(times(&offered(&longer), &zone).len(), 2);
    let later = changed(&Lead { minutes: 120 }).unwrap();
    assert_eq!(times(&offered(&later), &zone).len(), 2);
    let never = changed(&Duration { minutes: 181 }).unwrap();
    assert!(offered(&never).is_empty());
    assert_eq!((before.to.millis_since(before.from), before.rule), (3_600_000, rule()));
    assert_eq!(agenda.rules.get(&ProductId::new(1)), Some(&rule()));
}
