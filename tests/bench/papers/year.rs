//! A year of a busy shop, and its profit and loss on paper: every order is placed by web, paid,
//! dispatched and completed, and the books follow, before the owner asks.

use crate::shopping;
use domain::command::ShopCommand;
use domain::contact::Phone;
use domain::ids::OrderNumber;
use domain::order::CashAccount;
use domain::order::state::OrderState;
use kit::figures::{Spread, Table, millis};
use kit::printing::Printing;
use kit::script;
use kit::stage::{Saying, Stage, delivery};
use ports::clock::Clock;
use std::time::Instant;

const ORDERS: u32 = 10_000;
const FIRST: u64 = 1_001;
/// So many orders fill a year.
const MINUTES_APART: i64 = 52;
/// From the stage's morning to the first of January.
const MINUTES_BEFORE: i64 = 41 * 24 * 60;
const TIMES: u32 = 21;
/// What the owner does before the year: goods for all of it, and a password for reports.
const BEFORE: &str = "\
shop kilima
person owner +256700000001 Amina
owner> bought 20000 sugar at 3,000 from Nile Wholesale on credit
owner> [Yes]
owner> new password for my reports
owner> [code]
";

/// Measures it; the table is told.
pub(crate) async fn measure(table: &mut Table) {
    let stage = Stage::open().await;
    stage.pass_minutes(MINUTES_BEFORE);
    script::play(&stage, BEFORE).await;
    for number in 0..ORDERS {
        sale(&stage, number).await;
        stage.pass_minutes(MINUTES_APART);
    }
    stage.pass_minutes(7 * 24 * 60);
    let printing = Printing::beside(&stage);
    let mut times = Vec::new();
    for number in 0..TIMES {
        let begun = Instant::now();
        ask(&stage, &printing, number).await;
        times.push(begun.elapsed());
    }
    assert_eq!(stage.files.keys().len(), usize::try_from(TIMES).unwrap(), "one file each");
    let told = stage.chat.deliveries().pop().unwrap();
    assert!(told.document.is_some(), "{}", told.bubble.text);
    let first = times.remove(0);
    let times = Spread::of(times);
    table.add(
        format!("profit and loss of a year with {ORDERS} orders, from the words to the message with the stored PDF: the first, p50, p99"),
        format!("{}, {}, {}", millis(first), millis(times.median()), millis(times.percentile(99))),
    );
}

/// An order from the cart to its end.
async fn sale(stage: &Stage, number: u32) {
    shopping::order(stage, number, "SUGAR-1KG").await;
    let number = OrderNumber(FIRST + u64::from(number));
    let account = Some(CashAccount::Cash);
    let paid = ShopCommand::PaymentRecord {
        number,
        amount: None,
        account,
        reference: None,
        more_than_due: false,
    };
    let moved = |to| ShopCommand::OrderSetState { number, to, note: None };
    let steps = [paid, moved(OrderState::Dispatched), moved(OrderState::Completed)];
    for step in steps {
        stage.command("kilima", step).await;
    }
}

/// The owner asks in words, and the document is made, stored and sent.
async fn ask(stage: &Stage, printing: &Printing, number: u32) {
    let owner: Phone = "+256700000001".parse().unwrap();
    let (id, now) = (format!("wamid.year{number:04}"), stage.clock.now());
    let words = Saying::Text("profit and loss 2027 as pdf");
    stage.deliver(&delivery(shopping::KILIMA, &owner, "Amina", &id, now, &words)).await;
    printing.run(stage).await;
}
