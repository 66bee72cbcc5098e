//! What vouchers of orders say of each thing that was sold, or came back.

use crate::compact::is_default;
use crate::ids::Sku;
use serde::{Deserialize, Serialize};

/// What a line of an order was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Revenue {
    /// Goods.
    Goods,
    /// A file or a link.
    Digital,
    /// Time of a person.
    Service,
    /// Bringing it.
    Delivery,
}

/// What is earned with a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RevenueLine {
    /// What it was.
    pub revenue: Revenue,
    /// The product, if it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<Sku>,
    /// How much of it, in its base unit.
    #[serde(default)]
    pub quantity: u32,
    /// Its listed price without tax.
    pub net: i64,
    /// What of that was taken off.
    #[serde(default, skip_serializing_if = "is_default")]
    pub discount: i64,
    /// The tax on what was charged.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tax: i64,
    /// What it had cost the shop.
    pub cost: i64,
}

impl RevenueLine {
    /// What the customer is charged for it, tax included.
    pub fn charged(&self) -> i64 {
        self.net.saturating_sub(self.discount).saturating_add(self.tax)
    }
}

/// Goods that came back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnedGoods {
    /// The product.
    pub sku: Sku,
    /// How much of it, in its base unit.
    pub quantity: u32,
    /// What it was sold for without tax.
    pub net: i64,
    /// What it had cost the shop.
    pub cost: i64,
}
