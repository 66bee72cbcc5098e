//! What owners and customers are told of discounts, credit, returns and refunds.

use super::{account_word, bubble, date};
use domain::catalog::Measure;
use domain::language::Language;
use domain::message::Bubble;
use domain::money::Money;
use domain::order::{Order, Refund, Return};
use domain::time::BusinessDay;

/// Whom a sentence speaks to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Whoever runs the shop.
    Shop,
    /// Whose order it is.
    Customer,
}

/// Something was taken off the price.
pub fn discounted(
    language: Language,
    order: &Order,
    amount: Money,
    due: Money,
    reader: Reader,
) -> Bubble {
    let (number, total) = (order.number, order.total);
    match reader {
        Reader::Shop => bubble(said!(
            language,
            "after_sale/discounted",
            number,
            amount,
            total,
            due = positive(due)
        )),
        Reader::Customer => {
            bubble(said!(language, "after_sale/you_discounted", number, amount, total))
        }
    }
}

/// The order is to be paid later.
pub fn on_credit(
    language: Language,
    order: &Order,
    due: Money,
    until: &BusinessDay,
    reader: Reader,
) -> Bubble {
    let (number, until) = (order.number, date(language, until));
    match reader {
        Reader::Shop => bubble(said!(language, "after_sale/on_credit", number, due, until)),
        Reader::Customer => bubble(said!(language, "after_sale/you_on_credit", number, due, until)),
    }
}

/// Goods came back; `over` is what the customer has paid too much since.
pub fn returned(
    language: Language,
    order: &Order,
    returned: &Return,
    over: Money,
    reader: Reader,
) -> Bubble {
    let lines = returned.lines.iter().map(|back| {
        let line = order.lines.iter().find(|line| line.sku == back.sku);
        let measure = line.map_or(Measure::Piece, |line| line.measure);
        part!(
            quantity = measure.before_name(i64::from(back.quantity)),
            name = line.map_or(back.sku.as_str(), |line| line.name.as_str()),
            price = Money::new(back.price_minor, order.total.currency()),
        )
    });
    let (number, lines, over) = (order.number, lines.collect::<Vec<_>>(), positive(over));
    match reader {
        Reader::Shop => {
            let restocked = returned.is_restocked;
            bubble(said!(
                language,
                "after_sale/returned",
                number,
                bare = number.0,
                lines,
                restocked,
                over
            ))
        }
        Reader::Customer => bubble(said!(language, "after_sale/you_returned", number, lines, over)),
    }
}

/// Money was paid back.
pub fn refunded(
    language: Language,
    order: &Order,
    refund: &Refund,
    due: Money,
    reader: Reader,
) -> Bubble {
    let (number, amount) = (order.number, refund.amount);
    match reader {
        Reader::Shop => {
            let account = account_word(language, refund.account);
            bubble(said!(
                language,
                "after_sale/refunded",
                number,
                amount,
                account,
                due = positive(due),
                bare = number.0
            ))
        }
        Reader::Customer => bubble(said!(language, "after_sale/you_refunded", number, amount)),
    }
}

pub(super) fn positive(amount: Money) -> Option<Money> {
    Some(amount).filter(|amount| amount.is_positive())
}
