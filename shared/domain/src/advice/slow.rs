//! What sells slowly, how much money lies in it, and how much cheaper it could be without a loss.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::tried::{Tried, tried};
use super::{Counted, Figures, Reason, Recommendation, WINDOW_DAYS};
use crate::ids::Sku;
use crate::money::Money;
use crate::stock::{AGE_BOUNDS, Ages};

/// What has been lying for longer than so many days is old.
pub const SLOW_DAYS: i64 = AGE_BOUNDS[1];
/// What will last for three times as long as sales were looked at sells slowly: half a year.
const LASTS_WINDOWS: i64 = 3;
/// The age of each costs a query.
const LYING_MAX: usize = 10;
/// Discounts are said in these steps.
const STEP_PERCENT: u8 = 5;
/// Nothing is given away.
const DISCOUNT_PERCENT_MAX: u8 = 95;

/// Something that lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slow {
    /// The unit.
    pub sku: Sku,
    /// How much of it has been lying for longer than [`SLOW_DAYS`], in the base unit.
    pub quantity: i64,
    /// What that had cost.
    pub bound: Money,
    /// How much was sold in all the days that were looked at.
    pub sold: i64,
    /// The deepest discount that still pays; none when even the least does not.
    pub discount: Option<Discount>,
    /// What another price that pays has done; none when nothing is known of one.
    pub tried: Option<Tried>,
}

impl Slow {
    /// The price to try: the lower one that has sold more, or else the lowest that pays. None where
    /// none pays, or a lower price has not helped.
    pub fn price(&self) -> Option<Money> {
        match self.tried {
            Some(tried) if !tried.cheaper_sells() => None,
            Some(tried) if tried.was_cheaper() => Some(tried.price),
            Some(_) | None => self.discount.map(|discount| discount.price),
        }
    }
}

/// A price that still pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Discount {
    /// How much less it is, in hundredths of the price.
    pub percent: u8,
    /// The price of a piece, kilo or litre as it would be listed.
    pub price: Money,
}

/// The units that may have been lying, the most money bound first.
pub(super) fn lying(figures: &Figures) -> Vec<Sku> {
    let mut units: Vec<&Counted> =
        figures.counted.iter().filter(|unit| is_slow(unit, figures)).collect();
    units.sort_by_key(|unit| (std::cmp::Reverse(unit.value_minor), &unit.sku));
    units.into_iter().take(LYING_MAX).map(|unit| unit.sku.clone()).collect()
}

fn is_slow(unit: &Counted, figures: &Figures) -> bool {
    let sold = figures.sold_in(&unit.sku, WINDOW_DAYS).count;
    unit.value_minor > 0 && sold.saturating_mul(LASTS_WINDOWS) < unit.free()
}

pub(super) fn advice(unit: &Counted, figures: &Figures, ages: &Ages) -> Option<Recommendation> {
    if !is_slow(unit, figures) {
        return None;
    }
    let old = |parts: [i64; 4]| {
        let [_, _, third, fourth] = parts;
        third.saturating_add(fourth)
    };
    let (quantity, bound_minor) = (old(ages.quantities), old(ages.worth_minor));
    if quantity <= 0 || bound_minor <= 0 {
        return None;
    }
    let discount = discount(unit);
    let slow = Slow {
        sku: unit.sku.clone(),
        quantity,
        bound: Money::new(bound_minor, unit.price.currency()),
        sold: figures.sold_in(&unit.sku, WINDOW_DAYS).count.max(0),
        tried: tried(unit, figures, discount.map_or(0, |discount| discount.percent)),
        discount,
    };
    Some(Recommendation { at_stake_minor: bound_minor, reason: Reason::Slow(slow) })
}

/// The deepest discount at which a price holds the cost, and the tax where there is one.
fn discount(unit: &Counted) -> Option<Discount> {
    let (price, cost) = (unit.price, cost_minor(unit));
    let steps = (STEP_PERCENT..=DISCOUNT_PERCENT_MAX).rev().step_by(usize::from(STEP_PERCENT));
    let mut discounts = steps.filter_map(|percent| {
        let part = 100_i128.saturating_sub(i128::from(percent));
        let whole = i128::from(price.minor()).saturating_mul(part).checked_div(100)?;
        Some(Discount { percent, price: Money::new(i64::try_from(whole).ok()?, price.currency()) })
    });
    discounts.find(|discount| unit.vat.on(discount.price.minor()).net >= cost)
}

/// What a piece, kilo or litre costs, rounded up: what it had cost on average, or what it would
/// cost again if that is more.
fn cost_minor(unit: &Counted) -> i64 {
    let (value, on_hand) = (i128::from(unit.value_minor), i128::from(unit.on_hand.max(1)));
    let value = value.saturating_mul(i128::from(unit.measure.per_price()));
    let average = value.saturating_add(on_hand.saturating_sub(1)).checked_div(on_hand);
    let average = average.and_then(|average| i64::try_from(average).ok()).unwrap_or(i64::MAX);
    average.max(unit.cost.minor())
}
