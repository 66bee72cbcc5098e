//! Goods that come from a supplier. What bringing them cost is part of what they are worth.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::cost::shares;
use super::{MovementKind, NotMoved, Shelf, StockChange};
use crate::ids::{Sku, SupplierId};
use crate::refusal::Refusal;
use crate::time::Timestamp;
use std::collections::BTreeMap;

/// A level and a movement for each line, and all in one commit.
pub const RECEIPT_LINES_MAX: usize = 30;

/// So much of one unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    /// The unit.
    pub sku: Sku,
    /// How many.
    pub quantity: i64,
    /// What all of them cost, in minor units.
    pub cost_minor: i64,
}

/// What a purchase does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// One change per unit, in the order of the lines.
    pub changes: Vec<StockChange>,
    /// What each cost without freight, in minor units.
    pub costs_minor: Vec<i64>,
    /// What they cost together, in minor units.
    pub goods_minor: i64,
    /// What bringing them cost, in minor units; it is shared over the goods by their cost.
    pub freight_minor: i64,
}

/// Takes goods in, all lines or none. Lines of one unit are one.
///
/// # Errors
/// `NotAQuantity`, `BadAmount`, `TooManyLines`, `TooLarge`, and `NotCounted` for a unit without a
/// shelf.
pub fn receive(
    lines: &[Incoming],
    freight_minor: i64,
    supplier: Option<SupplierId>,
    shelves: &BTreeMap<Sku, Shelf>,
    now: Timestamp,
) -> Result<Receipt, Refusal> {
    let lines = merged(lines)?;
    if lines.len() > RECEIPT_LINES_MAX {
        return Err(Refusal::TooManyLines { most: RECEIPT_LINES_MAX });
    }
    if lines.is_empty() {
        return Err(NotMoved::NotAQuantity.into());
    }
    if freight_minor < 0 {
        return Err(Refusal::BadAmount);
    }
    let costs: Vec<i64> = lines.iter().map(|line| line.cost_minor).collect();
    let goods_minor = checked_sum(&costs)?;
    goods_minor.checked_add(freight_minor).ok_or(Refusal::TooLarge)?;
    let mut changes = Vec::new();
    for (line, freight) in lines.iter().zip(shares(freight_minor, &costs)) {
        let no_shelf = || NotMoved::NotCounted { sku: line.sku.clone() };
        let shelf = shelves.get(&line.sku).ok_or_else(no_shelf)?;
        let value = line.cost_minor.checked_add(freight).ok_or(Refusal::TooLarge)?;
        let mut change = shelf.put(line.quantity, value)?.moved(MovementKind::Purchased, now);
        if let Some(movement) = &mut change.movement {
            movement.supplier = supplier;
        }
        changes.push(change);
    }
    Ok(Receipt { changes, costs_minor: costs, goods_minor, freight_minor })
}

impl Shelf {
    /// The change that puts `quantity` worth `value_minor` on the shelf.
    pub(super) fn put(&self, quantity: i64, value_minor: i64) -> Result<StockChange, Refusal> {
        let level = &self.level;
        level.on_hand.checked_add(quantity).ok_or(Refusal::TooLarge)?;
        level.value_minor.checked_add(value_minor).ok_or(Refusal::TooLarge)?;
        let mut change = StockChange::none(level);
        change.is_first = self.is_new;
        change.on_hand = quantity;
        change.available = quantity;
        change.value_minor = value_minor;
        Ok(change.watched(level))
    }
}

fn merged(lines: &[Incoming]) -> Result<Vec<Incoming>, Refusal> {
    let mut merged: Vec<Incoming> = Vec::new();
    for line in lines {
        if line.quantity <= 0 {
            return Err(NotMoved::NotAQuantity.into());
        }
        if line.cost_minor < 0 {
            return Err(Refusal::BadAmount);
        }
        match merged.iter_mut().find(|known| known.sku == line.sku) {
            Some(known) => {
                known.quantity = checked_sum(&[known.quantity, line.quantity])?;
                known.cost_minor = checked_sum(&[known.cost_minor, line.cost_minor])?;
            }
            None => merged.push(line.clone()),
        }
    }
    Ok(merged)
}

fn checked_sum(parts: &[i64]) -> Result<i64, Refusal> {
    parts.iter().try_fold(0_i64, |sum, part| sum.checked_add(*part)).ok_or(Refusal::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;

    type Line = (&'static str, i64, i64);
    type Case = (&'static [Line], i64, &'static [(i64, i64)]);

    fn received(lines: &[Line], freight: i64) -> Result<Vec<(i64, i64)>, Refusal> {
        let lines: Vec<Incoming> = lines
            .iter()
            .map(|(sku, quantity, cost_minor)| Incoming {
                sku: sku.parse().unwrap(),
                quantity: *quantity,
                cost_minor: *cost_minor,
            })
            .collect();
        let shelves = ["SUGAR", "SOAP"].map(|sku| (sku.parse().unwrap(), sku.parse().unwrap()));
        let shelves = shelves.into_iter().map(|(sku, it)| (sku, Shelf::empty(&it))).collect();
        let receipt = receive(&lines, freight, None, &shelves, Timestamp::from_millis(0))?;
        let value: i64 = receipt.changes.iter().map(|change| change.value_minor).sum();
        assert_eq!(value, receipt.goods_minor + receipt.freight_minor);
        Ok(receipt.changes.iter().map(|change| (change.on_hand, change.value_minor)).collect())
    }

    #[test]
    fn freight_is_shared_by_cost_and_lines_of_one_unit_are_one() {
        let cases: [Case; 4] = [
            (&[("SUGAR", 20, 60_000)], 0, &[(20, 60_000)]),
            (&[("SUGAR", 20, 60_000), ("SOAP", 10, 30_000)], 1_000, &[(20, 60_667), (10, 30_333)]),
            (&[("SUGAR", 2, 10), ("SOAP", 1, 5), ("SUGAR", 1, 5)], 2, &[(3, 17), (1, 5)]),
            (&[("SOAP", 5, 0)], 300, &[(5, 300)]),
        ];
        for (lines, freight, expected) in cases {
            assert_eq!(received(lines, freight).unwrap(), expected, "{lines:?}");
        }
    }

    #[test]
    fn what_cannot_be_taken_in_is_refused() {
        let rice = NotMoved::NotCounted { sku: "RICE".parse().unwrap() };
        let cases: [(&[Line], i64, Refusal); 7] = [
            (&[], 0, NotMoved::NotAQuantity.into()),
            (&[("SUGAR", 0, 10)], 0, NotMoved::NotAQuantity.into()),
            (&[("SUGAR", -1, 10)], 0, NotMoved::NotAQuantity.into()),
            (&[("SUGAR", 1, -10)], 0, Refusal::BadAmount),
            (&[("SUGAR", 1, 10)], -1, Refusal::BadAmount),
            (&[("SUGAR", 1, i64::MAX), ("SOAP", 1, 1)], 0, Refusal::TooLarge),
            (&[("RICE", 1, 1)], 0, rice.into()),
        ];
        for (lines, freight, refusal) in cases {
            assert_eq!(received(lines, freight), Err(refusal), "{lines:?}");
        }
    }
}
