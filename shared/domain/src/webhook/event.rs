//! Events as other programs get them: version 1 of a promise that is kept. Fields may be added;
//! none is renamed, removed or given another meaning.
//! Deliberately absent: who the customer is, what people wrote, and what goods cost the shop.

pub use super::event_type::{EVENT_TYPES, EventType, NotAnEventType};
use crate::event::OrderEvent;
use crate::ids::{EventId, PaymentId, Sku, Slug};
use crate::money::{Currency, MoneyError};
use crate::order::state::{Actor, OrderState};
use crate::order::{CashAccount, Order, OrderLine, Origin, Payment};
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

/// An order as other programs see it. Amounts are in the currency's minor units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OrderFacts {
    /// The number people use; unique in its shop.
    pub number: u64,
    /// Where it stands.
    pub state: OrderState,
    /// Where it came from.
    pub origin: Origin,
    /// The currency of every amount, by ISO 4217.
    pub currency: Currency,
    /// The sum of the lines, less what the shop took off.
    pub total_minor: i64,
    /// The sum of the payments.
    pub paid_minor: i64,
    /// What was taken off the price.
    #[serde(default)]
    pub discount_minor: i64,
    /// The price of what came back.
    #[serde(default)]
    pub returned_minor: i64,
    /// What was paid back.
    #[serde(default)]
    pub refunded_minor: i64,
    /// What is still to be paid.
    pub due_minor: i64,
    /// What was ordered.
    pub lines: Vec<LineFacts>,
    /// When it was written down, in UTC.
    #[schemars(extend("format" = "date-time"))]
    pub created_at: String,
}

/// A line of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LineFacts {
    /// The stock-keeping unit.
    #[schemars(with = "String")]
    pub sku: Sku,
    /// The variant's full name.
    pub name: String,
    /// How many.
    pub quantity: u32,
    /// The price of one.
    pub unit_price_minor: i64,
    /// Price times quantity.
    pub total_minor: i64,
}

/// A payment. Its reference stays in the shop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PaymentFacts {
    /// The payment's id.
    #[schemars(with = "String")]
    pub id: PaymentId,
    /// How much, in the order's currency.
    pub amount_minor: i64,
    /// Where it is kept.
    pub account: CashAccount,
}

impl Event {
    /// The JSON Schema of an event, made from these types.
    pub fn schema() -> schemars::Schema {
        schemars::schema_for!(Self)
    }
}

impl Happening {
    /// What an event of the order machine is to other programs; `before` and `after` are the
    /// order on both sides of it.
    pub fn of(
        event: &OrderEvent,
        before: &Order,
        after: &Order,
        by: Actor,
    ) -> Result<Self, MoneyError> {
        let order = OrderFacts::of(after)?;
        let moved = |order| Moved { order, previous_state: before.state, by };
        Ok(match event {
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
            OrderEvent::Dispatched { .. } => Self::Dispatched(moved(order)),
            OrderEvent::Completed => Self::Completed(moved(order)),
            OrderEvent::Cancelled { .. } if by == Actor::System => Self::Expired(moved(order)),
            OrderEvent::Cancelled { .. } => Self::Cancelled(moved(order)),
            OrderEvent::PaymentClaimed(_) => Self::PaymentClaimed(Noted { order }),
            OrderEvent::Discounted { .. } => Self::Discounted(Noted { order }),
            OrderEvent::Relined { .. } => Self::Changed(Noted { order }),
            OrderEvent::SoldOnCredit { .. } => Self::SoldOnCredit(Noted { order }),
            OrderEvent::Returned(_) => Self::Returned(Noted { order }),
            OrderEvent::Refunded { .. } => Self::Refunded(Noted { order }),
        })
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
            | Self::Cancelled(moved)
            | Self::Expired(moved) => &moved.order,
        }
    }
}

impl OrderFacts {
    fn of(order: &Order) -> Result<Self, MoneyError> {
        Ok(Self {
            number: order.number.0,
            state: order.state,
            origin: order.origin,
            currency: order.total.currency(),
            total_minor: order.total.minor(),
            paid_minor: order.paid.minor(),
            discount_minor: order.discount_minor,
            returned_minor: order.returned_minor,
            refunded_minor: order.refunded_minor,
            due_minor: order.due()?.minor(),
            lines: order.lines.iter().map(LineFacts::of).collect(),
            created_at: order.created_at.rfc3339(),
        })
    }
}

impl LineFacts {
    fn of(line: &OrderLine) -> Self {
        Self {
            sku: line.sku.clone(),
            name: line.name.clone(),
            quantity: line.quantity,
            unit_price_minor: line.unit_price.minor(),
            total_minor: line.total.minor(),
        }
    }
}

impl PaymentFacts {
    fn of(payment: &Payment) -> Self {
        Self { id: payment.id, amount_minor: payment.amount.minor(), account: payment.account }
    }
}
