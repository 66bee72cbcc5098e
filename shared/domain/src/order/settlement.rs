//! What an order is worth, what of it was earned, and what was paid: the figures that decide what
//! is still due, what can be paid back, and what the books say of it.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::state::OrderState;
use super::{Order, OrderLine, Return};
use crate::catalog::ProductKind;
use crate::ids::Sku;
use crate::ledger::settlement::Settlement;
use crate::money::{Money, MoneyError, portion};
use crate::vat::{AtRate, Taxed, Vat, by_rate};

/// What a line earns, in minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earning {
    /// What kind of thing was sold.
    pub kind: ProductKind,
    /// What was sold.
    pub sku: Sku,
    /// How much of it, in its base unit.
    pub quantity: u32,
    /// Its listed price without tax.
    pub net: i64,
    /// What of that was taken off.
    pub discount: i64,
    /// The tax on what was charged.
    pub tax: i64,
    /// What it had cost the shop.
    pub cost: i64,
}

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

    /// How far it is paid and earned, as the books have it.
    pub fn settled(&self) -> Result<Settlement, MoneyError> {
        Ok(Settlement { paid: self.paid_net()?.minor(), recognised: self.recognised_minor })
    }

    /// What is paid of what is still to be handed over or done, in minor units: a deposit of the
    /// customer that is earned then. What is to be paid back is none.
    pub fn waiting(&self) -> i64 {
        if self.state == OrderState::Cancelled {
            return 0;
        }
        let to_come = self.price_of(|line| !self.recognised_at(line).is_reached(self.state));
        self.settled().map_or(0, Settlement::deposit).min(to_come)
    }

    /// What was paid, less what was paid back.
    pub fn paid_net(&self) -> Result<Money, MoneyError> {
        self.paid.minus(self.minor(self.refunded_minor))
    }

    /// What was paid back; none when nothing was.
    pub fn refunded(&self) -> Option<Money> {
        Some(self.minor(self.refunded_minor)).filter(|refunded| refunded.is_positive())
    }

    /// Whether something was paid, and all of it paid back.
    pub fn is_paid_back(&self) -> bool {
        self.refunded_minor > 0 && self.paid_net().is_ok_and(Money::is_zero)
    }

    /// What the customer has to pay in all: the total less what came back. Of a cancelled order only
    /// what is lost to them and was not given back after all.
    fn worth(&self) -> Result<Money, MoneyError> {
        if self.state == OrderState::Cancelled {
            return Ok(self.minor(self.forfeited_minor.saturating_sub(self.returned_minor).max(0)));
        }
        self.total.minus(self.minor(self.returned_minor))
    }

    /// So many minor units of the order's currency.
    pub(super) fn minor(&self, minor: i64) -> Money {
        Money::new(minor, self.total.currency())
    }

    /// What each line is listed at less its part of the discount, in minor units. A line takes its
    /// part by its price.
    fn discounted(&self) -> Vec<i64> {
        let listed = self.listed();
        let (mut before, mut taken) = (0_i64, 0_i64);
        self.lines
            .iter()
            .map(|line| {
                before = before.saturating_add(line.total.minor());
                let until_here = portion(self.discount_minor, before, listed);
                let share = until_here.saturating_sub(taken);
                taken = until_here;
                line.total.minor().saturating_sub(share)
            })
            .collect()
    }

    /// The sum of the lines as they are listed, in minor units.
    pub(super) fn listed(&self) -> i64 {
        self.lines.iter().fold(0, |sum, line| sum.saturating_add(line.total.minor()))
    }

    /// So many hundredths of what it costs before tax that is put on top, rounded half up.
    pub fn part(&self, percent: u8) -> Money {
        let costs = self.listed().saturating_sub(self.discount_minor);
        self.minor(portion(costs, i64::from(percent), 100))
    }

    /// What each line costs the customer, tax and discount included, in minor units; they add up
    /// to the total.
    pub fn line_prices(&self) -> Vec<i64> {
        let lines = self.lines.iter().zip(self.discounted());
        lines.map(|(line, price)| line.vat.on(price).gross()).collect()
    }

    /// The tax in the total.
    pub fn tax(&self) -> Money {
        self.minor(self.tax_in(self.total.minor()))
    }

    /// What each rate taxes of the total, the highest first; they add up to it, to the last cent.
    pub fn taxed(&self) -> Vec<AtRate> {
        let lines = self.lines.iter().zip(self.discounted());
        by_rate(lines.map(|(line, price)| (line.vat, line.vat.on(price))))
    }

    /// The same of goods that came back.
    pub fn taxed_of(&self, returned: &Return) -> Vec<AtRate> {
        by_rate(returned.lines.iter().map(|back| {
            let line = self.lines.iter().find(|line| line.sku == back.sku);
            let tax = self.tax_of(&back.sku, back.price_minor);
            let net = back.price_minor.saturating_sub(tax);
            (line.map_or_else(Vat::default, |line| line.vat), Taxed { net, tax })
        }))
    }

    /// The tax in what was charged for some of a line.
    pub fn tax_of(&self, sku: &Sku, charged: i64) -> i64 {
        let line = self.lines.iter().find(|line| line.sku == *sku);
        line.map_or(0, |line| Vat { is_included: true, ..line.vat }.on(charged).tax)
    }

    /// The tax in a part of what was charged in all.
    pub fn tax_in(&self, part: i64) -> i64 {
        let lines = self.lines.iter().zip(self.discounted());
        let tax =
            lines.fold(0_i64, |sum, (line, price)| sum.saturating_add(line.vat.on(price).tax));
        portion(tax, part, self.total.minor())
    }

    /// What each of these lines earns.
    pub fn earnings(&self, fits: impl Fn(&OrderLine) -> bool) -> Vec<Earning> {
        let lines = self.lines.iter().zip(self.discounted());
        lines
            .filter(|(line, _)| fits(line))
            .map(|(line, price)| {
                let (listed, charged) = (line.vat.on(line.total.minor()), line.vat.on(price));
                Earning {
                    kind: line.kind,
                    sku: line.sku.clone(),
                    quantity: line.quantity,
                    net: listed.net,
                    discount: listed.net.saturating_sub(charged.net),
                    tax: charged.tax,
                    cost: line.cost_minor.unwrap_or(0),
                }
            })
            .collect()
    }

    /// What is left of what each of these lines earned after what came back, by what was charged.
    pub fn earnings_left(&self, fits: impl Fn(&OrderLine) -> bool) -> Vec<Earning> {
        let lines = self.lines.iter().zip(self.discounted()).filter(|(line, _)| fits(line));
        let left = lines.map(|(line, price)| {
            let charged = line.vat.on(price);
            let (quantity, cost) = line.still_out();
            let back = portion(charged.gross(), i64::from(line.returned), i64::from(line.quantity));
            let tax_back = self.tax_of(&line.sku, back);
            Earning {
                kind: line.kind,
                sku: line.sku.clone(),
                quantity,
                net: charged.net.saturating_sub(back.saturating_sub(tax_back)),
                discount: 0,
                tax: charged.tax.saturating_sub(tax_back),
                cost,
            }
        });
        left.filter(|earning| earning.quantity > 0).collect()
    }

    /// What these lines cost the customer, in minor units.
    pub(crate) fn price_of(&self, fits: impl Fn(&OrderLine) -> bool) -> i64 {
        let lines = self.lines.iter().zip(self.line_prices());
        lines.filter(|(line, _)| fits(line)).fold(0, |sum, (_, price)| sum.saturating_add(price))
    }
}

