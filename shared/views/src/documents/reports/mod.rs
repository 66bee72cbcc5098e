//! Reports, each from the domain's own statement: what the chat tells in a few lines, in full.
//! Absent on purpose: where figures come from. What a statement does not say is not worked out
//! here, but for parts of a hundred and sums of what is listed.
//!
//! Each takes a [`Scope`] first; what stands beside it of the period before goes with
//! [`Scope::before`] and is left out without it.
//!
//! - [`result`]: profit and loss, expenses. [`position`]: balance sheet, trial balance, cash flow.
//! - [`account`]: bank, cash and mobile-money statements, a customer's statement, VAT.
//!   [`debts`]: aged debtors and creditors.
//! - [`sales`]: by day, product and customer, profit by product, fast movers.
//! - [`stock`]: inventory, stock by age.
//! - [`day`]: the end of a day. [`orders`]: orders by state. [`satisfaction`]: what customers say.

pub mod account;
pub mod day;
pub mod debts;
pub mod orders;
pub mod position;
pub mod result;
pub mod sales;
pub mod satisfaction;
pub mod stock;

use super::report::{Figure, Report, Scope};
use super::table::{Cell, Column, Kind, Level, Table};
use super::words;
use super::written::{self, Hand};
use domain::language::Language;
use domain::ledger::sales::permille;
use domain::ledger::statement::Row;

/// An amount, with that of the period before.
type Compared = (i64, Option<i64>);

impl Scope {
    fn say(&self, key: &'static str) -> &'static str {
        words::say(self.language, key)
    }

    /// Its days, as people name them.
    fn period(&self) -> String {
        written::days(self.language, &self.range)
    }

    /// Its days over a column.
    fn column_period(&self) -> String {
        written::short_days(self.language, &self.range)
    }

    /// The days it is compared with, over a column or below a figure.
    fn period_before(&self) -> Option<String> {
        self.before.as_ref().map(|range| written::short_days(self.language, range))
    }

    /// A report of some days.
    fn report(&self, title: &'static str, tables: Vec<Table>) -> Report {
        Report {
            language: self.language,
            currency: self.currency,
            title: self.say(title).to_owned(),
            subject: String::new(),
            period: self.period(),
            figures: Vec::new(),
            chart: None,
            tables,
            note: String::new(),
        }
    }

    /// A report of how something stands at the end of the days.
    fn report_at_end(&self, title: &'static str, tables: Vec<Table>) -> Report {
        let period = written::end(self.language, &self.range);
        Report { period, ..self.report(title, tables) }
    }

    /// How amounts of these tables are written.
    fn hand(&self, tables: &[Table]) -> Hand {
        Hand::of(self.currency, super::report::amounts(tables))
    }

    /// A column of words.
    fn words(&self, name: &'static str, width: u32) -> Column {
        Column::new(self.say(name), Kind::Text, width)
    }

    /// A column of figures.
    fn column(&self, name: &'static str, kind: Kind, width: u32) -> Column {
        Column::new(self.say(name), kind, width)
    }

    /// Columns of an amount: these days, and those before with the change.
    fn compared_columns(&self, period: String, before: Option<String>) -> Vec<Column> {
        let mut columns = vec![Column::new(period, Kind::Amount, 17)];
        if let Some(before) = before {
            columns.push(Column::new(before, Kind::Amount, 17).muted());
            columns.push(self.column("change", Kind::Percent, 12).muted());
        }
        columns
    }

    /// The cells of those columns.
    fn compared_cells(&self, (now, before): Compared) -> Vec<Cell> {
        let mut cells = vec![Cell::Amount(now)];
        if self.before.is_some() {
            let before = before.unwrap_or(0);
            cells.extend([Cell::Amount(before), Cell::percent(change(now, before))]);
        }
        cells
    }

    /// One of the main figures, with that of the period before.
    fn figure(&self, label: &'static str, (now, before): Compared, hand: Hand) -> Figure {
        self.figure_beside(label, (now, before), self.period_before(), hand)
    }

    /// The same with when that was.
    fn figure_beside(
        &self,
        label: &'static str,
        (now, before): Compared,
        then: Option<String>,
        hand: Hand,
    ) -> Figure {
        let beside = match (before, then) {
            (Some(before), Some(then)) => format!("{then}: {}", hand.money(before)),
            (Some(_), None) | (None, _) => String::new(),
        };
        self.plain_figure(label, hand.money(now), beside, now < 0)
    }

    fn plain_figure(
        &self,
        label: &'static str,
        value: String,
        beside: String,
        is_below: bool,
    ) -> Figure {
        Figure { label: self.say(label).to_owned(), value, beside, is_main: false, is_below }
    }
}

impl Figure {
    /// The same as what the report is about.
    fn main(self) -> Self {
        Self { is_main: true, ..self }
    }
}

/// How much more than before, in tenths of a hundredth of what was before; none of nothing.
fn change(now: i64, before: i64) -> Option<i64> {
    permille(now.saturating_sub(before), before.saturating_abs())
}

/// A word before cells.
fn named(name: impl Into<String>, cells: Vec<Cell>) -> Vec<Cell> {
    let mut all = vec![Cell::Text(name.into())];
    all.extend(cells);
    all
}

/// The accounts of now and before beside each other, in the order of their numbers.
fn beside<'a>(now: &'a [Row], before: Option<&'a [Row]>) -> Vec<(&'a Row, Compared)> {
    let empty: &[Row] = &[];
    let then = before.unwrap_or(empty);
    let amount = |rows: &[Row], row: &Row| {
        rows.iter().find(|other| other.code == row.code).map_or(0, |other| other.amount)
    };
    let gone = then.iter().filter(|row| !now.iter().any(|other| other.code == row.code));
    let mut all: Vec<&Row> = now.iter().chain(gone).collect();
    all.sort_by_key(|row| row.code);
    let of = |row| (amount(now, row), before.map(|before| amount(before, row)));
    all.into_iter().map(|row| (row, of(row))).collect()
}

/// The sum of what is listed.
fn sum(amounts: impl IntoIterator<Item = i64>) -> i64 {
    amounts.into_iter().fold(0, i64::saturating_add)
}

/// Adds a row for each account.
fn push_rows(table: &mut Table, scope: &Scope, now: &[Row], before: Option<&[Row]>) {
    for (row, amounts) in beside(now, before) {
        table.push(
            Level::Item,
            named(account_name(scope.language, row), scope.compared_cells(amounts)),
        );
    }
}

/// An account as its shop calls it; one that still has the name every shop begins with, in the
/// report's language.
fn account_name(language: Language, row: &Row) -> String {
    super::accounts::name(language, row.code, &row.name)
}
