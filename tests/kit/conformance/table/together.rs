//! The promises that hold when many write at the same time.

use super::super::Checked;
use super::{add, item, number, put, text};
use futures_util::future::join_all;
use ports::table::{CommitError, Condition, Key, Table, TableError, Write};

/// A counter hands out each number once, whoever asks at the same time.
pub async fn counters_never_repeat(table: &impl Table, pk: &str) -> Checked {
    let key = Key::new(pk, "orders");
    let mut handed = Vec::new();
    for number in join_all((0..50).map(|_| table.next(&key, 1_001))).await {
        handed.push(number?);
    }
    handed.sort_unstable();
    assert_eq!(handed, (1_001..=1_050).collect::<Vec<u64>>());
    let counter = table.get(&key).await?;
    assert_eq!(counter, Some(item(pk, "orders", &[("n", number(1_050))])));
    table.commit(&[put(item(pk, "words", &[("n", text("one"))]))]).await?;
    let said = table.next(&Key::new(pk, "words"), 1).await;
    assert!(matches!(said, Err(TableError::Broken(_))), "{said:?}");
    Ok(())
}

/// Fifty buyers of ten pieces buy ten.
pub async fn stock_is_never_oversold(table: &impl Table, pk: &str) -> Checked {
    table.commit(&[put(item(pk, "soap", &[("left", number(10))]))]).await?;
    let buy = [Write::Change {
        key: Key::new(pk, "soap"),
        add: vec![("left", -1)],
        set: vec![],
        unindex: vec![],
        conditions: vec![Condition::AtLeast("left", 1)],
    }];
    let bought = join_all((0..50).map(|_| table.commit(&buy))).await;
    assert_eq!(bought.iter().filter(|bought| bought.is_ok()).count(), 10);
    let refused = Err(CommitError::Refused(vec![0]));
    assert_eq!(bought.iter().filter(|bought| **bought == refused).count(), 40);
    let left = table.get(&Key::new(pk, "soap")).await?;
    assert_eq!(left, Some(item(pk, "soap", &[("left", number(0))])));
    Ok(())
}

/// Of twenty who have read one version and write the next, one wins. Each of the others hears that
/// its condition did not hold, or that the table is busy; never that it was written.
pub async fn of_two_writers_one_wins(table: &impl Table, pk: &str) -> Checked {
    table.commit(&[put(item(pk, "order", &[("v", number(1))]))]).await?;
    let write = |place: i32| {
        let named = format!("log{place:02}");
        [
            put(item(pk, &named, &[])),
            Write::Put {
                item: item(pk, "order", &[("v", number(2)), ("by", number(place))]),
                conditions: vec![Condition::Equals("v", number(1))],
            },
        ]
    };
    let commits: Vec<_> = (0..20).map(write).collect();
    let said = join_all(commits.iter().map(|writes| table.commit(writes))).await;
    let winners: Vec<usize> = (0..20).filter(|place| said.get(*place) == Some(&Ok(()))).collect();
    assert_eq!(winners.len(), 1, "{said:?}");
    for lost in said.iter().filter(|said| said.is_err()) {
        let fair = matches!(lost, Err(CommitError::Table(TableError::Unavailable(_))))
            || *lost == Err(CommitError::Refused(vec![1]));
        assert!(fair, "{lost:?}");
    }
    for (place, writes) in commits.iter().enumerate() {
        let log = table.get(writes[0].key()).await?;
        assert_eq!(log.is_some(), winners.contains(&place), "{place}: all of it or nothing");
    }
    Ok(())
}

/// Commits without conditions that touch the same two items all happen, or say that they did not:
/// what was answered with yes is what is there.
pub async fn nothing_is_added_twice_or_lost(table: &impl Table, pk: &str) -> Checked {
    let both = [add(pk, "a", &[("n", 1)]), add(pk, "b", &[("n", 3)])];
    let said = join_all((0..20).map(|_| table.commit(&both))).await;
    let mut done = 0;
    for said in &said {
        match said {
            Ok(()) => done += 1,
            Err(error) => {
                let busy = matches!(error, CommitError::Table(TableError::Unavailable(_)));
                assert!(busy, "{error:?}");
            }
        }
    }
    assert!(done > 0);
    for (sk, amount) in [("a", done), ("b", 3 * done)] {
        let sum = table.get(&Key::new(pk, sk)).await?;
        assert_eq!(sum, Some(item(pk, sk, &[("n", number(amount))])));
    }
    Ok(())
}
