//! The audit log of whole conversations, sealed as a stream hands it over: in batches of any size,
//! again and again, by several at once. Whatever somebody then does to the table is found.

use app::audit_seal::{ROWS_MAX, handle, head_name, verify};
use app::store::audit::newest;
use app::store::{keys, shop};
use domain::audit::{Break, Head, Place, Verdict};
use domain::ids::AuditId;
use domain::shop::Shop;
use domain::time::Timestamp;
use kit::sale::sale_by_chat;
use kit::stage::{Saying, Stage};
use ports::clock::Clock;
use ports::files::{File, Files, FilesError, MemoryFiles};
use ports::queue::Unfinished;
use ports::table::memory::MemoryTable;
use ports::table::{CommitError, Index, Item, Key, Page, Query, Table, TableError, Write};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_dynamo::AttributeValue;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Before every row: all of them may wait.
const NEVER: Timestamp = Timestamp::from_millis(0);

/// A stage on which so much was sold and refused over days that the log has a dozen rows.
async fn after_a_chat() -> (Stage, Shop) {
    let stage = Stage::open().await;
    sale_by_chat(&stage).await;
    let customer = "+256700000100".parse().unwrap();
    for _ in 0..5 {
        for words in ["1 sugar", "checkout", "yes"] {
            stage.say("100000000000001", &customer, "Sarah", &Saying::Text(words)).await;
        }
        stage.pass_minutes(60 * 15);
        stage.sweep().await;
    }
    let rows = stage.audit_rows().len();
    assert!((10..20).contains(&rows), "{rows}");
    let shop = shop::by_slug(&stage.table, &"kilima".parse().unwrap()).await.unwrap().unwrap();
    (stage, shop)
}

async fn verdict(stage: &Stage, shop: &Shop, kept: &[Head], settled: Timestamp) -> Verdict {
    verify(&stage.table, shop, kept, settled, stage.clock.now()).await.unwrap()
}

/// How many of the newest blocks have their head in the vault.
async fn kept(stage: &Stage, shop: &Shop, blocks: usize) -> usize {
    let mut found = 0;
    for block in newest(&stage.table, &shop.id, blocks).await.unwrap() {
        let (_, day) = keys::shop_and_day(&block.last.partition).unwrap();
        let name = head_name(&shop.id, &day, block.sequence);
        let Some(file) = stage.files.get(&name).await.unwrap() else { continue };
        let head: Head = serde_json::from_slice(&file.bytes).unwrap();
        found += usize::from(head == block.head(&shop.id));
    }
    found
}

/// A table whose commits another sealer may come before.
struct Raced<'a> {
    stage: &'a Stage,
    rows: &'a [Item],
    is_due: AtomicBool,
}

impl Table for Raced<'_> {
    async fn get(&self, key: &Key) -> Result<Option<Item>, TableError> {
        self.stage.table.get(key).await
    }
    async fn query(&self, query: &Query) -> Result<Page, TableError> {
        self.stage.table.query(query).await
    }
    async fn commit(&self, writes: &[Write]) -> Result<(), CommitError> {
        if self.is_due.swap(false, Ordering::SeqCst) {
            let Stage { table, files, clock, .. } = self.stage;
            assert_eq!(handle(table, files, clock, self.rows).await, vec![Ok(()); self.rows.len()]);
        }
        self.stage.table.commit(writes).await
    }
    async fn next(&self, key: &Key, first: u64) -> Result<u64, TableError> {
        self.stage.table.next(key, first).await
    }
}

/// Batches of rows by their places: where each begins, how long it is, and whether and where
/// another sealer's begins that comes first. After them all rows come once more, in order.
fn batches() -> impl Strategy<Value = Vec<(usize, usize, Option<usize>)>> {
    let batch = (0_usize..40, 1_usize..12, proptest::option::of(0_usize..40));
    proptest::collection::vec(batch, 0..12)
}

