//! A message that can't be handled leaves the way free and waits among the dead letters, until
//! somebody has mended the cause and sends it back.

use app::store::keys;
use cloud::deployment::{Deployment, PATIENCE};
use cloud::emulator::until;
use domain::ids::ShopId;
use domain::message::QueueName;
use kit::stage::Saying;
use ports::table::{Item, Table, Write};

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

/// Sends the dead letters back, as an operator does after a look at them.
async fn redrive(cloud: &Deployment) {
    let dead = cloud.queue_url(PARSE, true);
    let received = cloud
        .queues
        .receive_message()
        .queue_url(&dead)
        .max_number_of_messages(10)
        .message_system_attribute_names(aws_sdk_sqs::types::MessageSystemAttributeName::All)
        .send()
        .await
        .unwrap();
    for letter in received.messages.unwrap_or_default() {
        let attributes = letter.attributes.unwrap();
        let group = &attributes[&aws_sdk_sqs::types::MessageSystemAttributeName::MessageGroupId];
        let message = cloud.queues.send_message().queue_url(cloud.queue_url(PARSE, false));
        let again = message
            .message_group_id(group)
            .message_deduplication_id(format!("redrive-{}", letter.message_id.unwrap()))
            .message_body(letter.body.unwrap())
            .send();
        again.await.unwrap();
        let receipt = letter.receipt_handle.unwrap();
        cloud
            .queues
            .delete_message()
            .queue_url(&dead)
            .receipt_handle(receipt)
            .send()
            .await
            .unwrap();
    }
}
