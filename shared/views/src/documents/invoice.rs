//! An invoice: what a customer owes, and how to pay it.

use super::head::{Head, Party};
use super::lines::Line;
use super::sums::Sums;
use super::written;
use askama::Template;
use domain::money::MoneyError;
use domain::order::Order;
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
    /// How customers can pay.
    pub payment_methods: Vec<String>,
    /// What the shop adds; empty when nothing.
    pub note: String,
}

impl Invoice {
    /// The invoice of an order as it stands, issued on a day under a number of its series. It is to
    /// be paid by the day that was agreed, or before the order cancels itself.
    ///
    /// # Errors
    /// When a sum does not fit.
    pub fn of_order(
        head: Head,
        number: String,
        issued: &BusinessDay,
        customer: Party,
        order: &Order,
        shop: &Shop,
    ) -> Result<Self, MoneyError> {
        let language = head.language;
        let expires = order.due_at().map(|at| at.business_day(&shop.zone));
        let pay_until = order.credit_until.clone().or(expires);
        let sums = Sums::of_order(order, language)?;
        let is_due = sums.due.is_some();
        Ok(Self {
            number,
            order_number: order.number.to_string(),
            issued: written::day(language, issued),
            pay_until: pay_until.filter(|_| is_due).map(|day| written::day(language, &day)),
            customer,
            lines: Line::of_order(order),
            sums,
            payment_methods: shop.policy.payment_methods.clone(),
            note: String::new(),
            head,
        })
    }

    /// The invoice as HTML.
    pub fn html(&self) -> String {
        self.render().expect("writing to a text does not fail")
    }
}
