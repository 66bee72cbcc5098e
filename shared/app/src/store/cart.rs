//! Carts, named by a code that web and chat share.

use super::{StoreError, TTL, Versioned, item, keys, load, number_value};
use domain::cart::Cart;
use domain::ids::{CartId, ShopId};
use domain::time::Timestamp;
use ports::table::{Table, Write};

const CART: &str = "CA";
/// A cart nobody touched for so long is forgotten; a day is promised, a week is kind.
const FORGOTTEN_AFTER_HOURS: i64 = 7 * 24;

/// The cart, empty and of version zero when there is none.
pub async fn load_cart(
    table: &impl Table,
    shop: &ShopId,
    id: &CartId,
) -> Result<Versioned<Cart>, StoreError> {
    let found = load(table, &keys::cart(shop, id), CART).await?;
    Ok(found.unwrap_or(Versioned { record: Cart::default(), version: 0 }))
}

/// The write that forgets a cart.
pub fn forget(shop: &ShopId, id: &CartId) -> Write {
    Write::Delete { key: keys::cart(shop, id), conditions: Vec::new() }
}

/// The write of the cart after `before`. An emptied cart stays, with a version of its own: a
/// second yes to the same summary must find that it has changed.
pub fn save(
    shop: &ShopId,
    id: &CartId,
    before: &Versioned<Cart>,
    cart: &Cart,
    now: Timestamp,
) -> Result<Write, StoreError> {
    let mut item = item(keys::cart(shop, id), CART, before.version.saturating_add(1), cart)?;
    let forgotten = now.plus_hours(FORGOTTEN_AFTER_HOURS);
    item.attributes.insert(TTL.to_owned(), number_value(forgotten.seconds()));
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}
