//! The booking machine: seven states, and for every pair of them and every actor an answer by name.

use super::NotBooked;
use crate::order::state::Actor;
use serde::{Deserialize, Serialize};

/// Where a booking stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BookingState {
    /// Somebody waited for its time and is asked whether they want it; it is held for them alone.
    Offered,
    /// Asked for; its time is held until the shop's word or its deadline.
    Tentative,
    /// The shop has agreed.
    Confirmed,
    /// The shop said no.
    Rejected,
    /// Called off by either side.
    Cancelled,
    /// The shop's word, or the money, did not come in time.
    Expired,
    /// The customer did not come.
    Missed,
}

/// Every state.
pub const BOOKING_STATES: [BookingState; 7] = [
    BookingState::Offered,
    BookingState::Tentative,
    BookingState::Confirmed,
    BookingState::Rejected,
    BookingState::Cancelled,
    BookingState::Expired,
    BookingState::Missed,
];

impl BookingState {
    /// Whether it takes time of its resource.
    pub fn is_open(self) -> bool {
        match self {
            Self::Offered | Self::Tentative | Self::Confirmed => true,
            Self::Rejected | Self::Cancelled | Self::Expired | Self::Missed => false,
        }
    }

    /// Its name in audit rows.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Offered => "offered",
            Self::Tentative => "tentative",
            Self::Confirmed => "confirmed",
            Self::Rejected => "rejected",
            Self::Cancelled => "cancelled",
            Self::Expired => "expired",
            Self::Missed => "missed",
        }
    }
}

/// Whether `actor` may take a booking from `from` to `to`.
///
/// # Errors
/// `AlreadyThere`, `Over`, `NotYours`.
pub fn way(from: BookingState, to: BookingState, actor: Actor) -> Result<(), NotBooked> {
    use BookingState::{Cancelled, Confirmed, Expired, Missed, Offered, Rejected, Tentative};
    if from == to {
        return Err(NotBooked::AlreadyThere { state: from });
    }
    let may = match (from, to) {
        // Who was thought not to have come may have come after all.
        (Offered | Tentative, Rejected) | (Tentative | Missed, Confirmed) | (Confirmed, Missed) => {
            is_shop(actor)
        }
        (Offered, Tentative | Cancelled) | (Tentative, Cancelled) => actor == Actor::Customer,
        (Offered | Tentative, Expired) => actor == Actor::System,
        (Confirmed, Cancelled) => is_shop(actor) || actor == Actor::Customer,
        (Offered, Offered | Confirmed | Missed)
        | (Tentative, Offered | Tentative | Missed)
        | (Confirmed, Offered | Tentative | Confirmed | Rejected | Expired)
        | (Missed, Offered | Tentative | Rejected | Cancelled | Expired | Missed)
        | (Rejected | Cancelled | Expired, _) => {
            return Err(NotBooked::Over { state: from });
        }
    };
    may.then_some(()).ok_or(NotBooked::NotYours)
}

/// Whether `actor` runs the shop.
pub fn is_shop(actor: Actor) -> bool {
    match actor {
        Actor::Staff | Actor::Owner => true,
        Actor::Customer | Actor::System => false,
    }
}
