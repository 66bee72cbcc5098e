//! Who gets a shop's events: subscribing, rotating, asking again, ending.

use super::{
    CUSTOMER, OWNER, URL, is_signed, kilima, order, say, seen, stage_with_a_subscription,
    subscribed,
};
use app::store::{audit, shop};
use app::webhook_deliver::{self, ManageError};
use domain::ids::{EventId, ShopId, SubscriptionId};
use domain::webhook::event::{EVENT_TYPES, EventType};
use domain::webhook::{Ending, OVERLAP_HOURS, Progress, SUBSCRIPTIONS_MAX};
use kit::stage::Stage;
use ports::clock::Clock;
use std::collections::BTreeSet;

#[tokio::test]
async fn a_subscription_gets_what_it_asks_for() {
    let stage = Stage::open().await;
    subscribed(&stage, &[EventType::OrderConfirmed, EventType::OrderCancelled]).await;
    order(&stage).await;
    say(&stage, OWNER, "order 1001 paid 9,000 cash").await;
    assert_eq!(seen(&stage), [("order.confirmed".to_owned(), 1001)]);
    assert_eq!(stage.hooks.posts()[0].url, URL);
}

#[tokio::test]
async fn a_rotated_secret_signs_beside_the_old_one_for_a_day() {
    let (stage, subscription, old) = stage_with_a_subscription().await;
    let Stage { table, secrets, clock, .. } = &stage;
    let (_, new) =
        webhook_deliver::rotate(table, secrets, clock, &kilima(), subscription.id).await.unwrap();
    assert_ne!(old, new);
    order(&stage).await;
    stage.pass_minutes(OVERLAP_HOURS * 60);
    say(&stage, CUSTOMER, "cancel my order").await;
    let posts = stage.hooks.posts();
    assert!(is_signed(&posts[0], &old) && is_signed(&posts[0], &new));
    let last = posts.last().unwrap();
    assert!(!is_signed(last, &old) && is_signed(last, &new));
}

#[tokio::test]
async fn an_event_can_be_asked_for_again_as_it_was() {
    let (stage, subscription, _) = stage_with_a_subscription().await;
    order(&stage).await;
    let Stage { table, queue, clock, .. } = &stage;
    let (shop, id) = (kilima(), subscription.id);
    let listed = webhook_deliver::deliveries(table, &shop, id, 10).await.unwrap();
    assert_eq!((listed.len(), listed[0].progress), (1, Progress::Delivered));
    for _ in 0..5 {
        webhook_deliver::redeliver(table, queue, clock, &shop, id, listed[0].event).await.unwrap();
        stage.run().await;
    }
    let posts = stage.hooks.posts();
    assert_eq!(posts.len(), 6);
    assert!(posts.iter().all(|post| (&post.id, &post.body) == (&posts[0].id, &posts[0].body)));
    let other = EventId::new(7);
    let unknown = webhook_deliver::redeliver(table, queue, clock, &shop, id, other).await;
    assert!(matches!(unknown, Err(ManageError::NoDelivery)));
}

#[tokio::test]
async fn who_has_unsubscribed_gets_nothing_more() {
    let (stage, first, _) = stage_with_a_subscription().await;
    let (second, _) = subscribed(&stage, &EVENT_TYPES).await;
    let (table, clock) = (&stage.table, &stage.clock);
    stage.hooks.end_always(Ending::Unreachable);
    order(&stage).await;
    webhook_deliver::unsubscribe(table, clock, &kilima(), first.id).await.unwrap();
    assert!(marked(&stage).await, "another one is left");
    webhook_deliver::unsubscribe(table, clock, &kilima(), second.id).await.unwrap();
    assert!(!marked(&stage).await);
    stage.pass_minutes(1);
    stage.sweep().await;
    assert_eq!(stage.hooks.posts().len(), 2, "what was on its way is given up");
    let again = webhook_deliver::unsubscribe(table, clock, &kilima(), second.id).await;
    assert!(matches!(again, Err(ManageError::NoSubscription)));

    let day = clock.now().business_day(&shop_of(&stage).await.zone);
    let rows = audit::of_day(table, &kilima(), &day).await.unwrap();
    let actions: Vec<&str> = rows.iter().map(|row| row.action.as_str()).collect();
    let of_webhooks = actions.iter().filter(|action| action.starts_with("webhook.")).count();
    assert_eq!(of_webhooks, 4, "{actions:?}");
}

#[tokio::test]
async fn what_cannot_be_subscribed_is_refused_with_a_sentence() {
    let stage = Stage::open().await;
    let Stage { table, hooks, secrets, clock, .. } = &stage;
    let all: BTreeSet<EventType> = EVENT_TYPES.into();
    let long = format!("https://n8n.example/{}", "x".repeat(2_000));
    let nowhere: ShopId = "NWHERE0001".parse().unwrap();
    let table_of_refusals = [
        (kilima(), "http://n8n.example/", all.clone(), "The address must begin with https://."),
        (
            kilima(),
            long.as_str(),
            all.clone(),
            "This is no address such as https://n8n.example/webhook/orders.",
        ),
        (kilima(), URL, BTreeSet::new(), "Name at least one type of event."),
        (nowhere, URL, all, "There is no such shop."),
    ];
    for (shop, url, events, sentence) in table_of_refusals {
        let refused =
            webhook_deliver::subscribe(table, hooks, secrets, clock, &shop, url, events).await;
        assert_eq!(refused.unwrap_err().to_string(), sentence);
    }
    assert!(!marked(&stage).await);
    for _ in 0..SUBSCRIPTIONS_MAX {
        subscribed(&stage, &EVENT_TYPES).await;
    }
    let (shop, all) = (kilima(), EVENT_TYPES.into());
    let full = webhook_deliver::subscribe(table, hooks, secrets, clock, &shop, URL, all).await;
    assert!(matches!(full, Err(ManageError::TooMany)));
    let unknown =
        webhook_deliver::rotate(table, secrets, clock, &kilima(), SubscriptionId::new(1)).await;
    assert!(matches!(unknown, Err(ManageError::NoSubscription)));
}

#[tokio::test]
async fn nothing_secret_is_stored() {
    let (stage, _, secret) = stage_with_a_subscription().await;
    order(&stage).await;
    let stored = format!("{:?}", stage.table.items());
    assert!(!stored.contains(secret.expose().trim_start_matches("whsec_")));
    assert!(!stored.contains("stage-webhook-key"));
}

async fn shop_of(stage: &Stage) -> domain::shop::Shop {
    shop::load_shop(&stage.table, &kilima()).await.unwrap().unwrap()
}

async fn marked(stage: &Stage) -> bool {
    shop_of(stage).await.has_subscriptions
}
