//! What needs no server: decisions, and the units that DynamoDB would charge.

use app::store::{shop, stock};
use domain::order::Order;
use domain::order::decide::{OrderAsk, Scene, decide};
use domain::order::state::{Actor, OrderState};
use domain::stock::Shelf;
use kit::entering::{ALONE_UNITS_MAX, TOGETHER, TOGETHER_UNITS_MAX, entered};
use kit::figures::{Table, rate};
use kit::invariants;
use kit::sale::{Bill, LONG_NOTE, WRITE_UNITS_MAX, WebBill, order_by_web, sale_by_chat};
use kit::stage::Stage;
use ports::clock::Clock;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Instant;

const DECISIONS: u32 = 200_000;
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

fn units(bill: &Bill) -> String {
    let half = if bill.spent.half_read_units % 2 == 1 { ".5" } else { "" };
    format!("{} written, {}{half} read", bill.spent.write_units, bill.spent.half_read_units / 2)
}
