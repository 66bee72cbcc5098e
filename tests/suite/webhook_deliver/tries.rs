//! How often and when a delivery is tried, and what a receiver that fails sees.

use super::{
    CUSTOMER, KILIMA, OWNER, event, is_signed, kilima, order, say, seen, stage_with_a_subscription,
    subscribed,
};
use app::webhook_deliver;
use domain::message::{QUEUES, QueueName};
use domain::webhook::event::{EVENT_TYPES, EventType};
use domain::webhook::{Ending, GIVEN_UP_MAX, Progress, Standing, WAIT_SECONDS};
use kit::stage::{Saying, Stage, delivery};
use ports::clock::Clock;
use ports::hooks::{Hooks, Post, Unacceptable};
use ports::queue::Unfinished;
use ports::secrets::FixedSecrets;
use ports::table::TableError;

/// Moves the clock on to just before and just after the next try is due.
async fn wait(stage: &Stage, seconds: i64) {
    stage.queue.forget_dedup_ids();
    let begun = stage.clock.now();
    stage.clock.set(begun.plus_millis(seconds * 1_000 - 1));
    assert_eq!(stage.sweep().await.tried_again, 0, "not before {seconds} s");
    stage.clock.set(begun.plus_millis(seconds * 1_100));
    assert_eq!(stage.sweep().await.tried_again, 1, "after {seconds} s");
}

#[tokio::test]
async fn a_receiver_that_is_down_is_asked_again_at_the_right_times() {
    let stage = Stage::open().await;
    let (subscription, secret) = subscribed(&stage, &[EventType::OrderPlaced]).await;
    stage.hooks.end_always(Ending::Unreachable);
    order(&stage).await;
    for (tries, seconds) in (1..).zip(WAIT_SECONDS) {
        assert_eq!(stage.hooks.posts().len(), tries);
        wait(&stage, seconds).await;
    }
    let posts = stage.hooks.posts();
    assert_eq!(posts.len(), 9);
    for post in &posts {
        assert_eq!((&post.id, &post.body), (&posts[0].id, &posts[0].body));
        assert!(is_signed(post, &secret), "each try is signed anew");
    }
    assert!(posts.is_sorted_by_key(|post| post.timestamp), "with its own timestamp");
    let listed =
        webhook_deliver::deliveries(&stage.table, &kilima(), subscription.id, 5).await.unwrap();
    assert_eq!((listed[0].progress, listed[0].tries), (Progress::GivenUp, 9));
    stage.pass_minutes(60 * 24 * 7);
    stage.sweep().await;
    assert_eq!(stage.hooks.posts().len(), 9, "it was given up");
}

#[tokio::test]
async fn an_answer_that_is_lost_brings_the_same_event_again() {
    let (stage, ..) = stage_with_a_subscription().await;
    stage.hooks.end_next(Ending::TimedOut);
    order(&stage).await;
    wait(&stage, 5).await;
    let posts = stage.hooks.posts();
    assert_eq!(posts.len(), 2);
    assert_eq!((&posts[0].id, &posts[0].body), (&posts[1].id, &posts[1].body));
}

#[tokio::test]
async fn a_receiver_that_is_down_keeps_no_other_waiting() {
    let (stage, ..) = stage_with_a_subscription().await;
    subscribed(&stage, &EVENT_TYPES).await;
    stage.hooks.end_next(Ending::TimedOut);
    order(&stage).await;
    say(&stage, OWNER, "cancel order 1001").await;
    let cancelled = seen(&stage).into_iter().filter(|(name, _)| name == "order.cancelled");
    assert_eq!(cancelled.count(), 2);
}

#[tokio::test]
async fn five_of_everything_is_one_of_each_event() {
    let (stage, ..) = stage_with_a_subscription().await;
    let (customer, now) = (CUSTOMER.parse().unwrap(), stage.clock.now());
    for (index, text) in ["2 sugar", "checkout", "yes"].into_iter().enumerate() {
        let id = format!("wamid.five{index}");
        let body = delivery(KILIMA, &customer, "Sarah", &id, now, &Saying::Text(text));
        for _ in 0..5 {
            stage.deliver(&body).await;
            stage.queue.forget_dedup_ids();
        }
        while !stage.queue.waiting().is_empty() {
            for name in QUEUES {
                while let Some(message) = stage.queue.take(name) {
                    for _ in 0..5 {
                        stage.handle(message.clone()).await.unwrap();
                        stage.queue.forget_dedup_ids();
                    }
                }
            }
        }
    }
    assert_eq!(seen(&stage), [("order.placed".to_owned(), 1001)]);
}

/// A way on which everything arrives, but nobody can note it.
struct Dying<'a>(&'a Stage);

