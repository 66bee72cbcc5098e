//! Expressions, pages and tries, without a table.

use super::expression::{Action, Terms, ask, count_on, key_map, plan, unflatten};
use super::failure::Failure;
use super::persist_after;
use ports::table::{Condition, Cursor, Index, Item, Key, Query, TableError, Write};
use proptest::prelude::*;
use serde_dynamo::AttributeValue;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

fn key() -> Key {
    Key::new("T#1", "META")
}

fn text(text: &str) -> AttributeValue {
    AttributeValue::S(text.to_owned())
}

fn number(number: i64) -> AttributeValue {
    AttributeValue::N(number.to_string())
}

/// An expression with its placeholders replaced, to be read.
fn spelled(expression: &str, terms: &Terms) -> String {
    let names = terms.names.iter().map(|(short, name)| (short.clone(), name.clone()));
    let values = terms.values.iter().map(|(short, value)| (short.clone(), format!("{value:?}")));
    // From the highest number down, so that #1 does not eat a part of #10.
    let mut placeholders: Vec<_> = names.chain(values).collect();
    placeholders.sort_by_key(|(short, _)| std::cmp::Reverse(short.len()));
    placeholders
        .into_iter()
        .fold(expression.to_owned(), |text, (short, long)| text.replace(&short, &long))
}

fn condition_of(conditions: Vec<Condition>) -> Option<String> {
    let planned = plan(&Write::Delete { key: key(), conditions });
    planned.condition.map(|condition| spelled(&condition, &planned.terms))
}

#[test]
fn conditions_say_what_must_hold() {
    for (conditions, expected) in [
        (vec![], None),
        (vec![Condition::Absent], Some("attribute_not_exists(pk)")),
        (vec![Condition::Present], Some("attribute_exists(pk)")),
        (vec![Condition::Equals("state", text("draft"))], Some("state = S(\"draft\")")),
        (vec![Condition::AtLeast("available", -3)], Some("available >= N(\"-3\")")),
        (
            vec![
                Condition::Present,
                Condition::Equals("v", number(7)),
                Condition::AtLeast("v", 1),
                Condition::Equals("paid", AttributeValue::Bool(false)),
            ],
            Some("attribute_exists(pk) AND v = N(\"7\") AND v >= N(\"1\") AND paid = Bool(false)"),
        ),
    ] {
        assert_eq!(condition_of(conditions).as_deref(), expected);
    }
}

#[test]
fn changes_become_one_update() {
    let update = |add, set, unindex| {
        let write = Write::Change { key: key(), add, set, unindex, conditions: vec![] };
        let planned = plan(&write);
        match planned.action {
            Action::Update { update, .. } => spelled(&update, &planned.terms),
            Action::Put(_) | Action::Delete(_) | Action::Check(_) => String::new(),
        }
    };
    assert_eq!(update(vec![("n", 2)], vec![], vec![]), "ADD n N(\"2\")");
    assert_eq!(update(vec![], vec![], vec![Index::G2]), "REMOVE g2pk, g2sk");
    assert_eq!(
        update(
            vec![("reserved", 1), ("available", -1)],
            vec![("state", text("")), ("at", number(5))],
            vec![Index::G1, Index::G4]
        ),
        "SET state = S(\"\"), at = N(\"5\") \
            ADD reserved N(\"1\"), available N(\"-1\") \
            REMOVE g1pk, g1sk, g4pk, g4sk"
    );
}

#[test]
fn no_name_or_value_of_ours_stands_in_an_expression() {
    let write = Write::Change {
        key: key(),
        add: vec![("size", 1)],
        set: vec![("status", text("x AND y"))],
        unindex: vec![],
        conditions: vec![Condition::Equals("status", text("z"))],
    };
    let planned = plan(&write);
    let Action::Update { update, .. } = &planned.action else { panic!("a change is an update") };
    assert_eq!(update, "SET #0 = :0 ADD #1 :1");
    assert_eq!(planned.condition.as_deref(), Some("#0 = :2"), "a name has one placeholder");
}

#[test]
fn counters_begin_where_they_should() {
    let (update, terms) = count_on(1001);
    assert_eq!(spelled(&update, &terms), "SET n = if_not_exists(n, N(\"1000\")) + N(\"1\")");
    let (update, terms) = count_on(0);
    assert_eq!(spelled(&update, &terms), "SET n = if_not_exists(n, N(\"-1\")) + N(\"1\")");
}

