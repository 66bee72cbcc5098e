//! What the table is charged for what happens most. `tests/bench` shows the figures.

use app::store::{order, shop};
use domain::ids::OrderNumber;
use domain::order::state::OrderState;
use kit::sale::{WRITE_UNITS_MAX, order_by_web, sale_by_chat};
use kit::stage::Stage;

#[tokio::test]
async fn an_order_of_two_lines_costs_at_most_forty_write_units() {
    let stage = Stage::open().await;
    let bill = order_by_web(&stage).await;
    assert_eq!(state_of_the_first(&stage).await, (OrderState::PendingPayment, 2));
    assert!(bill.messages_out > 0, "somebody is told");
    assert!(bill.spent.write_units > 0, "it is counted");
    assert!(bill.spent.write_units <= WRITE_UNITS_MAX, "{bill:?}");
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
