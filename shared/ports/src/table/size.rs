//! How large DynamoDB says a thing is, and whether it would take it at all.

use super::number::Number;
use super::{INDEXES, Item, Key, TableError};
use serde_dynamo::AttributeValue;
use std::collections::BTreeSet;

/// DynamoDB's limit of a partition key.
const PARTITION_KEY_BYTES_MAX: usize = 2_048;
/// DynamoDB's limit of a sort key.
const SORT_KEY_BYTES_MAX: usize = 1_024;
/// DynamoDB's limit of lists and maps inside one another.
const DEPTH_MAX: usize = 32;
/// What DynamoDB counts for a list or a map beyond what is in it.
const CONTAINER_BYTES: usize = 3;
/// What DynamoDB counts for each element of a list or a map beyond itself.
const ELEMENT_BYTES: usize = 1;

/// The bytes of an item by DynamoDB's rules: names and values of its attributes and keys.
pub fn item_bytes(item: &Item) -> usize {
    let indexed: usize = item
        .indexed
        .iter()
        .map(|(index, key)| 2 * (index.name().len() + "pk".len()) + key.pk.len() + key.sk.len())
        .sum();
    let attributes: usize =
        item.attributes.iter().map(|(name, value)| name.len() + value_bytes(value)).sum();
    "pk".len() + "sk".len() + item.key.pk.len() + item.key.sk.len() + indexed + attributes
}

fn value_bytes(value: &AttributeValue) -> usize {
    match value {
        AttributeValue::S(text) => text.len(),
        AttributeValue::N(text) => number_bytes(text),
        AttributeValue::B(bytes) => bytes.len(),
        AttributeValue::Bool(_) | AttributeValue::Null(_) => 1,
        AttributeValue::L(values) => {
            CONTAINER_BYTES
                + values.iter().map(|value| value_bytes(value) + ELEMENT_BYTES).sum::<usize>()
        }
        AttributeValue::M(entries) => {
            CONTAINER_BYTES
                + entries
                    .iter()
                    .map(|(name, value)| name.len() + value_bytes(value) + ELEMENT_BYTES)
                    .sum::<usize>()
        }
        AttributeValue::Ss(texts) => texts.iter().map(String::len).sum(),
        AttributeValue::Ns(texts) => texts.iter().map(|text| number_bytes(text)).sum(),
        AttributeValue::Bs(values) => values.iter().map(Vec::len).sum(),
    }
}

fn number_bytes(text: &str) -> usize {
    Number::parse(text).map_or(text.len(), |number| number.bytes())
}

/// Whether DynamoDB takes this key.
pub fn check_key(key: &Key) -> Result<(), TableError> {
    for (part, max) in [(&key.pk, PARTITION_KEY_BYTES_MAX), (&key.sk, SORT_KEY_BYTES_MAX)] {
        if part.is_empty() || part.len() > max {
            return broken(format!("a key part has {} bytes, not 1 to {max}", part.len()));
        }
    }
    Ok(())
}

/// Whether DynamoDB takes an attribute of this name: it is not one of the keys' own.
pub(super) fn check_name(name: &str) -> Result<(), TableError> {
    let of_an_index = || {
        INDEXES.iter().any(|index| {
            name.strip_prefix(index.name()).is_some_and(|rest| rest == "pk" || rest == "sk")
        })
    };
    if name.is_empty() || name == "pk" || name == "sk" || of_an_index() {
        return broken(format!("an attribute can't be named {name:?}"));
    }
    Ok(())
}

/// Whether DynamoDB takes this value.
pub(super) fn check_value(value: &AttributeValue) -> Result<(), TableError> {
    check_nested(value, 0)
}

fn check_nested(value: &AttributeValue, depth: usize) -> Result<(), TableError> {
    if depth > DEPTH_MAX {
        return broken(format!("values lie deeper than {DEPTH_MAX} levels"));
    }
    match value {
        AttributeValue::N(text) => check_number(text),
        AttributeValue::L(values) => {
            values.iter().try_for_each(|value| check_nested(value, depth + 1))
        }
        AttributeValue::M(entries) => {
            entries.values().try_for_each(|value| check_nested(value, depth + 1))
        }
        AttributeValue::Ss(texts) => check_set(texts),
        AttributeValue::Ns(texts) => {
            texts.iter().try_for_each(|text| check_number(text))?;
            check_set(texts)
        }
        AttributeValue::Bs(values) => check_set(values),
        AttributeValue::S(_)
        | AttributeValue::B(_)
        | AttributeValue::Bool(_)
        | AttributeValue::Null(_) => Ok(()),
    }
}

fn check_number(text: &str) -> Result<(), TableError> {
    match Number::parse(text) {
        Some(_) => Ok(()),
        None => broken("a number is none, or has more than 38 digits".to_owned()),
    }
}

fn check_set<T: Ord>(elements: &[T]) -> Result<(), TableError> {
    let distinct: BTreeSet<&T> = elements.iter().collect();
    if elements.is_empty() || distinct.len() < elements.len() {
        return broken("a set is empty or holds an element twice".to_owned());
    }
    Ok(())
}

pub(super) fn broken<T>(why: String) -> Result<T, TableError> {
    Err(TableError::Broken(why))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Index;
    use std::collections::{BTreeMap, HashMap};

    #[test]
    fn values_have_dynamodbs_sizes() {
        let text = |value: &str| AttributeValue::S(value.to_owned());
        let number = |value: &str| AttributeValue::N(value.to_owned());
        let cases = [
            (text(""), 0),
            (text("é"), 2),
            (number("0"), 1),
            (number("7"), 2),
            (number("1234"), 3),
            (number("-12345"), 5),
            (number("4500000"), 2),
            (AttributeValue::B(vec![0; 9]), 9),
            (AttributeValue::Bool(false), 1),
            (AttributeValue::Null(true), 1),
            (AttributeValue::L(vec![text("ab"), number("1")]), 3 + 3 + 3),
            (AttributeValue::M(HashMap::from([("key".to_owned(), text("ab"))])), 3 + 3 + 2 + 1),
            (AttributeValue::Ss(vec!["ab".to_owned(), "c".to_owned()]), 3),
            (AttributeValue::Ns(vec!["12".to_owned(), "-1".to_owned()]), 2 + 3),
            (AttributeValue::Bs(vec![vec![1, 2]]), 2),
        ];
        for (value, bytes) in cases {
            assert_eq!(value_bytes(&value), bytes, "{value:?}");
        }
    }

    #[test]
    fn keys_and_names_count_too() {
        let item = Item {
            key: Key::new("12345", "678"),
            indexed: BTreeMap::from([(Index::G1, Key::new("ab", "c"))]),
            attributes: BTreeMap::from([("name".to_owned(), AttributeValue::Bool(true))]),
        };
        assert_eq!(item_bytes(&item), (2 + 5) + (2 + 3) + (4 + 2) + (4 + 1) + (4 + 1));
    }
}
