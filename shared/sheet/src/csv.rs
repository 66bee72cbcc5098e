//! CSV by RFC 4180. Amounts are plain numbers with the currency's decimals, days are ISO 8601, and no
//! text is taken for a formula. Several tables follow each other after an empty line and their name.

use domain::money::Currency;
use views::documents::report::Report;
use views::documents::table::{Cell, Table};

/// The tables of a report, as UTF-8.
pub fn csv(report: &Report) -> Vec<u8> {
    let tables: Vec<String> =
        report.tables.iter().map(|table| written(table, report.currency)).collect();
    tables.join("\r\n").into_bytes()
}

fn written(table: &Table, currency: Currency) -> String {
    let mut text = String::new();
    if !table.name.is_empty() {
        push(&mut text, [words(&table.name)]);
    }
    push(&mut text, table.columns.iter().map(|column| words(&column.name)));
    for row in &table.rows {
        push(&mut text, row.cells.iter().map(|cell| field(cell, currency)));
    }
    text
}

fn push(text: &mut String, fields: impl IntoIterator<Item = String>) {
    let fields: Vec<String> = fields.into_iter().collect();
    text.push_str(&fields.join(","));
    text.push_str("\r\n");
}

fn field(cell: &Cell, currency: Currency) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => words(text),
        Cell::Day(day) => day.to_string(),
        Cell::Amount(_) | Cell::Quantity(..) | Cell::Count(_) | Cell::Percent(_) => {
            crate::number::of(cell, currency).unwrap_or_default()
        }
    }
}

/// A text that no spreadsheet takes for a formula, quoted where it must be.
fn words(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let text = if is_formula { format!("'{text}") } else { text.to_owned() };
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}
