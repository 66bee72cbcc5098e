//! The words a link to the chat carries along: spelled here for the web shop, read here by the
//! parser. They are sentences, for the customer sees them before sending.

use crate::ids::{CartId, OrderNumber};

/// The words of somebody who has nothing in mind yet.
pub fn hello_words(shop_name: &str) -> String {
    format!("Hello {shop_name}")
}

/// The words that ask about a product.
pub fn product_words(name: &str) -> String {
    format!("Do you have {name}?")
}

/// The words that ask about a booking of one's own.
pub fn booking_words(number: u64) -> String {
    format!("About my booking {number}")
}

/// The words that go on with a cart of the web shop.
pub fn cart_words(cart: &CartId) -> String {
    format!("Continue with cart {cart}")
}

/// The words that ask for an order of the web shop; the code proves whose it is.
pub fn order_words(number: OrderNumber, code: &str) -> String {
    format!("Order {number} code {code}")
}

/// The words that ask for a page to put a product's file on.
pub fn upload_words(name: &str) -> String {
    format!("file for {name}")
}

/// The cart a word names, if it could be one.
pub(super) fn cart(word: &str) -> Option<CartId> {
    word.to_uppercase().parse().ok()
}

/// The code a word is, as the link spelled it.
pub(super) fn code(word: &str) -> Option<String> {
    let plain = word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (plain && (4..=26).contains(&word.len())).then(|| word.to_uppercase())
}
