//! What owners are told was sold: by day, of each product, to each customer, and what is left of it.
//! Every list comes to the profit and loss of the same days.

use super::books::{line, listed, strong, titled};
use super::bubble;
use askama::Template;
use domain::catalog::Catalog;
use domain::ids::{PersonId, Sku};
use domain::ledger::sales::report::SalesReport;
use domain::ledger::sales::{Sold, permille};
use domain::message::Bubble;
use domain::money::{Currency, Money};
use domain::time::{BusinessDay, DayRange};
use std::collections::BTreeMap;

/// More than these fit no phone; the others are told together.
pub const ROWS_MAX: usize = 15;

const NOT_BY_PRODUCT: &str = "Not by product, such as refunds without a return";
const NOT_BY_CUSTOMER: &str = "Not by customer";

/// What was sold on each day.
pub fn by_day(days: &[(BusinessDay, i64)], range: &DayRange, currency: Currency) -> Bubble {
    let title = titled("Sales by day", range);
    if days.is_empty() {
        return nothing_sold(&title);
    }
    let mut said: Vec<String> =
        days.iter().map(|(day, sold)| line(&day.for_people(), *sold, currency)).collect();
    let sum = days.iter().fold(0_i64, |sum, (_, sold)| sum.saturating_add(*sold));
    said.push(strong("Together", sum, currency));
    listed(&title, said)
}

/// What was sold of each product, with its share of all.
pub fn by_product(
    report: &SalesReport<Sku>,
    catalog: &Catalog,
    range: &DayRange,
    currency: Currency,
) -> Bubble {
    let shares = |sold: Sold| {
        let share = permille(sold.revenue, report.total.revenue).map(percent);
        let share = share.map_or_else(String::new, |share| format!(" ({share})"));
        format!("{}{share}", Money::new(sold.revenue, currency))
    };
    let title = titled("Sales by product", range);
    let total = Money::new(report.total.revenue, currency).to_string();
    let name = |sku: &Sku, sold: Sold| product(sku, sold, catalog);
    Ranking { title, rest: NOT_BY_PRODUCT, is_shown: earned }.bubble(report, name, shares, &total)
}

/// What was sold to each customer.
pub fn by_customer(
    report: &SalesReport<PersonId>,
    names: &BTreeMap<PersonId, String>,
    range: &DayRange,
    currency: Currency,
) -> Bubble {
    let revenue = |sold: Sold| Money::new(sold.revenue, currency).to_string();
    let name = |customer: &PersonId, sold: Sold| {
        let name = names.get(customer).filter(|name| !name.is_empty());
        let name = name.map_or("Somebody without a name", String::as_str);
        match sold.count {
            1 => format!("{name}, 1 order"),
            many if many > 0 => format!("{name}, {many} orders"),
            _ => name.to_owned(),
        }
    };
    let title = titled("Sales by customer", range);
    Ranking { title, rest: NOT_BY_CUSTOMER, is_shown: earned }.bubble(
        report,
        name,
        revenue,
        &revenue(report.total),
    )
}

/// What is left of the sales of each product after its cost.
pub fn profitability(
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
    let title = titled("Profit by product: sales − cost", range);
    let name = |sku: &Sku, sold: Sold| product(sku, sold, catalog);
    Ranking { title, rest: NOT_BY_PRODUCT, is_shown: earned_or_cost }.bubble(
        report,
        name,
        profit,
        &profit(report.total),
    )
}

fn nothing_sold(title: &str) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/books.txt", block = "nothing_sold")]
    struct NothingSold<'a> {
        title: &'a str,
    }
    bubble(&NothingSold { title })
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
    rest: &'static str,
    /// Whether figures beside the rows matter here.
    is_shown: fn(Sold) -> bool,
}

impl Ranking {
    fn bubble<K>(
        self,
        report: &SalesReport<K>,
        name: impl Fn(&K, Sold) -> String,
        figures: impl Fn(Sold) -> String,
        of_all: &str,
    ) -> Bubble {
        let SalesReport { rows, beside, rest, .. } = report;
        let beside: Vec<_> = beside.iter().filter(|(_, sold)| (self.is_shown)(*sold)).collect();
        if rows.is_empty() && beside.is_empty() && !(self.is_shown)(*rest) {
            return nothing_sold(&self.title);
        }
        let said = |name: &str, sold: Sold| format!("• {name}: {}", figures(sold));
        let first = rows.iter().take(ROWS_MAX);
        let mut lines: Vec<String> =
            first.map(|(key, sold)| said(&name(key, *sold), *sold)).collect();
        let others = rows.get(ROWS_MAX..).unwrap_or_default();
        if !others.is_empty() {
            let sum = Sold::sum(others.iter().map(|(_, sold)| *sold));
            lines.push(said(&format!("and {} more, together", others.len()), sum));
        }
        lines.extend(beside.iter().map(|(name, sold)| said(name, *sold)));
        if (self.is_shown)(*rest) {
            lines.push(said(self.rest, *rest));
        }
        lines.push(format!("*Together: {of_all}*"));
        listed(&self.title, lines)
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
