//! Events as other programs get them: version 1 of a promise that is kept. Fields may be added;
//! none is renamed, removed or given another meaning.
//! Deliberately absent: who the customer is, what people wrote, and what goods cost the shop.

pub use super::event_type::{EVENT_TYPES, EventType, NotAnEventType};
pub use super::facts::{LineFacts, OrderFacts, PaymentFacts};
use crate::event::OrderEvent;
use crate::ids::{EventId, Slug};
use crate::money::MoneyError;
use crate::order::Order;
use crate::order::state::{Actor, OrderState};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The version of every event.
pub const EVENT_VERSION: u8 = 1;

/// Something that happened in a shop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Event {
    /// The event's id, the same at every try and for every subscription: do each id once.
    #[schemars(with = "String", regex(pattern = "^evt_[0-9A-HJKMNP-TV-Z]{26}$"))]
    pub id: EventId,
    /// The version of this schema: 1.
    pub version: u8,
    /// The shop's name in addresses, as in `/s/kilima/`.
    #[schemars(with = "String", regex(pattern = "^[a-z0-9-]{2,40}$"))]
    pub shop: Slug,
    /// When it happened, in UTC.
    #[schemars(extend("format" = "date-time"))]
    pub timestamp: String,
    /// What happened.
    #[serde(flatten)]
    pub happening: Happening,
}

/// What happened, by its type, and the order just afterwards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", content = "data")]
pub enum Happening {
    /// An order was placed; its stock is held.
    #[serde(rename = "order.placed")]
    Placed(Placed),
    /// Money came in.
    #[serde(rename = "payment.recorded")]
    PaymentRecorded(Paid),
    /// A payment that was recorded by mistake was taken back; its amount is below zero.
    #[serde(rename = "payment.taken_back")]
    PaymentTakenBack(Paid),
    /// A customer says that they have paid. Nothing is paid by it.
    #[serde(rename = "payment.claimed")]
    PaymentClaimed(Noted),
    /// An order was paid in part: its stock is held for good.
    #[serde(rename = "order.stock_kept")]
    StockKept(Noted),
    /// An order is paid in full.
    #[serde(rename = "order.confirmed")]
    Confirmed(Moved),
    /// An order is being prepared.
    #[serde(rename = "order.processing")]
    Processing(Moved),
    /// An order left the shop.
    #[serde(rename = "order.dispatched")]
    Dispatched(Moved),
    /// A step of an order was a mistake: it is where it was before.
    #[serde(rename = "order.stepped_back")]
    SteppedBack(Moved),
    /// An order is done.
    #[serde(rename = "order.completed")]
    Completed(Moved),
    /// Somebody called an order off.
    #[serde(rename = "order.cancelled")]
    Cancelled(Moved),
    /// Nobody paid an order in time.
    #[serde(rename = "order.expired")]
    Expired(Moved),
    /// The shop took something off an order's price.
    #[serde(rename = "order.discounted")]
    Discounted(Noted),
    /// The shop changed what is in an order.
    #[serde(rename = "order.changed")]
    Changed(Noted),
    /// An order is to be paid later.
    #[serde(rename = "order.sold_on_credit")]
    SoldOnCredit(Noted),
    /// Goods of an order came back.
    #[serde(rename = "order.returned")]
    Returned(Noted),
    /// Money of an order was paid back.
    #[serde(rename = "payment.refunded")]
    Refunded(Noted),
}

/// An order was placed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Placed {
    /// The order just afterwards.
    pub order: OrderFacts,
    /// Until when its stock is held, in UTC.
    #[schemars(extend("format" = "date-time"))]
    pub hold_until: String,
}

/// Money came in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Paid {
    /// The order just afterwards.
    pub order: OrderFacts,
    /// The payment.
    pub payment: PaymentFacts,
}

/// Something that does not change an order's state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Noted {
    /// The order just afterwards.
    pub order: OrderFacts,
}

/// An order is in another state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Moved {
    /// The order just afterwards.
    pub order: OrderFacts,
    /// The state before.
    pub previous_state: OrderState,
    /// In which role somebody asked for it; `system` is the clock.
    pub by: Actor,
}

impl Event {
    /// The JSON Schema of an event, made from these types.
    pub fn schema() -> schemars::Schema {
        schemars::schema_for!(Self)
    }
}

