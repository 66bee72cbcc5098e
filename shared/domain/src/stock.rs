//! Stock: on hand = available + reserved, never below zero, and what each step of an order
//! does to it. Stock is valued at weighted average cost, kept as a value and not as a rate.
//! Invariant: a change is a delta with the conditions under which it may be written; nothing
//! here knows how it is stored.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use crate::ids::{OrderNumber, Sku};
use crate::refusal::{Refusal, Short};
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// What is known of one stock-keeping unit. `available + reserved = on_hand`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StockLevel {
    /// The unit.
    pub sku: Sku,
    /// Pieces in the shop: the sum of all movements.
    pub on_hand: i64,
    /// Pieces promised to orders.
    pub reserved: i64,
    /// Pieces that can still be promised.
    pub available: i64,
    /// What the pieces on hand cost, in minor units of the shop's currency.
    pub value_minor: i64,
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

/// A unit's level with the holds on it that matter for a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelf {
    /// The level.
    pub level: StockLevel,
    /// The holds: at least the run-out ones and the one of the order in question.
    pub holds: Vec<Hold>,
}

/// Why pieces moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MovementKind {
    /// The shop's first count.
    Opening,
    /// Left with an order.
    Sold,
    /// Came back from an order.
    Returned,
}

/// One movement of pieces, kept for good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Movement {
    /// The unit.
    pub sku: Sku,
    /// Why.
    pub kind: MovementKind,
    /// Pieces in (above zero) or out (below).
    pub quantity: i64,
    /// Their cost in minor units, with the sign of the quantity.
    pub value_minor: i64,
    /// The order they went to or came from.
    pub order: Option<OrderNumber>,
}

/// What happens to the order's own hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HoldChange {
    /// Nothing.
    Keep,
    /// It begins.
    Put(Hold),
    /// It ends; it must still be there.
    Drop(Hold),
}

/// What one step does to one unit. Written all together or not at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StockChange {
    /// The unit.
    pub sku: Sku,
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
    /// The order's own hold.
    pub hold: HoldChange,
    /// Run-out holds of other orders whose pieces are taken over; each must still be there.
    pub taken_over: Vec<Hold>,
    /// The movement to log.
    pub movement: Option<Movement>,
}

impl StockChange {
    fn none(sku: &Sku) -> Self {
        Self {
            sku: sku.clone(),
            on_hand: 0,
            reserved: 0,
            available: 0,
            value_minor: 0,
            costed_from: None,
            hold: HoldChange::Keep,
            taken_over: Vec::new(),
            movement: None,
        }
    }
}

impl Shelf {
    /// A shelf nobody has put anything on.
    pub fn empty(sku: &Sku) -> Self {
        let level =
            StockLevel { sku: sku.clone(), on_hand: 0, reserved: 0, available: 0, value_minor: 0 };
        Self { level, holds: Vec::new() }
    }

    /// Pieces that can be promised at this second: the available ones and those of run-out holds.
    pub fn free(&self, now: Timestamp) -> i64 {
        self.run_out(now, None)
            .map(|hold| i64::from(hold.quantity))
            .fold(self.level.available, i64::saturating_add)
    }

    /// The order's own hold.
    pub fn hold_of(&self, order: OrderNumber) -> Option<&Hold> {
        self.holds.iter().find(|hold| hold.order == order)
    }

    /// Promises `quantity` pieces to `order` until `until`, taking over run-out holds if it must.
    pub fn hold(
        &self,
        order: OrderNumber,
        quantity: u32,
        until: Timestamp,
        now: Timestamp,
    ) -> Result<StockChange, Refusal> {
        let mut change = self.take(order, quantity, now)?;
        let sku = self.level.sku.clone();
        change.hold = HoldChange::Put(Hold { sku, order, quantity, until });
        Ok(change)
    }

    /// Makes the promise to `order` last: its hold ends and the pieces stay reserved. Pieces
    /// that others took over after the hold ran out are taken anew.
    pub fn keep(
        &self,
        order: OrderNumber,
        quantity: u32,
        now: Timestamp,
    ) -> Result<StockChange, Refusal> {
        match self.hold_of(order) {
            Some(hold) => {
                let mut change = StockChange::none(&self.level.sku);
                change.hold = HoldChange::Drop(hold.clone());
                Ok(change)
            }
            None => self.take(order, quantity, now),
        }
    }

    /// Frees the pieces of a hold; none if others have taken them over.
    pub fn release_hold(&self, order: OrderNumber) -> Option<StockChange> {
        self.hold_of(order).map(|hold| {
            let mut change = self.release_kept(hold.quantity);
            change.hold = HoldChange::Drop(hold.clone());
            change
        })
    }

    /// Frees pieces that were reserved for good.
    pub fn release_kept(&self, quantity: u32) -> StockChange {
        let mut change = StockChange::none(&self.level.sku);
        change.available = i64::from(quantity);
        change.reserved = 0_i64.saturating_sub(i64::from(quantity));
        change
    }

