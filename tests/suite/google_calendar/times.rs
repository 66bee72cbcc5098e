//! What stands in a calendar as busy times: pages, changes, days without a clock, clocks that are
//! put back, and what is not known.

use super::*;
use domain::calendar::busy::Change;
use serde_json::Value;

fn set(google: &Google, id: &str, event: Value) {
    let mut event = event;
    event["id"] = json!(id);
    google.world().calendars.get_mut("grace@example.com").unwrap().set(id, event);
}

fn timed(from: &str, to: &str) -> Value {
    json!({ "status": "confirmed", "start": { "dateTime": from }, "end": { "dateTime": to } })
}

fn busy_of<'a>(changes: &'a Changes, id: &str) -> Option<&'a Change> {
    changes.changes.iter().rev().find(|change| change.event.as_str() == id)
}

#[tokio::test]
async fn all_pages_are_read_then_only_what_changed() {
    let (google, adapter, _) = connected().await;
    for hour in 10..15 {
        let [from, to] = [hour, hour + 1].map(|hour| format!("2026-11-23T{hour}:00:00+03:00"));
        set(&google, &format!("e{hour}"), timed(&from, &to));
    }
    let whole = changes(&adapter, None).await.unwrap();
    assert_eq!(google.asked().len(), 3, "pages of two");
    assert!(whole.is_whole && whole.may_write);
    assert_eq!(whole.changes.len(), 5);
    let nothing = changes(&adapter, Some(&whole.token)).await.unwrap();
    assert!(!nothing.is_whole && nothing.changes.is_empty());
    set(&google, "e10", json!({ "status": "cancelled" }));
    set(&google, "e11", timed("2026-11-23T16:00:00+03:00", "2026-11-23T17:00:00+03:00"));
    let changed = changes(&adapter, Some(&whole.token)).await.unwrap();
    assert!(!changed.is_whole);
    assert_eq!(busy_of(&changed, "e10").unwrap().busy, None);
    assert_eq!(busy_of(&changed, "e11").unwrap().busy.unwrap().from, at("2026-11-23T13:00:00Z"));
    google.world().oldest_sync = 99;
    google.asked();
    let again = changes(&adapter, Some(&changed.token)).await.unwrap();
    assert!(again.is_whole, "410: the whole of it");
    assert_eq!(again.changes.len(), 4);
    assert_eq!(google.asked().len(), 3);
}

#[tokio::test]
async fn only_what_takes_time_is_busy() {
    let (google, adapter, _) = connected().await;
    let hour = timed("2026-11-23T10:00:00+03:00", "2026-11-23T11:00:00+03:00");
    let with = |field: &str, value: Value| {
        let mut event = hour.clone();
        event[field] = value;
        event
    };
    set(&google, "plain", hour.clone());
    set(&google, "tentative", with("status", json!("tentative")));
    set(&google, "free", with("transparency", json!("transparent")));
    set(&google, "at-home", with("eventType", json!("workingLocation")));
    let answers = |me: &str| json!([{ "self": true, "responseStatus": me }, { "responseStatus": "declined" }]);
    set(&google, "declined", with("attendees", answers("declined")));
    set(&google, "accepted", with("attendees", answers("accepted")));
    // What can't be read is left as it was, never taken for free.
    set(&google, "odd", json!({ "status": "confirmed", "start": { "dateTime": "soon" } }));
    google.world().page_size = 100;
    let found = changes(&adapter, None).await.unwrap();
    for (id, is_busy) in [
        ("plain", true),
        ("tentative", true),
        ("free", false),
        ("at-home", false),
        ("declined", false),
        ("accepted", true),
    ] {
        assert_eq!(busy_of(&found, id).unwrap().busy.is_some(), is_busy, "{id}");
    }
    assert_eq!(busy_of(&found, "odd"), None);
}

#[tokio::test]
async fn a_day_without_a_clock_is_one_by_the_calendar_s_own() {
    let (google, adapter, _) = connected().await;
    let day = json!({ "status": "confirmed", "start": { "date": "2026-11-23" }, "end": { "date": "2026-11-25" } });
    set(&google, "holiday", day);
    let found = changes(&adapter, None).await.unwrap();
    let busy = busy_of(&found, "holiday").unwrap().busy.unwrap();
    assert_eq!(busy.from, at("2026-11-23T00:00:00+03:00"));
    assert_eq!(busy.to, at("2026-11-25T00:00:00+03:00"), "the last day is not included");
}

#[tokio::test]
async fn a_calendar_for_reading_only_says_so() {
    let (google, adapter, _) = connected().await;
    google.share("grace@example.com", "reader");
    assert!(!changes(&adapter, None).await.unwrap().may_write);
    let put = adapter.put(&grace(), &nine(), false).await;
    assert_eq!(put, Err(CalendarError::Person(Need::Writing)));
}

