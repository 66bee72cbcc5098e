//! The words a link to the chat carries along: spelled here for the web shop, read here by the
//! parser. They are sentences, for the customer sees them before sending.

use crate::document::Paper;
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

/// The words that ask for a file that was bought once more.
pub fn download_words(number: OrderNumber) -> String {
    format!("Resend the file for order {}", number.0)
}

/// The words that ask for a page to put a product's file on.
pub fn upload_words(name: &str) -> String {
    format!("file for {name}")
}

/// The words that ask for a document once more, `title` is what the document is called.
pub fn document_words(paper: &Paper, title: &str) -> String {
    let of = |what: &str, order: &OrderNumber| {
        format!("Please send me the {what} for order {}", order.0)
    };
    match paper {
        Paper::Invoice { order } => of("invoice", order),
        Paper::Receipt { order, .. } => of("receipt", order),
        Paper::Proposal { order } => of("quotation", order),
        Paper::Confirmation { order } => of("order confirmation", order),
        Paper::CreditNote { order, .. } => of("credit note", order),
        // Where an order is now says more than where it was.
        Paper::Status { order } => format!("What is the status of order {}?", order.0),
        Paper::Booking { booking } => {
            format!("Please send me the confirmation of booking {booking}")
        }
        Paper::Statement { .. } => "Please send me my statement".to_owned(),
        Paper::Report { format, .. } => format!("{title} as {}", format.as_str()),
    }
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
