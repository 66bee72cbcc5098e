//! How fast books are kept and read: the rules alone, on one core, in memory, nothing made durable;
//! then how fast they follow a local shop that runs. Then other programs read more random shops
//! than the tests have, as many as the first argument says. Started by `tests/bench/run --books`.
//! Deliberately absent: what DynamoDB or SQS cost.
#![allow(
    clippy::unwrap_used,
    clippy::float_arithmetic,
    clippy::print_stdout,
    missing_docs,
    reason = "a measurement that panics has failed, and its figures are for people"
)]

mod follow;

use domain::ledger::books::Books;
use domain::ledger::export::{Format, text};
use domain::ledger::statement::{balance_sheet, profit_and_loss};
use domain::ledger::totals::Totals;
use domain::ledger::voucher::Voucher;
use domain::money::Currency;
use domain::time::{BusinessDay, Timestamp};
use kit::books::{RandomShop, beancount_agrees, hledger_agrees, in_order};
use kit::figures::{Spread, Table, micros, millis, rate};
use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

/// 36 months.
const DAYS: usize = 1_096;
/// Journals in them.
const CURVE: [usize; 3] = [10_000, 100_000, 1_000_000];
/// Entries are timed in parts of so many.
const PART: usize = 1_000;
/// A million in a second.
const POSTING_TARGET: Duration = Duration::from_micros(1);
const STATEMENTS_TARGET: Duration = Duration::from_millis(50);
/// Statements are made so often; one is too quick to be timed alone.
const ROUNDS: usize = 200;
/// Other programs read as many random shops unless somebody wants more, each with this many
/// entries.
const SEEDS: u64 = 8;
const ENTRIES: usize = 2_000;
/// Entries of the export that is replayed beside `hledger stats`.
const REPLAYED: usize = 20_000;

fn main() {
    let mut table = Table::default();
    if std::env::args().any(|wanted| wanted == "follow") {
        follow::measure(&mut table);
        print!("{table}");
        return;
    }
    let shop = RandomShop::lived(1, ENTRIES);
    for count in CURVE {
        let mut books = Books { chart: shop.books.chart.clone(), ..Books::default() };
        posting(&mut books, &shop, count, &mut table);
        statements(&books, count, &mut table);
    }
    replay(&mut table);
    follow::measure(&mut table);
    let seeds = std::env::args().skip(1).find_map(|count| count.parse().ok()).unwrap_or(SEEDS);
    let begun = Instant::now();
    let (mut figures, mut balances) = (0, 0);
    for seed in 1..=seeds {
        let currency = if seed % 2 == 0 { Currency::Ugx } else { Currency::Idr };
        let shop = RandomShop::lived(seed, ENTRIES);
        figures += hledger_agrees(&shop, currency);
        balances += beancount_agrees(&shop, currency);
    }
    table.add(
        format!("{seeds} random shops read by hledger and beancount, {}", millis(begun.elapsed())),
        format!("{figures} figures and {balances} balances agree"),
    );
    print!("{table}");
}

/// The vouchers of a random shop, over and over, spread evenly over the days.
fn vouchers(shop: &RandomShop, count: usize) -> impl Iterator<Item = Voucher> {
    let first = BusinessDay::parse("2024-01-01").unwrap();
    let days: Vec<BusinessDay> =
        (0..DAYS).map(|day| first.plus_days(i32::try_from(day).unwrap())).collect();
    let usual = shop.vouchers.iter().filter(|voucher| voucher.kind.name() != "year_closed");
    let numbered = usual.cycle().take(count).enumerate();
    numbered.map(move |(place, voucher)| Voucher {
        id: format!("cmd/{place}").parse().unwrap(),
        day: days[place * DAYS / count].clone(),
        ..voucher.clone()
    })
}

fn posting(books: &mut Books, shop: &RandomShop, count: usize, table: &mut Table) {
    let now = Timestamp::from_millis(0);
    let mut vouchers = vouchers(shop, count);
    let (mut journal_times, mut posting_times) = (Vec::new(), Vec::new());
    loop {
        let part: Vec<Voucher> = vouchers.by_ref().take(PART).collect();
        if part.is_empty() {
            break;
        }
        let begun = Instant::now();
        let mut postings = 0;
        for voucher in &part {
            postings += books.enter(voucher, now).unwrap().unwrap().legs.len();
        }
        let took = begun.elapsed();
        journal_times.push(took / u32::try_from(part.len()).unwrap());
        posting_times.push(took / u32::try_from(postings).unwrap());
    }
    // The median of the parts: whoever shares the core disturbs some of them.
    let (journal, posting) =
        (Spread::of(journal_times).median(), Spread::of(posting_times).median());
    table.judge(
        format!("postings of {count} journals, with days, months, parties and balances"),
        format!("{}, of {} journals", rate(1, posting), rate(1, journal)),
        "≥ 1000000/s",
        posting <= POSTING_TARGET,
    );
}

fn statements(books: &Books, journals: usize, table: &mut Table) {
    let mut times = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        let all = Totals::of(black_box(&books.months).values());
        black_box(profit_and_loss(&all, &books.chart));
        black_box(balance_sheet(&all, &books.chart));
        times.push(begun.elapsed());
    }
    let times = Spread::of(times);
    table.judge(
        format!(
            "profit and loss and balance sheet, {journals} journals, {} months, p50, p99",
            books.months.len()
        ),
        format!("{}, {}", micros(times.median()), micros(times.percentile(99))),
        format!("p50 < {}", millis(STATEMENTS_TARGET)),
        times.median() < STATEMENTS_TARGET,
    );
}

/// The same entries: their totals made anew by us, and hledger's own count of the export.
fn replay(table: &mut Table) {
    let shop = RandomShop::lived(2, REPLAYED);
    let journals = in_order(&shop.journals);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("books.journal");
    let exported = text(Format::Hledger, &shop.books.chart, Currency::Ugx, &journals);
    std::fs::write(&file, exported).unwrap();
    let begun = Instant::now();
    let mut again = Totals::default();
    for journal in &journals {
        again.enter(journal, &shop.books.chart);
    }
    let ours = begun.elapsed();
    assert_eq!(again, shop.books.balances.totals, "made anew they are the same");
    let begun = Instant::now();
    let ran = Command::new("hledger").arg("--file").arg(&file).arg("stats").output();
    let theirs = begun.elapsed();
    assert!(ran.is_ok_and(|ran| ran.status.success()), "hledger is installed and reads the export");
    let count = u32::try_from(journals.len()).unwrap();
    table.add(
        format!("{count} journals replayed from memory, beside `hledger stats` reading its export"),
        format!(
            "{}, {}: {:.0} to 1",
            rate(count, ours),
            rate(count, theirs),
            theirs.as_secs_f64() / ours.as_secs_f64()
        ),
    );
}