#[tokio::test]
async fn busy_times_that_are_not_known_are_never_free() {
    let (google, adapter, _) = connected().await;
    set(&google, "dentist", timed("2026-11-23T10:00:00+03:00", "2026-11-23T11:00:00+03:00"));
    let busy = adapter.free_busy(&grace(), week()).await.unwrap();
    assert_eq!(busy.len(), 1);
    let error = |reason| {
        google.world().calendars.get_mut("grace@example.com").unwrap().busy_errors = vec![reason];
    };
    error("internalError");
    let unknown = CalendarError::later("busy times: internalError");
    assert_eq!(adapter.free_busy(&grace(), week()).await, Err(unknown));
    error("notFound");
    let busy = adapter.free_busy(&grace(), week()).await;
    assert_eq!(busy, Err(CalendarError::Person(Need::Sharing)));
    let other = CalendarId::try_from("joseph@example.com".to_owned()).unwrap();
    let busy = adapter.free_busy(&other, week()).await;
    assert_eq!(busy, Err(CalendarError::Person(Need::Sharing)));
}

/// Where and when clocks were put forward and back; the wall shows what people wrote.
#[tokio::test]
async fn clocks_that_are_put_forward_and_back_move_no_event() {
    let (google, adapter, _) = connected().await;
    for (name, from, to, minutes) in [
        // Lisbon, the night of 28 March 2027: 01:00 becomes 02:00. A night of two hours by the wall.
        ("Europe/Lisbon", "2027-03-28T00:30:00+00:00", "2027-03-28T02:30:00+01:00", 60),
        // The night of 31 October 2027: 02:00 becomes 01:00, and the hour comes twice.
        ("Europe/Lisbon", "2027-10-31T01:30:00+01:00", "2027-10-31T01:30:00+00:00", 60),
        // Brazil put its clocks forward at midnight until 2019: 4 November 2018 began at one.
        ("America/Sao_Paulo", "2018-11-03T23:30:00-03:00", "2018-11-04T01:30:00-02:00", 60),
        // And back at midnight: 17 February 2018 had its last hour twice.
        ("America/Sao_Paulo", "2018-02-17T23:30:00-02:00", "2018-02-17T23:30:00-03:00", 60),
        // Over midnight and over New Year.
        ("Africa/Kampala", "2026-12-31T23:30:00+03:00", "2027-01-01T00:30:00+03:00", 60),
    ] {
        let event = CalendarEvent { zone: zone(name), ..haircut(from, to) };
        assert_eq!(event.span.to.millis_since(event.span.from) / 60_000, minutes, "{name} {from}");
        adapter.put(&grace(), &event, true).await.unwrap();
        let stands =
            google.world().calendars["grace@example.com"].events[event.id.as_str()].clone();
        let moment = |end: &str| at(stands[end]["dateTime"].as_str().unwrap());
        assert_eq!((moment("start"), moment("end")), (at(from), at(to)), "{name} {from}");
        assert_eq!(stands["start"]["timeZone"], name);
        // What comes back is the same: nothing is written for it.
        google.asked();
        adapter.put(&grace(), &event, false).await.unwrap();
        assert_eq!(google.asked(), ["POST events", "GET event"], "{name} {from}");
    }
}

/// A day without a clock on which the clocks change has 23 or 25 hours, and in Brazil of old began
/// at one.
#[tokio::test]
async fn days_on_which_clocks_change_are_as_long_as_they_are() {
    let (google, adapter, _) = connected().await;
    for (name, day, next, from, hours) in [
        ("Europe/Lisbon", "2027-03-28", "2027-03-29", "2027-03-28T00:00:00+00:00", 23),
        ("Europe/Lisbon", "2027-10-31", "2027-11-01", "2027-10-31T00:00:00+01:00", 25),
        ("America/Sao_Paulo", "2018-11-04", "2018-11-05", "2018-11-04T01:00:00-02:00", 23),
        ("America/Sao_Paulo", "2018-02-17", "2018-02-18", "2018-02-17T00:00:00-02:00", 25),
    ] {
        google.world().time_zone = name;
        let event =
            json!({ "status": "confirmed", "start": { "date": day }, "end": { "date": next } });
        set(&google, "day", event);
        let found = changes(&adapter, None).await.unwrap();
        let busy = busy_of(&found, "day").unwrap().busy.unwrap();
        assert_eq!(busy.from, at(from), "{name} {day}");
        assert_eq!(busy.to.millis_since(busy.from) / 3_600_000, hours, "{name} {day}");
    }
}
