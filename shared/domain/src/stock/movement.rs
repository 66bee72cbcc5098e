//! Movements: the log that on hand and value are the sums of.

use crate::ids::{OrderNumber, OutletId, Sku, SupplierId};
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// Why pieces moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MovementKind {
    /// The shop's first count.
    Opening,
    /// Left with an order.
    Sold,
    /// Came back from an order.
    Returned,
    /// Came from a supplier.
    Purchased,
    /// A count found more or fewer.
    Adjusted,
    /// Damaged, spoilt, lost or used up.
    WrittenOff,
    /// Went to another outlet, or came from one.
    Transferred,
}

/// One movement of pieces, kept for good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Movement {
    /// The unit.
    pub sku: Sku,
    /// Where; none for the outlet that sells.
    #[serde(default)]
    pub outlet: Option<OutletId>,
    /// Why.
    pub kind: MovementKind,
    /// Pieces in (above zero) or out (below).
    pub quantity: i64,
    /// Their cost in minor units, with the sign of the quantity.
    pub value_minor: i64,
    /// The order they went to or came from.
    pub order: Option<OrderNumber>,
    /// The supplier they came from.
    #[serde(default)]
    pub supplier: Option<SupplierId>,
    /// Why a person put the stock right, in their words.
    #[serde(default)]
    pub reason: Option<String>,
    /// When.
    #[serde(default = "before_all")]
    pub at: Timestamp,
}

/// Movements once had no moment; those are older than all others.
fn before_all() -> Timestamp {
    Timestamp::from_millis(0)
}
