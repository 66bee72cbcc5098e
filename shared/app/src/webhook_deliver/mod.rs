//! Events on their way to other programs. An event becomes one delivery for each subscription that
//! asks for it; each is posted until it is taken, and what is not is tried again by the sweep, so
//! that a program that is down keeps nobody else waiting.
//!
//! A program may get an event twice, always with the same id, and events in another order than
//! they happened: it looks at their ids and timestamps.

mod manage;
pub mod signature;

pub use manage::{
    ManageError, deliveries, redeliver, resume, rotate, subscribe, subscriptions, unsubscribe,
};

use crate::agent;
use crate::ordering::Occasion;
use crate::ordering::tell::Told;
use crate::store::once::{self, Done};
use crate::store::{StoreError, Versioned, shop, webhook};
use domain::ids::CauseId;
use domain::message::{Envelope, EventDelivery, EventMessage, Message, QueueName};
use domain::shop::Shop;
use domain::time::Timestamp;
use domain::webhook::{Delivery, Progress, Standing, Subscription};
use ports::clock::Clock;
use ports::hooks::{Hooks, Post};
use ports::queue::{Queue, Send, Unfinished};
use ports::secrets::{Secret, SecretError, SecretName, Secrets};
use ports::table::{CommitError, Table};
use views::chat::owner;

/// Handles one message of its queue.
pub async fn handle(
    table: &impl Table,
    queue: &impl Queue,
    hooks: &impl Hooks,
    secrets: &impl Secrets,
    clock: &impl Clock,
    envelope: Envelope,
) -> Result<(), Unfinished> {
    match agent::message_of(envelope)? {
        Message::Event(message) => spread(table, queue, clock, &message).await,
        Message::EventDelivery(message) => {
            deliver(table, queue, hooks, secrets, clock, &message).await
        }
        Message::Inbound(_)
        | Message::Command(_)
        | Message::Outgoing(_)
        | Message::Status(_)
        | Message::Voucher(_)
        | Message::Document(_)
        | Message::Password(_)
        | Message::Handout(_)
        | Message::Calendar(_) => {
            Err(Unfinished::Broken("neither an event nor its delivery".to_owned()))
        }
    }
}

/// Writes an event down for each subscription that asks for it, and queues each delivery.
async fn spread(
    table: &impl Table,
    queue: &impl Queue,
    clock: &impl Clock,
    message: &EventMessage,
) -> Result<(), Unfinished> {
    let EventMessage { shop, event } = message;
    let event_type = event.happening.event_type();
    let body = serde_json::to_string(event);
    let body = body.map_err(|error| Unfinished::Broken(error.to_string()))?;
    for subscription in webhook::subscriptions(table, shop).await? {
        if !subscription.wants(event_type) {
            continue;
        }
        let now = clock.now();
        let delivery = Delivery {
            shop: shop.clone(),
            subscription: subscription.id,
            event: event.id,
            event_type,
            body: body.clone(),
            progress: Progress::Due(now),
            tries: 0,
            last: None,
            at: now,
        };
        match table.commit(&[webhook::save_delivery(&delivery, 0)?]).await {
            // Refused: a redelivery. Whether it was queued nobody knows, and twice does no harm.
            Ok(()) | Err(CommitError::Refused(_)) => {}
            Err(CommitError::Table(error)) => return Err(StoreError::from(error).into()),
        }
        send(queue, &Versioned { record: delivery, version: 1 }).await?;
    }
    Ok(())
}

/// Queues a delivery that is due, once for each of its tries.
pub(crate) async fn send(queue: &impl Queue, due: &Versioned<Delivery>) -> Result<(), Unfinished> {
    let Delivery { shop, subscription, event, .. } = &due.record;
    let message = EventDelivery { shop: shop.clone(), subscription: *subscription, event: *event };
    let send = Send {
        queue: QueueName::WebhookDeliver,
        group: format!("{shop}#{subscription}"),
        dedup: format!("{subscription}/{event}/{}", due.version),
        envelope: Envelope::new(Message::EventDelivery(message)),
    };
    queue.send(&[send]).await.map_err(|error| Unfinished::Unavailable(error.to_string()))
}

