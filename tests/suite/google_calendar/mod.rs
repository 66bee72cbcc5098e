//! The way to Google Calendar, against a server on loopback that speaks its wire format, faults
//! included. Real Google is tried by hand; the README says how.

mod server;
mod shop;
mod times;

use domain::booking::place::Span;
use domain::calendar::CalendarId;
use domain::calendar::event::{CalendarEvent, CalendarEventId};
use domain::calendar::link::Need;
use domain::time::{Timestamp, Zone};
use ports::calendars::{CalendarError, Calendars, Changes, Since};
use ports::clock::{Clock, StillClock};
use ports::secrets::{FixedSecrets, SecretName};
use serde_json::json;
use server::{EMAIL, Fault, Google};
use std::sync::Arc;
use std::time::Duration;
use web::google_calendar::GoogleCalendar;

const NOW: i64 = 1_795_240_800;
/// Longer than any answer takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

type Adapter = GoogleCalendar<FixedSecrets, Arc<StillClock>>;

/// A server with Grace's calendar, and the adapter that speaks to it.
async fn connected() -> (Google, Adapter, Arc<StillClock>) {
    let google = Google::start(NOW).await;
    google.share("grace@example.com", "writer");
    let clock = Arc::new(StillClock::at(Timestamp::from_millis(NOW * 1_000)));
    let adapter = adapter(&google, &clock, PATIENCE);
    (google, adapter, clock)
}

fn adapter(google: &Google, clock: &Arc<StillClock>, patience: Duration) -> Adapter {
    let http = reqwest::Client::builder().timeout(patience).no_proxy().build().unwrap();
    let secrets = FixedSecrets::new().with(SecretName::GoogleServiceAccount, google.account());
    GoogleCalendar::new(http, google.base_url.clone(), secrets, Arc::clone(clock))
}

fn grace() -> CalendarId {
    CalendarId::try_from("grace@example.com".to_owned()).unwrap()
}

fn at(text: &str) -> Timestamp {
    Timestamp::from_rfc3339(text).unwrap()
}

fn zone(name: &str) -> Zone {
    Zone::try_from(name.to_owned()).unwrap()
}

fn haircut(from: &str, to: &str) -> CalendarEvent {
    CalendarEvent {
        id: CalendarEventId::of_booking(&"K1MARKT001".parse().unwrap(), 7),
        summary: "Haircut: Jane".to_owned(),
        description: "Booking 7".to_owned(),
        span: Span { from: at(from), to: at(to) },
        zone: zone("Africa/Kampala"),
    }
}

fn nine() -> CalendarEvent {
    haircut("2026-11-23T09:00:00+03:00", "2026-11-23T09:30:00+03:00")
}

fn week() -> Span {
    Span { from: at("2026-11-21T00:00:00Z"), to: at("2026-11-28T00:00:00Z") }
}

async fn changes(adapter: &Adapter, token: Option<&str>) -> Result<Changes, CalendarError> {
    let since = Since { token, window: week(), zone: &zone("Africa/Kampala") };
    adapter.changes(&grace(), since).await
}

