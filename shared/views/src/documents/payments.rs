//! What was received for an order, as a document lists it once it is paid. Absent on purpose: what is
//! still due, and how it can be paid.

use super::lines::hand;
use super::words;
use super::written;
use domain::language::Language;
use domain::order::{CashAccount, Order, Payment};
use domain::time::Zone;

/// Money that was received, or paid back, in one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The day and how: "21 Nov 2026 · Cash".
    pub how: String,
    /// The provider's reference; empty when there is none.
    pub reference: String,
    /// How much, with its currency; in parentheses what was paid back.
    pub amount: String,
}

impl Received {
    /// The payments of an order that stand, oldest first, and what was paid back of them.
    pub fn of_order(
        order: &Order,
        payments: &[Payment],
        language: Language,
        zone: &Zone,
    ) -> Vec<Self> {
        let hand = hand(order);
        let standing = Payment::standing(payments).map(|payment| {
            let day = written::day(language, &payment.at.business_day(zone));
            Self {
                how: format!("{day} · {}", words::say(language, method(payment.account))),
                reference: payment.reference.clone().unwrap_or_default(),
                amount: hand.money(payment.amount.minor()),
            }
        });
        let refunded = order.refunded().map(|refunded| Self {
            how: words::say(language, "paid_back").to_owned(),
            reference: String::new(),
            amount: hand.money(refunded.minor().saturating_neg()),
        });
        standing.chain(refunded).collect()
    }
}

/// The key of the word for how something was paid.
pub(super) fn method(account: CashAccount) -> &'static str {
    match account {
        CashAccount::Cash => "by_cash",
        CashAccount::Bank => "by_bank",
        CashAccount::MobileMoney => "by_mobile_money",
        CashAccount::StoreCredit => "by_store_credit",
    }
}
