//! Figures as programs read them: a point, no groups, every decimal. Absent on purpose: floats; a
//! spreadsheet's number is read from the text.

use domain::catalog::Measure;
use domain::ledger::export::plain;
use domain::money::Currency;
use views::documents::table::Cell;

/// A cell's figure: money in major units, weights in kilos, volumes in litres, parts of a hundred;
/// none when it holds words, a day or nothing.
pub(crate) fn of(cell: &Cell, currency: Currency) -> Option<String> {
    match cell {
        Cell::Empty | Cell::Text(_) | Cell::Day(_) => None,
        Cell::Amount(minor) => Some(plain(*minor, currency)),
        Cell::Quantity(quantity, Measure::Piece) | Cell::Count(quantity) => {
            Some(quantity.to_string())
        }
        Cell::Quantity(quantity, Measure::Gram | Measure::Millilitre) => {
            Some(decimal(*quantity, 3))
        }
        Cell::Percent(tenths) => Some(decimal(*tenths, 1)),
    }
}

/// A whole number with its last digits after a point: 1500 with three is "1.500".
pub(crate) fn decimal(value: i64, places: usize) -> String {
    let digits = format!("{:0>1$}", value.unsigned_abs(), places + 1);
    let (whole, rest) = digits.split_at(digits.len() - places);
    let sign = if value < 0 { "-" } else { "" };
    format!("{sign}{whole}.{rest}")
}
