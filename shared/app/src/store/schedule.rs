//! A shop's reports that come by themselves, one record, which is due when the next of them is. It
//! is never deleted: its version names what a sweep did, and must not begin anew.

use super::{StoreError, Versioned, item, keys, load, record};
use domain::ids::ShopId;
use domain::schedule::Schedules;
use ports::table::{Index, Item, Table, Write};

const SCHEDULES: &str = "SR";

/// The reports of a shop; none at version zero before the first.
pub async fn load_schedules(
    table: &impl Table,
    shop: &ShopId,
) -> Result<Versioned<Schedules>, StoreError> {
    let found = load(table, &keys::schedules(shop), SCHEDULES).await?;
    Ok(found.unwrap_or_else(|| Versioned { record: Schedules::none(shop), version: 0 }))
}

/// The write of them as they are now.
pub fn save_schedules(after: &Schedules, before_version: u64) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let key = keys::schedules(&after.shop);
    let mut item = item(key, SCHEDULES, before_version.saturating_add(1), after)?;
    if let Some(at) = after.next() {
        item.indexed.insert(Index::G4, keys::due_schedules(at, &after.shop));
    }
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// The reports an item of the due index holds; none if the item is something else.
pub fn from_item(item: &Item) -> Option<Versioned<Schedules>> {
    record(item, SCHEDULES).ok()
}
