//! Who comes first takes the place: 200 people at once over 1,000 random calendars, in memory and on
//! the embedded store.

use domain::shop::Shop;
use kit::crowd::{self, ZONES, calendars, drawn};
use kit::stage::Stage;
use local::clock::SystemClock;
use local::demo;
use local::secrets::LocalSecrets;
use local::store::Store;
use ports::table::memory::MemoryTable;
use proptest::test_runner::{Config, TestRunner};
use std::sync::Arc;

/// Random calendars of each zone: 1,000 in all.
const CALENDARS: u32 = 250;
/// Calendars of the embedded store, which waits for its disk.
const STORED: usize = 12;

/// Everybody looks at the same calendar; then they get on in any order, and those who come too late
/// look again, until nobody is left.
fn as_many_win_as_there_are_places(zone: &'static str) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let shop = runtime.block_on(kilima());
    let config = Config { cases: CALENDARS, failure_persistence: None, ..Config::default() };
    let rush = |calendar: crowd::Calendar| {
        runtime.block_on(calendar.rushed(&MemoryTable::new(), &shop));
        Ok(())
    };
    TestRunner::new(config).run(&calendars(zone), rush).unwrap();
}

#[test]
fn as_many_win_as_there_are_places_in_kampala() {
    as_many_win_as_there_are_places(ZONES[0]);
}

#[test]
fn as_many_win_as_there_are_places_in_new_york() {
    as_many_win_as_there_are_places(ZONES[1]);
}

#[test]
fn as_many_win_as_there_are_places_in_auckland() {
    as_many_win_as_there_are_places(ZONES[2]);
}

#[test]
fn as_many_win_as_there_are_places_in_kolkata() {
    as_many_win_as_there_are_places(ZONES[3]);
}

async fn kilima() -> Shop {
    let stage = Stage::open().await;
    app::store::shop::by_slug(&stage.table, &"kilima".parse().unwrap()).await.unwrap().unwrap()
}

/// The same with 200 tasks at once, on threads that write to the same memory.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn as_many_win_at_the_same_time() {
    let shop = kilima().await;
    for calendar in drawn(STORED) {
        calendar.stormed(&Arc::new(MemoryTable::new()), &shop).await;
    }
}

/// And on the store of `cargo run`.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn as_many_win_on_the_embedded_store() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let (table, clock) = (Arc::new(store.table()), SystemClock::default());
    let secrets = LocalSecrets::open(&store, None).unwrap();
    demo::open(&*table, &secrets, &clock).await.unwrap();
    let slug = "kilima".parse().unwrap();
    let shop = app::store::shop::by_slug(&*table, &slug).await.unwrap().unwrap();
    for (place, calendar) in drawn(STORED).into_iter().enumerate() {
        calendar.stormed(&table, &crowd::shop_of(&shop, place)).await;
    }
}
