//! An invoice: what a customer owes and how to pay it, or when and how they have paid.

use super::head::{Head, Party};
use super::lines::Line;
use super::payments::Received;
use super::sums::Sums;
use super::written;
use askama::Template;
use domain::money::MoneyError;
use domain::order::{Order, Payment};
use domain::shop::Shop;
use domain::time::BusinessDay;

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
    /// The day on which the last of it was paid; none while something is open, or nothing was paid.
    pub paid_on: Option<String>,
    /// What was received for it.
    pub payments: Vec<Received>,
    /// How customers can pay; empty when nothing is to be paid.
    pub payment_methods: Vec<String>,
    /// What the shop adds; empty when nothing.
    pub note: String,
}

impl Invoice {
    /// The invoice of an order as it stands with its payments, issued on a day under a number of its
    /// series. It is to be paid by the day that was agreed, or before the order cancels itself.
    ///
    /// # Errors
    /// When a sum does not fit.
    pub fn of_order(
        head: Head,
        number: String,
        issued: &BusinessDay,
        customer: Party,
        (order, payments): (&Order, &[Payment]),
        shop: &Shop,
    ) -> Result<Self, MoneyError> {
        let language = head.language;
        let expires = order.due_at().map(|at| at.business_day(&shop.zone));
        let pay_until = order.credit_until.clone().or(expires);
        let sums = Sums::of_order(order, language)?;
        let is_due = sums.due.is_some();
        let last = Payment::standing(payments).map(|payment| payment.at).max();
        let last = last.filter(|_| !is_due && sums.paid.is_some());
        let methods = if is_due { shop.policy.payment_methods.as_slice() } else { &[] };
        Ok(Self {
            number,
            order_number: order.number.to_string(),
            issued: written::day(language, issued),
            pay_until: pay_until.filter(|_| is_due).map(|day| written::day(language, &day)),
            customer,
            lines: Line::of_order(order),
            sums,
            paid_on: last.map(|at| written::day(language, &at.business_day(&shop.zone))),
            payments: Received::of_order(order, payments, language, &shop.zone),
            payment_methods: methods.to_vec(),
            note: String::new(),
            head,
        })
    }

    /// The invoice as HTML.
    pub fn html(&self) -> String {
        self.render().expect("writing to a text does not fail")
    }
}