#[test]
fn rows_in_any_batches_from_racing_sealers_verify() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let mut runner = TestRunner::new(ProptestConfig::with_cases(24));
    let played = runner.run(&batches(), |batches| {
        runtime.block_on(async {
            let (stage, shop) = after_a_chat().await;
            let rows = stage.audit_rows();
            let part = |from: usize, length: usize| {
                let from = from % rows.len();
                &rows[from..rows.len().min(from + length)]
            };
            for (from, length, other) in batches {
                let others = other.map_or([].as_slice(), |other| part(other, 3));
                let is_due = AtomicBool::new(other.is_some());
                let table = Raced { stage: &stage, rows: others, is_due };
                let mine = part(from, length);
                let said = handle(&table, &stage.files, &stage.clock, mine).await;
                assert_eq!(said, vec![Ok(()); mine.len()]);
            }
            let before = verdict(&stage, &shop, &[], NEVER).await;
            assert_eq!(before.rows + before.waiting, rows.len() as u64);
            assert_eq!(before.breaks, []);
            assert!(stage.seal().await.iter().all(Result::is_ok));
            let after = verdict(&stage, &shop, before.head.as_slice(), stage.clock.now()).await;
            assert_eq!((after.rows, after.waiting), (rows.len() as u64, 0));
            assert_eq!(after.breaks, []);
            let blocks = usize::try_from(after.blocks).unwrap();
            assert_eq!(kept(&stage, &shop, blocks).await, blocks);
        });
        Ok(())
    });
    played.unwrap();
}

#[tokio::test]
async fn a_head_that_could_not_be_kept_is_brought_by_the_next_try() {
    let (stage, shop) = after_a_chat().await;
    let (rows, vault) = (stage.audit_rows(), Vault { files: &stage.files, is_away: true.into() });
    let Stage { table, clock, .. } = &stage;
    let away = Err(Unfinished::Unavailable("files are unavailable: away".to_owned()));
    assert_eq!(handle(table, &vault, clock, &rows).await, vec![away; rows.len()]);
    assert_eq!(kept(&stage, &shop, 1).await, 0);
    assert_eq!(handle(table, &vault, clock, &rows[1..2]).await, [Ok(())]);
    assert_eq!(
        (newest(table, &shop.id, 9).await.unwrap().len(), kept(&stage, &shop, 1).await),
        (1, 1)
    );
}

/// A vault that is away once.
struct Vault<'a> {
    files: &'a MemoryFiles,
    is_away: AtomicBool,
}

impl Files for Vault<'_> {
    async fn put(&self, key: &str, file: File) -> Result<(), FilesError> {
        if self.is_away.swap(false, Ordering::SeqCst) {
            return Err(FilesError::Unavailable("away".to_owned()));
        }
        self.files.put(key, file).await
    }
    async fn get(&self, key: &str) -> Result<Option<File>, FilesError> {
        self.files.get(key).await
    }
    async fn remove(&self, key: &str) -> Result<(), FilesError> {
        self.files.remove(key).await
    }
    async fn link(
        &self,
        key: &str,
        name: &str,
        now: Timestamp,
        lifetime: Duration,
    ) -> Result<String, FilesError> {
        self.files.link(key, name, now, lifetime).await
    }
}

#[tokio::test]
async fn what_is_no_audit_row_is_refused_in_its_place() {
    let (stage, shop) = after_a_chat().await;
    let stranger = stage.table.get(&keys::shop(&shop.id)).await.unwrap().unwrap();
    let rows = [stage.audit_rows()[0].clone(), stranger, stage.audit_rows()[1].clone()];
    let said = handle(&stage.table, &stage.files, &stage.clock, &rows).await;
    let refused = Err(Unfinished::Broken("not an audit row".to_owned()));
    assert_eq!(said, [Ok(()), refused, Ok(())]);
}

#[tokio::test]
async fn many_rows_at_once_become_blocks_of_a_size() {
    let (stage, shop) = after_a_chat().await;
    let some = stage.audit_rows();
    let (day, per) = (some[0].key.pk.clone(), ROWS_MAX + 1);
    for number in 0..per {
        let id = AuditId::new((1_u128 << 80) | number as u128).to_string();
        put(&stage.table, Item { key: Key::new(&day, id), ..some[0].clone() }).await;
    }
    assert!(stage.seal().await.iter().all(Result::is_ok));
    let sizes: Vec<u64> =
        newest(&stage.table, &shop.id, 9).await.unwrap().iter().map(|block| block.count).collect();
    assert_eq!(sizes, [some.len() as u64 + 1, ROWS_MAX as u64]);
}

