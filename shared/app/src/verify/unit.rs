//! What must hold of each unit of stock.

use super::finding::{Fault, Finding, Subject};
use super::order::Orders;
use crate::store::{StoreError, catalog, stock};
use domain::ids::{ShopId, Sku};
use domain::stock::{Hold, Movement, StockLevel};
use ports::table::Table;
use std::collections::BTreeSet;

/// How many units were looked at, and what is wrong with them.
pub(super) async fn look(
    table: &impl Table,
    shop: &ShopId,
    orders: &mut Orders,
) -> Result<(u64, Vec<Finding>), StoreError> {
    let mut findings = Vec::new();
    let levels = stock::levels_everywhere(table, shop).await?;
    // The levels of a unit follow each other.
    let units: Vec<&[StockLevel]> = levels.chunk_by(|one, next| one.sku == next.sku).collect();
    for levels in &units {
        let sku = &levels[0].sku;
        let movements = stock::movements(table, shop, sku).await?;
        for movement in &movements {
            orders.tallies.moved(movement);
        }
        let holds = stock::holds(table, shop, sku).await?;
        for level in *levels {
            let here: Vec<&Movement> =
                movements.iter().filter(|movement| movement.outlet == level.outlet).collect();
            let faults = match &level.outlet {
                None => faults(level, &here, &holds, orders),
                // Orders take nothing from where nothing is sold.
                Some(_) => faults(level, &here, &[], &Orders::default()),
            };
            findings.extend(faults.into_iter().map(|fault| finding(sku, fault)));
        }
        let is_counted =
            |movement: &&Movement| levels.iter().any(|level| level.outlet == movement.outlet);
        if !movements.iter().all(|movement| is_counted(&movement)) {
            findings.push(finding(sku, Fault::NoLevel));
        }
    }
    let counted: BTreeSet<&Sku> = units.iter().map(|levels| &levels[0].sku).collect();
    let mut sold = BTreeSet::new();
    for product in catalog::load_catalog(table, shop).await?.everything() {
        for variant in &product.variants {
            if !sold.insert(variant.sku.clone()) {
                findings.push(finding(&variant.sku, Fault::SoldTwice));
            }
            if product.is_stockable() && !counted.contains(&variant.sku) {
                findings.push(finding(&variant.sku, Fault::NotCounted));
            }
        }
    }
    let unsold = counted.iter().copied().filter(|sku| !sold.contains(*sku));
    findings.extend(unsold.map(|sku| finding(sku, Fault::NotSold)));
    Ok((u64::try_from(counted.len()).unwrap_or(u64::MAX), findings))
}

fn finding(sku: &Sku, fault: Fault) -> Finding {
    Finding { about: Subject::Unit(sku.clone()), fault }
}

fn faults(
    level: &StockLevel,
    movements: &[&Movement],
    holds: &[Hold],
    orders: &Orders,
) -> Vec<Fault> {
    let StockLevel { sku, on_hand, reserved, available, value_minor, .. } = level;
    let (on_hand, reserved, available, value) = (*on_hand, *reserved, *available, *value_minor);
    let mut faults = Vec::new();
    let moved: i64 = movements.iter().map(|movement| movement.quantity).sum();
    if on_hand != moved {
        faults.push(Fault::Pieces { on_hand, moved });
    }
    let moved: i64 = movements.iter().map(|movement| movement.value_minor).sum();
    if value != moved {
        faults.push(Fault::Value { value, moved });
    }
    if available.saturating_add(reserved) != on_hand {
        faults.push(Fault::Split { available, reserved, on_hand });
    }
    if available < 0 || reserved < 0 {
        faults.push(Fault::BelowZero);
    }
    let held: i64 = holds.iter().map(|hold| i64::from(hold.quantity)).sum();
    let kept = orders.kept.get(sku).copied().unwrap_or(0);
    if reserved != held.saturating_add(kept) {
        faults.push(Fault::Reserved { reserved, held, kept });
    }
    for hold in holds {
        let of_order = orders.holds.get(&(hold.order, sku.clone()));
        if of_order != Some(&(i64::from(hold.quantity), hold.until)) {
            faults.push(Fault::StrayHold(hold.order));
        }
    }
    faults
}
