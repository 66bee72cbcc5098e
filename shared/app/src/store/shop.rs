//! Shops and the routes to them.

use super::{StoreError, Versioned, item, keys, load, record};
use domain::ids::{ShopId, Slug};
use domain::shop::{Shop, Supplier};
use ports::table::{Condition, Key, Query, Table, Write};

const SHOP: &str = "TN";
const ROUTE: &str = "RT";
const SUPPLIER: &str = "SU";

/// The shop by its id.
pub async fn load_shop(table: &impl Table, id: &ShopId) -> Result<Option<Shop>, StoreError> {
    Ok(load(table, &keys::shop(id), SHOP).await?.map(|found: Versioned<Shop>| found.record))
}

/// The shop by its id, to be changed.
pub async fn load_to_change(
    table: &impl Table,
    id: &ShopId,
) -> Result<Option<Versioned<Shop>>, StoreError> {
    load(table, &keys::shop(id), SHOP).await
}

/// The write of a changed shop after `before_version`. Its routes stay as they are.
pub fn save(shop: &Shop, before_version: u64) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let item = item(keys::shop(&shop.id), SHOP, before_version.saturating_add(1), shop)?;
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// The shop by its name in addresses.
pub async fn by_slug(table: &impl Table, slug: &Slug) -> Result<Option<Shop>, StoreError> {
    follow(table, &keys::route_of_slug(slug)).await
}

/// The shop by WhatsApp's id of its number.
pub async fn by_number(
    table: &impl Table,
    phone_number_id: &str,
) -> Result<Option<Shop>, StoreError> {
    follow(table, &keys::route_of_number(phone_number_id)).await
}

/// The writes that open a shop: the shop and its two routes, each only if it is new.
pub fn open(shop: &Shop) -> Result<Vec<Write>, StoreError> {
    let items = [
        item(keys::shop(&shop.id), SHOP, 1, shop)?,
        item(keys::route_of_slug(&shop.slug), ROUTE, 1, &shop.id)?,
        item(keys::route_of_number(&shop.phone_number_id), ROUTE, 1, &shop.id)?,
    ];
    let conditions = || vec![Condition::Absent];
    Ok(items.into_iter().map(|item| Write::Put { item, conditions: conditions() }).collect())
}

/// The write of a new supplier.
pub fn add_supplier(shop: &ShopId, supplier: &Supplier) -> Result<Write, StoreError> {
    let item = item(keys::supplier(shop, supplier.id), SUPPLIER, 1, supplier)?;
    Ok(Write::Put { item, conditions: vec![Condition::Absent] })
}

/// A shop's suppliers.
pub async fn suppliers(table: &impl Table, shop: &ShopId) -> Result<Vec<Supplier>, StoreError> {
    let items = super::all(table, Query::partition(keys::suppliers(shop))).await?;
    items.iter().map(|item| Ok(record(item, SUPPLIER)?.record)).collect()
}

async fn follow(table: &impl Table, route: &Key) -> Result<Option<Shop>, StoreError> {
    match load::<ShopId>(table, route, ROUTE).await? {
        Some(found) => load_shop(table, &found.record).await,
        None => Ok(None),
    }
}
