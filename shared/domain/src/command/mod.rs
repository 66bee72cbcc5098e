//! Everything anyone may ask, one list. A command carries no shop, no person and no price:
//! those come from the session and the catalogue.
//!
//! Reading order: `customer` (what anyone may ask), `shop` (what staff and owners may ask), `part`
//! (what their commands are made of), `slot` (what a command still lacks).

mod customer;
mod part;
mod shop;
mod slot;

pub use customer::{CustomerCommand, Unclear};
pub use part::{
    AccountSort, ReceivedLine, ReportKind, ReturnLine, SalesBy, StockChangeAsk, TaxAsk, Whom,
};
pub use shop::ShopCommand;
pub use slot::Slot;

use serde::{Deserialize, Serialize};

/// A command of a customer or of those who run the shop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// What anyone may ask.
    Customer(CustomerCommand),
    /// What only staff and owners may ask.
    Shop(ShopCommand),
}

/// Which agent a command belongs to. One namespace, one agent: they never overlap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Agent {
    /// Answers of the conversation itself: greetings, catalogue, help. It changes nothing.
    Conversation,
    /// Carts, orders and payments.
    Order,
    /// Stock.
    Inventory,
    /// Money and books.
    Accounting,
}

impl Command {
    /// The agent it belongs to.
    pub fn agent(&self) -> Agent {
        match self {
            Self::Customer(command) => match command {
                CustomerCommand::Greet
                | CustomerCommand::Help
                | CustomerCommand::Browse { .. }
                | CustomerCommand::Search { .. }
                | CustomerCommand::ProductInfo { .. }
                | CustomerCommand::Human => Agent::Conversation,
                CustomerCommand::CartAdd { .. }
                | CustomerCommand::CartChange { .. }
                | CustomerCommand::CartRemove { .. }
                | CustomerCommand::CartClear
                | CustomerCommand::CartView
                | CustomerCommand::Checkout
                | CustomerCommand::OrderConfirm { .. }
                | CustomerCommand::OrderPlace { .. }
                | CustomerCommand::OrderStatus { .. }
                | CustomerCommand::CancelRequest { .. }
                | CustomerCommand::PaymentReport { .. }
                | CustomerCommand::ContinueCart { .. } => Agent::Order,
            },
            Self::Shop(command) => command.agent(),
        }
    }
}
