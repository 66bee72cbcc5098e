//! What of a shop has fallen due and was not handled by the clock's sweep.

use super::{StoreError, all, booking, check, keys, once, order, schedule, survey, webhook};
use domain::ids::{CauseId, OrderNumber, ShopId};
use domain::time::Timestamp;
use ports::table::{Index, Query, Table};

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
            if check::from_item(&item).is_some()
                || webhook::from_item(&item).is_some()
                || survey::from_item(&item).is_some()
            {
                continue;
            }
            if let Some(found) = booking::from_item(&item) {
                overdue.push(Overdue::Booking(found.record.number));
                continue;
            }
            if schedule::from_item(&item).is_some() {
                overdue.push(Overdue::Reports);
                continue;
            }
            overdue.push(match once::from_item(&item) {
                Some(done) => Overdue::Done(done.cause),
                None => Overdue::Order(order::from_item(&item)?.record.number),
            });
        }
    }
    Ok(overdue)
}
