//! An order confirmation: what was ordered, and what happens next.

use super::head::{Head, Party};
use super::lines::Line;
use super::payments::Received;
use super::sums::Sums;
use askama::Template;
use domain::money::MoneyError;
use domain::order::{Order, Payment};
use domain::shop::Shop;

/// An order confirmation.
#[derive(Debug, Clone, Template)]
#[template(path = "documents/confirmation.html")]
pub struct Confirmation {
    /// What stands around it.
    pub head: Head,
    /// The order: "#1001".
    pub order_number: String,
    /// When it was placed.
    pub placed: String,
    /// Where it stands.
    pub state: String,
    /// Who ordered.
    pub customer: Party,
    /// What was ordered.
    pub lines: Vec<Line>,
    /// How much.
    pub sums: Sums,
    /// What was received for it.
    pub payments: Vec<Received>,
    /// How customers can pay; empty when nothing is to be paid.
    pub payment_methods: Vec<String>,
    /// What the customer added; empty when nothing.
    pub note: String,
}

impl Confirmation {
    /// The confirmation of an order as it stands with its payments.
    ///
    /// # Errors
    /// When a sum does not fit.
    pub fn of_order(
        head: Head,
        customer: Party,
        (order, payments): (&Order, &[Payment]),
        shop: &Shop,
    ) -> Result<Self, MoneyError> {
        let sums = Sums::of_order(order, head.language)?;
        let methods = if sums.due.is_some() { shop.policy.payment_methods.as_slice() } else { &[] };
        Ok(Self {
            order_number: order.number.to_string(),
            placed: crate::chat::moment(head.language, order.created_at, &shop.zone),
            state: super::state(head.language, order.state),
            customer,
            lines: Line::of_order(order),
            payments: Received::of_order(order, payments, head.language, &shop.zone),
            payment_methods: methods.to_vec(),
            sums,
            note: order.note.clone(),
            head,
        })
    }

    /// The confirmation as HTML.
    pub fn html(&self) -> String {
        self.render().expect("writing to a text does not fail")
    }
}
