//! How an order is called off: its goods are free again, or back on the shelf if they had left.

use super::Order;
use super::decide::{Decision, Scene, for_each_line};
use super::state::{Actor, OrderState};
use crate::event::OrderEvent;
use crate::refusal::Refusal;
use crate::stock::{Shelf, StockChange};

pub(super) fn cancel(
    order: &Order,
    reason: Option<&str>,
    scene: Scene<'_>,
) -> Result<Decision, Refusal> {
    // What was paid must be paid back, and only the shop can do that.
    if scene.actor == Actor::Customer && order.paid.is_positive() {
        return Err(Refusal::MoneyTaken { paid: order.paid });
    }
    called_off(order, reason, scene)
}

/// Calls it off, whoever asks.
pub(super) fn called_off(
    order: &Order,
    reason: Option<&str>,
    scene: Scene<'_>,
) -> Result<Decision, Refusal> {
    let stock = match order.state {
        OrderState::Draft | OrderState::Completed | OrderState::Cancelled => Vec::new(),
        OrderState::PendingPayment if order.hold_until.is_some() => order
            .stock_lines()
            .filter_map(|line| scene.shelves.get(&line.sku)?.release_hold(order.number))
            .collect(),
        OrderState::PendingPayment
        | OrderState::Confirmed
        | OrderState::Processing
        | OrderState::Dispatched
            if !order.is_delivered() =>
        {
            for_each_line(order, scene, |shelf, quantity| Ok(shelf.release_kept(quantity)))?
        }
        OrderState::PendingPayment
        | OrderState::Confirmed
        | OrderState::Processing
        | OrderState::Dispatched => back_on_the_shelf(order, scene),
    };
    let reason = reason.map(str::to_owned);
    Ok(Decision { events: vec![OrderEvent::Cancelled { reason }], stock, short: Vec::new() })
}

/// What has left and not come back yet.
fn back_on_the_shelf(order: &Order, scene: Scene<'_>) -> Vec<StockChange> {
    let back = order.stock_lines().map(|line| {
        let shelf = scene.shelves.get(&line.sku).cloned();
        let shelf = shelf.unwrap_or_else(|| Shelf::empty(&line.sku));
        let (left, cost) = line.still_out();
        shelf.restock(order.number, left, cost, scene.now)
    });
    back.filter(|change| change.on_hand > 0).collect()
}

pub(super) fn expire(order: &Order, scene: Scene<'_>) -> Result<Decision, Refusal> {
    if order.has_run_out(scene.now) { cancel(order, None, scene) } else { Err(Refusal::HoldRuns) }
}
