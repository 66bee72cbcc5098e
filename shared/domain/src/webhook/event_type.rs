//! The types of events that another program can ask for, by name. Deliberately absent: what is in them.

use serde::{Deserialize, Serialize};

/// What a subscription can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum EventType {
    /// `order.placed`
    OrderPlaced,
    /// `payment.recorded`
    PaymentRecorded,
    /// `payment.taken_back`
    PaymentTakenBack,
    /// `payment.claimed`
    PaymentClaimed,
    /// `order.stock_kept`
    OrderStockKept,
    /// `order.confirmed`
    OrderConfirmed,
    /// `order.processing`
    OrderProcessing,
    /// `order.dispatched`
    OrderDispatched,
    /// `order.stepped_back`
    OrderSteppedBack,
    /// `order.completed`
    OrderCompleted,
    /// `order.cancelled`
    OrderCancelled,
    /// `order.expired`
    OrderExpired,
    /// `order.discounted`
    OrderDiscounted,
    /// `order.changed`
    OrderChanged,
    /// `order.sold_on_credit`
    OrderSoldOnCredit,
    /// `order.returned`
    OrderReturned,
    /// `payment.refunded`
    PaymentRefunded,
}

/// Every type, in the order of an order's life.
pub const EVENT_TYPES: [EventType; 17] = [
    EventType::OrderPlaced,
    EventType::PaymentClaimed,
    EventType::PaymentRecorded,
    EventType::PaymentTakenBack,
    EventType::OrderStockKept,
    EventType::OrderConfirmed,
    EventType::OrderProcessing,
    EventType::OrderDispatched,
    EventType::OrderCompleted,
    EventType::OrderSteppedBack,
    EventType::OrderCancelled,
    EventType::OrderExpired,
    EventType::OrderDiscounted,
    EventType::OrderChanged,
    EventType::OrderSoldOnCredit,
    EventType::OrderReturned,
    EventType::PaymentRefunded,
];

/// A text that is no type of event.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a type of event: {0:?}")]
pub struct NotAnEventType(String);

impl EventType {
    /// Its name, as in `order.placed`.
    pub fn name(self) -> &'static str {
        match self {
            Self::OrderPlaced => "order.placed",
            Self::PaymentRecorded => "payment.recorded",
            Self::PaymentTakenBack => "payment.taken_back",
            Self::PaymentClaimed => "payment.claimed",
            Self::OrderStockKept => "order.stock_kept",
            Self::OrderConfirmed => "order.confirmed",
            Self::OrderProcessing => "order.processing",
            Self::OrderDispatched => "order.dispatched",
            Self::OrderSteppedBack => "order.stepped_back",
            Self::OrderCompleted => "order.completed",
            Self::OrderCancelled => "order.cancelled",
            Self::OrderExpired => "order.expired",
            Self::OrderDiscounted => "order.discounted",
            Self::OrderChanged => "order.changed",
            Self::OrderSoldOnCredit => "order.sold_on_credit",
            Self::OrderReturned => "order.returned",
            Self::PaymentRefunded => "payment.refunded",
        }
    }
}

impl TryFrom<String> for EventType {
    type Error = NotAnEventType;
    fn try_from(name: String) -> Result<Self, NotAnEventType> {
        EVENT_TYPES.into_iter().find(|found| found.name() == name).ok_or(NotAnEventType(name))
    }
}

impl From<EventType> for String {
    fn from(event_type: EventType) -> Self {
        event_type.name().to_owned()
    }
}
