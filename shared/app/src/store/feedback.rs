//! What customers thought.

use super::{StoreError, all, item, keys, record};
use domain::ids::{AuditId, PersonId, ShopId};
use domain::time::{BusinessDay, DayRange, Timestamp};
use ports::table::{Condition, Query, Table, Write};
use serde::{Deserialize, Serialize};

const FEEDBACK: &str = "FB";

/// What a customer thought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feedback {
    /// Who.
    pub person: PersonId,
    /// From one, bad, to five, good.
    pub rating: Option<u8>,
    /// In words.
    pub comment: Option<String>,
    /// When.
    pub at: Timestamp,
}

/// The write of one; ids sort by the moment.
pub fn add(
    shop: &ShopId,
    day: &BusinessDay,
    id: AuditId,
    feedback: &Feedback,
) -> Result<Write, StoreError> {
    let item = item(keys::feedback(shop, day, id), FEEDBACK, 1, feedback)?;
    Ok(Write::Put { item, conditions: vec![Condition::Absent] })
}

/// Those of some days, the oldest first; of all days without a range.
pub async fn of_days(
    table: &impl Table,
    shop: &ShopId,
    range: Option<&DayRange>,
) -> Result<Vec<Feedback>, StoreError> {
    let mut query = Query::partition(keys::feedbacks(shop));
    if let Some(range) = range {
        query.from = Some(range.from.to_string());
        query.to = Some(format!("{}~", range.to));
    }
    let items = all(table, query).await?;
    items.iter().map(|item| Ok(record(item, FEEDBACK)?.record)).collect()
}
