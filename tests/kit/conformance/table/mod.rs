//! The table's promises.

mod pages;
mod together;

pub use pages::{
    keys_sort_by_bytes, large_pages_are_cut, malformed_queries_are_broken,
    many_keys_are_read_together, pages_go_both_ways, ranges_include_their_ends,
};
pub use together::{
    counters_never_repeat, nothing_is_added_twice_or_lost, of_two_writers_one_wins,
    stock_is_never_oversold,
};

use super::Checked;
use ports::table::{
    Attributes, CommitError, Condition, Index, Item, Key, Page, Query, Table, TableError,
    WRITES_MAX, Write,
};
use serde_dynamo::AttributeValue;
use std::collections::{BTreeMap, HashMap};

/// A text value.
pub fn text(value: &str) -> AttributeValue {
    AttributeValue::S(value.to_owned())
}

/// A whole number.
pub fn number(value: impl Into<i128>) -> AttributeValue {
    decimal(&value.into().to_string())
}

/// A number as it is spelled.
pub fn decimal(text: &str) -> AttributeValue {
    AttributeValue::N(text.to_owned())
}

/// An item with attributes and no indexes.
pub fn item(pk: &str, sk: &str, attributes: &[(&str, AttributeValue)]) -> Item {
    let attributes =
        attributes.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    Item { key: Key::new(pk, sk), indexed: BTreeMap::new(), attributes }
}

/// An item in indexes.
pub fn indexed(mut item: Item, indexed: &[(Index, &str, &str)]) -> Item {
    item.indexed = indexed.iter().map(|(index, pk, sk)| (*index, Key::new(*pk, *sk))).collect();
    item
}

/// A put without conditions.
pub fn put(item: Item) -> Write {
    Write::Put { item, conditions: Vec::new() }
}

