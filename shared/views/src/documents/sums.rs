//! What the lines of a document come to.

use super::lines::{credited, hand};
use super::words;
use super::written::Hand;
use domain::language::Language;
use domain::money::{Money, MoneyError};
use domain::order::{Order, Return};
use domain::vat::AtRate;

/// The block of sums below the lines.
#[derive(Debug, Clone)]
pub struct Sums {
    /// What leads to the total, such as the subtotal, a discount, tax.
    pub parts: Vec<Part>,
    /// The total, with its currency.
    pub total: String,
    /// The tax that prices hold already, by its rate; empty when they hold none.
    pub taxes_included: Vec<Part>,
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
        let [on_top, taxes_included] = taxes(&order.taxed(), hand, language);
        let mut parts = Vec::new();
        let mut part = |key, minor: i64| {
            let (label, amount) = (words::say(language, key).to_owned(), hand.money(minor));
            parts.push(Part { label, amount });
        };
        if !discount.is_zero() || !on_top.is_empty() {
            part("subtotal", listed.minor());
        }
        if !discount.is_zero() {
            part("discount", discount.minor().saturating_neg());
        }
        parts.extend(on_top);
        let shown = |minor: i64| (minor != 0).then(|| hand.money(minor));
        Ok(Self {
            parts,
            total: hand.money(order.total.minor()),
            taxes_included,
            credited: shown(order.returned_minor.saturating_neg()),
            paid: shown(order.paid_net()?.minor()),
            due: shown(order.due()?.minor()),
        })
    }

    /// What goods that came back come to.
    pub fn of_return(returned: &Return, order: &Order, language: Language) -> Self {
        let hand = hand(order);
        let listed = returned.lines.iter().map(|line| credited(line, order));
        let listed = listed.fold(0_i64, i64::saturating_add);
        let rates = order.taxed_of(returned);
        let [on_top, taxes_included] = taxes(&rates, hand, language);
        let is_on_top = |rate: &&AtRate| !rate.vat.is_included;
        let tax = rates.iter().filter(is_on_top).map(|rate| rate.taxed.tax);
        let tax = tax.fold(0_i64, i64::saturating_add);
        let total = returned.price_minor();
        let discount = total.saturating_sub(tax).saturating_sub(listed);
        let shown = |key, minor: i64, is_shown: bool| {
            let part =
                || Part { label: words::say(language, key).to_owned(), amount: hand.money(minor) };
            is_shown.then(part)
        };
        let parts = [
            shown("subtotal", listed, discount != 0 || !on_top.is_empty()),
            shown("discount", discount, discount != 0),
        ];
        Self {
            parts: parts.into_iter().flatten().chain(on_top).collect(),
            total: hand.money(total),
            taxes_included,
            credited: None,
            paid: None,
            due: None,
        }
    }
}

/// The taxes on top of prices and those in them, each with its rate and what it is on; what is taxed at
/// no rate is said where something else is. Where nothing is taxed there are none.
fn taxes(rates: &[AtRate], hand: Hand, language: Language) -> [Vec<Part>; 2] {
    let is_on_top = |rate: &AtRate| !rate.vat.is_included;
    let any_on_top = rates.iter().any(is_on_top);
    let (mut on_top, mut included) = (Vec::new(), Vec::new());
    if rates.iter().all(|rate| rate.taxed.tax == 0) {
        return [on_top, included];
    }
    for rate in rates {
        // What is not taxed stands with what is.
        let is_on_top = is_on_top(rate) || any_on_top && rate.vat.basis_points == 0;
        let (word, parts) =
            if is_on_top { ("tax", &mut on_top) } else { ("tax_included", &mut included) };
        let base = words::say_with(language, "on_base", &hand.money(rate.taxed.net));
        let label =
            format!("{} {} {base}", words::say(language, word), hand.rate(rate.vat.basis_points));
        parts.push(Part { label, amount: hand.money(rate.taxed.tax) });
    }
    [on_top, included]
}
