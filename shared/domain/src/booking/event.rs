//! What happened to a booking, and the booking after it.

use super::ahead::PaidAhead;
use super::state::BookingState;
use super::{Agreed, Booking};
use crate::compact::is_default;
use crate::ids::ResourceId;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// Something that happened to a booking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum BookingEvent {
    /// Its time is held.
    Held {
        /// Who or what does it.
        resource: ResourceId,
        /// Until when it is held.
        until: Timestamp,
    },
    /// Its time is held for somebody who waited for one.
    Offered {
        /// Who or what does it.
        resource: ResourceId,
        /// Until when it is held.
        until: Timestamp,
    },
    /// Whoever it was offered to wants it; it waits for the shop.
    Taken {
        /// Until when.
        until: Timestamp,
    },
    /// The shop agreed; it waits for what is to be paid ahead.
    Agreed {
        /// Until when.
        until: Timestamp,
    },
    /// What is to be paid ahead is paid; it waits for the shop's word.
    Paid {
        /// Until when.
        until: Timestamp,
    },
    /// What is to be paid ahead is not paid after all, and is waited for again.
    Unpaid {
        /// Until when.
        until: Timestamp,
    },
    /// The shop agreed, and what is to be paid ahead is paid.
    Confirmed {
        /// When the customer is reminded, in order.
        #[serde(default, skip_serializing_if = "is_default")]
        remind_at: Vec<Timestamp>,
    },
    /// The shop said no.
    Rejected {
        /// Why.
        reason: Option<String>,
    },
    /// It begins at another moment.
    Moved {
        /// When.
        from: Timestamp,
        /// When it ends.
        to: Timestamp,
        /// Who or what does it.
        resource: ResourceId,
        /// Until when it waits for somebody's word or money; none when it waits for neither.
        until: Option<Timestamp>,
        /// Whether the shop moved it, and so agrees to it.
        #[serde(default, skip_serializing_if = "is_default")]
        is_agreed: bool,
        /// When the customer is reminded, in order.
        #[serde(default, skip_serializing_if = "is_default")]
        remind_at: Vec<Timestamp>,
    },
    /// The shop did not agree to another time, or not in time: it stands as it was agreed before.
    Kept {
        /// Why, if said.
        #[serde(default, skip_serializing_if = "is_default")]
        reason: Option<String>,
        /// When the customer is reminded, in order.
        #[serde(default, skip_serializing_if = "is_default")]
        remind_at: Vec<Timestamp>,
    },
    /// It was called off.
    Cancelled {
        /// Why.
        reason: Option<String>,
        /// Whether what was paid ahead is the shop's: it was too late to have it back.
        #[serde(default, skip_serializing_if = "is_default")]
        forfeits: bool,
    },
    /// The customer did not come; what was paid ahead is the shop's.
    Missed,
    /// They came after all.
    Came,
    /// The word or the money that was waited for did not come in time.
    Expired,
    /// Its customer was reminded.
    Reminded {
        /// When they are to be reminded again, in order.
        #[serde(default, skip_serializing_if = "is_default")]
        left: Vec<Timestamp>,
    },
    /// It is paid at the shop, under an order.
    Billed {
        /// The order, and what was paid.
        ahead: PaidAhead,
    },
    /// Its time was had.
    Had,
}

/// The booking after `event`. Total: every event applies to every booking it was decided for.
pub fn apply(mut booking: Booking, event: &BookingEvent, now: Timestamp) -> Booking {
    booking.changed_at = now;
    booking.version = booking.version.saturating_add(1);
    match event {
        BookingEvent::Held { resource, until } => {
            held(&mut booking, resource, *until, BookingState::Tentative);
        }
        BookingEvent::Offered { resource, until } => {
            held(&mut booking, resource, *until, BookingState::Offered);
        }
        BookingEvent::Taken { until } => waits(&mut booking, *until, |_| {}),
        BookingEvent::Agreed { until } => {
            waits(&mut booking, *until, |ahead| ahead.is_agreed = true);
        }
        BookingEvent::Paid { until } => waits(&mut booking, *until, |ahead| ahead.is_paid = true),
        BookingEvent::Unpaid { until } => {
            let was_agreed = booking.state == BookingState::Confirmed;
            waits(&mut booking, *until, |ahead| {
                ahead.is_paid = false;
                ahead.is_agreed |= was_agreed;
            });
        }
        BookingEvent::Confirmed { remind_at } => {
            note(&mut booking, |ahead| (ahead.is_agreed, ahead.is_paid) = (true, true));
            stands(&mut booking, remind_at);
        }
        BookingEvent::Moved { from, to, resource, until, is_agreed, remind_at } => {
            booking.stands = booking.still_agreed().filter(|_| !is_agreed);
            (booking.from, booking.to) = (*from, *to);
            booking.resource = resource.clone();
            match until {
                Some(until) => waits(&mut booking, *until, |_| {}),
                None => stands(&mut booking, remind_at),
            }
            note(&mut booking, |ahead| ahead.is_agreed = *is_agreed);
        }
        BookingEvent::Kept { remind_at, .. } => {
            booking = booking.as_agreed();
            note(&mut booking, |ahead| ahead.is_agreed = true);
            stands(&mut booking, remind_at);
        }
        BookingEvent::Rejected { reason } => {
            over(&mut booking, BookingState::Rejected, reason.as_deref());
        }
        BookingEvent::Cancelled { reason, .. } => {
            booking = booking.as_agreed();
            over(&mut booking, BookingState::Cancelled, reason.as_deref());
        }
        BookingEvent::Missed => over(&mut booking, BookingState::Missed, None),
        BookingEvent::Came => booking.state = BookingState::Confirmed,
        BookingEvent::Expired => over(&mut booking, BookingState::Expired, None),
        BookingEvent::Reminded { left } => booking.remind_at.clone_from(left),
        BookingEvent::Billed { ahead } => booking.ahead = Some(*ahead),
        BookingEvent::Had => note(&mut booking, |ahead| ahead.is_had = true),
    }
    booking
}

impl Booking {
    /// The time that the shop has agreed to and stands by.
    fn still_agreed(&self) -> Option<Agreed> {
        let is_agreed = self.state == BookingState::Confirmed;
        let now = || Agreed { resource: self.resource.clone(), from: self.from, to: self.to };
        self.stands.clone().or_else(|| is_agreed.then(now))
    }
}

/// Notes something of what is paid ahead, if anything is.
fn note(booking: &mut Booking, note: impl FnOnce(&mut PaidAhead)) {
    if let Some(ahead) = &mut booking.ahead {
        note(ahead);
    }
}

fn held(booking: &mut Booking, resource: &ResourceId, until: Timestamp, state: BookingState) {
    booking.resource = resource.clone();
    booking.hold_until = Some(until);
    booking.state = state;
}

/// A word or money is waited for.
fn waits(booking: &mut Booking, until: Timestamp, of: impl FnOnce(&mut PaidAhead)) {
    note(booking, of);
    booking.state = BookingState::Tentative;
    booking.hold_until = Some(until);
    booking.remind_at.clear();
}

/// Nothing is waited for any more.
fn stands(booking: &mut Booking, remind_at: &[Timestamp]) {
    booking.state = BookingState::Confirmed;
    booking.stands = None;
    booking.hold_until = None;
    booking.remind_at = remind_at.to_vec();
}

fn over(booking: &mut Booking, state: BookingState, reason: Option<&str>) {
    booking.state = state;
    booking.stands = None;
    booking.hold_until = None;
    booking.remind_at.clear();
    booking.reason = reason.map(str::to_owned);
}
