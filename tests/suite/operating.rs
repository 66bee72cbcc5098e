//! What an operator does to a shop: verify it, export it, import it, send a message again.

use app::export::{self, ExportError, export, import};
use app::store::{keys, order, person, shop};
use app::verify::verify;
use domain::ids::{OrderNumber, Sku};
use domain::shop::Shop;
use domain::time::Timestamp;
use kit::invariants;
use kit::sale::sale_by_chat;
use kit::stage::{MORNING, Saying, Stage};
use local::store::Store;
use ports::clock::Clock;
use ports::queue::Queue;
use ports::table::memory::MemoryTable;
use ports::table::scan::Scan;
use ports::table::{Index, Item, Key, Query, Table, Write};
use serde_dynamo::AttributeValue;
use std::io::Cursor;

/// A stage on which one order was sold, one is paid in part, and one waits for its payment.
async fn after_a_sale() -> (Stage, Shop) {
    let stage = Stage::open().await;
    sale_by_chat(&stage).await;
    let (customer, owner) = ("+256700000100".parse().unwrap(), "+256700000001".parse().unwrap());
    for (from, text) in [
        (&customer, "3 sugar"),
        (&customer, "checkout"),
        (&customer, "yes"),
        (&owner, "order 1002 paid 5,000 mpesa QX12345"),
        (&customer, "2 rice 5 kg"),
        (&customer, "checkout"),
        (&customer, "yes"),
    ] {
        stage.say("100000000000001", from, "Sarah", &Saying::Text(text)).await;
    }
    assert!(stage.seal().await.iter().all(Result::is_ok));
    let shop = shop::by_slug(&stage.table, &"kilima".parse().unwrap()).await.unwrap().unwrap();
    (stage, shop)
}

async fn item(table: &MemoryTable, key: &Key) -> Item {
    table.get(key).await.unwrap().unwrap()
}

async fn write(table: &MemoryTable, write: Write) {
    table.commit(&[write]).await.unwrap();
}

async fn put(table: &MemoryTable, item: Item) {
    write(table, Write::Put { item, conditions: vec![] }).await;
}

async fn remove(table: &MemoryTable, key: Key) {
    write(table, Write::Delete { key, conditions: vec![] }).await;
}

/// The key of the first item in a partition whose sort key begins so.
async fn first(table: &MemoryTable, pk: String, begin: &str) -> Key {
    let page = table.query(&Query::partition(pk).starting(begin)).await.unwrap();
    page.items[0].key.clone()
}

/// Sets a part of an item's record.
fn set(item: &mut Item, name: &str, value: AttributeValue) {
    let Some(AttributeValue::M(record)) = item.attributes.get_mut("b") else { panic!("a record") };
    record.insert(name.to_owned(), value);
}

/// A way to break a shop, and what is found then.
type Broken = (&'static str, &'static str);

const WAYS: [Broken; 16] = [
    ("pieces", "unit SUGAR-1KG: on hand 65 but moved "),
    ("movement", "unit SOAP-WHITE: on hand "),
    ("hold", "unit RICE-5KG: reserved 2 but held 0 and kept 0"),
    ("stray hold", "unit RICE-5KG: a hold of order #1003, which holds no such pieces"),
    ("level", "unit OIL-1L: is sold but not counted"),
    ("product", "unit CHARGER-USBC: is counted but not sold"),
    ("step", "order #1001: a step is missing"),
    ("paid", "order #1002: paid 4999 but its payments are 5000"),
    ("total", "order #1002: total 1 but its lines are 13500"),
    ("reference", "order #1002: the reference of a payment is not guarded"),
    ("index", "order #1003: does not stand in the indexes"),
    ("counter", "order #1003: its number was not handed out by the counter"),
    ("state", "order #1001: its state is Cancelled, and the last step led elsewhere"),
    ("record", "order #1003: cannot be read"),
    ("person", "is written to, but there is no record of the person"),
    ("route", "the shop: cannot be reached by its slug"),
];

