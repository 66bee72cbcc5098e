//! What a customer writes in pieces is hidden on its queue until nothing has followed for a moment,
//! comes back together, and is answered once; whoever waits for nothing is not kept waiting.

use cloud::deployment::{Deployment, PATIENCE};
use domain::message::QueueName;
use kit::stage::Saying;

const KILIMA: &str = "100000000000001";
const CUSTOMER: &str = "+256700000100";
const OWNER: &str = "+256700000001";
/// Longer than it takes to deliver three messages to a busy machine.
const SECONDS: u8 = 8;

#[tokio::test]
async fn pieces_are_answered_once_and_owners_meanwhile() {
    let cloud = Deployment::pausing(SECONDS).await;
    for text in ["hello", "2 sugar", "and a milk"] {
        cloud.say(KILIMA, CUSTOMER, &Saying::Text(text), 1).await;
    }
    cloud.say(KILIMA, OWNER, &Saying::Text("stock sugar"), 1).await;
    cloud.graph.told(0, OWNER, "Sugar", PATIENCE).await;
    let cart = cloud.graph.told(0, CUSTOMER, "2 × Sugar", PATIENCE).await;
    assert!(cart.text.contains("1 × Milk"), "{cart:#?}");
    cloud.settle().await;
    let told: Vec<_> = cloud.graph.sent().into_iter().map(|sent| sent.to).collect();
    let digits = |phone: &str| phone.trim_start_matches('+').to_owned();
    assert_eq!(told, [digits(OWNER), digits(CUSTOMER)], "the owner is answered first, each once");
    assert_eq!(cloud.count(QueueName::CommandParse, true).await, 0, "nothing was given up");
}
