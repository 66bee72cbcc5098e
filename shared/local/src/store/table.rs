//! The one table on redb. What commits and queries mean is decided by [`ports::table::rules`], the
//! same as in memory; here it is only kept.
//!
//! An item's value is JSON: its index keys, then its attributes in DynamoDB's own notation, where
//! numbers are text and lose nothing.

use super::Shared;
use super::writer::{INDEXED, ITEMS, StoreError, Tables};
use app::store::audit::is_row;
use ports::table::rules::{self, After, Effect, Place};
use ports::table::scan::{PAGE_ITEMS, Scan, cursor};
use ports::table::{
    Attributes, CommitError, Cursor, Index, Item, Key, Page, Query, Table, TableError, Write,
};
use redb::{ReadableTable, StorageError};
use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

/// The one table, embedded.
#[derive(Debug, Clone)]
pub struct EmbeddedTable {
    shared: Arc<Shared>,
}

impl EmbeddedTable {
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }
}

impl Table for EmbeddedTable {
    async fn get(&self, key: &Key) -> Result<Option<Item>, TableError> {
        rules::check_key(key)?;
        let items = self.shared.read()?.open_table(ITEMS).map_err(StoreError::new)?;
        find(&items, key)
    }

    async fn get_all(&self, keys: &[Key]) -> Result<Vec<Item>, TableError> {
        keys.iter().try_for_each(rules::check_key)?;
        let items = self.shared.read()?.open_table(ITEMS).map_err(StoreError::new)?;
        keys.iter().filter_map(|key| find(&items, key).transpose()).collect()
    }

    async fn query(&self, query: &Query) -> Result<Page, TableError> {
        let (lower, upper) = rules::span(query)?;
        let transaction = self.shared.read()?;
        let items = transaction.open_table(ITEMS).map_err(StoreError::new)?;
        match query.index {
            None => {
                let range = items
                    .range((lower.as_ref().map(own), upper.as_ref().map(own)))
                    .map_err(StoreError::new)?;
                directed(query, range, |entry| {
                    let (key, value) = entry.map_err(StoreError::new)?;
                    let (pk, sk) = key.value();
                    decode(Key::new(pk, sk), value.value()).map(Some)
                })
            }
            Some(index) => {
                let indexed = transaction.open_table(INDEXED).map_err(StoreError::new)?;
                let of_index = |place| of_index(index, place);
                let range = indexed
                    .range((lower.as_ref().map(of_index), upper.as_ref().map(of_index)))
                    .map_err(StoreError::new)?;
                directed(query, range, |entry| {
                    let (key, _) = entry.map_err(StoreError::new)?;
                    let (_, _, _, pk, sk) = key.value();
                    find(&items, &Key::new(pk, sk))
                })
            }
        }
    }

    async fn commit(&self, writes: &[Write]) -> Result<(), CommitError> {
        rules::check_commit(writes)?;
        let writes = writes.to_vec();
        let job = move |tables: &mut Tables<'_>| match rules::plan(&writes, |key| {
            find(&tables.items, key)
        }) {
            Ok(effects) => apply(tables, &effects).map(Ok),
            Err(error) => Ok(Err(error)),
        };
        self.shared.writer.run(job).await.map_err(TableError::from)?
    }

    async fn next(&self, key: &Key, first: u64) -> Result<u64, TableError> {
        let key = key.clone();
        let job = move |tables: &mut Tables<'_>| {
            let counted = find(&tables.items, &key).and_then(|before| {
                let (item, value) = rules::count(before.as_ref(), &key, first)?;
                Ok((Effect { key: key.clone(), before, after: After::Item(item) }, value))
            });
            match counted {
                Ok((effect, value)) => apply(tables, &[effect]).map(|()| Ok(value)),
                Err(error) => Ok(Err(error)),
            }
        };
        self.shared.writer.run(job).await.map_err(TableError::from)?
    }
}

