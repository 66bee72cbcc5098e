//! Documents from the command to the message that carries them, one after the other as their queue
//! hands them out: numbered, laid out, sealed, stored, told. Started by `tests/bench/run --papers`.
//! Deliberately absent: what one document takes by itself, which `tests/bench/run --pdf` measures.
#![allow(
    clippy::unwrap_used,
    clippy::float_arithmetic,
    clippy::print_stdout,
    missing_docs,
    reason = "a measurement that panics has failed, and its figures are for people"
)]

use app::pdf_render::Workshop;
use bytes::Bytes;
use domain::command::{DeskCommand, DocumentKind, ShopCommand};
use domain::ids::OrderNumber;
use domain::message::QueueName;
use http::{Method, Request, StatusCode, header};
use kit::figures::{Spread, Table, megabytes, millis, rate};
use kit::kernel;
use kit::stage::Stage;
use local::press::LocalPress;
use local::store::Store;
use ports::clock::Clock;
use std::time::Instant;

const INVOICES: u32 = 1_000;
const FIRST: u64 = 1_001;
const COOKIE: &str = "visitor=0000000000000000000000007";

fn main() {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime.worker_threads(2).enable_all().build().unwrap();
    let mut table = Table::default();
    runtime.block_on(invoices(&mut table));
    print!("{table}");
}

/// Issues an invoice for each of many orders.
async fn invoices(table: &mut Table) {
    let stage = Stage::open().await;
    for number in 0..INVOICES {
        order(&stage, number).await;
    }
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let press = LocalPress::open(&store, stage.clock.now()).unwrap();
    let mut times = Vec::new();
    let begun = Instant::now();
    for number in (FIRST..).take(usize::try_from(INVOICES).unwrap()) {
        let begun = Instant::now();
        issue(&stage, &press, OrderNumber(number)).await;
        times.push(begun.elapsed());
    }
    let took = begun.elapsed();
    let sent = stage.chat.deliveries().iter().filter(|it| it.document.is_some()).count();
    table.add("invoices from the command to the message", rate(INVOICES, took));
    let times = Spread::of(times);
    let both = format!("{}, {}", millis(times.median()), millis(times.percentile(99)));
    table.add("an invoice from the command to the message, p50, p99", both);
    table.add("invoices stored, sent", format!("{}, {sent}", stage.files.keys().len()));
    let held = kernel::memory_kb(std::process::id(), "VmHWM");
    table.add("memory at most, all orders and invoices in it", megabytes(held * 1_024));
}

/// An order by web of something that never sells out.
async fn order(stage: &Stage, number: u32) {
    let checkout = format!("key=papers{number:04}&name=Sarah&phone=0700000100&note=");
    for (path, form) in
        [("cart/add", "sku=RECIPES-PDF&quantity=1&back=".to_owned()), ("checkout", checkout)]
    {
        let request = Request::builder().method(Method::POST).uri(format!("/s/kilima/{path}"));
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let request = request.header(header::COOKIE, COOKIE);
        let answer = stage.browse(request.body(Bytes::from(form)).unwrap()).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{path}");
    }
    stage.run().await;
}

/// Issues the invoice of an order, with the real press.
async fn issue(stage: &Stage, press: &LocalPress, number: OrderNumber) {
    let kind = DocumentKind::Invoice;
    let command = ShopCommand::Desk(DeskCommand::DocumentIssue { kind, number });
    stage.handle(stage.message("kilima", command).await).await.unwrap();
    let waiting = stage.queue.take(QueueName::PdfRender).expect("a document is to be made");
    let workshop = Workshop {
        files: &stage.files,
        secrets: &stage.secrets,
        press,
        public_url: "https://shop.example",
    };
    let (table, queue, clock) = (&stage.table, &stage.queue, &stage.clock);
    app::pdf_render::handle(table, queue, &workshop, clock, waiting.envelope).await.unwrap();
    stage.run().await;
}
