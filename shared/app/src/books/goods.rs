//! What is on hand in all outlets, and how long it has been lying.

use super::Books;
use crate::store::{StoreError, stock};
use domain::catalog::{Catalog, Product};
use domain::ids::{ProductId, Sku};
use domain::stock::{Ages, StockLevel};
use ports::table::Table;
use std::collections::BTreeMap;

/// Every level of the shop, warned of at what the catalogue says now.
pub(super) async fn levels<T: Table>(
    books: &Books<'_, T>,
    catalog: &Catalog,
) -> Result<Vec<StockLevel>, StoreError> {
    let mut levels = stock::levels_everywhere(books.table, &books.shop.id).await?;
    for level in &mut levels {
        if let Some((_, variant)) = catalog.known(&level.sku) {
            level.low_at = i64::from(variant.low_stock_at);
        }
    }
    Ok(levels)
}

/// What is on hand of each unit, in all outlets together.
pub(super) async fn left<T: Table>(books: &Books<'_, T>) -> Result<BTreeMap<Sku, i64>, StoreError> {
    let mut left: BTreeMap<Sku, i64> = BTreeMap::new();
    for level in stock::levels_everywhere(books.table, &books.shop.id).await? {
        let on_hand = left.entry(level.sku).or_default();
        *on_hand = on_hand.saturating_add(level.on_hand);
    }
    Ok(left)
}

/// How long what is on hand of a product, or of everything, has been lying: each unit over all
/// outlets, the oldest value first, and all together.
pub(crate) async fn aging<T: Table>(
    books: &Books<'_, T>,
    catalog: &Catalog,
    product: Option<ProductId>,
) -> Result<(Vec<(Sku, Ages)>, Ages), StoreError> {
    let shop = &books.shop.id;
    let mut there: BTreeMap<Sku, (i64, i64)> = BTreeMap::new();
    for level in stock::levels_everywhere(books.table, shop).await? {
        let (on_hand, value) = there.entry(level.sku).or_default();
        *on_hand = on_hand.saturating_add(level.on_hand);
        *value = value.saturating_add(level.value_minor);
    }
    let asked =
        |one: &&Product| one.is_stockable() && product.is_none_or(|product| one.id == product);
    let (mut units, mut all) = (Vec::new(), Ages::default());
    for variant in catalog.products().iter().filter(asked).flat_map(|product| &product.variants) {
        let Some(there) = there.get(&variant.sku).filter(|(on_hand, _)| *on_hand > 0) else {
            continue;
        };
        let ages = stock::age(books.table, shop, &variant.sku, *there, books.now).await?;
        all = all.plus(&ages);
        units.push((variant.sku.clone(), ages));
    }
    // The oldest value first: that is what the owner can do something about.
    units.sort_by_key(|(_, ages)| {
        let mut worth = ages.worth_minor;
        worth.reverse();
        std::cmp::Reverse(worth)
    });
    Ok((units, all))
}