const DEEDS: [&str; 7] =
    ["reword", "index", "remove", "backdate", "forget a block", "rewrite a block", "seal anew"];

#[tokio::test]
async fn whatever_is_done_to_the_table_is_found() {
    for deed in DEEDS {
        let (stage, shop) = after_a_chat().await;
        let rows = stage.audit_rows();
        for some in rows.chunks(3) {
            let said = handle(&stage.table, &stage.files, &stage.clock, some).await;
            assert_eq!(said, vec![Ok(()); some.len()]);
        }
        let head = verdict(&stage, &shop, &[], NEVER).await.head;
        let expected = tamper(&stage, &shop, &rows[4], deed).await;
        let found = verdict(&stage, &shop, head.as_slice(), stage.clock.now()).await.breaks;
        assert!(found.contains(&expected), "{deed}: {found:?}");
        let report = app::verify::verify(&stage.table, &shop, stage.clock.now(), |_| {});
        let said: Vec<_> = report.await.unwrap().findings.iter().map(ToString::to_string).collect();
        let is_said = said.contains(&format!("the audit log: {expected}"));
        // Only who kept a head can tell that the whole chain is another one.
        assert_eq!(is_said, deed != "seal anew", "{deed}: {said:?}");
    }
}

/// Does something to the table; `row` stands in the second block.
async fn tamper(stage: &Stage, shop: &Shop, row: &Item, deed: &str) -> Break {
    let (table, block, mut item) = (&stage.table, 2, row.clone());
    let place = Place { partition: row.key.pk.clone(), id: row.key.sk.clone() };
    let key = keys::audit_block(&shop.id, block);
    match deed {
        "reword" => {
            set(&mut item, "action", AttributeValue::S("nothing".to_owned()));
            put(table, item).await;
            Break::RowChanged { block, row: place }
        }
        "index" => {
            item.indexed.insert(Index::G1, Key::new("T#K1MARKT001#OF", "1"));
            put(table, item).await;
            Break::RowChanged { block, row: place }
        }
        "remove" => {
            remove(table, item.key).await;
            Break::RowMissing { block, row: place }
        }
        "backdate" => {
            item.key.sk = AuditId::new(1).to_string();
            let id = item.key.sk.clone();
            put(table, item).await;
            Break::RowNotSealed(Place { id, ..place })
        }
        "forget a block" => {
            remove(table, key).await;
            Break::BlockMissing(block)
        }
        "rewrite a block" => {
            let mut item = table.get(&key).await.unwrap().unwrap();
            set(&mut item, "at", AttributeValue::N("1".to_owned()));
            put(table, item).await;
            Break::BlockChanged(block)
        }
        _ => {
            let blocks = newest(table, &shop.id, 99).await.unwrap();
            for block in &blocks {
                remove(table, keys::audit_block(&shop.id, block.sequence)).await;
            }
            remove(table, item.key).await;
            assert!(stage.seal().await.iter().all(Result::is_ok));
            assert_eq!(verdict(stage, shop, &[], stage.clock.now()).await.breaks, []);
            Break::HeadLost(blocks.len() as u64)
        }
    }
}

/// Sets a part of an item's record.
fn set(item: &mut Item, name: &str, value: AttributeValue) {
    let Some(AttributeValue::M(record)) = item.attributes.get_mut("b") else { panic!("a record") };
    record.insert(name.to_owned(), value);
}

async fn put(table: &MemoryTable, item: Item) {
    table.commit(&[Write::Put { item, conditions: Vec::new() }]).await.unwrap();
}

async fn remove(table: &MemoryTable, key: Key) {
    table.commit(&[Write::Delete { key, conditions: Vec::new() }]).await.unwrap();
}
