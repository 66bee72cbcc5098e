//! What was sold as a list, the largest first, with what stands beside it, so that it comes to the
//! profit and loss of the same days to the last unit.

use super::{OF_CUSTOMERS, OF_PRODUCTS, Sold};
use crate::ledger::account::AccountCode;
use crate::ledger::chart::COST_OF_GOODS;
use crate::ledger::statement::{ProfitAndLoss, Row};
use std::collections::BTreeMap;

/// What was sold of, or to, each in a span of time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SalesReport<K> {
    /// Each with its figures, the largest first.
    pub rows: Vec<(K, Sold)>,
    /// Income and costs of sales that are no order's, by account; their count is zero.
    pub beside: Vec<(String, Sold)>,
    /// What belongs to none of them: for products favours, for customers what somebody entered in
    /// an account of sales by hand.
    pub rest: Sold,
    /// All together: the revenue and the cost of sales of the profit and loss.
    pub total: Sold,
}

/// Sales by product, the largest revenue first.
pub fn by_product<K: Ord>(sold: BTreeMap<K, Sold>, result: &ProfitAndLoss) -> SalesReport<K> {
    report(sold, OF_PRODUCTS, result, |sold| sold.revenue)
}

/// Sales by customer, the largest revenue first.
pub fn by_customer<K: Ord>(sold: BTreeMap<K, Sold>, result: &ProfitAndLoss) -> SalesReport<K> {
    report(sold, OF_CUSTOMERS, result, |sold| sold.revenue)
}

/// Profit by product, the largest first.
pub fn profitability<K: Ord>(sold: BTreeMap<K, Sold>, result: &ProfitAndLoss) -> SalesReport<K> {
    report(sold, OF_PRODUCTS, result, Sold::profit)
}

fn report<K: Ord>(
    sold: BTreeMap<K, Sold>,
    orders: &[AccountCode],
    result: &ProfitAndLoss,
    amount: impl Fn(Sold) -> i64,
) -> SalesReport<K> {
    let mut rows: Vec<(K, Sold)> = sold.into_iter().collect();
    rows.sort_by_key(|(_, sold)| std::cmp::Reverse(amount(*sold)));
    let earned = |row: &Row| Sold { revenue: row.amount, ..Sold::default() };
    let cost = |row: &Row| Sold { cost: row.amount, ..Sold::default() };
    let income = result.income.iter().filter(|row| !orders.contains(&row.code));
    let costs = result.cost_of_sales.iter().filter(|row| row.code != COST_OF_GOODS);
    let income = income.map(|row| (row.name.clone(), earned(row)));
    let beside = income.chain(costs.map(|row| (row.name.clone(), cost(row))));
    let beside: Vec<(String, Sold)> = beside.collect();
    let revenue = result.revenue();
    let total = Sold { count: 0, revenue, cost: revenue.saturating_sub(result.gross_profit()) };
    let shown = rows.iter().map(|(_, sold)| *sold).chain(beside.iter().map(|(_, sold)| *sold));
    let rest = Sold { count: 0, ..total.plus(Sold::sum(shown).turned()) };
    SalesReport { rows, beside, rest, total }
}
