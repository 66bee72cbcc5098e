//! What a table does, without where it keeps it: conditions, changes, limits and pages.
//! Every adapter that evaluates a commit by itself does so through [`plan`].
//!
//! Absent: storage, and what DynamoDB does on its own side of the network.

use super::number::{self, Number};
use super::size::{broken, check_name, check_value};
use super::{
    COMMIT_BYTES_MAX, COUNTER, CommitError, Condition, Cursor, ITEM_BYTES_MAX, Item, Key,
    PAGE_BYTES_MAX, PAGE_ITEMS_MAX, Page, Query, TableError, WRITES_MAX, Write,
};
use serde_dynamo::AttributeValue;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

pub use super::size::{check_key, item_bytes};

/// What one write of a commit does.
#[derive(Debug, Clone, PartialEq)]
pub struct Effect {
    /// Where.
    pub key: Key,
    /// What was there.
    pub before: Option<Item>,
    /// What is there then.
    pub after: After,
}

/// What is at a key after a write.
#[derive(Debug, Clone, PartialEq)]
pub enum After {
    /// What was there: the write only checked.
    Same,
    /// This item.
    Item(Item),
    /// Nothing.
    Gone,
}

/// Whether a commit is well formed, before anything is read.
pub fn check_commit(writes: &[Write]) -> Result<(), TableError> {
    if writes.is_empty() || writes.len() > WRITES_MAX {
        return broken(format!("a commit has {} writes, not 1 to {WRITES_MAX}", writes.len()));
    }
    let mut keys = BTreeSet::new();
    for write in writes {
        check_key(write.key())?;
        if !keys.insert(write.key()) {
            return broken("two writes of a commit touch one key".to_owned());
        }
        check_write(write)?;
    }
    Ok(())
}

fn check_write(write: &Write) -> Result<(), TableError> {
    for condition in write.conditions() {
        match condition {
            Condition::Absent | Condition::Present => {}
            Condition::Equals(name, value) => {
                check_name(name)?;
                check_value(value)?;
            }
            Condition::AtLeast(name, _) => check_name(name)?,
        }
    }
    match write {
        Write::Put { item, .. } => check_item(item),
        Write::Change { add, set, unindex, .. } => {
            let mut names = BTreeSet::new();
            for name in add.iter().map(|(name, _)| name).chain(set.iter().map(|(name, _)| name)) {
                check_name(name)?;
                if !names.insert(name) {
                    return broken(format!("a change touches {name:?} twice"));
                }
            }
            if names.is_empty() && unindex.is_empty() {
                return broken("a change changes nothing".to_owned());
            }
            set.iter().try_for_each(|(_, value)| check_value(value))
        }
        Write::Check { conditions, .. } if conditions.is_empty() => {
            broken("a check has no conditions".to_owned())
        }
        Write::Delete { .. } | Write::Check { .. } => Ok(()),
    }
}

fn check_item(item: &Item) -> Result<(), TableError> {
    item.indexed.values().try_for_each(check_key)?;
    for (name, value) in &item.attributes {
        check_name(name)?;
        check_value(value)?;
    }
    check_item_bytes(item)
}

fn check_item_bytes(item: &Item) -> Result<(), TableError> {
    let bytes = item_bytes(item);
    if bytes > ITEM_BYTES_MAX {
        return broken(format!("an item has {bytes} bytes, not at most {ITEM_BYTES_MAX}"));
    }
    Ok(())
}

/// What a commit that passed [`check_commit`] does to the items that `current` finds.
///
/// Every condition is evaluated before anything changes, so that a refusal names all that failed.
pub fn plan(
    writes: &[Write],
    mut current: impl FnMut(&Key) -> Result<Option<Item>, TableError>,
) -> Result<Vec<Effect>, CommitError> {
    let before: Vec<Option<Item>> =
        writes.iter().map(|write| current(write.key())).collect::<Result<_, _>>()?;
    let refused: Vec<usize> = writes
        .iter()
        .zip(&before)
        .enumerate()
        .filter(|(_, (write, item))| !all_hold(write.conditions(), item.as_ref()))
        .map(|(place, _)| place)
        .collect();
    if !refused.is_empty() {
        return Err(CommitError::Refused(refused));
    }
    let effects: Vec<Effect> = writes
        .iter()
        .zip(before)
        .map(|(write, item)| effect(write, item))
        .collect::<Result<_, _>>()?;
    let bytes: usize = effects.iter().map(effect_bytes).sum();
    if bytes > COMMIT_BYTES_MAX {
        broken(format!("a commit has {bytes} bytes, not at most {COMMIT_BYTES_MAX}"))?;
    }
    Ok(effects)
}

