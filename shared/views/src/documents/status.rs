//! An order's status: the way it has come, and what is still to be paid.

use super::head::{Head, Party};
use super::lines::Line;
use super::sums::Sums;
use askama::Template;
use domain::money::MoneyError;
use domain::order::state::{OrderState, STATES};
use domain::order::{Order, Transition};
use domain::time::Zone;

/// An order's status.
#[derive(Debug, Clone, Template)]
#[template(path = "documents/status.html")]
pub struct Status {
    /// What stands around it.
    pub head: Head,
    /// The order: "#1001".
    pub order_number: String,
    /// When it was said.
    pub as_of: String,
    /// Where it stands.
    pub state: String,
    /// Its way, from the first step to the last.
    pub steps: Vec<Step>,
    /// Why it was called off; empty when it was not, or nobody said.
    pub reason: String,
    /// Who ordered.
    pub customer: Party,
    /// What was ordered.
    pub lines: Vec<Line>,
    /// How much.
    pub sums: Sums,
}

/// A step on an order's way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What it is called.
    pub name: String,
    /// When it was taken; empty when it was not yet, or nobody knows.
    pub at: String,
    /// Whether it was taken.
    pub is_done: bool,
    /// Whether the order stands there.
    pub is_now: bool,
}

impl Status {
    /// The status of an order with the steps it has taken, oldest first.
    ///
    /// # Errors
    /// When a sum does not fit.
    pub fn of_order(
        head: Head,
        customer: Party,
        order: &Order,
        transitions: &[Transition],
        zone: &Zone,
    ) -> Result<Self, MoneyError> {
        let language = head.language;
        let moment = |at| crate::chat::moment(language, at, zone);
        let taken = |state: OrderState| transitions.iter().rev().find(|step| step.to == state);
        let is_cancelled = order.state == OrderState::Cancelled;
        let steps = STATES.into_iter().filter(|state| match state {
            OrderState::Draft => order.state == OrderState::Draft,
            OrderState::Cancelled => is_cancelled,
            OrderState::PendingPayment
            | OrderState::Confirmed
            | OrderState::Processing
            | OrderState::Dispatched
            | OrderState::Completed => !is_cancelled || taken(*state).is_some(),
        });
        let steps = steps.map(|state| Step {
            name: super::state(language, state),
            at: taken(state).map_or_else(String::new, |step| moment(step.at)),
            is_done: place(state) <= place(order.state),
            is_now: state == order.state,
        });
        Ok(Self {
            order_number: order.number.to_string(),
            as_of: moment(order.changed_at),
            state: super::state(language, order.state),
            steps: steps.collect(),
            reason: order.cancel_reason.clone().unwrap_or_default(),
            customer,
            lines: Line::of_order(order),
            sums: Sums::of_order(order, language)?,
            head,
        })
    }

    /// The status as HTML.
    pub fn html(&self) -> String {
        self.render().expect("writing to a text does not fail")
    }
}

fn place(state: OrderState) -> usize {
    STATES.iter().position(|other| *other == state).unwrap_or(0)
}
