//! What the books, the stock and the customers say, gathered once: chat tells it in a few lines, and
//! paper and sheets show all of it, from the same value. Deliberately absent: writing anything.
//!
//! - `statement`: a statement of the books; `told` is its chat, `report` its paper.
//! - `account`: what a customer owes, and what changed it.
//! - `sold`, `aged`: sales by product and customer, who owes what on a day. `compare`: the days
//!   before.
//! - `waiting`: what is paid and not handed over.
//! - `goods`: what is on hand and how long it has been lying. `day`: a day as it ends. `opinions`:
//!   what customers thought.
//! - `paper`: everything that can be asked for as a file.

pub(crate) mod account;
mod aged;
mod compare;
mod day;
mod goods;
mod opinions;
mod paper;
mod sold;
mod statement;
mod waiting;

pub(crate) use goods::aging;
pub(crate) use opinions::opinions;
pub(crate) use paper::report;

use crate::store::{StoreError, ledger};
use domain::ids::ShopId;
use domain::ledger::totals::Totals;
use domain::shop::Shop;
use domain::time::{BusinessDay, DayRange, Timestamp};
use ports::table::Table;

/// A shop's books at a moment.
#[derive(Debug)]
pub(crate) struct Books<'a, T> {
    /// Where they are.
    pub(crate) table: &'a T,
    /// Whose they are.
    pub(crate) shop: &'a Shop,
    /// When they are looked at.
    pub(crate) now: Timestamp,
}

impl<T> Books<'_, T> {
    /// The shop's day.
    fn today(&self) -> BusinessDay {
        self.now.business_day(&self.shop.zone)
    }
}

/// The sums of everything before a day, and of a range of days. What was before a day is the sum of
/// the months before and of the month's days before, never of entries.
pub(crate) async fn sums(
    table: &impl Table,
    shop: &ShopId,
    range: &DayRange,
) -> Result<(Totals, Totals), StoreError> {
    let months = ledger::months(table, shop).await?;
    let (mut before, mut within) = (Totals::default(), Totals::default());
    for (month, totals) in &months {
        if range.holds(month) {
            within.add(totals);
        } else if month.last() < range.from {
            before.add(totals);
        } else if month.first() <= range.to {
            for (day, totals) in ledger::days(table, shop, month).await? {
                if range.contains(&day) {
                    within.add(&totals);
                } else if day < range.from {
                    before.add(&totals);
                }
            }
        }
    }
    Ok((before, within))
}
