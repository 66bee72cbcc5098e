//! Links that were refused, in the audit log: at most a few in a quarter of an hour for each thing they
//! name, so that trying links costs the shop nothing.

use super::answer::Problem;
use crate::store::audit::{self, Audit};
use crate::store::{self, attempt};
use domain::ids::AuditId;
use domain::shop::Shop;
use ports::clock::Clock;
use ports::table::Table;

/// Notes that a link to `what` was refused.
pub(super) async fn write(
    table: &impl Table,
    clock: &impl Clock,
    shop: &Shop,
    what: &str,
    row: &Audit,
) -> Result<(), Problem> {
    if attempt::load(table, &shop.id, what, row.at).await?.is_used_up() {
        return Ok(());
    }
    attempt::count(table, &shop.id, what, row.at).await?;
    let row = audit::add(shop, AuditId::new(clock.fresh()), row)?;
    Ok(store::write_alone(table, row).await?)
}
