//! What was paid ahead by somebody who did not come, in random books.

use super::shop::{RandomOrder, RandomShop};
use domain::ledger::voucher::VoucherKind;

impl RandomShop {
    /// The customer of an order that was paid ahead does not come, or came after all.
    pub(super) fn forfeit(&mut self) {
        let Some(place) = self.any_order() else { return };
        let RandomOrder { number: order, customer, settled: before, returned, .. } =
            self.orders[place];
        if before.recognised != 0 || before.paid <= 0 || returned {
            return;
        }
        let amount = self.dice.between(1, before.paid);
        let tax = self.dice.one(&[0, amount / 6]);
        let after = before.earned_more(amount);
        if !self.enter(VoucherKind::OrderForfeited { order, customer, amount, tax, before }) {
            return;
        }
        let kind = VoucherKind::OrderForfeited {
            order,
            customer,
            amount: -amount,
            tax: -tax,
            before: after,
        };
        if self.dice.one(&[true, false]) && self.enter(kind) {
            return;
        }
        self.orders[place].settled = after;
        self.orders[place].returned = true;
    }
}
