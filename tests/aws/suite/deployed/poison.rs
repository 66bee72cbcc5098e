//! A message that can't be handled leaves the way free and waits among the dead letters, until
//! somebody has mended the cause and sends it back.

use app::store::keys;
use cloud::deployment::{Deployment, PATIENCE};
use cloud::emulator::until;
use domain::ids::ShopId;
use domain::message::QueueName;
use kit::stage::Saying;
use ports::table::{Item, Table, Write};
use serde_json::json;

const KILIMA: &str = "100000000000001";
const MELATI: &str = "100000000000002";
const CUSTOMER: &str = "+256700000100";
const PARSE: QueueName = QueueName::CommandParse;

#[tokio::test]
async fn a_poison_message_becomes_a_dead_letter_and_is_handled_once_mended() {
    let cloud = Deployment::start().await;
    let shop: ShopId = "K1MARKT001".parse().unwrap();
    let whole = cloud.table.get(&keys::shop(&shop)).await.unwrap().unwrap();
    let mut damaged = whole.clone();
    damaged.attributes.clear();
    put(&cloud, damaged).await;

    cloud.say(KILIMA, CUSTOMER, &Saying::Text("hello"), 1).await;
    // Another shop's customer does not wait for it.
    cloud.say(MELATI, CUSTOMER, &Saying::Text("hello"), 1).await;
    cloud.graph.told(0, CUSTOMER, "Toko Melati", PATIENCE).await;
    until("it is a dead letter", PATIENCE, async || cloud.count(PARSE, true).await == 1).await;
    assert_eq!(cloud.graph.sent().len(), 1, "nothing was said for the damaged shop");

    put(&cloud, whole).await;
    redrive(&cloud).await;
    cloud.graph.told(1, CUSTOMER, "Kilima Market", PATIENCE).await;
    cloud.settle().await;
    assert_eq!(cloud.graph.sent().len(), 2);
    assert_eq!(cloud.count(PARSE, true).await, 0);
}

async fn put(cloud: &Deployment, item: Item) {
    cloud.table.commit(&[Write::Put { item, conditions: Vec::new() }]).await.unwrap();
}

/// Looks at the dead letters and sends them back, as an operator does.
async fn redrive(cloud: &Deployment) {
    let (code, listed) = cloud.operate(&["--json", "dead-letters", "command-parse"]).await;
    let letters: serde_json::Value = serde_json::from_str(&listed).unwrap();
    assert_eq!((code, letters.as_array().map(Vec::len)), (Some(1), Some(1)), "{listed}");
    assert_eq!((&letters[0]["kind"], &letters[0]["shop"]), (&json!("inbound"), &json!(KILIMA)));
    assert!(!listed.contains("hello") && !listed.contains("700000100"), "{listed}");
    assert_eq!(cloud.operate(&["redrive", "command-parse"]).await.0, Some(0));
}
