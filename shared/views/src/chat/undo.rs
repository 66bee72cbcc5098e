//! What was taken back by a word, and what stays and why.

use super::bubble;
use super::stock::moved_line;
use askama::Template;
use domain::catalog::Catalog;
use domain::deed::Lasting;
use domain::ids::OrderNumber;
use domain::ledger::voucher::Voucher;
use domain::message::Bubble;
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
        Lasting::Discounted => said!("discounted", number),
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
