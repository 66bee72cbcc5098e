//! Names of many people: read together, never one by one.

use app::store::names;
use app::store::person::{self, Person};
use domain::ids::PersonId;
use ports::table::memory::MemoryTable;
use ports::table::{CommitError, Item, Key, Page, Query, Table, TableError, Write};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A table of which nothing may be read one by one.
#[derive(Default)]
struct Together {
    table: MemoryTable,
    reads: AtomicUsize,
}

impl Table for Together {
    async fn get(&self, key: &Key) -> Result<Option<Item>, TableError> {
        panic!("{key:?} is read alone");
    }
    async fn get_all(&self, keys: &[Key]) -> Result<Vec<Item>, TableError> {
        self.reads.fetch_add(1, Ordering::SeqCst);
        self.table.get_all(keys).await
    }
    async fn query(&self, query: &Query) -> Result<Page, TableError> {
        panic!("{query:?} is asked");
    }
    async fn commit(&self, writes: &[Write]) -> Result<(), CommitError> {
        self.table.commit(writes).await
    }
    async fn next(&self, key: &Key, first: u64) -> Result<u64, TableError> {
        self.table.next(key, first).await
    }
}

#[tokio::test]
async fn many_names_are_read_together() {
    let (table, shop) = (Together::default(), "K1MARKT001".parse().unwrap());
    for id in (1..=250).filter(|id| id % 10 > 0) {
        let known = Person {
            id: PersonId::new(id),
            name: format!("Customer {id}"),
            address: None,
            phone: None,
            on_account: false,
            credit_limit: None,
            language: None,
            stopped_at: None,
        };
        table.commit(&[person::add(&shop, &known).unwrap()]).await.unwrap();
    }
    let asked = (1..=250).chain([7, 7]).map(PersonId::new);
    let names = names::of(&table, &shop, asked).await.unwrap();
    assert_eq!(names.len(), 225, "but for those whom nobody knows");
    assert_eq!(names[&PersonId::new(249)], "Customer 249");
    assert_eq!(table.reads.load(Ordering::SeqCst), 1);
}
