//! One stored number of a shop is changed, any of them, by one: verifying says so. What it need not
//! notice is listed with the reason.

use app::store::shop;
use app::verify::verify;
use domain::shop::Shop;
use kit::invariants;
use kit::script;
use kit::stage::Stage;
use ports::clock::Clock;
use ports::table::memory::MemoryTable;
use ports::table::scan::Scan;
use ports::table::{Item, Table, Write};
use serde_dynamo::AttributeValue;
use std::collections::BTreeMap;

/// A varied day: money in and out, goods bought, moved and counted, orders sold on credit, paid,
/// half paid, held, given back and paid back, an entry taken back, the books closed.
const DAY: &str = "\
shop kilima
person owner +256700000001 Amina
person customer +256700000100 Sarah
person neighbour +256700000101 John
owner> I put in 500,000 cash
owner> add transport expense 50,000 cash
owner> transfer 200,000 from cash to bank fee 1,500
owner> paid rent 20,000 cash
owner> undo
owner> bought 20 sugar at 3,000, 10 white soap 18,000 from Nile Wholesale on credit, freight 5,000
owner> pay Nile Wholesale 20,000 cash
owner> bill from Kato Traders 30,000 for packaging due 30 Nov
owner> transfer 10 sugar from main to back store
owner> [Yes]
owner> stock count sugar 66, two bags torn
owner> [code]
customer> 4 sugar and 2 rice 5 kg
customer> checkout
customer> [Place order]
owner> discount 2,000 on order 1001
owner> [Yes]
owner> order 1001 on credit till Friday
owner> [Yes]
owner> credit limit Sarah 90,000
owner> [Yes]
owner> order 1001 dispatched
owner> return 1 rice 5 kg from order 1001, restock
owner> [Yes]
owner> Sarah paid 10,000 mobile money
owner> refund 3,000 cash for order 1001
owner> [code]
neighbour> 3 sugar
neighbour> checkout
neighbour> [Place order]
owner> order 1002 paid 13,500 cash
owner> order 1002 dispatched
owner> return 1 sugar from order 1002, damaged
owner> [Yes]
owner> order 1002 completed
customer> 3 sugar
customer> checkout
customer> yes
owner> order 1003 paid 5,000 mpesa QX12345
neighbour> 2 rice 5 kg
neighbour> checkout
neighbour> yes
customer> 1 sugar
owner> add account Equity Bank as bank
owner> [Yes]
owner> close the books until yesterday
owner> [code]
owner> profit and loss this month
";

/// What a record without a type is called.
const COUNTER: &str = "counter";
/// What the last number of a series is called.
const SERIES: &str = "SR";
/// What counts how often something was tried lately.
const TRIES: &str = "tries";

/// What is not noticed: records of a type, a part of them, and why. A star is every type.
const EXEMPT: &[(&str, &str, &str)] = &[
    ("AG", "b.**", "when and how services are booked, which nothing else tells"),
    (
        "*",
        "v",
        "the version of a write: only that it changes counts; audit rows are sealed with it",
    ),
    ("*", "ttl", "when a record that nobody needs any more goes"),
    ("*", "**.at", "a moment: no figure is worked out from it"),
    ("AB", "v", "the version of a write"),
    ("OR", "b.created_at", "a moment"),
    ("OR", "b.changed_at", "a moment"),
    ("OR", "b.remind_at.*", "a moment at which a customer is reminded"),
    ("OR open", "b.remind_at.*", "a moment at which a customer is reminded"),
    ("OR open", "b.created_at", "a moment"),
    ("OR open", "b.changed_at", "a moment"),
    ("CV", "b.last_inbound_at", "a moment"),
    ("CV", "b.misses", "how often words were not understood: no figure"),
    ("CV", "b.pace.**", "how often somebody writes: it lasts a day and is no figure"),
    (TRIES, "n", "how often something was tried lately: it lasts minutes and is no figure"),
    ("OP", "b", "the moment of the opening"),
    ("OR open", "b.lines.*.vat.basis_points", "no tax is owed before it is delivered"),
    ("SL", "la", "a setting: when to warn"),
    ("SL", "wn", "whether was warned: no figure"),
    (
        "PR",
        "b.**",
        "a setting: what the owner asks for it and paid for it; orders keep their own prices",
    ),
    ("TN", "b.policy.**", "a setting of the owner's"),
    ("SV", "b.**", "when a customer is asked, and what they say: nothing else tells it"),
    ("RC", "b.**", "how far the check of a day's books got"),
    ("SR", "b.**", "a setting: which reports come by themselves, and when"),
    ("DD", "b.**", "what a word can take back for five minutes: how it may be is decided then"),
    ("RB", "b.**", "what a credit note shows: its order and its entry have the same figures"),
    ("CA", "b.lines.*.quantity", "a cart is no promise yet"),
    (
        "ID",
        "b.effects.*.command.**",
        "what somebody asked for: what came of it is checked where it lies",
    ),
    ("ID", "b.effects.*.voucher.kind.before.**", "how an order stood: only differences count"),
];

