//! The series documents are numbered in: one for each shop, kind and year, without a gap.
//! Deliberately absent: the counter.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A kind of document that is numbered without a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Series {
    /// Invoices.
    Invoice,
    /// Receipts.
    Receipt,
    /// Credit notes: each return takes a number, whether its paper is asked for or not.
    CreditNote,
}

impl Series {
    /// Every series.
    pub const ALL: [Self; 3] = [Self::Invoice, Self::Receipt, Self::CreditNote];

    /// What its numbers begin with.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Invoice => "INV",
            Self::Receipt => "RCP",
            Self::CreditNote => "CRN",
        }
    }
}

/// A number of a series. Displays as "INV-2026-00481".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeriesNumber {
    /// The series.
    pub series: Series,
    /// The year in the shop's own zone.
    pub year: i16,
    /// From 1.
    pub number: u64,
}

impl fmt::Display for SeriesNumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}-{:04}-{:05}", self.series.prefix(), self.year, self.number)
    }
}
