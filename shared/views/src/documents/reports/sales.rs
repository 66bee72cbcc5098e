//! What was sold: by day, of each product, to each customer, and what is left of it. Every list
//! comes to the profit and loss of the same days.

use super::{change, sum};
use crate::chat;
use crate::documents::chart::Chart;
use crate::documents::report::{Report, Scope};
use crate::documents::table::{Cell, Column, Kind, Level, Table};
use crate::documents::{words, written};
use domain::catalog::Catalog;
use domain::ids::{PersonId, Sku};
use domain::ledger::sales::report::SalesReport;
use domain::ledger::sales::{Sold, permille};
use domain::money::Money;
use domain::time::{BusinessDay, DayRange, Month};
use std::collections::BTreeMap;

/// What is said beside sales.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notes {
    /// What is paid and not handed over; none when nothing is.
    pub waiting: Option<Waiting>,
    /// Whether there is tax, which is in none of the figures.
    pub is_without_vat: bool,
}

/// What customers have paid for what they have not got; the tax is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// For how many orders.
    pub orders: usize,
    /// How much, in minor units, above zero.
    pub amount: i64,
}

/// A report of sales with what is said beside it.
pub fn noted(report: Report, notes: &Notes) -> Report {
    let language = report.language;
    let waiting = notes.waiting.as_ref().map(|waiting| {
        let amount = Money::new(waiting.amount, report.currency).to_string();
        words::say_with(language, "waiting_note", &amount)
    });
    let without = notes.is_without_vat.then(|| words::say(language, "without_vat").to_owned());
    let said: Vec<String> = without.into_iter().chain(waiting).collect();
    if said.is_empty() { report } else { Report { note: said.join(" "), ..report } }
}

/// More standing bars than these are thinner than a line.
const DAYS_MAX: i32 = 400;
/// Fast movers are the first of many.
const MOVERS_MAX: usize = 20;
/// More lying bars than these say nothing.
const BARS_MAX: usize = 8;

/// What was sold on each day, and what in all of the period before.
pub fn by_day(scope: &Scope, days: &[(BusinessDay, i64)], before: Option<i64>) -> Report {
    let columns = vec![
        scope.column("day", Kind::Day, 50),
        scope.column("share", Kind::Percent, 20).muted(),
        scope.column("sold", Kind::Amount, 30),
    ];
    let mut table = Table::new("", columns, scope.say("nothing_sold"));
    let total = sum(days.iter().map(|(_, sold)| *sold));
    for (day, sold) in days {
        let share = Cell::percent(permille(*sold, total));
        table.push(Level::Item, [Cell::Day(day.clone()), share, Cell::Amount(*sold)]);
    }
    if table.has_items() {
        let word = Cell::text(scope.say("total"));
        table.push(Level::Total, [word, Cell::Empty, Cell::Amount(total)]);
    }
    let tables = vec![table];
    let hand = scope.hand(&tables);
    let mut figures = vec![scope.figure("sold", (total, before), hand).main()];
    if let Some((day, sold)) = days.iter().max_by_key(|(_, sold)| *sold) {
        let day = written::day(scope.language, day);
        figures.push(scope.plain_figure("best_day", day, hand.money(*sold), false));
    }
    let chart = Chart::of("", along(scope, days), hand).map(Chart::standing);
    Report { figures, chart, ..scope.report("sales_by_day", tables) }
}

/// A bar for every day from the first to the last, also where nothing was sold; for every month
/// where days would be thinner than a line.
fn along(scope: &Scope, days: &[(BusinessDay, i64)]) -> Vec<(String, i64, Option<i64>)> {
    let (Some((first, _)), Some((last, _))) = (days.first(), days.last()) else {
        return Vec::new();
    };
    let of = |range: &DayRange| sum(days.iter().filter(|it| range.contains(&it.0)).map(|it| it.1));
    let length = last.days_since(first);
    if length >= DAYS_MAX {
        let months = DayRange { from: first.clone(), to: last.clone() }.months();
        let bar = |month: &Month| {
            let name = chat::month_name(scope.language, month);
            (name, of(&DayRange::month(month)), None)
        };
        return months.iter().map(bar).collect();
    }
    let day = |after| {
        let day = first.plus_days(after);
        (written::day(scope.language, &day), of(&DayRange::day(&day)), None)
    };
    (0..=length).map(day).collect()
}

