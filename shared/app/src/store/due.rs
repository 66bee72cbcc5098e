//! What of a shop has fallen due and was not handled by the clock's sweep.

use super::{
    StoreError, all, booking, calendar, check, keys, once, order, schedule, survey, waiting,
    webhook,
};
use domain::ids::{CauseId, OrderNumber, ShopId};
use domain::time::Timestamp;
use ports::table::{Index, Query, Table};

/// Reports that are so much late were missed; the next one tells of the latest day.
const REPORTS_HOURS: i64 = 24;

/// Something that is overdue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Overdue {
    /// An order that should have cancelled itself.
    Order(OrderNumber),
    /// A booking that should have run out.
    Booking(u64),
    /// Reports that should have come by themselves.
    Reports,
    /// What was done for a web form, with messages that are not sent yet.
    Done(CauseId),
}

/// Everything of the shop that was due by `by`.
pub async fn overdue(
    table: &impl Table,
    shop: &ShopId,
    by: Timestamp,
) -> Result<Vec<Overdue>, StoreError> {
    let mut overdue = Vec::new();
    let of_shop = keys::of_shop(shop);
    for shard in 0..keys::DUE_SHARDS {
        let query = Query::index(Index::G4, keys::due_shard(shard)).up_to(keys::due_by(by));
        for item in all(table, query).await? {
            if !item.key.pk.starts_with(&of_shop) {
                continue;
            }
            // A check of the books that comes late finds no less, and a try for another program that
            // comes late is told to nobody but that program; a question that comes late is not missed.
            let is_check = check::from_item(&item).is_some();
            // A time that got free and is looked at late is as free.
            let is_freed = waiting::from_item(&item).is_some();
            let is_question = survey::from_item(&item).is_some();
            if is_check || is_freed || is_question || webhook::from_item(&item).is_some() {
                continue;
            }
            // Nor is a look into a calendar that comes late.
            if calendar::from_item(&item).is_some() {
                continue;
            }
            if let Some(found) = booking::from_item(&item) {
                overdue.push(Overdue::Booking(found.record.number));
                continue;
            }
            if let Some(found) = schedule::from_item(&item) {
                // Each shop has one every evening: a shop that was stopped overnight has lost nothing.
                let missed_by = by.plus_hours(-REPORTS_HOURS);
                if found.record.next().is_some_and(|at| at <= missed_by) {
                    overdue.push(Overdue::Reports);
                }
                continue;
            }
            if let Some(done) = once::from_item(&item) {
                overdue.push(Overdue::Done(done.cause));
                continue;
            }
            let order = order::from_item(&item)?.record;
            // A reminder that comes late is one all the same.
            if order.runs_out_at().is_some_and(|due| due <= by) {
                overdue.push(Overdue::Order(order.number));
            }
        }
    }
    Ok(overdue)
}
