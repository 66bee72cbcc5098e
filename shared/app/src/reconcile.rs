//! Finds what happened in a shop and was not entered in its books, and has it entered.
//!
//! Vouchers are kept with the decision they tell of and are sent until the books' queue has them; so
//! one is lost only with a dead letter that nobody sent again. To find it costs nothing where nothing
//! happens: the first block that seals audit rows of a day notes that day, one write for each shop
//! and day with anything in it, and the clock's sweep takes it up in the night after. The day's audit
//! rows lead to what was done, that to its vouchers, and each of them to the place of its entry:
//! a query and two reads for each thing that happened, no scan and no index of its own, a page in
//! each sweep however much a shop sells.
//!
//! What is missing is sent again under the id it had, so an entry that comes meanwhile is still one.
//! Operators are told by an error in the log and a figure. Owners are told only when it was sent
//! again and again and is missing still.

use crate::ordering::Occasion;
use crate::ordering::tell::Told;
use crate::store::audit;
use crate::store::check::{self, Check};
use crate::store::{StoreError, Versioned, keys, ledger, once, shop};
use domain::ids::{CauseId, ShopId};
use domain::message::{Message, VoucherMessage};
use domain::shop::Shop;
use domain::time::{BusinessDay, Timestamp};
use ports::figure::{Figure, count};
use ports::queue::{Queue, Unfinished};
use ports::table::{Query, Table};
use std::collections::BTreeSet;
use views::chat::explained;

/// How many audit rows are looked at in one sweep.
const ROWS: usize = 200;
/// After so many rounds in which something was missing the owner is told.
const ROUNDS_MAX: u32 = 3;
/// Entries are sent again, and looked for so much later.
const AGAIN_HOURS: i64 = 1;
/// A shop whose day is not over is looked at so much later.
const NOT_OVER_HOURS: i64 = 6;
/// Checks begin half an hour after midnight in Greenwich and spread over the three hours after.
const FIRST_MINUTES: i64 = 30;
const SPREAD_MINUTES: u64 = 180;

/// Notes that something happened on these days.
pub(crate) async fn note(
    table: &impl Table,
    shop: &ShopId,
    days: &BTreeSet<BusinessDay>,
) -> Result<(), StoreError> {
    for day in days {
        let midnight = Timestamp::from_rfc3339(&format!("{}T00:00:00Z", day.plus_days(1)));
        let midnight = midnight.unwrap_or(Timestamp::from_millis(0));
        let spread = shop.as_str().bytes().fold(0_u64, |sum, byte| {
            sum.wrapping_mul(31).wrapping_add(u64::from(byte)) % SPREAD_MINUTES
        });
        let minutes = FIRST_MINUTES.saturating_add(i64::try_from(spread).unwrap_or(0));
        check::note(table, &Check::of(shop, day), midnight.plus_minutes(minutes)).await?;
    }
    Ok(())
}

/// Looks at a page of a day; how many entries were missing and are sent again.
pub(crate) async fn look(
    table: &impl Table,
    queue: &impl Queue,
    found: &Versioned<Check>,
    now: Timestamp,
) -> Result<u64, Unfinished> {
    let before = &found.record;
    let Some(shop) = shop::load_shop(table, &before.shop).await? else {
        check::end(table, found).await?;
        return Ok(0);
    };
    if now.business_day(&shop.zone) <= before.day {
        check::put_off(table, found, now.plus_hours(NOT_OVER_HOURS)).await?;
        return Ok(0);
    }
    let mut query = Query::partition(keys::audit_day(&shop.id, &before.day)).first(ROWS);
    // The row itself comes again, which does no harm.
    query.from.clone_from(&before.after);
    let page = table.query(&query).await.map_err(StoreError::from)?;
    let mut causes = BTreeSet::new();
    for item in &page.items {
        causes.insert(audit::from_item(item)?.cause.to_string());
    }
    let missing = missing(table, &shop, &causes).await?;
    send(queue, &missing).await?;
    let more = u64::try_from(missing.len()).unwrap_or(u64::MAX);
    let mut after = found.clone();
    after.record.missing = before.missing.saturating_add(more);
    if page.next.is_some() {
        after.record.after = page.items.last().map(|item| item.key.sk.clone());
        check::put_off(table, &after, now).await?;
    } else if after.record.missing == 0 {
        check::end(table, &after).await?;
    } else if before.rounds.saturating_add(1) < ROUNDS_MAX {
        let rounds = before.rounds.saturating_add(1);
        after.record = Check { rounds, ..Check::of(&shop.id, &before.day) };
        check::put_off(table, &after, now.plus_hours(AGAIN_HOURS)).await?;
    } else {
        tell_owners(queue, &shop, &after.record, now).await?;
        check::end(table, &after).await?;
    }
    Ok(more)
}

/// The vouchers of these causes that have no entry.
async fn missing(
    table: &impl Table,
    shop: &Shop,
    causes: &BTreeSet<String>,
) -> Result<Vec<VoucherMessage>, Unfinished> {
    let mut missing = Vec::new();
    for cause in causes.iter().filter_map(|cause| cause.parse::<CauseId>().ok()) {
        let Some(done) = once::earlier(table, &shop.id, &cause).await? else { continue };
        for voucher in done.effects.into_iter().filter_map(Message::into_voucher) {
            if ledger::place(table, &shop.id, &voucher.id).await?.is_none() {
                missing.push(VoucherMessage { shop: shop.id.clone(), voucher });
            }
        }
    }
    Ok(missing)
}

async fn send(queue: &impl Queue, missing: &[VoucherMessage]) -> Result<(), Unfinished> {
    if missing.is_empty() {
        return Ok(());
    }
    let entries = u64::try_from(missing.len()).unwrap_or(u64::MAX);
    tracing::error!(
        entries,
        "something that happened was not entered in the books; it is sent again"
    );
    count(Figure::EntriesMissing, entries);
    let messages = missing.iter().cloned().map(Message::Voucher);
    let sends: Vec<_> = messages.filter_map(|message| once::to_send(&message)).collect();
    queue.send(&sends).await.map_err(|error| Unfinished::Unavailable(error.to_string()))
}

/// Tells the owners what can't be mended; the same day once.
async fn tell_owners(
    queue: &impl Queue,
    shop: &Shop,
    check: &Check,
    now: Timestamp,
) -> Result<(), Unfinished> {
    let cause = format!("clock:RC#{}", check.day).parse::<CauseId>();
    let cause = cause.map_err(|_| Unfinished::Broken("not a cause".to_owned()))?;
    let occasion = Occasion::of_clock(shop, &cause, now);
    let bubble = explained::not_entered(shop.language(), check.missing, &check.day);
    let told = Told::nobody().owners(shop, &bubble).into_effects(&occasion);
    let sends: Vec<_> = told.iter().filter_map(once::to_send).collect();
    queue.send(&sends).await.map_err(|error| Unfinished::Unavailable(error.to_string()))
}