impl Happening {
    /// What an event of the order machine is to other programs; `before` and `after` are the
    /// order on both sides of it. None for what an event beside it tells of.
    pub fn of(
        event: &OrderEvent,
        before: &Order,
        after: &Order,
        by: Actor,
    ) -> Result<Option<Self>, MoneyError> {
        let order = OrderFacts::of(after)?;
        let moved = |order| Moved { order, previous_state: before.state, by };
        Ok(Some(match event {
            OrderEvent::Placed { hold_until } => {
                Self::Placed(Placed { order, hold_until: hold_until.rfc3339() })
            }
            OrderEvent::PaymentRecorded(payment) => {
                Self::PaymentRecorded(Paid { order, payment: PaymentFacts::of(payment) })
            }
            OrderEvent::PaymentTakenBack { payment, .. } => {
                Self::PaymentTakenBack(Paid { order, payment: PaymentFacts::of(payment) })
            }
            OrderEvent::StockKept => Self::StockKept(Noted { order }),
            OrderEvent::Confirmed => Self::Confirmed(moved(order)),
            OrderEvent::ProcessingStarted => Self::Processing(moved(order)),
            OrderEvent::Dispatched => Self::Dispatched(moved(order)),
            OrderEvent::SteppedBack { .. } => Self::SteppedBack(moved(order)),
            OrderEvent::ForfeitTakenBack { .. } => Self::SteppedBack(moved(order)),
            OrderEvent::GoodsIssued { .. }
            | OrderEvent::HoldMoved { .. }
            | OrderEvent::Reminded { .. }
            | OrderEvent::Forfeited { .. } => return Ok(None),
            OrderEvent::Completed => Self::Completed(moved(order)),
            OrderEvent::Cancelled { .. } if by == Actor::System => Self::Expired(moved(order)),
            OrderEvent::Cancelled { .. } => Self::Cancelled(moved(order)),
            OrderEvent::PaymentClaimed(_) => Self::PaymentClaimed(Noted { order }),
            OrderEvent::Discounted { .. } => Self::Discounted(Noted { order }),
            OrderEvent::Relined { .. } => Self::Changed(Noted { order }),
            OrderEvent::SoldOnCredit { .. } => Self::SoldOnCredit(Noted { order }),
            OrderEvent::Returned(_) => Self::Returned(Noted { order }),
            OrderEvent::Refunded { .. } => Self::Refunded(Noted { order }),
        }))
    }

    /// Its type.
    pub fn event_type(&self) -> EventType {
        match self {
            Self::Placed(_) => EventType::OrderPlaced,
            Self::PaymentRecorded(_) => EventType::PaymentRecorded,
            Self::PaymentTakenBack(_) => EventType::PaymentTakenBack,
            Self::PaymentClaimed(_) => EventType::PaymentClaimed,
            Self::StockKept(_) => EventType::OrderStockKept,
            Self::Confirmed(_) => EventType::OrderConfirmed,
            Self::Processing(_) => EventType::OrderProcessing,
            Self::Dispatched(_) => EventType::OrderDispatched,
            Self::Completed(_) => EventType::OrderCompleted,
            Self::SteppedBack(_) => EventType::OrderSteppedBack,
            Self::Cancelled(_) => EventType::OrderCancelled,
            Self::Expired(_) => EventType::OrderExpired,
            Self::Discounted(_) => EventType::OrderDiscounted,
            Self::Changed(_) => EventType::OrderChanged,
            Self::SoldOnCredit(_) => EventType::OrderSoldOnCredit,
            Self::Returned(_) => EventType::OrderReturned,
            Self::Refunded(_) => EventType::PaymentRefunded,
        }
    }

    /// The order it is about, just afterwards.
    pub fn order(&self) -> &OrderFacts {
        match self {
            Self::Placed(placed) => &placed.order,
            Self::PaymentRecorded(paid) | Self::PaymentTakenBack(paid) => &paid.order,
            Self::PaymentClaimed(noted)
            | Self::StockKept(noted)
            | Self::Discounted(noted)
            | Self::Changed(noted)
            | Self::SoldOnCredit(noted)
            | Self::Returned(noted)
            | Self::Refunded(noted) => &noted.order,
            Self::Confirmed(moved)
            | Self::Processing(moved)
            | Self::Dispatched(moved)
            | Self::Completed(moved)
            | Self::SteppedBack(moved)
            | Self::Cancelled(moved)
            | Self::Expired(moved) => &moved.order,
        }
    }
}
