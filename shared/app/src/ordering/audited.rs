//! What audit log and operators' log say of a decision about an order.

use super::Occasion;
use crate::store::Versioned;
use crate::store::audit::Audit;
use domain::event::OrderEvent;
use domain::order::Order;
use domain::order::decide::Decision;

pub(super) fn reason(event: &OrderEvent) -> Option<String> {
    match event {
        OrderEvent::Cancelled { reason } => reason.clone(),
        OrderEvent::Placed { .. }
        | OrderEvent::HoldMoved { .. }
        | OrderEvent::Reminded { .. }
        | OrderEvent::Forfeited { .. }
        | OrderEvent::ForfeitTakenBack { .. }
        | OrderEvent::PaymentRecorded(_)
        | OrderEvent::PaymentTakenBack { .. }
        | OrderEvent::StockKept
        | OrderEvent::Confirmed
        | OrderEvent::ProcessingStarted
        | OrderEvent::GoodsIssued { .. }
        | OrderEvent::Dispatched
        | OrderEvent::SteppedBack { .. }
        | OrderEvent::Completed
        | OrderEvent::PaymentClaimed(_)
        | OrderEvent::Discounted { .. }
        | OrderEvent::Relined { .. }
        | OrderEvent::SoldOnCredit { .. }
        | OrderEvent::Returned(_)
        | OrderEvent::Refunded { .. } => None,
    }
}

pub(super) fn row(
    occasion: &Occasion<'_>,
    before: &Versioned<Order>,
    after: &Order,
    decision: &Decision,
) -> Audit {
    let facts = |order: &Order| {
        format!("{:?} paid {} of {}", order.state, order.paid.minor(), order.total.minor())
    };
    Audit {
        at: occasion.now,
        cause: occasion.cause.clone(),
        person: occasion.person,
        role: occasion.role,
        action: action(decision).to_owned(),
        subject: after.number.to_string(),
        before: (before.version > 0).then(|| facts(&before.record)),
        after: Some(facts(after)),
    }
}

/// The last thing that was decided, as audit log and operators' log name it.
pub(super) fn action(decision: &Decision) -> &'static str {
    match decision.events.last() {
        None => "order.drafted",
        Some(OrderEvent::Placed { .. }) => "order.placed",
        Some(OrderEvent::HoldMoved { .. }) => "order.hold_moved",
        Some(OrderEvent::Reminded { .. }) => "order.reminded",
        Some(OrderEvent::Forfeited { .. }) => "payment.forfeited",
        Some(OrderEvent::ForfeitTakenBack { .. }) => "payment.forfeit_taken_back",
        Some(OrderEvent::PaymentRecorded(_) | OrderEvent::StockKept) => "payment.recorded",
        Some(OrderEvent::PaymentTakenBack { .. }) => "payment.taken_back",
        Some(OrderEvent::Confirmed) => "order.confirmed",
        Some(OrderEvent::ProcessingStarted) => "order.processing",
        Some(OrderEvent::GoodsIssued { .. } | OrderEvent::Dispatched) => "order.dispatched",
        Some(OrderEvent::Completed) => "order.completed",
        Some(OrderEvent::SteppedBack { .. }) => "order.stepped_back",
        Some(OrderEvent::Cancelled { .. }) => "order.cancelled",
        Some(OrderEvent::PaymentClaimed(_)) => "payment.claimed",
        Some(OrderEvent::Discounted { .. }) => "order.discounted",
        Some(OrderEvent::Relined { .. }) => "order.changed",
        Some(OrderEvent::SoldOnCredit { .. }) => "order.sold_on_credit",
        Some(OrderEvent::Returned(_)) => "order.returned",
        Some(OrderEvent::Refunded { .. }) => "payment.refunded",
    }
}
