//! Subscriptions to a shop's events, and each event's delivery to each of them.

use super::{StoreError, TTL, Versioned, all, item, keys, load, number_value, record};
use domain::ids::{EventId, ShopId, SubscriptionId};
use domain::webhook::{Delivery, Progress, Subscription};
use ports::table::{Condition, Index, Item, Query, Table, Write};

const SUBSCRIPTION: &str = "WH";
const DELIVERY: &str = "WD";
/// How long a delivery can be looked at and asked for again.
const KEPT_HOURS: i64 = 30 * 24;

/// A subscription.
pub async fn load_subscription(
    table: &impl Table,
    shop: &ShopId,
    id: SubscriptionId,
) -> Result<Option<Versioned<Subscription>>, StoreError> {
    load(table, &keys::subscription(shop, id), SUBSCRIPTION).await
}

/// A shop's subscriptions, the oldest first.
pub async fn subscriptions(
    table: &impl Table,
    shop: &ShopId,
) -> Result<Vec<Subscription>, StoreError> {
    let items = all(table, Query::partition(keys::subscriptions(shop))).await?;
    items.iter().map(|item| Ok(record(item, SUBSCRIPTION)?.record)).collect()
}

/// The write of a subscription after `before_version`.
pub fn save_subscription(
    shop: &ShopId,
    subscription: &Subscription,
    before_version: u64,
) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let key = keys::subscription(shop, subscription.id);
    let item = item(key, SUBSCRIPTION, before_version.saturating_add(1), subscription)?;
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// The write that ends a subscription.
pub fn remove_subscription(shop: &ShopId, id: SubscriptionId) -> Write {
    Write::Delete { key: keys::subscription(shop, id), conditions: vec![Condition::Present] }
}

/// An event's delivery to a subscription.
pub async fn load_delivery(
    table: &impl Table,
    shop: &ShopId,
    subscription: SubscriptionId,
    event: EventId,
) -> Result<Option<Versioned<Delivery>>, StoreError> {
    load(table, &keys::event_delivery(shop, subscription, event), DELIVERY).await
}

/// A subscription's newest deliveries, at most `limit`, the newest first.
pub async fn deliveries(
    table: &impl Table,
    shop: &ShopId,
    subscription: SubscriptionId,
    limit: usize,
) -> Result<Vec<Delivery>, StoreError> {
    let query = Query::partition(keys::event_deliveries(shop, subscription));
    let page = table.query(&query.newest_first().first(limit)).await?;
    page.items.iter().map(|item| Ok(record(item, DELIVERY)?.record)).collect()
}

/// The write of a delivery after `before_version`; it falls due when it is to be tried.
pub fn save_delivery(delivery: &Delivery, before_version: u64) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let Delivery { shop, subscription, event, .. } = delivery;
    let key = keys::event_delivery(shop, *subscription, *event);
    let mut item = item(key, DELIVERY, before_version.saturating_add(1), delivery)?;
    let kept_until = delivery.at.plus_hours(KEPT_HOURS).seconds();
    item.attributes.insert(TTL.to_owned(), number_value(kept_until));
    match delivery.progress {
        Progress::Due(at) => {
            let due = keys::due_event_delivery(at, shop, *subscription, *event);
            item.indexed.insert(Index::G4, due);
        }
        Progress::Delivered | Progress::GivenUp => {}
    }
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// The delivery an item of the due index holds; none if the item is something else.
pub fn from_item(item: &Item) -> Option<Versioned<Delivery>> {
    record(item, DELIVERY).ok()
}
