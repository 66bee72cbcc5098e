//! A table in memory, for tests and for counting units. Nothing of it outlives the process.

use super::rules::{self, After, Effect, Place};
use super::scan::{PAGE_ITEMS, Scan, cursor};
use super::units::Spent;
use super::{CommitError, Cursor, Index, Item, Key, Page, Query, Table, TableError, Write};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::ops::Bound;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A table in memory with the semantics of the real one.
#[derive(Debug, Default)]
pub struct MemoryTable {
    contents: Mutex<Contents>,
}

#[derive(Debug, Default)]
struct Contents {
    items: BTreeMap<Key, Item>,
    indexes: BTreeMap<Index, BTreeSet<Place>>,
    spent: Spent,
    failures: VecDeque<TableError>,
}

impl MemoryTable {
    /// An empty table.
    pub fn new() -> Self {
        Self::default()
    }

    /// What DynamoDB would have charged since the last [`MemoryTable::reset_spent`].
    pub fn spent(&self) -> Spent {
        self.contents().spent
    }

    /// Counts from zero again.
    pub fn reset_spent(&self) {
        self.contents().spent = Spent::default();
    }

    /// Lets the next call fail without doing anything; more of them queue up.
    pub fn fail_next(&self, error: TableError) {
        self.contents().failures.push_back(error);
    }

    /// Every item, in the order of its key.
    pub fn items(&self) -> Vec<Item> {
        self.contents().items.values().cloned().collect()
    }

    fn contents(&self) -> MutexGuard<'_, Contents> {
        // A panic elsewhere leaves at worst a commit half applied in a test that fails anyway.
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Contents {
    fn fail(&mut self) -> Result<(), TableError> {
        self.failures.pop_front().map_or(Ok(()), Err)
    }

    fn apply(&mut self, effects: Vec<Effect>) {
        for Effect { key, before, after } in effects {
            if after == After::Same {
                continue;
            }
            for (index, at) in before.iter().flat_map(|item| &item.indexed) {
                self.indexes.entry(*index).or_default().remove(&rules::place(&key, Some(at)));
            }
            self.items.remove(&key);
            if let After::Item(item) = after {
                for (index, at) in &item.indexed {
                    self.indexes.entry(*index).or_default().insert(rules::place(&key, Some(at)));
                }
                self.items.insert(key, item);
            }
        }
    }

    fn page(&self, query: &Query) -> Result<Page, TableError> {
        let (lower, upper) = rules::span(query)?;
        match query.index {
            None => {
                let range = self.items.range((lower.map(own_key), upper.map(own_key)));
                directed(query, range.map(|(_, item)| item))
            }
            Some(index) => {
                let places = self.indexes.get(&index).into_iter();
                let range = places.flat_map(|set| set.range((lower.clone(), upper.clone())));
                let key = |[_, _, pk, sk]: &Place| Key::new(pk, sk);
                directed(query, range.filter_map(|place| self.items.get(&key(place))))
            }
        }
    }
}

fn own_key([pk, sk, _, _]: Place) -> Key {
    Key { pk, sk }
}

fn directed<'a>(
    query: &Query,
    items: impl DoubleEndedIterator<Item = &'a Item>,
) -> Result<Page, TableError> {
    if query.descending {
        rules::page(query, items.rev().map(|item| Ok(item.clone())))
    } else {
        rules::page(query, items.map(|item| Ok(item.clone())))
    }
}

impl Table for MemoryTable {
    async fn get(&self, key: &Key) -> Result<Option<Item>, TableError> {
        rules::check_key(key)?;
        let mut contents = self.contents();
        contents.fail()?;
        let item = contents.items.get(key).cloned();
        contents.spent.get(item.as_ref());
        Ok(item)
    }

    async fn query(&self, query: &Query) -> Result<Page, TableError> {
        let mut contents = self.contents();
        contents.fail()?;
        let page = contents.page(query)?;
        contents.spent.query(query, &page);
        Ok(page)
    }

    async fn commit(&self, writes: &[Write]) -> Result<(), CommitError> {
        rules::check_commit(writes)?;
        let mut contents = self.contents();
        contents.fail()?;
        let effects = rules::plan(writes, |key| Ok(contents.items.get(key).cloned()))?;
        contents.spent.commit(&effects);
        contents.apply(effects);
        Ok(())
    }

    async fn next(&self, key: &Key, first: u64) -> Result<u64, TableError> {
        let mut contents = self.contents();
        contents.fail()?;
        let before = contents.items.get(key).cloned();
        let (item, value) = rules::count(before.as_ref(), key, first)?;
        let effects = vec![Effect { key: key.clone(), before, after: After::Item(item) }];
        contents.spent.commit(&effects);
        contents.apply(effects);
        Ok(value)
    }
}

impl Scan for MemoryTable {
    async fn scan(&self, prefix: &str, after: Option<&Cursor>) -> Result<Page, TableError> {
        let mut contents = self.contents();
        contents.fail()?;
        let first = Key::new(prefix, "");
        let from = after.map_or(Bound::Included(&first), |after| Bound::Excluded(&after.key));
        let items = contents.items.range((from, Bound::Unbounded)).map(|(_, item)| item);
        let items = items.take_while(|item| item.key.pk.starts_with(prefix));
        let items: Vec<Item> = items.take(PAGE_ITEMS).cloned().collect();
        let next = cursor(&items);
        Ok(Page { items, next })
    }
}