/// The larger of what was there and what comes there, which is what DynamoDB counts.
pub(super) fn effect_bytes(effect: &Effect) -> usize {
    let before = effect.before.as_ref().map_or(0, item_bytes);
    match &effect.after {
        After::Item(item) => before.max(item_bytes(item)),
        After::Same | After::Gone => before,
    }
}

fn all_hold(conditions: &[Condition], item: Option<&Item>) -> bool {
    let attribute = |name: &str| item.and_then(|item| item.attributes.get(name));
    conditions.iter().all(|condition| match condition {
        Condition::Absent => item.is_none(),
        Condition::Present => item.is_some(),
        Condition::Equals(name, value) => attribute(name).is_some_and(|found| equal(found, value)),
        Condition::AtLeast(name, least) => match attribute(name) {
            Some(AttributeValue::N(text)) => {
                Number::parse(text) >= Number::parse(&least.to_string())
            }
            // DynamoDB finds no order between values of two types.
            _ => false,
        },
    })
}

/// Equal as DynamoDB compares: numbers by value, sets without order, types never mixed.
fn equal(left: &AttributeValue, right: &AttributeValue) -> bool {
    match (left, right) {
        (AttributeValue::N(left), AttributeValue::N(right)) => {
            Number::parse(left) == Number::parse(right)
        }
        (AttributeValue::L(left), AttributeValue::L(right)) => {
            left.len() == right.len()
                && left.iter().zip(right).all(|(left, right)| equal(left, right))
        }
        (AttributeValue::M(left), AttributeValue::M(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(name, value)| right.get(name).is_some_and(|other| equal(value, other)))
        }
        (AttributeValue::Ss(left), AttributeValue::Ss(right)) => same_set(left, right),
        (AttributeValue::Bs(left), AttributeValue::Bs(right)) => same_set(left, right),
        (AttributeValue::Ns(left), AttributeValue::Ns(right)) => {
            let mut left: Vec<Option<Number>> =
                left.iter().map(|text| Number::parse(text)).collect();
            let mut right: Vec<Option<Number>> =
                right.iter().map(|text| Number::parse(text)).collect();
            left.sort();
            right.sort();
            left == right
        }
        (left, right) => left == right,
    }
}

fn same_set<T: Ord>(left: &[T], right: &[T]) -> bool {
    left.iter().collect::<BTreeSet<_>>() == right.iter().collect::<BTreeSet<_>>()
}

fn effect(write: &Write, before: Option<Item>) -> Result<Effect, TableError> {
    let after = match write {
        Write::Put { item, .. } => After::Item(item.clone()),
        Write::Change { key, add, set, unindex, .. } => {
            let mut item = before.clone().unwrap_or_else(|| empty(key));
            for (name, amount) in add {
                item.attributes.insert((*name).to_owned(), sum(&item, name, *amount)?);
            }
            for (name, value) in set {
                item.attributes.insert((*name).to_owned(), value.clone());
            }
            for index in unindex {
                item.indexed.remove(index);
            }
            check_item_bytes(&item)?;
            After::Item(item)
        }
        Write::Delete { .. } => After::Gone,
        Write::Check { .. } => After::Same,
    };
    Ok(Effect { key: write.key().clone(), before, after })
}

fn empty(key: &Key) -> Item {
    Item { key: key.clone(), indexed: BTreeMap::new(), attributes: BTreeMap::new() }
}

fn sum(item: &Item, name: &str, amount: i64) -> Result<AttributeValue, TableError> {
    let sum = match item.attributes.get(name) {
        None => Some(amount.to_string()),
        Some(AttributeValue::N(text)) => number::add(text, amount),
        Some(_) => None,
    };
    match sum {
        Some(text) => Ok(AttributeValue::N(text)),
        None => broken(format!("attribute {name:?} is no whole number to add to")),
    }
}

