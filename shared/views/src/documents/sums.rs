//! What the lines of a document come to.

use super::lines::hand;
use super::words;
use domain::language::Language;
use domain::money::{Money, MoneyError};
use domain::order::{Order, Return};

/// The block of sums below the lines.
#[derive(Debug, Clone)]
pub struct Sums {
    /// What leads to the total, such as the subtotal, a discount, tax.
    pub parts: Vec<Part>,
    /// The total, with its currency.
    pub total: String,
    /// The tax that prices hold already; none when they hold none.
    pub tax_included: Option<String>,
    /// What was credited for goods that came back; none when nothing.
    pub credited: Option<String>,
    /// What was paid so far; none when nothing was.
    pub paid: Option<String>,
    /// What is still to be paid; none when nothing is.
    pub due: Option<String>,
}

/// A figure above the total.
#[derive(Debug, Clone)]
pub struct Part {
    /// What it is, in the document's language.
    pub label: String,
    /// How much, with its currency.
    pub amount: String,
}

impl Sums {
    /// What an order comes to, and how much of it is paid.
    ///
    /// # Errors
    /// When a sum does not fit.
    pub fn of_order(order: &Order, language: Language) -> Result<Self, MoneyError> {
        let hand = hand(order);
        let listed = Money::sum(order.lines.iter().map(|line| line.total), order.total.currency())?;
        let discount = Money::new(order.discount_minor, order.total.currency());
        // What the total is more than the lines less the discount is the tax on top of them.
        let on_top = order.total.minus(listed.minus(discount)?)?;
        let included = order.tax().minus(on_top)?;
        let mut parts = Vec::new();
        let mut part = |key, minor: i64| {
            let (label, amount) = (words::say(language, key).to_owned(), hand.money(minor));
            parts.push(Part { label, amount });
        };
        if !discount.is_zero() || !on_top.is_zero() {
            part("subtotal", listed.minor());
        }
        if !discount.is_zero() {
            part("discount", discount.minor().saturating_neg());
        }
        if !on_top.is_zero() {
            part("tax", on_top.minor());
        }
        let shown = |minor: i64| (minor != 0).then(|| hand.money(minor));
        Ok(Self {
            parts,
            total: hand.money(order.total.minor()),
            tax_included: shown(included.minor()),
            credited: shown(order.returned_minor.saturating_neg()),
            paid: shown(order.paid_net()?.minor()),
            due: shown(order.due()?.minor()),
        })
    }

    /// What goods that came back come to.
    pub fn of_return(returned: &Return, order: &Order) -> Self {
        let hand = hand(order);
        let all = |of: &dyn Fn(&domain::order::ReturnedLine) -> i64| {
            returned.lines.iter().map(of).fold(0, i64::saturating_add)
        };
        let tax = all(&|line| order.tax_of(&line.sku, line.price_minor));
        Self {
            parts: Vec::new(),
            total: hand.money(all(&|line| line.price_minor)),
            tax_included: (tax != 0).then(|| hand.money(tax)),
            credited: None,
            paid: None,
            due: None,
        }
    }
}
