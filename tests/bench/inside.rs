//! What needs no server: decisions, sentences, and the units that DynamoDB would charge.

use app::store::{catalog, shop, stock};
use domain::access::{Principal, Role};
use domain::catalog::{Catalog, Product, Variant};
use domain::ids::{PersonId, ProductId};
use domain::language::Language;
use domain::ledger::chart::Chart;
use domain::money::Currency;
use domain::order::Order;
use domain::order::decide::{OrderAsk, Scene, decide};
use domain::order::state::{Actor, OrderState};
use domain::phrase::books::names::{BooksWords, Names};
use domain::phrase::{Listener, understand};
use domain::stock::Shelf;
use domain::time::BusinessDay;
use kit::entering::{ALONE_UNITS_MAX, TOGETHER, TOGETHER_UNITS_MAX, entered};
use kit::figures::{Spread, Table, micros, rate};
use kit::invariants;
use kit::sale::{Bill, LONG_NOTE, WRITE_UNITS_MAX, WebBill, order_by_web, sale_by_chat};
use kit::stage::Stage;
use ports::clock::Clock;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Instant;

const DECISIONS: u32 = 200_000;
const ROUNDS: u32 = 200;

const CUSTOMER_SAYS: [&str; 12] = [
    "hello",
    "habari, mna sukari?",
    "catalogue",
    "2 sugar",
    "2 sugar and a soap",
    "do you have phone chargers",
    "remove soap",
    "make it 3 milk please",
    "show cart",
    "checkout",
    "where is my order",
    "what is the weather like tomorrow",
];
/// With the shop's own, so many products.
const PRODUCTS: usize = 4_990;
/// Of different lengths, so that they meet in many ways; some are a slip from the shop's own.
const KINDS: &str = "bread butter juice soup candle pencil notebook shirt trousers bucket basin \
    flour beans maize cassava pepper onion tomato cabbage banana charcoal matches torch battery";
const MAKERS: &str = "Kakira Mukwano Jesa Movit Nice Riham Sadolin Nomi Omo Vim Geisha Dettol \
    Royco Daawat Ariel Colgate Pampers Samsung Tecno Itel Nokia Philips Hisense";
const LOOKS: &str = "small large red green white fresh dried sweet salted strong light family \
    travel classic extra double";
const OWNER_SAYS: [&str; 8] = [
    "orders",
    "order 1001 paid 24,000 cash",
    "order 1001 paid 24k mobile money ref QX123",
    "change order 1001 to dispatched",
    "cancel order 1001 out of stock",
    "order 1001",
    "stock sugar",
    "help",
];

pub(crate) async fn measure(table: &mut Table) {
    let stage = Stage::open().await;
    let short = order_by_web(&stage, "Please+call").await;
    let slug = "kilima".parse().unwrap();
    let shop = shop::by_slug(&stage.table, &slug).await.unwrap().unwrap();
    let order = invariants::orders(&stage.table, &shop.id).await.remove(0);
    let levels = stock::levels(&stage.table, &shop.id).await.unwrap();
    let shelves: BTreeMap<_, _> = levels
        .into_iter()
        .map(|(sku, level)| (sku, Shelf { level, holds: Vec::new(), is_new: false }))
        .collect();
    let scene = Scene {
        actor: Actor::Customer,
        now: stage.clock.now(),
        hold_hours: shop.policy.hold_hours,
        shelves: &shelves,
    };
    decisions(order, scene, table);
    let catalog = catalog::load_catalog(&stage.table, &shop.id).await.unwrap();
    sentences(&catalog, shop.currency, table);
    sentences(&large(&catalog), shop.currency, table);
    let long = order_by_web(&Stage::open().await, LONG_NOTE).await;
    for (WebBill { placed, told }, note) in [(short, "a short note"), (long, "the longest note")] {
        let met = placed.spent.write_units + told.spent.write_units <= WRITE_UNITS_MAX;
        let figure = format!("units of an order of two lines by web, with {note}");
        let shown =
            format!("{}; its {} messages {}", units(&placed), told.messages_out, units(&told));
        table.judge(figure, shown, format!("≤ {WRITE_UNITS_MAX} written"), met);
    }
    let bill = sale_by_chat(&Stage::open().await).await;
    table.add(
        format!(
            "units of a whole sale by chat: {} messages in, {} out",
            bill.messages_in, bill.messages_out
        ),
        units(&bill),
    );
    entries(table).await;
}

