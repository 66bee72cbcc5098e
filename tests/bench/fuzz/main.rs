//! Millions of generated messages through the reader: none may stop it, none of a customer's may
//! become a command of the shop, and none may take longer than the bar.
//!
//! `tests/bench/run --fuzz 10000000` reads so many; a second number is the
//! seed, a third says how many products the shop has. A parse is timed by the processor time of
//! its thread, so that what else runs on the machine does not count.
//! Deliberately absent: what the messages mean; `tests/corpus` holds that.
#![allow(clippy::print_stdout, reason = "its findings are for the person who started it")]

mod generate;

use domain::access::{Principal, Role};
use domain::catalog::{Catalog, Measure, Product, ProductKind, Variant};
use domain::command::Command;
use domain::ids::{OrderNumber, PersonId, ProductId, Sku};
use domain::language::Language;
use domain::ledger::chart::Chart;
use domain::money::{Currency, Money};
use domain::phrase::books::names::{BooksWords, Names};
use domain::phrase::{Expecting, Heard, Listener, understand};
use domain::time::BusinessDay;
use generate::Generator;
use rustix::time::{ClockId, clock_gettime};
use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// A longer parse is a finding.
const LONGEST: Duration = Duration::from_millis(5);
/// A parse that took long is timed so often again: a cold cache may have been in its way.
const AGAIN: usize = 5;
const INPUTS: u64 = 100_000;
const PRODUCTS: u32 = 5_000;
/// So many of the longest are shown, each cut to so many characters.
const LONGEST_SHOWN: usize = 5;
const CHARS_SHOWN: usize = 80;

fn main() -> ExitCode {
    let mut numbers = std::env::args().skip(1).filter_map(|number| number.parse::<u64>().ok());
    let (count, seed) = (numbers.next().unwrap_or(INPUTS), numbers.next().unwrap_or(1));
    let products = numbers.next().and_then(|it| u32::try_from(it).ok()).unwrap_or(PRODUCTS);
    let (catalog, chart) = (catalog(products), Chart::default());
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let suppliers = names(&["Nile Wholesale", "Lake Foods"]);
    let customers = names(&["Corner Kiosk", "Hilltop School"]);
    let outlets = names(&["Main", "Back store"]);
    let shops_names = Names::new(&chart, &suppliers, &customers, &outlets);
    let Some(today) = BusinessDay::parse("2026-11-21") else { return ExitCode::FAILURE };
    let waiting = waiting();
    let of = |role| Principal { person: PersonId::new(1), role };
    let owner = Listener {
        principal: of(Role::Owner),
        catalog: &catalog,
        currency: Currency::Ugx,
        cart: None,
        expecting: None,
        books: BooksWords {
            chart: &chart,
            suppliers: &suppliers,
            customers: &customers,
            outlets: &outlets,
            names: &shops_names,
            today: &today,
        },
        languages: &[Language::En, Language::Sw],
    };
    // Words of languages and catalogue are worked out once; `tests/bench/run` times that.
    black_box(understand("sugar", &owner));
    let mut generator = Generator::new(seed);
    let mut longest: Vec<(Duration, String)> = Vec::new();
    let mut findings = 0_u64;
    let begun = Instant::now();
    for _ in 0..count {
        let text = generator.text();
        let role = if generator.flip() { Role::Customer } else { Role::Owner };
        let expecting = generator.pick(&waiting).flatten();
        let listener = Listener { principal: of(role), expecting: expecting.as_ref(), ..owner };
        let (took, heard) = timed(&text, &listener);
        if role == Role::Customer && is_shops(&heard) {
            eprintln!("a customer's words became a command of the shop: {text:?}");
            findings += 1;
        }
        let is_full = longest.len() == LONGEST_SHOWN;
        if !is_full || longest.last().is_some_and(|(least, _)| took > *least) {
            let place = longest.partition_point(|(other, _)| *other >= took);
            longest.insert(place, (took, text));
            longest.truncate(LONGEST_SHOWN);
        }
    }
    let spent = begun.elapsed();
    findings += u64::from(longest.first().is_some_and(|(took, _)| *took > LONGEST));
    println!(
        "{count} messages with seed {seed} in {spent:?}, each {:?}",
        spent / u32::try_from(count.max(1)).unwrap_or(u32::MAX)
    );
    show(&longest);
    println!("{findings} findings");
    ExitCode::from(u8::from(findings > 0))
}

