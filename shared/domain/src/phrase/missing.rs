//! What is asked for when half a command was said. Deliberately absent: the question itself.

use super::entry::CommandName;
use crate::command::{ShopCommand, Slot};
use crate::ids::{OrderNumber, ProductId};
use crate::money::Money;

/// What a command lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// What it is about; the command is to be written again with it.
    Rest {
        /// The command.
        of: CommandName,
    },
    /// The number of the order.
    OrderNumber {
        /// The command that needs it.
        of: CommandName,
    },
    /// The account; a bare "cash" answers when [`Expecting::PaymentAccount`] is stored.
    PaymentAccount {
        /// The order.
        number: OrderNumber,
        /// How much; what is due without one.
        amount: Option<Money>,
        /// The provider's reference.
        reference: Option<String>,
    },
    /// Where money for a booking went.
    BookingAccount {
        /// The booking.
        booking: u64,
    },
    /// An amount that can be read: the one given has two readings or none.
    Amount {
        /// The order.
        number: OrderNumber,
    },
    /// The state an order is to go to.
    State {
        /// The order.
        number: OrderNumber,
    },
    /// The product: nothing is called that.
    Product {
        /// The command that needs it.
        of: CommandName,
        /// The words.
        words: String,
        /// What they may have meant, best first, three at most.
        near: Vec<ProductId>,
    },
    /// What half a command lacks; a bare answer fills it when [`Expecting::Slot`] is stored.
    Slot {
        /// The command; boxed, so that what was heard stays small.
        command: Box<ShopCommand>,
        /// What it lacks.
        slot: Slot,
    },
    /// How many of something.
    Quantity {
        /// The command that needs it.
        of: CommandName,
    },
    /// The variant of a product that has several; the command is to be written again with it.
    Unit {
        /// The command that needs it.
        of: CommandName,
        /// The product.
        product: ProductId,
    },
    /// The variant of a product of which the cart holds none or several.
    Variant {
        /// The command that needs it.
        of: CommandName,
        /// The product.
        product: ProductId,
        /// How many there shall be, when the command says so.
        quantity: Option<u32>,
    },
}

impl Missing {
    /// The command that lacks it.
    pub fn of(&self) -> CommandName {
        match self {
            Self::Slot { command, .. } => CommandName::of_shop(command),
            Self::Rest { of }
            | Self::OrderNumber { of }
            | Self::Product { of, .. }
            | Self::Quantity { of }
            | Self::Unit { of, .. }
            | Self::Variant { of, .. } => *of,
            Self::PaymentAccount { .. } | Self::BookingAccount { .. } | Self::Amount { .. } => {
                CommandName::PaymentRecord
            }
            Self::State { .. } => CommandName::OrderSetState,
        }
    }
}
