//! Everything that happened, one list.

use crate::ids::Sku;
use crate::money::Money;
use crate::order::state::OrderState;
use crate::order::{Claim, OrderLine, Payment, Refund, Return};
use crate::time::{BusinessDay, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Something that happened to an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum OrderEvent {
    /// It was placed; its stock is held.
    Placed {
        /// Until when.
        hold_until: Timestamp,
    },
    /// It is held for its customer until another moment.
    HoldMoved {
        /// Until when.
        hold_until: Timestamp,
    },
    /// Its customer was reminded to pay, or was not to be.
    Reminded {
        /// When they are to be reminded again, in order.
        left: Vec<Timestamp>,
    },
    /// Its customer did not come: what was paid ahead is the shop's.
    Forfeited {
        /// How much, in minor units.
        amount_minor: i64,
    },
    /// They came after all.
    ForfeitTakenBack {
        /// How much is the customer's again, in minor units.
        amount_minor: i64,
        /// Where the order is again.
        to: OrderState,
    },
    /// Money came in.
    PaymentRecorded(Payment),
    /// A payment that was recorded by mistake was taken back.
    PaymentTakenBack {
        /// The payment below zero that takes it back.
        payment: Payment,
        /// Until when its stock is held again, if nothing is paid any more.
        hold_until: Option<Timestamp>,
        /// Whether the order waits for money again.
        reopens: bool,
    },
    /// A part was paid: its stock is held for good.
    StockKept,
    /// It is paid in full.
    Confirmed,
    /// It is being prepared.
    ProcessingStarted,
    /// Its goods leave the shelf, for what follows: the state at which they do.
    GoodsIssued {
        /// What they cost the shop, by unit, in minor units.
        costs_minor: BTreeMap<Sku, i64>,
    },
    /// It left the shop.
    Dispatched,
    /// It is done.
    Completed,
    /// A step was a mistake: it is where it was before.
    SteppedBack {
        /// Where.
        to: OrderState,
        /// Until when its stock is held again, if it waits for its first money again.
        hold_until: Option<Timestamp>,
    },
    /// It was called off.
    Cancelled {
        /// Why, in the owner's words.
        reason: Option<String>,
    },
    /// The customer says they have paid. Nothing is paid by it.
    PaymentClaimed(Claim),
    /// The shop took something off the price.
    Discounted {
        /// How much.
        amount: Money,
    },
    /// The shop changed what is in it.
    Relined {
        /// What is in it since.
        lines: Vec<OrderLine>,
    },
    /// It is to be paid later.
    SoldOnCredit {
        /// By when.
        until: BusinessDay,
    },
    /// Goods came back.
    Returned(Return),
    /// Money was paid back.
    Refunded {
        /// The refund.
        refund: Refund,
        /// What of it was no customer's money any more but a favour, in minor units.
        allowance_minor: i64,
    },
}

impl OrderEvent {
    /// The state the order is in afterwards, if the event changes it.
    pub fn leads_to(&self) -> Option<OrderState> {
        match self {
            Self::Placed { .. } | Self::PaymentTakenBack { reopens: true, .. } => {
                Some(OrderState::PendingPayment)
            }
            Self::Confirmed => Some(OrderState::Confirmed),
            Self::ProcessingStarted => Some(OrderState::Processing),
            Self::Dispatched => Some(OrderState::Dispatched),
            Self::Completed => Some(OrderState::Completed),
            Self::Cancelled { .. } => Some(OrderState::Cancelled),
            Self::SteppedBack { to, .. } | Self::ForfeitTakenBack { to, .. } => Some(*to),
            Self::GoodsIssued { .. }
            | Self::HoldMoved { .. }
            | Self::Reminded { .. }
            | Self::Forfeited { .. }
            | Self::PaymentRecorded(_)
            | Self::PaymentTakenBack { .. }
            | Self::StockKept
            | Self::PaymentClaimed(_)
            | Self::Discounted { .. }
            | Self::Relined { .. }
            | Self::SoldOnCredit { .. }
            | Self::Returned(_)
            | Self::Refunded { .. } => None,
        }
    }
}
