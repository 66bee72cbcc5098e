//! What lies behind digital products, the orders that wait for it, what was handed out, and files on
//! their way. The bytes are with the files; a file counts only once a record names it, so what a
//! crash leaves behind is never sold.

use super::{StoreError, TTL, Versioned, all, item, keys, load, number_value, record, write_alone};
use domain::digital::download::Download;
use domain::digital::good::{Good, GoodFile};
use domain::ids::{FileId, OrderNumber, PersonId, ProductId, ShopId};
use domain::time::Timestamp;
use ports::table::{Query, Table, Write};

const GOOD: &str = "DG";
const WAITING: &str = "DW";
const DOWNLOAD: &str = "DL";
const UPLOAD: &str = "UP";

/// A file waits for its product no longer than so.
const UPLOAD_HOURS: i64 = 24;
/// So many orders are handed a file at once when it comes; a shop with more of them sends it again.
const WAITING_MAX: usize = 200;

/// What lies behind a product; nothing at version zero before the first.
pub async fn load_good(
    table: &impl Table,
    shop: &ShopId,
    product: ProductId,
) -> Result<Versioned<Good>, StoreError> {
    let found = load(table, &keys::good(shop, product), GOOD).await?;
    Ok(found.unwrap_or_else(|| Versioned { record: Good::nothing(product), version: 0 }))
}

/// All that lies behind a shop's products.
pub async fn all_goods(table: &impl Table, shop: &ShopId) -> Result<Vec<Good>, StoreError> {
    let items = all(table, Query::partition(keys::goods(shop))).await?;
    items.iter().map(|item| Ok(record(item, GOOD)?.record)).collect()
}

/// The write of what lies behind a product from now on.
pub fn save_good(shop: &ShopId, after: &Good, before_version: u64) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let key = keys::good(shop, after.product);
    let item = item(key, GOOD, before_version.saturating_add(1), after)?;
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// What was handed out of a product with an order.
pub async fn load_download(
    table: &impl Table,
    shop: &ShopId,
    order: OrderNumber,
    product: ProductId,
) -> Result<Option<Versioned<Download>>, StoreError> {
    load(table, &keys::download(shop, order, product), DOWNLOAD).await
}

/// The write of it after the one of `before_version`.
pub fn save_download(
    shop: &ShopId,
    after: &Download,
    before_version: u64,
) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let key = keys::download(shop, after.order, after.product);
    let item = item(key, DOWNLOAD, before_version.saturating_add(1), after)?;
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// The write that says that an order waits for a product.
pub fn wait(shop: &ShopId, product: ProductId, order: OrderNumber) -> Result<Write, StoreError> {
    let item = item(keys::order_waiting(shop, product, order), WAITING, 1, &order)?;
    Ok(Write::Put { item, conditions: Vec::new() })
}

/// Whether an order waits for a product.
pub async fn is_waiting(
    table: &impl Table,
    shop: &ShopId,
    product: ProductId,
    order: OrderNumber,
) -> Result<bool, StoreError> {
    Ok(table.get(&keys::order_waiting(shop, product, order)).await?.is_some())
}

/// The write that ends it.
pub fn waits_no_more(shop: &ShopId, product: ProductId, order: OrderNumber) -> Write {
    Write::Delete { key: keys::order_waiting(shop, product, order), conditions: Vec::new() }
}

/// The orders that wait for a product, oldest first.
pub async fn waiting(
    table: &impl Table,
    shop: &ShopId,
    product: ProductId,
) -> Result<Vec<OrderNumber>, StoreError> {
    let query = Query::partition(keys::orders_waiting(shop, product)).first(WAITING_MAX);
    let page = table.query(&query).await?;
    page.items.iter().map(|item| Ok(record(item, WAITING)?.record)).collect()
}

/// The file somebody sent last that is not behind any product yet.
pub async fn load_upload(
    table: &impl Table,
    shop: &ShopId,
    person: PersonId,
) -> Result<Option<GoodFile>, StoreError> {
    Ok(load(table, &keys::upload(shop, person), UPLOAD).await?.map(|found| found.record))
}

/// The write of one; it takes the place of the one before.
pub fn save_upload(
    shop: &ShopId,
    person: PersonId,
    file: &GoodFile,
    now: Timestamp,
) -> Result<Write, StoreError> {
    let mut item = item(keys::upload(shop, person), UPLOAD, 1, file)?;
    item.attributes.insert(TTL.to_owned(), number_value(now.plus_hours(UPLOAD_HOURS).seconds()));
    Ok(Write::Put { item, conditions: Vec::new() })
}

/// Forgets it at once, if it is this one.
pub async fn forget_upload(
    table: &impl Table,
    shop: &ShopId,
    person: PersonId,
    id: FileId,
) -> Result<(), StoreError> {
    let sent = load_upload(table, shop, person).await?;
    if sent.is_some_and(|sent| sent.id == id) {
        write_alone(table, drop_upload(shop, person)).await?;
    }
    Ok(())
}

/// The write that forgets it.
pub fn drop_upload(shop: &ShopId, person: PersonId) -> Write {
    Write::Delete { key: keys::upload(shop, person), conditions: Vec::new() }
}
