//! The samples in `events/`: each is what AWS hands its function, with contents of today.

use super::batch::cut;
use super::http::raw;
use super::stream::{Received, follow, received};
use aws_lambda_events::dynamodb::Event;
use aws_lambda_events::sqs::SqsEvent;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::message::{QUEUES, queue_of};
use hmac::{Hmac, KeyInit, Mac};
use ports::queue::Unfinished;
use ports::table::Item;
use sha2::Sha256;
use std::time::{Duration, SystemTime};

fn sample(stem: &str) -> String {
    let path = format!("{}/../../events/{stem}.json", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn each_queue_has_a_sample_of_todays_envelope() {
    for queue in QUEUES {
        let stem = queue.stem();
        let event: SqsEvent = serde_json::from_str(&sample(stem)).unwrap();
        let body = event.records[0].body.clone().unwrap();
        let runs = cut(event.records, &lambda_runtime::Context::default());
        let envelopes = runs[0].envelopes();
        assert_eq!(envelopes.len(), 1, "{stem}");
        assert_eq!(queue_of(&envelopes[0].message), Some(queue), "{stem}");
        // Nothing in the sample is ignored, nothing is missing.
        assert_eq!(serde_json::to_string(&envelopes[0]).unwrap(), body, "{stem}");
    }
}

#[test]
fn the_sampled_delivery_is_signed_over_its_raw_bytes() {
    let request = lambda_http::request::from_str(&sample("webhook-intake")).unwrap();
    assert_eq!((request.method().as_str(), request.uri().path()), ("POST", "/webhook/whatsapp"));
    let signature = request.headers()["x-hub-signature-256"].to_str().unwrap().to_owned();
    let signature = hex::decode(signature.strip_prefix("sha256=").unwrap()).unwrap();
    let mut hmac = Hmac::<Sha256>::new_from_slice(b"local-app-secret").unwrap();
    hmac.update(&raw(request.into_body()));
    hmac.verify_slice(&signature).unwrap();
}

#[test]
fn the_same_delivery_in_base_64_has_the_same_bytes() {
    let mut event: serde_json::Value = serde_json::from_str(&sample("webhook-intake")).unwrap();
    let text = event["body"].as_str().unwrap().to_owned();
    event["body"] = STANDARD.encode(&text).into();
    event["isBase64Encoded"] = true.into();
    let request = lambda_http::request::from_str(&event.to_string()).unwrap();
    assert_eq!(raw(request.into_body()), text);
}

#[test]
fn cookies_and_queries_reach_the_storefront() {
    let mut event: serde_json::Value = serde_json::from_str(&sample("storefront")).unwrap();
    event["rawQueryString"] = "q=soap%20bar&page=2".into();
    event["cookies"] = serde_json::json!(["cart=7H3CARTC0DE1", "language=sw"]);
    let request = lambda_http::request::from_str(&event.to_string()).unwrap();
    assert_eq!((request.method().as_str(), request.uri().path()), ("GET", "/s/kilima/"));
    assert_eq!(request.uri().query(), Some("q=soap%20bar&page=2"));
    assert_eq!(request.headers()["cookie"], "cart=7H3CARTC0DE1; language=sw");
}

#[test]
fn a_tick_is_json_that_nobody_reads() {
    serde_json::from_str::<serde::de::IgnoredAny>(&sample("expire")).unwrap();
}

fn of_stream(change: impl Fn(&mut serde_json::Value)) -> Received {
    let mut event: serde_json::Value = serde_json::from_str(&sample("audit-seal")).unwrap();
    change(&mut event["Records"][0]);
    let event: Event = serde_json::from_value(event).unwrap();
    received(event.records.into_iter().next().unwrap())
}

#[test]
fn a_new_row_comes_out_of_the_stream_as_it_was_put() {
    let Received { sequence_number, item } = of_stream(|_| {});
    let item = item.unwrap();
    assert_eq!(sequence_number, "111");
    assert_eq!(item.key.pk, "T#K1MARKT001#AU#2026-11-21");
    assert_eq!(item.attributes["ty"], serde_dynamo::AttributeValue::S("AU".to_owned()));
    assert_eq!(item.attributes.keys().collect::<Vec<_>>(), ["b", "ty", "v"]);
    let changed = of_stream(|record| record["eventName"] = "MODIFY".into());
    let no_key = of_stream(|record| {
        record["dynamodb"]["NewImage"].as_object_mut().unwrap().remove("pk");
    });
    for refused in [changed, no_key] {
        assert!(matches!(refused.item, Err(Unfinished::Broken(_))));
    }
}

/// What a use case answers, call by call.
type Answers = Vec<Vec<Result<(), Unfinished>>>;

#[tokio::test]
async fn the_first_item_that_is_not_finished_is_reported() {
    let record = |number: u32| {
        of_stream(|record| {
            record["dynamodb"]["SequenceNumber"] = number.to_string().into();
        })
    };
    let unreadable = |number: u32| Received {
        item: Err(Unfinished::Broken("unreadable".to_owned())),
        ..record(number)
    };
    let away = || Err(Unfinished::Later(Duration::from_millis(1)));
    let broken = || Err(Unfinished::Broken("broken".to_owned()));
    let table: [(Vec<Received>, Answers, Option<&str>); 6] = [
        (vec![record(1), record(2)], vec![vec![Ok(()), Ok(())]], None),
        (vec![record(1), record(2)], vec![vec![Ok(()), broken()]], Some("2")),
        (vec![record(1), record(2)], vec![vec![broken(), Ok(())]], Some("1")),
        (vec![record(1), record(2)], vec![vec![Ok(()), away()], vec![away()], vec![Ok(())]], None),
        (vec![record(1), unreadable(2), record(3)], vec![vec![Ok(())]], Some("2")),
        (vec![record(1), record(2)], vec![vec![Ok(())]], Some("2")),
    ];
    for (records, answers, failed) in table {
        let answers = std::cell::RefCell::new(answers.into_iter());
        let handle = async |_: &[Item]| answers.borrow_mut().next().unwrap();
        let deadline = SystemTime::now() + Duration::from_mins(1);
        assert_eq!(follow(&handle, records, deadline).await.as_deref(), failed);
        assert!(answers.borrow_mut().next().is_none(), "all that was left came again");
    }
    let late = SystemTime::now() + Duration::from_secs(9);
    let never = async |_: &[Item]| vec![Err(Unfinished::Unavailable("away".to_owned()))];
    assert_eq!(
        follow(&never, vec![record(1)], late).await.as_deref(),
        Some("1"),
        "no time is left"
    );
    let panics = async |_: &[Item]| panic!("on purpose");
    assert_eq!(follow(&panics, vec![record(1)], late).await.as_deref(), Some("1"));
}
