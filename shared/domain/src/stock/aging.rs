//! How long the stock has been lying. What came first left first, so what is left is what came
//! last: the newest inflows that add up to what is on hand.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::cost::shares;
use super::{Movement, MovementKind};
use crate::time::Timestamp;

/// The last day of each age but the oldest: 0–30, 31–60, 61–90, and older.
pub const AGE_BOUNDS: [i64; 3] = [30, 60, 90];
const DAY_MILLIS: i64 = 24 * 60 * 60 * 1_000;

/// Goods that came in at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Inflow {
    /// How many; below zero for a purchase that was taken back, which the one before makes good.
    pub quantity: i64,
    /// When.
    pub at: Timestamp,
}

impl Inflow {
    /// The inflow a movement is; none for what left, and for what only changed its outlet.
    pub fn of(movement: &Movement) -> Option<Self> {
        let bought = movement.kind == MovementKind::Purchased;
        let came = bought || movement.quantity > 0 && movement.kind != MovementKind::Transferred;
        came.then_some(Self { quantity: movement.quantity, at: movement.at })
    }
}

/// Stock by age, youngest first; the ages add up to what is on hand and to its value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ages {
    /// How many.
    pub quantities: [i64; 4],
    /// What they are worth, in minor units: by the average cost, which knows no layers.
    pub worth_minor: [i64; 4],
}

impl Ages {
    /// Both together.
    pub fn plus(mut self, other: &Self) -> Self {
        for (sum, part) in self.quantities.iter_mut().zip(other.quantities) {
            *sum = sum.saturating_add(part);
        }
        for (sum, part) in self.worth_minor.iter_mut().zip(other.worth_minor) {
            *sum = sum.saturating_add(part);
        }
        self
    }
}

/// The ages of what is on hand, from its inflows, the newest first. A day is 24 hours. The inflows
/// are asked for only as far as they are needed.
pub fn ages(
    on_hand: i64,
    value_minor: i64,
    newest_first: impl IntoIterator<Item = Inflow>,
    now: Timestamp,
) -> Ages {
    let mut quantities = [0_i64; 4];
    let mut left = on_hand;
    let mut taken_back = 0_i64;
    let mut inflows = newest_first.into_iter();
    while left > 0 {
        // Inflows add up to what is on hand and more; what they can't tell of is older than all.
        let Some(inflow) = inflows.next() else {
            quantities[3] = quantities[3].saturating_add(left);
            break;
        };
        let came = inflow.quantity.saturating_sub(taken_back);
        taken_back = came.min(0).saturating_neg();
        let layer = came.max(0).min(left);
        let age = &mut quantities[age_of(inflow.at, now)];
        *age = age.saturating_add(layer);
        left = left.saturating_sub(layer);
    }
    let mut worth_minor = [0_i64; 4];
    if on_hand > 0 {
        for (value, share) in worth_minor.iter_mut().zip(shares(value_minor, &quantities)) {
            *value = share;
        }
    }
    Ages { quantities, worth_minor }
}

fn age_of(at: Timestamp, now: Timestamp) -> usize {
    let days = now.millis_since(at).div_euclid(DAY_MILLIS);
    AGE_BOUNDS.iter().position(|bound| days <= *bound).unwrap_or(AGE_BOUNDS.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_the_newest_inflows() {
        let now = Timestamp::from_millis(200 * DAY_MILLIS);
        let ago = |days: i64, quantity| Inflow { quantity, at: now.plus_hours(-24 * days) };
        let inflows = [ago(0, 5), ago(30, 5), ago(31, 5), ago(90, 5), ago(91, 5), ago(180, 5)];
        let cases = [
            (0, [0, 0, 0, 0]),
            (3, [3, 0, 0, 0]),
            (12, [10, 2, 0, 0]),
            (26, [10, 5, 5, 6]),
            (31, [10, 5, 5, 11]),
        ];
        for (on_hand, expected) in cases {
            let found = ages(on_hand, on_hand * 7 + 1, inflows, now);
            assert_eq!(found.quantities, expected, "{on_hand}");
            let value: i64 = found.worth_minor.iter().sum();
            assert_eq!(value, if on_hand > 0 { on_hand * 7 + 1 } else { 0 });
        }
    }

    #[test]
    fn a_purchase_taken_back_makes_nothing_younger() {
        let now = Timestamp::from_millis(200 * DAY_MILLIS);
        let ago = |days: i64, quantity| Inflow { quantity, at: now.plus_hours(-24 * days) };
        let inflows = [ago(0, -20), ago(0, 20), ago(40, 5), ago(100, 50)];
        assert_eq!(ages(30, 300, inflows, now).quantities, [0, 5, 0, 25]);
    }

    #[test]
    fn a_transfer_makes_nothing_younger() {
        let movement = |kind, quantity| Movement {
            sku: "SUGAR".parse().unwrap(),
            outlet: None,
            kind,
            quantity,
            value_minor: quantity,
            order: None,
            supplier: None,
            reason: None,
            at: Timestamp::from_millis(0),
        };
        assert!(Inflow::of(&movement(MovementKind::Transferred, 5)).is_none());
        assert!(Inflow::of(&movement(MovementKind::Sold, -5)).is_none());
        assert!(Inflow::of(&movement(MovementKind::Purchased, 5)).is_some());
    }
}