/// Tries a delivery that is due and notes how it ended.
async fn deliver(
    table: &impl Table,
    queue: &impl Queue,
    hooks: &impl Hooks,
    secrets: &impl Secrets,
    clock: &impl Clock,
    message: &EventDelivery,
) -> Result<(), Unfinished> {
    let EventDelivery { shop, subscription, event } = message;
    let found = webhook::load_delivery(table, shop, *subscription, *event).await?;
    let Some(before) = found.filter(|found| found.record.is_due(clock.now())) else {
        // It was tried meanwhile, or is too old to be kept.
        return Ok(());
    };
    let subscription = webhook::load_subscription(table, shop, *subscription).await?;
    let Some(subscription) = subscription.filter(|found| found.record.standing == Standing::Active)
    else {
        let write = webhook::save_delivery(&before.record.clone().dropped(), before.version)?;
        return landed(table.commit(&[write]).await);
    };
    let key = key(secrets).await.map_err(|error| Unfinished::Unavailable(error.to_string()))?;
    let ending = hooks.post(&post(&key, &subscription.record, &before.record, clock.now())).await;
    tracing::info!(webhook.event = %event, webhook.subscription = %subscription.record.id,
        webhook.tries = before.record.tries + 1, webhook.ending = ?ending, "an event was posted");
    let after = before.record.clone().tried(ending, clock.now(), clock.fresh());
    let mut writes = vec![webhook::save_delivery(&after, before.version)?];
    let changed = subscription.record.clone().after(&after);
    let mut told = None;
    if changed != subscription.record {
        writes.push(webhook::save_subscription(shop, &changed, subscription.version)?);
    }
    if changed.standing != Standing::Active {
        let done = switched_off(table, clock, message, &changed, subscription.version).await?;
        writes.push(done.write(clock.now(), false)?);
        told = Some(done);
    }
    landed(table.commit(&writes).await)?;
    if let Some(done) = told {
        agent::send(queue, &done).await?;
        once::settle(table, &done).await?;
    }
    Ok(())
}

/// The record of a subscription that was switched off, which tells the owners.
async fn switched_off(
    table: &impl Table,
    clock: &impl Clock,
    message: &EventDelivery,
    subscription: &Subscription,
    before_version: u64,
) -> Result<Done, Unfinished> {
    tracing::warn!(webhook.subscription = %subscription.id, "a subscription was switched off");
    let shop: Shop = shop::load_shop(table, &message.shop)
        .await?
        .ok_or_else(|| Unfinished::Broken("no such shop".to_owned()))?;
    let cause: CauseId = format!("webhook:{}/{before_version}", subscription.id)
        .parse()
        .map_err(|_| Unfinished::Broken("not a cause".to_owned()))?;
    let occasion = Occasion {
        shop: &shop,
        cause: &cause,
        person: None,
        role: None,
        language: shop.language(),
        page: None,
        heard: None,
        now: clock.now(),
    };
    // The host alone: the rest may hold a token.
    let url: http::Uri = subscription.url.parse().unwrap_or_default();
    let host = url.host().unwrap_or_default();
    let bubble = owner::webhook_off(shop.language(), host, subscription.standing == Standing::Gone);
    let effects = Told::nobody().owners(&shop, &bubble).into_effects(&occasion);
    Ok(Done::new(&shop.id, &cause, &subscription.id, effects))
}

fn post(key: &Secret, subscription: &Subscription, delivery: &Delivery, now: Timestamp) -> Post {
    let secret = |generation| signature::secret(key, &delivery.shop, subscription.id, generation);
    let secrets: Vec<Secret> = subscription.generations(now).into_iter().map(secret).collect();
    let (id, timestamp) = (delivery.event.to_string(), now.seconds());
    Post {
        url: subscription.url.clone(),
        signature: signature::sign(&secrets, &id, timestamp, &delivery.body),
        id,
        timestamp,
        body: delivery.body.clone(),
    }
}

async fn key(secrets: &impl Secrets) -> Result<Secret, SecretError> {
    secrets.get(SecretName::WebhookKey).await
}

/// A refused commit means that somebody else has changed the same: what was posted may be posted
/// once more, with the same id.
fn landed(committed: Result<(), CommitError>) -> Result<(), Unfinished> {
    match committed {
        Ok(()) => Ok(()),
        Err(CommitError::Refused(_)) => {
            Err(Unfinished::Unavailable("the delivery was changed meanwhile".to_owned()))
        }
        Err(CommitError::Table(error)) => Err(StoreError::from(error).into()),
    }
}
