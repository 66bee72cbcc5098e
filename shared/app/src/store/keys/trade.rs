//! The keys by which payments and units are found, of what came back, the counters of orders and of
//! the first credit notes, and the keys of suppliers.

use super::{order_partition, unique};
use domain::ids::{OrderNumber, PaymentId, ReturnId, ShopId, Sku, SupplierId};
use domain::time::Timestamp;
use ports::table::Key;

/// In G1: a shop's payments by the moment they were written.
pub fn payment_feed(shop: &ShopId) -> String {
    format!("T#{shop}#PF")
}

/// A payment's place in the feed: ids begin with the moment.
pub fn payment_sort(id: PaymentId) -> String {
    id.to_string()
}

/// The first place in the feed of a payment that is written at `at` or later.
pub fn payments_from(at: Timestamp) -> String {
    PaymentId::new(u128::try_from(at.millis()).unwrap_or(0) << 80).to_string()
}

/// The order whose partition this is.
pub fn order_of(shop: &ShopId, partition: &str) -> Option<OrderNumber> {
    let prefix = order_partition(shop, OrderNumber(0));
    let prefix = prefix.strip_suffix('0')?;
    partition.strip_prefix(prefix)?.parse().ok().map(OrderNumber)
}

/// The guard of a unit: two products never have the same.
pub fn unit_guard(shop: &ShopId, sku: &Sku) -> Key {
    unique(shop, "sku", sku.as_str())
}

/// The counter of order numbers.
pub fn order_counter(shop: &ShopId) -> Key {
    Key::new(format!("T#{shop}#SER#order"), "N")
}

/// What the sort keys of returns begin with.
pub const RETURNS: &str = "RET#";

/// Goods of an order that came back.
pub fn returned(shop: &ShopId, number: OrderNumber, id: ReturnId) -> Key {
    Key::new(order_partition(shop, number), format!("{RETURNS}{id}"))
}

/// The counter of credit notes of before they had a series for each year.
pub fn credit_note_counter(shop: &ShopId) -> Key {
    Key::new(format!("T#{shop}#SER#credit-note"), "N")
}

/// The partition of a shop's suppliers.
pub fn suppliers(shop: &ShopId) -> String {
    format!("T#{shop}#SUP")
}

/// A supplier.
pub fn supplier(shop: &ShopId, id: SupplierId) -> Key {
    Key::new(suppliers(shop), id.to_string())
}
