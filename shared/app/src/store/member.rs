//! Those who run a shop.

use super::person::MEMBER;
use super::{StoreError, Versioned, all, item, keys, record};
use domain::access::Role;
use domain::ids::{PersonId, ShopId};
use ports::table::{Query, Table, Write};

/// Everybody who runs the shop, in their role.
pub async fn members(
    table: &impl Table,
    shop: &ShopId,
) -> Result<Vec<(PersonId, Versioned<Role>)>, StoreError> {
    let query = Query::partition(keys::shop(shop).pk).starting(keys::MEMBERS);
    let items = all(table, query).await?;
    let members = items.iter().filter_map(|item| {
        let id = item.key.sk.strip_prefix(keys::MEMBERS)?.parse().ok()?;
        Some(record(item, MEMBER).map(|role| (id, role)))
    });
    members.collect()
}

/// The write of a member's role after `before_version`.
pub fn save_member(
    shop: &ShopId,
    person: PersonId,
    role: Role,
    before_version: u64,
) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let version = before_version.saturating_add(1);
    let item = item(keys::member(shop, person), MEMBER, version, &role)?;
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// The write that makes a member a customer again.
pub fn remove_member(shop: &ShopId, person: PersonId, before: &Versioned<Role>) -> Write {
    Write::Delete { key: keys::member(shop, person), conditions: vec![before.unchanged()] }
}
