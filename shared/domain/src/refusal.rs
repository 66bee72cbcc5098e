//! Every "no", with its facts. `views` writes the sentence; each says what to do next.

use crate::booking::NotBooked;
use crate::catalog::Measure;
use crate::ids::{OrderNumber, Sku};
use crate::ledger::refusal::NotEntered;
use crate::money::{Money, MoneyError};
use crate::offer::NotOffered;
use crate::order::state::OrderState;
use crate::stock::NotMoved;
use serde::{Deserialize, Serialize};

/// A line that asks for more than is free.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Short {
    /// The unit.
    pub sku: Sku,
    /// How many were asked for.
    pub asked: u32,
    /// How many are free.
    pub left: u32,
}

/// Why something was not done. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "refusal", rename_all = "snake_case")]
pub enum Refusal {
    /// Not enough pieces, line by line.
    #[error("not enough stock")]
    NotEnoughStock {
        /// The lines that ask for too much.
        short: Vec<Short>,
    },
    /// More of one thing than one order takes.
    #[error("{asked} is more than {most} of one thing")]
    QuantityTooLarge {
        /// How many were asked for.
        asked: u32,
        /// The most one order takes.
        most: u32,
        /// What both are counted in.
        #[serde(default)]
        measure: Measure,
    },
    /// More lines than one order takes.
    #[error("more than {most} lines")]
    TooManyLines {
        /// The most one order takes.
        most: usize,
    },
    /// Nothing to order.
    #[error("the cart is empty")]
    EmptyCart,
    /// Something in the cart is no longer sold.
    #[error("{sku} is no longer sold")]
    NoLongerSold {
        /// The unit.
        sku: Sku,
    },
    /// No order of that number that this person may see.
    #[error("no order {number}")]
    NoSuchOrder {
        /// The number asked for.
        number: OrderNumber,
    },
    /// The order is there already.
    #[error("the order is already {state:?}")]
    AlreadyThere {
        /// The state.
        state: OrderState,
    },
    /// A draft must be placed first.
    #[error("the order has not been placed")]
    NotPlaced,
    /// The order must be paid first.
    #[error("the order has not been paid in full")]
    NotPaid,
    /// Orders do not go backwards.
    #[error("an order does not go from {from:?} back to {to:?}")]
    NoWayBack {
        /// Where it is.
        from: OrderState,
        /// Where it was to go.
        to: OrderState,
    },
    /// This step is somebody else's to take.
    #[error("the step from {from:?} to {to:?} is not yours")]
    NotYours {
        /// Where it is.
        from: OrderState,
        /// Where it was to go.
        to: OrderState,
    },
    /// A completed order can only come back as a return.
    #[error("the order is completed")]
    Finished,
    /// A cancelled order stays cancelled.
    #[error("the order was cancelled")]
    WasCancelled,
    /// Money was taken, so only the shop can cancel.
    #[error("{paid:?} has been paid")]
    MoneyTaken {
        /// How much.
        paid: Money,
    },
    /// The order is paid; more money needs a second word.
    #[error("the order is already paid in full")]
    AlreadyPaid {
        /// How much was paid.
        paid: Money,
        /// How much more was to be recorded.
        more: Money,
    },
    /// The reference stands with another payment.
    #[error("the payment reference was used before")]
    ReferenceUsed {
        /// The reference.
        reference: String,
    },
    /// An amount of zero or less, or of another currency.
    #[error("not an amount that can be paid")]
    BadAmount,
    /// The hold has not run out, or money is on the order.
    #[error("the hold has not run out")]
    HoldRuns,
    /// A confirmation that is used, too old, or somebody else's.
    #[error("the confirmation is used or too old")]
    StaleConfirmation,
    /// More claims than one order takes.
    #[error("more than {most} payment claims")]
    TooManyClaims {
        /// The most it takes.
        most: usize,
    },
    /// A text that is too long for its place.
    #[error("more than {most} characters")]
    TooLong {
        /// The most it takes.
        most: usize,
    },
    /// A sum that no shop has ever seen.
    #[error("the amount is too large")]
    TooLarge,
    /// The price was earned, so it is changed by a return only.
    #[error("the order was delivered")]
    Delivered,
    /// More off than the order costs, or nothing.
    #[error("not a discount on {total:?}")]
    DiscountTooLarge {
        /// What the order costs.
        total: Money,
    },
    /// The customer would owe more than they may.
    #[error("{owed:?} owed and {due:?} more are above the limit of {limit:?}")]
    AboveCreditLimit {
        /// What they may owe.
        limit: Money,
        /// What they owe.
        owed: Money,
        /// What would come on top.
        due: Money,
    },
    /// Only what has left the shop can come back.
    #[error("the order was not delivered")]
    NotDelivered {
        /// Where it is.
        state: OrderState,
    },
    /// More of something is to come back than is still out.
    #[error("{asked} of {sku} are more than the {left} that are out")]
    ReturnAboveSold {
        /// The unit.
        sku: Sku,
        /// How many were to come back.
        asked: u32,
        /// How many are out.
        left: u32,
    },
    /// Everything came back already, or nothing was to.
    #[error("nothing is left to come back")]
    NothingToReturn,
    /// Something is to be exchanged for itself.
    #[error("the same goods on both sides")]
    SameGoods {
        /// The unit.
        sku: Sku,
    },
    /// The order went on upon its payment.
    #[error("the order is {state:?} upon its payment")]
    PaymentStands {
        /// The order.
        order: OrderNumber,
        /// Where it is.
        state: OrderState,
    },
    /// More money is to go back than came.
    #[error("more than the {paid:?} that were paid")]
    RefundAbovePaid {
        /// What was paid and not paid back.
        paid: Money,
    },
    /// No customer of that name, or more than one.
    #[error("no one customer of that name")]
    NoSuchCustomer {
        /// The name.
        name: String,
    },
    /// More than one customer of that name.
    #[error("more than one customer of that name")]
    WhichCustomer {
        /// The name.
        name: String,
        /// The last digits of their phones.
        tails: Vec<String>,
    },
    /// More money than the customer owes, or for too many orders at once.
    #[error("not for the {owed:?} that are owed")]
    AboveDebt {
        /// What is owed.
        owed: Money,
    },
    /// The books say no.
    #[error(transparent)]
    Books(#[from] NotEntered),
    /// The button that leads to a next page is of another list.
    #[error("the page is of another list")]
    ForeignPage,
    /// What is in the order stays as it is.
    #[error("the lines of an order that is {state:?} stay")]
    LinesStand {
        /// Where it is.
        state: OrderState,
        /// Whether something was paid for it.
        is_paid: bool,
    },
    /// The order has nothing of it.
    #[error("{sku} is not in the order")]
    NotInOrder {
        /// The unit.
        sku: Sku,
    },
    /// Nothing would be left in the order.
    #[error("nothing would be left")]
    NothingLeft,
    /// A text that is no phone number.
    #[error("not a phone number")]
    NotAPhone,
    /// A name that is nobody's, or of more than one, and no phone number.
    #[error("no one customer of that name, and no number")]
    WhoIs {
        /// The name.
        name: String,
    },
    /// What it comes to changed since it was shown.
    #[error("it comes to another sum than was shown")]
    SumChanged,
    /// The offer stays as it is.
    #[error(transparent)]
    Offer(#[from] NotOffered),
    /// Stock stays as it is.
    #[error(transparent)]
    Stock(NotMoved),
    /// The calendar stays as it is.
    #[error(transparent)]
    Booking(#[from] NotBooked),
}

impl From<MoneyError> for Refusal {
    fn from(error: MoneyError) -> Self {
        match error {
            MoneyError::TooLarge | MoneyError::NoParts => Self::TooLarge,
            MoneyError::Currencies(..) => Self::BadAmount,
        }
    }
}

impl From<NotMoved> for Refusal {
    fn from(refusal: NotMoved) -> Self {
        Self::Stock(refusal)
    }
}
