//! Whatever one change somebody makes to a sealed log, it is found; the log as it was is well.

use super::{Block, Break, Chain, Digest, Head, Place, Row, Verdict};
use crate::ids::{AuditId, ShopId};
use crate::time::Timestamp;
use proptest::prelude::*;

/// Later than every row, earlier than [`LATER`].
const SETTLED: i64 = 1_800_000_000_000;
const LATER: i64 = SETTLED + 1;

fn shop() -> ShopId {
    "K1MARKT001".parse().unwrap()
}

/// The row of that number, written at `millis`.
fn row(number: u64, millis: i64) -> Row {
    let id = AuditId::new((u128::try_from(millis).unwrap() << 80) | u128::from(number));
    let partition = format!("T#K1MARKT001#AU#2026-11-{:02}", 20 + number / 4);
    let place = Place { partition, id: id.to_string() };
    Row { place, content: format!("{{\"number\":{number}}}") }
}

/// A chain whose blocks have so many rows each.
fn sealed(sizes: &[u8]) -> (Vec<Block>, Vec<Row>) {
    let (mut head, mut blocks, mut rows) = (Head::before_the_first(&shop()), vec![], vec![]);
    let mut numbers = 0..;
    for (size, at) in sizes.iter().zip(SETTLED..) {
        let of_block: Vec<Row> =
            numbers.by_ref().take((*size).into()).map(|number| row(number, 1_000)).collect();
        let sealed = of_block.iter().map(Row::sealed);
        let block = Block::after(&head, Timestamp::from_millis(at), sealed).unwrap();
        head = block.head(&shop());
        blocks.push(block);
        rows.extend(of_block);
    }
    (blocks, rows)
}

fn verdict(blocks: &[Block], rows: &[Row], kept: &[Head]) -> Verdict {
    let mut chain = Chain::of(&shop(), kept, Timestamp::from_millis(SETTLED));
    for block in blocks {
        chain.block(block);
    }
    for row in rows {
        chain.row(row);
    }
    chain.end()
}

#[test]
fn digests_are_those_of_the_table_above() {
    let row = Row {
        place: Place { partition: "T#K1MARKT001#AU#2026-11-21".into(), id: "aud_1".into() },
        content: r#"{"pk":{"S":"T#K1MARKT001#AU#2026-11-21"},"sk":{"S":"aud_1"}}"#.into(),
    };
    let head = Head::before_the_first(&shop());
    let block = Block::after(&head, Timestamp::from_millis(1), [row.sealed()]).unwrap();
    let expected = [
        "c4dffaba9cf5f9dcfef5b21578d1022a570a23a5f92d2ff1715819c037db394f",
        "1680886a655161027826ccf7af2ae12b22abe96fb7e468ebec0769a67c946a1f",
        "62b068ad2dd1aaec5ebc3dd1e2cc2f0b7498f5c7f53500ecd5dec1ea3d7d1652",
        "f78407d53b150f35c1ba501212c23a711d8a55205e11ecf0639fcb424a395a36",
    ];
    let found = [row.digest(), head.hash, block.root, block.hash].map(|digest| digest.to_string());
    assert_eq!(found, expected);
}

#[test]
fn rows_that_came_last_wait_and_old_ones_do_not() {
    let (blocks, mut rows) = sealed(&[2, 3]);
    rows.push(row(8, LATER));
    let well = verdict(&blocks, &rows, &[]);
    assert_eq!((well.blocks, well.rows, well.waiting), (2, 5, 1));
    assert_eq!((well.breaks.as_slice(), well.head), ([].as_slice(), Some(blocks[1].head(&shop()))));

    let mut no_id = row(9, LATER);
    no_id.place.id = "later".to_owned();
    for old in [row(9, SETTLED), no_id] {
        let found = verdict(&blocks, &[rows.clone(), vec![old.clone()]].concat(), &[]);
        assert_eq!(found.breaks, [Break::RowNotSealed(old.place)]);
    }
    assert_eq!(verdict(&[], &[], &[]), Verdict::default());
}

#[test]
fn a_row_in_two_blocks_is_well_as_long_as_both_say_the_same() {
    let (mut blocks, mut rows) = sealed(&[2, 2]);
    let again = rows[..2].iter().map(Row::sealed);
    let head = blocks[1].head(&shop());
    blocks.extend(Block::after(&head, Timestamp::from_millis(LATER), again));
    assert_eq!(verdict(&blocks, &rows, &[]).breaks, []);
    rows[0].content.push(' ');
    let row = rows[0].place.clone();
    assert_eq!(verdict(&blocks, &rows, &[]).breaks, [Break::RowChanged { block: 1, row }]);
}

