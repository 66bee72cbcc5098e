//! An exchange is a return and a new order. What the customer has paid too much once the goods are
//! back is credit, which pays the new order as far as it goes; the rest stays theirs.

use super::after_sale::{self, ReturnAsk};
use super::decide::{Decision, Scene, apply, keep_lines};
use super::state::{self, OrderState};
use super::{Order, Payment, Refund};
use crate::event::OrderEvent;
use crate::refusal::Refusal;

/// Takes the goods back and gives their credit away, at most the amount of `credit`.
pub(super) fn give(
    order: &Order,
    back: &ReturnAsk,
    credit: &Refund,
    scene: Scene<'_>,
) -> Result<Decision, Refusal> {
    let mut decision = after_sale::take_back(order, back, scene)?;
    let after =
        decision.events.iter().fold(order.clone(), |order, event| apply(order, event, scene.now));
    let over = after.overpaid()?;
    let amount = if over.minor() < credit.amount.minor() { over } else { credit.amount };
    if amount.is_positive() {
        let refund = Refund { amount, ..credit.clone() };
        decision.events.push(OrderEvent::Refunded { refund, allowance_minor: 0 });
    }
    Ok(decision)
}

/// Places an order whose first money is there already: its stock is kept at once, not held.
pub(super) fn place_paid(
    order: &Order,
    payment: &Payment,
    scene: Scene<'_>,
) -> Result<Decision, Refusal> {
    state::way(order.state, OrderState::PendingPayment, scene.actor)?;
    if order.lines.is_empty() {
        return Err(Refusal::EmptyCart);
    }
    if !payment.amount.is_positive() {
        return Err(Refusal::BadAmount);
    }
    let stock = keep_lines(order, scene)?;
    let hold_until = scene.now.plus_hours(scene.hold_hours);
    let is_paid = payment.amount.minor() >= order.total.minor();
    let events = vec![
        OrderEvent::Placed { hold_until },
        OrderEvent::PaymentRecorded(payment.clone()),
        if is_paid { OrderEvent::Confirmed } else { OrderEvent::StockKept },
    ];
    Ok(Decision { events, stock, short: Vec::new() })
}
