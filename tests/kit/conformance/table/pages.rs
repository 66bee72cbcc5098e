//! The promises of queries: order, ranges, pages.

use super::super::Checked;
use super::{all, indexed, item, put, sort_keys, text};
use ports::table::{Index, Item, Key, PAGE_BYTES_MAX, Query, Table, TableError};
use std::collections::BTreeSet;

/// Pages of any size, in both directions, of the table and of an index with equal sort keys,
/// hold each item once and in order.
pub async fn pages_go_both_ways(table: &impl Table, pk: &str) -> Checked {
    let items: Vec<Item> = (0..25)
        .map(|place| {
            let tied = format!("{}", place / 10);
            indexed(item(pk, &format!("k{place:02}"), &[]), &[(Index::G3, pk, &tied)])
        })
        .collect();
    table.commit(&items.iter().cloned().map(put).collect::<Vec<_>>()).await?;
    let neighbours = [format!("{pk}\0"), format!("{pk}a"), format!("{pk} ")];
    table.commit(&neighbours.map(|other| put(item(&other, "k00", &[])))).await?;
    let keys: Vec<String> = items.into_iter().map(|item| item.key.sk).collect();
    for query in [Query::partition(pk), Query::index(Index::G3, pk)] {
        for limit in [1, 7, 24, 25, 26, 5_000] {
            let pages = all(table, &query.clone().first(limit)).await?;
            assert!(pages.iter().all(|page| page.len() <= limit), "{query:?} {limit}");
            let forwards = sort_keys(table, &query.clone().first(limit)).await?;
            let set: BTreeSet<_> = forwards.iter().cloned().collect();
            assert_eq!(set.len(), forwards.len(), "{query:?} {limit}: nothing comes twice");
            let mut backwards =
                sort_keys(table, &query.clone().first(limit).newest_first()).await?;
            backwards.reverse();
            assert_eq!(forwards, backwards, "{query:?} {limit}");
            assert_eq!(set, keys.iter().cloned().collect(), "{query:?} {limit}");
        }
    }
    assert_eq!(sort_keys(table, &Query::partition(pk).first(3)).await?, keys);
    Ok(())
}

/// Ranges include both their ends.
pub async fn ranges_include_their_ends(table: &impl Table, pk: &str) -> Checked {
    let keys = ["A#1", "A#2", "B#1", "B#10", "B#2", "C"];
    table.commit(&keys.map(|sk| put(item(pk, sk, &[])))).await?;
    let whole = Query::partition(pk);
    let from = |from: &str| Query { from: Some(from.to_owned()), ..whole.clone() };
    let cases: [(Query, &[&str]); 9] = [
        (whole.clone().starting("B#"), &["B#1", "B#10", "B#2"]),
        (whole.clone().starting("B#1"), &["B#1", "B#10"]),
        (whole.clone().starting("X"), &[]),
        (whole.clone().up_to("A#2"), &["A#1", "A#2"]),
        (whole.clone().up_to("A"), &[]),
        (from("B#2"), &["B#2", "C"]),
        (from("B#1").up_to("B#10"), &["B#1", "B#10"]),
        (from("C").up_to("C"), &["C"]),
        (Query::partition(format!("{pk}-nobody")), &[]),
    ];
    for (query, expected) in cases {
        assert_eq!(sort_keys(table, &query).await?, expected, "{query:?}");
        let backwards = query.newest_first().first(1);
        let mut found = sort_keys(table, &backwards).await?;
        found.reverse();
        assert_eq!(found, expected, "{backwards:?}");
    }
    Ok(())
}

/// Sort keys are in the order of their bytes in UTF-8.
pub async fn keys_sort_by_bytes(table: &impl Table, pk: &str) -> Checked {
    let sorted = [" ", "#", "1", "10", "9", "A", "Z", "a", "z", "~", "é", "€", "\u{FFFD}", "😀"];
    let mut shuffled = sorted;
    shuffled.rotate_left(5);
    shuffled.swap(0, 9);
    table.commit(&shuffled.map(|sk| put(item(pk, sk, &[])))).await?;
    assert_eq!(sort_keys(table, &Query::partition(pk)).await?, sorted);
    Ok(())
}

/// A page ends at 1 MB, and the rest follows.
pub async fn large_pages_are_cut(table: &impl Table, pk: &str) -> Checked {
    let size = 300 * 1024;
    for sk in ["a", "b", "c", "d", "e", "f", "g"] {
        table.commit(&[put(item(pk, sk, &[("v", text(&sk.repeat(size)))]))]).await?;
    }
    let pages = all(table, &Query::partition(pk)).await?;
    assert!(pages.len() > 1);
    assert!(pages.iter().all(|page| page.len() * size < PAGE_BYTES_MAX + size));
    assert_eq!(pages.iter().map(Vec::len).sum::<usize>(), 7);
    Ok(())
}

/// Queries that DynamoDB would not take are broken everywhere.
pub async fn malformed_queries_are_broken(table: &impl Table, pk: &str) -> Checked {
    table.commit(&["a", "b", "c"].map(|sk| put(item(pk, sk, &[])))).await?;
    let whole = Query::partition(pk);
    let cursor = table.query(&whole.clone().first(2)).await?.next;
    assert!(cursor.is_some());
    let broken = [
        ("no partition", Query::partition("")),
        ("no items", whole.clone().first(0)),
        ("backwards", Query { from: Some("b".to_owned()), ..whole.clone() }.up_to("a")),
        ("a consistent index", Query { consistent: true, ..Query::index(Index::G1, pk) }),
        ("another partition", Query { after: cursor.clone(), ..Query::partition("other") }),
        ("an index", Query { after: cursor.clone(), ..Query::index(Index::G1, pk) }),
        ("outside of the range", Query { after: cursor, ..whole.up_to("a") }),
    ];
    for (why, query) in broken {
        let said = table.query(&query).await;
        assert!(matches!(said, Err(TableError::Broken(_))), "{why}: {said:?}");
    }
    let said = table.get(&Key::new(pk, "")).await;
    assert!(matches!(said, Err(TableError::Broken(_))), "{said:?}");
    Ok(())
}

/// Any number of keys, in any order; what is not there is left out.
pub async fn many_keys_are_read_together(table: &impl Table, pk: &str) -> Checked {
    let sort_key = |number: usize| format!("{number:03}");
    for number in (0..230).step_by(2) {
        table.commit(&[put(item(pk, &sort_key(number), &[]))]).await?;
    }
    let asked: Vec<Key> = (0..230).rev().map(|number| Key::new(pk, sort_key(number))).collect();
    let found = table.get_all(&asked).await?;
    let found: Vec<&str> = found.iter().map(|item| item.key.sk.as_str()).collect();
    let expected: Vec<String> =
        (0..230).rev().step_by(2).map(|number| sort_key(number - 1)).collect();
    assert_eq!(found, expected);
    let twice = [Key::new(pk, "004"), Key::new(pk, "002"), Key::new(pk, "004")];
    let found = table.get_all(&twice).await?;
    let found: Vec<&str> = found.iter().map(|item| item.key.sk.as_str()).collect();
    assert_eq!(found, ["004", "002", "004"]);
    assert_eq!(table.get_all(&[]).await?, []);
    assert!(matches!(table.get_all(&[Key::new("", "a")]).await, Err(TableError::Broken(_))));
    Ok(())
}