#[test]
fn a_chain_that_was_made_anew_is_told_by_a_head_that_was_kept() {
    let (blocks, rows) = sealed(&[2, 2]);
    let kept = [blocks[1].head(&shop())];
    assert_eq!(verdict(&blocks, &rows, &kept).breaks, []);
    let (anew, rows) = sealed(&[2, 3]);
    assert_eq!(verdict(&anew, &rows, &[]).breaks, []);
    assert_eq!(verdict(&anew, &rows, &kept).breaks, [Break::HeadLost(2)]);
    assert_eq!(verdict(&blocks[..1], &rows[..2], &kept).breaks, [Break::HeadLost(2)]);
}

#[test]
fn another_shop_has_another_chain() {
    let other: ShopId = "K1MARKT002".parse().unwrap();
    let (blocks, rows) = sealed(&[1]);
    let mut chain = Chain::of(&other, &[], Timestamp::from_millis(SETTLED));
    chain.block(&blocks[0]);
    chain.row(&rows[0]);
    assert_eq!(chain.end().breaks, [Break::BlockApart(1)]);
}

/// One thing that somebody does to blocks or rows. The numbers choose which, around the end.
#[derive(Debug, Clone)]
enum Deed {
    ChangeRow(usize),
    RemoveRow(usize),
    InsertRow(u64),
    SwapRows(usize, usize),
    ChangeBlock(usize, u8),
    RemoveBlock(usize),
    InsertBlock(usize),
    SwapBlocks(usize, usize),
    ForgetRow(usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    let some = 0_usize..100;
    prop_oneof![
        some.clone().prop_map(Deed::ChangeRow),
        some.clone().prop_map(Deed::RemoveRow),
        (0_u64..100).prop_map(Deed::InsertRow),
        (some.clone(), some.clone()).prop_map(|(one, other)| Deed::SwapRows(one, other)),
        (some.clone(), 0_u8..9).prop_map(|(block, part)| Deed::ChangeBlock(block, part)),
        some.clone().prop_map(Deed::RemoveBlock),
        some.clone().prop_map(Deed::InsertBlock),
        (some.clone(), some.clone()).prop_map(|(one, other)| Deed::SwapBlocks(one, other)),
        some.prop_map(Deed::ForgetRow),
    ]
}

/// Does it; false when nothing is different afterwards.
fn done(deed: &Deed, blocks: &mut Vec<Block>, rows: &mut Vec<Row>) -> bool {
    let (some_row, some_block) = (rows.len(), blocks.len());
    match *deed {
        Deed::ChangeRow(which) => rows[which % some_row].content.push(' '),
        Deed::RemoveRow(which) => drop(rows.remove(which % some_row)),
        Deed::InsertRow(number) => rows.push(row(1_000 + number, 1_000)),
        Deed::SwapRows(one, other) => {
            let (one, other) = (one % some_row, other % some_row);
            let content = rows[one].content.clone();
            rows[one].content = rows[other].content.clone();
            rows[other].content = content;
            return one != other;
        }
        Deed::ChangeBlock(which, part) => change(&mut blocks[which % some_block], part),
        Deed::RemoveBlock(which) => drop(blocks.remove(which % some_block)),
        Deed::InsertBlock(which) => {
            let block = blocks[which % some_block].clone();
            blocks.insert(which % some_block, block);
        }
        Deed::SwapBlocks(one, other) => {
            let (one, other) = (one % some_block, other % some_block);
            blocks.swap(one, other);
            return one != other;
        }
        // The row and what the block says of it, and the block made good again.
        Deed::ForgetRow(which) => {
            let gone = rows.remove(which % some_row);
            let holds = |block: &&mut Block| block.rows.contains(&gone.sealed());
            let block = blocks.iter_mut().find(holds).unwrap();
            let before = Head { shop: shop(), sequence: block.sequence - 1, hash: block.previous };
            let left = block.rows.iter().filter(|row| row.place != gone.place).cloned();
            match Block::after(&before, block.at, left) {
                Some(anew) => *block = anew,
                None => return false,
            }
        }
    }
    true
}

fn change(block: &mut Block, part: u8) {
    let other = Digest([7; 32]);
    match part {
        0 => block.sequence += 1,
        1 => block.previous = other,
        2 => block.first.id.push('x'),
        3 => block.last.partition.push('x'),
        4 => block.count += 1,
        5 => block.root = other,
        6 => block.at = block.at.plus_millis(1),
        7 => block.rows[0].digest = other,
        _ => block.hash = other,
    }
}

proptest! {
    #[test]
    fn whatever_somebody_does_is_found(
        sizes in proptest::collection::vec(1_u8..5, 1..6),
        deed in deed(),
    ) {
        let (mut blocks, mut rows) = sealed(&sizes);
        let kept = [blocks[blocks.len() - 1].head(&shop())];
        prop_assert_eq!(verdict(&blocks, &rows, &kept).breaks, []);
        if done(&deed, &mut blocks, &mut rows) {
            prop_assert_ne!(verdict(&blocks, &rows, &kept).breaks, []);
        }
    }
}
