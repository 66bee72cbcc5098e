//! What opens a document. A customer's opens with what the customer knows, by the rule it was issued
//! under; a report with a password that is derived for the shop and told its owner once. Every right
//! over a document is given by a key of its own that is derived, and kept nowhere. Deliberately
//! absent: writing a password down.

use crate::store::document::Content;
use domain::contact::Phone;
use domain::document::{Document, Lock};
use domain::ids::{ShopId, crockford};
use hmac::{Hmac, KeyInit, Mac};
use ports::secrets::Secret;
use sha2::Sha256;

/// Nobody types more than they must, and nobody guesses sixty bits.
const OF_SHOP_CHARS: usize = 12;

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

/// What those who run a shop type to read its reports: the one of this count, from 1. Sixty bits,
/// and neither letters nor digits that look alike.
pub(crate) fn of_shop(key: &Secret, shop: &ShopId, count: u32) -> Secret {
    let derived = derived(key, ["mercury shop documents 1", shop.as_str(), &count.to_string()]);
    let bits = derived.iter().take(16).fold(0_u128, |bits, byte| (bits << 8) | u128::from(*byte));
    Secret::new(crockford(bits, OF_SHOP_CHARS))
}

/// What gives every right over a document: another for each, and nobody is told.
pub(super) fn of_rights(key: &Secret, document: &Document) -> Secret {
    let id = document.id.to_string();
    let parts = ["mercury document rights 1", document.shop.as_str(), &id];
    Secret::new(hex::encode(derived(key, parts)))
}

fn derived(key: &Secret, parts: [&str; 3]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.expose().as_bytes())
        .expect("a key of any length is taken");
    for part in parts {
        mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        mac.update(part.as_bytes());
    }
    mac.finalize().into_bytes().into()
}
