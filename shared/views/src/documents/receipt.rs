//! A receipt: what a customer paid, and for what.

use super::head::{Head, Party};
use super::lines::Line;
use super::sums::Sums;
use askama::Template;

/// A receipt.
#[derive(Debug, Clone, Template)]
#[template(path = "documents/receipt.html")]
pub struct Receipt {
    /// What stands around it.
    pub head: Head,
    /// The number in its series: "RCP-2026-00212".
    pub number: String,
    /// The order it is for: "#1001".
    pub order_number: String,
    /// What was received this time, with its currency.
    pub received: String,
    /// When it was received.
    pub received_on: String,
    /// How it was paid.
    pub method: String,
    /// The payment's own reference; empty when there is none.
    pub reference: String,
    /// Who paid.
    pub customer: Party,
    /// What for.
    pub lines: Vec<Line>,
    /// How the order stands after it.
    pub sums: Sums,
}
