//! What was taken back by a word, and what stays and why.

use super::after_sale::{Reader, positive};
use super::stock::moved_line;
use super::{account_word, bubble, state_word};
use crate::memo;
use domain::catalog::Catalog;
use domain::deed::Lasting;
use domain::ids::OrderNumber;
use domain::language::Language;
use domain::ledger::voucher::Voucher;
use domain::message::Bubble;
use domain::money::Money;
use domain::order::state::OrderState;
use domain::order::{Order, Payment};
use domain::shop::Shop;
use domain::stock::StockChange;

/// Nothing was done that a word takes back.
pub fn nothing(language: Language) -> Bubble {
    bubble(said!(language, "undo/nothing"))
}

/// Why something stays as it is, and what to do instead.
pub fn lasting(language: Language, what: Lasting, order: Option<OrderNumber>) -> Bubble {
    let number = order.unwrap_or(OrderNumber(1001));
    match what {
        Lasting::Dispatched => bubble(said!(language, "undo/dispatched", number, bare = number.0)),
        Lasting::Cancelled => bubble(said!(language, "undo/cancelled", number)),
        Lasting::Moved => bubble(said!(language, "undo/moved", number, bare = number.0)),
        Lasting::OnCredit => bubble(said!(language, "undo/on_credit", number, bare = number.0)),
        Lasting::Returned => bubble(said!(language, "undo/returned", number)),
        Lasting::Refunded => bubble(said!(language, "undo/refunded", number, bare = number.0)),
        Lasting::Limited => bubble(said!(language, "undo/limited")),
        Lasting::Reversed => bubble(said!(language, "undo/reversed")),
        Lasting::Closed => bubble(said!(language, "undo/closed")),
        Lasting::Chart => bubble(said!(language, "undo/chart")),
        Lasting::Reminded => bubble(said!(language, "undo/reminded")),
        Lasting::Relined => bubble(said!(language, "sale/relined", number, bare = number.0)),
        Lasting::Written => bubble(said!(language, "sale/written")),
    }
}

/// A payment that was recorded by mistake is taken back.
pub fn payment(
    language: Language,
    order: &Order,
    back: &Payment,
    due: Money,
    reader: Reader,
) -> Bubble {
    let amount = Money::new(back.amount.minor().saturating_neg(), back.amount.currency());
    let (number, due) = (order.number, positive(due));
    match reader {
        Reader::Shop => {
            let (account, state) =
                (account_word(language, back.account), state_word(language, order.state));
            bubble(said!(language, "undo/payment", number, amount, account, state, due))
        }
        Reader::Customer => bubble(said!(language, "undo/your_payment", number, amount, due)),
    }
}

/// A step of an order is taken back, with its goods if they had left by it.
pub fn stepped_back(
    language: Language,
    order: &Order,
    was: OrderState,
    goods: bool,
    reader: Reader,
) -> Bubble {
    let (number, state) = (order.number, state_word(language, order.state));
    match reader {
        Reader::Shop => bubble(said!(language, "undo/stepped_back", number, state, goods)),
        Reader::Customer => {
            let was = state_word(language, was);
            bubble(said!(language, "undo/your_stepped_back", number, state, was))
        }
    }
}

/// A discount is taken back.
pub fn discount(
    language: Language,
    order: &Order,
    amount: Money,
    due: Money,
    reader: Reader,
) -> Bubble {
    let (number, total) = (order.number, order.total);
    match reader {
        Reader::Shop => {
            bubble(said!(language, "undo/discount", number, amount, total, due = positive(due)))
        }
        Reader::Customer => bubble(said!(language, "undo/your_discount", number, amount, total)),
    }
}

/// Goods were moved back; each change with what is on hand after it.
pub fn goods(
    language: Language,
    changes: &[(StockChange, i64)],
    voucher: Option<&Voucher>,
    catalog: &Catalog,
    shop: &Shop,
) -> Bubble {
    let lines = changes
        .iter()
        .map(|(change, on_hand)| moved_line(language, change, *on_hand, catalog, shop));
    let memo = voucher.map(|voucher| memo::said(language, &voucher.said()));
    bubble(said!(language, "undo/goods", lines = lines.collect::<Vec<_>>(), memo))
}
