//! How many messages of customers a shop hears in a minute. Counted outside of every commit, for
//! it is the one thing all its customers share; a count that is lost lets a few more in.

use super::{StoreError, TTL, keys, number, number_value, write_alone};
use domain::ids::ShopId;
use domain::pace;
use domain::time::Timestamp;
use ports::table::{Table, Write};

const COUNT: &str = "n";
const WHAT: &str = "messages";
const KEPT_SECONDS: i64 = 3_600;

/// Whether a shop's customers have used this minute up.
pub async fn is_used_up(
    table: &impl Table,
    shop: &ShopId,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let found = table.get(&keys::attempts(shop, WHAT, pace::minute(now))).await?;
    Ok(found.is_some_and(|item| number(&item, COUNT) >= pace::SHOP_MINUTE_MAX))
}

/// Counts messages of this minute.
pub async fn count(
    table: &impl Table,
    shop: &ShopId,
    messages: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    let ttl = now.seconds().saturating_add(KEPT_SECONDS);
    let write = Write::Change {
        key: keys::attempts(shop, WHAT, pace::minute(now)),
        add: vec![(COUNT, messages)],
        set: vec![(TTL, number_value(ttl))],
        unindex: Vec::new(),
        conditions: Vec::new(),
    };
    write_alone(table, write).await
}
