use super::file::amount;
use super::*;
use ports::table::TableError;
use ports::table::memory::MemoryTable;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

const MORNING: Timestamp = Timestamp::from_millis(1_795_240_800_000);
const KILIMA: &str = include_str!("../../../../shops/kilima.json");

/// The memory table never waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

fn opened(table: &MemoryTable, json: &str) -> Result<Opened, OpeningError> {
    let file = ShopFile::read(json.as_bytes()).unwrap();
    now(open(table, &Secret::new("key"), &file, MORNING))
}

#[test]
fn a_shop_opens_once_and_stays_as_it_is() {
    let table = MemoryTable::new();
    assert_eq!(opened(&table, KILIMA).unwrap(), Opened::Now);
    let items = table.items();
    assert_eq!(opened(&table, KILIMA).unwrap(), Opened::Before);
    let renamed = KILIMA.replace("Kilima Market\",", "Kilima Superstore\",");
    assert_eq!(opened(&table, &renamed).unwrap(), Opened::Otherwise);
    assert_eq!(table.items(), items);
    let id = "K1MARKT001".parse().unwrap();
    let catalog = now(catalog::load_catalog(&table, &id)).unwrap();
    let names: Vec<&str> = catalog.products().iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names[..3], ["Sugar 1 kg", "Rice", "Cooking oil 1 L"], "the order of the file");
}

#[test]
fn its_owners_are_told_of_the_day_at_the_hour_of_its_file() {
    let table = MemoryTable::new();
    opened(&table, KILIMA).unwrap();
    let id = "K1MARKT001".parse().unwrap();
    let found = now(crate::store::schedule::load_schedules(&table, &id)).unwrap();
    let [one] = found.record.list.as_slice() else { panic!("one report: {:?}", found.record) };
    let owner = now(shop::load_shop(&table, &id)).unwrap().unwrap().owners[0];
    assert_eq!((one.number, one.person, found.version), (1, owner, 1));
    // Eight in the evening in Kampala.
    assert_eq!(one.next.rfc3339(), "2026-11-21T17:00:00Z");
    let silent = MemoryTable::new();
    let unnamed = KILIMA.replace("  \"end_of_day\": \"20:00\",\n", "");
    opened(&silent, &unnamed).unwrap();
    assert_eq!(now(crate::store::schedule::load_schedules(&silent, &id)).unwrap().version, 0);
}

#[test]
fn an_opening_that_broke_off_goes_on_where_it_ended() {
    let whole = MemoryTable::new();
    // The first try below breaks off before it has written anything.
    let file = ShopFile::read(KILIMA.as_bytes()).unwrap();
    now(open(&whole, &Secret::new("key"), &file, MORNING.plus_minutes(5))).unwrap();
    let id = "K1MARKT001".parse().unwrap();
    let table = MemoryTable::new();
    let mut tries = 0;
    loop {
        // The first read works, then one more of the commits each time.
        let breaks = tries;
        let file = ShopFile::read(KILIMA.as_bytes()).unwrap();
        let breaking = Breaking { table: &table, left: std::sync::Mutex::new(breaks) };
        match now(open(&breaking, &Secret::new("key"), &file, MORNING.plus_minutes(tries.into()))) {
            Ok(outcome) => {
                assert_eq!(outcome, Opened::Now);
                break;
            }
            Err(OpeningError::Store(_)) => {
                assert_eq!(now(shop::load_shop(&table, &id)).unwrap(), None, "try {tries}");
            }
            Err(error) => panic!("{error}"),
        }
        tries += 5;
        assert!(tries < 500, "it never opens");
    }
    assert!(tries > 0);
    assert_eq!(table.items(), whole.items());
}

#[test]
fn another_file_s_leftovers_and_another_shop_s_routes_are_told() {
    let table = MemoryTable::new();
    let file = ShopFile::read(KILIMA.as_bytes()).unwrap();
    let breaking = Breaking { table: &table, left: std::sync::Mutex::new(3) };
    assert!(now(open(&breaking, &Secret::new("key"), &file, MORNING)).is_err());
    let other = KILIMA.replace("Grace", "Gloria");
    assert!(matches!(opened(&table, &other), Err(OpeningError::Leftover(_))));
    opened(&table, KILIMA).unwrap();
    let copy = KILIMA.replace("K1MARKT001", "K1MARKT009");
    assert!(matches!(opened(&table, &copy), Err(OpeningError::RouteTaken)));
}

