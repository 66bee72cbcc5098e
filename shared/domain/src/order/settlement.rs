//! What an order is worth, what of it was earned, and what was paid: the figures that decide what
//! is still due, what can be paid back, and what the books say of it.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::state::OrderState;
use super::{Order, OrderLine};
use crate::catalog::ProductKind;
use crate::money::{Money, MoneyError};

impl Order {
    /// What is still to be paid; zero when paid in full or over.
    pub fn due(&self) -> Result<Money, MoneyError> {
        let open = self.worth()?.minus(self.paid_net()?)?;
        Ok(if open.is_positive() { open } else { Money::zero(self.total.currency()) })
    }

    /// What was paid too much and not paid back; zero when nothing.
    pub fn overpaid(&self) -> Result<Money, MoneyError> {
        let over = self.paid_net()?.minus(self.worth()?)?;
        Ok(if over.is_positive() { over } else { Money::zero(self.total.currency()) })
    }

    /// What was paid, less what was paid back.
    pub fn paid_net(&self) -> Result<Money, MoneyError> {
        self.paid.minus(self.minor(self.refunded_minor))
    }

    /// What the customer has to pay in all: the total less what came back.
    fn worth(&self) -> Result<Money, MoneyError> {
        self.total.minus(self.minor(self.returned_minor))
    }

    /// So many minor units of the order's currency.
    pub(super) fn minor(&self, minor: i64) -> Money {
        Money::new(minor, self.total.currency())
    }

    /// What each line costs the customer after the discount, in minor units; they add up to the
    /// total. A line takes its part of the discount by its price.
    pub fn line_prices(&self) -> Vec<i64> {
        let listed: i64 =
            self.lines.iter().fold(0, |sum, line| sum.saturating_add(line.total.minor()));
        let (mut before, mut taken) = (0_i64, 0_i64);
        self.lines
            .iter()
            .map(|line| {
                let price = line.total.minor();
                before = before.saturating_add(price);
                let until_here = portion(self.discount_minor, before, listed);
                let share = until_here.saturating_sub(taken);
                taken = until_here;
                price.saturating_sub(share)
            })
            .collect()
    }

    /// What these lines cost the customer, in minor units.
    pub(crate) fn price_of(&self, fits: impl Fn(&OrderLine) -> bool) -> i64 {
        let lines = self.lines.iter().zip(self.line_prices());
        lines.filter(|(line, _)| fits(line)).fold(0, |sum, (_, price)| sum.saturating_add(price))
    }

    /// Whether goods and files have been handed over and their price was earned.
    pub fn is_delivered(&self) -> bool {
        matches!(self.state, OrderState::Dispatched | OrderState::Completed)
    }
}

impl OrderLine {
    /// Whether its price is earned when the order is dispatched; a service's is when it is done.
    pub fn is_earned_by_dispatch(&self) -> bool {
        match self.kind {
            ProductKind::Stockable | ProductKind::Digital => true,
            ProductKind::Service { .. } => false,
        }
    }

    /// How many pieces have not come back, and what they had cost in minor units.
    pub fn still_out(&self) -> (u32, i64) {
        let cost = self.cost_minor.unwrap_or(0);
        let back = portion(cost, i64::from(self.returned), i64::from(self.quantity));
        (self.quantity.saturating_sub(self.returned), cost.saturating_sub(back))
    }
}

/// `part` of `whole` of an amount, half away from zero. Zero of nothing.
pub(super) fn portion(amount: i64, part: i64, whole: i64) -> i64 {
    if whole == 0 {
        return 0;
    }
    let (part, whole) = (i128::from(part), i128::from(whole));
    let doubled = i128::from(amount).saturating_mul(part).saturating_mul(2);
    let half = if doubled.is_negative() { whole.saturating_neg() } else { whole };
    let rounded = doubled.saturating_add(half).checked_div(whole.saturating_mul(2));
    i64::try_from(rounded.unwrap_or(0)).unwrap_or(amount)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn portions_round_half_up() {
        assert_eq!(portion(100, 1, 3), 33);
        assert_eq!(portion(100, 2, 3), 67);
        assert_eq!(portion(1, 1, 2), 1);
        assert_eq!(portion(-1, 1, 2), -1);
        assert_eq!(portion(7, 0, 3), 0);
        assert_eq!(portion(7, 1, 0), 0);
        assert_eq!(portion(i64::MAX, 9, 9), i64::MAX);
    }
}
