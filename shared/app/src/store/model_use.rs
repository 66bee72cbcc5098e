//! What a shop has had of language models: what it spent, day by day, and answers that may be
//! given again.

use super::{StoreError, TTL, item, keys, load, number, number_value, write_alone};
use domain::ids::ShopId;
use domain::time::{BusinessDay, Timestamp};
use ports::table::{Table, Write};
use ports::words::usage::{MicroDollars, Usage};
use serde::{Deserialize, Serialize};

const COST: &str = "cost";
const CALLS: &str = "calls";
const TOKENS_READ: &str = "read";
const TOKENS_SAID: &str = "said";
const ANSWER: &str = "MA";
/// An answer is given again for so long; what it rests on is in its key.
const ANSWER_HOURS: i64 = 24;
/// The days of a month and the one before can be looked at.
const KEPT_DAYS: i32 = 62;

/// What the shop has spent on this day.
pub async fn spent(
    table: &impl Table,
    shop: &ShopId,
    day: &BusinessDay,
) -> Result<MicroDollars, StoreError> {
    let found = table.get(&keys::model_use(shop, day)).await?;
    let spent = found.map_or(0, |item| number(&item, COST));
    Ok(MicroDollars(u64::try_from(spent).unwrap_or(0)))
}

/// Adds an answer to it, at once and whatever becomes of the message: it has been paid for.
pub async fn add(
    table: &impl Table,
    shop: &ShopId,
    day: &BusinessDay,
    usage: Usage,
    cost: MicroDollars,
) -> Result<(), StoreError> {
    let signed = |figure: u64| i64::try_from(figure).unwrap_or(i64::MAX);
    let read = usage.input.saturating_add(usage.cached_read).saturating_add(usage.cached_written);
    let until = Timestamp::from_rfc3339(&format!("{}T00:00:00Z", day.plus_days(KEPT_DAYS)));
    let write = Write::Change {
        key: keys::model_use(shop, day),
        add: vec![
            (COST, signed(cost.0)),
            (CALLS, 1),
            (TOKENS_READ, signed(read)),
            (TOKENS_SAID, signed(usage.output)),
        ],
        set: until.map(|until| (TTL, number_value(until.seconds()))).into_iter().collect(),
        unindex: Vec::new(),
        conditions: Vec::new(),
    };
    write_alone(table, write).await
}

/// An answer that may be given again.
pub async fn answer(
    table: &impl Table,
    shop: &ShopId,
    digest: &str,
    now: Timestamp,
) -> Result<Option<String>, StoreError> {
    let found = load::<Kept>(table, &keys::model_answer(shop, digest), ANSWER).await?;
    Ok(found.map(|found| found.record).filter(|kept| kept.until > now).map(|kept| kept.text))
}

/// Keeps an answer to be given again.
pub async fn keep_answer(
    table: &impl Table,
    shop: &ShopId,
    digest: &str,
    text: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let until = now.plus_hours(ANSWER_HOURS);
    let kept = Kept { text: text.to_owned(), until };
    let mut item = item(keys::model_answer(shop, digest), ANSWER, 1, &kept)?;
    item.attributes.insert(TTL.to_owned(), number_value(until.seconds()));
    write_alone(table, Write::Put { item, conditions: Vec::new() }).await
}

#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    text: String,
    until: Timestamp,
}
