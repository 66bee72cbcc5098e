//! An event on its way to a program that must not be reached: the deployed function signs it,
//! refuses the address and keeps it, and the schedule has it tried again.
//! Deliberately absent: a receiver. On AWS only public addresses are posted to, so that the way
//! out itself is tested in `tests/suite`.

use app::webhook_deliver;
use cloud::deployment::{Deployment, PATIENCE};
use cloud::emulator::until;
use domain::ids::ShopId;
use domain::message::QueueName;
use domain::webhook::event::EventType;
use domain::webhook::{Ending, Progress};
use kit::stage::Saying;
use ports::hooks::MemoryHooks;
use ports::secrets::{FixedSecrets, SecretName};

const KILIMA: &str = "100000000000001";
const CUSTOMER: &str = "+256700000100";
/// Lambda's own runtime answers on the machine of a function.
const URL: &str = "https://localhost:9001/hook?token=of-the-address";

#[tokio::test]
async fn an_event_for_the_function_s_own_machine_is_kept_and_never_posted() {
    let cloud = Deployment::start().await;
    let shop: ShopId = "K1MARKT001".parse().unwrap();
    let secrets = FixedSecrets::new().with(SecretName::WebhookKey, "any key");
    let (table, hooks, clock) = (&cloud.table, MemoryHooks::new(), aws::SystemClock);
    let types = [EventType::OrderPlaced].into();
    let subscribed =
        webhook_deliver::subscribe(table, &hooks, &secrets, &clock, &shop, URL, types).await;
    let (subscription, _) = subscribed.unwrap();

    for (text, answer) in
        [("2 sugar", "9,000"), ("checkout", "Shall I place"), ("yes", "order is *#1001*")]
    {
        let before = cloud.graph.sent().len();
        cloud.say(KILIMA, CUSTOMER, &Saying::Text(text), 1).await;
        cloud.graph.told(before, CUSTOMER, answer, PATIENCE).await;
    }
    let delivery = async || {
        let found = webhook_deliver::deliveries(table, &shop, subscription.id, 5).await.unwrap();
        assert!(found.len() <= 1, "{found:#?}");
        found.into_iter().next()
    };
    until("the schedule has it tried again", PATIENCE, async || {
        delivery().await.is_some_and(|delivery| delivery.tries >= 2)
    })
    .await;
    let delivery = delivery().await.unwrap();
    assert_eq!(delivery.last.unwrap().ending, Ending::Forbidden);
    assert!(matches!(delivery.progress, Progress::Due(_)));
    cloud.settle().await;
    assert_eq!(cloud.count(QueueName::WebhookDeliver, true).await, 0);

    let logs = cloud.logs().await;
    let lines = logs.values().flatten();
    assert!(lines.clone().any(|line| line.contains(&delivery.event.to_string())), "{logs:#?}");
    for private in ["of-the-address", "whsec_"] {
        assert!(lines.clone().all(|line| !line.contains(private)), "{private} is in the log");
    }
}
