//! Documents from the words that ask for them to the message that carries them, one after the other
//! as their queue hands them out: numbered, laid out, sealed, stored, told. Started by
//! `tests/bench/run --papers`. Deliberately absent: what one document takes by itself, which
//! `tests/bench/run --pdf` measures; a disk and a network.
#![allow(
    clippy::unwrap_used,
    clippy::float_arithmetic,
    clippy::print_stdout,
    missing_docs,
    reason = "a measurement that panics has failed, and its figures are for people"
)]

mod shopping;
mod year;

use domain::command::{DeskCommand, DocumentKind, ShopCommand};
use domain::ids::OrderNumber;
use kit::figures::{Spread, Table, megabytes, millis, rate};
use kit::kernel;
use kit::printing::Printing;
use kit::stage::{Saying, Stage};
use std::time::Instant;

const INVOICES: u32 = 1_000;
const FIRST: u64 = 1_001;

fn main() {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime.worker_threads(2).enable_all().build().unwrap();
    let mut table = Table::default();
    runtime.block_on(invoices(&mut table));
    runtime.block_on(year::measure(&mut table));
    print!("{table}");
}

/// Issues an invoice for each of many orders.
async fn invoices(table: &mut Table) {
    let stage = Stage::open().await;
    // Who has not written cannot be answered.
    let owner = "+256700000001".parse().unwrap();
    stage.say(shopping::KILIMA, &owner, "Amina", &Saying::Text("help")).await;
    for number in 0..INVOICES {
        // It never sells out.
        shopping::order(&stage, number, "RECIPES-PDF").await;
    }
    let printing = Printing::beside(&stage);
    let mut times = Vec::new();
    let begun = Instant::now();
    for number in (FIRST..).take(usize::try_from(INVOICES).unwrap()) {
        let begun = Instant::now();
        issue(&stage, &printing, OrderNumber(number)).await;
        times.push(begun.elapsed());
    }
    let took = begun.elapsed();
    let sent = stage.chat.deliveries().iter().filter(|it| it.document.is_some()).count();
    table.add("invoices from the command to the message", rate(INVOICES, took));
    let times = Spread::of(times);
    let both = format!("{}, {}", millis(times.median()), millis(times.percentile(99)));
    table.add("an invoice from the command to the message, p50, p99", both);
    let all = usize::try_from(INVOICES).unwrap();
    assert_eq!((stage.files.keys().len(), sent), (all, all), "stored and sent");
    let held = kernel::memory_kb(std::process::id(), "VmHWM");
    table.add("memory at most, all orders and invoices in it", megabytes(held * 1_024));
}

/// Issues the invoice of an order, with the real press.
async fn issue(stage: &Stage, printing: &Printing, number: OrderNumber) {
    let kind = DocumentKind::Invoice;
    let command = ShopCommand::Desk(DeskCommand::DocumentIssue { kind, number, payment: None });
    stage.handle(stage.message("kilima", command).await).await.unwrap();
    printing.run(stage).await;
}
