//! What those who run the shop ask of orders as a whole: a new one, other goods in one, a word to
//! its customer, and the payments of all. Deliberately absent: the order machine.

use super::{Slot, Unclear};
use crate::cart::CartLine;
use crate::compact::is_default;
use crate::ids::{OrderNumber, Sku};
use crate::money::Money;
use crate::order::CashAccount;
use crate::time::DayRange;
use serde::{Deserialize, Serialize};

/// What those who run the shop ask of orders as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "does", rename_all = "snake_case")]
pub enum SaleCommand {
    /// Write down an order for a customer, and place it or offer it.
    Create {
        /// What the customer is called.
        customer: Option<String>,
        /// Their phone number as it was written; a customer the shop knows needs none.
        phone: Option<String>,
        /// What they want.
        lines: Vec<CartLine>,
        /// What of it must be asked about.
        unclear: Vec<Unclear>,
        /// What it came to when it was shown; it is shown first without.
        seen: Option<Money>,
        /// Whether it is a quotation: it is placed when the customer agrees, and holds nothing.
        #[serde(default, skip_serializing_if = "is_default")]
        is_quoted: bool,
    },
    /// Change what is in an order.
    EditLines {
        /// The order.
        number: OrderNumber,
        /// What changes; at least one.
        changes: Vec<LineChange>,
        /// What it came to when it was shown; it is shown first without.
        seen: Option<Money>,
    },
    /// Tell the customer of an order something.
    Message {
        /// The order.
        number: OrderNumber,
        /// What, in the shop's words.
        text: Option<String>,
    },
    /// Payments, newest first.
    PaymentList {
        /// On which days; whenever without.
        range: Option<DayRange>,
        /// Into which account; any without.
        account: Option<CashAccount>,
        /// Where the page before this one ended, under its seal; the first page without.
        page: Option<String>,
    },
}

/// A change of how much of something an order has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineChange {
    /// The variant.
    pub sku: Sku,
    /// How many more, fewer, or in all, in the unit the stock is counted in.
    #[serde(flatten)]
    pub by: ChangeBy,
}

/// How a number changes another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeBy {
    /// So many more.
    More(u32),
    /// So many fewer.
    Fewer(u32),
    /// So many in all; none at all takes it out.
    To(u32),
}

impl SaleCommand {
    /// The first thing it lacks.
    pub(super) fn missing(&self) -> Option<Slot> {
        let no = |is_none: bool, slot: Slot| is_none.then_some(slot);
        match self {
            Self::Create { customer, lines, unclear, .. } => no(customer.is_none(), Slot::Customer)
                .or(no(lines.is_empty() && unclear.is_empty(), Slot::Lines))
                .or(no(!unclear.is_empty(), Slot::Variant)),
            Self::Message { text, .. } => no(text.is_none(), Slot::Words),
            Self::EditLines { .. } | Self::PaymentList { .. } => None,
        }
    }

    /// Whether it is worked out and shown before it can be done.
    pub fn is_shown_first(&self) -> bool {
        match self {
            Self::Create { seen, .. } | Self::EditLines { seen, .. } => seen.is_none(),
            Self::Message { .. } | Self::PaymentList { .. } => false,
        }
    }
}

/// Money that came for a booking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingPayment {
    /// The booking.
    pub booking: u64,
    /// How much; what it costs, or what is due, without one.
    pub amount: Option<Money>,
    /// Where it went.
    pub account: CashAccount,
    /// The provider's reference.
    pub reference: Option<String>,
}
