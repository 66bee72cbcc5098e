//! What happened, for operators: a line of the log and the figures it counts in. It is announced
//! once it is written, so a decision that was made anew counts once.

use super::Plan;
use super::audited::action;
use domain::event::OrderEvent;
use domain::ids::OrderNumber;
use ports::figure::{Figure, count};

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happened {
    /// An order was written down or changed.
    Order {
        /// The order.
        number: OrderNumber,
        /// What was done, as the audit log names it.
        action: &'static str,
        /// Whether it is an order since now.
        is_placed: bool,
        /// Whether its last due was paid now.
        is_paid: bool,
    },
    /// The rules refused a command.
    Refused,
}

impl Plan {
    /// What will have happened when this is written.
    pub fn happened(&self) -> Happened {
        let (before, order) = (&self.before, &self.order);
        let was_due = before.paid.minor() < before.total.minor();
        Happened::Order {
            number: order.number,
            action: action(&self.decision),
            is_placed: self
                .decision
                .events
                .iter()
                .any(|event| matches!(event, OrderEvent::Placed { .. })),
            is_paid: was_due && order.paid.minor() >= order.total.minor(),
        }
    }
}

impl Happened {
    /// Announces what has happened.
    pub fn announce(self) {
        match self {
            Self::Order { number, action, is_placed, is_paid } => {
                tracing::info!(order = number.0, action, "an order changed");
                if is_placed {
                    count(Figure::OrdersPlaced, 1);
                }
                if is_paid {
                    count(Figure::OrdersPaid, 1);
                }
            }
            Self::Refused => {
                tracing::info!("the rules refused a command");
                count(Figure::CommandsRefused, 1);
            }
        }
    }
}
