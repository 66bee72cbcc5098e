//! When an order's goods leave the shelf and its sale is earned: at the state the shop's policy
//! names. An order keeps the policy it was written down under, so that a shop can change its mind.
//! Services are earned when they are done, whatever the policy says.

use super::decide::{Decision, Scene, for_each_line};
use super::state::OrderState;
use super::{Order, OrderLine};
use crate::event::OrderEvent;
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The state at which goods leave and the sale is earned.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecogniseAt {
    /// Once the order is paid: a shop that hands over at the counter.
    Confirmed,
    /// Once it is being prepared: a kitchen, a workshop.
    Processing,
    /// Once it is on its way.
    #[default]
    Dispatched,
    /// Once the customer has it.
    Completed,
}

/// Every policy.
pub const RECOGNISE_AT: [RecogniseAt; 4] = [
    RecogniseAt::Confirmed,
    RecogniseAt::Processing,
    RecogniseAt::Dispatched,
    RecogniseAt::Completed,
];

impl RecogniseAt {
    /// The state it names.
    pub fn state(self) -> OrderState {
        match self {
            Self::Confirmed => OrderState::Confirmed,
            Self::Processing => OrderState::Processing,
            Self::Dispatched => OrderState::Dispatched,
            Self::Completed => OrderState::Completed,
        }
    }

    /// Whether an order in `state` has come so far; one that was called off has not.
    pub fn is_reached(self, state: OrderState) -> bool {
        state != OrderState::Cancelled && state >= self.state()
    }

    /// Whether an order that went this way came so far and was not taken back; calling it off does
    /// not unmake that it was sold.
    pub fn was_reached(self, way: impl IntoIterator<Item = OrderState>) -> bool {
        way.into_iter().fold(false, |reached, state| {
            if state == OrderState::Cancelled { reached } else { self.is_reached(state) }
        })
    }
}

impl Order {
    /// Whether goods and files have been handed over and their price was earned.
    pub fn is_delivered(&self) -> bool {
        self.recognise_at.is_reached(self.state)
    }

    /// When a line is earned.
    pub fn recognised_at(&self, line: &OrderLine) -> RecogniseAt {
        if line.is_service() { RecogniseAt::Completed } else { self.recognise_at }
    }

    /// Whether a line is earned by going on to `to`.
    pub fn earns(&self, line: &OrderLine, to: OrderState) -> bool {
        let at = self.recognised_at(line);
        !at.is_reached(self.state) && at.is_reached(to)
    }

    /// Whether a line that was earned is not any more when the order steps back to `to`.
    pub fn unearns(&self, line: &OrderLine, to: OrderState) -> bool {
        let at = self.recognised_at(line);
        at.is_reached(self.state) && !at.is_reached(to)
    }
}

/// The decision with the goods leaving where it comes to the state at which they do.
pub(super) fn with_goods_leaving(
    order: &Order,
    mut decision: Decision,
    scene: Scene<'_>,
) -> Result<Decision, Refusal> {
    let mut state = order.state;
    let place = decision.events.iter().position(|event| {
        let before = state;
        state = event.leads_to().unwrap_or(state);
        !order.recognise_at.is_reached(before) && order.recognise_at.is_reached(state)
    });
    let Some(place) = place else { return Ok(decision) };
    let issued = for_each_line(order, scene, |shelf, quantity| {
        Ok(shelf.issue(order.number, quantity, scene.now))
    })?;
    let costs_minor: BTreeMap<_, _> = issued
        .iter()
        .map(|change| (change.sku.clone(), 0_i64.saturating_sub(change.value_minor)))
        .collect();
    for change in issued {
        match decision.stock.iter_mut().find(|kept| kept.sku == change.sku) {
            Some(kept) => kept.and_then(change),
            None => decision.stock.push(change),
        }
    }
    if !costs_minor.is_empty() {
        decision.events.insert(place, OrderEvent::GoodsIssued { costs_minor });
    }
    Ok(decision)
}
