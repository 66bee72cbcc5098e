//! A quotation: what an order would cost, how long that holds, and how to accept it.

use super::head::{Head, Party};
use super::lines::Line;
use super::sums::Sums;
use super::words;
use super::written;
use askama::Template;
use domain::ids::OrderNumber;
use domain::language::Language;
use domain::money::MoneyError;
use domain::order::Order;
use domain::time::BusinessDay;

/// A quotation.
#[derive(Debug, Clone, Template)]
#[template(path = "documents/quotation.html")]
pub struct Quotation {
    /// What stands around it.
    pub head: Head,
    /// Its number.
    pub number: String,
    /// The day of issue.
    pub issued: String,
    /// The last day on which it holds.
    pub valid_until: String,
    /// Who it is for.
    pub customer: Party,
    /// What is offered.
    pub lines: Vec<Line>,
    /// How much.
    pub sums: Sums,
    /// What the customer answers to accept it, such as "yes 1001"; none when they can't.
    pub reply: Option<String>,
    /// How customers can pay.
    pub payment_methods: Vec<String>,
    /// What the shop adds; empty when nothing.
    pub note: String,
}

/// What a customer writes to accept the quotation for an order: the grammar understands it.
pub fn acceptance(language: Language, number: OrderNumber) -> String {
    words::say_with(language, "accept_words", &number.0.to_string())
}

impl Quotation {
    /// The quotation for an order that was not placed yet.
    ///
    /// # Errors
    /// When a sum does not fit.
    pub fn of_order(
        head: Head,
        number: String,
        issued: &BusinessDay,
        valid_until: &BusinessDay,
        customer: Party,
        order: &Order,
        reply: Option<String>,
    ) -> Result<Self, MoneyError> {
        let sums = Sums::of_order(order, head.language)?;
        Ok(Self {
            number,
            issued: written::day(head.language, issued),
            valid_until: written::day(head.language, valid_until),
            customer,
            lines: Line::of_order(order),
            sums: Sums { paid: None, due: None, ..sums },
            reply,
            payment_methods: Vec::new(),
            note: order.note.clone(),
            head,
        })
    }

    /// The quotation as HTML.
    pub fn html(&self) -> String {
        self.render().expect("writing to a text does not fail")
    }
}
