//! What anyone may ask. Deliberately absent: shop, person and price, as in every command.

use super::request::DeskRequest;
use crate::cart::CartLine;
use crate::ids::{CartId, FileId, OrderNumber, ProductId, Sku};
use crate::money::Money;
use serde::{Deserialize, Serialize};

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
        /// Where they are to go, in the customer's words: "2 sugar, deliver to Kira road".
        #[serde(default, skip_serializing_if = "Option::is_none")]
        place: Option<String>,
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
        /// How much, where the customer says so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        amount: Option<Money>,
        /// What the customer wrote.
        text: String,
        /// The picture they sent of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        picture: Option<FileId>,
    },
    /// Go on here with the cart of the web shop.
    ContinueCart {
        /// The cart.
        cart: CartId,
    },
    /// Talk to a human.
    Human,
    /// Something at the desk.
    Desk(DeskRequest),
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

impl CustomerCommand {
    /// Goods for the cart, and what of them was not understood; where they go is said later.
    pub fn added(lines: Vec<CartLine>, unclear: Vec<Unclear>) -> Self {
        Self::CartAdd { lines, unclear, place: None }
    }
}
