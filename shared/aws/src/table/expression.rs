//! Writes, conditions and queries as DynamoDB's expressions, and items as its attribute maps.
//! Invariant: pure; names and values always go through placeholders, so nothing can be a
//! reserved word or change an expression's meaning.

use ports::table::flat::{self, PARTITION, SORT, key_names};
use ports::table::{COUNTER, Condition, Index, Item, Key, Query, TableError, Write};
use serde_dynamo::AttributeValue;
use std::collections::{BTreeMap, HashMap};

/// An item or a key as DynamoDB takes it.
pub(super) type Map = HashMap<String, AttributeValue>;

/// A write, ready to be handed to the client.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Planned {
    /// What it does.
    pub(super) action: Action,
    /// What must hold.
    pub(super) condition: Option<String>,
    /// What the placeholders stand for.
    pub(super) terms: Terms,
}

/// What a planned write does.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Action {
    /// Writes this whole item.
    Put(Map),
    /// Changes the item at `key` by the update expression.
    Update {
        /// Where it lies.
        key: Map,
        /// The update expression.
        update: String,
    },
    /// Removes the item at this key.
    Delete(Map),
    /// Only looks at the item at this key.
    Check(Map),
}

/// The names and values behind an expression's placeholders.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Terms {
    /// `#0` and so on.
    pub(super) names: BTreeMap<String, String>,
    /// `:0` and so on.
    pub(super) values: BTreeMap<String, AttributeValue>,
}

impl Terms {
    fn name(&mut self, name: &str) -> String {
        // One placeholder per name: DynamoDB does not mind two, but the request gets longer.
        if let Some((placeholder, _)) = self.names.iter().find(|(_, known)| *known == name) {
            return placeholder.clone();
        }
        let placeholder = format!("#{}", self.names.len());
        self.names.insert(placeholder.clone(), name.to_owned());
        placeholder
    }

    fn value(&mut self, value: AttributeValue) -> String {
        let placeholder = format!(":{}", self.values.len());
        self.values.insert(placeholder.clone(), value);
        placeholder
    }
}

/// A query, ready to be handed to the client.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Asked {
    /// The key condition expression.
    pub(super) condition: String,
    /// What the placeholders stand for.
    pub(super) terms: Terms,
    /// Where to go on.
    pub(super) start: Option<Map>,
}

/// Plans a write that was checked.
pub(super) fn plan(write: &Write) -> Planned {
    let mut terms = Terms::default();
    let action = match write {
        Write::Put { item, .. } => Action::Put(flatten(item)),
        Write::Change { key, add, set, unindex, .. } => {
            Action::Update { key: key_map(key), update: update(&mut terms, add, set, unindex) }
        }
        Write::Delete { key, .. } => Action::Delete(key_map(key)),
        Write::Check { key, .. } => Action::Check(key_map(key)),
    };
    let condition = condition(&mut terms, write.conditions());
    Planned { action, condition, terms }
}

fn condition(terms: &mut Terms, conditions: &[Condition]) -> Option<String> {
    let parts: Vec<String> = conditions
        .iter()
        .map(|condition| match condition {
            Condition::Absent => format!("attribute_not_exists({})", terms.name(PARTITION)),
            Condition::Present => format!("attribute_exists({})", terms.name(PARTITION)),
            Condition::Equals(name, value) => {
                format!("{} = {}", terms.name(name), terms.value(value.clone()))
            }
            Condition::AtLeast(name, least) => {
                format!("{} >= {}", terms.name(name), terms.value(number(*least)))
            }
        })
        .collect();
    (!parts.is_empty()).then(|| parts.join(" AND "))
}

fn update(
    terms: &mut Terms,
    add: &[(&'static str, i64)],
    set: &[(&'static str, AttributeValue)],
    unindex: &[Index],
) -> String {
    let sets: Vec<_> = set
        .iter()
        .map(|(name, value)| format!("{} = {}", terms.name(name), terms.value(value.clone())))
        .collect();
    let adds: Vec<_> = add
        .iter()
        .map(|(name, by)| format!("{} {}", terms.name(name), terms.value(number(*by))))
        .collect();
    let removes: Vec<_> =
        unindex.iter().flat_map(|index| key_names(*index)).map(|name| terms.name(&name)).collect();
    let clauses: Vec<_> = [("SET", sets), ("ADD", adds), ("REMOVE", removes)]
        .into_iter()
        .filter(|(_, parts)| !parts.is_empty())
        .map(|(word, parts)| format!("{word} {}", parts.join(", ")))
        .collect();
    clauses.join(" ")
}

/// The update that counts a counter on; its attribute and how it begins.
pub(super) fn count_on(first: u64) -> (String, Terms) {
    let mut terms = Terms::default();
    let name = terms.name(COUNTER);
    let before = terms.value(AttributeValue::N((i128::from(first) - 1).to_string()));
    let one = terms.value(number(1));
    (format!("SET {name} = if_not_exists({name}, {before}) + {one}"), terms)
}

/// Asks a query that was checked.
pub(super) fn ask(query: &Query) -> Asked {
    let [hash, sort] =
        query.index.map_or_else(|| [PARTITION.to_owned(), SORT.to_owned()], key_names);
    let mut terms = Terms::default();
    let pk = terms.name(&hash);
    let partition = format!("{pk} = {}", terms.value(AttributeValue::S(query.pk.clone())));
    let mut bound = |text: &String| {
        let value = terms.value(AttributeValue::S(text.clone()));
        (terms.name(&sort), value)
    };
    let condition = match (&query.from, &query.to) {
        (Some(from), Some(to)) => {
            let ((sk, low), (_, high)) = (bound(from), bound(to));
            format!("{partition} AND {sk} BETWEEN {low} AND {high}")
        }
        (Some(from), None) => {
            let (sk, low) = bound(from);
            format!("{partition} AND {sk} >= {low}")
        }
        (None, Some(to)) => {
            let (sk, high) = bound(to);
            format!("{partition} AND {sk} <= {high}")
        }
        (None, None) => partition,
    };
    let start = query.after.as_ref().map(|cursor| {
        let mut map = key_map(&cursor.key);
        if let (Some(index), Some(indexed)) = (query.index, &cursor.indexed) {
            map.extend(index_map(index, indexed));
        }
        map
    });
    Asked { condition, terms, start }
}

/// The name of an index in the table's description: DynamoDB wants three characters at least.
pub(super) fn index_name(index: Index) -> String {
    format!("{}-index", index.name())
}

/// A key as DynamoDB takes it.
pub(super) fn key_map(key: &Key) -> Map {
    HashMap::from([
        (PARTITION.to_owned(), AttributeValue::S(key.pk.clone())),
        (SORT.to_owned(), AttributeValue::S(key.sk.clone())),
    ])
}

fn index_map(index: Index, key: &Key) -> [(String, AttributeValue); 2] {
    let [pk, sk] = key_names(index);
    [(pk, AttributeValue::S(key.pk.clone())), (sk, AttributeValue::S(key.sk.clone()))]
}

fn number(value: i64) -> AttributeValue {
    AttributeValue::N(value.to_string())
}

fn flatten(item: &Item) -> Map {
    flat::flatten(item).into_iter().collect()
}

/// An item as the table gave it. `Broken` when it has no key, which no item of ours lacks.
pub(super) fn unflatten(map: Map) -> Result<Item, TableError> {
    flat::unflatten(map.into_iter().collect())
}