impl OrderLine {
    /// How many pieces have not come back, and what they had cost in minor units.
    pub fn still_out(&self) -> (u32, i64) {
        let cost = self.cost_minor.unwrap_or(0);
        let back = portion(cost, i64::from(self.returned), i64::from(self.quantity));
        (self.quantity.saturating_sub(self.returned), cost.saturating_sub(back))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{PersonId, ProductId};
    use serde_json::{Value, json};

    fn line(name: &str, price: i64, kind: &Value) -> Value {
        let price = json!({"minor": price, "currency": "UGX"});
        json!({
            "product": ProductId::new(1), "sku": name, "name": name, "kind": kind,
            "quantity": 1, "unit_price": price, "total": price
        })
    }

    /// Goods of 1,000 and a service of 500.
    fn order(state: &str, paid: i64, recognised: i64) -> Order {
        let money = |minor: i64| json!({"minor": minor, "currency": "UGX"});
        let service = json!({"kind": "service", "duration_minutes": 30});
        let order = json!({
            "shop": "K1MARKT001", "number": 1001, "state": state, "version": 1,
            "customer": {"person": PersonId::new(2), "name": "", "phone_tail": ""},
            "origin": "web", "code": "", "created_at": 0, "changed_at": 0,
            "lines": [line("GOODS", 1_000, &json!({"kind": "stockable"})), line("CUT", 500, &service)],
            "total": money(1_500), "paid": money(paid), "recognised_minor": recognised
        });
        serde_json::from_value(order).unwrap()
    }

    proptest::proptest! {
        #[test]
        fn rates_add_up_to_the_total(
            prices in proptest::collection::vec((1_i64..1_000_000, 0_u32..3), 1..8),
            off in 0_i64..100,
            is_included in proptest::bool::ANY,
        ) {
            let mut order = order("confirmed", 0, 0);
            let line = order.lines[0].clone();
            order.lines = prices.iter().map(|(price, rate)| OrderLine {
                total: Money::new(*price, line.total.currency()),
                vat: Vat { basis_points: rate * 900, is_included: *rate == 0 || is_included },
                ..line.clone()
            }).collect();
            order.discount_minor = portion(order.listed(), off, 100);
            let total = order.line_prices().into_iter().sum();
            order.total = Money::new(total, line.total.currency());
            let rates = order.taxed();
            let sum = |of: fn(&AtRate) -> i64| rates.iter().map(of).sum::<i64>();
            proptest::prop_assert_eq!(sum(|rate| rate.taxed.gross()), total);
            proptest::prop_assert_eq!(sum(|rate| rate.taxed.tax), order.tax().minor());
            proptest::prop_assert!(rates.is_sorted_by_key(|rate| std::cmp::Reverse(rate.vat.basis_points)));
            proptest::prop_assert!(rates.len() <= 3);
        }
    }

    #[test]
    fn what_is_paid_waits_until_it_is_handed_over_or_done() {
        let cases = [
            ("pending_payment", 0, 0, 0),
            ("pending_payment", 600, 0, 600),
            ("confirmed", 1_500, 0, 1_500),
            // The goods have gone and the service is to come.
            ("dispatched", 1_500, 1_000, 500),
            ("dispatched", 1_000, 1_000, 0),
            // Sold on credit: what is owed is no deposit.
            ("dispatched", 0, 1_000, 0),
            ("completed", 1_500, 1_500, 0),
            // Paid too much, or come back: the customer's, and nothing that will be earned.
            ("dispatched", 1_800, 1_000, 500),
            ("completed", 1_500, 500, 0),
            ("cancelled", 1_500, 0, 0),
        ];
        for (state, paid, recognised, expected) in cases {
            let order = order(state, paid, recognised);
            assert_eq!(order.waiting(), expected, "{state} {paid} {recognised}");
        }
    }
}
