//! Addresses and who stands behind them, read page by page and forgotten. How an address becomes
//! a digest is told in `person`.

use super::person::{IDENTITY, Identity, digest};
use super::{StoreError, all, keys, load, record};
use domain::contact::{Address, Phone};
use domain::ids::{PersonId, ShopId};
use ports::secrets::Secret;
use ports::table::{Cursor, Key, Query, Table, Write};

/// A page of the addresses of a shop's people, each with the digest it is kept under, and where
/// the next page begins.
pub async fn identified_page(
    table: &impl Table,
    shop: &ShopId,
    after: Option<String>,
    count: usize,
) -> Result<(Vec<(PersonId, String)>, Option<String>), StoreError> {
    let partition = keys::identities(shop);
    let mut query = Query::partition(partition.clone()).first(count);
    query.after = after.map(|sort| Cursor { key: Key::new(partition, sort), indexed: None });
    let page = table.query(&query).await?;
    let people: Result<Vec<_>, StoreError> = page
        .items
        .iter()
        .map(|item| Ok((record::<Identity>(item, IDENTITY)?.record.person, item.key.sk.clone())))
        .collect();
    Ok((people?, page.next.map(|next| next.key.sk)))
}

/// Where an address is kept in the partition of addresses.
pub fn place_of(key: &Secret, shop: &ShopId, address: &Address) -> String {
    keys::identity(shop, address.kind(), &digest(key, shop, address)).sk
}

/// Who writes from a phone number, if anybody has.
pub async fn by_phone(
    table: &impl Table,
    key: &Secret,
    shop: &ShopId,
    phone: &Phone,
) -> Result<Option<PersonId>, StoreError> {
    let address = Address::Phone(phone.clone());
    let place = keys::identity(shop, address.kind(), &digest(key, shop, &address));
    Ok(load::<Identity>(table, &place, IDENTITY).await?.map(|found| found.record.person))
}

/// The write that forgets an address.
pub fn unbind(key: &Secret, shop: &ShopId, address: &Address) -> Write {
    let place = keys::identity(shop, address.kind(), &digest(key, shop, address));
    Write::Delete { key: place, conditions: Vec::new() }
}

/// The writes that forget everything in a person's partition but who they are.
pub async fn forget_all(
    table: &impl Table,
    shop: &ShopId,
    person: PersonId,
) -> Result<Vec<Write>, StoreError> {
    let kept = keys::person(shop, person);
    let items = all(table, Query::partition(kept.pk.clone())).await?;
    let gone = items.into_iter().map(|item| item.key).filter(|key| *key != kept);
    Ok(gone.map(|key| Write::Delete { key, conditions: Vec::new() }).collect())
}
