//! Lines of goods on a document.

use super::written::Hand;
use domain::catalog::Measure;
use domain::order::{Order, Return, ReturnedLine};

/// What was sold, in one line.
#[derive(Debug, Clone)]
pub struct Line {
    /// The variant's full name.
    pub name: String,
    /// A smaller line below it; empty when there is none.
    pub note: String,
    /// Such as "2" or "1.5 kg".
    pub quantity: String,
    /// For one, without the currency: "25,000".
    pub price: String,
    /// For all of them, without the currency.
    pub amount: String,
}

impl Line {
    /// The lines of an order, as they are listed: a discount stands below them.
    pub fn of_order(order: &Order) -> Vec<Self> {
        let hand = hand(order);
        let lines = order.lines.iter().map(|line| Self {
            name: line.name.clone(),
            note: String::new(),
            quantity: hand.quantity(i64::from(line.quantity), line.measure),
            price: priced(hand, line.unit_price.minor(), line.measure),
            amount: hand.amount(line.total.minor()),
        });
        lines.collect()
    }

    /// What came back of an order, as it was listed: a discount and a tax on top stand below.
    pub fn of_return(returned: &Return, order: &Order) -> Vec<Self> {
        let hand = hand(order);
        let lines = returned.lines.iter().map(|back| {
            let line = order.lines.iter().find(|line| line.sku == back.sku);
            let measure = line.map(|line| line.measure).unwrap_or_default();
            Self {
                name: line.map_or_else(|| back.sku.to_string(), |line| line.name.clone()),
                note: String::new(),
                quantity: hand.quantity(i64::from(back.quantity), measure),
                price: line
                    .map(|line| priced(hand, line.unit_price.minor(), measure))
                    .unwrap_or_default(),
                amount: hand.amount(credited(back, order)),
            }
        });
        lines.collect()
    }
}

/// What goods that came back are credited with at the price they were listed at, in minor units.
pub(super) fn credited(back: &ReturnedLine, order: &Order) -> i64 {
    let Some(line) = order.lines.iter().find(|line| line.sku == back.sku) else {
        return back.price_minor;
    };
    // Without a discount the parts of a line's price add up to it, to the last cent.
    if order.discount_minor != 0
        && let Ok(listed) = line.measure.priced(line.unit_price, i64::from(back.quantity))
    {
        return listed.minor();
    }
    let on_top = if line.vat.is_included { 0 } else { order.tax_of(&back.sku, back.price_minor) };
    back.price_minor.saturating_sub(on_top)
}

/// How an order's amounts are written: all with decimals, or none.
pub(super) fn hand(order: &Order) -> Hand {
    let lines = order.lines.iter().flat_map(|line| [line.total.minor(), line.unit_price.minor()]);
    let sums = [order.total.minor(), order.paid.minor(), order.discount_minor, order.tax().minor()];
    Hand::of(order.total.currency(), lines.chain(sums))
}

/// "25,000", "4,500 / kg".
fn priced(hand: Hand, minor: i64, measure: Measure) -> String {
    let price = hand.amount(minor);
    match measure {
        Measure::Piece => price,
        Measure::Gram => format!("{price}\u{a0}/\u{a0}kg"),
        Measure::Millilitre => format!("{price}\u{a0}/\u{a0}l"),
    }
}
