//! Days of a shop whose books are to be checked once they are over.

use super::{StoreError, Versioned, item, keys, record};
use domain::ids::ShopId;
use domain::time::{BusinessDay, Timestamp};
use ports::table::{CommitError, Condition, Index, Item, Table, Write};
use serde::{Deserialize, Serialize};

const CHECK: &str = "RC";

/// A day whose books are to be checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// Whose.
    pub shop: ShopId,
    /// Which.
    pub day: BusinessDay,
    /// The id of the audit row up to which it was looked through; none at the beginning.
    #[serde(default)]
    pub after: Option<String>,
    /// How many entries were missing in this round.
    #[serde(default)]
    pub missing: u64,
    /// How often it was looked through and something was missing.
    #[serde(default)]
    pub rounds: u32,
}

impl Check {
    /// A day that nobody has looked at yet.
    pub fn of(shop: &ShopId, day: &BusinessDay) -> Self {
        Self { shop: shop.clone(), day: day.clone(), after: None, missing: 0, rounds: 0 }
    }
}

/// Notes a day that is to be checked at `at`; it is noted once.
pub async fn note(table: &impl Table, check: &Check, at: Timestamp) -> Result<(), StoreError> {
    commit(table, save(check, 0, at)?).await
}

/// Puts a check off until `at`, as it stands now. Somebody else who did so first is as good.
pub async fn put_off(
    table: &impl Table,
    check: &Versioned<Check>,
    at: Timestamp,
) -> Result<(), StoreError> {
    commit(table, save(&check.record, check.version, at)?).await
}

/// Ends a check.
pub async fn end(table: &impl Table, check: &Versioned<Check>) -> Result<(), StoreError> {
    let key = keys::check(&check.record.shop, &check.record.day);
    commit(table, Write::Delete { key, conditions: vec![Condition::Present] }).await
}

/// The check an item of the due index holds; none if the item is something else.
pub fn from_item(item: &Item) -> Option<Versioned<Check>> {
    record(item, CHECK).ok()
}

fn save(check: &Check, before_version: u64, at: Timestamp) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let key = keys::check(&check.shop, &check.day);
    let mut item = item(key, CHECK, before_version.saturating_add(1), check)?;
    item.indexed.insert(Index::G4, keys::due_check(at, &check.shop, &check.day));
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

async fn commit(table: &impl Table, write: Write) -> Result<(), StoreError> {
    match table.commit(&[write]).await {
        Ok(()) | Err(CommitError::Refused(_)) => Ok(()),
        Err(CommitError::Table(error)) => Err(error.into()),
    }
}
