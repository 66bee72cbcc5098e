//! The samples in `events/`: each is what AWS hands its function, with contents of today.

use super::batch::cut;
use super::http::raw;
use aws_lambda_events::sqs::SqsEvent;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::message::{QUEUES, queue_of};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

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
