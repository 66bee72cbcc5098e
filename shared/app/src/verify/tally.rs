//! What each order says was sold, given back and moved, less what movements and entries say of the
//! same: nothing must be left. Kept are a few figures for each order that was delivered.

use super::finding::{Fault, Finding, Subject};
use crate::store::order::Whole;
use domain::ids::OrderNumber;
use domain::ledger::account::AccountKind;
use domain::ledger::chart::{COST_OF_GOODS, DISCOUNTS, FORFEITS, INVENTORY, RETURNS, VAT_OUTPUT};
use domain::ledger::journal::Journal;
use domain::money::portion;
use domain::order::recognition::RecogniseAt;
use domain::stock::{Movement, MovementKind};
use std::collections::BTreeMap;

/// What is left of each order's figures.
#[derive(Debug, Default)]
pub(super) struct Tallies(BTreeMap<OrderNumber, Tally>);

/// Figures of one order, in minor units and base units: what it says less what others say.
#[derive(Debug, Default)]
struct Tally {
    /// Listed prices without tax of what was sold.
    net: i64,
    /// What of that was taken off.
    discount: i64,
    /// The tax on what was charged.
    tax: i64,
    /// What the goods sold had cost, in the books.
    cost: i64,
    /// The price of what came back, tax included.
    back: i64,
    /// What that had cost.
    back_cost: i64,
    /// What was made good for beside it.
    allowance: i64,
    /// What was forfeited, tax included.
    forfeited: i64,
    /// Pieces sold, by the movements.
    pieces: i64,
    /// What they had cost, by the movements.
    moved: i64,
    /// What all its movements changed the stock's value by, less what its entries did.
    value: i64,
}

impl Tally {
    fn left(&self) -> [(&'static str, i64); 11] {
        [
            ("the listed price of what was sold", self.net),
            ("the discount", self.discount),
            ("the tax", self.tax),
            ("the cost of what was sold", self.cost),
            ("the price of what came back", self.back),
            ("the cost of what came back", self.back_cost),
            ("what was made good for", self.allowance),
            ("what was forfeited", self.forfeited),
            ("the pieces that left", self.pieces),
            ("the cost of the pieces that left", self.moved),
            ("what its pieces are worth", self.value),
        ]
    }
}

fn change(figure: &mut i64, by: i64) {
    *figure = figure.saturating_add(by);
}

fn less(figure: &mut i64, by: i64) {
    *figure = figure.saturating_sub(by);
}

impl Tallies {
    fn of(&mut self, order: OrderNumber) -> &mut Tally {
        self.0.entry(order).or_default()
    }

    /// Adds what an order says.
    pub(super) fn said(&mut self, whole: &Whole) {
        let order = &whole.order;
        let came_to = |at: RecogniseAt| at.was_reached(whole.history.iter().map(|step| step.to));
        let (sent, done) = (came_to(order.recognise_at), came_to(RecogniseAt::Completed));
        if order.forfeited_minor != 0 {
            change(&mut self.of(order.number).forfeited, order.forfeited_minor);
        }
        let is_back = order.lines.iter().any(|line| line.returned > 0);
        if !sent && !is_back && order.returned_minor == 0 {
            return;
        }
        let tally = self.of(order.number);
        let earned = order.earnings(|line| if line.is_service() { done } else { sent });
        for earning in earned {
            change(&mut tally.net, earning.net);
            change(&mut tally.discount, earning.discount);
            change(&mut tally.tax, earning.tax);
            change(&mut tally.cost, earning.cost);
        }
        change(&mut tally.allowance, order.returned_minor);
        for (line, price) in order.lines.iter().zip(order.line_prices()) {
            let (quantity, returned) = (i64::from(line.quantity), i64::from(line.returned));
            let price = portion(price, returned, quantity);
            change(&mut tally.back, price);
            less(&mut tally.allowance, price);
            let cost = line.cost_minor.unwrap_or(0);
            change(&mut tally.back_cost, portion(cost, returned, quantity));
            if line.is_stockable() && sent {
                change(&mut tally.pieces, quantity);
                change(&mut tally.moved, cost);
            }
        }
    }

    /// Takes off what a movement says.
    pub(super) fn moved(&mut self, movement: &Movement) {
        let Some(order) = movement.order else { return };
        let tally = self.of(order);
        change(&mut tally.value, movement.value_minor);
        if movement.kind == MovementKind::Sold {
            change(&mut tally.pieces, movement.quantity);
            change(&mut tally.moved, movement.value_minor);
        }
    }

    /// Takes off what an entry says.
    pub(super) fn entered(&mut self, journal: &Journal) {
        let Some(order) = journal.order else { return };
        let tally = self.of(order);
        less(&mut tally.value, journal.amount_on(INVENTORY));
        match journal.kind.as_str() {
            "order_recognised" | "recognition_reversed" => {
                let is_sale = |kind| kind == AccountKind::Income;
                let income = journal.legs.iter().filter(|leg| is_sale(leg.account.kind()));
                let sales = income.filter(|leg| leg.account != DISCOUNTS);
                change(
                    &mut tally.net,
                    sales.fold(0, |sum: i64, leg| sum.saturating_add(leg.amount)),
                );
                less(&mut tally.discount, journal.amount_on(DISCOUNTS));
                change(&mut tally.tax, journal.amount_on(VAT_OUTPUT));
                less(&mut tally.cost, journal.amount_on(COST_OF_GOODS));
            }
            // All of it was called off: nothing came back that the order would tell of.
            "order_returned" if !journal.id.as_str().ends_with("/cancelled") => {
                less(&mut tally.back, journal.amount_on(RETURNS));
                less(&mut tally.back, journal.amount_on(VAT_OUTPUT));
                change(&mut tally.back_cost, journal.amount_on(COST_OF_GOODS));
            }
            "order_forfeited" => {
                change(&mut tally.forfeited, journal.amount_on(FORFEITS));
                change(&mut tally.forfeited, journal.amount_on(VAT_OUTPUT));
            }
            "order_refunded" => less(&mut tally.allowance, journal.amount_on(RETURNS)),
            _ => {}
        }
    }

    /// Every figure of which something is left.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let left = self
            .0
            .iter()
            .flat_map(|(number, tally)| tally.left().into_iter().map(|(of, by)| (*number, of, by)));
        let apart = left.filter(|(_, _, by)| *by != 0);
        apart
            .map(|(number, of, by)| Finding {
                about: Subject::Order(number),
                fault: Fault::Apart { of, by },
            })
            .collect()
    }
}
