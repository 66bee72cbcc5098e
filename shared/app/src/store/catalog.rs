//! The catalogue.

use super::{StoreError, all, item, keys, record};
use domain::catalog::{Catalog, Product};
use domain::ids::ShopId;
use ports::table::{Condition, Query, Table, Write};

const PRODUCT: &str = "PR";

/// The whole catalogue, in the order products were added.
pub async fn load_catalog(table: &impl Table, shop: &ShopId) -> Result<Catalog, StoreError> {
    let items = all(table, Query::partition(keys::catalog(shop))).await?;
    let products = items
        .iter()
        .map(|item| Ok(record::<Product>(item, PRODUCT)?.record))
        .collect::<Result<_, StoreError>>()?;
    Ok(Catalog::new(products))
}

/// The write of a new product.
pub fn add(shop: &ShopId, product: &Product) -> Result<Write, StoreError> {
    let item = item(keys::product(shop, product.id), PRODUCT, 1, product)?;
    Ok(Write::Put { item, conditions: vec![Condition::Absent] })
}