async fn break_it(table: &MemoryTable, shop: &Shop, way: &str) {
    let id = &shop.id;
    let unit = |text: &str| text.parse::<Sku>().unwrap();
    let [paid, waiting] = [1002, 1003].map(|number| keys::order(id, OrderNumber(number)));
    let number = |value: &str| AttributeValue::N(value.to_owned());
    match way {
        "pieces" => {
            let key = keys::stock_level(id, &unit("SUGAR-1KG"), None);
            let mut level = item(table, &key).await;
            level.attributes.insert("qt".to_owned(), number("65"));
            put(table, level).await;
        }
        "movement" => {
            let shelf = keys::shelf(id, &unit("SOAP-WHITE"));
            remove(table, first(table, shelf, keys::MOVEMENTS).await).await;
        }
        "hold" => {
            let shelf = keys::shelf(id, &unit("RICE-5KG"));
            remove(table, first(table, shelf, keys::HOLDS).await).await;
        }
        "stray hold" => {
            let mut order = item(table, &waiting).await;
            set(&mut order, "hold_until", number("1"));
            put(table, order).await;
        }
        "level" => remove(table, keys::stock_level(id, &unit("OIL-1L"), None)).await,
        "product" => {
            let page = table.query(&Query::partition(keys::catalog(id))).await.unwrap();
            let named = |item: &&Item| format!("{:?}", item.attributes).contains("CHARGER-USBC");
            remove(table, page.items.iter().find(named).unwrap().key.clone()).await;
        }
        "step" => remove(table, keys::transition(id, OrderNumber(1001), 1)).await,
        "paid" | "total" => {
            let mut order = item(table, &paid).await;
            let value = if way == "paid" { "4999" } else { "1" };
            let money = [
                ("minor".to_owned(), number(value)),
                ("currency".to_owned(), AttributeValue::S("UGX".to_owned())),
            ];
            set(&mut order, way, AttributeValue::M(money.into_iter().collect()));
            put(table, order).await;
        }
        other => break_more(table, shop, other).await,
    }
}

async fn break_more(table: &MemoryTable, shop: &Shop, way: &str) {
    let id = &shop.id;
    let [sold, waiting] = [1001, 1003].map(|number| keys::order(id, OrderNumber(number)));
    match way {
        "reference" => remove(table, order::reference_key(id, "QX12345")).await,
        "index" => {
            let mut order = item(table, &waiting).await;
            order.indexed.remove(&Index::G2);
            put(table, order).await;
        }
        "counter" => remove(table, keys::order_counter(id)).await,
        "state" => {
            let mut order = item(table, &sold).await;
            set(&mut order, "state", AttributeValue::S("cancelled".to_owned()));
            put(table, order).await;
        }
        "record" => {
            let mut order = item(table, &waiting).await;
            set(&mut order, "lines", AttributeValue::N("7".to_owned()));
            put(table, order).await;
        }
        "person" => {
            let orders = invariants::orders(table, id).await;
            remove(table, keys::person(id, orders[0].customer.person)).await;
        }
        "route" => remove(table, keys::route_of_slug(&shop.slug)).await,
        other => panic!("{other} is no way to break it"),
    }
}

#[tokio::test]
async fn verifying_finds_each_thing_that_is_broken() {
    for (way, expected) in WAYS {
        let (stage, shop) = after_a_sale().await;
        assert_eq!(invariants::broken(&stage.table, &shop.id).await, [""; 0], "before {way}");
        break_it(&stage.table, &shop, way).await;
        let report = verify(&stage.table, &shop, stage.clock.now(), |_| {}).await.unwrap();
        let found: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
        assert!(found.iter().any(|one| one.contains(expected)), "{way}: {found:#?}");
    }
}

#[tokio::test]
async fn verifying_counts_what_it_looked_at_and_names_nobody() {
    let (stage, shop) = after_a_sale().await;
    let mut told = Vec::new();
    let now = stage.clock.now();
    let report = verify(&stage.table, &shop, now, |orders| told.push(orders)).await.unwrap();
    assert_eq!((report.orders, report.units, report.people), (3, 9, 3));
    assert_eq!(told, [1, 2, 3]);
    for (way, _) in WAYS {
        let (stage, shop) = after_a_sale().await;
        break_it(&stage.table, &shop, way).await;
        let report = verify(&stage.table, &shop, now, |_| {}).await.unwrap();
        let said = serde_json::to_string(&report).unwrap();
        let lines: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
        for text in lines.iter().chain([&said]) {
            for secret in ["Sarah", "Grace", "700000", "QX12345"] {
                assert!(!text.contains(secret), "{way}: {text}");
            }
        }
    }
}

