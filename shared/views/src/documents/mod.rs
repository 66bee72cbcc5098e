//! Documents of a shop: plain data in, HTML out, to be laid out on paper and sealed. Absent on
//! purpose: figures, numbers of documents, passwords, and how pages are cut.
//!
//! - [`head`]: what every document has around it, [`around`]: from its shop; [`qr`]: the code that leads to its check.
//! - [`lines`], [`sums`], [`payments`]: parts that several documents share.
//! - Of an order, each with a constructor from it and `html()`: [`quotation`], [`confirmation`],
//!   [`status`], [`invoice`], [`receipt`] (of a payment), [`credit_note`] (of a return); [`booking`].
//! - Of the books, the stock and the day: a function of [`reports`] makes a [`report::Report`] from
//!   the domain's own statement; `Report::html(&head)` is its paper, and CSV and XLSX are made of
//!   the same value. [`table`], [`chart`]: what it is made of.
//!
//! Words of the templates stand in `templates/documents/words/`, one file for each language.

pub(crate) mod accounts;
pub mod around;
pub mod booking;
pub mod chart;
pub mod confirmation;
pub mod credit_note;
pub mod head;
pub mod invoice;
pub mod lines;
pub mod payments;
pub mod qr;
pub mod quotation;
pub mod receipt;
pub mod report;
pub mod reports;
pub mod status;
pub mod sums;
pub mod table;
mod widths;
pub(crate) mod words;
mod written;

use domain::document::{Document, Paper, ReportAsk};
use domain::language::Language;
use domain::order::state::OrderState;

/// The version of the templates: whoever changes how a document looks counts it up.
pub const TEMPLATE_VERSION: u16 = 7;

/// The word for a state, as it begins a line.
fn state(language: Language, state: OrderState) -> String {
    reports::orders::sentence(&crate::chat::state_word(language, state))
}

/// What a document is called, with its number or what it is of: "Invoice INV-2026-00481".
pub fn title(language: Language, document: &Document) -> String {
    if let Paper::Report { ask, .. } = &document.paper {
        let name = report_name(language, ask);
        let period = period(language, &document.paper);
        return period.map_or_else(|| name.to_owned(), |period| format!("{name} {period}"));
    }
    let name = words::say(language, word(&document.paper));
    match (&document.number, document.paper.order()) {
        (Some(number), _) => format!("{name} {number}"),
        (None, Some(order)) => format!("{name} {order}"),
        (None, None) => name.to_owned(),
    }
}

/// The key of the word for what a document is.
pub(crate) fn word(paper: &Paper) -> &'static str {
    match paper {
        Paper::Invoice { .. } => "invoice",
        Paper::Receipt { .. } => "receipt",
        Paper::Proposal { .. } => "quotation",
        Paper::Confirmation { .. } => "confirmation",
        Paper::Status { .. } => "order_status",
        Paper::CreditNote { .. } => "credit_note",
        Paper::Statement { .. } => "customer_statement",
        Paper::Booking { .. } => "booking",
        Paper::Report { ask, .. } => ask.stem(),
    }
}

/// What a report is called: "Profit and loss".
pub fn report_name(language: Language, ask: &ReportAsk) -> &'static str {
    words::say(language, ask.stem())
}

/// What a customer's statement is called.
pub(crate) fn statement_name(language: Language) -> &'static str {
    words::say(language, "customer_statement")
}

/// The days of a report, as people name them, or the last of them where it says how things stood
/// then; none of what is about today or ever.
pub fn period(language: Language, paper: &Paper) -> Option<String> {
    let Paper::Report { ask, .. } = paper else { return None };
    let range = ask.range()?;
    let is_at_end = ask.is_at_end();
    Some(if is_at_end {
        written::day(language, &range.to)
    } else {
        written::days(language, &range)
    })
}

#[cfg(test)]
mod tests;
