//! What DynamoDB would charge, on demand: write and read units.
//!
//! A put, a change or a delete spends one write unit for each started KB of the larger of what was
//! there and what comes there, at least one. In a transaction, a commit of more than one write,
//! each spends twice that, and so does a check. An index holds keys only, which always fit one
//! KB: each that an item enters or leaves spends one write unit, also in a transaction; one whose
//! key in the index changes leaves and enters; what else changes costs the indexes nothing.
//!
//! A query of an index reads the keys, half price, and then each item for itself, half price too.
//!
//! Absent: refused commits, which DynamoDB charges too, and throttling.

use super::rules::{After, Effect, effect_bytes, item_bytes};
use super::{INDEXES, Index, Item, Key, Page, Query};

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

    /// Counts a page. What is read in one go is added up before it is rounded.
    pub fn query(&mut self, query: &Query, page: &Page) {
        let factor = if query.consistent { 2 } else { 1 };
        let Some(index) = query.index else {
            let bytes = page.items.iter().map(item_bytes).sum();
            self.half_read_units += factor * units(bytes, READ_UNIT_BYTES);
            return;
        };
        let keys = page.items.iter().map(|item| key_bytes(item, index)).sum();
        self.half_read_units += units(keys, READ_UNIT_BYTES);
        let each = page.items.iter().map(|item| units(item_bytes(item), READ_UNIT_BYTES));
        self.half_read_units += each.sum::<u64>();
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
    let left = before.and_then(|item| item.indexed.get(&index));
    let entered = after.and_then(|item| item.indexed.get(&index));
    match (left, entered) {
        (None, None) => 0,
        (Some(_), None) | (None, Some(_)) => 1,
        (Some(old), Some(new)) if old == new => 0,
        (Some(_), Some(_)) => 2,
    }
}

/// An item's bytes in an index: its key there and its key in the table.
fn key_bytes(item: &Item, index: Index) -> usize {
    let bytes = |key: &Key| key.pk.len() + key.sk.len();
    bytes(&item.key) + item.indexed.get(&index).map_or(0, bytes)
}

/// Started units of so many bytes, at least one.
fn units(bytes: usize, unit: usize) -> u64 {
    u64::try_from(bytes.div_ceil(unit).max(1)).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_dynamo::AttributeValue;
    use std::collections::BTreeMap;

    /// An item of this many bytes, in the second index at this place if any.
    fn item(bytes: usize, place: Option<&str>) -> Item {
        let indexed = place.map(|sk| (Index::G2, Key::new("o", sk))).into_iter().collect();
        let mut item = Item { key: Key::new("p", "s"), indexed, attributes: BTreeMap::new() };
        let value = "x".repeat(bytes - item_bytes(&item) - 1);
        item.attributes.insert("v".to_owned(), AttributeValue::S(value));
        item
    }

    fn effect(before: Option<Item>, after: After) -> Effect {
        Effect { key: Key::new("p", "s"), before, after }
    }

    #[test]
    fn write_units_are_started_kilobytes_of_the_larger_side() {
        let new = |bytes, place| effect(None, After::Item(item(bytes, place)));
        let changed = |from: (usize, Option<&str>), to: (usize, Option<&str>)| {
            effect(Some(item(from.0, from.1)), After::Item(item(to.0, to.1)))
        };
        let cases = [
            ("a small item", new(100, None), 1),
            ("exactly 1 KB", new(1_024, None), 1),
            ("a byte more", new(1_025, None), 2),
            ("one in an index", new(100, Some("1")), 2),
            ("one made smaller", changed((3_000, None), (100, None)), 3),
            ("one that enters an index", changed((100, None), (100, Some("1"))), 2),
            ("one that leaves an index", changed((100, Some("1")), (100, None)), 2),
            ("one that stays in its place", changed((100, Some("1")), (1_100, Some("1"))), 2),
            ("one that moves in its index", changed((100, Some("1")), (100, Some("2"))), 3),
            ("one that does not change", changed((100, Some("1")), (100, Some("1"))), 1),
            ("one deleted", effect(Some(item(2_000, Some("1"))), After::Gone), 3),
            ("nothing deleted", effect(None, After::Gone), 1),
            ("a check", effect(Some(item(100, Some("1"))), After::Same), 1),
        ];
        for (why, effect, units) in cases {
            let mut spent = Spent::default();
            spent.commit(std::slice::from_ref(&effect));
            assert_eq!(spent.write_units, units, "{why}");
        }
    }

    #[test]
    fn a_transaction_costs_twice_but_its_indexes_once() {
        let mut spent = Spent::default();
        let put = effect(None, After::Item(item(100, Some("1"))));
        let check = effect(None, After::Same);
        spent.commit(&[put, check]);
        assert_eq!(spent.write_units, 2 + 1 + 2);
    }

    #[test]
    fn read_units_are_started_blocks_and_half_for_an_index() {
        let page = Page { items: vec![item(3_000, Some("1")), item(5_000, Some("2"))], next: None };
        let empty = Page { items: vec![], next: None };
        let (table, index) = (Query::partition("p"), Query::index(Index::G2, "o"));
        for (query, page, half_units) in [
            (&table, &page, 4),
            (&index, &page, 1 + 1 + 2),
            (&table, &empty, 2),
            (&index, &empty, 1),
        ] {
            let mut spent = Spent::default();
            spent.query(query, page);
            assert_eq!(spent.half_read_units, half_units);
        }
        let mut spent = Spent::default();
        spent.get(Some(&item(4_097, None)));
        spent.get(None);
        assert_eq!(spent.half_read_units, 4 + 2);
    }
}
