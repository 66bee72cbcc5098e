//! A payment that was recorded by mistake and is taken back: the order, its stock and the books
//! stand as if it had never come.

use super::decide::{Decision, Scene, for_each_line};
use super::state::OrderState;
use super::{Order, Payment};
use crate::event::OrderEvent;
use crate::refusal::Refusal;

/// Takes a payment back. An order that it had confirmed waits for money again; if none is left,
/// its stock is held for as long as for a new order.
pub(super) fn unpay(order: &Order, back: &Payment, scene: Scene<'_>) -> Result<Decision, Refusal> {
    let paid = order.paid_net()?;
    if back.amount.minor() >= 0 || paid.plus(back.amount)?.minor() < 0 {
        return Err(Refusal::RefundAbovePaid { paid });
    }
    let due = order.due()?.minus(back.amount)?;
    let over = order.overpaid()?;
    let covered = order.credit_until.is_some() || due.minor() <= over.minor();
    let reopens = match order.state {
        OrderState::Draft | OrderState::Cancelled => return Err(Refusal::WasCancelled),
        OrderState::Confirmed => !covered,
        OrderState::Processing | OrderState::Dispatched | OrderState::Completed if !covered => {
            return Err(Refusal::PaymentStands { order: order.number, state: order.state });
        }
        OrderState::PendingPayment
        | OrderState::Processing
        | OrderState::Dispatched
        | OrderState::Completed => false,
    };
    let waits = reopens || order.state == OrderState::PendingPayment;
    let none_left = !order.paid.plus(back.amount)?.is_positive();
    let renewed = waits && none_left && order.hold_until.is_none();
    let hold_until = renewed.then(|| scene.now.plus_hours(scene.hold_hours));
    let stock = match hold_until {
        Some(until) => for_each_line(order, scene, |shelf, quantity| {
            Ok(shelf.hold_kept(order.number, quantity, until))
        })?,
        None => Vec::new(),
    };
    let event = OrderEvent::PaymentTakenBack { payment: back.clone(), hold_until, reopens };
    Ok(Decision { events: vec![event], stock, short: Vec::new() })
}
