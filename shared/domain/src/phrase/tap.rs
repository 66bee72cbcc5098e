//! placeholder
#![allow(missing_docs)]
use crate::ids::{OrderNumber, ProductId, Sku};
use crate::order::CashAccount;
use crate::order::state::OrderState;
use std::fmt;
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tap {
    Catalogue,
    Cart,
    Checkout,
    OrderYes { cart_version: u64 },
    Category { index: usize },
    Product { product: ProductId },
    Add { sku: Sku, quantity: u32 },
    Remove { sku: Sku },
    Status { number: OrderNumber },
    Cancel { number: OrderNumber },
    Place { number: OrderNumber },
    Human,
    Orders,
    MoreOrders { before: OrderNumber, state: Option<OrderState> },
    Stock,
    Show { number: OrderNumber },
    Move { number: OrderNumber, to: OrderState },
    Account(CashAccount),
    Yes { nonce: String },
    No { nonce: String },
}
impl fmt::Display for Tap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}
