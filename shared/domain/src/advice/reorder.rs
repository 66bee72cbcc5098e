//! What to buy again: what will have run out before goods that are ordered now arrive.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::{Counted, DAYS_MIN, Figures, Reason, Recommendation};
use crate::ids::Sku;
use crate::money::{Money, MoneyError, portion};
use crate::stock::{LEAD_DAYS, RATE_DAYS, SalesRate};

/// For how many days is bought at once.
pub const COVER_DAYS: i64 = 30;
const WEEK_DAYS: i64 = 7;
/// What is bought is a multiple of one of these.
const STEPS: [i64; 9] = [10_000, 5_000, 1_000, 500, 100, 50, 10, 5, 1];
/// Of so many steps at least, so that rounding takes no more than a twentieth away.
const STEP_COUNT_MIN: i64 = 20;

/// Something to buy again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reorder {
    /// The unit.
    pub sku: Sku,
    /// What can still be sold, in the base unit.
    pub left: i64,
    /// How fast it sells.
    pub rate: SalesRate,
    /// About how much sells in a week, in the base unit.
    pub sells_in_week: i64,
    /// How many whole days the rest will last.
    pub lasts_days: i64,
    /// How much to buy, in the base unit.
    pub quantity: i64,
    /// What that will cost.
    pub cost: Money,
}

pub(super) fn advice(unit: &Counted, figures: &Figures) -> Option<Recommendation> {
    let rate_days = i32::try_from(RATE_DAYS).unwrap_or(DAYS_MIN);
    let sold = figures.sold_in(&unit.sku, rate_days);
    let first = figures.sold.get(&unit.sku)?.keys().next()?;
    // What is new sells at the rate of its own days; one good day is no trend.
    let days = figures.today.days_since(first).clamp(DAYS_MIN, rate_days);
    let rate = SalesRate { sold: sold.count.max(0), days: i64::from(days) };
    let left = unit.free();
    let lasts_days = rate.lasts_days(left).filter(|days| *days <= LEAD_DAYS)?;
    let quantity = rounded(rate.in_days(COVER_DAYS).saturating_sub(left));
    if quantity <= 0 {
        return None;
    }
    let at_stake_minor = portion(sold.revenue.max(0), quantity, sold.count);
    let cost = cost(unit, quantity).ok()?;
    let sku = unit.sku.clone();
    let sells_in_week = rounded(rate.in_days(WEEK_DAYS));
    let reorder = Reorder { sku, left, rate, sells_in_week, lasts_days, quantity, cost };
    let reason = Reason::Reorder(reorder);
    Some(Recommendation { at_stake_minor, reason })
}

/// A quantity as people buy it, never more: 23, 105, 2.5 kg.
pub(super) fn rounded(quantity: i64) -> i64 {
    let fits = |step: &i64| quantity.checked_div(*step).filter(|count| *count >= STEP_COUNT_MIN);
    let found = STEPS.iter().find_map(|step| Some(fits(step)?.saturating_mul(*step)));
    found.unwrap_or(quantity)
}

/// What a quantity costs: as much as what is there did on average, or as the catalogue says.
fn cost(unit: &Counted, quantity: i64) -> Result<Money, MoneyError> {
    if unit.on_hand > 0 && unit.value_minor > 0 {
        let minor = portion(unit.value_minor, quantity, unit.on_hand);
        Ok(Money::new(minor, unit.cost.currency()))
    } else {
        unit.measure.priced(unit.cost, quantity)
    }
}
