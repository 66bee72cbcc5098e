//! Who waits for a time of a shop, and that times got free since somebody looked.

use super::{StoreError, TTL, Versioned, all, item, keys, number_value, record};
use domain::booking::waiting::Wish;
use domain::ids::ShopId;
use domain::time::{Timestamp, Zone};
use ports::table::{Condition, Index, Item, Query, Table, Write};
use serde::{Deserialize, Serialize};

const WISH: &str = "WI";
const FREED: &str = "WF";

/// That times of a shop got free.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Freed {
    /// The shop.
    pub shop: ShopId,
    /// When the last one did.
    pub at: Timestamp,
}

/// Everybody who waits, the one who has waited longest first; also for days that are over.
pub async fn wishes(table: &impl Table, shop: &ShopId) -> Result<Vec<Wish>, StoreError> {
    let query = Query::partition(keys::waiting_list(shop)).starting(keys::WISHES);
    let found = all(table, query).await?;
    found.iter().map(|item| Ok(record(item, WISH)?.record)).collect()
}

/// The write of a wish; it is gone some time after its day.
pub fn add(wish: &Wish, zone: &Zone) -> Result<Write, StoreError> {
    let key = keys::wish(&wish.shop, wish.since, wish.person);
    let mut item = item(key, WISH, 1, wish)?;
    let over = zone.at(&wish.day.plus_days(1), 0);
    item.attributes.insert(TTL.to_owned(), number_value(over.seconds()));
    Ok(Write::Put { item, conditions: vec![Condition::Absent] })
}

/// The write by which a wish is gone, if it still is there: nobody is offered two times for one.
pub fn remove(wish: &Wish) -> Write {
    let key = keys::wish(&wish.shop, wish.since, wish.person);
    Write::Delete { key, conditions: vec![Condition::Present] }
}

/// The write that has whoever waits looked at from `at` on.
pub fn freed(shop: &ShopId, at: Timestamp) -> Result<Write, StoreError> {
    let version = u64::try_from(at.millis()).unwrap_or(1);
    let record = Freed { shop: shop.clone(), at };
    let mut item = item(keys::freed(shop), FREED, version, &record)?;
    item.indexed.insert(Index::G4, keys::due_freed(at, shop));
    Ok(Write::Put { item, conditions: Vec::new() })
}

/// The write that ends looking, unless another time got free meanwhile.
pub fn looked(found: &Versioned<Freed>) -> Write {
    Write::Delete { key: keys::freed(&found.record.shop), conditions: vec![found.unchanged()] }
}

/// What an item of the due index says got free; none if the item is something else.
pub fn from_item(item: &Item) -> Option<Versioned<Freed>> {
    record(item, FREED).ok()
}