impl Hooks for Dying<'_> {
    fn check(&self, url: &str) -> Result<(), Unacceptable> {
        self.0.hooks.check(url)
    }

    async fn post(&self, post: &Post) -> Ending {
        self.0.table.fail_next(TableError::Unavailable("away".to_owned()));
        self.0.hooks.post(post).await
    }
}

#[tokio::test]
async fn an_event_whose_process_dies_before_the_note_comes_again_with_its_id() {
    let (stage, ..) = stage_with_a_subscription().await;
    stage.hooks.end_next(Ending::Unreachable);
    order(&stage).await;
    stage.clock.set(stage.clock.now().plus_millis(6_000));
    stage.sweep_alone().await;
    let message = stage.queue.take(QueueName::WebhookDeliver).unwrap();
    let Stage { table, queue, secrets, clock, .. } = &stage;
    let envelope = message.envelope.clone();
    let dying = Dying(&stage);
    let left = webhook_deliver::handle(table, queue, &dying, secrets, clock, envelope).await;
    assert!(matches!(left, Err(Unfinished::Unavailable(_))), "{left:?}");
    stage.handle(message).await.unwrap();
    let posts = stage.hooks.posts();
    assert_eq!(posts.len(), 3);
    assert!(posts.iter().all(|post| post.id == posts[0].id));
}

#[tokio::test]
async fn who_is_gone_is_told_no_more_and_the_owner_is_told_once() {
    let (stage, subscription, _) = stage_with_a_subscription().await;
    stage.hooks.end_next(Ending::Answered(410));
    order(&stage).await;
    say(&stage, OWNER, "cancel order 1001").await;
    assert_eq!(stage.hooks.posts().len(), 1, "nothing after 410 Gone");
    let found = webhook_deliver::subscriptions(&stage.table, &kilima()).await.unwrap();
    assert_eq!(found[0].standing, Standing::Gone);
    assert_eq!(
        told(&stage),
        [
            "n8n.example gets no more events of your shop: it says that it is gone. Orders are not affected. When it works again, have the webhook switched on again."
        ]
    );

    let Stage { table, clock, .. } = &stage;
    webhook_deliver::resume(table, clock, &kilima(), subscription.id).await.unwrap();
    order(&stage).await;
    assert_eq!(seen(&stage).last().unwrap(), &("order.placed".to_owned(), 1002));
}

#[tokio::test]
async fn five_events_given_up_in_a_row_switch_it_off() {
    let (stage, ..) = stage_with_a_subscription().await;
    stage.hooks.end_always(Ending::Answered(500));
    for _ in 0..=GIVEN_UP_MAX {
        order(&stage).await;
        // Cancelled, so that stock is left; by then nothing else falls due for hours.
        let newest = seen(&stage).last().unwrap().1;
        say(&stage, OWNER, &format!("cancel order {newest}")).await;
    }
    for _ in 0..WAIT_SECONDS.len() {
        stage.pass_minutes(27 * 60);
        stage.queue.forget_dedup_ids();
        stage.sweep().await;
    }
    let found = webhook_deliver::subscriptions(&stage.table, &kilima()).await.unwrap();
    assert_eq!((found[0].standing, found[0].given_up), (Standing::Unreachable, GIVEN_UP_MAX));
    assert_eq!(told(&stage).len(), 1, "once");
    let after = stage.hooks.posts().len();
    stage.pass_minutes(60 * 24 * 7);
    stage.sweep().await;
    assert_eq!(stage.hooks.posts().len(), after, "what was on its way is given up");
}

#[tokio::test]
async fn without_its_key_an_event_stays_on_the_queue() {
    let (stage, ..) = stage_with_a_subscription().await;
    stage.hooks.end_next(Ending::Unreachable);
    order(&stage).await;
    stage.clock.set(stage.clock.now().plus_millis(6_000));
    stage.sweep_alone().await;
    let message = stage.queue.take(QueueName::WebhookDeliver).unwrap();
    let Stage { table, queue, hooks, clock, .. } = &stage;
    let none = FixedSecrets::new();
    let left =
        webhook_deliver::handle(table, queue, hooks, &none, clock, message.envelope.clone()).await;
    assert!(matches!(left, Err(Unfinished::Unavailable(_))), "{left:?}");
    stage.handle(message).await.unwrap();
    assert_eq!(event(&stage.hooks.posts()[1]).id, event(&stage.hooks.posts()[0]).id);
}

/// What the owner was told of webhooks.
fn told(stage: &Stage) -> Vec<String> {
    let texts = stage.chat.deliveries().into_iter().map(|delivery| delivery.bubble.text);
    texts.filter(|text| text.contains("no more events")).collect()
}
