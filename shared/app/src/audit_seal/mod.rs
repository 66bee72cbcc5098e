//! Seals audit rows: those that are handed over become a block of their shop's chain, and the
//! chain's new head goes to a vault where nobody can change it.
//!
//! Rows come at least once. One that stands in the newest blocks is not sealed again; one that
//! comes later than that is in two blocks, which still verifies. Two sealers of one shop race for
//! the next place in the chain, and who loses looks again.

mod verify;

pub use verify::verify;
pub(crate) use verify::verify_each;

use crate::reconcile;
use crate::store::audit::{append, newest, row};
use crate::store::keys;
use bytes::Bytes;
use domain::audit::{Block, Head, Place, Row, SealedRow};
use domain::ids::ShopId;
use domain::time::{BusinessDay, Timestamp};
use ports::clock::Clock;
use ports::files::{File, Files, FilesError};
use ports::queue::Unfinished;
use ports::table::{Item, Table};
use serde::Serialize;
use std::collections::BTreeSet;

/// The most rows of a block, so that it stays far below what an item may have.
pub const ROWS_MAX: usize = 200;
/// How many of the newest blocks are looked through for rows that come again.
const BLOCKS_LOOKED_THROUGH: usize = 8;
/// How often a place in the chain may be lost to another sealer.
const TRIES_MAX: usize = 8;

/// A head as it lies in the vault.
#[derive(Debug, Serialize)]
struct Kept {
    #[serde(flatten)]
    head: Head,
    /// The day of its last row.
    day: BusinessDay,
    /// When its block was made.
    at: Timestamp,
}

/// Seals rows in the order in which they were written; each is answered in its place.
pub async fn handle(
    table: &impl Table,
    vault: &impl Files,
    clock: &impl Clock,
    items: &[Item],
) -> Vec<Result<(), Unfinished>> {
    let rows: Vec<_> = items.iter().map(read).collect();
    let mut answers: Vec<Result<(), Unfinished>> =
        rows.iter().map(|row| row.as_ref().map(|_| ()).map_err(Clone::clone)).collect();
    let mut shops: Vec<&ShopId> = rows.iter().flatten().map(|(shop, _)| shop).collect();
    shops.sort();
    shops.dedup();
    for shop in shops {
        let of_shop = rows.iter().enumerate().filter_map(|(place, row)| {
            row.as_ref().ok().filter(|(of, _)| of == shop).map(|(_, row)| (place, row))
        });
        let of_shop: Vec<(usize, &Row)> = of_shop.collect();
        for some in of_shop.chunks(ROWS_MAX) {
            let sealed = seal(table, vault, clock.now(), shop, some.iter().map(|(_, row)| *row));
            let sealed = sealed.await;
            for (place, _) in some {
                answers[*place].clone_from(&sealed);
            }
        }
    }
    answers
}

fn read(item: &Item) -> Result<(ShopId, Row), Unfinished> {
    let place = keys::shop_and_day(&item.key.pk);
    let (shop, _) = place.ok_or_else(|| Unfinished::Broken("not an audit row".to_owned()))?;
    Ok((shop, row(item)?))
}

/// Seals rows of one shop and keeps the head of every block that has one of them: when a try before
/// this one broke off between block and head, this one brings the head.
async fn seal(
    table: &impl Table,
    vault: &impl Files,
    now: Timestamp,
    shop: &ShopId,
    rows: impl Iterator<Item = &Row> + Clone,
) -> Result<(), Unfinished> {
    for _ in 0..TRIES_MAX {
        let blocks = newest(table, shop, BLOCKS_LOOKED_THROUGH).await?;
        let before = blocks.first();
        let head = before.map_or_else(|| Head::before_the_first(shop), |block| block.head(shop));
        let (mut new, mut holding) = (Vec::new(), Vec::new());
        for row in rows.clone().map(Row::sealed) {
            match blocks.iter().find(|block| has(block, &row)) {
                Some(block) if !holding.contains(&block) => holding.push(block),
                Some(_) => {}
                None => new.push(row),
            }
        }
        let block = Block::after(&head, now, new);
        // Before the block: whoever comes after a crash finds the rows unsealed and notes the day.
        let days = days_begun(before, block.as_ref());
        reconcile::note(table, shop, &days).await?;
        if let Some(block) = &block
            && !append(table, shop, block).await?
        {
            continue;
        }
        for block in holding.into_iter().chain(&block) {
            keep(vault, shop, block).await?;
        }
        return Ok(());
    }
    Err(Unfinished::Unavailable("others seal the same shop".to_owned()))
}

/// The days of a block's rows that no block before it ended with: their books are to be checked.
fn days_begun(before: Option<&Block>, block: Option<&Block>) -> BTreeSet<BusinessDay> {
    let day = |place: &Place| Some(keys::shop_and_day(&place.partition)?.1);
    let known = before.and_then(|block| day(&block.last));
    let rows = block.into_iter().flat_map(|block| &block.rows);
    let days = rows.filter_map(|row| day(&row.place));
    days.filter(|day| Some(day) != known.as_ref()).collect()
}

fn has(block: &Block, row: &SealedRow) -> bool {
    block.rows.binary_search(row).is_ok()
}

/// Puts the head of a block into the vault, under a name that says everything but the hash. The
/// same block has the same file each time.
async fn keep(vault: &impl Files, shop: &ShopId, block: &Block) -> Result<(), Unfinished> {
    let malformed = || Unfinished::Broken("a block of rows without a day".to_owned());
    let (_, day) = keys::shop_and_day(&block.last.partition).ok_or_else(malformed)?;
    let name = head_name(shop, &day, block.sequence);
    let kept = Kept { head: block.head(shop), day, at: block.at };
    let bytes = serde_json::to_vec(&kept).map_err(|error| Unfinished::Broken(error.to_string()))?;
    let file = File { mime_type: "application/json".to_owned(), bytes: Bytes::from(bytes) };
    vault.put(&name, file).await.map_err(|error| match error {
        FilesError::Unavailable(_) => Unfinished::Unavailable(error.to_string()),
        FilesError::Broken(_) => Unfinished::Broken(error.to_string()),
    })
}

/// Where the head of a block lies in the vault: `audit-heads/<shop>/<day>/<sequence>`, which sorts
/// as the chain does.
pub fn head_name(shop: &ShopId, day: &BusinessDay, sequence: u64) -> String {
    format!("audit-heads/{shop}/{day}/{sequence:010}")
}
