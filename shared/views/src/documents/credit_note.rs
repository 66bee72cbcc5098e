//! A credit note: what a customer gets back for goods that came back.

use super::head::{Head, Party};
use super::lines::Line;
use super::sums::Sums;
use super::written;
use askama::Template;
use domain::order::{Order, Return};
use domain::time::Zone;

/// A credit note.
#[derive(Debug, Clone, Template)]
#[template(path = "documents/credit_note.html")]
pub struct CreditNote {
    /// What stands around it.
    pub head: Head,
    /// The number in its series: "CRN-2026-00007".
    pub number: String,
    /// The order it is for: "#1001".
    pub order_number: String,
    /// The invoice it corrects; empty when none was issued.
    pub invoice_number: String,
    /// The day of issue.
    pub issued: String,
    /// Who is credited.
    pub customer: Party,
    /// What came back.
    pub lines: Vec<Line>,
    /// How much.
    pub sums: Sums,
    /// What the goods were exchanged for: "#1002"; empty when for nothing.
    pub exchanged_for: String,
}

impl CreditNote {
    /// The credit note of a return.
    pub fn of_return(
        head: Head,
        number: String,
        invoice_number: String,
        customer: Party,
        returned: &Return,
        order: &Order,
        zone: &Zone,
    ) -> Self {
        Self {
            number,
            order_number: order.number.to_string(),
            invoice_number,
            issued: written::day(head.language, &returned.at.business_day(zone)),
            customer,
            lines: Line::of_return(returned, order),
            sums: Sums::of_return(returned, order, head.language),
            exchanged_for: returned.exchanged_for.map(|it| it.to_string()).unwrap_or_default(),
            head,
        }
    }

    /// The credit note as HTML.
    pub fn html(&self) -> String {
        self.render().expect("writing to a text does not fail")
    }
}
