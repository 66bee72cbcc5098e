//! What owners are told was sold: by day, of each product, to each customer, and what is left of it.
//! Every list comes to the profit and loss of the same days.

use super::books::{line, listed, strong, titled};
use super::result::{Before, earned_before};
use super::{bubble, date};
use crate::documents::accounts;
use crate::documents::reports::sales::{Notes, Waiting};
use domain::catalog::Catalog;
use domain::ids::{PersonId, Sku};
use domain::language::Language;
use domain::ledger::sales::report::SalesReport;
use domain::ledger::sales::{Sold, permille};
use domain::ledger::statement::ProfitAndLoss;
use domain::message::Bubble;
use domain::money::{Currency, MINUS, Money};
use domain::time::{BusinessDay, DayRange};
use std::collections::BTreeMap;

/// More than these fit no phone; the others are told together.
pub const ROWS_MAX: usize = 15;

/// Of which days sales are told, and what is said beside them.
#[derive(Debug, Clone, Copy)]
pub struct Beside<'a> {
    /// The days.
    pub range: &'a DayRange,
    /// The figures of the days before.
    pub before: Option<&'a Before>,
    /// What is no figure of sales, and explains them.
    pub notes: &'a Notes,
}

/// What was sold on each day.
pub fn by_day(
    language: Language,
    days: &[(BusinessDay, i64)],
    beside: &Beside<'_>,
    currency: Currency,
) -> Bubble {
    let title = titled(language, &said!(language, "books/sales_by_day"), beside.range);
    if days.is_empty() {
        let before = earned_before(language, 0, beside.before, ProfitAndLoss::revenue, currency);
        return nothing_sold(language, &title, &before, beside.notes, currency);
    }
    let mut said: Vec<String> =
        days.iter().map(|(day, sold)| line(&date(language, day), *sold, currency)).collect();
    let sum = days.iter().fold(0_i64, |sum, (_, sold)| sum.saturating_add(*sold));
    let together = strong(&said!(language, "books/together"), sum, currency);
    said.push(
        together + &earned_before(language, sum, beside.before, ProfitAndLoss::revenue, currency),
    );
    said.extend(noted(language, beside.notes, currency));
    listed(language, &title, said)
}

/// What was sold of each product, with its share of all.
pub fn by_product(
    language: Language,
    report: &SalesReport<Sku>,
    catalog: &Catalog,
    beside: &Beside<'_>,
    currency: Currency,
) -> Bubble {
    let shares = |sold: Sold| {
        let share = permille(sold.revenue, report.total.revenue);
        let share = share.map(|share| percent(share, currency));
        let share = share.map_or_else(String::new, |share| format!(" ({share})"));
        format!("{}{share}", Money::new(sold.revenue, currency))
    };
    let title = titled(language, &said!(language, "books/sales_by_product"), beside.range);
    let total = Money::new(report.total.revenue, currency).to_string();
    let name = |sku: &Sku, sold: Sold| product(sku, sold, catalog);
    let before = earned_before(
        language,
        report.total.revenue,
        beside.before,
        ProfitAndLoss::revenue,
        currency,
    );
    let rest = said!(language, "books/not_by_product");
    let notes = beside.notes;
    Ranking { title, rest, is_shown: earned, before, notes, currency }
        .bubble(language, report, name, shares, &total)
}

