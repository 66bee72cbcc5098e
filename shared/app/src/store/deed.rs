//! What people did by command, kept for as long as a word takes it back. A deed is there once, so it
//! is taken back once.

use super::{StoreError, TTL, item, keys, number_value, record};
use domain::deed::Deed;
use domain::ids::{CauseId, PersonId, ShopId};
use domain::time::Timestamp;
use ports::table::{Condition, Key, Query, Table, Write};

const DEED: &str = "DD";
/// Within so many minutes what was done by mistake is taken back by a word.
const UNDO_MINUTES: i64 = 5;
const KEPT_HOURS: i64 = 1;

/// A deed that can still be taken back.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The deed.
    pub deed: Deed,
    key: Key,
}

impl Found {
    /// The write that takes it from those that can be taken back.
    pub fn spent(self) -> Write {
        Write::Delete { key: self.key, conditions: vec![Condition::Present] }
    }
}

/// The last thing a person did in the last five minutes and did not take back.
pub async fn newest(
    table: &impl Table,
    shop: &ShopId,
    person: PersonId,
    now: Timestamp,
) -> Result<Option<Found>, StoreError> {
    let mut query = Query::partition(keys::person_partition(shop, person));
    query.from = Some(keys::deeds_from(now.plus_minutes(-UNDO_MINUTES)));
    query.to = Some(format!("{}~", keys::DEEDS));
    let page = table.query(&query.newest_first().first(1)).await?;
    let found = page.items.into_iter().next();
    found.map(|item| Ok(Found { deed: record(&item, DEED)?.record, key: item.key })).transpose()
}

/// The write of a deed.
pub fn note(
    shop: &ShopId,
    person: PersonId,
    cause: &CauseId,
    deed: &Deed,
    now: Timestamp,
) -> Result<Write, StoreError> {
    let mut item = item(keys::deed(shop, person, now, cause), DEED, 1, deed)?;
    item.attributes.insert(TTL.to_owned(), number_value(now.plus_hours(KEPT_HOURS).seconds()));
    Ok(Write::Put { item, conditions: vec![Condition::Absent] })
}
