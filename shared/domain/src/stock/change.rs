//! What one step does to one unit, with the conditions under which it may be written.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::{Hold, Movement, MovementKind, StockLevel};
use crate::ids::{OutletId, Sku};
use crate::time::Timestamp;

/// What happens to the order's own hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HoldChange {
    /// Nothing.
    Keep,
    /// It begins.
    Put(Hold),
    /// It holds another number until the same moment; it must still be there.
    Replace(Hold),
    /// It ends; it must still be there.
    Drop(Hold),
}

/// What becomes of the warning that a unit is running low. It is given once per crossing and not
/// again before something is restocked, however many orders come and go at the border.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warning {
    /// Nothing.
    Keep,
    /// It is not due, as long as more than this stays available.
    NotDue {
        /// This much.
        above: i64,
    },
    /// It is given now; available must still be this, so that nobody else gives it too.
    Give {
        /// What was available.
        available: i64,
    },
    /// Enough is there again.
    Lift,
}

/// What one step does to one unit in one outlet. Written all together or not at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StockChange {
    /// The unit.
    pub sku: Sku,
    /// Where; none for the outlet that sells.
    pub outlet: Option<OutletId>,
    /// Whether it is the first thing put there, so that the level begins with it.
    pub is_first: bool,
    /// When no more than this is available the owners are warned; for a level that begins.
    pub low_at: i64,
    /// Delta of on hand.
    pub on_hand: i64,
    /// Delta of reserved; when below zero, so many must be reserved.
    pub reserved: i64,
    /// Delta of available; when below zero, so many must be available.
    pub available: i64,
    /// Delta of the value.
    pub value_minor: i64,
    /// On hand and value that the cost was worked out from; they must not have changed since.
    pub costed_from: Option<(i64, i64)>,
    /// The warning that it runs low.
    pub warning: Warning,
    /// The order's own hold.
    pub hold: HoldChange,
    /// Run-out holds of other orders whose pieces are taken over; each must still be there.
    pub taken_over: Vec<Hold>,
    /// The movement to log.
    pub movement: Option<Movement>,
}

impl StockChange {
    pub(crate) fn none(level: &StockLevel) -> Self {
        Self {
            sku: level.sku.clone(),
            outlet: level.outlet.clone(),
            is_first: false,
            low_at: level.low_at,
            on_hand: 0,
            reserved: 0,
            available: 0,
            value_minor: 0,
            costed_from: None,
            warning: Warning::Keep,
            hold: HoldChange::Keep,
            taken_over: Vec::new(),
            movement: None,
        }
    }

    /// Whether the owners are to be warned that the unit runs low.
    pub fn warns(&self) -> bool {
        matches!(self.warning, Warning::Give { .. })
    }

    /// Both changes of a unit in one: this one, and then another that knows nothing of it.
    pub(crate) fn and_then(&mut self, next: Self) {
        self.on_hand = self.on_hand.saturating_add(next.on_hand);
        self.reserved = self.reserved.saturating_add(next.reserved);
        self.available = self.available.saturating_add(next.available);
        self.value_minor = self.value_minor.saturating_add(next.value_minor);
        self.costed_from = next.costed_from.or(self.costed_from);
        self.movement = next.movement.or(self.movement.take());
    }

    /// The change with the movement that tells of it.
    pub(super) fn moved(mut self, kind: MovementKind, at: Timestamp) -> Self {
        self.movement = Some(Movement {
            sku: self.sku.clone(),
            outlet: self.outlet.clone(),
            kind,
            quantity: self.on_hand,
            value_minor: self.value_minor,
            order: None,
            supplier: None,
            reason: None,
            at,
        });
        self
    }

    /// The change with what it does to the warning. Only what is for sale can run low.
    pub(super) fn watched(mut self, level: &StockLevel) -> Self {
        let after = level.available.saturating_add(self.available);
        self.warning = if level.outlet.is_some() {
            Warning::Keep
        } else if self.available < 0 && !level.is_warned {
            if after <= level.low_at {
                Warning::Give { available: level.available }
            } else {
                Warning::NotDue { above: level.low_at }
            }
        } else if self.on_hand > 0 && level.is_warned && after > level.low_at {
            Warning::Lift
        } else {
            Warning::Keep
        };
        self
    }
}
