//! What owners and customers are told of discounts, credit, returns and refunds.

use super::{account_word, bubble};
use askama::Template;
use domain::catalog::Measure;
use domain::ids::OrderNumber;
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

/// What came back, as a line of a message.
struct Line<'a> {
    quantity: String,
    name: &'a str,
    price: Money,
}

/// Something was taken off the price.
pub fn discounted(order: &Order, amount: Money, due: Money, reader: Reader) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/after_sale.txt", block = "discounted")]
    struct Discounted {
        number: OrderNumber,
        amount: Money,
        total: Money,
        due: Option<Money>,
    }
    #[derive(Template)]
    #[template(path = "messages/en/after_sale.txt", block = "you_discounted")]
    struct YouDiscounted {
        number: OrderNumber,
        amount: Money,
        total: Money,
    }
    let (number, total) = (order.number, order.total);
    match reader {
        Reader::Shop => bubble(&Discounted { number, amount, total, due: positive(due) }),
        Reader::Customer => bubble(&YouDiscounted { number, amount, total }),
    }
}

/// The order is to be paid later.
pub fn on_credit(order: &Order, due: Money, until: &BusinessDay, reader: Reader) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/after_sale.txt", block = "on_credit")]
    struct OnCredit {
        number: OrderNumber,
        due: Money,
        until: String,
    }
    #[derive(Template)]
    #[template(path = "messages/en/after_sale.txt", block = "you_on_credit")]
    struct YouOnCredit {
        number: OrderNumber,
        due: Money,
        until: String,
    }
    let (number, until) = (order.number, until.for_people());
    match reader {
        Reader::Shop => bubble(&OnCredit { number, due, until }),
        Reader::Customer => bubble(&YouOnCredit { number, due, until }),
    }
}

/// Goods came back; `over` is what the customer has paid too much since.
pub fn returned(order: &Order, returned: &Return, over: Money, reader: Reader) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/after_sale.txt", block = "returned")]
    struct Returned<'a> {
        number: OrderNumber,
        bare: u64,
        lines: Vec<Line<'a>>,
        restocked: bool,
        over: Option<Money>,
    }
    #[derive(Template)]
    #[template(path = "messages/en/after_sale.txt", block = "you_returned")]
    struct YouReturned<'a> {
        number: OrderNumber,
        lines: Vec<Line<'a>>,
        over: Option<Money>,
    }
    let lines = returned.lines.iter().map(|back| {
        let line = order.lines.iter().find(|line| line.sku == back.sku);
        let measure = line.map_or(Measure::Piece, |line| line.measure);
        Line {
            quantity: measure.before_name(i64::from(back.quantity)),
            name: line.map_or(back.sku.as_str(), |line| line.name.as_str()),
            price: Money::new(back.price_minor, order.total.currency()),
        }
    });
    let (number, lines, over) = (order.number, lines.collect(), positive(over));
    match reader {
        Reader::Shop => {
            let restocked = returned.is_restocked;
            bubble(&Returned { number, bare: number.0, lines, restocked, over })
        }
        Reader::Customer => bubble(&YouReturned { number, lines, over }),
    }
}

/// Money was paid back.
pub fn refunded(order: &Order, refund: &Refund, due: Money, reader: Reader) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/after_sale.txt", block = "refunded")]
    struct Refunded {
        number: OrderNumber,
        amount: Money,
        account: &'static str,
        due: Option<Money>,
    }
    #[derive(Template)]
    #[template(path = "messages/en/after_sale.txt", block = "you_refunded")]
    struct YouRefunded {
        number: OrderNumber,
        amount: Money,
    }
    let (number, amount) = (order.number, refund.amount);
    match reader {
        Reader::Shop => {
            let account = account_word(refund.account);
            bubble(&Refunded { number, amount, account, due: positive(due) })
        }
        Reader::Customer => bubble(&YouRefunded { number, amount }),
    }
}

pub(super) fn positive(amount: Money) -> Option<Money> {
    Some(amount).filter(|amount| amount.is_positive())
}