fn show(longest: &[(Duration, String)]) {
    for (took, text) in longest {
        let shown: String = text.chars().take(CHARS_SHOWN).collect();
        println!("among the longest {took:?} of {} bytes: {shown:?}", text.len());
    }
}

/// What conversations may wait for.
fn waiting() -> Vec<Option<Expecting>> {
    vec![
        None,
        Some(Expecting::OrderYes { cart_version: 1 }),
        Some(Expecting::Which { product: ProductId::new(2), quantity: 2 }),
        Some(Expecting::Meant {
            words: "zuke".to_owned(),
            near: vec![ProductId::new(2), ProductId::new(3)],
            text: "stock zuke".to_owned(),
        }),
        Some(Expecting::PaymentAccount { number: OrderNumber(1), amount: None, reference: None }),
    ]
}

/// The processor time that this thread has used.
fn used() -> Duration {
    let used = clock_gettime(ClockId::ThreadCPUTime);
    Duration::try_from(used).unwrap_or(Duration::ZERO)
}

/// What was heard and how long it took, the shortest of several tries when it took long.
fn timed(text: &str, listener: &Listener<'_>) -> (Duration, Heard) {
    let once = || {
        let begun = used();
        let heard = understand(text, listener);
        (used().saturating_sub(begun), heard)
    };
    let (took, heard) = once();
    if took <= LONGEST / 2 {
        return (took, heard);
    }
    let again = (0..AGAIN).map(|_| once().0).min().unwrap_or(took);
    (took.min(again), heard)
}

fn is_shops(heard: &Heard) -> bool {
    matches!(heard, Heard::Command(Command::Shop(_)) | Heard::Several(_) | Heard::Answer { .. })
}

/// A large catalogue with names that meet in many ways.
fn catalog(products: u32) -> Catalog {
    let kinds =
        ["sugar", "rice", "milk", "soap", "oil", "charger", "candle", "bread", "flour", "salt"];
    let makers =
        ["Kakira", "Mukwano", "Jesa", "Movit", "Nice", "Riham", "Omo", "Vim", "Nokia", "Itel"];
    let looks =
        ["small", "large", "red", "green", "white", "fresh", "dried", "sweet", "family", "5 kg"];
    let of = |list: &[&'static str; 10], place: u32| {
        usize::try_from(place).ok().and_then(|it| list.get(it % 10)).copied().unwrap_or("thing")
    };
    let price = Money::new(4_500, Currency::Ugx);
    let product = |place: u32| {
        let sku: Sku = format!("SKU-{place}").parse().ok()?;
        let label = String::new();
        let (cost, low_stock_at, measure) = (price, 5, Measure::Piece);
        let name = match place {
            0 => "Sugar 1 kg".to_owned(),
            1 => "Soap bar".to_owned(),
            _ => {
                let (kind, maker) = (of(&kinds, place), of(&makers, place / 10));
                format!("{maker} {kind} {} {}", of(&looks, place / 100), place / 1_000)
            }
        };
        Some(Product {
            id: ProductId::new(u128::from(place) + 1),
            name,
            aliases: Vec::new(),
            category: "Groceries".to_owned(),
            description: String::new(),
            kind: ProductKind::Stockable,
            variants: vec![Variant { sku, label, price, cost, low_stock_at, measure }],
            is_vat_exempt: false,
            is_archived: false,
        })
    };
    Catalog::new((0..products).filter_map(product).collect())
}
