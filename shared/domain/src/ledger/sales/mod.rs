//! What was sold of each product and to each customer, kept by day beside the accounts and made
//! of the same entries. Quantities and orders that came back are taken off again.
//! Deliberately absent: listed prices and discounts apart. Revenue is without tax and discount.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

pub mod report;

use super::account::AccountCode;
use super::chart::{
    COST_OF_GOODS, DELIVERY_INCOME, DIGITAL_SALES, DISCOUNTS, GOODS_SALES, RETURNS, SERVICE_REVENUE,
};
use super::journal::Journal;
use super::settlement::Settlement;
use super::voucher::{ReturnedGoods, RevenueLine, VoucherKind};
use crate::ids::{PersonId, Sku};
use crate::time::{BusinessDay, DayRange, Month};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// The accounts of what orders earn with products.
const OF_PRODUCTS: &[AccountCode] =
    &[GOODS_SALES, DIGITAL_SALES, SERVICE_REVENUE, RETURNS, DISCOUNTS];
/// The accounts of what orders earn.
const OF_CUSTOMERS: &[AccountCode] =
    &[GOODS_SALES, DIGITAL_SALES, SERVICE_REVENUE, DELIVERY_INCOME, RETURNS, DISCOUNTS];

/// What an entry says was sold to a customer; below zero what came back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sale {
    /// To whom.
    #[serde(rename = "p")]
    pub customer: PersonId,
    /// One when an order begins to be earned, minus one when nothing is left of it.
    #[serde(rename = "o", default)]
    pub orders: i64,
    /// What, each product once.
    #[serde(rename = "l")]
    pub lines: Vec<SoldLine>,
}

/// What was sold of one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SoldLine {
    /// The product; none for what is no product, such as a delivery or a favour.
    #[serde(rename = "s", default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<Sku>,
    /// Its figures; the count is in the product's base unit.
    #[serde(rename = "n")]
    pub sold: Sold,
}

/// Figures of what was sold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(i64, i64, i64)", into = "(i64, i64, i64)")]
pub struct Sold {
    /// How much of a product in its base unit, or how many orders of a customer.
    pub count: i64,
    /// What was earned with it without tax, in minor units.
    pub revenue: i64,
    /// What it had cost the shop, in minor units.
    pub cost: i64,
}

/// What was sold on each day of a month.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<(u8, Sold)>", into = "Vec<(u8, Sold)>")]
pub struct SoldByDay(BTreeMap<u8, Sold>);

/// What was sold in a month.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MonthSales {
    /// Of each product.
    pub products: BTreeMap<Sku, SoldByDay>,
    /// To each customer.
    pub customers: BTreeMap<PersonId, SoldByDay>,
}

impl Sale {
    /// What a voucher says was sold; none when it is of something else.
    pub fn of(kind: &VoucherKind) -> Option<Self> {
        let sale = if let VoucherKind::OrderRecognised { customer, lines, before, .. } = kind {
            let orders = i64::from(before.recognised == 0);
            Self { customer: *customer, orders, lines: lines.iter().map(SoldLine::from).collect() }
        } else if let VoucherKind::RecognitionReversed { customer, lines, before, .. } = kind {
            let charged = lines.iter().fold(0, |sum: i64, line| sum.saturating_add(line.charged()));
            let orders = i64::from(before.recognised == charged);
            let lines = lines.iter().map(SoldLine::from).collect();
            Self { customer: *customer, orders, lines }.turned()
        } else if let VoucherKind::OrderReturned {
            customer,
            goods,
            price,
            tax,
            restocked,
            written_off,
            before,
            ..
        } = kind
        {
            let all = Sold {
                count: 0,
                revenue: price.saturating_sub(*tax),
                cost: restocked.saturating_add(*written_off),
            };
            let orders = i64::from(is_all(*before, *price)).saturating_neg();
            Self { customer: *customer, orders, lines: came_back(goods, all) }
        } else if let VoucherKind::OrderRefunded { customer, allowance, .. } = kind {
            let sold = Sold { revenue: allowance.saturating_neg(), ..Sold::default() };
            Self { customer: *customer, orders: 0, lines: vec![SoldLine { sku: None, sold }] }
        } else if let VoucherKind::Reversal { sale, .. } = kind {
            sale.clone()?
        } else {
            return None;
        };
        Some(sale.merged()).filter(|sale| !sale.lines.is_empty())
    }

