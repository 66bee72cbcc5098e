//! XLSX, a sheet for each table: figures are numbers, heads stay in sight, sums are bold. Nothing is
//! a formula, and the date of making is always the same, so that the same report has the same bytes.

use crate::number;
use domain::catalog::Measure;
use domain::money::Currency;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
    XlsxError,
};
use views::documents::report::Report;
use views::documents::table::{Cell, Column, Kind, Level, Table};

/// What a cell holds at most.
const CELL_CHARS_MAX: usize = 32_000;
/// What a sheet's name holds at most.
const NAME_CHARS_MAX: usize = 31;
/// Widths of columns, in characters.
const WIDTHS: (usize, usize) = (9, 60);
/// The row of the columns' names; above it stand the title and the days.
const HEAD_ROW: u32 = 3;

/// Why a report could not be written.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// More rows than a spreadsheet holds.
    #[error("more rows than a spreadsheet holds")]
    TooLong,
    /// The writer failed.
    #[error("the spreadsheet could not be written: {0}")]
    Writer(String),
}

impl From<XlsxError> for SheetError {
    fn from(error: XlsxError) -> Self {
        if matches!(error, XlsxError::RowColumnLimitError) {
            Self::TooLong
        } else {
            Self::Writer(error.to_string())
        }
    }
}

/// The report as a workbook.
///
/// # Errors
/// `TooLong` beyond 1,048,572 rows.
pub fn xlsx(report: &Report) -> Result<Vec<u8>, SheetError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let properties = DocProperties::new().set_title(&report.title).set_creation_datetime(&made);
    workbook.set_properties(&properties);
    let mut names: Vec<String> = Vec::new();
    for table in &report.tables {
        let name =
            sheet_name(if table.name.is_empty() { &report.title } else { &table.name }, &names);
        let sheet = workbook.add_worksheet();
        sheet.set_name(&name)?;
        names.push(name);
        Writer { report, table }.write(sheet)?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// A name that a sheet can have, and that no other has.
fn sheet_name(wanted: &str, taken: &[String]) -> String {
    let plain = |c: char| if c.is_control() || "[]:*?/\\'".contains(c) { ' ' } else { c };
    let name: String = wanted.chars().map(plain).take(NAME_CHARS_MAX - 3).collect();
    let name = name.trim();
    let name = if name.is_empty() { "1" } else { name };
    let is_free = |name: &str| !taken.iter().any(|other| other.eq_ignore_ascii_case(name));
    if is_free(name) {
        return name.to_owned();
    }
    let numbered = (2..=99).map(|number| format!("{name} {number}"));
    numbered.into_iter().find(|name| is_free(name)).unwrap_or_else(|| name.to_owned())
}

/// A table on its sheet.
struct Writer<'a> {
    report: &'a Report,
    table: &'a Table,
}

