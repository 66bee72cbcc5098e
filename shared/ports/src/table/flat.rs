//! An item as DynamoDB keeps it: its keys among its attributes.

use super::{Attributes, INDEXES, Index, Item, Key, TableError};
use serde_dynamo::AttributeValue;

/// The table's partition key.
pub const PARTITION: &str = "pk";
/// The table's sort key.
pub const SORT: &str = "sk";

/// The names of an index's partition and sort key: `g1pk`, `g1sk`.
pub fn key_names(index: Index) -> [String; 2] {
    [format!("{}pk", index.name()), format!("{}sk", index.name())]
}

/// An item with its keys among its attributes.
pub fn flatten(item: &Item) -> Attributes {
    let mut flat = item.attributes.clone();
    let mut put = |names: [String; 2], key: &Key| {
        let [pk, sk] = names;
        flat.insert(pk, AttributeValue::S(key.pk.clone()));
        flat.insert(sk, AttributeValue::S(key.sk.clone()));
    };
    put([PARTITION.to_owned(), SORT.to_owned()], &item.key);
    for (index, key) in &item.indexed {
        put(key_names(*index), key);
    }
    flat
}

/// An item as the table gave it. `Broken` when it has no key, which no item of ours lacks.
pub fn unflatten(mut attributes: Attributes) -> Result<Item, TableError> {
    let key = take_key(&mut attributes, PARTITION, SORT)
        .ok_or_else(|| TableError::Broken("an item without its key".to_owned()))?;
    let indexed = INDEXES
        .into_iter()
        .filter_map(|index| {
            let [pk, sk] = key_names(index);
            Some((index, take_key(&mut attributes, &pk, &sk)?))
        })
        .collect();
    Ok(Item { key, indexed, attributes })
}

fn take_key(attributes: &mut Attributes, pk: &str, sk: &str) -> Option<Key> {
    Some(Key { pk: text(attributes.remove(pk)?)?, sk: text(attributes.remove(sk)?)? })
}

fn text(value: AttributeValue) -> Option<String> {
    if let AttributeValue::S(text) = value { Some(text) } else { None }
}
