//! What somebody did by command, as far as it can be taken back by a word, and who takes it back.
//! Deliberately absent: how it is taken back; its agent knows.

use crate::catalog::Product;
use crate::command::Agent;
use crate::ids::{JournalId, OrderNumber, PaymentId, ProductId};
use crate::ledger::voucher::Voucher;
use crate::money::Money;
use crate::order::state::OrderState;
use crate::stock::Movement;
use serde::{Deserialize, Serialize};

/// Something done by command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "deed", rename_all = "snake_case")]
pub enum Deed {
    /// Something was entered in the books.
    Entry {
        /// The entry.
        journal: JournalId,
    },
    /// Goods moved.
    Goods {
        /// The movements, in order.
        movements: Vec<Movement>,
        /// What was entered in the books with them.
        voucher: Option<Box<Voucher>>,
    },
    /// Money was recorded for orders.
    Payments {
        /// Which, each with its order.
        payments: Vec<(OrderNumber, PaymentId)>,
    },
    /// Something was taken off an order's price.
    Discount {
        /// The order.
        order: OrderNumber,
        /// How much.
        amount: Money,
    },
    /// An order was led on.
    #[serde(alias = "prepared")]
    Moved {
        /// The order.
        order: OrderNumber,
        /// Where it was.
        #[serde(default = "confirmed")]
        from: OrderState,
        /// Where it was led.
        #[serde(default = "processing")]
        to: OrderState,
    },
    /// An order was placed.
    Placed {
        /// The order.
        order: OrderNumber,
    },
    /// What is offered was changed.
    Offer {
        /// The product.
        product: ProductId,
        /// The version of its record since then.
        version: u64,
        /// The product before; none when it is new.
        before: Option<Box<Product>>,
    },
    /// It stays as it is.
    Lasting {
        /// What it was.
        what: Lasting,
        /// The order, if it was about one.
        order: Option<OrderNumber>,
        /// Who would have taken it back, and says why not.
        by: Agent,
    },
}

/// Once the beginning of an order's preparation was the only step that was noted.
fn confirmed() -> OrderState {
    OrderState::Confirmed
}

fn processing() -> OrderState {
    OrderState::Processing
}

/// What no word takes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lasting {
    /// An order left the shop, or was completed.
    Dispatched,
    /// An order was called off.
    Cancelled,
    /// An order was confirmed.
    Moved,
    /// An order was sold on credit.
    OnCredit,
    /// Goods came back.
    Returned,
    /// Money was paid back.
    Refunded,
    /// A customer may owe another sum.
    Limited,
    /// An entry was taken back.
    Reversed,
    /// Days or a year were closed.
    Closed,
    /// An account was added, renamed or archived.
    Chart,
    /// Customers were reminded.
    Reminded,
    /// What is in an order was changed.
    Relined,
    /// A customer was written to.
    Written,
}

impl Deed {
    /// Who takes it back.
    pub fn agent(&self) -> Agent {
        match self {
            Self::Entry { .. } => Agent::Accounting,
            Self::Goods { .. } | Self::Offer { .. } => Agent::Inventory,
            Self::Payments { .. }
            | Self::Discount { .. }
            | Self::Moved { .. }
            | Self::Placed { .. } => Agent::Order,
            Self::Lasting { by, .. } => *by,
        }
    }

    /// What no word takes back.
    pub fn lasting(what: Lasting, order: Option<OrderNumber>, by: Agent) -> Self {
        Self::Lasting { what, order, by }
    }
}