/// What was earned with each product, and with each of the period before.
pub fn by_product(
    scope: &Scope,
    now: &SalesReport<Sku>,
    before: Option<&SalesReport<Sku>>,
    catalog: &Catalog,
) -> Report {
    let ranking = Ranking { scope, now, before, rest: "not_by_product" };
    let quantity = |sku: &Sku, sold: Sold| Cell::Quantity(sold.count, catalog.measure_of(sku));
    let name = |sku: &Sku| product(sku, catalog);
    let words = ("product", "quantity", Kind::Quantity);
    ranking.report("revenue_per_product", words, name, quantity)
}

/// What each customer bought, and in the period before.
pub fn by_customer(
    scope: &Scope,
    now: &SalesReport<PersonId>,
    before: Option<&SalesReport<PersonId>>,
    names: &BTreeMap<PersonId, String>,
) -> Report {
    let ranking = Ranking { scope, now, before, rest: "not_by_customer" };
    let name = |customer: &PersonId| {
        let name = names.get(customer).filter(|name| !name.is_empty());
        name.cloned().unwrap_or_else(|| scope.say("nameless").to_owned())
    };
    let orders = |_: &PersonId, sold: Sold| Cell::Count(sold.count);
    ranking.report("sales_by_customer", ("customer", "orders", Kind::Count), name, orders)
}

fn product(sku: &Sku, catalog: &Catalog) -> String {
    let known = catalog.known(sku).map(|(product, variant)| product.variant_name(variant));
    known.unwrap_or_else(|| sku.to_string())
}

/// What stands beside the products is named by its account.
fn beside_name(scope: &Scope, name: &str) -> String {
    crate::documents::accounts::of_name(scope.language, name)
}

/// A list that comes to the revenue.
struct Ranking<'a, K> {
    scope: &'a Scope,
    now: &'a SalesReport<K>,
    before: Option<&'a SalesReport<K>>,
    /// What is left over is called so.
    rest: &'static str,
}

impl<K: Ord> Ranking<'_, K> {
    fn report(
        &self,
        title: &'static str,
        (who, many, kind): (&'static str, &'static str, Kind),
        name: impl Fn(&K) -> String,
        count: impl Fn(&K, Sold) -> Cell,
    ) -> Report {
        let Self { scope, now, before, rest } = self;
        let mut columns = vec![
            scope.words(who, 34),
            scope.column(many, kind, 13),
            Column::new(scope.say("share"), Kind::Percent, 12).muted(),
        ];
        columns.extend(scope.compared_columns(scope.column_period(), scope.period_before()));
        let mut table = Table::new("", columns, scope.say("nothing_sold"));
        let earlier: BTreeMap<&K, i64> = revenues(*before);
        let then = |key: &K| before.map(|_| earlier.get(key).copied().unwrap_or(0));
        for (key, sold) in &now.rows {
            let cells = self.cells(name(key), count(key, *sold), sold.revenue, then(key));
            table.push(Level::Item, cells);
        }
        let still = revenues(Some(*now));
        let gone = before.iter().flat_map(|before| &before.rows);
        for (key, sold) in gone.filter(|(key, _)| !still.contains_key(key)) {
            let count = count(key, Sold::default());
            table.push(Level::Item, self.cells(name(key), count, 0, Some(sold.revenue)));
        }
        for (name, sold) in now.beside.iter().filter(|(_, sold)| sold.revenue != 0) {
            let others = before.iter().flat_map(|before| &before.beside);
            let then =
                others.filter(|(other, _)| other == name).map(|(_, sold)| sold.revenue).sum();
            let cells = self.cells(beside_name(scope, name), Cell::Empty, sold.revenue, Some(then));
            table.push(Level::Item, cells);
        }
        if now.rest.revenue != 0 {
            let then = before.map(|before| before.rest.revenue);
            let name = scope.say(rest).to_owned();
            table.push(Level::Item, self.cells(name, Cell::Empty, now.rest.revenue, then));
        }
        let total = (now.total.revenue, before.map(|before| before.total.revenue));
        if table.has_items() {
            let name = scope.say("total").to_owned();
            table.push(Level::Total, self.cells(name, Cell::Empty, total.0, total.1));
        }
        let tables = vec![table];
        let hand = scope.hand(&tables);
        let figures = vec![scope.figure("sold", total, hand).main()];
        let first = now.rows.iter().take(BARS_MAX);
        let bars = first.map(|(key, sold)| (name(key), sold.revenue, then(key)));
        let chart = Chart::of("", bars.collect(), hand);
        Report { figures, chart, ..scope.report(title, tables) }
    }

    fn cells(&self, name: String, count: Cell, now: i64, before: Option<i64>) -> Vec<Cell> {
        let share = Cell::percent(permille(now, self.now.total.revenue));
        let mut cells = vec![Cell::Text(name), count, share, Cell::Amount(now)];
        if self.scope.before.is_some() {
            let before = before.unwrap_or(0);
            cells.extend([Cell::Amount(before), Cell::percent(change(now, before))]);
        }
        cells
    }
}

