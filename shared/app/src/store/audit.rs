//! The audit log: who did what to what, when, and why. Rows are only ever added.

use super::{StoreError, all, item, keys, record};
use domain::access::Role;
use domain::ids::{AuditId, CauseId, PersonId, ShopId};
use domain::shop::Shop;
use domain::time::{BusinessDay, Timestamp};
use ports::table::{Condition, Query, Table, Write};
use serde::{Deserialize, Serialize};

const AUDIT: &str = "AU";

/// A row of the audit log. It holds ids and states, never names, numbers or texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Audit {
    /// When.
    pub at: Timestamp,
    /// What caused it.
    pub cause: CauseId,
    /// Who; none for the clock.
    pub person: Option<PersonId>,
    /// In which role; none for the clock.
    pub role: Option<Role>,
    /// What was done or attempted: "order.placed", "refused.order.cancel".
    pub action: String,
    /// To what: "#1001".
    pub subject: String,
    /// How it was before.
    pub before: Option<String>,
    /// How it is now.
    pub after: Option<String>,
}

/// The write of a row.
pub fn add(shop: &Shop, id: AuditId, row: &Audit) -> Result<Write, StoreError> {
    let day = row.at.business_day(&shop.zone);
    let item = item(keys::audit(&shop.id, &day, id), AUDIT, 1, row)?;
    Ok(Write::Put { item, conditions: vec![Condition::Absent] })
}

/// The rows of a day, in order.
pub async fn of_day(
    table: &impl Table,
    shop: &ShopId,
    day: &BusinessDay,
) -> Result<Vec<Audit>, StoreError> {
    let items = all(table, Query::partition(keys::audit_day(shop, day))).await?;
    items.iter().map(|item| Ok(record(item, AUDIT)?.record)).collect()
}
