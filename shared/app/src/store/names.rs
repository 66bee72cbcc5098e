//! What many people are called, read together: a report has as many of them as it has rows.

use super::person::{PERSON, Person};
use super::{StoreError, keys, record};
use domain::ids::{PersonId, ShopId};
use ports::table::{Key, Table};
use std::collections::{BTreeMap, BTreeSet};

/// What people are called, by their ids; nobody whom the shop does not know.
pub async fn of(
    table: &impl Table,
    shop: &ShopId,
    people: impl IntoIterator<Item = PersonId>,
) -> Result<BTreeMap<PersonId, String>, StoreError> {
    let people: BTreeSet<PersonId> = people.into_iter().collect();
    let keys: Vec<Key> = people.into_iter().map(|id| keys::person(shop, id)).collect();
    let items = table.get_all(&keys).await?;
    let people = items.iter().map(|item| record::<Person>(item, PERSON));
    people.map(|found| found.map(|found| (found.record.id, found.record.name))).collect()
}
