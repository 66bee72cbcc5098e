//! What happens in calendars of other programs, as lines of a script:
//! `calendar grace@example.com shared`, `… shared for reading`, `… unshared`,
//! `… busy 2026-11-23T10:00:00+03:00 2026-11-23T11:00:00+03:00 dentist` for what somebody writes
//! into it by hand, `… off dentist`, `… shows` for what of ours stands in it, `calendar away` and
//! `calendar back` for the program as a whole.

use crate::stage::Stage;
use domain::booking::place::Span;
use domain::calendar::CalendarId;
use domain::time::Timestamp;
use ports::calendars::CalendarError;
use std::fmt::Write;

/// Has it happen; returns what the calendar shows, where that is asked.
///
/// # Panics
/// If nobody knows what should happen.
pub fn happens(stage: &Stage, line: &str) -> String {
    let calendars = &stage.calendars;
    let words: Vec<&str> = line.split_whitespace().collect();
    let id = |text: &str| CalendarId::try_from(text.to_owned()).expect("an address");
    let at = |text: &str| Timestamp::from_rfc3339(text).expect("a moment");
    let mut shown = String::new();
    match words.as_slice() {
        ["away"] => calendars.fail_always(Some(CalendarError::later("away"))),
        ["back"] => calendars.fail_always(None),
        [calendar, "shared"] => calendars.share(&id(calendar), true),
        [calendar, "shared", "for", "reading"] => calendars.share(&id(calendar), false),
        [calendar, "unshared"] => calendars.unshare(&id(calendar)),
        [calendar, "busy", from, to, name] => {
            calendars.by_hand(&id(calendar), name, Some(Span { from: at(from), to: at(to) }));
        }
        [calendar, "off", name] => calendars.by_hand(&id(calendar), name, None),
        [calendar, "shows"] => {
            for event in calendars.events(&id(calendar)) {
                let [from, to] =
                    [event.span.from, event.span.to].map(|at| at.time_of_day(&event.zone));
                let day = event.span.from.business_day(&event.zone);
                let _ = writeln!(shown, "  | {day} {from}-{to} {}", event.summary);
                let _ = writeln!(shown, "  |   {}", event.description);
            }
        }
        _ => panic!("nothing of a calendar: {line}"),
    }
    shown
}
