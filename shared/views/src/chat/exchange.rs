//! What owners and customers are told of goods that were exchanged.

use super::after_sale::{Reader, positive};
use super::{bubble, order_lines};
use domain::language::Language;
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
pub fn exchanged(language: Language, exchanged: &Exchanged<'_>, reader: Reader) -> Bubble {
    let Exchanged { old, new, credit, due, over } = *exchanged;
    let (lines, total) = (order_lines(new), new.total);
    let (due, over) = (positive(due), positive(over));
    let (old_bare, bare) = (old.number.0, new.number.0);
    let (old, new) = (old.number, new.number);
    bubble(match reader {
        Reader::Shop => said!(
            language,
            "exchange/exchanged",
            old,
            old_bare,
            new,
            bare,
            lines,
            total,
            credit,
            due,
            over
        ),
        Reader::Customer => {
            said!(language, "exchange/you_exchanged", old, new, lines, total, credit, due, over)
        }
    })
}
