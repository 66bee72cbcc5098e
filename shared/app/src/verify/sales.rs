//! What must hold of what was sold: an entry's sale is what its accounts say, and what is kept of a
//! month's products and customers is the sum of its entries.

use super::finding::Fault;
use crate::store::{StoreError, ledger};
use domain::ids::ShopId;
use domain::ledger::journal::Journal;
use domain::ledger::sales::{MonthSales, SoldByDay, posted};
use domain::time::Month;
use ports::table::Table;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

/// How many products and customers a month has sales of, and what is wrong with them.
pub(super) async fn look(
    table: &impl Table,
    shop: &ShopId,
    month: &Month,
    journals: &[Journal],
) -> Result<(usize, Vec<Fault>), StoreError> {
    let kept = ledger::month_sales(table, shop, month).await?;
    let mut counted = MonthSales::default();
    let mut faults = Vec::new();
    for journal in journals {
        let Some(sale) = &journal.sale else { continue };
        counted.enter(sale, &journal.day);
        let (sold, posted) = (sale.sum(), posted(journal));
        if (sold.revenue, sold.cost) != (posted.revenue, posted.cost) {
            faults.push(Fault::SoldNotPosted { entry: journal.number, sold, posted });
        }
    }
    faults.extend(differences(month, &kept.products, &counted.products));
    faults.extend(differences(month, &kept.customers, &counted.customers));
    Ok((kept.products.len().saturating_add(kept.customers.len()), faults))
}

fn differences<K: Ord + Display>(
    month: &Month,
    kept: &BTreeMap<K, SoldByDay>,
    counted: &BTreeMap<K, SoldByDay>,
) -> Vec<Fault> {
    let all: BTreeSet<&K> = kept.keys().chain(counted.keys()).collect();
    let none = SoldByDay::default();
    let differs = |key: &K| {
        let kept = kept.get(key).unwrap_or(&none);
        let (day, kept, entries) = kept.difference(counted.get(key).unwrap_or(&none))?;
        Some(Fault::Sold { of: key.to_string(), day: format!("{month}-{day:02}"), kept, entries })
    };
    all.into_iter().filter_map(differs).collect()
}
