//! Customers a person of the shop talks to, whom the shop's answers leave alone meanwhile.

use super::{StoreError, TTL, all, item, keys, number_value, record};
use domain::ids::{PersonId, ShopId};
use domain::time::Timestamp;
use ports::table::{Query, Table, Write};
use serde::{Deserialize, Serialize};

const HANDOVER: &str = "HO";

/// A customer a person of the shop talks to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handover {
    /// The customer.
    pub person: PersonId,
    /// What they are called.
    pub name: String,
    /// When the answers speak again by themselves.
    pub until: Timestamp,
}

/// Everybody who is talked to at `now`.
pub async fn all_open(
    table: &impl Table,
    shop: &ShopId,
    now: Timestamp,
) -> Result<Vec<Handover>, StoreError> {
    let items = all(table, Query::partition(keys::handovers(shop))).await?;
    let found: Result<Vec<Handover>, StoreError> =
        items.iter().map(|item| Ok(record(item, HANDOVER)?.record)).collect();
    Ok(found?.into_iter().filter(|one| one.until > now).collect())
}

/// The write of one, whether it was there before or not.
pub fn save(shop: &ShopId, handover: &Handover) -> Result<Write, StoreError> {
    let mut item = item(keys::handover(shop, handover.person), HANDOVER, 1, handover)?;
    item.attributes.insert(TTL.to_owned(), number_value(handover.until.seconds()));
    Ok(Write::Put { item, conditions: Vec::new() })
}

/// The write that ends one.
pub fn end(shop: &ShopId, person: PersonId) -> Write {
    Write::Delete { key: keys::handover(shop, person), conditions: Vec::new() }
}
