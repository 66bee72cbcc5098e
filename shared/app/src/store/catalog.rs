//! The catalogue.

use super::{StoreError, Versioned, all, item, keys, load, record};
use domain::alias::Aliases;
use domain::catalog::{Catalog, Product};
use domain::ids::{ProductId, ShopId, Sku};
use ports::table::{Condition, Query, Table, Write};

const PRODUCT: &str = "PR";
const GUARD: &str = "UQ";
const ALIASES: &str = "LW";

/// The whole catalogue, in the order products were added, with what the shop calls them besides.
pub async fn load_catalog(table: &impl Table, shop: &ShopId) -> Result<Catalog, StoreError> {
    let items = all(table, Query::partition(keys::catalog(shop))).await?;
    let taught = keys::aliases(shop);
    let mut aliases = Aliases::default();
    let mut products = Vec::with_capacity(items.len());
    for item in &items {
        if item.key == taught {
            aliases = record(item, ALIASES)?.record;
        } else {
            products.push(record::<Product>(item, PRODUCT)?.record);
        }
    }
    Ok(Catalog::new(products).calling(aliases.known().to_vec()))
}

/// What the shop calls its products besides their names, to be changed.
pub async fn load_aliases(
    table: &impl Table,
    shop: &ShopId,
) -> Result<Versioned<Aliases>, StoreError> {
    let found = load(table, &keys::aliases(shop), ALIASES).await?;
    Ok(found.unwrap_or(Versioned { record: Aliases::default(), version: 0 }))
}

/// The write of what the shop calls its products, after it was loaded.
pub fn save_aliases(shop: &ShopId, aliases: &Versioned<Aliases>) -> Result<Write, StoreError> {
    let version = aliases.version.saturating_add(1);
    let item = item(keys::aliases(shop), ALIASES, version, &aliases.record)?;
    Ok(Write::Put { item, conditions: vec![aliases.unchanged()] })
}

/// The write of a new product.
pub fn add(shop: &ShopId, product: &Product) -> Result<Write, StoreError> {
    let item = item(keys::product(shop, product.id), PRODUCT, 1, product)?;
    Ok(Write::Put { item, conditions: vec![Condition::Absent] })
}

/// A product, offered or not, to be changed.
pub async fn load_product(
    table: &impl Table,
    shop: &ShopId,
    id: ProductId,
) -> Result<Option<Versioned<Product>>, StoreError> {
    load(table, &keys::product(shop, id), PRODUCT).await
}

/// The write of a product after `before_version`.
pub fn save(shop: &ShopId, product: &Product, before_version: u64) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let version = before_version.saturating_add(1);
    let item = item(keys::product(shop, product.id), PRODUCT, version, product)?;
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// The write by which a unit is one product's, and never another's that is added at the same time.
pub fn claim(shop: &ShopId, sku: &Sku, product: ProductId) -> Result<Write, StoreError> {
    let item = item(keys::unit_guard(shop, sku), GUARD, 1, &product)?;
    Ok(Write::Put { item, conditions: vec![Condition::Absent] })
}
