//! Stock: on hand = available + reserved, never below zero, and what every step does to it: an
//! order's promise and delivery, a purchase, a correction, a transfer between outlets.
//! Stock is valued at weighted average cost, kept as a value and not as a rate. Quantities are in
//! the unit's base unit: pieces, grams or millilitres.
//! Invariant: a change is a delta with the conditions under which it may be written; nothing
//! here knows how it is stored.

mod aging;
mod change;
mod correction;
mod cost;
mod delivery;
mod movement;
mod promise;
mod receipt;
mod refusal;
mod reorder;
#[cfg(test)]
mod tests;
mod transfer;
mod undone;

pub use aging::{AGE_BOUNDS, Ages, Inflow, ages};
pub use change::{HoldChange, StockChange, Warning};
pub use correction::{REASON_CHARS_MAX, correct};
pub use movement::{Movement, MovementKind};
pub use receipt::{Incoming, RECEIPT_LINES_MAX, Receipt, receive};
pub use refusal::NotMoved;
pub use reorder::{LEAD_DAYS, RATE_DAYS, SalesRate};
pub use transfer::{Transfer, transfer};
pub use undone::undo;

use crate::ids::{OrderNumber, OutletId, Sku};
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// What is known of one stock-keeping unit in one outlet. `available + reserved = on_hand`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StockLevel {
    /// The unit.
    pub sku: Sku,
    /// Where it lies; none for the outlet that chat and web shop sell from.
    pub outlet: Option<OutletId>,
    /// What is there: the sum of all movements.
    pub on_hand: i64,
    /// What is promised to orders.
    pub reserved: i64,
    /// What can still be promised.
    pub available: i64,
    /// What is on hand cost, in minor units of the shop's currency.
    pub value_minor: i64,
    /// When no more than this is available the owners are warned.
    pub low_at: i64,
    /// Whether they have been, and nothing was restocked since.
    pub is_warned: bool,
}

/// Pieces held for an unpaid order until a moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hold {
    /// The unit.
    pub sku: Sku,
    /// The order.
    pub order: OrderNumber,
    /// How many.
    pub quantity: u32,
    /// From this very second the pieces are free for others.
    pub until: Timestamp,
}

impl Hold {
    /// Whether others may take the pieces.
    pub fn has_run_out(&self, now: Timestamp) -> bool {
        self.until <= now
    }
}

/// A unit's level in one outlet with the holds on it that matter for a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelf {
    /// The level.
    pub level: StockLevel,
    /// The holds: at least the run-out ones and the one of the order in question.
    pub holds: Vec<Hold>,
    /// Whether nothing was ever put on it, so that no level is written down yet.
    pub is_new: bool,
}

impl Shelf {
    /// A shelf of the outlet that sells, on which nobody has put anything.
    pub fn empty(sku: &Sku) -> Self {
        Self::empty_at(sku, None)
    }

    /// A shelf on which nobody has put anything.
    pub fn empty_at(sku: &Sku, outlet: Option<&OutletId>) -> Self {
        let level = StockLevel {
            sku: sku.clone(),
            outlet: outlet.cloned(),
            on_hand: 0,
            reserved: 0,
            available: 0,
            value_minor: 0,
            low_at: 0,
            is_warned: false,
        };
        Self { level, holds: Vec::new(), is_new: true }
    }
}
