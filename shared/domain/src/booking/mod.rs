//! Bookings: time of somebody or something that a shop sells. What they are, when they can be had,
//! and the one pure function that decides what may happen to them.
//!
//! Reading order: [`agenda`] (when the shop is open, who can do what), [`place`] (what is taken, and
//! what still fits), [`slot`] (what is offered), [`state`], [`decide`].
//! Deliberately absent: money, and calendars of other programs.

pub mod agenda;
pub mod decide;
pub mod place;
mod refusal;
pub mod slot;
pub mod state;

#[cfg(test)]
mod tests;

pub use refusal::NotBooked;

use crate::compact::is_default;
use crate::ids::{CauseId, PersonId, ProductId, ResourceId, ShopId};
use crate::money::Money;
use crate::order::Customer;
use crate::order::state::Actor;
use crate::time::Timestamp;
use agenda::Rule;
use decide::BookingEvent;
use place::{Place, Span};
use serde::{Deserialize, Serialize};
use state::BookingState;

/// Somebody's time at the shop, as it stands now. Its rule is a snapshot of when it was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Booking {
    /// The shop.
    pub shop: ShopId,
    /// The number people use; a shop's first booking is 1.
    pub number: u64,
    /// Where it stands.
    pub state: BookingState,
    /// How many steps it has seen; each is one log row.
    pub version: u64,
    /// Who comes.
    pub customer: Customer,
    /// What for.
    pub service: ProductId,
    /// What the service was called then.
    pub name: String,
    /// What it costs, as it was then.
    pub price: Money,
    /// How it may be booked, as it was then.
    pub rule: Rule,
    /// Who or what does it.
    pub resource: ResourceId,
    /// From when.
    pub from: Timestamp,
    /// Until when; that moment is somebody else's.
    pub to: Timestamp,
    /// Until when the shop can agree; none once it has.
    #[serde(default, skip_serializing_if = "is_default")]
    pub hold_until: Option<Timestamp>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last changed.
    pub changed_at: Timestamp,
    /// Why it was called off, in the words of who did.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reason: Option<String>,
    /// What the customer wants the shop to know.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
}

impl Booking {
    /// The time it keeps from others, with what is needed before and after.
    pub fn span(&self) -> Span {
        self.rule.span(self.from, self.to)
    }

    /// What it takes of its resource's time; none once it is over or called off.
    pub fn place(&self) -> Option<Place> {
        self.state.is_open().then(|| Place {
            booking: self.number,
            span: self.span(),
            seats: self.rule.seats,
            until: self.hold_until,
        })
    }

    /// How long before it begins its customer can change it for the last time, in minutes: what the
    /// shop has not agreed to yet, until it begins.
    pub fn cut_off_minutes(&self) -> u32 {
        match self.state {
            BookingState::Confirmed => self.rule.cut_off_minutes,
            BookingState::Tentative
            | BookingState::Rejected
            | BookingState::Cancelled
            | BookingState::Expired
            | BookingState::Missed => 0,
        }
    }

    /// Until when its customer can cancel it; none once it is over or called off.
    pub fn cancel_until(&self) -> Option<Timestamp> {
        let until = self.from.plus_minutes(-i64::from(self.cut_off_minutes()));
        self.state.is_open().then_some(until)
    }

    /// When it runs out by itself: while the shop has not agreed.
    pub fn due_at(&self) -> Option<Timestamp> {
        self.hold_until.filter(|_| self.state == BookingState::Tentative)
    }
}

/// One step of a booking, kept for good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingStep {
    /// The booking's version after the step.
    pub version: u64,
    /// What happened.
    pub event: BookingEvent,
    /// In which role the step was taken.
    pub actor: Actor,
    /// Who took it; none for the system.
    pub person: Option<PersonId>,
    /// What caused it.
    pub cause: CauseId,
    /// When.
    pub at: Timestamp,
}