    /// The same taken back.
    #[must_use]
    pub fn turned(&self) -> Self {
        let turned = |line: &SoldLine| SoldLine { sold: line.sold.turned(), ..line.clone() };
        Self {
            customer: self.customer,
            orders: self.orders.saturating_neg(),
            lines: self.lines.iter().map(turned).collect(),
        }
    }

    /// All lines together; the count is that of orders.
    pub fn sum(&self) -> Sold {
        let sum = Sold::sum(self.lines.iter().map(|line| line.sold));
        Sold { count: self.orders, ..sum }
    }

    fn merged(self) -> Self {
        let mut lines: Vec<SoldLine> = Vec::with_capacity(self.lines.len());
        for line in self.lines {
            match lines.iter_mut().find(|other| other.sku == line.sku) {
                Some(other) => other.sold = other.sold.plus(line.sold),
                None => lines.push(line),
            }
        }
        lines.retain(|line| line.sold != Sold::default());
        Self { lines, ..self }
    }
}

/// What the accounts of an entry say was sold; they don't count.
pub fn posted(journal: &Journal) -> Sold {
    let earned = OF_CUSTOMERS.iter().map(|code| journal.amount_on(*code).saturating_neg());
    let revenue = earned.fold(0, i64::saturating_add);
    Sold { count: 0, revenue, cost: journal.amount_on(COST_OF_GOODS) }
}

/// Whether a return takes all back that was earned and not made good for.
fn is_all(before: Settlement, price: i64) -> bool {
    before.recognised > 0 && before.recognised <= price
}

/// Goods that came back, and what of all that came back belongs to no product.
fn came_back(goods: &[ReturnedGoods], all: Sold) -> Vec<SoldLine> {
    let mut lines: Vec<SoldLine> = goods.iter().map(SoldLine::from).collect();
    let of_goods = Sold::sum(lines.iter().map(|line| line.sold));
    let rest = all.turned().plus(of_goods.turned());
    lines.push(SoldLine { sku: None, sold: Sold { count: 0, ..rest } });
    lines
}

impl From<&RevenueLine> for SoldLine {
    fn from(line: &RevenueLine) -> Self {
        let RevenueLine { sku, quantity, net, discount, cost, .. } = line;
        let (count, revenue) = (i64::from(*quantity), net.saturating_sub(*discount));
        Self { sku: sku.clone(), sold: Sold { count, revenue, cost: *cost } }
    }
}

impl From<&ReturnedGoods> for SoldLine {
    fn from(back: &ReturnedGoods) -> Self {
        let ReturnedGoods { sku, quantity, net, cost } = back;
        let back = Sold { count: i64::from(*quantity), revenue: *net, cost: *cost };
        Self { sku: Some(sku.clone()), sold: back.turned() }
    }
}

impl Sold {
    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            count: self.count.saturating_add(other.count),
            revenue: self.revenue.saturating_add(other.revenue),
            cost: self.cost.saturating_add(other.cost),
        }
    }

    /// All together.
    pub fn sum(all: impl IntoIterator<Item = Self>) -> Self {
        all.into_iter().fold(Self::default(), Self::plus)
    }

    /// The same below zero.
    #[must_use]
    pub fn turned(self) -> Self {
        Self {
            count: self.count.saturating_neg(),
            revenue: self.revenue.saturating_neg(),
            cost: self.cost.saturating_neg(),
        }
    }

    /// What is left of the revenue after the cost, in minor units.
    pub fn profit(self) -> i64 {
        self.revenue.saturating_sub(self.cost)
    }

    /// What is left of a hundred of revenue, in tenths, rounded half up; none without revenue.
    pub fn margin(self) -> Option<i64> {
        permille(self.profit(), self.revenue)
    }
}

/// A part in tenths of a hundredth of a whole above zero, rounded half up.
pub fn permille(part: i64, whole: i64) -> Option<i64> {
    let twice = i128::from(whole).checked_mul(2).filter(|twice| *twice > 0)?;
    let scaled = i128::from(part).checked_mul(2_000)?.checked_add(i128::from(whole))?;
    i64::try_from(scaled.checked_div_euclid(twice)?).ok()
}

