//! What DynamoDB would charge, on demand: write and read units.
//!
//! A put, a change or a delete spends one write unit for each started KB of the larger of what was
//! there and what comes there, at least one. In a transaction, a commit of more than one write,
//! each spends twice that, and so does a check. Each index an item enters, leaves or changes in
//! spends by the item's KB once, also in a transaction; one whose key in the index changes leaves
//! and enters. Indexes are taken to hold whole items.
//!
//! Absent: refused commits, which DynamoDB charges too, and throttling.

use super::rules::{After, Effect, effect_bytes, item_bytes};
use super::{INDEXES, Index, Item, Page, Query};

const WRITE_UNIT_BYTES: usize = 1024;
const READ_UNIT_BYTES: usize = 4 * 1024;

/// Units spent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Spent {
    /// Write units.
    pub write_units: u64,
    /// Half read units: a consistent read spends two of them for each started 4 KB.
    pub half_read_units: u64,
}

impl Spent {
    /// Counts a commit that happened.
    pub fn commit(&mut self, effects: &[Effect]) {
        let factor = if effects.len() > 1 { 2 } else { 1 };
        for effect in effects {
            self.write_units += factor * units(effect_bytes(effect), WRITE_UNIT_BYTES);
            self.write_units += index_units(effect);
        }
    }

    /// Counts an item read, or not found, consistently.
    pub fn get(&mut self, item: Option<&Item>) {
        self.half_read_units += 2 * units(item.map_or(0, item_bytes), READ_UNIT_BYTES);
    }

    /// Counts a page: its items are added up before they are rounded.
    pub fn query(&mut self, query: &Query, page: &Page) {
        let bytes = page.items.iter().map(item_bytes).sum();
        let factor = if query.consistent { 2 } else { 1 };
        self.half_read_units += factor * units(bytes, READ_UNIT_BYTES);
    }
}

fn index_units(effect: &Effect) -> u64 {
    let after = match &effect.after {
        After::Same => return 0,
        After::Item(item) => Some(item),
        After::Gone => None,
    };
    INDEXES.iter().map(|index| units_of_index(*index, effect.before.as_ref(), after)).sum()
}

fn units_of_index(index: Index, before: Option<&Item>, after: Option<&Item>) -> u64 {
    let spent = |item: &Item| units(item_bytes(item), WRITE_UNIT_BYTES);
    let left = before.filter(|item| item.indexed.contains_key(&index));
    let entered = after.filter(|item| item.indexed.contains_key(&index));
    match (left, entered) {
        (None, None) => 0,
        (Some(item), None) | (None, Some(item)) => spent(item),
        (Some(old), Some(new)) if old == new => 0,
        (Some(old), Some(new)) if old.indexed.get(&index) == new.indexed.get(&index) => {
            spent(old).max(spent(new))
        }
        (Some(old), Some(new)) => spent(old) + spent(new),
    }
}

/// Started units of so many bytes, at least one.
fn units(bytes: usize, unit: usize) -> u64 {
    u64::try_from(bytes.div_ceil(unit).max(1)).unwrap_or(u64::MAX)
}