/// The counter at `key` moved on by one, and what it says then.
pub fn count(before: Option<&Item>, key: &Key, first: u64) -> Result<(Item, u64), TableError> {
    check_key(key)?;
    let mut item = before.cloned().unwrap_or_else(|| empty(key));
    let value = match item.attributes.get(COUNTER) {
        None => Some(first),
        Some(AttributeValue::N(text)) => text.parse::<u64>().ok().and_then(|n| n.checked_add(1)),
        Some(_) => None,
    };
    let Some(value) = value else {
        return broken("the item at a counter's key does not count".to_owned());
    };
    item.attributes.insert(COUNTER.to_owned(), AttributeValue::N(value.to_string()));
    Ok((item, value))
}

/// Where an entry lies in the order of a query: for the table `[pk, sk, "", ""]`, for an index
/// its key in the index before its own key. Ordered by the bytes of UTF-8.
pub type Place = [String; 4];

/// The entry's place in the order of queries over this index, or over the table.
pub fn place(key: &Key, indexed: Option<&Key>) -> Place {
    match indexed {
        None => [key.pk.clone(), key.sk.clone(), String::new(), String::new()],
        Some(at) => [at.pk.clone(), at.sk.clone(), key.pk.clone(), key.sk.clone()],
    }
}

/// The places a query looks at, whatever its direction. Never empty backwards: the lower end is
/// not above the upper one.
pub fn span(query: &Query) -> Result<(Bound<Place>, Bound<Place>), TableError> {
    check_query(query)?;
    let at = |pk: &str, sk: &str| [pk.to_owned(), sk.to_owned(), String::new(), String::new()];
    // No text lies between a text and itself with a zero byte behind it.
    let mut lower = Bound::Included(at(&query.pk, query.from.as_deref().unwrap_or_default()));
    let mut upper = Bound::Excluded(match &query.to {
        Some(to) => at(&query.pk, &format!("{to}\0")),
        None => at(&format!("{}\0", query.pk), ""),
    });
    if let Some(cursor) = &query.after {
        let place = Bound::Excluded(place(&cursor.key, cursor.indexed.as_ref()));
        if query.descending { upper = place } else { lower = place }
    }
    Ok((lower, upper))
}

fn check_query(query: &Query) -> Result<(), TableError> {
    check_key(&Key::new(&*query.pk, query.from.as_deref().unwrap_or("-")))?;
    check_key(&Key::new(&*query.pk, query.to.as_deref().unwrap_or("-")))?;
    if query.from.is_some() && query.to.is_some() && query.from > query.to {
        return broken("a query goes from a later sort key to an earlier one".to_owned());
    }
    if query.limit == Some(0) {
        return broken("a query asks for no items".to_owned());
    }
    if query.consistent && query.index.is_some() {
        return broken("an index is never read consistently".to_owned());
    }
    match &query.after {
        Some(cursor) if !continues(query, cursor) => {
            broken("a cursor is of another query".to_owned())
        }
        Some(_) | None => Ok(()),
    }
}

fn continues(query: &Query, cursor: &Cursor) -> bool {
    let at = match (query.index, &cursor.indexed) {
        (Some(_), Some(at)) => at,
        (None, None) => &cursor.key,
        (Some(_), None) | (None, Some(_)) => return false,
    };
    at.pk == query.pk
        && query.from.as_ref().is_none_or(|from| *from <= at.sk)
        && query.to.as_ref().is_none_or(|to| at.sk <= *to)
}

/// A page of the items of a query's span, which come in the query's own direction.
pub fn page(
    query: &Query,
    items: impl Iterator<Item = Result<Item, TableError>>,
) -> Result<Page, TableError> {
    let limit = query.limit.unwrap_or(PAGE_ITEMS_MAX).min(PAGE_ITEMS_MAX);
    let mut page: Vec<Item> = Vec::new();
    let mut bytes = 0;
    for item in items {
        let item = item?;
        if page.len() == limit || bytes >= PAGE_BYTES_MAX {
            let next = page.last().map(|last| Cursor {
                key: last.key.clone(),
                indexed: query.index.and_then(|index| last.indexed.get(&index).cloned()),
            });
            return Ok(Page { items: page, next });
        }
        bytes += item_bytes(&item);
        page.push(item);
    }
    Ok(Page { items: page, next: None })
}
