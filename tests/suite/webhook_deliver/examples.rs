//! The schema and the examples in `events/schemas`, made from the types and from played sales.
//! After a wanted change, `MERCURY_UPDATE=1` writes them anew: read the difference, for other
//! programs rely on them.

use super::{CUSTOMER, OWNER, event, order, say, seen, stage_with_a_subscription};
use domain::message::QueueName;
use domain::webhook::event::{EVENT_TYPES, Event};
use kit::stage::Stage;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;

fn is_as_written(name: &str, today: &Value) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../events/schemas");
    let today = format!("{}\n", serde_json::to_string_pretty(today).unwrap());
    if std::env::var_os("MERCURY_UPDATE").is_some() {
        std::fs::write(folder.join(name), &today).unwrap();
    }
    let written = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
    assert_eq!(written, today, "{name} is not what the code says");
}

#[test]
fn the_schema_is_that_of_the_types() {
    is_as_written("event.v1.json", &Event::schema().to_value());
}

/// Sales in which everything happens that a subscription can ask for.
async fn everything(stage: &Stage) {
    order(stage).await;
    for text in ["order 1001 paid 9,000 cash", "order 1001 dispatched", "order 1001 completed"] {
        say(stage, OWNER, text).await;
    }
    order(stage).await;
    say(stage, CUSTOMER, "paid 9000 for order 1002 ref QX12").await;
    say(stage, OWNER, "order 1002 paid 1,000 mobile money ref QX12").await;
    say(stage, OWNER, "cancel order 1002 she changed her mind").await;
    order(stage).await;
    stage.pass_minutes(24 * 60 + 1);
    stage.sweep().await;
    order(stage).await;
    for text in [
        "order 1004 add 1 milk",
        "yes",
        "discount 1,000 on order 1004",
        "yes",
        "order 1004 on credit till Friday",
        "yes",
        "order 1004 dispatched",
        "undo",
        "order 1004 dispatched",
        "return 1 sugar from order 1004, restock",
        "yes",
        "order 1004 paid cash",
        "undo",
        "order 1004 paid cash",
        "refund 500 cash for order 1004",
        "[code]",
    ] {
        say(stage, OWNER, text).await;
    }
}

#[tokio::test]
async fn every_type_has_an_example_and_none_tells_of_a_person() {
    let (stage, ..) = stage_with_a_subscription().await;
    everything(&stage).await;
    let expected = [
        ("order.placed", 1001),
        ("payment.recorded", 1001),
        ("order.confirmed", 1001),
        ("order.processing", 1001),
        ("order.dispatched", 1001),
        ("order.completed", 1001),
        ("order.placed", 1002),
        ("payment.claimed", 1002),
        ("payment.recorded", 1002),
        ("order.stock_kept", 1002),
        ("order.cancelled", 1002),
        ("order.placed", 1003),
        ("order.expired", 1003),
        ("order.placed", 1004),
        ("order.changed", 1004),
        ("order.discounted", 1004),
        ("order.sold_on_credit", 1004),
        ("order.confirmed", 1004),
        ("order.processing", 1004),
        ("order.dispatched", 1004),
        ("order.stepped_back", 1004),
        ("order.processing", 1004),
        ("order.dispatched", 1004),
        ("order.returned", 1004),
        ("payment.recorded", 1004),
        ("payment.taken_back", 1004),
        ("payment.recorded", 1004),
        ("payment.refunded", 1004),
    ];
    let expected = expected.map(|(name, number)| (name.to_owned(), number));
    assert_eq!(seen(&stage), expected);

    let posts = stage.hooks.posts();
    let types: BTreeSet<_> = posts.iter().map(|post| event(post).happening.event_type()).collect();
    assert_eq!(types, EVENT_TYPES.into(), "every type is among them");
    let ids: Vec<&String> = posts.iter().map(|post| &post.id).collect();
    assert!(ids.is_sorted() && ids.windows(2).all(|two| two[0] != two[1]), "ids sort: {ids:?}");
    for post in &posts {
        assert_eq!(event(post).id.to_string(), post.id);
        let shown = post.body.clone() + &post.id;
        for personal in ["Sarah", "Nakato", "700000", "wamid", "QX12", "changed her mind", "per_"] {
            assert!(!shown.contains(personal), "{personal} is in {shown}");
        }
    }
    let examples: Vec<Value> =
        posts.iter().map(|post| serde_json::from_str(&post.body).unwrap()).collect();
    is_as_written("examples.v1.json", &json!(examples));
}

#[tokio::test]
async fn every_example_is_of_the_schema() {
    let schema = Event::schema().to_value();
    let (stage, ..) = stage_with_a_subscription().await;
    everything(&stage).await;
    for post in stage.hooks.posts() {
        let example: Value = serde_json::from_str(&post.body).unwrap();
        // What is read and written again is what was posted: nothing is ignored, nothing missing.
        assert_eq!(serde_json::to_value(event(&post)).unwrap(), example);
        for field in schema["required"].as_array().unwrap() {
            assert!(example.get(field.as_str().unwrap()).is_some(), "{field}");
        }
        let variants = schema["oneOf"].as_array().unwrap();
        let of_type = variants
            .iter()
            .filter(|variant| variant["properties"]["type"]["const"] == example["type"])
            .collect::<Vec<_>>();
        assert_eq!(of_type.len(), 1, "{}", example["type"]);
    }
}

#[tokio::test]
async fn a_shop_without_subscriptions_makes_no_events() {
    let stage = Stage::open().await;
    let (customer, kilima) = (CUSTOMER.parse().unwrap(), super::KILIMA);
    for text in ["2 sugar", "checkout"] {
        say(&stage, CUSTOMER, text).await;
    }
    let now = ports::clock::Clock::now(&stage.clock);
    let yes = kit::stage::Saying::Text("yes");
    let body = kit::stage::delivery(kilima, &customer, "Sarah", "wamid.yes", now, &yes);
    stage.deliver(&body).await;
    for queue in [QueueName::CommandParse, QueueName::OrderTransition] {
        let message = stage.queue.take(queue).unwrap();
        stage.handle(message).await.unwrap();
    }
    assert!(stage.queue.take(QueueName::Notify).is_some(), "people are told");
    assert!(stage.queue.take(QueueName::WebhookDeliver).is_none(), "programs are not");
}
