//! The first count, goods that leave with an order, and those that come back from one.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::cost::issue_cost;
use super::{MovementKind, Shelf, StockChange};
use crate::ids::OrderNumber;
use crate::time::Timestamp;

impl Shelf {
    /// The shop's first count of a unit, even when there is none.
    pub fn open(&self, quantity: u32, value_minor: i64, now: Timestamp) -> StockChange {
        let mut change = StockChange::none(&self.level);
        change.is_first = true;
        change.on_hand = i64::from(quantity);
        change.available = change.on_hand;
        change.value_minor = value_minor;
        change.moved(MovementKind::Opening, now)
    }

    /// Reserved pieces leave the shop at weighted average cost.
    pub fn issue(&self, order: OrderNumber, quantity: u32, now: Timestamp) -> StockChange {
        let pieces = i64::from(quantity);
        let cost = issue_cost(self.level.on_hand, self.level.value_minor, pieces);
        let mut change = StockChange::none(&self.level);
        change.on_hand = 0_i64.saturating_sub(pieces);
        change.reserved = change.on_hand;
        change.value_minor = 0_i64.saturating_sub(cost);
        change.costed_from = Some((self.level.on_hand, self.level.value_minor));
        of_order(change.moved(MovementKind::Sold, now), order)
    }

    /// Pieces that left by mistake are kept for their order again, at the cost they left with. It
    /// is the same movement turned round, so that nothing counts as sold by it.
    pub fn unissue(
        &self,
        order: OrderNumber,
        quantity: u32,
        cost_minor: i64,
        now: Timestamp,
    ) -> StockChange {
        let mut change = StockChange::none(&self.level);
        change.on_hand = i64::from(quantity);
        change.reserved = change.on_hand;
        change.value_minor = cost_minor;
        of_order(change.moved(MovementKind::Sold, now), order)
    }

    /// Pieces come back at the cost they left with.
    pub fn restock(
        &self,
        order: OrderNumber,
        quantity: u32,
        cost_minor: i64,
        now: Timestamp,
    ) -> StockChange {
        let mut change = StockChange::none(&self.level);
        change.on_hand = i64::from(quantity);
        change.available = change.on_hand;
        change.value_minor = cost_minor;
        of_order(change.moved(MovementKind::Returned, now), order).watched(&self.level)
    }
}

fn of_order(mut change: StockChange, order: OrderNumber) -> StockChange {
    if let Some(movement) = &mut change.movement {
        movement.order = Some(order);
    }
    change
}
