//! Everything may arrive twice, late and half: what was decided stays decided, what was to be
//! sent is sent again.

use app::store::{audit, once, shop};
use bytes::Bytes;
use domain::contact::Phone;
use domain::ids::ShopId;
use domain::message::{Envelope, Message, QueueName};
use http::{Method, Request, StatusCode, header};
use kit::invariants;
use kit::stage::{Saying, Stage, delivery};
use ports::clock::Clock;
use ports::queue::{QueueError, Unfinished};
use ports::table::TableError;

const KILIMA: &str = "100000000000001";

fn kilima() -> ShopId {
    "K1MARKT001".parse().unwrap()
}

fn phone(number: &str) -> Phone {
    number.parse().unwrap()
}

/// A whole sale in which every delivery and every queued message arrives five times.
#[tokio::test]
async fn five_of_everything_is_one_sale() {
    let stage = Stage::open().await;
    let (customer, owner) = (phone("+256700000100"), phone("+256700000001"));
    let says = [
        (&customer, "2 sugar"),
        (&customer, "checkout"),
        (&customer, "yes"),
        (&owner, "order 1001 paid 9,000 cash"),
        (&owner, "order 1001 dispatched"),
    ];
    for (index, (from, text)) in says.into_iter().enumerate() {
        let id = format!("wamid.five{index}");
        let now = stage.clock.now();
        let body = delivery(KILIMA, from, "Somebody", &id, now, &Saying::Text(text));
        for _ in 0..5 {
            assert_eq!(stage.deliver(&body).await, StatusCode::OK);
            // As if more than the five minutes had passed in which a queue drops what it knows.
            stage.queue.forget_dedup_ids();
        }
        five_times_each(&stage).await;
    }
    let orders = invariants::orders(&stage.table, &kilima()).await;
    assert_eq!(orders.len(), 1);
    assert_eq!(orders[0].paid.minor(), 9_000);
    assert_eq!(invariants::broken(&stage.table, &kilima()).await, Vec::<String>::new());
    let told = stage.chat.deliveries();
    let to_customer =
        told.iter().filter(|told| told.bubble.text.contains("has been dispatched")).count();
    assert_eq!(to_customer, 1, "the customer is told once");
    let shop = shop::load_shop(&stage.table, &kilima()).await.unwrap().unwrap();
    let day = stage.clock.now().business_day(&shop.zone);
    let actions: Vec<String> = audit::of_day(&stage.table, &shop.id, &day)
        .await
        .unwrap()
        .into_iter()
        .map(|row| row.action)
        .collect();
    assert_eq!(actions, ["order.placed", "order.confirmed", "order.dispatched"]);
}

/// Handles whatever is queued, each message five times, until nothing waits.
async fn five_times_each(stage: &Stage) {
    let queues = [
        QueueName::CommandParse,
        QueueName::OrderTransition,
        QueueName::StockMove,
        QueueName::LedgerPost,
        QueueName::Report,
        QueueName::PdfRender,
        QueueName::Notify,
        QueueName::WebhookDeliver,
    ];
    while !stage.queue.waiting().is_empty() {
        for name in queues {
            while let Some(message) = stage.queue.take(name) {
                for _ in 0..5 {
                    stage.handle(message.clone()).await.unwrap();
                }
            }
        }
    }
}

#[tokio::test]
async fn the_same_cause_with_other_words_is_left_for_the_alarm() {
    let stage = Stage::open().await;
    let customer = phone("+256700000100");
    let now = stage.clock.now();
    let body = delivery(KILIMA, &customer, "Sarah", "wamid.same", now, &Saying::Text("2 sugar"));
    stage.deliver(&body).await;
    stage.run().await;
    stage.queue.forget_dedup_ids();
    let other = delivery(KILIMA, &customer, "Sarah", "wamid.same", now, &Saying::Text("9 sugar"));
    stage.deliver(&other).await;
    let message = stage.queue.take(QueueName::CommandParse).unwrap();
    assert!(matches!(stage.handle(message).await, Err(Unfinished::Broken(_))));
}

