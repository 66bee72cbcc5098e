//! What the lines of a document come to.

use super::lines::{Credited, hand};
use super::words;
use domain::language::Language;
use domain::money::{Money, MoneyError};
use domain::order::{Order, Return, ReturnedLine};

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
    pub fn of_return(returned: &Return, order: &Order, language: Language) -> Self {
        let hand = hand(order);
        let add = |sums: Credited, line: &ReturnedLine| {
            let line = Credited::of(line, order);
            Credited {
                listed: sums.listed.saturating_add(line.listed),
                on_top: sums.on_top.saturating_add(line.on_top),
                included: sums.included.saturating_add(line.included),
            }
        };
        let Credited { listed, on_top, included } =
            returned.lines.iter().fold(Credited::default(), add);
        let total = returned.price_minor();
        let discount = total.saturating_sub(on_top).saturating_sub(listed);
        let is_split = discount != 0 || on_top != 0;
        let shown = |key, minor: i64, is_shown: bool| {
            let part =
                || Part { label: words::say(language, key).to_owned(), amount: hand.money(minor) };
            is_shown.then(part)
        };
        let parts = [
            shown("subtotal", listed, is_split),
            shown("discount", discount, discount != 0),
            shown("tax", on_top, on_top != 0),
        ];
        Self {
            parts: parts.into_iter().flatten().collect(),
            total: hand.money(total),
            tax_included: (included != 0).then(|| hand.money(included)),
            credited: None,
            paid: None,
            due: None,
        }
    }
}
