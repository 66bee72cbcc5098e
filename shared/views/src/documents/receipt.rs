//! A receipt: what a customer paid, and for what.

use super::head::{Head, Party};
use super::lines::Line;
use super::sums::Sums;
use askama::Template;
use domain::money::MoneyError;
use domain::order::{Order, Payment};
use domain::time::Zone;

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

impl Receipt {
    /// The receipt of a payment, with the order as it stands after it.
    ///
    /// # Errors
    /// When a sum does not fit.
    pub fn of_payment(
        head: Head,
        number: String,
        customer: Party,
        payment: &Payment,
        order: &Order,
        zone: &Zone,
    ) -> Result<Self, MoneyError> {
        Ok(Self {
            number,
            order_number: order.number.to_string(),
            received: super::lines::hand(order).money(payment.amount.minor()),
            received_on: crate::chat::moment(head.language, payment.at, zone),
            method: head.say(super::payments::method(payment.account)).to_owned(),
            reference: payment.reference.clone().unwrap_or_default(),
            customer,
            lines: Line::of_order(order),
            sums: Sums::of_order(order, head.language)?,
            head,
        })
    }

    /// The receipt as HTML.
    pub fn html(&self) -> String {
        self.render().expect("writing to a text does not fail")
    }
}
