//! At which other price something has sold, and whether being cheaper helped. What each day earned
//! tells the price, by the figures that the reports are made of; a price holds until something is
//! sold at another. Deliberately absent: what was listed when nothing was sold, and single favours.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::{Counted, Figures};
use crate::ledger::sales::Sold;
use crate::money::{Money, portion};
use crate::stock::SalesRate;
use crate::time::BusinessDay;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// Less than today's price by nothing.
const TODAYS: i64 = 0;
/// A price within so many hundredths of another is the same one.
const SAME_PERCENT: u64 = 2;
/// Sold on one day only, it was a favour.
const SALE_DAYS_MIN: i64 = 2;
/// In fewer days nothing is seen.
const PRICE_DAYS_MIN: i64 = 7;
/// Nobody has paid twice as much for long: such figures are no price.
const MORE_PERCENT_MAX: i64 = 100;

/// What another price has done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tried {
    /// How much less than today's price it was, in hundredths; below zero when it was more.
    pub percent: i64,
    /// That price of a piece, kilo or litre, as it would be listed.
    pub price: Money,
    /// How it sold at that price.
    pub then: SalesRate,
    /// How it sold otherwise: at about today's price.
    pub now: SalesRate,
}

impl Tried {
    /// Whether it was the lower price.
    pub fn was_cheaper(&self) -> bool {
        self.percent > 0
    }

    /// Whether half as many more were sold in the same time at the lower of both prices.
    pub fn cheaper_sells(&self) -> bool {
        let (low, high) =
            if self.was_cheaper() { (self.then, self.now) } else { (self.now, self.then) };
        let of = |one: SalesRate, other: SalesRate, times: i128| {
            i128::from(one.sold).saturating_mul(i128::from(other.days)).saturating_mul(times)
        };
        low.sold > 0 && of(low, high, 2) >= of(high, low, 3)
    }
}

/// What was sold at one price.
#[derive(Debug, Clone, Copy, Default)]
struct Level {
    sold: Sold,
    /// On how many days something was sold.
    sale_days: i64,
    /// For how many days it was the price.
    days: i64,
}

/// What another price has done that still pays: of the cheaper ones the one that earned the most in
/// a day, or else the dearer one that held the longest. None when today's was the only one.
pub(super) fn tried(unit: &Counted, figures: &Figures, deepest_percent: u8) -> Option<Tried> {
    let mut levels = levels(unit, figures);
    let now = levels.remove(&TODAYS).unwrap_or_default();
    let enough = |level: &Level| level.days >= PRICE_DAYS_MIN;
    let tried = levels.into_values().filter(enough).filter_map(|level| {
        let percent = percent(unit, level.sold)?;
        let is_one = (-MORE_PERCENT_MAX..=i64::from(deepest_percent)).contains(&percent);
        is_one.then_some((percent, level))
    });
    let (cheaper, dearer): (Vec<_>, Vec<_>) = tried.partition(|(percent, _)| *percent > 0);
    let best = cheaper.into_iter().max_by(|(_, one), (_, other)| earns(one, other));
    let best = best.or_else(|| dearer.into_iter().max_by_key(|(_, level)| level.days));
    let (percent, then) = best.filter(|_| enough(&now))?;
    let part = 100_i64.saturating_sub(percent);
    let price = Money::new(portion(unit.price.minor(), part, 100), unit.price.currency());
    Some(Tried { percent, price, then: then.rate(), now: now.rate() })
}

/// What was sold at each price before today, by how much less it was than today's.
fn levels(unit: &Counted, figures: &Figures) -> BTreeMap<i64, Level> {
    let mut prices = vec![TODAYS];
    let days = figures.sold.get(&unit.sku).into_iter().flatten();
    let sales = days.filter(|(day, _)| **day < figures.today);
    let mut sales: Vec<(&BusinessDay, Sold, i64)> = sales
        .filter_map(|(day, sold)| Some((day, *sold, known(&mut prices, percent(unit, *sold)?))))
        .collect();
    let mut levels: BTreeMap<i64, Level> = BTreeMap::new();
    for (_, sold, price) in &sales {
        let level = levels.entry(*price).or_default();
        level.sold = level.sold.plus(*sold);
        level.sale_days = level.sale_days.saturating_add(1);
    }
    levels.retain(|price, level| *price == TODAYS || level.sale_days >= SALE_DAYS_MIN);
    sales.retain(|(_, _, price)| levels.contains_key(price));
    let until = sales.iter().skip(1).map(|(day, ..)| *day).chain([&figures.today]);
    for ((day, _, price), until) in sales.iter().zip(until) {
        let level = levels.entry(*price).or_default();
        let all = i64::from(until.days_since(day));
        let is_last = until == &figures.today && *price != TODAYS;
        // Nobody knows when it ended: as long after the last sale as between the sales.
        let held = if is_last { level.gap().clamp(1, all) } else { all };
        level.days = level.days.saturating_add(held);
        let since = levels.entry(TODAYS).or_default();
        since.days = since.days.saturating_add(all.saturating_sub(held));
    }
    levels
}

/// The price among those that are known that is about as much less than today's; or else a new one.
fn known(prices: &mut Vec<i64>, percent: i64) -> i64 {
    let is_same = |price: &&i64| price.abs_diff(percent) <= SAME_PERCENT;
    if let Some(price) = prices.iter().find(is_same) {
        return *price;
    }
    prices.push(percent);
    percent
}

/// How much less than today's price was earned for each, in hundredths, rounded half up.
fn percent(unit: &Counted, sold: Sold) -> Option<i64> {
    if sold.count <= 0 || sold.revenue <= 0 {
        return None;
    }
    let listed = i128::from(unit.vat.on(unit.price.minor()).net);
    let listed = listed.saturating_mul(i128::from(sold.count));
    let earned = i128::from(sold.revenue).saturating_mul(i128::from(unit.measure.per_price()));
    let twice = earned.saturating_mul(200).saturating_add(listed);
    let part = twice.checked_div(listed.saturating_mul(2))?;
    i64::try_from(100_i128.saturating_sub(part)).ok()
}

/// Which of two prices earned less in a day.
fn earns(one: &Level, other: &Level) -> Ordering {
    let of = |one: &Level, other: &Level| {
        i128::from(one.sold.profit()).saturating_mul(i128::from(other.days))
    };
    of(one, other).cmp(&of(other, one))
}

impl Level {
    fn rate(self) -> SalesRate {
        SalesRate { sold: self.sold.count, days: self.days }
    }

    /// How many days were between two sales, rounded up.
    fn gap(self) -> i64 {
        let between = self.sale_days.saturating_sub(1).max(1);
        self.days.saturating_add(between.saturating_sub(1)).checked_div(between).unwrap_or(1)
    }
}
