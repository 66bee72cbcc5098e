//! What the table is charged for what happens most. `tests/bench` shows the figures.

use app::store::{order, shop};
use domain::ids::OrderNumber;
use domain::order::state::OrderState;
use kit::entering::{ALONE_UNITS_MAX, TOGETHER, TOGETHER_UNITS_MAX, entered};
use kit::sale::{LONG_NOTE, WRITE_UNITS_MAX, WebBill, order_by_web, sale_by_chat};
use kit::stage::Stage;

#[tokio::test]
async fn an_order_of_two_lines_costs_at_most_forty_write_units() {
    for note in ["", "Please+call", LONG_NOTE] {
        let stage = Stage::open().await;
        let WebBill { placed, told } = order_by_web(&stage, note).await;
        assert_eq!(state_of_the_first(&stage).await, (OrderState::PendingPayment, 2));
        // Two goods, their holds, the order and the record of it: less would not be counted rightly.
        assert!(placed.spent.write_units >= 12, "{placed:?}");
        let whole = placed.spent.write_units + told.spent.write_units;
        assert!(whole <= WRITE_UNITS_MAX, "{placed:?} {told:?}");
        assert_eq!((placed.messages_out, told.messages_out), (0, 2), "customer and owner are told");
    }
}

#[tokio::test]
async fn the_sale_by_chat_that_is_counted_is_a_whole_one() {
    let stage = Stage::open().await;
    let bill = sale_by_chat(&stage).await;
    assert_eq!(state_of_the_first(&stage).await, (OrderState::Completed, 2));
    assert!(bill.messages_out >= bill.messages_in, "{bill:?}");
}

/// The first order's state and how many lines it has.
async fn state_of_the_first(stage: &Stage) -> (OrderState, usize) {
    let slug = "kilima".parse().unwrap();
    let shop = shop::by_slug(&stage.table, &slug).await.unwrap().unwrap();
    let order = order::load_order(&stage.table, &shop.id, OrderNumber(1001)).await.unwrap();
    let order = order.unwrap().record;
    (order.state, order.lines.len())
}

#[tokio::test]
async fn an_entry_alone_and_one_of_eight_cost_few_write_units() {
    let stage = Stage::open().await;
    sale_by_chat(&stage).await;
    for step in 0..2 {
        let alone = entered(&stage, step..step + 1).await.write_units;
        assert!((4..=ALONE_UNITS_MAX).contains(&alone), "step {step}: {alone}");
    }
    let together = entered(&stage, 2..2 + TOGETHER).await.write_units;
    let each = together.div_ceil(u64::try_from(TOGETHER).unwrap());
    assert!((4..=TOGETHER_UNITS_MAX).contains(&each), "{together} for {TOGETHER}");
}