/// A table that takes so many commits and no more.
struct Breaking<'a> {
    table: &'a MemoryTable,
    left: std::sync::Mutex<u32>,
}

impl Table for Breaking<'_> {
    async fn get(&self, key: &ports::table::Key) -> Result<Option<Item>, TableError> {
        self.table.get(key).await
    }
    async fn query(&self, query: &ports::table::Query) -> Result<ports::table::Page, TableError> {
        self.table.query(query).await
    }
    async fn commit(&self, writes: &[Write]) -> Result<(), CommitError> {
        let taken = {
            let mut left = self.left.lock().unwrap();
            let taken = *left > 0;
            *left = left.saturating_sub(1);
            taken
        };
        if !taken {
            return Err(TableError::Unavailable("away".to_owned()).into());
        }
        self.table.commit(writes).await
    }
    async fn next(&self, key: &ports::table::Key, first: u64) -> Result<u64, TableError> {
        self.table.next(key, first).await
    }
}

#[test]
fn everything_wrong_is_told_at_once() {
    assert!(matches!(ShopFile::read(b"{}"), Err(ShopFileError::Shape(_))));
    let unknown = KILIMA.replacen("\"name\"", "\"nmae\"", 1); // misspelt
    assert!(matches!(ShopFile::read(unknown.as_bytes()), Err(ShopFileError::Shape(_))));
    for (from, to, expected) in [
        ("\"owner\"", "\"staff\"", "no member with the role"),
        ("+256700000002", "+256700000001", "Two members have one phone number"),
        ("+256700000002", "+256700000000", "the shop's own number"),
        ("SOAP-BLUE", "SUGAR-1KG", "Soap bar: the unit SUGAR-1KG is there twice"),
        ("\"4500\"", "\"4500.5\"", "SUGAR-1KG: price is no amount"),
        ("\"3600\"", "\"-1\"", "SUGAR-1KG: cost is no amount"),
        ("\"3600\"", "\"9223372036854775807\"", "worth more than can be counted"),
        ("\"label\": \"blue\"", "\"label\": \"white\"", "Soap bar: two variants have one label"),
        ("\"duration_minutes\": 30,", "", "Haircut: services, and nothing else"),
        ("\"confirm_above\": \"", "\"hold_hours\": 0, \"confirm_above\": \"", "hold_hours"),
        ("\"20:00\"", "\"24:00\"", "end_of_day"),
        ("\"20:00\"", "\"8pm\"", "end_of_day"),
    ] {
        assert!(KILIMA.contains(from), "{from}");
        let error = ShopFile::read(KILIMA.replace(from, to).as_bytes()).unwrap_err();
        assert!(error.to_string().contains(expected), "{to}: {error}");
    }
    let both = KILIMA.replace("\"owner\"", "\"staff\"").replace("\"4500\"", "\"x\"");
    let error = ShopFile::read(both.as_bytes()).unwrap_err();
    assert_eq!(error.to_string().lines().count(), 2, "{error}");
}

#[test]
fn amounts_are_written_plainly() {
    for (text, currency, minor) in [
        ("4500", Currency::Ugx, Some(4_500)),
        ("4500.0", Currency::Ugx, None),
        ("12.5", Currency::Usd, Some(1_250)),
        ("12.50", Currency::Usd, Some(1_250)),
        ("0", Currency::Usd, Some(0)),
        ("12.505", Currency::Usd, None),
        ("12.", Currency::Usd, None),
        (".5", Currency::Usd, None),
        ("", Currency::Usd, None),
        ("1,000", Currency::Ugx, None),
        ("-1", Currency::Ugx, None),
        ("99999999999999999999", Currency::Ugx, None),
    ] {
        assert_eq!(amount(text, currency).map(Money::minor), minor, "{text}");
    }
}
