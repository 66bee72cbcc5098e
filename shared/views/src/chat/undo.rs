//! What was taken back by a word, and what stays and why.

use super::after_sale::{Reader, positive};
use super::stock::moved_line;
use super::{account_word, bubble, state_word};
use askama::Template;
use domain::catalog::Catalog;
use domain::deed::Lasting;
use domain::ids::OrderNumber;
use domain::ledger::voucher::Voucher;
use domain::message::Bubble;
use domain::money::Money;
use domain::order::state::OrderState;
use domain::order::{Order, Payment};
use domain::shop::Shop;
use domain::stock::StockChange;

macro_rules! said {
    ($block:literal) => {{
        #[derive(Template)]
        #[template(path = "messages/en/undo.txt", block = $block)]
        struct Said;
        bubble(&Said)
    }};
    ($block:literal, $number:expr) => {{
        #[derive(Template)]
        #[template(path = "messages/en/undo.txt", block = $block)]
        struct Said {
            number: OrderNumber,
            bare: u64,
        }
        bubble(&Said { number: $number, bare: $number.0 })
    }};
}

/// Nothing was done that a word takes back.
pub fn nothing() -> Bubble {
    said!("nothing")
}

/// Why something stays as it is, and what to do instead.
pub fn lasting(what: Lasting, order: Option<OrderNumber>) -> Bubble {
    let number = order.unwrap_or(OrderNumber(1001));
    match what {
        Lasting::Dispatched => said!("dispatched", number),
        Lasting::Cancelled => {
            #[derive(Template)]
            #[template(path = "messages/en/undo.txt", block = "cancelled")]
            struct Cancelled {
                number: OrderNumber,
            }
            bubble(&Cancelled { number })
        }
        Lasting::Moved => said!("moved", number),
        Lasting::OnCredit => said!("on_credit", number),
        Lasting::Returned => {
            #[derive(Template)]
            #[template(path = "messages/en/undo.txt", block = "returned")]
            struct Returned {
                number: OrderNumber,
            }
            bubble(&Returned { number })
        }
        Lasting::Refunded => said!("refunded", number),
        Lasting::Limited => said!("limited"),
        Lasting::Reversed => said!("reversed"),
        Lasting::Closed => said!("closed"),
        Lasting::Chart => said!("chart"),
        Lasting::Reminded => said!("reminded"),
    }
}

/// A payment that was recorded by mistake is taken back.
pub fn payment(order: &Order, back: &Payment, due: Money, reader: Reader) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/undo.txt", block = "payment")]
    struct TakenBack<'a> {
        number: OrderNumber,
        amount: Money,
        account: &'a str,
        state: &'a str,
        due: Option<Money>,
    }
    #[derive(Template)]
    #[template(path = "messages/en/undo.txt", block = "your_payment")]
    struct YourTakenBack {
        number: OrderNumber,
        amount: Money,
        due: Option<Money>,
    }
    let amount = Money::new(back.amount.minor().saturating_neg(), back.amount.currency());
    let (number, due) = (order.number, positive(due));
    match reader {
        Reader::Shop => {
            let (account, state) = (account_word(back.account), state_word(order.state));
            bubble(&TakenBack { number, amount, account, state, due })
        }
        Reader::Customer => bubble(&YourTakenBack { number, amount, due }),
    }
}

/// A step of an order is taken back, with its goods if they had left by it.
pub fn stepped_back(order: &Order, was: OrderState, goods: bool, reader: Reader) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/undo.txt", block = "stepped_back")]
    struct SteppedBack<'a> {
        number: OrderNumber,
        state: &'a str,
        goods: bool,
    }
    #[derive(Template)]
    #[template(path = "messages/en/undo.txt", block = "your_stepped_back")]
    struct YourSteppedBack<'a> {
        number: OrderNumber,
        state: &'a str,
        was: &'a str,
    }
    let (number, state) = (order.number, state_word(order.state));
    match reader {
        Reader::Shop => bubble(&SteppedBack { number, state, goods }),
        Reader::Customer => bubble(&YourSteppedBack { number, state, was: state_word(was) }),
    }
}

/// A discount is taken back.
pub fn discount(order: &Order, amount: Money, due: Money, reader: Reader) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/undo.txt", block = "discount")]
    struct Discount {
        number: OrderNumber,
        amount: Money,
        total: Money,
        due: Option<Money>,
    }
    #[derive(Template)]
    #[template(path = "messages/en/undo.txt", block = "your_discount")]
    struct YourDiscount {
        number: OrderNumber,
        amount: Money,
        total: Money,
    }
    let (number, total) = (order.number, order.total);
    match reader {
        Reader::Shop => bubble(&Discount { number, amount, total, due: positive(due) }),
        Reader::Customer => bubble(&YourDiscount { number, amount, total }),
    }
}

/// Goods were moved back; each change with what is on hand after it.
pub fn goods(
    changes: &[(StockChange, i64)],
    voucher: Option<&Voucher>,
    catalog: &Catalog,
    shop: &Shop,
) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/undo.txt", block = "goods")]
    struct Goods<'a> {
        lines: Vec<String>,
        memo: Option<&'a str>,
    }
    let lines = changes.iter().map(|(change, on_hand)| moved_line(change, *on_hand, catalog, shop));
    let memo = voucher.map(|voucher| voucher.memo.as_str());
    bubble(&Goods { lines: lines.collect(), memo })
}
