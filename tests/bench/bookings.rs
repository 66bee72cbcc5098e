//! Bookings: what is free of many people in a month, and how fast times are held, in memory.

use bytes::Bytes;
use domain::booking::agenda::{Agenda, Hours, Resource, Rule, Week};
use domain::booking::ahead::Ahead;
use domain::booking::place::Place;
use domain::booking::slot::Sight;
use domain::ids::ResourceId;
use domain::time::{DayRange, Timestamp, Zone};
use http::{Method, Request, StatusCode, header};
use kit::figures::{Spread, Table, micros, millis, rate};
use kit::stage::{MORNING, Stage};
use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Instant;

const RESOURCES: usize = 20;
const DAYS: i32 = 30;
const LOOKS: usize = 200;
const HOLDS: u32 = 300;

pub(crate) async fn measure(table: &mut Table) {
    free_times(table);
    held_times(table).await;
}

/// The free times of a month of people who work nine hours a day and are booked half of the time.
fn free_times(table: &mut Table) {
    let resource = |place: usize| format!("chair-{place}").parse::<ResourceId>().unwrap();
    let resources: Vec<ResourceId> = (0..RESOURCES).map(resource).collect();
    let rule = Rule {
        duration_minutes: 20,
        step_minutes: 30,
        before_minutes: 0,
        after_minutes: 10,
        lead_minutes: 60,
        horizon_days: DAYS.unsigned_abs(),
        cut_off_minutes: 0,
        seats: 1,
        resources: resources.clone(),
        ahead: Ahead::Nothing,
    };
    let hours = vec![Hours::try_from("09:00-18:00".to_owned()).unwrap()];
    let known = resources.iter().map(|id| Resource { id: id.clone(), name: id.to_string() });
    let agenda = Agenda {
        week: Week([(); 7].map(|()| hours.clone())),
        resources: known.collect(),
        ..Agenda::default()
    };
    let zone = Zone::try_from("Africa/Kampala".to_owned()).unwrap();
    let now = Timestamp::from_millis(MORNING);
    let today = now.business_day(&zone);
    let booked = |day: i32, hour: u32| {
        let from = zone.at(&today.plus_days(day), hour * 60);
        let span = rule.span(from, rule.ends(from));
        Place { booking: u64::from(hour), span, seats: 1, until: None }
    };
    let places: Vec<Place> = (0..=DAYS)
        .flat_map(|day| (9..18).map(move |hour| (day, hour)))
        .map(|(day, hour)| booked(day, hour))
        .collect();
    let taken: BTreeMap<ResourceId, Vec<Place>> =
        resources.iter().map(|id| (id.clone(), places.clone())).collect();
    let range = DayRange { to: today.plus_days(DAYS), from: today };
    let sight =
        Sight { agenda: &agenda, zone: &zone, taken: &taken, booking: 0, is_shop: false, now };
    let looks = (0..LOOKS).map(|_| {
        let begun = Instant::now();
        assert!(!black_box(sight.slots(black_box(&rule), &range)).is_empty());
        begun.elapsed()
    });
    let spread = Spread::of(looks.collect());
    table.add(
        format!(
            "free times of {DAYS} days of {RESOURCES} people, each booked half of the day, p50, p99"
        ),
        format!("{}, {}", millis(spread.median()), millis(spread.percentile(99))),
    );
}

/// Times of one person, held one after the other by the form of the web shop.
async fn held_times(table: &mut Table) {
    let stage = Stage::open().await;
    let listing = asked(&stage, Method::GET, "/s/kilima/?q=haircut", "").await.1;
    let (_, rest) = listing.split_once("/s/kilima/book/").expect("it can be booked");
    let picker = format!("/s/kilima/book/{}", rest.split('"').next().unwrap());
    let zone = Zone::try_from("Africa/Kampala".to_owned()).unwrap();
    let monday = Timestamp::from_millis(MORNING).business_day(&zone).plus_days(2);
    // Mondays to Thursdays from 9 to 18, eighteen times a day.
    let days = (0..DAYS - 2).map(|day| monday.plus_days(day)).filter(|day| day.in_week() < 4);
    let times = days.flat_map(|day| (0..18).map(move |half| (day.clone(), 9 * 60 + half * 30)));
    let times: Vec<Timestamp> = times.map(|(day, minute)| zone.at(&day, minute)).collect();
    let begun = Instant::now();
    let mut held = 0;
    for (number, from) in (0..HOLDS).zip(times) {
        let form = format!(
            "key=bench{number:06}&with=grace&from={}&name=Jane&phone=%2B2567{number:08}&note=",
            from.millis()
        );
        let (status, page) = asked(&stage, Method::POST, &picker, &form).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
        held += 1;
    }
    let took = begun.elapsed();
    table.add(
        "times of one person held by web, one after the other, in memory",
        format!("{}, {} each", rate(held, took), micros(took / held)),
    );
}

async fn asked(stage: &Stage, method: Method, path: &str, form: &str) -> (StatusCode, String) {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::COOKIE, "visitor=0000000000000000000000007")
        .body(Bytes::from(form.to_owned()));
    let answer = stage.ask(request.unwrap()).await;
    (answer.status(), String::from_utf8(answer.body().to_vec()).unwrap())
}
