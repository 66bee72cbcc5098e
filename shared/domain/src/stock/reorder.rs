//! What to buy: so much that the shelf is above its warning again when the goods arrive, at the
//! rate at which it sold. A suggestion, in whole base units; the owner decides.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::{Movement, MovementKind};
use crate::time::Timestamp;

/// How far back sales are looked at: four weeks, so that each weekday counts alike.
pub const RATE_DAYS: i64 = 28;
/// One good day is no trend: sales of a new unit are spread over a week at least.
const RATE_DAYS_MIN: i64 = 7;
/// How long a small shop's supplier takes.
pub const LEAD_DAYS: i64 = 7;
const DAY_MILLIS: i64 = 24 * 60 * 60 * 1_000;

/// How fast a unit sells: so many in so many days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SalesRate {
    /// How many, less what came back.
    pub sold: i64,
    /// In how many days, at least one.
    pub days: i64,
}

impl SalesRate {
    /// From when on sales count.
    pub fn since(now: Timestamp) -> Timestamp {
        now.plus_hours(RATE_DAYS.saturating_mul(-24))
    }

    /// The rate of the movements since [`SalesRate::since`], of a unit that first moved at `first`.
    pub fn of(movements: &[Movement], first: Timestamp, now: Timestamp) -> Self {
        let sales = movements.iter().filter(|movement| match movement.kind {
            MovementKind::Sold | MovementKind::Returned => movement.at >= Self::since(now),
            MovementKind::Opening
            | MovementKind::Purchased
            | MovementKind::Adjusted
            | MovementKind::WrittenOff
            | MovementKind::Transferred => false,
        });
        let sold = sales.fold(0_i64, |sum, movement| sum.saturating_sub(movement.quantity));
        let age = now.millis_since(first).div_euclid(DAY_MILLIS).saturating_add(1);
        Self { sold: sold.max(0), days: age.clamp(RATE_DAYS_MIN, RATE_DAYS) }
    }

    /// How many sell in so many days, rounded up.
    pub fn in_days(self, days: i64) -> i64 {
        let sold = i128::from(self.sold).saturating_mul(i128::from(days));
        let sold = sold.saturating_add(i128::from(self.days.saturating_sub(1)));
        let sold = sold.checked_div(i128::from(self.days)).unwrap_or(0);
        i64::try_from(sold).unwrap_or(i64::MAX)
    }

    /// How many whole days `free` will last; none when nothing sells.
    pub fn lasts_days(self, free: i64) -> Option<i64> {
        free.max(0).saturating_mul(self.days).checked_div(self.sold)
    }

    /// How many to buy when `free` are left and the owners are warned at `low_at`.
    pub fn to_buy(self, free: i64, low_at: i64) -> i64 {
        self.in_days(LEAD_DAYS).saturating_add(low_at).saturating_sub(free).max(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_suggestion_follows_the_rate() {
        let cases = [
            // sold, days, free, low at: in a week, lasts, to buy
            (28, 28, 4, 5, 7, Some(4), 8),
            (30, 28, 10, 10, 8, Some(9), 8),
            (0, 28, 3, 5, 0, None, 2),
            (0, 28, 9, 5, 0, None, 0),
            (100, 7, 0, 10, 100, Some(0), 110),
            (1, 28, 50, 5, 1, Some(1_400), 0),
        ];
        for (sold, days, free, low_at, in_week, lasts, to_buy) in cases {
            let rate = SalesRate { sold, days };
            assert_eq!(rate.in_days(7), in_week, "{rate:?}");
            assert_eq!(rate.lasts_days(free), lasts, "{rate:?}");
            assert_eq!(rate.to_buy(free, low_at), to_buy, "{rate:?}");
        }
    }

    #[test]
    fn only_sales_of_the_last_weeks_count_and_returns_are_no_sales() {
        let now = Timestamp::from_millis(100 * DAY_MILLIS);
        let movement = |kind, quantity, days_ago: i64| Movement {
            sku: "SUGAR".parse().unwrap(),
            outlet: None,
            kind,
            quantity,
            value_minor: quantity,
            order: None,
            supplier: None,
            reason: None,
            at: now.plus_hours(-24 * days_ago),
        };
        let movements = [
            movement(MovementKind::Sold, -9, 29),
            movement(MovementKind::Sold, -5, 28),
            movement(MovementKind::Sold, -3, 1),
            movement(MovementKind::Returned, 1, 1),
            movement(MovementKind::WrittenOff, -4, 1),
            movement(MovementKind::Purchased, 40, 1),
        ];
        let first = |days: i64| now.plus_hours(-24 * days);
        assert_eq!(SalesRate::of(&movements, first(60), now), SalesRate { sold: 7, days: 28 });
        assert_eq!(SalesRate::of(&movements, first(9), now), SalesRate { sold: 7, days: 10 });
        assert_eq!(SalesRate::of(&movements, first(0), now), SalesRate { sold: 7, days: 7 });
    }
}
