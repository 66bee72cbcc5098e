//! What events say of orders, their lines and payments.

use crate::ids::{PaymentId, Sku};
use crate::money::{Currency, MoneyError};
use crate::order::state::OrderState;
use crate::order::{CashAccount, Order, OrderLine, Origin, Payment};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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

impl OrderFacts {
    pub(super) fn of(order: &Order) -> Result<Self, MoneyError> {
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
    pub(super) fn of(line: &OrderLine) -> Self {
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
    pub(super) fn of(payment: &Payment) -> Self {
        Self { id: payment.id, amount_minor: payment.amount.minor(), account: payment.account }
    }
}