#[tokio::test]
async fn a_message_of_another_version_is_left_where_it_is() {
    let stage = Stage::open().await;
    let customer = phone("+256700000100");
    stage.say(KILIMA, &customer, "Sarah", &Saying::Text("hello")).await;
    let now = stage.clock.now();
    let body = delivery(KILIMA, &customer, "Sarah", "wamid.v", now, &Saying::Text("2 sugar"));
    stage.deliver(&body).await;
    let mut message = stage.queue.take(QueueName::CommandParse).unwrap();
    message.envelope = Envelope { version: 99, ..message.envelope };
    assert!(matches!(stage.handle(message).await, Err(Unfinished::Broken(_))));
}

/// The table is away, then the queue is away: each time the message stays and then works.
#[tokio::test]
async fn what_fails_stays_and_then_works() {
    let stage = Stage::open().await;
    let customer = phone("+256700000100");
    let now = stage.clock.now();
    let body = delivery(KILIMA, &customer, "Sarah", "wamid.away", now, &Saying::Text("2 sugar"));
    stage.deliver(&body).await;
    let message = stage.queue.take(QueueName::CommandParse).unwrap();
    stage.table.fail_next(TableError::Unavailable("throttled".to_owned()));
    assert!(matches!(stage.handle(message.clone()).await, Err(Unfinished::Unavailable(_))));
    stage.queue.fail_next(QueueError("away".to_owned()));
    assert!(matches!(stage.handle(message.clone()).await, Err(Unfinished::Unavailable(_))));
    assert!(stage.queue.waiting().is_empty(), "decided, not sent");
    stage.handle(message).await.unwrap();
    let waiting = stage.queue.waiting();
    assert!(matches!(waiting[0].envelope.message, Message::Command(_)), "sent by the redelivery");
}

/// A web order is placed and its process dies before telling anybody: the sweep tells.
#[tokio::test]
async fn the_sweep_sends_what_a_dead_process_left_behind() {
    let stage = Stage::open().await;
    let visitor = "0000000000000000000000042";
    post(&stage, "cart/add", visitor, "sku=SUGAR-1KG&quantity=2&back=").await;
    stage.queue.fail_next(QueueError("the process died here".to_owned()));
    let form = "key=deadprocess01&name=Sarah&phone=0700000100&note=";
    let to = post(&stage, "checkout", visitor, form).await;
    assert!(to.starts_with("/s/kilima/orders/1001?"), "the order stands: {to}");
    assert!(stage.chat.deliveries().is_empty());
    assert_eq!(stage.sweep().await.sent_again, 0, "its own process has a moment first");
    stage.pass_minutes(1);
    assert_eq!(stage.sweep().await.sent_again, 1);
    let told = stage.chat.deliveries();
    assert!(told.iter().any(|told| told.bubble.text.starts_with("*New order #1001*")));
    assert_eq!(stage.sweep().await.sent_again, 0, "once");
    assert_eq!(post(&stage, "checkout", visitor, form).await, to, "the form again: the same order");
    assert_eq!(invariants::orders(&stage.table, &kilima()).await.len(), 1);
    let cause = format!("web:{}:deadprocess01", app::storefront::cart_id(&kilima(), visitor));
    let done = once::earlier(&stage.table, &kilima(), &cause.parse().unwrap()).await.unwrap();
    assert!(done.is_some());
}

async fn post(stage: &Stage, path: &str, visitor: &str, body: &str) -> String {
    let request = Request::builder()
        .method(Method::POST)
        .uri(format!("/s/kilima/{path}"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::COOKIE, format!("visitor={visitor}"))
        .body(Bytes::from(body.to_owned()))
        .unwrap();
    let response = stage.browse(request).await;
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    response.headers()[header::LOCATION].to_str().unwrap().to_owned()
}