/// A change of numbers without conditions.
pub fn add(pk: &str, sk: &str, add: &[(&'static str, i64)]) -> Write {
    Write::Change {
        key: Key::new(pk, sk),
        add: add.to_vec(),
        set: Vec::new(),
        unindex: Vec::new(),
        conditions: Vec::new(),
    }
}

fn check(pk: &str, sk: &str, condition: Condition) -> Write {
    Write::Check { key: Key::new(pk, sk), conditions: vec![condition] }
}

async fn all(table: &impl Table, query: &Query) -> Result<Vec<Vec<Item>>, TableError> {
    let mut query = query.clone();
    let mut pages = Vec::new();
    loop {
        let Page { items, next } = table.query(&query).await?;
        pages.push(items);
        if next.is_none() {
            return Ok(pages);
        }
        query.after = next;
    }
}

async fn sort_keys(table: &impl Table, query: &Query) -> Result<Vec<String>, TableError> {
    let pages = all(table, query).await?;
    Ok(pages.into_iter().flatten().map(|item| item.key.sk).collect())
}

/// What is written is read back as it was, to the last digit and byte.
pub async fn values_come_back_as_they_were(table: &impl Table, pk: &str) -> Checked {
    let map = HashMap::from([("inner".to_owned(), AttributeValue::L(vec![number(1), text("")]))]);
    let values = [
        text(""),
        text("Soap & \"Söhne\" \u{1F9FC}\n\0"),
        number(0),
        number(i64::MIN),
        number(i64::MAX),
        decimal(&"9".repeat(38)),
        decimal(&format!("-0.{}", "7".repeat(38))),
        AttributeValue::B(vec![]),
        AttributeValue::B((0..=255).collect()),
        AttributeValue::Bool(true),
        AttributeValue::Bool(false),
        AttributeValue::Null(true),
        AttributeValue::L(vec![]),
        AttributeValue::M(HashMap::new()),
        AttributeValue::M(map),
        AttributeValue::Ss(vec!["one".to_owned()]),
        AttributeValue::Ns(vec!["-1".to_owned()]),
        AttributeValue::Bs(vec![vec![0, 255]]),
    ];
    let named = values.into_iter().enumerate().map(|(place, value)| (format!("v{place}"), value));
    let written = Item {
        key: Key::new(pk, "values"),
        indexed: BTreeMap::from([(Index::G1, Key::new(pk, "é")), (Index::G4, Key::new(pk, "2"))]),
        attributes: named.collect::<Attributes>(),
    };
    assert_eq!(table.get(&written.key).await?, None);
    table.commit(&[put(written.clone())]).await?;
    assert_eq!(table.get(&written.key).await?, Some(written.clone()));
    assert_eq!(table.query(&Query::partition(pk)).await?.items, std::slice::from_ref(&written));
    assert_eq!(table.query(&Query::index(Index::G4, pk)).await?.items, [written]);
    Ok(())
}

/// Each condition holds of an item, and of none, or does not.
pub async fn conditions_hold_or_refuse(table: &impl Table, pk: &str) -> Checked {
    let there = item(pk, "there", &[("state", text("paid")), ("left", number(5)), ("e", text(""))]);
    table.commit(&[put(there)]).await?;
    let equals = Condition::Equals;
    let at_least = Condition::AtLeast;
    let cases = [
        ("there", Condition::Present, true),
        ("there", Condition::Absent, false),
        ("there", equals("state", text("paid")), true),
        ("there", equals("state", text("Paid")), false),
        ("there", equals("e", text("")), true),
        ("there", equals("left", number(5)), true),
        ("there", equals("left", decimal("5.0")), true),
        ("there", equals("left", text("5")), false),
        ("there", equals("missing", text("")), false),
        ("there", at_least("left", 5), true),
        ("there", at_least("left", -1), true),
        ("there", at_least("left", 6), false),
        ("there", at_least("state", 0), false),
        ("there", at_least("missing", 0), false),
        ("there", at_least("missing", i64::MIN), false),
        ("nowhere", Condition::Absent, true),
        ("nowhere", Condition::Present, false),
        ("nowhere", equals("state", text("paid")), false),
        ("nowhere", at_least("left", 0), false),
    ];
    for (sk, condition, holds) in cases {
        let expected = if holds { Ok(()) } else { Err(CommitError::Refused(vec![0])) };
        let said = format!("{sk} {condition:?}");
        assert_eq!(table.commit(&[check(pk, sk, condition)]).await, expected, "{said}");
    }
    Ok(())
}

/// A refused commit names every write whose conditions failed, ascending, and writes nothing.
pub async fn a_refusal_names_all_that_failed(table: &impl Table, pk: &str) -> Checked {
    table.commit(&[put(item(pk, "b", &[("n", number(1))]))]).await?;
    let commit = [
        put(item(pk, "a", &[])),
        Write::Put { item: item(pk, "b", &[]), conditions: vec![Condition::Absent] },
        add(pk, "c", &[("n", 1)]),
        check(pk, "d", Condition::Present),
        Write::Delete { key: Key::new(pk, "e"), conditions: vec![Condition::AtLeast("n", 1)] },
        Write::Delete { key: Key::new(pk, "f"), conditions: vec![] },
    ];
    assert_eq!(table.commit(&commit).await, Err(CommitError::Refused(vec![1, 3, 4])));
    assert_eq!(sort_keys(table, &Query::partition(pk)).await?, ["b"]);
    assert_eq!(
        table.get(&Key::new(pk, "b")).await?,
        Some(item(pk, "b", &[("n", number(1))])),
        "nothing was written"
    );
    Ok(())
}

/// All of a commit is there at once; deleting what is not there is no failure.
pub async fn a_commit_writes_all(table: &impl Table, pk: &str) -> Checked {
    table.commit(&[put(item(pk, "gone", &[])), put(item(pk, "kept", &[]))]).await?;
    let commit = [
        Write::Delete { key: Key::new(pk, "gone"), conditions: vec![Condition::Present] },
        Write::Delete { key: Key::new(pk, "never"), conditions: vec![] },
        check(pk, "kept", Condition::Present),
        put(item(pk, "new", &[("n", number(1))])),
        add(pk, "counted", &[("n", 2)]),
    ];
    table.commit(&commit).await?;
    assert_eq!(sort_keys(table, &Query::partition(pk)).await?, ["counted", "kept", "new"]);
    Ok(())
}

/// A change adds, sets and leaves the rest; it makes an item where there is none.
pub async fn changes_keep_the_rest(table: &impl Table, pk: &str) -> Checked {
    let before = item(pk, "x", &[("kept", text("k")), ("n", number(5)), ("s", text("old"))]);
    let before = indexed(before, &[(Index::G1, pk, "1"), (Index::G2, pk, "2")]);
    table.commit(&[put(before.clone())]).await?;
    let change = |sk: &str, conditions| Write::Change {
        key: Key::new(pk, sk),
        add: vec![("n", -7), ("fresh", 3)],
        set: vec![("s", text("new"))],
        unindex: vec![Index::G2, Index::G3],
        conditions,
    };
    table.commit(&[change("x", vec![Condition::Equals("s", text("old"))])]).await?;
    let attributes =
        [("kept", text("k")), ("n", number(-2)), ("s", text("new")), ("fresh", number(3))];
    let after = indexed(item(pk, "x", &attributes), &[(Index::G1, pk, "1")]);
    assert_eq!(table.get(&before.key).await?, Some(after.clone()));
    assert_eq!(table.query(&Query::index(Index::G1, pk)).await?.items, [after]);
    assert_eq!(table.query(&Query::index(Index::G2, pk)).await?.items, []);

    table.commit(&[change("made", vec![])]).await?;
    let made = item(pk, "made", &[("n", number(-7)), ("s", text("new")), ("fresh", number(3))]);
    assert_eq!(table.get(&made.key).await?, Some(made));
    let absent = change("none", vec![Condition::Present]);
    assert_eq!(table.commit(&[absent]).await, Err(CommitError::Refused(vec![0])));
    for (from, amount, to) in [(i64::MAX - 1, 1, i64::MAX), (i64::MIN + 1, -1, i64::MIN)] {
        table.commit(&[put(item(pk, "edge", &[("n", number(from))]))]).await?;
        table.commit(&[add(pk, "edge", &[("n", amount)])]).await?;
        let edge = table.get(&Key::new(pk, "edge")).await?;
        assert_eq!(edge, Some(item(pk, "edge", &[("n", number(to))])));
    }
    Ok(())
}

/// What DynamoDB would not take is broken everywhere, and nothing of it is written.
pub async fn limits_are_kept(table: &impl Table, pk: &str) -> Checked {
    let many = |count: usize| -> Vec<Write> {
        (0..count).map(|place| put(item(pk, &format!("m{place}"), &[]))).collect()
    };
    let large = |sk: &str, bytes: usize| put(item(pk, sk, &[("v", text(&"x".repeat(bytes)))]));
    let with = |value: AttributeValue| vec![put(item(pk, "v", &[("v", value)]))];
    let twice = vec![put(item(pk, "t", &[])), check(pk, "t", Condition::Present)];
    let broken = [
        ("no writes", vec![]),
        ("too many writes", many(WRITES_MAX + 1)),
        ("one key twice", twice),
        ("an item over 400 KB", vec![large("l", 400 * 1024)]),
        ("over 4 MB", (0..11).map(|place| large(&format!("l{place}"), 390 * 1024)).collect()),
        ("no partition key", vec![put(item("", "x", &[]))]),
        ("no sort key", vec![put(item(pk, "", &[]))]),
        ("a sort key over 1 KB", vec![put(item(pk, &"k".repeat(1_025), &[]))]),
        ("no index key", vec![put(indexed(item(pk, "i", &[]), &[(Index::G1, pk, "")]))]),
        ("no number", with(decimal("five"))),
        ("39 digits", with(decimal(&"1".repeat(39)))),
        ("an empty set", with(AttributeValue::Ss(vec![]))),
        ("a change of nothing", vec![add(pk, "c", &[])]),
        ("one attribute twice", vec![add(pk, "c", &[("n", 1), ("n", 2)])]),
        ("the key as an attribute", vec![put(item(pk, "k", &[("sk", text("x"))]))]),
        ("a check of nothing", vec![Write::Check { key: Key::new(pk, "k"), conditions: vec![] }]),
    ];
    for (why, writes) in broken {
        let said = table.commit(&writes).await;
        assert!(matches!(said, Err(CommitError::Table(TableError::Broken(_)))), "{why}: {said:?}");
    }
    assert_eq!(sort_keys(table, &Query::partition(pk)).await?, [""; 0]);

    table.commit(&many(WRITES_MAX)).await?;
    assert_eq!(sort_keys(table, &Query::partition(pk)).await?.len(), WRITES_MAX);
    let overhead = "pkskv".len() + pk.len() + "l".len();
    table.commit(&[large("l", 400 * 1024 - overhead)]).await?;
    let grow = add(pk, "l", &[("n", 1)]);
    let said = table.commit(&[grow]).await;
    assert!(matches!(said, Err(CommitError::Table(TableError::Broken(_)))), "{said:?}");
    table.commit(&[put(item(pk, "s", &[("n", text("1"))]))]).await?;
    let said = table.commit(&[add(pk, "s", &[("n", 1)])]).await;
    assert!(matches!(said, Err(CommitError::Table(TableError::Broken(_)))), "{said:?}");
    Ok(())
}

/// An index holds exactly the items that carry its keys, as they are now.
pub async fn indexes_follow_their_items(table: &impl Table, pk: &str) -> Checked {
    let at = |sk: &str, place: &str| {
        indexed(item(pk, sk, &[("at", text(place))]), &[(Index::G1, pk, place)])
    };
    let found = async || sort_keys(table, &Query::index(Index::G1, pk)).await;
    table.commit(&[put(at("a", "3")), put(at("b", "1")), put(item(pk, "c", &[]))]).await?;
    assert_eq!(found().await?, ["b", "a"], "in the order of the index, without what is not in it");
    table.commit(&[put(at("a", "0"))]).await?;
    assert_eq!(found().await?, ["a", "b"], "an item that is replaced moves");
    assert_eq!(table.query(&Query::index(Index::G1, pk)).await?.items[0], at("a", "0"));
    table.commit(&[add(pk, "a", &[("n", 1)])]).await?;
    assert_eq!(found().await?, ["a", "b"], "an item that changes stays");
    table.commit(&[put(item(pk, "a", &[])), put(at("c", "2"))]).await?;
    assert_eq!(found().await?, ["b", "c"], "an item replaced by one without keys leaves");
    table.commit(&[Write::Delete { key: Key::new(pk, "b"), conditions: vec![] }]).await?;
    assert_eq!(found().await?, ["c"], "an item that is deleted leaves");
    assert_eq!(sort_keys(table, &Query::index(Index::G3, pk)).await?, [""; 0]);
    Ok(())
}

/// A commit that is too large is broken as a whole: also when only what is there already makes it
/// so, which no adapter can see before it looks.
pub async fn a_limit_leaves_nothing_behind(table: &impl Table, pk: &str) -> Checked {
    let large = text(&"x".repeat(399 * 1024));
    for sk in ["a", "b"] {
        table.commit(&[put(item(pk, sk, &[("v", large.clone())]))]).await?;
    }
    let grow = |sk: &str| Write::Change {
        key: Key::new(pk, sk),
        add: vec![],
        set: vec![("w", text(&"y".repeat(2 * 1024)))],
        unindex: vec![],
        conditions: vec![Condition::Present],
    };
    let said = table.commit(&[put(item(pk, "new", &[])), grow("a"), grow("b")]).await;
    assert!(matches!(said, Err(CommitError::Table(TableError::Broken(_)))), "{said:?}");
    assert_eq!(sort_keys(table, &Query::partition(pk)).await?, ["a", "b"]);
    let before = item(pk, "a", &[("v", large)]);
    assert_eq!(table.get(&before.key).await?, Some(before));
    Ok(())
}
