//! Many items at once: those of many keys, and those behind an index. An index holds keys only, so
//! what a query of one finds is read from the table afterwards, as it is there by then.

use super::DynamoTable;
use super::commit::attributes;
use super::expression::key_map;
use super::failure::{Failure, failure};
use aws_sdk_dynamodb::types::{KeysAndAttributes, ReturnConsumedCapacity};
use ports::table::{Index, Item, Key};
use std::collections::{BTreeSet, HashMap};

/// DynamoDB takes a hundred keys in one request.
const KEYS_MAX: usize = 100;

/// What one request read, and the keys it left for the next: DynamoDB stops at 16 MB and when it
/// is throttled.
type Read = (Vec<Item>, Vec<Key>);

impl DynamoTable {
    /// The items that an index's entries point to, in the order of the entries. An item that has
    /// left the index or moved in it since is left out.
    pub(super) async fn behind(
        &self,
        index: Index,
        entries: Vec<Item>,
    ) -> Result<Vec<Item>, Failure> {
        let mut found = self.found(entries.iter().map(|entry| &entry.key)).await?;
        let same =
            |entry: &Item, item: &Item| entry.indexed.get(&index) == item.indexed.get(&index);
        let behind = |entry: Item| found.remove(&entry.key).filter(|item| same(&entry, item));
        Ok(entries.into_iter().filter_map(behind).collect())
    }

    /// The items of these keys that are there, in the order of the keys.
    pub(super) async fn of(&self, keys: &[Key]) -> Result<Vec<Item>, Failure> {
        let found = self.found(keys.iter()).await?;
        Ok(keys.iter().filter_map(|key| found.get(key).cloned()).collect())
    }

    async fn found(&self, keys: impl Iterator<Item = &Key>) -> Result<HashMap<Key, Item>, Failure> {
        // DynamoDB refuses a key that is asked for twice.
        let keys: Vec<&Key> = keys.collect::<BTreeSet<_>>().into_iter().collect();
        let mut found = HashMap::new();
        for some in keys.chunks(KEYS_MAX) {
            let mut left: Vec<Key> = some.iter().map(|key| (*key).clone()).collect();
            while !left.is_empty() {
                let (items, rest) = super::persist(|| self.read_together(&left)).await?;
                found.extend(items.into_iter().map(|item| (item.key.clone(), item)));
                left = rest;
            }
        }
        Ok(found)
    }

    async fn read_together(&self, keys: &[Key]) -> Result<Read, Failure> {
        let wanted = keys.iter().map(|key| attributes(&key_map(key))).collect();
        let wanted = KeysAndAttributes::builder().set_keys(Some(wanted)).build();
        let wanted = wanted.map_err(|error| Failure::Broken(error.to_string()))?;
        let answer = self
            .client
            .batch_get_item()
            .request_items(&self.name, wanted)
            .return_consumed_capacity(ReturnConsumedCapacity::Total)
            .send()
            .await
            .map_err(|error| failure(&error))?;
        self.meter.read("batch", answer.consumed_capacity().first());
        let items = answer.responses.unwrap_or_default().remove(&self.name).unwrap_or_default();
        let left = answer.unprocessed_keys.unwrap_or_default().remove(&self.name);
        let left = left.map(|left| left.keys).unwrap_or_default();
        if left.len() == keys.len() {
            return Err(Failure::Again {
                unsure: false,
                why: "nothing of a batch was read".to_owned(),
            });
        }
        let items = items.into_iter().map(super::item).collect::<Result<_, _>>()?;
        let key = |raw| super::item(raw).map(|item| item.key);
        let left = left.into_iter().map(key).collect::<Result<_, _>>()?;
        Ok((items, left))
    }
}
