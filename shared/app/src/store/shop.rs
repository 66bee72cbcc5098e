//! Shops and the routes to them.

use super::{StoreError, Versioned, item, keys, load, record};
use domain::ids::{ShopId, Slug, SupplierId};
use domain::shop::{Shop, Supplier};
use domain::time::Timestamp;
use ports::table::{CommitError, Condition, Key, Query, Table, Write};
use sha2::{Digest, Sha256};

const SHOP: &str = "TN";
const ROUTE: &str = "RT";
const SUPPLIER: &str = "SU";
const OPENING: &str = "OP";

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

/// When a shop's opening began: now, if no try came before.
pub async fn begun(
    table: &impl Table,
    shop: &ShopId,
    now: Timestamp,
) -> Result<Timestamp, StoreError> {
    let key = keys::opening(shop);
    let item = item(key.clone(), OPENING, 1, &now)?;
    match table.commit(&[Write::Put { item, conditions: vec![Condition::Absent] }]).await {
        Ok(()) => Ok(now),
        Err(CommitError::Refused(_)) => {
            let found = load(table, &key, OPENING).await?;
            Ok(found.map_or(now, |found: Versioned<Timestamp>| found.record))
        }
        Err(CommitError::Table(error)) => Err(error.into()),
    }
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

/// The supplier people call so, whatever the letter case.
pub async fn supplier_called(
    table: &impl Table,
    shop: &ShopId,
    name: &str,
) -> Result<Option<Supplier>, StoreError> {
    let folded = name.trim().to_lowercase();
    let suppliers = suppliers(table, shop).await?;
    Ok(suppliers.into_iter().find(|known| known.name.to_lowercase() == folded))
}

/// The supplier people call so; somebody new comes with the write that makes them one. The id
/// comes from the name, so that two purchases at once make one supplier.
pub async fn supplier_or_new(
    table: &impl Table,
    shop: &ShopId,
    name: &str,
) -> Result<(Supplier, Option<Write>), StoreError> {
    if let Some(known) = supplier_called(table, shop, name).await? {
        return Ok((known, None));
    }
    let name = name.trim();
    let digest = Sha256::digest(format!("{shop}\nsupplier\n{}", name.to_lowercase()));
    let bits = digest.iter().take(16).fold(0, |bits, byte| (bits << 8) | u128::from(*byte));
    let supplier = Supplier { id: SupplierId::new(bits), name: name.to_owned() };
    let write = add_supplier(shop, &supplier)?;
    Ok((supplier, Some(write)))
}

async fn follow(table: &impl Table, route: &Key) -> Result<Option<Shop>, StoreError> {
    match load::<ShopId>(table, route, ROUTE).await? {
        Some(found) => load_shop(table, &found.record).await,
        None => Ok(None),
    }
}
