//! Whole sales with everything AWS is asked for: the pages, the messages, what WhatsApp tells of
//! each message, the table's units, the queues' requests and the functions' calls.
//! Absent: prices.

use crate::sale::{PHONE_NUMBER_ID, sale_by_chat, say_in_turn};
use crate::stage::Stage;
use crate::traffic::Calls;
use bytes::Bytes;
use http::{Method, Request, StatusCode, header};
use ports::clock::Clock;
use ports::table::units::Spent;
use serde_json::json;
use std::collections::BTreeMap;

/// What WhatsApp tells of a message that arrives and is read, one delivery each.
pub const STATUSES: [&str; 3] = ["sent", "delivered", "read"];

/// Everything a sale asks of AWS.
#[derive(Debug)]
pub struct WholeSale {
    /// The table's units.
    pub spent: Spent,
    /// Every function's calls, by its stem.
    pub calls: BTreeMap<&'static str, Calls>,
    /// Messages that people were sent.
    pub messages_out: u64,
}

/// A sale by chat: cart, order, payment, dispatch, end, and each message's statuses.
pub async fn by_chat(stage: &Stage) -> WholeSale {
    begin(stage);
    sale_by_chat(stage).await;
    end(stage).await
}

/// A sale by web: the catalogue with what it loads, the goods, two into the cart, the checkout, the
/// order's page at once and again later; payment, dispatch and end by the owner's chat.
pub async fn by_web(stage: &Stage) -> WholeSale {
    begin(stage);
    let catalogue = get(stage, "/s/kilima/").await;
    for asset in assets(&catalogue) {
        get(stage, &asset).await;
    }
    for sku in ["SUGAR-1KG", "SOAP-WHITE"] {
        post(stage, "/s/kilima/cart/add", &format!("sku={sku}&quantity=2&back=")).await;
    }
    get(stage, "/s/kilima/checkout").await;
    let form = "key=counted1&name=Sarah&phone=0700000100&note=Please+call";
    let order = post(stage, "/s/kilima/checkout", form).await;
    let owner = "+256700000001".parse().expect("a phone number");
    for said in ["order 1001 paid 13,000 cash", "order 1001 dispatched", "order 1001 completed"] {
        say_in_turn(stage, &owner, said).await;
    }
    get(stage, &order).await;
    end(stage).await
}

fn begin(stage: &Stage) {
    stage.table.reset_spent();
    stage.traffic.take();
}

/// WhatsApp tells what became of every message.
async fn end(stage: &Stage) -> WholeSale {
    let messages_out = stage.chat.deliveries().len();
    for number in 1..=messages_out {
        for status in STATUSES {
            let body = status_of(&format!("memory.{number}"), status, stage.clock.now().seconds());
            assert_eq!(stage.deliver(&body).await, StatusCode::OK);
            stage.run().await;
        }
    }
    WholeSale {
        spent: stage.table.spent(),
        calls: stage.traffic.take(),
        messages_out: u64::try_from(messages_out).expect("a few messages"),
    }
}

fn status_of(message: &str, status: &str, seconds: i64) -> Vec<u8> {
    let status = json!({
        "id": message,
        "status": status,
        "timestamp": seconds.to_string(),
        "recipient_id": "256700000100",
    });
    let value = json!({
        "messaging_product": "whatsapp",
        "metadata": { "display_phone_number": "0", "phone_number_id": PHONE_NUMBER_ID },
        "statuses": [status],
    });
    let envelope = json!({
        "object": "whatsapp_business_account",
        "entry": [{ "id": "0", "changes": [{ "field": "messages", "value": value }] }],
    });
    envelope.to_string().into_bytes()
}

/// What a page loads from the shop.
fn assets(page: &str) -> Vec<String> {
    let found = page.split('"').filter(|part| part.starts_with("/assets/"));
    let once: std::collections::BTreeSet<_> = found.map(str::to_owned).collect();
    once.into_iter().collect()
}

/// A page, and what it says.
async fn get(stage: &Stage, path: &str) -> String {
    let (status, _, body) = ask(stage, Method::GET, path, "").await;
    assert_eq!(status, StatusCode::OK, "{path}");
    body
}

/// A form, and the page it leads to; where that is.
async fn post(stage: &Stage, path: &str, form: &str) -> String {
    let (status, location, _) = ask(stage, Method::POST, path, form).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{path}");
    get(stage, &location).await;
    location
}

async fn ask(
    stage: &Stage,
    method: Method,
    path: &str,
    form: &str,
) -> (StatusCode, String, String) {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::COOKIE, "visitor=0000000000000000000000007")
        .body(Bytes::from(form.to_owned()))
        .expect("a request");
    let answer = stage.browse(request).await;
    let location = answer.headers().get(header::LOCATION).and_then(|value| value.to_str().ok());
    let location = location.unwrap_or_default().to_owned();
    let body = String::from_utf8_lossy(answer.body()).into_owned();
    (answer.status(), location, body)
}
