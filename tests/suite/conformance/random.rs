//! The embedded table and the one in memory say the same, whatever happens to them.

use super::store;
use kit::conformance::table::{decimal, number, text};
use local::store::table::EmbeddedTable;
use ports::table::memory::MemoryTable;
use ports::table::{Condition, INDEXES, Index, Item, Key, Query, Table, Write};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use serde_dynamo::AttributeValue;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What happens to a table.
#[derive(Debug, Clone)]
enum Step {
    Commit(Vec<Write>),
    Next(Key),
    Get(Key),
    GetAll(Vec<Key>),
    /// The query, and how many of its pages are read.
    Query(Query, usize),
}

const PARTITIONS: [&str; 2] = ["p", "q"];
const SORT_KEYS: [&str; 6] = ["a", "a#1", "b", "c", "é", "😀"];
const NAMES: [&str; 3] = ["n", "s", "left"];

fn key() -> impl Strategy<Value = Key> {
    (select(&PARTITIONS), select(&SORT_KEYS)).prop_map(|(pk, sk)| Key::new(pk, sk))
}

fn index() -> impl Strategy<Value = Index> {
    select(&INDEXES)
}

fn value() -> impl Strategy<Value = AttributeValue> {
    prop_oneof![
        (-3i64..9).prop_map(number),
        any::<i64>().prop_map(number),
        Just(decimal("1.50")),
        "[a-zé]{0,3}".prop_map(|value| text(&value)),
        vec(any::<u8>(), 0..4).prop_map(AttributeValue::B),
        any::<bool>().prop_map(AttributeValue::Bool),
    ]
}

fn conditions() -> impl Strategy<Value = Vec<Condition>> {
    let one = prop_oneof![
        Just(Condition::Absent),
        Just(Condition::Present),
        (select(&NAMES), value()).prop_map(|(name, value)| Condition::Equals(name, value)),
        (select(&NAMES), -3i64..9).prop_map(|(name, least)| Condition::AtLeast(name, least)),
    ];
    // Mostly none: otherwise hardly any commit would happen.
    prop_oneof![4 => Just(vec![]), 1 => vec(one, 1..3)]
}

fn item() -> impl Strategy<Value = Item> {
    let attributes = btree_map(select(&NAMES).prop_map(str::to_owned), value(), 0..3);
    (key(), btree_map(index(), key(), 0..3), attributes)
        .prop_map(|(key, indexed, attributes)| Item { key, indexed, attributes })
}

fn write() -> impl Strategy<Value = Write> {
    let add = vec((select(&NAMES[..1]), -3i64..9), 0..2);
    let set = vec((select(&NAMES[1..]), value()), 0..2);
    prop_oneof![
        4 => (item(), conditions()).prop_map(|(item, conditions)| Write::Put { item, conditions }),
        3 => (key(), add, set, vec(index(), 0..2), conditions()).prop_map(
            |(key, add, set, unindex, conditions)| Write::Change {
                key, add, set, unindex, conditions
            }
        ),
        2 => (key(), conditions()).prop_map(|(key, conditions)| Write::Delete { key, conditions }),
        1 => (key(), conditions()).prop_map(|(key, conditions)| Write::Check { key, conditions }),
    ]
}

fn query() -> impl Strategy<Value = Query> {
    let end = || proptest::option::of(select(&SORT_KEYS).prop_map(str::to_owned));
    let index = proptest::option::of(index());
    (index, select(&PARTITIONS), end(), end(), any::<bool>(), 1usize..5).prop_map(
        |(index, pk, from, to, descending, limit)| Query {
            index,
            pk: pk.to_owned(),
            from,
            to,
            descending,
            limit: Some(limit),
            after: None,
            consistent: index.is_none(),
        },
    )
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => vec(write(), 1..4).prop_map(Step::Commit),
        1 => key().prop_map(Step::Next),
        1 => key().prop_map(Step::Get),
        1 => vec(key(), 0..5).prop_map(Step::GetAll),
        3 => (query(), 1usize..4).prop_map(|(query, pages)| Step::Query(query, pages)),
    ]
}

/// Moves a step to partitions that no other case of this test uses.
fn apart(mut step: Step, case: usize) -> Step {
    let mark = |pk: &mut String| *pk = format!("{case}#{pk}");
    match &mut step {
        Step::Commit(writes) => {
            for write in writes {
                match write {
                    Write::Put { item: Item { key, indexed, .. }, .. } => {
                        mark(&mut key.pk);
                        for key in indexed.values_mut() {
                            mark(&mut key.pk);
                        }
                    }
                    Write::Change { key, .. }
                    | Write::Delete { key, .. }
                    | Write::Check { key, .. } => mark(&mut key.pk),
                }
            }
        }
        Step::Next(key) | Step::Get(key) => mark(&mut key.pk),
        Step::GetAll(keys) => keys.iter_mut().for_each(|key| mark(&mut key.pk)),
        Step::Query(query, _) => mark(&mut query.pk),
    }
    step
}

async fn agree(memory: &MemoryTable, embedded: &EmbeddedTable, step: Step) {
    match step {
        Step::Commit(writes) => {
            assert_eq!(embedded.commit(&writes).await, memory.commit(&writes).await);
        }
        Step::Next(key) => assert_eq!(embedded.next(&key, 7).await, memory.next(&key, 7).await),
        Step::Get(key) => assert_eq!(embedded.get(&key).await, memory.get(&key).await),
        Step::GetAll(keys) => {
            assert_eq!(embedded.get_all(&keys).await, memory.get_all(&keys).await);
        }
        Step::Query(mut query, pages) => {
            for _ in 0..pages {
                let page = memory.query(&query).await;
                assert_eq!(embedded.query(&query).await, page, "{query:?}");
                match page.map(|page| page.next) {
                    Ok(Some(next)) => query.after = Some(next),
                    Ok(None) | Err(_) => break,
                }
            }
        }
    }
}

#[test]
fn the_embedded_table_does_what_the_one_in_memory_does() {
    let (store, _folder) = store();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let case = AtomicUsize::new(0);
    // Every commit waits for the disk: few cases, but long ones.
    let config = ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() };
    proptest!(config, |(steps in vec(step(), 1..40))| {
        let case = case.fetch_add(1, Ordering::SeqCst);
        let (memory, embedded) = (MemoryTable::new(), store.table());
        runtime.block_on(async {
            for step in steps {
                agree(&memory, &embedded, apart(step, case)).await;
            }
            for pk in PARTITIONS {
                let whole = Query::partition(pk);
                let indexed = INDEXES.map(|index| Query::index(index, pk));
                for query in indexed.into_iter().chain([whole]) {
                    agree(&memory, &embedded, apart(Step::Query(query, 1), case)).await;
                }
            }
        });
    });
}
