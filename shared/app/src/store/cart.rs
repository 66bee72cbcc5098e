//! Carts, named by a code that web and chat share.

use super::{StoreError, TTL, Versioned, item, keys, number, number_value, record};
use domain::cart::Cart;
use domain::ids::{CartId, ShopId};
use domain::time::Timestamp;
use ports::table::{Table, Write};

const CART: &str = "CA";
/// A cart nobody touched for so long is forgotten; a day is promised, a week is kind.
const FORGOTTEN_AFTER_HOURS: i64 = 7 * 24;

/// The cart, empty and of version zero when there is none, and empty once it is forgotten: the table
/// removes it some time after.
pub async fn load_cart(
    table: &impl Table,
    shop: &ShopId,
    id: &CartId,
    now: Timestamp,
) -> Result<Versioned<Cart>, StoreError> {
    let Some(item) = table.get(&keys::cart(shop, id)).await? else {
        return Ok(Versioned { record: Cart::default(), version: 0 });
    };
    let found: Versioned<Cart> = record(&item, CART)?;
    let is_kept = now.seconds() < number(&item, TTL);
    Ok(if is_kept { found } else { Versioned { record: Cart::default(), ..found } })
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
