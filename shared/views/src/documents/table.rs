//! Tables of figures as values: paper, CSV and XLSX are written from the same rows. Absent on
//! purpose: how figures are written, and sums: each is given.

use domain::catalog::Measure;
use domain::time::BusinessDay;

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its name; empty when the report has no other table.
    pub name: String,
    /// Its columns, from the left.
    pub columns: Vec<Column>,
    /// Its rows, from the top, each with a cell for every column.
    pub rows: Vec<Row>,
    /// What is said when it has no rows.
    pub empty: String,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What stands above it.
    pub name: String,
    /// What is in it.
    pub kind: Kind,
    /// Its part of the table's width; the parts of all columns need not add up to anything.
    pub width: u32,
    /// Whether it is beside the point, as the period before is.
    pub is_muted: bool,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// Days.
    Day,
    /// Money, in minor units.
    Amount,
    /// How much of something.
    Quantity,
    /// How many.
    Count,
    /// Tenths of a hundredth.
    Percent,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it is among the others.
    pub level: Level,
    /// Its cells, from the left.
    pub cells: Vec<Cell>,
}

/// What a row is among the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The name of the rows below.
    Heading,
    /// One of many.
    Item,
    /// What rows above come to.
    Subtotal,
    /// What all rows come to.
    Total,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// A day.
    Day(BusinessDay),
    /// Money, in minor units of the report's currency.
    Amount(i64),
    /// How much of something, in the measure's base unit.
    Quantity(i64, Measure),
    /// How many.
    Count(i64),
    /// Tenths of a hundredth.
    Percent(i64),
}

impl Table {
    /// A table without rows.
    pub fn new(name: impl Into<String>, columns: Vec<Column>, empty: impl Into<String>) -> Self {
        Self { name: name.into(), columns, rows: Vec::new(), empty: empty.into() }
    }

    /// Adds a row; cells that are not given are empty.
    pub fn push(&mut self, level: Level, cells: impl IntoIterator<Item = Cell>) {
        let mut cells: Vec<Cell> = cells.into_iter().collect();
        cells.resize(self.columns.len(), Cell::Empty);
        self.rows.push(Row { level, cells });
    }

    /// Adds the name of the rows below.
    pub fn heading(&mut self, name: impl Into<String>) {
        self.push(Level::Heading, [Cell::Text(name.into())]);
    }

    /// Whether something stands in it.
    pub fn has_items(&self) -> bool {
        self.rows.iter().any(|row| row.level == Level::Item)
    }
}

impl Column {
    /// A column of some width.
    pub fn new(name: impl Into<String>, kind: Kind, width: u32) -> Self {
        Self { name: name.into(), kind, width, is_muted: false }
    }

    /// The same beside the point.
    #[must_use]
    pub fn muted(self) -> Self {
        Self { is_muted: true, ..self }
    }
}

impl Kind {
    /// Whether it is read from the right, as figures are.
    pub fn is_figure(self) -> bool {
        match self {
            Self::Text | Self::Day => false,
            Self::Amount | Self::Quantity | Self::Count | Self::Percent => true,
        }
    }
}

impl Cell {
    /// Words.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Tenths of a hundredth, if there is such a part.
    pub fn percent(part: Option<i64>) -> Self {
        part.map_or(Self::Empty, Self::Percent)
    }
}