/// Entries in the books of a shop that sells, one by one and as a busy queue hands them over.
async fn entries(table: &mut Table) {
    let stage = Stage::open().await;
    sale_by_chat(&stage).await;
    let alone = [entered(&stage, 0..1).await, entered(&stage, 1..2).await];
    let most = alone.iter().map(|spent| spent.write_units).max().unwrap_or(0);
    table.judge(
        "units of an entry in the books, made alone",
        format!("{most} written"),
        format!("≤ {ALONE_UNITS_MAX} written"),
        most <= ALONE_UNITS_MAX,
    );
    let together = entered(&stage, 2..2 + TOGETHER).await.write_units;
    let count = u64::try_from(TOGETHER).unwrap();
    table.judge(
        format!("units of each of {TOGETHER} entries made together"),
        format!("{}.{} written", together / count, together % count * 10 / count),
        format!("≤ {TOGETHER_UNITS_MAX} written"),
        together <= TOGETHER_UNITS_MAX * count,
    );
}

fn decisions(placed: Order, scene: Scene<'_>, table: &mut Table) {
    let draft = Order { state: OrderState::Draft, hold_until: None, ..placed };
    let begun = Instant::now();
    for _ in 0..DECISIONS {
        let decision = decide(black_box(&draft), &OrderAsk::Place, black_box(scene));
        assert!(black_box(decision).is_ok());
    }
    table.add("decisions to place an order of two lines", rate(DECISIONS, begun.elapsed()));
}

/// A catalogue as large as a supermarket's, that of the shop in the middle of it.
fn large(catalog: &Catalog) -> Catalog {
    let of = |words: &'static str| words.split(' ').cycle();
    let kinds = of(KINDS).zip(of(MAKERS)).zip(of(LOOKS));
    let more = kinds.zip(0..).map(|(((kind, maker), look), place)| {
        let number = ProductId::new(1_000_000 + place);
        let sku = format!("{kind}-{place}").to_uppercase().parse().unwrap();
        let first = catalog.products().first().unwrap();
        let variant = Variant { sku, ..first.variants.first().unwrap().clone() };
        let name = format!("{maker} {look} {kind} {place}");
        let (aliases, variants) = (Vec::new(), vec![variant]);
        Product { id: number, name, aliases, variants, ..first.clone() }
    });
    let mut products: Vec<Product> = more.take(PRODUCTS).collect();
    let middle = products.len() / 2;
    products.splice(middle..middle, catalog.products().iter().cloned());
    Catalog::new(products)
}

fn sentences(catalog: &Catalog, currency: Currency, table: &mut Table) {
    let among = format!("among {} products", catalog.products().len());
    let (chart, today) = (Chart::default(), BusinessDay::parse("2026-11-21").unwrap());
    let listener = |role| Listener {
        principal: Principal { person: PersonId::new(1), role },
        catalog,
        currency,
        cart: None,
        expecting: None,
        books: BooksWords {
            chart: &chart,
            suppliers: &[],
            customers: &[],
            outlets: &[],
            names: Names::usual(),
            today: &today,
        },
        languages: &[Language::En, Language::Sw],
    };
    let (customer, owner) = (listener(Role::Customer), listener(Role::Owner));
    let of_customer = CUSTOMER_SAYS.iter().map(|text| (*text, &customer));
    let said: Vec<_> = of_customer.chain(OWNER_SAYS.iter().map(|text| (*text, &owner))).collect();
    let begun = Instant::now();
    black_box(understand("sugar", &customer));
    table.add(format!("a catalogue's words worked out, {among}"), micros(begun.elapsed()));
    let begun = Instant::now();
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        for (text, listener) in &said {
            let begun = Instant::now();
            black_box(understand(black_box(text), listener));
            times.push(begun.elapsed());
        }
    }
    let count = ROUNDS * u32::try_from(said.len()).unwrap();
    table.add(format!("sentences understood, {among}"), rate(count, begun.elapsed()));
    let times = Spread::of(times);
    let both = format!("{}, {}", micros(times.median()), micros(times.percentile(99)));
    table.add(format!("a sentence understood, p50, p99, {among}"), both);
}

fn units(bill: &Bill) -> String {
    let half = if bill.spent.half_read_units % 2 == 1 { ".5" } else { "" };
    format!("{} written, {}{half} read", bill.spent.write_units, bill.spent.half_read_units / 2)
}
