//! What opens a document. A customer's opens with what the customer knows, by the rule it was issued
//! under. Every right over it is given by a key of its own that is derived, and kept nowhere.
//! Deliberately absent: writing a password down.

use crate::store::document::Content;
use domain::contact::Phone;
use domain::document::{Document, Lock};
use hmac::{Hmac, KeyInit, Mac};
use ports::secrets::Secret;
use sha2::Sha256;

/// What the customer types to read a document; none when what it is made of is not known. `phone`
/// is looked up only for a document that opens with it alone.
pub(super) fn of_customer(
    document: &Document,
    content: &Content,
    phone: Option<&Phone>,
) -> Option<Secret> {
    let by_number = |tail: &str, number: u64| {
        (!tail.is_empty()).then(|| Secret::new(format!("{tail}{number}")))
    };
    match (document.lock, content) {
        (Lock::Phone, _) => phone.map(|phone| Secret::new(Lock::digits(phone))),
        (Lock::PhoneAndNumber, Content::Order { order, .. } | Content::Return { order, .. }) => {
            by_number(&order.customer.phone_tail, order.number.0)
        }
        (Lock::PhoneAndNumber, Content::Booking { booking, .. }) => {
            by_number(&booking.customer.phone_tail, booking.number)
        }
        (Lock::PhoneAndNumber, Content::Statement { .. }) => None,
    }
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