impl Scan for EmbeddedTable {
    async fn scan(&self, prefix: &str, after: Option<&Cursor>) -> Result<Page, TableError> {
        let table = self.shared.read()?.open_table(ITEMS).map_err(StoreError::new)?;
        let from = match after {
            Some(Cursor { key, .. }) => Bound::Excluded((key.pk.as_str(), key.sk.as_str())),
            None => Bound::Included((prefix, "")),
        };
        let range = table.range::<(&str, &str)>((from, Bound::Unbounded));
        let mut items = Vec::new();
        for entry in range.map_err(StoreError::new)? {
            let (key, value) = entry.map_err(StoreError::new)?;
            let (pk, sk) = key.value();
            if !pk.starts_with(prefix) || items.len() == PAGE_ITEMS {
                break;
            }
            items.push(decode(Key::new(pk, sk), value.value())?);
        }
        let next = cursor(&items);
        Ok(Page { items, next })
    }
}

impl From<StoreError> for TableError {
    fn from(error: StoreError) -> Self {
        Self::Unavailable(error.to_string())
    }
}

pub(super) fn find(
    items: &impl ReadableTable<(&'static str, &'static str), &'static [u8]>,
    key: &Key,
) -> Result<Option<Item>, TableError> {
    match items.get((key.pk.as_str(), key.sk.as_str())).map_err(StoreError::new)? {
        Some(value) => decode(key.clone(), value.value()).map(Some),
        None => Ok(None),
    }
}

fn decode(key: Key, value: &[u8]) -> Result<Item, TableError> {
    let (indexed, attributes): (BTreeMap<Index, Key>, Attributes) =
        serde_json::from_slice(value)
            .map_err(|error| TableError::Broken(format!("an item can't be read: {error}")))?;
    Ok(Item { key, indexed, attributes })
}

fn encode(item: &Item) -> Result<Vec<u8>, StorageError> {
    serde_json::to_vec(&(&item.indexed, &item.attributes))
        .map_err(|error| StorageError::Io(error.into()))
}

fn apply(tables: &mut Tables<'_>, effects: &[Effect]) -> Result<(), StorageError> {
    for Effect { key, before, after } in effects {
        let item = match after {
            After::Same => continue,
            After::Item(item) => Some(item),
            After::Gone => None,
        };
        let none = BTreeMap::new();
        let left = before.as_ref().map_or(&none, |item| &item.indexed);
        let entered = item.map_or(&none, |item| &item.indexed);
        for (index, at) in left.iter().filter(|(index, at)| entered.get(index) != Some(at)) {
            tables.indexed.remove(of_index(*index, &rules::place(key, Some(at))))?;
        }
        for (index, at) in entered.iter().filter(|(index, at)| left.get(index) != Some(at)) {
            tables.indexed.insert(of_index(*index, &rules::place(key, Some(at))), ())?;
        }
        let place = (key.pk.as_str(), key.sk.as_str());
        match item {
            Some(item) => tables.items.insert(place, encode(item)?.as_slice())?,
            None => tables.items.remove(place)?,
        };
        if before.is_none() && item.is_some_and(is_row) {
            tables.unsealed.insert(place, ())?;
        }
        tables.written = true;
    }
    Ok(())
}

fn own([pk, sk, _, _]: &Place) -> (&str, &str) {
    (pk, sk)
}

fn of_index(index: Index, [first, second, pk, sk]: &Place) -> (&str, &str, &str, &str, &str) {
    (index.name(), first, second, pk, sk)
}

fn directed<E>(
    query: &Query,
    entries: impl DoubleEndedIterator<Item = E>,
    read: impl Fn(E) -> Result<Option<Item>, TableError>,
) -> Result<Page, TableError> {
    let item = |entry| read(entry).transpose();
    if query.descending {
        rules::page(query, entries.rev().filter_map(item))
    } else {
        rules::page(query, entries.filter_map(item))
    }
}
