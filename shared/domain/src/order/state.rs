//! The order machine: seven states, and for every pair of them and every actor an answer by name.

use crate::refusal::Refusal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Where an order stands.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum OrderState {
    /// Written down, not placed: no stock is held.
    Draft,
    /// Placed; stock is held until the hold runs out.
    PendingPayment,
    /// Paid; stock is held for good.
    Confirmed,
    /// Being packed or prepared.
    Processing,
    /// On its way, or handed over; stock has left.
    Dispatched,
    /// Done.
    Completed,
    /// Called off; stock is free again.
    Cancelled,
}

/// Every state, in the order of an order's life.
pub const STATES: [OrderState; 7] = [
    OrderState::Draft,
    OrderState::PendingPayment,
    OrderState::Confirmed,
    OrderState::Processing,
    OrderState::Dispatched,
    OrderState::Completed,
    OrderState::Cancelled,
];

/// Who asks for a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// The customer whose order it is.
    Customer,
    /// A member of staff.
    Staff,
    /// The owner.
    Owner,
    /// The clock or a payment provider.
    System,
}

/// How one gets from a state to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// In one step.
    Step,
    /// Through these states, each logged: a shop that says "dispatched" of a paid order
    /// need not have said "processing" first.
    Through(&'static [OrderState]),
}

/// Whether `actor` may take an order from `from` to `to`, and how.
///
/// # Errors
/// The refusal that names why not.
pub fn way(from: OrderState, to: OrderState, actor: Actor) -> Result<Way, Refusal> {
    use OrderState::{
        Cancelled, Completed, Confirmed, Dispatched, Draft, PendingPayment, Processing,
    };
    match from {
        Draft => match to {
            Draft => Err(Refusal::AlreadyThere { state: from }),
            PendingPayment => unless_system(actor, from, to),
            Confirmed | Processing | Dispatched | Completed => Err(Refusal::NotPlaced),
            Cancelled => Ok(Way::Step),
        },
        PendingPayment => match to {
            PendingPayment => Err(Refusal::AlreadyThere { state: from }),
            // Paid in full is checked where the money is: `order::decide`.
            Confirmed => unless_customer(actor, from, to),
            Draft => Err(Refusal::NoWayBack { from, to }),
            Processing | Dispatched | Completed => match actor {
                Actor::Customer | Actor::System => Err(Refusal::NotYours { from, to }),
                Actor::Staff | Actor::Owner => Err(Refusal::NotPaid),
            },
            Cancelled => Ok(Way::Step),
        },
        Confirmed => match to {
            Confirmed => Err(Refusal::AlreadyThere { state: from }),
            Draft | PendingPayment => Err(Refusal::NoWayBack { from, to }),
            Processing => shop_only(actor, from, to, Way::Step),
            Dispatched => shop_only(actor, from, to, Way::Through(&[Processing])),
            Completed => shop_only(actor, from, to, Way::Through(&[Processing, Dispatched])),
            Cancelled => shop_only(actor, from, to, Way::Step),
        },
        Processing => match to {
            Processing => Err(Refusal::AlreadyThere { state: from }),
            Draft | PendingPayment | Confirmed => Err(Refusal::NoWayBack { from, to }),
            Dispatched => shop_only(actor, from, to, Way::Step),
            Completed => shop_only(actor, from, to, Way::Through(&[Dispatched])),
            Cancelled => shop_only(actor, from, to, Way::Step),
        },
        Dispatched => match to {
            Dispatched => Err(Refusal::AlreadyThere { state: from }),
            Draft | PendingPayment | Confirmed | Processing => Err(Refusal::NoWayBack { from, to }),
            Completed => shop_only(actor, from, to, Way::Step),
            Cancelled => shop_only(actor, from, to, Way::Step),
        },
        Completed => match to {
            Completed => Err(Refusal::AlreadyThere { state: from }),
            Draft | PendingPayment | Confirmed | Processing | Dispatched => {
                Err(Refusal::NoWayBack { from, to })
            }
            // What has been received can only come back as a return.
            Cancelled => Err(Refusal::Finished),
        },
        Cancelled => match to {
            Cancelled => Err(Refusal::AlreadyThere { state: from }),
            Draft | PendingPayment | Confirmed | Processing | Dispatched | Completed => {
                Err(Refusal::WasCancelled)
            }
        },
    }
}

/// The states `actor` can take an order to from `from`, for "it can go to …".
pub fn ways_from(from: OrderState, actor: Actor) -> Vec<OrderState> {
    STATES.into_iter().filter(|to| way(from, *to, actor).is_ok()).collect()
}

fn unless_system(actor: Actor, from: OrderState, to: OrderState) -> Result<Way, Refusal> {
    match actor {
        Actor::Customer | Actor::Staff | Actor::Owner => Ok(Way::Step),
        Actor::System => Err(Refusal::NotYours { from, to }),
    }
}

fn unless_customer(actor: Actor, from: OrderState, to: OrderState) -> Result<Way, Refusal> {
    match actor {
        Actor::Staff | Actor::Owner | Actor::System => Ok(Way::Step),
        Actor::Customer => Err(Refusal::NotYours { from, to }),
    }
}

fn shop_only(actor: Actor, from: OrderState, to: OrderState, way: Way) -> Result<Way, Refusal> {
    match actor {
        Actor::Staff | Actor::Owner => Ok(way),
        Actor::Customer | Actor::System => Err(Refusal::NotYours { from, to }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Actor::{Customer, Owner, Staff, System};
    use OrderState::{
        Cancelled, Completed, Confirmed, Dispatched, Draft, PendingPayment, Processing,
    };

    /// The whole table: every allowed (from, to) with the actors it is allowed to.
    const ALLOWED: &[(OrderState, OrderState, &[Actor])] = &[
        (Draft, PendingPayment, &[Customer, Staff, Owner]),
        (Draft, Cancelled, &[Customer, Staff, Owner, System]),
        (PendingPayment, Confirmed, &[Staff, Owner, System]),
        (PendingPayment, Cancelled, &[Customer, Staff, Owner, System]),
        (Confirmed, Processing, &[Staff, Owner]),
        (Confirmed, Dispatched, &[Staff, Owner]),
        (Confirmed, Completed, &[Staff, Owner]),
        (Confirmed, Cancelled, &[Staff, Owner]),
        (Processing, Dispatched, &[Staff, Owner]),
        (Processing, Completed, &[Staff, Owner]),
        (Processing, Cancelled, &[Staff, Owner]),
        (Dispatched, Completed, &[Staff, Owner]),
        (Dispatched, Cancelled, &[Staff, Owner]),
    ];

    #[test]
    fn all_49_pairs_for_all_4_actors() {
        for from in STATES {
            for to in STATES {
                for actor in [Customer, Staff, Owner, System] {
                    let allowed = ALLOWED
                        .iter()
                        .any(|(f, t, actors)| *f == from && *t == to && actors.contains(&actor));
                    assert_eq!(way(from, to, actor).is_ok(), allowed, "{from:?} {to:?} {actor:?}");
                }
            }
        }
    }

    #[test]
    fn every_way_through_is_made_of_single_steps() {
        for from in STATES {
            for to in STATES {
                let Ok(Way::Through(between)) = way(from, to, Owner) else { continue };
                let mut at = from;
                for next in between.iter().chain([&to]) {
                    assert_eq!(way(at, *next, Owner), Ok(Way::Step), "{at:?} to {next:?}");
                    at = *next;
                }
            }
        }
    }
}
