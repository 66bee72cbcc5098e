//! What opens a document. A customer's opens with what the customer knows: the last four digits of
//! their phone, then the order's number. Every right over it is given by a key of its own that is
//! derived, and kept nowhere. Deliberately absent: writing a password down.

use crate::store::{StoreError, person};
use domain::document::Document;
use domain::order::Order;
use domain::shop::Shop;
use hmac::{Hmac, KeyInit, Mac};
use ports::queue::Unfinished;
use ports::secrets::Secret;
use ports::table::Table;
use sha2::Sha256;

/// What the customer of an order types to read its documents.
pub(super) async fn of_customer(
    table: &impl Table,
    shop: &Shop,
    order: &Order,
) -> Result<Secret, Unfinished> {
    let tail = tail(table, shop, order).await?;
    let tail = tail.ok_or_else(|| Unfinished::Broken("the customer has no phone".to_owned()))?;
    Ok(Secret::new(format!("{tail}{}", order.number.0)))
}

async fn tail(
    table: &impl Table,
    shop: &Shop,
    order: &Order,
) -> Result<Option<String>, StoreError> {
    if !order.customer.phone_tail.is_empty() {
        return Ok(Some(order.customer.phone_tail.clone()));
    }
    let customer = person::load_person(table, &shop.id, order.customer.person).await?;
    Ok(customer.and_then(|customer| customer.phone).map(|phone| phone.tail().to_owned()))
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
