//! The local shop with a service account, against the server on loopback: an owner connects a
//! calendar by chat, and a booking that is agreed to stands in it.

use super::*;
use local::config::Config;
use local::shop;
use serde_json::Value;
use std::time::Instant;

#[tokio::test]
async fn a_booking_stands_in_the_calendar_that_was_connected_by_chat() {
    // The shop's clock is the machine's.
    let google = Google::start(0).await;
    google.world().is_any_time = true;
    google.share("grace@example.com", "writer");
    let folder = tempfile::tempdir().unwrap();
    let account = folder.path().join("account.json");
    std::fs::write(&account, google.account()).unwrap();
    let config = Config {
        google_account: Some(account),
        google_url: google.base_url.clone(),
        ..Config::on_a_free_port(folder.path().join("data"))
    };
    let running = shop::start(&config).await.unwrap();
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let post = async |said: Value| {
        let url = running.origin() + "/dev/messages";
        assert!(client.post(url).json(&said).send().await.unwrap().status().is_success());
    };
    let say = async |from: &str, text: &str| {
        post(json!({ "shop": "kilima", "from": from, "text": text })).await;
    };
    let told = async |from: &str, what: &str| -> Value {
        let phone = from.replace('+', "%2B");
        let url = format!("{}/dev/messages?shop=kilima&person={phone}", running.origin());
        let begun = Instant::now();
        loop {
            let all = client.get(&url).send().await.unwrap().text().await.unwrap();
            if all.contains(what) {
                return serde_json::from_str(&all).unwrap();
            }
            assert!(begun.elapsed() < PATIENCE, "{what} was never told: {all}");
            tokio::task::yield_now().await;
        }
    };
    let (owner, customer) = ("+256700000001", "+256700000100");
    say(owner, "connect Grace's calendar grace@example.com").await;
    told(owner, "is connected").await;
    say(customer, "book a haircut").await;
    let offered = told(customer, "When would you like to come").await;
    let tap = a_button(&offered).expect("a time is offered");
    post(json!({ "shop": "kilima", "from": customer, "tap": tap })).await;
    told(customer, "is held for you").await;
    say(owner, "confirm booking 1").await;
    told(customer, "is confirmed").await;
    let begun = Instant::now();
    while google.world().calendars["grace@example.com"].events.is_empty() {
        assert!(begun.elapsed() < PATIENCE, "no event");
        tokio::task::yield_now().await;
    }
    running.stop().await;
}

/// A button of the newest message of a thread.
fn a_button(thread: &Value) -> Option<Value> {
    let newest = thread["messages"].as_array()?.last()?;
    let button = newest["buttons"].as_array()?.first()?;
    Some(json!({ "id": button["id"], "title": button["title"] }))
}
