//! Who gets a shop's events: what an operator asks for. Each change leaves an audit row.
//! Deliberately absent: the owner's way by chat.

use super::{key, send, signature};
use crate::store::audit::{self, Audit};
use crate::store::{StoreError, Versioned, shop, webhook};
use domain::ids::{AuditId, EventId, ShopId, SubscriptionId};
use domain::shop::Shop;
use domain::webhook::event::EventType;
use domain::webhook::{Delivery, SUBSCRIPTIONS_MAX, Standing, Subscription};
use ports::clock::Clock;
use ports::hooks::{Hooks, Unacceptable};
use ports::queue::{Queue, Unfinished};
use ports::secrets::{Secret, SecretError, Secrets};
use ports::table::{CommitError, Table, Write};
use std::collections::BTreeSet;

/// A longer address is a mistake.
const URL_BYTES_MAX: usize = 2_000;

/// Why a subscription was not changed. Each is one sentence.
#[derive(Debug, thiserror::Error)]
pub enum ManageError {
    /// Nothing is ever posted there.
    #[error(transparent)]
    Address(#[from] Unacceptable),
    /// It asks for nothing.
    #[error("Name at least one type of event.")]
    NoEvents,
    /// There are enough.
    #[error("The shop has {SUBSCRIPTIONS_MAX} subscriptions: end one of them first.")]
    TooMany,
    /// There is no such shop.
    #[error("There is no such shop.")]
    NoShop,
    /// There is no such subscription.
    #[error("The shop has no such subscription.")]
    NoSubscription,
    /// There is no such delivery, or it is too old to be kept.
    #[error("There is no such delivery: they are kept for thirty days.")]
    NoDelivery,
    /// It is switched off.
    #[error("The subscription is switched off: resume it first.")]
    SwitchedOff,
    /// Somebody else has changed it at the same moment.
    #[error("Somebody else has just changed the same: look at it and try again.")]
    Raced,
    /// The key can't be read.
    #[error(transparent)]
    Secret(#[from] SecretError),
    /// The store did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The queue did not answer.
    #[error("{0}")]
    Queue(#[from] Unfinished),
}

/// Subscribes an address to types of events. Returns the subscription and the secret that signs.
pub async fn subscribe(
    table: &impl Table,
    hooks: &impl Hooks,
    secrets: &impl Secrets,
    clock: &impl Clock,
    shop: &ShopId,
    url: &str,
    events: BTreeSet<EventType>,
) -> Result<(Subscription, Secret), ManageError> {
    if url.len() > URL_BYTES_MAX {
        return Err(Unacceptable::Malformed.into());
    }
    hooks.check(url)?;
    if events.is_empty() {
        return Err(ManageError::NoEvents);
    }
    let key = key(secrets).await?;
    let mut found = load(table, shop).await?;
    if webhook::subscriptions(table, shop).await?.len() >= SUBSCRIPTIONS_MAX {
        return Err(ManageError::TooMany);
    }
    let subscription = Subscription {
        id: SubscriptionId::new(clock.fresh()),
        url: url.to_owned(),
        events,
        generation: 1,
        overlap_until: None,
        given_up: 0,
        standing: Standing::Active,
        created_at: clock.now(),
    };
    let mut writes = vec![
        webhook::save_subscription(shop, &subscription, 0)?,
        audited(clock, &found.record, "webhook.subscribed", subscription.id)?,
    ];
    // Written each time, so that of two at once neither takes the mark the other relies on.
    found.record.has_subscriptions = true;
    writes.push(shop::save(&found.record, found.version)?);
    commit(table, &writes).await?;
    let secret = signature::secret(&key, shop, subscription.id, subscription.generation);
    Ok((subscription, secret))
}

/// Ends a subscription. What is on its way to it is given up.
pub async fn unsubscribe(
    table: &impl Table,
    clock: &impl Clock,
    shop: &ShopId,
    id: SubscriptionId,
) -> Result<(), ManageError> {
    let mut found = load(table, shop).await?;
    let others = webhook::subscriptions(table, shop).await?;
    if !others.iter().any(|subscription| subscription.id == id) {
        return Err(ManageError::NoSubscription);
    }
    found.record.has_subscriptions = others.iter().any(|subscription| subscription.id != id);
    let writes = [
        webhook::remove_subscription(shop, id),
        audited(clock, &found.record, "webhook.unsubscribed", id)?,
        shop::save(&found.record, found.version)?,
    ];
    commit(table, &writes).await
}

/// Gives a subscription its next secret and returns it; the present one signs too for a day.
pub async fn rotate(
    table: &impl Table,
    secrets: &impl Secrets,
    clock: &impl Clock,
    shop: &ShopId,
    id: SubscriptionId,
) -> Result<(Subscription, Secret), ManageError> {
    let key = key(secrets).await?;
    let rotated = change(table, clock, shop, id, "webhook.rotated", |subscription| {
        subscription.rotated(clock.now())
    });
    let subscription = rotated.await?;
    let secret = signature::secret(&key, shop, id, subscription.generation);
    Ok((subscription, secret))
}

/// Switches a subscription on again. What happened meanwhile is not sent.
pub async fn resume(
    table: &impl Table,
    clock: &impl Clock,
    shop: &ShopId,
    id: SubscriptionId,
) -> Result<Subscription, ManageError> {
    change(table, clock, shop, id, "webhook.resumed", |subscription| Subscription {
        standing: Standing::Active,
        given_up: 0,
        ..subscription
    })
    .await
}

/// A shop's subscriptions, the oldest first.
pub async fn subscriptions(
    table: &impl Table,
    shop: &ShopId,
) -> Result<Vec<Subscription>, ManageError> {
    Ok(webhook::subscriptions(table, shop).await?)
}

/// A subscription's newest deliveries, at most `limit`, the newest first.
pub async fn deliveries(
    table: &impl Table,
    shop: &ShopId,
    id: SubscriptionId,
    limit: usize,
) -> Result<Vec<Delivery>, ManageError> {
    Ok(webhook::deliveries(table, shop, id, limit).await?)
}

/// Sends an event to a subscription once more, whatever became of it, with the same id and body.
pub async fn redeliver(
    table: &impl Table,
    queue: &impl Queue,
    clock: &impl Clock,
    shop: &ShopId,
    id: SubscriptionId,
    event: EventId,
) -> Result<(), ManageError> {
    let subscription = webhook::load_subscription(table, shop, id).await?;
    let subscription = subscription.ok_or(ManageError::NoSubscription)?;
    if subscription.record.standing != Standing::Active {
        return Err(ManageError::SwitchedOff);
    }
    let found = webhook::load_delivery(table, shop, id, event).await?;
    let found = found.ok_or(ManageError::NoDelivery)?;
    let again = found.record.again(clock.now());
    commit(table, &[webhook::save_delivery(&again, found.version)?]).await?;
    // If this fails the sweep finds it due.
    let due = Versioned { record: again, version: found.version.saturating_add(1) };
    Ok(send(queue, &due).await?)
}

async fn change(
    table: &impl Table,
    clock: &impl Clock,
    shop: &ShopId,
    id: SubscriptionId,
    action: &str,
    changed: impl FnOnce(Subscription) -> Subscription,
) -> Result<Subscription, ManageError> {
    let found = load(table, shop).await?.record;
    let before = webhook::load_subscription(table, shop, id).await?;
    let before = before.ok_or(ManageError::NoSubscription)?;
    let after = changed(before.record);
    let writes = [
        webhook::save_subscription(shop, &after, before.version)?,
        audited(clock, &found, action, id)?,
    ];
    commit(table, &writes).await?;
    Ok(after)
}

async fn load(table: &impl Table, id: &ShopId) -> Result<Versioned<Shop>, ManageError> {
    shop::load_to_change(table, id).await?.ok_or(ManageError::NoShop)
}

fn audited(
    clock: &impl Clock,
    shop: &Shop,
    action: &str,
    id: SubscriptionId,
) -> Result<Write, ManageError> {
    let fresh = AuditId::new(clock.fresh());
    let cause = format!("operator:{fresh}").parse();
    let row = Audit {
        at: clock.now(),
        cause: cause.map_err(|_| ManageError::Raced)?,
        person: None,
        role: None,
        action: action.to_owned(),
        subject: id.to_string(),
        before: None,
        after: None,
    };
    Ok(audit::add(shop, fresh, &row)?)
}

async fn commit(table: &impl Table, writes: &[Write]) -> Result<(), ManageError> {
    match table.commit(writes).await {
        Ok(()) => Ok(()),
        Err(CommitError::Refused(_)) => Err(ManageError::Raced),
        Err(CommitError::Table(error)) => Err(StoreError::from(error).into()),
    }
}
