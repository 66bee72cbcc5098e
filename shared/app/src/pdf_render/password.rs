//! What opens a document. A customer's opens with what the customer knows: the last four digits of
//! their phone, then the order's number. Every right over it is given by a key of its own that is
//! derived, and kept nowhere. Deliberately absent: writing a password down.

use domain::document::Document;
use domain::order::Order;
use hmac::{Hmac, KeyInit, Mac};
use ports::secrets::Secret;
use sha2::Sha256;

/// What the customer of an order types to read its documents; none when no phone is known.
pub(super) fn of_customer(order: &Order) -> Option<Secret> {
    let tail = &order.customer.phone_tail;
    (!tail.is_empty()).then(|| Secret::new(format!("{tail}{}", order.number.0)))
}

/// What gives every right over a document: another for each, and nobody is told.
pub(super) fn of_rights(key: &Secret, document: &Document) -> Secret {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.expose().as_bytes())
        .expect("a key of any length is taken");
    for part in ["mercury document rights 1", document.shop.as_str(), &document.id.to_string()] {
        mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        mac.update(part.as_bytes());
    }
    Secret::new(hex::encode(mac.finalize().into_bytes()))
}