impl Writer<'_> {
    fn write(&self, sheet: &mut Worksheet) -> Result<(), SheetError> {
        let Self { report, table } = self;
        sheet.write_string_with_format(0, 0, cut(&report.title), &title())?;
        let about = [report.subject.as_str(), &report.period, report.currency.code()];
        let about: Vec<&str> = about.into_iter().filter(|part| !part.is_empty()).collect();
        sheet.write_string(1, 0, cut(&about.join(" · ")))?;
        for (place, column) in (0_u16..).zip(&table.columns) {
            sheet.write_string_with_format(HEAD_ROW, place, cut(&column.name), &head(column))?;
            sheet.set_column_width(place, self.width(usize::from(place), column))?;
        }
        sheet.set_freeze_panes(HEAD_ROW + 1, 0)?;
        sheet.set_repeat_rows(HEAD_ROW, HEAD_ROW)?;
        if table.rows.is_empty() {
            sheet.write_string(HEAD_ROW + 1, 0, cut(&table.empty))?;
        }
        for (row, place) in table.rows.iter().zip(HEAD_ROW + 1..) {
            for (column, cell) in (0_u16..).zip(&row.cells) {
                self.cell(sheet, (place, column), cell, row.level)?;
            }
        }
        Ok(())
    }

    fn cell(
        &self,
        sheet: &mut Worksheet,
        (row, column): (u32, u16),
        cell: &Cell,
        level: Level,
    ) -> Result<(), SheetError> {
        let format = levelled(level);
        match cell {
            Cell::Empty => sheet.write_blank(row, column, &format)?,
            Cell::Text(text) => sheet.write_string_with_format(row, column, cut(text), &format)?,
            Cell::Day(day) => {
                let day = ExcelDateTime::parse_from_str(&day.to_string())?;
                let format = format.set_num_format("d mmm yyyy").set_align(FormatAlign::Left);
                sheet.write_datetime_with_format(row, column, &day, &format)?
            }
            Cell::Amount(_) | Cell::Quantity(..) | Cell::Count(_) | Cell::Percent(_) => {
                let currency = self.report.currency;
                let format = format.set_num_format(picture(cell, currency));
                sheet.write_number_with_format(row, column, value(cell, currency), &format)?
            }
        };
        Ok(())
    }

    /// Wide enough for what is in it, within reason.
    fn width(&self, place: usize, column: &Column) -> f64 {
        let length = |cell: &Cell| match cell {
            Cell::Empty => 0,
            Cell::Text(text) => text.chars().count(),
            Cell::Day(_) => 12,
            Cell::Amount(_) | Cell::Quantity(..) | Cell::Count(_) | Cell::Percent(_) => {
                let figure = number::of(cell, self.report.currency).map_or(0, |it| it.len());
                figure + figure / 3 + 2
            }
        };
        let cells = self.table.rows.iter().filter_map(|row| row.cells.get(place)).map(length);
        let name = column.name.chars().count() + 1;
        let width = cells.max().unwrap_or(0).max(name).clamp(WIDTHS.0, WIDTHS.1);
        u32::try_from(width).map_or(9.0, f64::from)
    }
}

/// What fits a cell.
fn cut(text: &str) -> &str {
    text.char_indices().nth(CELL_CHARS_MAX).map_or(text, |(end, _)| &text[..end])
}

/// The number in a cell; a spreadsheet's numbers are floats, read from the exact figure.
fn value(cell: &Cell, currency: Currency) -> f64 {
    let figure = match cell {
        // A part of a hundred is a part of one there.
        Cell::Percent(tenths) => Some(number::decimal(*tenths, 3)),
        Cell::Empty
        | Cell::Text(_)
        | Cell::Day(_)
        | Cell::Amount(_)
        | Cell::Quantity(..)
        | Cell::Count(_) => number::of(cell, currency),
    };
    figure.and_then(|figure| figure.parse().ok()).unwrap_or(0.0)
}

/// How a number is shown: groups, the currency's decimals, parentheses below zero.
fn picture(cell: &Cell, currency: Currency) -> &'static str {
    match cell {
        Cell::Amount(_) if currency.exponent() == 0 => "#,##0;(#,##0);\"–\"",
        Cell::Amount(_) => "#,##0.00;(#,##0.00);\"–\"",
        Cell::Percent(_) => "0.0%;(0.0%);\"–\"",
        Cell::Quantity(_, Measure::Gram) => "#,##0.###\" kg\"",
        Cell::Quantity(_, Measure::Millilitre) => "#,##0.###\" l\"",
        Cell::Quantity(_, Measure::Piece) | Cell::Count(_) => "#,##0",
        Cell::Empty | Cell::Text(_) | Cell::Day(_) => "General",
    }
}

fn title() -> Format {
    Format::new().set_bold().set_font_size(14)
}

fn head(column: &Column) -> Format {
    let format = Format::new().set_bold().set_border_bottom(FormatBorder::Medium).set_text_wrap();
    let format = if column.is_muted { format.set_font_color(Color::Gray) } else { format };
    match column.kind {
        Kind::Text | Kind::Day => format,
        Kind::Amount | Kind::Quantity | Kind::Count | Kind::Percent => {
            format.set_align(FormatAlign::Right)
        }
    }
}

fn levelled(level: Level) -> Format {
    match level {
        Level::Item => Format::new(),
        Level::Heading => Format::new().set_bold(),
        Level::Subtotal => Format::new().set_bold().set_border_top(FormatBorder::Thin),
        Level::Total => Format::new()
            .set_bold()
            .set_border_top(FormatBorder::Thin)
            .set_border_bottom(FormatBorder::Double),
    }
}
