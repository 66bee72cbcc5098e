//! What was counted in a till: the last count of a day for each account. What was missing stands in the
//! books; this tells that somebody looked, also when nothing was.

use super::{StoreError, Versioned, all, item, keys, load, record};
use domain::ids::{JournalId, PersonId, ShopId};
use domain::ledger::account::AccountCode;
use domain::time::{BusinessDay, Timestamp};
use ports::table::{Query, Table, Write};
use serde::{Deserialize, Serialize};

const COUNT: &str = "TC";

/// What was counted in a till.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TillCount {
    /// The account.
    pub account: AccountCode,
    /// What was there, in minor units.
    pub counted_minor: i64,
    /// What should have been there by the books.
    pub expected_minor: i64,
    /// The entry of the difference; none where there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<JournalId>,
    /// Who counted.
    pub person: PersonId,
    /// When.
    pub at: Timestamp,
}

/// The last count of a till on a day, and its version.
pub async fn load_count(
    table: &impl Table,
    shop: &ShopId,
    day: &BusinessDay,
    account: AccountCode,
) -> Result<Option<Versioned<TillCount>>, StoreError> {
    load(table, &keys::till_count(shop, day, account), COUNT).await
}

/// The write of a count after that of `before_version`; zero for the first of the day.
pub fn save_count(
    shop: &ShopId,
    day: &BusinessDay,
    count: &TillCount,
    before_version: u64,
) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let key = keys::till_count(shop, day, count.account);
    let item = item(key, COUNT, before_version.saturating_add(1), count)?;
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// What was counted on a day.
pub async fn counts_of(
    table: &impl Table,
    shop: &ShopId,
    day: &BusinessDay,
) -> Result<Vec<TillCount>, StoreError> {
    let query = Query::partition(keys::till_counts(shop)).starting(&format!("{day}#"));
    let items = all(table, query).await?;
    items.iter().map(|item| Ok(record(item, COUNT)?.record)).collect()
}