/// What was sold to each customer.
pub fn by_customer(
    language: Language,
    report: &SalesReport<PersonId>,
    names: &BTreeMap<PersonId, String>,
    beside: &Beside<'_>,
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
    let title = titled(language, &said!(language, "books/sales_by_customer"), beside.range);
    let before = earned_before(
        language,
        report.total.revenue,
        beside.before,
        ProfitAndLoss::revenue,
        currency,
    );
    let rest = said!(language, "books/not_by_customer");
    let notes = beside.notes;
    Ranking { title, rest, is_shown: earned, before, notes, currency }.bubble(
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
    beside: &Beside<'_>,
    currency: Currency,
) -> Bubble {
    let money = |minor| Money::new(minor, currency);
    let profit = |sold: Sold| {
        if sold.count == 0 && (sold.revenue == 0 || sold.cost == 0) {
            return money(sold.profit()).to_string();
        }
        let margin = sold.margin().map(|margin| percent(margin, currency));
        let margin = margin.map_or_else(String::new, |margin| format!(" ({margin})"));
        let (revenue, cost) = (money(sold.revenue), money(sold.cost));
        format!("{revenue} − {cost} = {}{margin}", money(sold.profit()))
    };
    let title =
        titled(language, &said!(language, "books/profit_by_product_sales_cost"), beside.range);
    let name = |sku: &Sku, sold: Sold| product(sku, sold, catalog);
    let rest = said!(language, "books/not_by_product");
    let before = earned_before(
        language,
        report.total.profit(),
        beside.before,
        ProfitAndLoss::gross_profit,
        currency,
    );
    let notes = beside.notes;
    Ranking { title, rest, is_shown: earned_or_cost, before, notes, currency }.bubble(
        language,
        report,
        name,
        profit,
        &profit(report.total),
    )
}

/// Nothing was sold. What is paid and waits is not nothing to whoever took the money.
fn nothing_sold(
    language: Language,
    title: &str,
    before: &str,
    notes: &Notes,
    currency: Currency,
) -> Bubble {
    let first = if notes.waiting.is_some() {
        said!(language, "books/nothing_handed_over", title)
    } else {
        said!(language, "books/nothing_sold", title)
    };
    let said: Vec<String> =
        [first + before].into_iter().chain(waiting(language, notes, currency)).collect();
    bubble(said.join("\n"))
}

/// What is said below sales.
fn noted(language: Language, notes: &Notes, currency: Currency) -> Vec<String> {
    let without = notes.is_without_vat.then(|| said!(language, "books/without_vat"));
    without.into_iter().chain(waiting(language, notes, currency)).collect()
}

/// What is paid and not handed over; the tax is in it.
fn waiting(language: Language, notes: &Notes, currency: Currency) -> Option<String> {
    let Waiting { orders, amount } = notes.waiting.as_ref()?;
    let (amount, vat) = (Money::new(*amount, currency), notes.is_without_vat);
    Some(said!(language, "books/waiting", amount, vat, orders = *orders))
}

fn earned(sold: Sold) -> bool {
    sold.revenue != 0
}

fn earned_or_cost(sold: Sold) -> bool {
    sold.revenue != 0 || sold.cost != 0
}

/// A list that adds up: the largest, the others together, what stands beside them, and the total.
struct Ranking<'a> {
    title: String,
    /// What is left over is called so.
    rest: String,
    /// Whether figures beside the rows matter here.
    is_shown: fn(Sold) -> bool,
    /// What all of it was before, behind the total.
    before: String,
    /// What is said below.
    notes: &'a Notes,
    currency: Currency,
}

impl Ranking<'_> {
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
            return nothing_sold(language, &self.title, &self.before, self.notes, self.currency);
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
        let named = |name: &str| accounts::of_name(language, name);
        lines.extend(beside.iter().map(|(name, sold)| said(&named(name), *sold)));
        if (self.is_shown)(*rest) {
            lines.push(said(&self.rest, *rest));
        }
        let together = said!(language, "books/together");
        lines.push(format!("*{together}: {of_all}*{}", self.before));
        lines.extend(noted(language, self.notes, self.currency));
        listed(language, &self.title, lines)
    }
}

/// "2 × Soap bar (white)", "1.5 kg Rice"; by its unit when it is not sold any more.
fn product(sku: &Sku, sold: Sold, catalog: &Catalog) -> String {
    let name = catalog.find(sku).map(|(product, variant)| product.variant_name(variant));
    let name = name.unwrap_or_else(|| sku.to_string());
    format!("{} {name}", catalog.measure_of(sku).before_name(sold.count))
}

/// Tenths of a hundredth as people read them: "22.2 %", "−3,0 %".
fn percent(tenths: i64, currency: Currency) -> String {
    let sign = if tenths < 0 { MINUS } else { "" };
    let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    let (_, decimal) = currency.separators();
    format!("{sign}{whole}{decimal}{rest}\u{a0}%")
}
