//! What happens to an order because of the booking it pays for: it is held as long as that, ends with
//! it, is earned when its time was had, and lost to a customer who does not come. And reminders to
//! pay, which any order gets.

use super::Order;
use super::cancelled::called_off;
use super::decide::{Decision, OrderAsk, Scene, apply, decide};
use super::state::OrderState;
use crate::event::OrderEvent;
use crate::refusal::Refusal;
use crate::time::Timestamp;

/// Places a draft that nothing is on the shelf for, until a moment of its booking's.
pub(super) fn place(
    order: &Order,
    until: Timestamp,
    scene: Scene<'_>,
) -> Result<Decision, Refusal> {
    super::state::way(order.state, OrderState::PendingPayment, scene.actor)?;
    Ok(only(OrderEvent::Placed { hold_until: until }))
}

pub(super) fn hold(order: &Order, until: Timestamp) -> Result<Decision, Refusal> {
    if order.state != OrderState::PendingPayment || order.paid.is_positive() {
        return Err(Refusal::AlreadyThere { state: order.state });
    }
    Ok(only(OrderEvent::HoldMoved { hold_until: until }))
}

pub(super) fn remind(
    order: &Order,
    left: &[Timestamp],
    scene: Scene<'_>,
) -> Result<Decision, Refusal> {
    let is_due = order.remind_at.first().is_some_and(|at| *at <= scene.now);
    if !order.waits_for_money() || !is_due {
        return Err(Refusal::HoldRuns);
    }
    Ok(only(OrderEvent::Reminded { left: left.to_vec() }))
}

/// Ends an order with its booking. What was paid and not earned is paid back, but for what is the
/// shop's. An order that is over already stays as it is: its time was had.
pub(super) fn call_off(
    order: &Order,
    forfeits: bool,
    reason: Option<&str>,
    scene: Scene<'_>,
) -> Result<Decision, Refusal> {
    match order.state {
        OrderState::Draft
        | OrderState::PendingPayment
        | OrderState::Confirmed
        | OrderState::Processing
        | OrderState::Dispatched => {}
        OrderState::Completed => return Err(Refusal::Finished),
        OrderState::Cancelled => return Err(Refusal::WasCancelled),
    }
    let mut decision = called_off(order, reason, scene)?;
    let amount_minor = order.forfeit_minor();
    if forfeits && amount_minor > 0 {
        decision.events.push(OrderEvent::Forfeited { amount_minor });
    }
    Ok(decision)
}

/// The customer came after all: the order is where its money had brought it.
pub(super) fn unforfeit(order: &Order) -> Result<Decision, Refusal> {
    // What was given back already is no forfeit any more.
    let is_lost = order.forfeited_minor > 0 && order.returned_minor == 0;
    if order.state != OrderState::Cancelled || !is_lost {
        return Err(Refusal::AlreadyThere { state: order.state });
    }
    let is_covered = order.paid_net()?.minor() >= order.total.minor();
    let to = if is_covered { OrderState::Confirmed } else { OrderState::PendingPayment };
    let amount_minor = order.forfeited_minor;
    Ok(only(OrderEvent::ForfeitTakenBack { amount_minor, to }))
}

/// The time was had: what is paid is earned. What is not paid yet waits for its money; what was paid
/// back whole is called off, for nobody owes what the shop gave back.
pub(super) fn had(order: &Order, scene: Scene<'_>) -> Result<Decision, Refusal> {
    if order.is_paid_back() && order.state == OrderState::Confirmed {
        return called_off(order, None, scene);
    }
    let all = [OrderEvent::ProcessingStarted, OrderEvent::Dispatched, OrderEvent::Completed];
    let done = match order.state {
        OrderState::Confirmed => 0,
        OrderState::Processing => 1,
        OrderState::Dispatched => 2,
        OrderState::Draft | OrderState::PendingPayment => return Err(Refusal::NotPaid),
        OrderState::Completed => return Err(Refusal::AlreadyThere { state: order.state }),
        OrderState::Cancelled => return Err(Refusal::WasCancelled),
    };
    let events = all.into_iter().skip(done).collect();
    Ok(Decision { events, ..Decision::default() })
}

impl Decision {
    /// The decision with what follows from it by itself; alone where that is refused, or would change
    /// stock, of which one decision changes each unit once.
    #[must_use]
    pub fn and_then(mut self, order: &Order, ask: &OrderAsk, scene: Scene<'_>) -> Self {
        let events = self.events.iter();
        let after = events.fold(order.clone(), |order, event| apply(order, event, scene.now));
        if let Ok(more) = decide(&after, ask, scene)
            && more.stock.is_empty()
        {
            self.events.extend(more.events);
        }
        self
    }
}

/// Notes that money is the shop's since nobody came, or not any more when below zero.
pub(super) fn forfeited(order: &mut Order, amount_minor: i64) {
    order.forfeited_minor = order.forfeited_minor.saturating_add(amount_minor);
    order.recognised_minor = order.recognised_minor.saturating_add(amount_minor);
}

fn only(event: OrderEvent) -> Decision {
    Decision { events: vec![event], ..Decision::default() }
}
