//! What carries the shop: the day of the week and the product that bring most of what is earned.
//! Only whole weeks count, so that each weekday counts alike. Amounts are without tax and discount.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::{Figures, Reason, Recommendation};
use crate::ids::Sku;
use crate::money::portion;
use crate::time::BusinessDay;
use std::cmp::Reverse;
use std::collections::BTreeMap;

const WEEK_DAYS: i32 = 7;
/// The last eight weeks, which are within the days that are looked at.
const WEEKS_MAX: i32 = 8;
/// A day carries the shop with a fifth of its sales: a seventh is every day's.
const DAY_PERCENT_MIN: i64 = 20;
/// With less than a tenth no product carries anything.
const PRODUCT_PERCENT_MIN: i64 = 10;

/// A day of the week on which most is sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CarryingDay {
    /// Which: 0 for Monday to 6 for Sunday.
    pub in_week: u8,
    /// What it brings.
    pub share: Share,
}

/// A product with which most is earned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarryingProduct {
    /// Its unit.
    pub sku: Sku,
    /// What it brings.
    pub share: Share,
}

/// A share of what was earned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// In minor units.
    pub revenue_minor: i64,
    /// In hundredths of the whole, rounded half up.
    pub percent: i64,
    /// In how many weeks.
    pub weeks: i32,
}

/// What was earned in whole weeks, in minor units.
#[derive(Debug, Default)]
pub(super) struct Earned {
    pub(super) by_day: [i64; 7],
    pub(super) by_product: BTreeMap<Sku, i64>,
    pub(super) total: i64,
}

impl Earned {
    /// What was earned in so many weeks before today.
    pub(super) fn of(figures: &Figures, weeks: i32) -> Self {
        let from = figures.today.plus_days(weeks.saturating_mul(WEEK_DAYS).saturating_neg());
        let counts = |day: &BusinessDay| *day >= from && *day < figures.today;
        let mut earned = Self::default();
        for (sku, days) in &figures.sold {
            for (day, sold) in days.iter().filter(|(day, _)| counts(day)) {
                let of_product = earned.by_product.entry(sku.clone()).or_default();
                *of_product = of_product.saturating_add(sold.revenue);
                if let Some(of_day) = earned.by_day.get_mut(usize::from(day.in_week())) {
                    *of_day = of_day.saturating_add(sold.revenue);
                }
                earned.total = earned.total.saturating_add(sold.revenue);
            }
        }
        earned
    }

    fn share(&self, revenue_minor: i64, weeks: i32) -> Share {
        // What came back may have left less in all than a day brought.
        let percent = portion(100, revenue_minor, self.total).min(100);
        Share { revenue_minor, percent, weeks }
    }
}

pub(super) fn advice(figures: &Figures, days: i32) -> Vec<Recommendation> {
    let weeks = days.div_euclid(WEEK_DAYS).min(WEEKS_MAX);
    let earned = Earned::of(figures, weeks);
    if earned.total <= 0 {
        return Vec::new();
    }
    let day = day(&earned, weeks).map(|day| (day.share, Reason::CarryingDay(day)));
    let product = product(&earned, weeks);
    let product = product.map(|product| (product.share, Reason::CarryingProduct(product)));
    // A week without it.
    let missed = |share: Share| portion(share.revenue_minor, 1, i64::from(weeks));
    let found = day.into_iter().chain(product);
    found.map(|(share, reason)| Recommendation { at_stake_minor: missed(share), reason }).collect()
}

/// The day that brings most; of equal ones the first of the week.
fn day(earned: &Earned, weeks: i32) -> Option<CarryingDay> {
    let days = (0_u8..).zip(earned.by_day);
    let (in_week, revenue) = days.min_by_key(|(day, revenue)| (Reverse(*revenue), *day))?;
    let share = earned.share(revenue, weeks);
    (share.percent >= DAY_PERCENT_MIN).then_some(CarryingDay { in_week, share })
}

/// The product that brings most; none where only one is sold.
fn product(earned: &Earned, weeks: i32) -> Option<CarryingProduct> {
    let mut sold = earned.by_product.iter().filter(|(_, revenue)| **revenue > 0);
    sold.nth(1)?;
    let products = earned.by_product.iter();
    let (sku, revenue) = products.min_by_key(|(sku, revenue)| (Reverse(**revenue), *sku))?;
    let share = earned.share(*revenue, weeks);
    let sku = sku.clone();
    (share.percent >= PRODUCT_PERCENT_MIN).then_some(CarryingProduct { sku, share })
}
