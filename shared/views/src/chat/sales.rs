//! What owners are told was sold: by day, of each product, to each customer, and what is left of it.
//! Every list comes to the profit and loss of the same days.

use super::books::{line, listed, strong, titled};
use super::result::{Before, sales_before};
use super::{bubble, date};
use domain::catalog::Catalog;
use domain::ids::{PersonId, Sku};
use domain::language::Language;
use domain::ledger::sales::report::SalesReport;
use domain::ledger::sales::{Sold, permille};
use domain::message::Bubble;
use domain::money::{Currency, Money};
use domain::time::{BusinessDay, DayRange};
use std::collections::BTreeMap;

/// More than these fit no phone; the others are told together.
pub const ROWS_MAX: usize = 15;

/// What was sold on each day.
pub fn by_day(
    language: Language,
    days: &[(BusinessDay, i64)],
    range: &DayRange,
    before: Option<&Before>,
    currency: Currency,
) -> Bubble {
    let title = titled(language, &said!(language, "books/sales_by_day"), range);
    if days.is_empty() {
        return nothing_sold(language, &title);
    }
    let mut said: Vec<String> =
        days.iter().map(|(day, sold)| line(&date(language, day), *sold, currency)).collect();
    let sum = days.iter().fold(0_i64, |sum, (_, sold)| sum.saturating_add(*sold));
    let together = strong(&said!(language, "books/together"), sum, currency);
    said.push(together + &sales_before(language, sum, before, currency));
    listed(language, &title, said)
}

/// What was sold of each product, with its share of all.
pub fn by_product(
    language: Language,
    report: &SalesReport<Sku>,
    catalog: &Catalog,
    range: &DayRange,
    before: Option<&Before>,
    currency: Currency,
) -> Bubble {
    let shares = |sold: Sold| {
        let share = permille(sold.revenue, report.total.revenue).map(percent);
        let share = share.map_or_else(String::new, |share| format!(" ({share})"));
        format!("{}{share}", Money::new(sold.revenue, currency))
    };
    let title = titled(language, &said!(language, "books/sales_by_product"), range);
    let total = Money::new(report.total.revenue, currency).to_string();
    let name = |sku: &Sku, sold: Sold| product(sku, sold, catalog);
    let beside = sales_before(language, report.total.revenue, before, currency);
    Ranking { title, rest: said!(language, "books/not_by_product"), is_shown: earned, beside }
        .bubble(language, report, name, shares, &total)
}

/// What was sold to each customer.
pub fn by_customer(
    language: Language,
    report: &SalesReport<PersonId>,
    names: &BTreeMap<PersonId, String>,
    range: &DayRange,
    before: Option<&Before>,
    currency: Currency,
) -> Bubble {
    let revenue = |sold: Sold| Money::new(sold.revenue, currency).to_string();
    let name = |customer: &PersonId, sold: Sold| {
        let name = names.get(customer).filter(|name| !name.is_empty());
        let name = name.cloned().unwrap_or_else(|| said!(language, "books/nameless"));
        match sold.count {
            count if count > 0 => said!(language, "books/orders_of", name, count),
            _ => name,
        }
    };
    let title = titled(language, &said!(language, "books/sales_by_customer"), range);
    let beside = sales_before(language, report.total.revenue, before, currency);
    let rest = said!(language, "books/not_by_customer");
    Ranking { title, rest, is_shown: earned, beside }.bubble(
        language,
        report,
        name,
        revenue,
        &revenue(report.total),
    )
}

/// What is left of the sales of each product after its cost.
pub fn profitability(
    language: Language,
    report: &SalesReport<Sku>,
    catalog: &Catalog,
    range: &DayRange,
    currency: Currency,
) -> Bubble {
    let money = |minor| Money::new(minor, currency);
    let profit = |sold: Sold| {
        if sold.count == 0 && (sold.revenue == 0 || sold.cost == 0) {
            return money(sold.profit()).to_string();
        }
        let margin = sold.margin().map(percent);
        let margin = margin.map_or_else(String::new, |margin| format!(" ({margin})"));
        let (revenue, cost) = (money(sold.revenue), money(sold.cost));
        format!("{revenue} − {cost} = {}{margin}", money(sold.profit()))
    };
    let title = titled(language, &said!(language, "books/profit_by_product_sales_cost"), range);
    let name = |sku: &Sku, sold: Sold| product(sku, sold, catalog);
    let rest = said!(language, "books/not_by_product");
    let beside = String::new();
    Ranking { title, rest, is_shown: earned_or_cost, beside }.bubble(
        language,
        report,
        name,
        profit,
        &profit(report.total),
    )
}

fn nothing_sold(language: Language, title: &str) -> Bubble {
    bubble(said!(language, "books/nothing_sold", title))
}

fn earned(sold: Sold) -> bool {
    sold.revenue != 0
}

fn earned_or_cost(sold: Sold) -> bool {
    sold.revenue != 0 || sold.cost != 0
}

/// A list that adds up: the largest, the others together, what stands beside them, and the total.
struct Ranking {
    title: String,
    /// What is left over is called so.
    rest: String,
    /// Whether figures beside the rows matter here.
    is_shown: fn(Sold) -> bool,
    /// What all of it was before, behind the total.
    beside: String,
}

impl Ranking {
    fn bubble<K>(
        self,
        language: Language,
        report: &SalesReport<K>,
        name: impl Fn(&K, Sold) -> String,
        figures: impl Fn(Sold) -> String,
        of_all: &str,
    ) -> Bubble {
        let SalesReport { rows, beside, rest, .. } = report;
        let beside: Vec<_> = beside.iter().filter(|(_, sold)| (self.is_shown)(*sold)).collect();
        if rows.is_empty() && beside.is_empty() && !(self.is_shown)(*rest) {
            return nothing_sold(language, &self.title);
        }
        let said = |name: &str, sold: Sold| format!("• {name}: {}", figures(sold));
        let first = rows.iter().take(ROWS_MAX);
        let mut lines: Vec<String> =
            first.map(|(key, sold)| said(&name(key, *sold), *sold)).collect();
        let others = rows.get(ROWS_MAX..).unwrap_or_default();
        if !others.is_empty() {
            let sum = Sold::sum(others.iter().map(|(_, sold)| *sold));
            lines.push(said(&said!(language, "books/others", count = others.len()), sum));
        }
        lines.extend(beside.iter().map(|(name, sold)| said(name, *sold)));
        if (self.is_shown)(*rest) {
            lines.push(said(&self.rest, *rest));
        }
        let together = said!(language, "books/together");
        lines.push(format!("*{together}: {of_all}*{}", self.beside));
        listed(language, &self.title, lines)
    }
}

/// "2 × Soap bar (white)", "1.5 kg Rice"; by its unit when it is not sold any more.
fn product(sku: &Sku, sold: Sold, catalog: &Catalog) -> String {
    let name = catalog.find(sku).map(|(product, variant)| product.variant_name(variant));
    let name = name.unwrap_or_else(|| sku.to_string());
    format!("{} {name}", catalog.measure_of(sku).before_name(sold.count))
}

/// Tenths of a hundredth as people read them: "22.2 %".
fn percent(tenths: i64) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    format!("{sign}{whole}.{rest} %")
}
