//! What an order costs on AWS: everything a sale asks for, counted in memory and multiplied by
//! AWS's list prices. Started by `tests/bench/run --cost`; the README has the formula.
//! Deliberately absent: what is paid without any order, free tiers, WhatsApp's and LLMs' fees.
#![allow(
    clippy::unwrap_used,
    clippy::float_arithmetic,
    clippy::print_stdout,
    missing_docs,
    reason = "a count that panics has failed, and its figures are for people"
)]

mod prices;
mod work;

use domain::burst::Window;
use kit::figures::Table;
use kit::stage::Stage;
use kit::whole_sale::{WholeSale, by_chat, by_web};
use work::Work;

/// Dollars for a thousand orders.
const TARGET: f64 = 0.32;
const ORDERS: f64 = 1_000.0;

fn main() {
    let mut table = Table::default();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (chat, web) = runtime.block_on(async {
        // A customer's words wait for what may follow, as they do on AWS; here nothing follows.
        let stage = async || {
            let mut stage = Stage::open().await;
            stage.window = Window::USUAL;
            stage
        };
        (by_chat(&stage().await).await, by_web(&stage().await).await)
    });
    show("by chat", &chat, &mut table);
    show("by web", &web, &mut table);
    print!("{table}");
}

/// The bill of one sale, line by line, and of a thousand like it.
fn show(how: &str, sale: &WholeSale, table: &mut Table) {
    let work = Work::of(sale);
    let mut sum = 0.0;
    for (what, count, dollars) in work.lines() {
        sum += dollars;
        table.add(format!("{how}, {what}"), format!("{count}: ${:.3}", dollars * ORDERS));
    }
    let (figure, shown) = (format!("{how}, 1,000 orders"), format!("${:.3}", sum * ORDERS));
    table.judge(figure, shown, format!("≤ ${TARGET}"), sum * ORDERS <= TARGET);
    let all = work.every_trace() * ORDERS;
    table.add(format!("{how}, more when every request is traced"), format!("${all:.3}"));
}