#[tokio::test]
async fn what_the_sweep_or_the_seal_has_missed_is_found() {
    let stage = Stage::open().await;
    let shop = shop::by_slug(&stage.table, &"kilima".parse().unwrap()).await.unwrap().unwrap();
    kit::sale::order_by_web(&stage, "").await;
    let look = async |hours: i64| {
        let now = Timestamp::from_millis(MORNING).plus_hours(hours);
        let report = verify(&stage.table, &shop, now, |_| {}).await.unwrap();
        report.findings.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let unsealed = look(1).await;
    assert!(unsealed[0].starts_with("the audit log: audit row aud_"), "{unsealed:?}");
    assert!(stage.seal().await.iter().all(Result::is_ok));
    assert_eq!(look(24).await, [""; 0], "the hold has just run out");
    assert_eq!(look(25).await, ["order #1001: has fallen due and was not swept"]);
}

async fn exported(stage: &Stage, shop: &Shop) -> Vec<u8> {
    let mut file = Vec::new();
    let now = stage.clock.now();
    let manifest = export(&stage.table, shop, now, &mut file, |_| {}).await.unwrap();
    assert_eq!(manifest, export::check(&mut file.as_slice()).unwrap());
    file
}

/// The items of a shop, its routes among them.
fn of_shop(table: &MemoryTable, shop: &Shop) -> Vec<Item> {
    let routes = [keys::route_of_slug(&shop.slug), keys::route_of_number(&shop.phone_number_id)];
    let begin = keys::of_shop(&shop.id);
    let mut items = table.items();
    items.retain(|item| item.key.pk.starts_with(&begin) || routes.contains(&item.key));
    items
}

#[tokio::test]
async fn what_was_exported_is_the_same_shop_when_imported() {
    let (stage, shop) = after_a_sale().await;
    let file = exported(&stage, &shop).await;
    let all = of_shop(&stage.table, &shop);
    assert!(all.len() < stage.table.items().len(), "the other shop's items stay where they are");

    let table = MemoryTable::new();
    let manifest = import(&table, &mut Cursor::new(&file), |_| {}).await.unwrap();
    assert_eq!(u64::try_from(all.len()).unwrap(), manifest.items);
    assert_eq!(table.items(), all);
    assert_eq!(invariants::broken(&table, &shop.id).await, [""; 0]);
    import(&table, &mut Cursor::new(&file), |_| {}).await.expect("again changes nothing");
    assert_eq!(table.items(), all);

    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let embedded = store.table();
    import(&embedded, &mut Cursor::new(&file), |_| {}).await.unwrap();
    assert_eq!(invariants::broken(&embedded, &shop.id).await, [""; 0]);
    let mut again = Vec::new();
    export(&embedded, &shop, stage.clock.now(), &mut again, |_| {}).await.unwrap();
    assert!(again == file, "the embedded store's export is another");
}

#[tokio::test]
async fn a_file_that_was_changed_is_not_imported() {
    let (stage, shop) = after_a_sale().await;
    let file = exported(&stage, &shop).await;
    let text = String::from_utf8(file).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let (last, body) = lines.split_last().unwrap();
    let without_one = format!("{}\n{last}\n", body[1..].join("\n"));
    let swapped = text.replace("Sarah", "Sally");
    for (file, expected) in [
        ("", "cut off"),
        (&text[..text.len() / 2], "line "),
        (&format!("{}\n", body.join("\n")), "cut off"),
        (&without_one, "was changed"),
        (&swapped, "was changed"),
        (&format!("{text}{}\n", body[0]), "was changed"),
        (&text.replace("\"version\":1}", "\"version\":2}"), "version 2"),
        ("Grace +256700000001", "line 1 is not of an export: at column 1"),
    ] {
        let table = MemoryTable::new();
        let error = import(&table, &mut Cursor::new(file), |_| {}).await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert_eq!(table.items(), [], "nothing of it is written");
    }
}

#[tokio::test]
async fn an_import_does_not_overwrite() {
    let (stage, shop) = after_a_sale().await;
    let file = exported(&stage, &shop).await;
    let table = MemoryTable::new();
    let stranger = person::Person {
        name: "Somebody else".to_owned(),
        ..person::Person::nobody(
            invariants::orders(&stage.table, &shop.id).await[0].customer.person,
        )
    };
    write(&table, person::add(&shop.id, &stranger).unwrap()).await;
    let error = import(&table, &mut Cursor::new(&file), |_| {}).await.unwrap_err();
    assert!(matches!(&error, ExportError::Occupied(family) if family == "C"), "{error}");
    let kept: Option<person::Person> =
        person::load_person(&table, &shop.id, stranger.id).await.unwrap();
    assert_eq!(kept, Some(stranger));
}

#[tokio::test]
async fn a_message_that_is_sent_again_changes_nothing() {
    let (stage, _) = after_a_sale().await;
    let before = stage.table.items();
    let told = stage.chat.deliveries().len();
    for broken in ["{}", "", "[1,2]", "{\"version\":1}"] {
        let error = app::replay::to_send(broken.as_bytes()).unwrap_err().to_string();
        assert!(error.starts_with("not the JSON of a message"), "{error}");
    }
    // What the webhook queued for the customer's "yes", as it would lie in a dead-letter queue.
    let body = kit::stage::delivery(
        "100000000000001",
        &"+256700000100".parse().unwrap(),
        "Sarah",
        "wamid.stage0001",
        Timestamp::from_millis(MORNING),
        &Saying::Text("2 sugar and a soap"),
    );
    stage.queue.forget_dedup_ids();
    stage.deliver(&body).await;
    let first = stage.queue.take(domain::message::QueueName::CommandParse).unwrap();
    let json = serde_json::to_vec(&first.envelope).unwrap();
    let again = app::replay::to_send(&json).unwrap();
    assert_eq!(again, first, "queue, group and dedup id are those of the first time");
    stage.queue.forget_dedup_ids();
    stage.queue.send(&[again]).await.unwrap();
    stage.run().await;
    assert_eq!(stage.table.items(), before);
    assert_eq!(stage.chat.deliveries().len(), told);
}

#[tokio::test]
async fn a_scan_shows_each_item_of_a_prefix_once_page_after_page() {
    let folder = tempfile::tempdir().unwrap();
    let (memory, embedded) = (MemoryTable::new(), Store::open(folder.path()).unwrap().table());
    for partition in ["one", "one-more", "other"] {
        for begin in (0..1_300).step_by(100) {
            let items = (begin..begin + 100).map(|number| Item {
                key: Key::new(partition, format!("{number:05}")),
                indexed: std::collections::BTreeMap::new(),
                attributes: std::collections::BTreeMap::new(),
            });
            let writes: Vec<Write> =
                items.map(|item| Write::Put { item, conditions: vec![] }).collect();
            memory.commit(&writes).await.unwrap();
            embedded.commit(&writes).await.unwrap();
        }
    }
    for (prefix, count) in [("one", 2_600), ("one-", 1_300), ("", 3_900), ("p", 0)] {
        let expected: Vec<Item> =
            memory.items().into_iter().filter(|item| item.key.pk.starts_with(prefix)).collect();
        assert_eq!(expected.len(), count);
        assert!(scanned(&memory, prefix).await == expected, "{prefix:?} in memory");
        assert!(scanned(&embedded, prefix).await == expected, "{prefix:?} embedded");
    }
}

async fn scanned(table: &impl Scan, prefix: &str) -> Vec<Item> {
    let (mut items, mut after) = (Vec::new(), None);
    loop {
        let page = table.scan(prefix, after.as_ref()).await.unwrap();
        items.extend(page.items);
        after = page.next;
        if after.is_none() {
            return items;
        }
    }
}
