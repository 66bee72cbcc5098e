//! What other agents have done, entered once however often it is told.

use super::TRIES_MAX;
use crate::store::ledger;
use domain::ids::ShopId;
use domain::ledger::journal::Journal;
use domain::ledger::voucher::Voucher;
use domain::refusal::Refusal;
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::queue::Unfinished;
use ports::table::{CommitError, Table};

/// Enters vouchers of a shop, all or none; those that are there already change nothing.
pub async fn post(
    table: &impl Table,
    clock: &impl Clock,
    shop: &ShopId,
    vouchers: &[Voucher],
) -> Result<(), Unfinished> {
    for _ in 0..TRIES_MAX {
        let mut vouchers = vouchers.to_vec();
        let mut opened = ledger::open(table, shop, &mut vouchers).await?;
        let entered = enter(&mut opened, &vouchers, clock.now());
        // Whoever decided it was wrong: it waits among the dead letters for somebody to look.
        let journals = entered.map_err(|refusal| Unfinished::Broken(refusal.to_string()))?;
        if journals.is_empty() {
            return Ok(());
        }
        match table.commit(&ledger::writes(shop, &opened, &journals)?).await {
            Ok(()) => {
                tracing::info!(entries = journals.len(), "entered in the books");
                return Ok(());
            }
            Err(CommitError::Refused(_)) => {}
            Err(CommitError::Table(error)) => {
                return Err(crate::store::StoreError::from(error).into());
            }
        }
    }
    Err(Unfinished::Unavailable("others keep changing the books".to_owned()))
}

fn enter(
    opened: &mut ledger::Opened,
    vouchers: &[Voucher],
    now: Timestamp,
) -> Result<Vec<Journal>, Refusal> {
    let mut journals = Vec::new();
    for voucher in vouchers {
        journals.extend(opened.books.enter(voucher, now)?);
    }
    Ok(journals)
}
