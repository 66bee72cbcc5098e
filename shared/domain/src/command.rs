//! Everything anyone may ask, one list. A command carries no shop, no person and no price:
//! those come from the session and the catalogue.

use crate::cart::CartLine;
use crate::ids::{CartId, OrderNumber, ProductId, Sku};
use crate::money::Money;
use crate::order::CashAccount;
use crate::order::state::OrderState;
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

/// What a customer may ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "command", rename_all = "snake_case")]
pub enum CustomerCommand {
    /// "Hello".
    Greet,
    /// "What can I do here?"
    Help,
    /// Show the catalogue, or one category of it.
    Browse {
        /// The category's name as the catalogue spells it.
        category: Option<String>,
    },
    /// Find products by words.
    Search {
        /// The words.
        query: String,
    },
    /// Show one product.
    ProductInfo {
        /// The product.
        product: ProductId,
    },
    /// Put things into the cart. What was not understood is asked about.
    CartAdd {
        /// What was understood.
        lines: Vec<CartLine>,
        /// What was not.
        unclear: Vec<Unclear>,
    },
    /// Set how many of something are in the cart.
    CartChange {
        /// The variant.
        sku: Sku,
        /// How many.
        quantity: u32,
    },
    /// Take something out of the cart.
    CartRemove {
        /// The variant.
        sku: Sku,
    },
    /// Empty the cart.
    CartClear,
    /// Show the cart.
    CartView,
    /// Show the summary and ask for the explicit yes.
    Checkout,
    /// The explicit yes to the summary of exactly this cart.
    OrderConfirm {
        /// The version of the cart whose summary was shown.
        cart_version: u64,
    },
    /// Place a draft order that the customer wrote on the web.
    OrderPlace {
        /// The order.
        number: OrderNumber,
    },
    /// Where an order is; the newest one without a number.
    OrderStatus {
        /// The order.
        number: Option<OrderNumber>,
        /// The code that came with the link from the web, which proves whose order it is.
        code: Option<String>,
    },
    /// Cancel an order; the newest one without a number.
    CancelRequest {
        /// The order.
        number: Option<OrderNumber>,
    },
    /// "I have paid": opens a claim, never marks anything paid.
    PaymentReport {
        /// The order.
        number: Option<OrderNumber>,
        /// What the customer wrote.
        text: String,
    },
    /// Go on here with the cart of the web shop.
    ContinueCart {
        /// The cart.
        cart: CartId,
    },
    /// Talk to a human.
    Human,
}

/// A piece of an order in words that could not be tied to one variant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "unclear", rename_all = "snake_case")]
pub enum Unclear {
    /// The product is known, the variant is not.
    Which {
        /// The product.
        product: ProductId,
        /// How many.
        quantity: u32,
    },
    /// Nothing is called that.
    Unknown {
        /// The words.
        words: String,
        /// How many.
        quantity: u32,
        /// What it may have meant, best first, three at most.
        near: Vec<ProductId>,
    },
}

/// What those who run the shop may ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "command", rename_all = "snake_case")]
pub enum ShopCommand {
    /// Orders, newest first; open ones without a state.
    OrderList {
        /// Only those in this state.
        state: Option<OrderState>,
        /// Where the page before this one ended, under its seal; the first page without.
        page: Option<String>,
    },
    /// One order with its lines and history.
    OrderShow {
        /// The order.
        number: OrderNumber,
    },
    /// Take an order to a state.
    OrderSetState {
        /// The order.
        number: OrderNumber,
        /// The state.
        to: OrderState,
        /// Why, if said.
        note: Option<String>,
    },
    /// Cancel an order.
    OrderCancel {
        /// The order.
        number: OrderNumber,
        /// Why, if said; the customer reads it.
        reason: Option<String>,
    },
    /// Record money for an order.
    PaymentRecord {
        /// The order.
        number: OrderNumber,
        /// How much; what is due without one.
        amount: Option<Money>,
        /// Where it went; asked for when missing.
        account: Option<CashAccount>,
        /// The provider's reference.
        reference: Option<String>,
        /// Whether the person said that the order is paid and more money came.
        more_than_due: bool,
    },
    /// Stock of a product, or of everything.
    StockLevel {
        /// The product.
        product: Option<ProductId>,
    },
    /// What can be said.
    Help,
}

/// Which agent a command belongs to. One namespace, one agent: they never overlap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agent {
    /// Answers of the conversation itself: greetings, catalogue, help. It changes nothing.
    Conversation,
    /// Carts, orders and payments.
    Order,
    /// Stock.
    Inventory,
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
            Self::Shop(command) => match command {
                ShopCommand::Help => Agent::Conversation,
                ShopCommand::OrderList { .. }
                | ShopCommand::OrderShow { .. }
                | ShopCommand::OrderSetState { .. }
                | ShopCommand::OrderCancel { .. }
                | ShopCommand::PaymentRecord { .. } => Agent::Order,
                ShopCommand::StockLevel { .. } => Agent::Inventory,
            },
        }
    }
}
