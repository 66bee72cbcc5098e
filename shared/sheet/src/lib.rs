//! Reports for spreadsheets: the [`Report`](views::documents::report::Report) that paper is made of,
//! as CSV and as XLSX. The same report has the same bytes.
//!
//! Absent on purpose: figures of its own, formulas, charts, and where files go.
//!
//! - [`csv`]: RFC 4180, for programs.
//! - [`xlsx`]: for people, with a sheet for each table.
//! - [`locked`]: a file in an archive that opens with a password.

pub mod csv;
pub mod locked;
mod number;
pub mod xlsx;

#[cfg(test)]
mod tests;
