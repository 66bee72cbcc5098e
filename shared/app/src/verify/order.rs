//! What must hold of each order, and what orders promise of the stock.

use super::books::Promised;
use super::finding::{Fault, Finding, Subject};
use super::tally::Tallies;
use crate::store::StoreError;
use crate::store::order::{self, Whole};
use domain::ids::{OrderNumber, PersonId, ShopId, Sku};
use domain::money::Money;
use domain::order::Payment;
use domain::order::state::OrderState;
use domain::time::Timestamp;
use ports::table::Table;
use std::collections::{BTreeMap, BTreeSet};

/// What the orders say of everything else.
#[derive(Debug, Default)]
pub(super) struct Orders {
    /// How many there are.
    pub(super) count: u64,
    /// Pieces that orders keep for good, by unit.
    pub(super) kept: BTreeMap<Sku, i64>,
    /// Pieces that may be held for an order until a moment.
    pub(super) holds: BTreeMap<(OrderNumber, Sku), (i64, Timestamp)>,
    /// Who ordered.
    pub(super) customers: BTreeSet<PersonId>,
    /// What the books must say of them.
    pub(super) promised: Promised,
    /// What movements and entries must say of them.
    pub(super) tallies: Tallies,
}

impl Orders {
    pub(super) fn add(&mut self, whole: &Whole) {
        let order = &whole.order;
        self.count = self.count.saturating_add(1);
        self.customers.insert(order.customer.person);
        self.promised.add(whole);
        self.tallies.said(whole);
        for line in order.stock_lines() {
            let pieces = i64::from(line.quantity);
            match (order.state, order.hold_until) {
                (OrderState::PendingPayment, Some(until)) => {
                    let held = self.holds.entry((order.number, line.sku.clone()));
                    held.or_insert((0, until)).0 += pieces;
                }
                (OrderState::Draft | OrderState::Cancelled, _) => {}
                (
                    OrderState::PendingPayment
                    | OrderState::Confirmed
                    | OrderState::Processing
                    | OrderState::Dispatched
                    | OrderState::Completed,
                    _,
                ) if order.is_delivered() => {}
                (
                    OrderState::PendingPayment
                    | OrderState::Confirmed
                    | OrderState::Processing
                    | OrderState::Dispatched
                    | OrderState::Completed,
                    _,
                ) => *self.kept.entry(line.sku.clone()).or_insert(0) += pieces,
            }
        }
    }
}

/// An order with what is wrong with it; none for a gap among the numbers.
pub(super) async fn look(
    table: &impl Table,
    shop: &ShopId,
    number: OrderNumber,
) -> Result<(Option<Whole>, Vec<Finding>), StoreError> {
    let finding = |fault| Finding { about: Subject::Order(number), fault };
    let whole = match order::whole(table, shop, number).await {
        Ok(Some(whole)) => whole,
        Ok(None) => return Ok((None, Vec::new())),
        Err(malformed @ StoreError::Malformed { .. }) => {
            return Ok((None, vec![finding(Fault::Malformed(malformed.to_string()))]));
        }
        Err(error @ (StoreError::Table(_) | StoreError::RunOut(_))) => return Err(error),
    };
    let mut faults = faults(&whole);
    if whole.order.number != number {
        faults.push(Fault::Misnumbered);
    }
    // What was recorded by mistake has set its reference free.
    let standing = Payment::standing(&whole.payments);
    for reference in standing.filter_map(|payment| payment.reference.as_deref()) {
        if order::of_reference(table, shop, reference).await? != Some(number) {
            faults.push(Fault::Unguarded);
        }
    }
    Ok((Some(whole), faults.into_iter().map(finding).collect()))
}

fn faults(whole: &Whole) -> Vec<Fault> {
    let Whole { order, is_indexed, history, payments, returns: _ } = whole;
    let mut faults = Vec::new();
    let versions = history.iter().map(|step| step.version);
    if !versions.eq(1..=order.version) {
        faults.push(Fault::StepMissing { steps: history.len(), version: order.version });
    }
    if !history.windows(2).all(|pair| pair[1].from == Some(pair[0].to)) {
        faults.push(Fault::StepsApart);
    }
    if history.last().map(|step| step.to) != Some(order.state) {
        faults.push(Fault::LastStep(order.state));
    }
    let (paid, total) = (order.paid.minor(), order.total.minor());
    let sum: i64 = payments.iter().map(|payment| payment.amount.minor()).sum();
    if sum != paid {
        faults.push(Fault::Paid { paid, payments: sum });
    }
    for line in &order.lines {
        let priced = line.measure.priced(line.unit_price, i64::from(line.quantity));
        let (total, priced) = (line.total.minor(), priced.map_or(i64::MAX, Money::minor));
        if total != priced {
            faults.push(Fault::Priced { total, priced });
        }
    }
    let lines: i64 = order.line_prices().into_iter().sum();
    if lines != total {
        faults.push(Fault::Total { total, lines });
    }
    if !is_indexed {
        faults.push(Fault::Misplaced);
    }
    faults
}
