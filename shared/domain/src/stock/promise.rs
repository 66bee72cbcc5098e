//! Promises to orders: held until a moment, kept for good, freed again. Nothing moves by them.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::{Hold, HoldChange, Shelf, StockChange};
use crate::ids::OrderNumber;
use crate::refusal::{Refusal, Short};
use crate::time::Timestamp;

impl Shelf {
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
                let mut change = StockChange::none(&self.level);
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

    /// Promises `quantity` pieces to `order` instead of what it was promised before; none when
    /// nothing changes. What others have taken over meanwhile is taken anew until `until`.
    pub fn hold_instead(
        &self,
        order: OrderNumber,
        quantity: u32,
        until: Timestamp,
        now: Timestamp,
    ) -> Result<Option<StockChange>, Refusal> {
        let Some(held) = self.hold_of(order) else {
            let anew = || self.hold(order, quantity, until, now);
            return (quantity > 0).then(anew).transpose();
        };
        if quantity == 0 {
            return Ok(self.release_hold(order));
        }
        let mut change = match quantity.checked_sub(held.quantity) {
            Some(0) => return Ok(None),
            Some(more) => self.take(order, more, now).map_err(|short| in_all(short, held))?,
            None => self.release_kept(held.quantity.saturating_sub(quantity)),
        };
        change.hold = HoldChange::Replace(Hold { quantity, ..held.clone() });
        Ok(Some(change))
    }

    /// Frees pieces that were reserved for good.
    pub fn release_kept(&self, quantity: u32) -> StockChange {
        let mut change = StockChange::none(&self.level);
        change.available = i64::from(quantity);
        change.reserved = 0_i64.saturating_sub(i64::from(quantity));
        change
    }

    fn take(
        &self,
        order: OrderNumber,
        quantity: u32,
        now: Timestamp,
    ) -> Result<StockChange, Refusal> {
        let wanted = i64::from(quantity);
        let Some(mut change) = self.freed(wanted, now, Some(order)) else {
            let left = u32::try_from(self.free(now)).unwrap_or(0);
            let short = Short { sku: self.level.sku.clone(), asked: quantity, left };
            return Err(Refusal::NotEnoughStock { short: vec![short] });
        };
        change.available = change.available.saturating_sub(wanted);
        change.reserved = change.reserved.saturating_add(wanted);
        Ok(change.watched(&self.level))
    }

    /// Makes what an order keeps a hold that runs out again.
    pub fn hold_kept(&self, order: OrderNumber, quantity: u32, until: Timestamp) -> StockChange {
        let mut change = StockChange::none(&self.level);
        let sku = self.level.sku.clone();
        change.hold = HoldChange::Put(Hold { sku, order, quantity, until });
        change
    }

    /// The change that takes over as many run-out holds as it must, for `wanted` to be available;
    /// none when even all of them would not do.
    pub(super) fn freed(
        &self,
        wanted: i64,
        now: Timestamp,
        but: Option<OrderNumber>,
    ) -> Option<StockChange> {
        let mut change = StockChange::none(&self.level);
        for hold in self.run_out(now, but) {
            if self.level.available.saturating_add(change.available) >= wanted {
                break;
            }
            change.available = change.available.saturating_add(i64::from(hold.quantity));
            change.taken_over.push(hold.clone());
        }
        change.reserved = 0_i64.saturating_sub(change.available);
        (self.level.available.saturating_add(change.available) >= wanted).then_some(change)
    }

    fn run_out(&self, now: Timestamp, but: Option<OrderNumber>) -> impl Iterator<Item = &Hold> {
        self.holds
            .iter()
            .filter(move |hold| hold.has_run_out(now) && (but.is_none() || Some(hold.order) != but))
    }
}

/// A refusal of more pieces, told as one of all pieces: what is held could stay.
fn in_all(refusal: Refusal, held: &Hold) -> Refusal {
    let Refusal::NotEnoughStock { mut short } = refusal else { return refusal };
    for short in &mut short {
        short.asked = short.asked.saturating_add(held.quantity);
        short.left = short.left.saturating_add(held.quantity);
    }
    Refusal::NotEnoughStock { short }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Sku;
    use crate::stock::Warning;

    fn shelf(available: i64, holds: &[(u64, u32, i64)]) -> Shelf {
        let sku: Sku = "SOAP".parse().unwrap();
        let held: i64 = holds.iter().map(|(_, quantity, _)| i64::from(*quantity)).sum();
        let mut shelf = Shelf::empty(&sku);
        shelf.level.on_hand = available + held;
        shelf.level.reserved = held;
        shelf.level.available = available;
        shelf.level.value_minor = (available + held) * 100;
        shelf.holds = holds
            .iter()
            .map(|(order, quantity, until)| Hold {
                sku: sku.clone(),
                order: OrderNumber(*order),
                quantity: *quantity,
                until: Timestamp::from_millis(*until),
            })
            .collect();
        shelf
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
    fn the_owners_are_warned_once_until_something_is_restocked() {
        let now = Timestamp::from_millis(0);
        let take = |shelf: &Shelf, pieces| {
            shelf.hold(OrderNumber(8), pieces, now.plus_hours(1), now).unwrap().warning
        };
        let mut shelf = shelf(12, &[]);
        shelf.level.low_at = 10;
        assert_eq!(take(&shelf, 1), Warning::NotDue { above: 10 });
        assert_eq!(take(&shelf, 2), Warning::Give { available: 12 });
        shelf.level.is_warned = true;
        assert_eq!(take(&shelf, 2), Warning::Keep);
        assert_eq!(shelf.release_kept(5).warning, Warning::Keep, "an order that came and went");
        let back = |pieces| shelf.restock(OrderNumber(7), pieces, 100, now).warning;
        assert_eq!(back(1), Warning::Lift);
        shelf.level.available = 3;
        assert_eq!(shelf.restock(OrderNumber(7), 1, 100, now).warning, Warning::Keep);
    }
}
