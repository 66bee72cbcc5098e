//! What owners and customers are told of goods that were exchanged.

use super::after_sale::{Reader, positive};
use super::bubble;
use askama::Template;
use domain::ids::OrderNumber;
use domain::message::Bubble;
use domain::money::Money;
use domain::order::Order;

/// An exchange that was made.
#[derive(Debug, Clone, Copy)]
pub struct Exchanged<'a> {
    /// The order goods came back from.
    pub old: &'a Order,
    /// The order of what the customer gets for them.
    pub new: &'a Order,
    /// What the goods that came back pay of it.
    pub credit: Option<Money>,
    /// What is still to be paid for it.
    pub due: Money,
    /// What is still the customer's.
    pub over: Money,
}

/// Goods were exchanged.
pub fn exchanged(exchanged: &Exchanged<'_>, reader: Reader) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/exchange.txt", block = "exchanged")]
    struct Said {
        old: OrderNumber,
        old_bare: u64,
        new: OrderNumber,
        bare: u64,
        lines: Vec<String>,
        total: Money,
        credit: Option<Money>,
        due: Option<Money>,
        over: Option<Money>,
    }
    #[derive(Template)]
    #[template(path = "messages/en/exchange.txt", block = "you_exchanged")]
    struct YouSaid {
        old: OrderNumber,
        new: OrderNumber,
        lines: Vec<String>,
        total: Money,
        credit: Option<Money>,
        due: Option<Money>,
        over: Option<Money>,
    }
    let Exchanged { old, new, credit, due, over } = *exchanged;
    let lines = new.lines.iter().map(|line| {
        let quantity = line.measure.before_name(i64::from(line.quantity));
        format!("{quantity} {} – {}", line.name, line.total)
    });
    let (lines, total) = (lines.collect(), new.total);
    let (due, over) = (positive(due), positive(over));
    let (old_bare, bare) = (old.number.0, new.number.0);
    let (old, new) = (old.number, new.number);
    match reader {
        Reader::Shop => bubble(&Said { old, old_bare, new, bare, lines, total, credit, due, over }),
        Reader::Customer => bubble(&YouSaid { old, new, lines, total, credit, due, over }),
    }
}