#[test]
fn queries_ask_for_one_partition_and_a_range() {
    let spell = |query: Query| {
        let asked = ask(&query);
        spelled(&asked.condition, &asked.terms)
    };
    let partition = || Query::partition("T#1#O#5");
    assert_eq!(spell(partition()), "pk = S(\"T#1#O#5\")");
    assert_eq!(
        spell(partition().starting("TR#")),
        "pk = S(\"T#1#O#5\") AND sk BETWEEN S(\"TR#\") AND S(\"TR#\u{10FFFF}\")"
            .replace('\u{10FFFF}', "\\u{10ffff}")
    );
    assert_eq!(
        spell(Query::index(Index::G4, "DUE#0").up_to("2026")),
        "g4pk = S(\"DUE#0\") AND g4sk <= S(\"2026\")"
    );
    let from = Query { from: Some("a".to_owned()), ..partition() };
    assert_eq!(spell(from), "pk = S(\"T#1#O#5\") AND sk >= S(\"a\")");
}

#[test]
fn a_query_goes_on_after_its_cursor() {
    let cursor = Cursor { key: key(), indexed: Some(Key::new("T#1#OPEN", "5")) };
    let query = Query { after: Some(cursor), ..Query::index(Index::G2, "T#1#OPEN") };
    let start = ask(&query).start.unwrap();
    let names: BTreeMap<_, _> = start.into_iter().collect();
    let expected = [("g2pk", "T#1#OPEN"), ("g2sk", "5"), ("pk", "T#1"), ("sk", "META")]
        .map(|(name, value)| (name.to_owned(), text(value)));
    assert_eq!(names, BTreeMap::from(expected));
}

#[test]
fn an_item_without_its_key_is_broken() {
    let mut map = key_map(&key());
    map.remove("sk");
    assert!(matches!(unflatten(map), Err(TableError::Broken(_))));
}

fn a_value() -> impl Strategy<Value = AttributeValue> {
    let leaf = prop_oneof![
        ".*".prop_map(AttributeValue::S),
        any::<i64>().prop_map(number),
        any::<bool>().prop_map(AttributeValue::Bool),
        any::<Vec<u8>>().prop_map(AttributeValue::B),
        Just(AttributeValue::Null(true)),
    ];
    leaf.prop_recursive(2, 8, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(AttributeValue::L),
            prop::collection::hash_map(".*", inner, 0..4).prop_map(AttributeValue::M),
        ]
    })
}

proptest! {
    #[test]
    fn an_item_comes_back_as_it_went(
        pk in ".+", sk in ".+",
        indexed in prop::option::of((".+", ".+")),
        attributes in prop::collection::btree_map("[a-z]{3,8}", a_value(), 0..6),
    ) {
        let indexed = indexed.map(|(pk, sk)| (Index::G3, Key { pk, sk })).into_iter().collect();
        let item = Item { key: Key { pk, sk }, indexed, attributes };
        let planned = plan(&Write::Put { item: item.clone(), conditions: vec![] });
        let Action::Put(map) = planned.action else { panic!("a put is a put") };
        // Over to the client's types and back, as a request and its answer go.
        let sent = super::commit::attributes(&map);
        prop_assert_eq!(super::item(sent), Ok(item));
    }
}

fn again(unsure: bool) -> Failure {
    Failure::Again { unsure, why: "busy".to_owned() }
}

/// Tries with these answers; the outcome and how many were used.
async fn tries(answers: Vec<Result<(), Failure>>) -> (Result<(), Failure>, usize) {
    let (answers, used) = (RefCell::new(answers.into_iter()), Cell::new(0));
    let outcome = persist_after(
        |_| async {},
        || {
            used.set(used.get() + 1);
            let answer = answers.borrow_mut().next().unwrap();
            async { answer }
        },
    )
    .await;
    (outcome, used.get())
}

#[tokio::test]
async fn five_tries_and_no_more() {
    let refused = || Err(Failure::Refused(vec![0]));
    let broken = || Err(Failure::Broken("no".to_owned()));
    for (answers, expected, used) in [
        (vec![Ok(())], Ok(()), 1),
        (vec![Err(again(false)), Err(again(true)), Ok(())], Ok(()), 3),
        (vec![Err(again(false)); 5], Err(again(false)), 5),
        (vec![Err(again(false)), refused()], refused(), 2),
        (vec![broken()], broken(), 1),
    ] {
        assert_eq!(tries(answers).await, (expected, used));
    }
}

#[tokio::test]
async fn a_condition_broken_after_a_lost_answer_is_unknown() {
    let (outcome, _) = tries(vec![Err(again(true)), Err(Failure::Refused(vec![0]))]).await;
    assert!(matches!(outcome, Err(Failure::Again { unsure: true, .. })));
}
