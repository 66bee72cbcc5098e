//! Orders of nothing but files complete themselves: with the link all was done that the shop owes.

use super::Order;
use super::decide::Decision;
use super::state::OrderState;
use crate::event::OrderEvent;
use crate::refusal::Refusal;

/// Leads a paid order on to its end, through the states between, each logged.
pub(super) fn completed(order: &Order) -> Result<Decision, Refusal> {
    let to = OrderState::Completed;
    let steps = match order.state {
        OrderState::Draft | OrderState::PendingPayment => return Err(Refusal::NotPaid),
        OrderState::Cancelled => return Err(Refusal::WasCancelled),
        OrderState::Completed => return Err(Refusal::AlreadyThere { state: order.state }),
        OrderState::Confirmed | OrderState::Processing | OrderState::Dispatched
            if !order.is_all_digital() =>
        {
            return Err(Refusal::NotYours { from: order.state, to });
        }
        OrderState::Confirmed => 0,
        OrderState::Processing => 1,
        OrderState::Dispatched => 2,
    };
    let way = [OrderEvent::ProcessingStarted, OrderEvent::Dispatched, OrderEvent::Completed];
    let events = way.into_iter().skip(steps).collect();
    Ok(Decision { events, ..Decision::default() })
}
