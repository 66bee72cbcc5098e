//! Pictures and files that people sent: where each lies, and which are a person's, to be forgotten with them.
//! The bytes are with the files; a receipt belongs to the shop's books and stays with them.

use super::{StoreError, all, item, keys};
use domain::digital::good::key_of;
use domain::ids::{FileId, PersonId, ShopId};
use ports::table::{Query, Table, Write};

const PICTURE: &str = "PI";

/// A picture that is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picture {
    /// Of a payment, from a customer.
    Claim(FileId),
    /// Of a receipt, from those who run the shop.
    Receipt(FileId),
    /// Of the shop's papers.
    Logo(FileId),
    /// No picture: a file that is sold, from those who sell it.
    ForSale(FileId),
}

impl Picture {
    /// Where its bytes lie.
    pub fn key(self, shop: &ShopId) -> String {
        match self {
            Self::Claim(id) => format!("claims/{shop}/{id}"),
            Self::Receipt(id) => format!("receipts/{shop}/{id}"),
            Self::Logo(id) => format!("logos/{shop}/{id}"),
            Self::ForSale(id) => key_of(shop, id),
        }
    }
}

/// The write that says whose picture it is.
pub fn add(shop: &ShopId, person: PersonId, id: FileId) -> Result<Write, StoreError> {
    let item = item(keys::picture(shop, person, id), PICTURE, 1, &id)?;
    Ok(Write::Put { item, conditions: Vec::new() })
}

/// Forgets whose picture it was, at once.
pub async fn forget(
    table: &impl Table,
    shop: &ShopId,
    person: PersonId,
    id: FileId,
) -> Result<(), StoreError> {
    let key = keys::picture(shop, person, id);
    super::write_alone(table, Write::Delete { key, conditions: Vec::new() }).await
}

/// The pictures of a person.
pub async fn of_person(
    table: &impl Table,
    shop: &ShopId,
    person: PersonId,
) -> Result<Vec<FileId>, StoreError> {
    let query = Query::partition(keys::person_partition(shop, person)).starting(keys::PICTURES);
    let items = all(table, query).await?;
    items.iter().map(|item| Ok(super::record(item, PICTURE)?.record)).collect()
}