#[tokio::test]
async fn an_event_is_made_once_changed_and_taken_out() {
    let (google, adapter, _) = connected().await;
    adapter.put(&grace(), &nine(), false).await.unwrap();
    let id = nine().id.as_str().to_owned();
    let stands = google.world().calendars["grace@example.com"].events[&id].clone();
    assert_eq!(
        stands,
        json!({
            "id": id,
            "status": "confirmed",
            "transparency": "opaque",
            "summary": "Haircut: Jane",
            "description": "Booking 7",
            "start": { "dateTime": "2026-11-23T06:00:00Z", "timeZone": "Africa/Kampala" },
            "end": { "dateTime": "2026-11-23T06:30:00Z", "timeZone": "Africa/Kampala" },
        })
    );
    assert_eq!(google.asked(), ["POST events"]);
    // Twice: it is compared, and nothing is written.
    adapter.put(&grace(), &nine(), false).await.unwrap();
    assert_eq!(google.asked(), ["POST events", "GET event"]);
    let ten = haircut("2026-11-23T10:00:00+03:00", "2026-11-23T10:30:00+03:00");
    adapter.put(&grace(), &ten, false).await.unwrap();
    assert_eq!(google.asked(), ["POST events", "GET event", "PUT event"]);
    // What is known to stand there is written over at once.
    adapter.put(&grace(), &nine(), true).await.unwrap();
    assert_eq!(google.asked(), ["PUT event"]);
    for _ in 0..2 {
        adapter.remove(&grace(), &nine().id).await.unwrap();
    }
    assert_eq!(google.asked(), ["DELETE event", "DELETE event"], "gone is gone");
    // Its id stays taken: it comes back under it.
    adapter.put(&grace(), &nine(), false).await.unwrap();
    assert_eq!(google.asked(), ["POST events", "GET event", "PUT event"]);
    let world = google.world();
    let events = &world.calendars["grace@example.com"].events;
    assert_eq!((events.len(), &events[&id]["status"]), (1, &json!("confirmed")));
}

#[tokio::test]
async fn what_was_never_there_is_made_also_when_it_should_be_known() {
    let (google, adapter, _) = connected().await;
    adapter.put(&grace(), &nine(), true).await.unwrap();
    assert_eq!(google.asked(), ["PUT event", "POST events"]);
    adapter.remove(&grace(), &CalendarEventId::of_others("abcde")).await.unwrap();
}

#[tokio::test]
async fn a_token_lasts_almost_its_hour_and_a_refused_one_is_asked_for_once_more() {
    let (google, adapter, clock) = connected().await;
    assert_eq!(adapter.account().await.unwrap(), EMAIL);
    for _ in 0..3 {
        changes(&adapter, None).await.unwrap();
    }
    assert_eq!(google.world().tokens, 1, "one token for all");
    let later = |seconds: i64| {
        clock.set(Timestamp::from_millis((NOW + seconds) * 1_000));
        google.world().now_seconds = NOW + seconds;
    };
    later(3_538);
    changes(&adapter, None).await.unwrap();
    assert_eq!(google.world().tokens, 1);
    later(3_539);
    changes(&adapter, None).await.unwrap();
    assert_eq!(google.world().tokens, 2, "a minute before its hour is over");
    google.world().revoked = 2;
    google.asked();
    changes(&adapter, None).await.unwrap();
    assert_eq!(google.world().tokens, 3);
    assert_eq!(google.asked().len(), 2, "refused, and asked again with a new one");
    google.world().revoked = 99;
    google.asked();
    assert_eq!(changes(&adapter, None).await, Err(CalendarError::Person(Need::Account)));
    assert_eq!(google.asked().len(), 2, "once more, not for ever");
}

#[tokio::test]
async fn what_goes_wrong_says_who_acts() {
    let later = |after: Option<u64>, why: &str| CalendarError::Later {
        after: after.map(Duration::from_secs),
        why: why.to_owned(),
    };
    let person = CalendarError::Person;
    let cases = [
        (Fault::Refused(403, "rateLimitExceeded"), later(None, "403 rateLimitExceeded")),
        (Fault::Refused(403, "userRateLimitExceeded"), later(None, "403 userRateLimitExceeded")),
        (Fault::RefusedFor(403, "quotaExceeded", 9), later(Some(9), "403 quotaExceeded")),
        (Fault::RefusedFor(429, "rateLimitExceeded", 7), later(Some(7), "429 rateLimitExceeded")),
        (Fault::Refused(500, "backendError"), later(None, "500 backendError")),
        (Fault::RefusedFor(503, "", 120), later(Some(120), "503")),
        (Fault::Refused(302, ""), later(None, "302")),
        (Fault::Refused(403, "forbidden"), person(Need::Sharing)),
        (Fault::Refused(403, "requiredAccessLevel"), person(Need::Writing)),
        (Fault::Refused(403, "accessNotConfigured"), person(Need::Account)),
        (Fault::Refused(404, "notFound"), person(Need::Sharing)),
        (Fault::Refused(400, "invalid"), CalendarError::Broken("400 invalid".to_owned())),
        // A sentence in the place of a reason is not kept: it may name somebody.
        (Fault::Refused(400, "grace@example.com is odd"), CalendarError::Broken("400".to_owned())),
        (Fault::Garbage, later(None, "an unreadable answer")),
    ];
    let (google, adapter, _) = connected().await;
    for (fault, expected) in cases {
        google.world().faults.push_back(fault);
        assert_eq!(adapter.put(&grace(), &nine(), false).await, Err(expected));
    }
    adapter.put(&grace(), &nine(), false).await.unwrap();
}

