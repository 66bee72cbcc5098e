//! An invoice: what a customer owes, and how to pay it.

use super::head::{Head, Party};
use super::lines::Line;
use super::sums::Sums;
use askama::Template;

/// An invoice.
#[derive(Debug, Clone, Template)]
#[template(path = "documents/invoice.html")]
pub struct Invoice {
    /// What stands around it.
    pub head: Head,
    /// The number in its series: "INV-2026-00481".
    pub number: String,
    /// The order it is for: "#1001".
    pub order_number: String,
    /// The day of issue.
    pub issued: String,
    /// The last day to pay; none when it is paid.
    pub pay_until: Option<String>,
    /// Who pays.
    pub customer: Party,
    /// What for.
    pub lines: Vec<Line>,
    /// How much.
    pub sums: Sums,
    /// How customers can pay.
    pub payment_methods: Vec<String>,
    /// What the shop adds; empty when nothing.
    pub note: String,
}
