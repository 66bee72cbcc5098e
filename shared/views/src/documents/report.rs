//! A report: tables of figures, the main ones above them, and a chart. One value, from which paper
//! is made here and CSV and XLSX elsewhere.

use super::chart::Chart;
use super::head::Head;
use super::table::{Cell, Kind, Level, Table};
use super::widths::{self, Widths};
use super::written::{self, Hand};
use askama::Template;
use domain::language::Language;
use domain::money::Currency;
use domain::time::DayRange;

/// Who reads a report, of which days, and beside which.
#[derive(Debug, Clone)]
pub struct Scope {
    /// The report's language.
    pub language: Language,
    /// The shop's currency.
    pub currency: Currency,
    /// The days; what stands at a moment stands at the end of the last one.
    pub range: DayRange,
    /// The days it is compared with, if any; figures of them are then given too.
    pub before: Option<DayRange>,
}

/// A report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Its language.
    pub language: Language,
    /// The currency of its amounts.
    pub currency: Currency,
    /// What it is: "Profit and loss".
    pub title: String,
    /// Whose it is, such as an account or a customer; empty when it is the shop's.
    pub subject: String,
    /// Its days, as people name them.
    pub period: String,
    /// The main figures.
    pub figures: Vec<Figure>,
    /// A chart, where one helps.
    pub chart: Option<Chart>,
    /// The tables, the main one first.
    pub tables: Vec<Table>,
    /// What is added below; empty when nothing.
    pub note: String,
}

/// One of the main figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// What it is.
    pub label: String,
    /// As it is written: "UGX 25,000".
    pub value: String,
    /// A smaller line below, such as the figure of the period before; empty when there is none.
    pub beside: String,
    /// Whether it is what the report is about.
    pub is_main: bool,
    /// Whether it is below zero.
    pub is_below: bool,
}

impl Report {
    /// The report on paper, as HTML.
    pub fn html(&self, head: &Head) -> String {
        let hand = self.hand();
        let written = self.tables.iter().map(|table| Written::of(table, self.language, hand));
        let page = Page { head, report: self, tables: written.collect() };
        page.render().expect("writing to a text does not fail")
    }

    /// How many rows its tables have.
    pub fn rows(&self) -> usize {
        self.tables.iter().map(|table| table.rows.len()).sum()
    }

    /// How its main figures stand: one as long as these would not fit on one line otherwise.
    fn tiles(&self) -> &'static str {
        let longest = self.figures.iter().map(|figure| widths::of_main_figure(&figure.value)).max();
        widths::tiles(self.figures.len(), longest.unwrap_or(0))
    }

    /// Whether one of its columns holds money.
    fn has_amounts(&self) -> bool {
        let mut columns = self.tables.iter().flat_map(|table| &table.columns);
        columns.any(|column| column.kind == Kind::Amount)
    }

    /// How its amounts are written: all of them with decimals, or none.
    fn hand(&self) -> Hand {
        Hand::of(self.currency, amounts(&self.tables))
    }
}

/// All amounts of some tables.
pub(super) fn amounts(tables: &[Table]) -> impl Iterator<Item = i64> {
    let cells = tables.iter().flat_map(|table| &table.rows).flat_map(|row| &row.cells);
    cells.filter_map(|cell| match cell {
        Cell::Amount(minor) => Some(*minor),
        Cell::Empty
        | Cell::Text(_)
        | Cell::Day(_)
        | Cell::Quantity(..)
        | Cell::Count(_)
        | Cell::Percent(_) => None,
    })
}

#[derive(Template)]
#[template(path = "documents/report.html")]
struct Page<'a> {
    head: &'a Head,
    report: &'a Report,
    tables: Vec<Written<'a>>,
}

/// A table as it is written.
struct Written<'a> {
    name: &'a str,
    /// Whether only smaller letters let its figures stand on one line.
    is_dense: bool,
    columns: Vec<WrittenColumn<'a>>,
    rows: Vec<WrittenRow>,
    empty: &'a str,
}

struct WrittenColumn<'a> {
    name: &'a str,
    class: String,
    /// In tenths of a hundredth of the table's width.
    width: usize,
}

struct WrittenRow {
    class: &'static str,
    cells: Vec<(String, String)>,
}

impl<'a> Written<'a> {
    fn of(table: &'a Table, language: Language, hand: Hand) -> Self {
        let mut rows: Vec<WrittenRow> = Vec::with_capacity(table.rows.len());
        for (place, row) in table.rows.iter().enumerate() {
            let next = table.rows.get(place + 1).map(|row| row.level);
            let is_summed = matches!(next, Some(Level::Subtotal | Level::Total));
            let class = match row.level {
                Level::Heading => "heading with-next",
                Level::Item if is_summed => "with-next",
                Level::Item => "",
                Level::Subtotal if is_summed => "subtotal with-next",
                Level::Subtotal => "subtotal",
                Level::Total => "total",
            };
            let cells = row.cells.iter().zip(&table.columns).map(|(cell, column)| {
                let (text, is_below) = cell_text(cell, language, hand);
                let class = classes(&[
                    ("right", column.kind.is_figure()),
                    ("figure", column.kind.is_figure()),
                    ("muted", column.is_muted),
                    ("below", is_below),
                ]);
                (class, text)
            });
            rows.push(WrittenRow { class, cells: cells.collect() });
        }
        let mut needs = Widths::of(&table.columns);
        for (row, written) in table.rows.iter().zip(&rows) {
            needs.see(row.level, written.cells.iter().map(|(_, text)| text.as_str()));
        }
        let (widths, is_dense) = needs.shared_out();
        let columns = table.columns.iter().zip(widths).map(|(column, width)| WrittenColumn {
            name: &column.name,
            class: classes(&[
                ("right", column.kind.is_figure()),
                ("figure", column.kind.is_figure()),
                ("muted", column.is_muted),
            ]),
            width,
        });
        let columns = columns.collect();
        Self { name: &table.name, is_dense, columns, rows, empty: &table.empty }
    }
}

fn classes(given: &[(&str, bool)]) -> String {
    let given: Vec<&str> = given.iter().filter(|(_, is)| *is).map(|(name, _)| *name).collect();
    given.join(" ")
}

/// A cell as it is written, and whether it is below zero.
fn cell_text(cell: &Cell, language: Language, hand: Hand) -> (String, bool) {
    match cell {
        Cell::Empty => (String::new(), false),
        Cell::Text(text) => (text.clone(), false),
        Cell::Day(day) => (written::short_day(language, day), false),
        Cell::Amount(minor) => (hand.amount(*minor), *minor < 0),
        Cell::Quantity(quantity, measure) => (hand.quantity(*quantity, *measure), *quantity < 0),
        Cell::Count(count) => (hand.quantity(*count, domain::catalog::Measure::Piece), *count < 0),
        Cell::Percent(tenths) => (hand.percent(*tenths), *tenths < 0),
    }
}
