//! Why stock was not moved. Nothing has changed.

use crate::ids::Sku;
use serde::{Deserialize, Serialize};

/// Why stock was not moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "not_moved", rename_all = "snake_case")]
pub enum NotMoved {
    /// No pieces, or fewer than none.
    #[error("not a quantity")]
    NotAQuantity,
    /// Something that has no stock.
    #[error("{sku} is not counted in stock")]
    NotCounted {
        /// The unit.
        sku: Sku,
    },
    /// Stock is put right for a reason, or not at all.
    #[error("no reason was given")]
    NoReason,
    /// There is nothing to put right.
    #[error("{on_hand} are on hand already")]
    AlreadySo {
        /// The unit.
        sku: Sku,
        /// How many there are.
        on_hand: i64,
    },
    /// Fewer than none would be left.
    #[error("only {on_hand} are on hand")]
    BelowZero {
        /// The unit.
        sku: Sku,
        /// How many there are.
        on_hand: i64,
    },
    /// Fewer would be left than are promised to orders.
    #[error("{reserved} of {on_hand} are promised to orders")]
    BelowReserved {
        /// The unit.
        sku: Sku,
        /// How many there are.
        on_hand: i64,
        /// How many of them are promised.
        reserved: i64,
    },
    /// Goods stay where they are.
    #[error("the outlet is the same")]
    SameOutlet,
    /// The shop has no such outlet.
    #[error("no outlet of that name")]
    NoSuchOutlet {
        /// The name asked for.
        name: String,
        /// The names of those there are.
        outlets: Vec<String>,
    },
    /// What came in is not there any more, so it can't be taken back.
    #[error("only {left} are still there")]
    GoneOn {
        /// The unit.
        sku: Sku,
        /// How many are there and promised to nobody.
        left: i64,
    },
    /// Fewer can be moved than were to be.
    #[error("only {left} can be moved")]
    NotEnoughToMove {
        /// The unit.
        sku: Sku,
        /// How many can.
        left: i64,
    },
}
