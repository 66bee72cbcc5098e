//! Verifying a shop's audit chain against the rows that are there. Blocks and rows are read page by
//! page; kept in memory are the places and digests of the sealed rows, a hundred bytes each.

use crate::store::audit::{self, Audit, Blocks, row};
use crate::store::{StoreError, keys};
use domain::audit::{Chain, Head, Verdict};
use domain::shop::Shop;
use domain::time::{BusinessDay, Timestamp};
use ports::table::{Query, Table};
use std::collections::BTreeSet;

/// How far back rows are looked for that nobody sealed: as far as the table's own backups go.
const DAYS_BEFORE: i64 = 35;

/// Looks through the chain of a shop and all rows of its log. `kept` are heads that are known from
/// the vault; rows written until `settled` must be sealed.
///
/// Partitions of the log are found by their days: those in which sealed rows lie, and every day from
/// the first of them, or [`DAYS_BEFORE`], to that of `now`.
pub async fn verify(
    table: &impl Table,
    shop: &Shop,
    kept: &[Head],
    settled: Timestamp,
    now: Timestamp,
) -> Result<Verdict, StoreError> {
    verify_each(table, shop, kept, settled, now, |_| {}).await
}

/// As [`verify`], and shows `each` row that can be read, by day and id.
pub(crate) async fn verify_each(
    table: &impl Table,
    shop: &Shop,
    kept: &[Head],
    settled: Timestamp,
    now: Timestamp,
    mut each: impl FnMut(&Audit),
) -> Result<Verdict, StoreError> {
    let mut chain = Chain::of(&shop.id, kept, settled);
    let mut blocks = Blocks::of(&shop.id);
    while let Some(page) = blocks.next(table).await? {
        for block in &page {
            chain.block(block);
        }
    }
    let mut partitions: BTreeSet<String> = chain.partitions().map(str::to_owned).collect();
    let sealed = partitions.iter().find_map(|partition| Some(keys::shop_and_day(partition)?.1));
    let today = now.business_day(&shop.zone);
    let recent = now.plus_hours(-24 * DAYS_BEFORE).business_day(&shop.zone);
    let first = sealed.filter(|sealed| *sealed < recent).unwrap_or(recent);
    let days = std::iter::successors(Some(first), |day: &BusinessDay| Some(day.plus_days(1)));
    partitions
        .extend(days.take_while(|day| *day <= today).map(|day| keys::audit_day(&shop.id, &day)));
    for partition in partitions {
        let mut query = Query::partition(partition);
        loop {
            let page = table.query(&query).await?;
            for item in &page.items {
                chain.row(&row(item)?);
                if let Ok(row) = audit::from_item(item) {
                    each(&row);
                }
            }
            match page.next {
                Some(cursor) => query.after = Some(cursor),
                None => break,
            }
        }
    }
    Ok(chain.end())
}