impl fmt::Display for Sold {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} for {} at a cost of {}", self.count, self.revenue, self.cost)
    }
}

impl From<(i64, i64, i64)> for Sold {
    fn from((count, revenue, cost): (i64, i64, i64)) -> Self {
        Self { count, revenue, cost }
    }
}

impl From<Sold> for (i64, i64, i64) {
    fn from(sold: Sold) -> Self {
        (sold.count, sold.revenue, sold.cost)
    }
}

impl From<Vec<(u8, Sold)>> for SoldByDay {
    fn from(days: Vec<(u8, Sold)>) -> Self {
        Self(days.into_iter().collect())
    }
}

impl From<SoldByDay> for Vec<(u8, Sold)> {
    fn from(days: SoldByDay) -> Self {
        days.0.into_iter().collect()
    }
}

impl SoldByDay {
    fn add(&mut self, day: u8, sold: Sold) {
        let of_day = self.0.entry(day).or_default();
        *of_day = of_day.plus(sold);
    }

    /// The first day on which another differs, with the figures of both.
    pub fn difference(&self, other: &Self) -> Option<(u8, Sold, Sold)> {
        let of = |days: &Self, day| days.0.get(day).copied().unwrap_or_default();
        let mut days = self.0.keys().chain(other.0.keys()).collect::<Vec<_>>();
        days.sort_unstable();
        let mut both = days.into_iter().map(|day| (*day, of(self, day), of(other, day)));
        both.find(|(_, kept, counted)| kept != counted)
    }

    /// What was sold in that part of a month that is in the range.
    pub fn within(&self, month: &Month, range: &DayRange) -> Sold {
        let (from, to) =
            (range.from.clone().max(month.first()), range.to.clone().min(month.last()));
        if from > to {
            return Sold::default();
        }
        let days = self.0.range(from.in_month()..=to.in_month());
        Sold::sum(days.map(|(_, sold)| *sold))
    }
}

impl SoldByDay {
    /// What was sold on each day of a month that is in the range.
    fn days<'a>(
        &'a self,
        month: &Month,
        range: &'a DayRange,
    ) -> impl Iterator<Item = (BusinessDay, Sold)> + 'a {
        let first = month.first();
        let dated = move |(day, sold): (&u8, &Sold)| {
            (first.plus_days(i32::from(*day).saturating_sub(1)), *sold)
        };
        self.0.iter().map(dated).filter(|(day, _)| range.contains(day))
    }
}

impl MonthSales {
    /// Adds what an entry of a day of the month says.
    pub fn enter(&mut self, sale: &Sale, day: &BusinessDay) {
        let of_day = day.in_month();
        for line in &sale.lines {
            if let Some(sku) = &line.sku {
                self.products.entry(sku.clone()).or_default().add(of_day, line.sold);
            }
        }
        self.customers.entry(sale.customer).or_default().add(of_day, sale.sum());
    }
}

/// What was sold of, or to, each in a range, from what is kept of its months.
pub fn within<K: Ord>(
    months: impl IntoIterator<Item = (Month, BTreeMap<K, SoldByDay>)>,
    range: &DayRange,
) -> BTreeMap<K, Sold> {
    let mut within: BTreeMap<K, Sold> = BTreeMap::new();
    for (month, kept) in months {
        for (key, days) in kept {
            let sum = within.entry(key).or_default();
            *sum = sum.plus(days.within(&month, range));
        }
    }
    within.retain(|_, sold| *sold != Sold::default());
    within
}

/// The same by day.
pub fn by_day<K: Ord>(
    months: impl IntoIterator<Item = (Month, BTreeMap<K, SoldByDay>)>,
    range: &DayRange,
) -> BTreeMap<K, BTreeMap<BusinessDay, Sold>> {
    let mut by_day: BTreeMap<K, BTreeMap<BusinessDay, Sold>> = BTreeMap::new();
    for (month, kept) in months {
        for (key, days) in kept {
            by_day.entry(key).or_default().extend(days.days(&month, range));
        }
    }
    by_day.retain(|_, days| !days.is_empty());
    by_day
}

#[cfg(test)]
mod tests;
