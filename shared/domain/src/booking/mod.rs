//! Bookings: time of somebody or something that a shop sells. What they are, when they can be had,
//! and the one pure function that decides what may happen to them.
//!
//! Reading order: [`agenda`] (when the shop is open, who can do what), [`closure`]
//! (when it takes no bookings), [`place`] (what is taken, and
//! what still fits), [`slot`] (what is offered), [`ahead`] (what is paid before), [`state`],
//! `deadline` (how long somebody is waited for), [`decide`], [`event`], [`reminder`], [`waiting`] (who wants a time that is taken), [`change`] (how
//! an owner changes all of this for a service).
//! Deliberately absent: payments, which are an order's, and calendars of other programs,
//! which are [`crate::calendar`]'s.

pub mod agenda;
pub mod ahead;
mod called;
pub mod change;
pub mod closure;
mod deadline;
pub mod decide;
pub mod event;
pub mod place;
mod refusal;
pub mod reminder;
pub mod slot;
pub mod state;
pub mod waiting;

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
use ahead::PaidAhead;
use event::BookingEvent;
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
    /// The time that the shop has agreed to, while its customer waits for another one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub stands: Option<Agreed>,
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
    /// What is to be paid before it is confirmed, and how far that is; none when nothing is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ahead: Option<PaidAhead>,
    /// When its customer is still to be reminded of it, in order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub remind_at: Vec<Timestamp>,
    /// What the customer wants the shop to know.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
}

/// A time that is the customer's until the shop agrees to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed {
    /// Who or what does it.
    pub resource: ResourceId,
    /// From when.
    pub from: Timestamp,
    /// Until when.
    pub to: Timestamp,
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

    /// All that it takes of anybody's time, by resource: while another time is asked for, the one that
    /// was agreed to as well.
    pub fn places(&self) -> Vec<(&ResourceId, Place)> {
        let asked = self.place().map(|place| (&self.resource, place));
        let agreed = self.stands.as_ref().zip(asked).map(|(agreed, (_, place))| {
            let span = self.rule.span(agreed.from, agreed.to);
            (&agreed.resource, Place { span, until: None, ..place })
        });
        asked.into_iter().chain(agreed).collect()
    }

    /// The booking as the shop has agreed to it last, whatever its customer asks for since.
    #[must_use]
    pub fn as_agreed(self) -> Self {
        let Some(Agreed { resource, from, to }) = self.stands.clone() else { return self };
        let (state, hold_until) = (BookingState::Confirmed, None);
        Self { resource, from, to, state, hold_until, stands: None, ..self }
    }

    /// How long before it begins its customer can change it for the last time, in minutes: what the
    /// shop has not agreed to yet, until it begins.
    pub fn cut_off_minutes(&self) -> u32 {
        match self.state {
            _ if self.stands.is_some() => self.rule.cut_off_minutes,
            BookingState::Confirmed => self.rule.cut_off_minutes,
            BookingState::Offered
            | BookingState::Tentative
            | BookingState::Rejected
            | BookingState::Cancelled
            | BookingState::Expired
            | BookingState::Missed => 0,
        }
    }

    /// When the time begins that the shop counts on.
    pub fn counts_from(&self) -> Timestamp {
        self.stands.as_ref().map_or(self.from, |agreed| agreed.from)
    }

    /// Until when its customer can cancel it; none once it is over or called off.
    pub fn cancel_until(&self) -> Option<Timestamp> {
        let until = self.counts_from().plus_minutes(-i64::from(self.cut_off_minutes()));
        self.state.is_open().then_some(until)
    }

    /// When it runs out by itself: while somebody's word or money is waited for.
    pub fn runs_out_at(&self) -> Option<Timestamp> {
        match self.state {
            BookingState::Offered | BookingState::Tentative => self.hold_until,
            BookingState::Confirmed
            | BookingState::Rejected
            | BookingState::Cancelled
            | BookingState::Expired
            | BookingState::Missed => None,
        }
    }

    /// Whether nobody's word or money has come in time: then it is over, whoever has noted so or not.
    pub fn has_run_out(&self, now: Timestamp) -> bool {
        self.runs_out_at().is_some_and(|due| due <= now)
    }

    /// The booking as it stands at `now`: over once its time has run out.
    #[must_use]
    pub fn as_of(self, now: Timestamp) -> Self {
        match self.runs_out_at() {
            Some(due) if due <= now && self.stands.is_some() => {
                let (reason, remind_at) = (None, Vec::new());
                event::apply(self, &BookingEvent::Kept { reason, remind_at }, due)
            }
            Some(due) if due <= now => event::apply(self, &BookingEvent::Expired, due),
            Some(_) | None => self,
        }
    }

    /// When something is to be done about it next: it runs out, its customer is reminded, or its time
    /// was had.
    pub fn due_at(&self) -> Option<Timestamp> {
        let reminder = || self.remind_at.first().filter(|_| self.state == BookingState::Confirmed);
        self.runs_out_at().or_else(|| reminder().copied()).or_else(|| self.settles_at())
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
