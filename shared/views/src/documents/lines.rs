//! Lines of goods on a document.

use super::written::Hand;
use domain::catalog::Measure;
use domain::order::{Order, Return};

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

    /// What came back of an order: for what the customer had paid or owed for it.
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
                amount: hand.amount(back.price_minor),
            }
        });
        lines.collect()
    }
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