#[tokio::test]
async fn a_number_that_was_changed_is_named() {
    let stage = Stage::open().await;
    let played = script::play(&stage, DAY).await;
    assert!(stage.seal().await.iter().all(Result::is_ok));
    let shop = shop::by_slug(&stage.table, &"kilima".parse().unwrap()).await.unwrap().unwrap();
    assert_eq!(invariants::broken(&stage.table, &shop.id).await, [""; 0], "{played}");
    let items = stage.table.scan(&app::store::keys::of_shop(&shop.id), None).await.unwrap().items;
    let mut missed: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut found = 0;
    for item in items {
        let kind = kind(&item);
        for leaf in leaves(&item) {
            let of = part(&leaf);
            if is_exempt(&kind, &of) {
                continue;
            }
            let mut damaged = item.clone();
            // A number that was handed out and never used is a gap, which may be.
            let is_counter = kind == COUNTER || kind == SERIES;
            change(&mut damaged, &leaf, if is_counter { -1 } else { 1 });
            if is_noticed(&stage, &shop, damaged).await {
                found += 1;
            } else {
                *missed.entry((kind.clone(), of)).or_default() += 1;
            }
            put(&stage.table, item.clone()).await;
        }
    }
    assert!(missed.is_empty(), "{found} were found, and these were not: {missed:#?}\n{played}");
    assert!(found > 400, "{found}");
    assert_eq!(invariants::broken(&stage.table, &shop.id).await, [""; 0], "all is as it was");
}

async fn is_noticed(stage: &Stage, shop: &Shop, damaged: Item) -> bool {
    put(&stage.table, damaged).await;
    let Ok(Some(shop)) = shop::load_shop(&stage.table, &shop.id).await else { return true };
    let found = verify(&stage.table, &shop, stage.clock.now(), |_| {}).await.unwrap();
    !found.findings.is_empty()
}

async fn put(table: &MemoryTable, item: Item) {
    table.commit(&[Write::Put { item, conditions: vec![] }]).await.unwrap();
}

/// The type a record says it is; a counter says none. An order is another before it is delivered.
fn kind(item: &Item) -> String {
    match item.attributes.get("ty") {
        Some(AttributeValue::S(kind)) if kind == "OR" && !is_delivered(item) => {
            "OR open".to_owned()
        }
        Some(AttributeValue::S(kind)) => kind.clone(),
        _ if item.key.pk.contains("#RL#") => TRIES.to_owned(),
        _ => COUNTER.to_owned(),
    }
}

fn is_delivered(item: &Item) -> bool {
    let order = app::store::order::from_item(item).unwrap().record;
    order.is_delivered()
}

/// The way to every number of a record.
fn leaves(item: &Item) -> Vec<Vec<String>> {
    let mut leaves = Vec::new();
    for (name, value) in &item.attributes {
        walk(value, std::slice::from_ref(name), &mut leaves);
    }
    leaves
}

fn walk(value: &AttributeValue, way: &[String], leaves: &mut Vec<Vec<String>>) {
    let next = |name: String| [way, &[name]].concat();
    if let AttributeValue::N(_) = value {
        leaves.push(way.to_vec());
    } else if let AttributeValue::M(map) = value {
        for (name, value) in map {
            walk(value, &next(name.clone()), leaves);
        }
    } else if let AttributeValue::L(list) = value {
        for (place, value) in list.iter().enumerate() {
            walk(value, &next(place.to_string()), leaves);
        }
    }
}

/// A way with every place in a list alike.
fn part(way: &[String]) -> String {
    let is_place = |step: &String| step.len() < 4 && step.bytes().all(|byte| byte.is_ascii_digit());
    let steps: Vec<&str> =
        way.iter().map(|step| if is_place(step) { "*" } else { step.as_str() }).collect();
    steps.join(".")
}

fn is_exempt(kind: &str, part: &str) -> bool {
    EXEMPT.iter().any(|(of, path, _)| {
        let fits = match (path.strip_prefix("**"), path.strip_suffix("**")) {
            (Some(end), _) => part.ends_with(end),
            (None, Some(begin)) => part.starts_with(begin),
            (None, None) => part == *path,
        };
        fits && (*of == kind || *of == "*" && kind != "AU" && kind != "AB")
    })
}

fn change(item: &mut Item, way: &[String], by: i64) {
    let mut value = item.attributes.get_mut(&way[0]).unwrap();
    for step in &way[1..] {
        value = if let AttributeValue::M(map) = value {
            map.get_mut(step).unwrap()
        } else if let AttributeValue::L(list) = value {
            &mut list[step.parse::<usize>().unwrap()]
        } else {
            panic!("nothing below a number or a text")
        };
    }
    let AttributeValue::N(number) = value else { panic!("a number") };
    *number = (number.parse::<i64>().unwrap() + by).to_string();
}