#[tokio::test]
async fn who_hands_out_tokens_may_refuse_or_be_away() {
    let (google, adapter, _) = connected().await;
    for (fault, expected) in [
        (Fault::Refused(400, "invalid_grant"), CalendarError::Person(Need::Account)),
        (Fault::Refused(401, "invalid_client"), CalendarError::Person(Need::Account)),
        (Fault::Refused(503, ""), CalendarError::later("no token: 503")),
        (Fault::Garbage, CalendarError::later("an unreadable token")),
    ] {
        google.world().token_faults.push_back(fault);
        assert_eq!(changes(&adapter, None).await, Err(expected));
    }
    assert!(google.asked().is_empty(), "nothing is asked without a token");
    changes(&adapter, None).await.unwrap();
}

#[tokio::test]
async fn who_says_nothing_has_timed_out_and_who_is_not_there_is_unreachable() {
    let (google, patient, clock) = connected().await;
    changes(&patient, None).await.unwrap();
    let hasty = adapter(&google, &clock, Duration::from_millis(300));
    changes(&hasty, None).await.unwrap();
    google.world().faults.push_back(Fault::Silence);
    assert_eq!(hasty.put(&grace(), &nine(), false).await, Err(CalendarError::later("timed out")));
    // It was done all the same: once more it is found there.
    patient.put(&grace(), &nine(), false).await.unwrap();
    assert_eq!(google.world().calendars["grace@example.com"].events.len(), 1);
    let secrets = FixedSecrets::new().with(SecretName::GoogleServiceAccount, google.account());
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let nobody = GoogleCalendar::new(http, "http://127.0.0.1:1/v3".to_owned(), secrets, clock);
    assert_eq!(changes_of(&nobody).await, Err(CalendarError::later("unreachable")));
}

async fn changes_of(adapter: &Adapter) -> Result<Changes, CalendarError> {
    changes(adapter, None).await
}

#[tokio::test]
async fn without_an_account_or_with_a_broken_one_a_person_must_act() {
    let google = Google::start(NOW).await;
    let clock = Arc::new(StillClock::at(Timestamp::from_millis(NOW * 1_000)));
    let http = || reqwest::Client::builder().no_proxy().build().unwrap();
    let with =
        |secrets| GoogleCalendar::new(http(), google.base_url.clone(), secrets, Arc::clone(&clock));
    let none = with(FixedSecrets::new());
    assert_eq!(none.account().await, Err(CalendarError::Person(Need::Setup)));
    for file in [
        "{}".to_owned(),
        "no JSON".to_owned(),
        google.account().replace("BEGIN PRIVATE", "BEGIN PUBLIC"),
        google.account().replace("http://127.0.0.1", "http://10.0.0.8"),
    ] {
        let secrets = FixedSecrets::new().with(SecretName::GoogleServiceAccount, file);
        assert_eq!(with(secrets).account().await, Err(CalendarError::Person(Need::Account)));
    }
    assert_eq!(google.world().tokens, 0);
    let debug = format!("{none:?}");
    assert!(!debug.contains("PRIVATE"), "{debug}");
    assert_eq!(clock.now().seconds(), NOW);
}
