//! The keys of digital goods, of orders that wait for them, of what was handed out, and of files on
//! their way.

use super::{order_sort, person_partition};
use domain::ids::{OrderNumber, PersonId, ProductId, ShopId};
use ports::table::Key;

/// The partition of what lies behind a shop's digital products.
pub fn goods(shop: &ShopId) -> String {
    format!("T#{shop}#DG")
}

/// What lies behind a digital product.
pub fn good(shop: &ShopId, product: ProductId) -> Key {
    Key::new(goods(shop), product.to_string())
}

/// The partition of the orders that wait for a digital product.
pub fn orders_waiting(shop: &ShopId, product: ProductId) -> String {
    format!("T#{shop}#DW#{product}")
}

/// An order that waits for a digital product.
pub fn order_waiting(shop: &ShopId, product: ProductId, order: OrderNumber) -> Key {
    Key::new(orders_waiting(shop, product), order_sort(order))
}

/// What was handed out of a digital product with an order.
pub fn download(shop: &ShopId, order: OrderNumber, product: ProductId) -> Key {
    Key::new(format!("T#{shop}#DL#{}", order_sort(order)), product.to_string())
}

/// The file somebody sent last that is not behind any product yet.
pub fn upload(shop: &ShopId, person: PersonId) -> Key {
    Key::new(person_partition(shop, person), "UP")
}