    /// Reserved pieces leave the shop at weighted average cost.
    pub fn issue(&self, order: OrderNumber, quantity: u32) -> StockChange {
        let pieces = i64::from(quantity);
        let cost = issue_cost(self.level.on_hand, self.level.value_minor, pieces);
        let mut change = StockChange::none(&self.level.sku);
        change.on_hand = 0_i64.saturating_sub(pieces);
        change.reserved = change.on_hand;
        change.value_minor = 0_i64.saturating_sub(cost);
        change.costed_from = Some((self.level.on_hand, self.level.value_minor));
        change.movement = Some(Movement {
            sku: self.level.sku.clone(),
            kind: MovementKind::Sold,
            quantity: change.on_hand,
            value_minor: change.value_minor,
            order: Some(order),
        });
        change
    }

    /// Pieces come back at the cost they left with.
    pub fn restock(&self, order: OrderNumber, quantity: u32, cost_minor: i64) -> StockChange {
        let mut change = StockChange::none(&self.level.sku);
        change.on_hand = i64::from(quantity);
        change.available = change.on_hand;
        change.value_minor = cost_minor;
        change.movement = Some(Movement {
            sku: self.level.sku.clone(),
            kind: MovementKind::Returned,
            quantity: change.on_hand,
            value_minor: cost_minor,
            order: Some(order),
        });
        change
    }

    fn take(
        &self,
        order: OrderNumber,
        quantity: u32,
        now: Timestamp,
    ) -> Result<StockChange, Refusal> {
        let wanted = i64::from(quantity);
        let mut freed = 0_i64;
        let mut taken_over = Vec::new();
        for hold in self.run_out(now, Some(order)) {
            if self.level.available.saturating_add(freed) >= wanted {
                break;
            }
            freed = freed.saturating_add(i64::from(hold.quantity));
            taken_over.push(hold.clone());
        }
        if self.level.available.saturating_add(freed) < wanted {
            let left = u32::try_from(self.free(now)).unwrap_or(0);
            let short = Short { sku: self.level.sku.clone(), asked: quantity, left };
            return Err(Refusal::NotEnoughStock { short: vec![short] });
        }
        let mut change = StockChange::none(&self.level.sku);
        change.available = freed.saturating_sub(wanted);
        change.reserved = wanted.saturating_sub(freed);
        change.taken_over = taken_over;
        Ok(change)
    }

    fn run_out(&self, now: Timestamp, but: Option<OrderNumber>) -> impl Iterator<Item = &Hold> {
        self.holds.iter().filter(move |hold| hold.has_run_out(now) && Some(hold.order) != but)
    }
}

/// The cost of `quantity` of `on_hand` pieces worth `value_minor`, half up; the last piece takes
/// what is left, so that no value outlives the stock. Source: `docs/data.md` §3.6.
fn issue_cost(on_hand: i64, value_minor: i64, quantity: i64) -> i64 {
    if quantity >= on_hand {
        return value_minor;
    }
    let (value, quantity, on_hand) =
        (i128::from(value_minor), i128::from(quantity), i128::from(on_hand));
    let doubled = value.saturating_mul(quantity).saturating_mul(2).saturating_add(on_hand);
    let cost = doubled.checked_div_euclid(on_hand.saturating_mul(2)).unwrap_or(0);
    i64::try_from(cost).unwrap_or(value_minor)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shelf(available: i64, holds: &[(u64, u32, i64)]) -> Shelf {
        let sku: Sku = "SOAP".parse().unwrap();
        let held: i64 = holds.iter().map(|(_, quantity, _)| i64::from(*quantity)).sum();
        Shelf {
            level: StockLevel {
                sku: sku.clone(),
                on_hand: available + held,
                reserved: held,
                available,
                value_minor: (available + held) * 100,
            },
            holds: holds
                .iter()
                .map(|(order, quantity, until)| Hold {
                    sku: sku.clone(),
                    order: OrderNumber(*order),
                    quantity: *quantity,
                    until: Timestamp::from_millis(*until),
                })
                .collect(),
        }
    }

    #[test]
    fn a_run_out_hold_is_free_at_that_very_second() {
        let shelf = shelf(1, &[(7, 2, 1_000)]);
        let until = Timestamp::from_millis(9_000);
        let before = shelf.hold(OrderNumber(8), 3, until, Timestamp::from_millis(999));
        assert!(matches!(before, Err(Refusal::NotEnoughStock { .. })));
        let at = shelf.hold(OrderNumber(8), 3, until, Timestamp::from_millis(1_000)).unwrap();
        assert_eq!((at.available, at.reserved, at.taken_over.len()), (-1, 1, 1));
    }

    #[test]
    fn holds_are_taken_over_only_when_needed() {
        let shelf = shelf(5, &[(7, 2, 0)]);
        let now = Timestamp::from_millis(10);
        let change = shelf.hold(OrderNumber(8), 5, now.plus_hours(1), now).unwrap();
        assert!(change.taken_over.is_empty());
    }

    #[test]
    fn average_cost_flushes_at_zero() {
        assert_eq!(issue_cost(3, 100, 1), 33);
        assert_eq!(issue_cost(2, 67, 1), 34);
        assert_eq!(issue_cost(1, 33, 1), 33);
        assert_eq!(issue_cost(2, 1, 1), 1, "half goes up");
    }
}