fn revenues<K: Ord>(report: Option<&SalesReport<K>>) -> BTreeMap<&K, i64> {
    report.iter().flat_map(|report| &report.rows).map(|(key, sold)| (key, sold.revenue)).collect()
}

/// What is left of the sales of each product after its cost, and what in all of the period before.
pub fn profitability(
    scope: &Scope,
    report: &SalesReport<Sku>,
    before: Option<Sold>,
    catalog: &Catalog,
) -> Report {
    let columns = vec![
        scope.words("product", 32),
        scope.column("quantity", Kind::Quantity, 12),
        scope.column("sales", Kind::Amount, 16),
        scope.column("cost", Kind::Amount, 16),
        scope.column("profit", Kind::Amount, 16),
        Column::new(scope.say("margin"), Kind::Percent, 12).muted(),
    ];
    let mut table = Table::new("", columns, scope.say("nothing_sold"));
    let cells = |name: String, count: Cell, sold: Sold| {
        let amounts = [sold.revenue, sold.cost, sold.profit()].map(Cell::Amount);
        let mut cells = vec![Cell::Text(name), count];
        cells.extend(amounts);
        cells.push(Cell::percent(sold.margin()));
        cells
    };
    for (sku, sold) in &report.rows {
        let count = Cell::Quantity(sold.count, catalog.measure_of(sku));
        table.push(Level::Item, cells(product(sku, catalog), count, *sold));
    }
    for (name, sold) in &report.beside {
        table.push(Level::Item, cells(beside_name(scope, name), Cell::Empty, *sold));
    }
    if report.rest.revenue != 0 || report.rest.cost != 0 {
        let name = scope.say("not_by_product").to_owned();
        table.push(Level::Item, cells(name, Cell::Empty, report.rest));
    }
    let total = report.total;
    if table.has_items() {
        let name = scope.say("total").to_owned();
        table.push(Level::Total, cells(name, Cell::Empty, total));
    }
    let tables = vec![table];
    let hand = scope.hand(&tables);
    let margin = total.margin().map_or_else(|| "–".to_owned(), |margin| hand.percent(margin));
    let figures = vec![
        scope.figure("sales", (total.revenue, before.map(|it| it.revenue)), hand),
        scope.figure("cost", (total.cost, before.map(|it| it.cost)), hand),
        scope.figure("profit", (total.profit(), before.map(Sold::profit)), hand).main(),
        scope.plain_figure("margin", margin, String::new(), total.profit() < 0),
    ];
    let first = report.rows.iter().take(BARS_MAX);
    let bars = first.map(|(sku, sold)| (product(sku, catalog), sold.profit(), None));
    let chart = Chart::of(scope.say("profit"), bars.collect(), hand);
    Report { figures, chart, ..scope.report("profit_by_product", tables) }
}

/// What sold most, by quantity, beside what is on hand of each in base units.
pub fn fast_movers(
    scope: &Scope,
    report: &SalesReport<Sku>,
    on_hand: &BTreeMap<Sku, i64>,
    catalog: &Catalog,
) -> Table {
    let columns = vec![
        scope.column("place", Kind::Count, 9).muted(),
        scope.words("product", 40),
        scope.column("quantity_sold", Kind::Quantity, 18),
        Column::new(scope.say("left"), Kind::Quantity, 16).muted(),
        scope.column("sales", Kind::Amount, 20),
    ];
    let mut table = Table::new(scope.say("fast_movers"), columns, scope.say("nothing_sold"));
    let moved = report.rows.iter().filter(|(_, sold)| sold.count > 0);
    let mut moved: Vec<(&Sku, Sold)> = moved.map(|(sku, sold)| (sku, *sold)).collect();
    // A kilo counts as a piece does. What sold alike keeps the order of the revenue.
    moved.sort_by_key(|(sku, sold)| {
        let per_price = i128::from(catalog.measure_of(sku).per_price());
        std::cmp::Reverse(i128::from(sold.count) * 1_000 / per_price.max(1))
    });
    for (place, (sku, sold)) in (1..).zip(moved.into_iter().take(MOVERS_MAX)) {
        let measure = catalog.measure_of(sku);
        let left = on_hand.get(sku).map_or(Cell::Empty, |left| Cell::Quantity(*left, measure));
        let name = Cell::Text(product(sku, catalog));
        let sold = [Cell::Quantity(sold.count, measure), left, Cell::Amount(sold.revenue)];
        table.push(Level::Item, [Cell::Count(place), name].into_iter().chain(sold));
    }
    table
}
