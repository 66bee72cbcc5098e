//! What became of messages we sent: one row per message, and one per provider's id of it.

use super::{StoreError, TTL, Versioned, item, keys, load, number_value};
use domain::ids::{CauseId, PersonId, ShopId};
use domain::message::DeliveryState;
use domain::time::Timestamp;
use ports::table::{Table, Write};
use serde::{Deserialize, Serialize};

const OUTGOING: &str = "OUT";
const SENT: &str = "WM";
const PACE: &str = "PC";
const KEPT_HOURS: i64 = 30 * 24;

/// How far the sending of a message got.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    /// A process has begun to send it and holds it until this moment.
    Sending {
        /// Until when nobody else tries.
        until: Timestamp,
    },
    /// The provider took it.
    Accepted {
        /// The provider's id of it.
        provider_id: String,
    },
    /// It will not be sent, and why.
    Parked {
        /// The provider's code.
        code: i64,
        /// The provider's title for it.
        reason: String,
    },
    /// Nothing was to be sent: the window was closed and there is no template, or nobody to send to.
    Dropped,
}

/// How far a sent message got on its way, by the provider's id of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// The furthest state that was told.
    pub state: DeliveryState,
    /// When.
    pub at: Timestamp,
    /// The error code of a failure.
    pub error_code: Option<i64>,
}

/// The outcome of a message so far.
pub async fn load_outcome(
    table: &impl Table,
    shop: &ShopId,
    id: &CauseId,
) -> Result<Option<Versioned<Outcome>>, StoreError> {
    load(table, &keys::outgoing(shop, id), OUTGOING).await
}

/// The write of an outcome after the one of `before_version`.
pub fn save_outcome(
    shop: &ShopId,
    id: &CauseId,
    before_version: u64,
    outcome: &Outcome,
    now: Timestamp,
) -> Result<Write, StoreError> {
    put(keys::outgoing(shop, id), OUTGOING, before_version, outcome, now)
}

/// How far a sent message got.
pub async fn load_progress(
    table: &impl Table,
    shop: &ShopId,
    provider_id: &str,
) -> Result<Option<Versioned<Progress>>, StoreError> {
    load(table, &keys::sent(shop, provider_id), SENT).await
}

/// The write of a message's progress after the one of `before_version`.
pub fn save_progress(
    shop: &ShopId,
    provider_id: &str,
    before_version: u64,
    progress: &Progress,
    now: Timestamp,
) -> Result<Write, StoreError> {
    put(keys::sent(shop, provider_id), SENT, before_version, progress, now)
}

/// When a person was last sent something.
pub async fn load_pace(
    table: &impl Table,
    shop: &ShopId,
    person: PersonId,
) -> Result<Option<Versioned<Timestamp>>, StoreError> {
    load(table, &keys::pace(shop, person), PACE).await
}

/// The write of the moment a person was last sent something.
pub fn save_pace(
    shop: &ShopId,
    person: PersonId,
    before_version: u64,
    at: Timestamp,
) -> Result<Write, StoreError> {
    put(keys::pace(shop, person), PACE, before_version, &at, at)
}

fn put<T: Serialize>(
    key: ports::table::Key,
    kind: &'static str,
    before_version: u64,
    record: &T,
    now: Timestamp,
) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let mut item = item(key, kind, before_version.saturating_add(1), record)?;
    let kept_until = now.plus_hours(KEPT_HOURS).seconds();
    item.attributes.insert(TTL.to_owned(), number_value(kept_until));
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}
