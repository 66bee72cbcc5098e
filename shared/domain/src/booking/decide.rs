//! What may happen to a booking: facts in, one event out. Decides, never does.

use super::agenda::Rule;
use super::place::Place;
use super::slot::Sight;
use super::state::{BookingState, is_shop, way};
use super::{Booking, NotBooked};
use crate::ids::ResourceId;
use crate::order::state::Actor;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// So many bookings of one customer may wait for the shop; more would be somebody who keeps the
/// shop's time from others.
pub const WAITING_MAX: usize = 3;

/// What somebody asks of a booking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BookingAsk {
    /// Hold its time, while so many others of the customer wait already.
    Hold {
        /// How many.
        waiting: usize,
    },
    /// Agree to it.
    Confirm,
    /// Turn it down.
    Reject {
        /// Why, if said.
        reason: Option<String>,
    },
    /// Have it begin at another moment.
    Move {
        /// When.
        from: Timestamp,
    },
    /// Call it off.
    Cancel {
        /// Why, if said.
        reason: Option<String>,
    },
    /// Note that the customer did not come.
    Miss,
    /// Let it run out.
    Expire,
}

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
    /// The shop agreed.
    Confirmed,
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
        /// Until when it waits for the shop's word; none when the shop moved it.
        until: Option<Timestamp>,
    },
    /// It was called off.
    Cancelled {
        /// Why.
        reason: Option<String>,
    },
    /// The customer did not come.
    Missed,
    /// The shop said nothing in time.
    Expired,
}

/// Decides what `ask` does to `booking`. What is free is seen with its own place counted out.
///
/// # Errors
/// Why not; then nothing changes.
pub fn decide(
    booking: &Booking,
    ask: &BookingAsk,
    actor: Actor,
    sight: &Sight<'_>,
) -> Result<BookingEvent, NotBooked> {
    match ask {
        BookingAsk::Hold { waiting } => hold(booking, *waiting, sight),
        BookingAsk::Confirm => confirm(booking, actor, sight),
        BookingAsk::Reject { reason } => {
            way(booking.state, BookingState::Rejected, actor)?;
            Ok(BookingEvent::Rejected { reason: reason.clone() })
        }
        BookingAsk::Move { from } => move_to(booking, *from, actor, sight),
        BookingAsk::Cancel { reason } => {
            way(booking.state, BookingState::Cancelled, actor)?;
            in_time(booking, actor, sight.now)?;
            Ok(BookingEvent::Cancelled { reason: reason.clone() })
        }
        BookingAsk::Miss => {
            way(booking.state, BookingState::Missed, actor)?;
            if sight.now < booking.from {
                return Err(NotBooked::NotBegun);
            }
            Ok(BookingEvent::Missed)
        }
        BookingAsk::Expire => {
            way(booking.state, BookingState::Expired, actor)?;
            if has_run_out(booking, sight.now) {
                Ok(BookingEvent::Expired)
            } else {
                Err(NotBooked::NotRunOut)
            }
        }
    }
}

/// The booking after `event`. Total: every event applies to every booking it was decided for.
pub fn apply(mut booking: Booking, event: &BookingEvent, now: Timestamp) -> Booking {
    booking.changed_at = now;
    booking.version = booking.version.saturating_add(1);
    match event {
        BookingEvent::Held { resource, until } => {
            booking.resource = resource.clone();
            booking.hold_until = Some(*until);
        }
        BookingEvent::Confirmed => {
            booking.state = BookingState::Confirmed;
            booking.hold_until = None;
        }
        BookingEvent::Moved { from, to, resource, until } => {
            (booking.from, booking.to) = (*from, *to);
            booking.resource = resource.clone();
            booking.hold_until = *until;
            booking.state =
                if until.is_some() { BookingState::Tentative } else { BookingState::Confirmed };
        }
        BookingEvent::Rejected { reason } => {
            over(&mut booking, BookingState::Rejected, reason.as_deref());
        }
        BookingEvent::Cancelled { reason } => {
            over(&mut booking, BookingState::Cancelled, reason.as_deref());
        }
        BookingEvent::Missed => over(&mut booking, BookingState::Missed, None),
        BookingEvent::Expired => over(&mut booking, BookingState::Expired, None),
    }
    booking
}

fn over(booking: &mut Booking, state: BookingState, reason: Option<&str>) {
    booking.state = state;
    booking.hold_until = None;
    booking.reason = reason.map(str::to_owned);
}

fn hold(booking: &Booking, waiting: usize, sight: &Sight<'_>) -> Result<BookingEvent, NotBooked> {
    if waiting >= WAITING_MAX {
        return Err(NotBooked::TooMany { most: WAITING_MAX });
    }
    let slot = sight.slot(&booking.rule, booking.from)?;
    let until = deadline(slot.from, sight);
    Ok(BookingEvent::Held { resource: slot.resource, until })
}

/// The shop's word is waited for until its deadline, and never beyond the beginning.
fn deadline(from: Timestamp, sight: &Sight<'_>) -> Timestamp {
    sight.now.plus_minutes(i64::from(sight.agenda.answer_minutes)).min(from)
}

fn confirm(booking: &Booking, actor: Actor, sight: &Sight<'_>) -> Result<BookingEvent, NotBooked> {
    way(booking.state, BookingState::Confirmed, actor)?;
    if has_run_out(booking, sight.now) {
        return Err(NotBooked::RanOut);
    }
    // Whoever's clock runs ahead may have found the hold run out and taken the time.
    let place = booking.place().ok_or(NotBooked::Taken)?;
    if sight.fits(&booking.resource, &Place { until: None, ..place }) {
        Ok(BookingEvent::Confirmed)
    } else {
        Err(NotBooked::Taken)
    }
}

fn move_to(
    booking: &Booking,
    from: Timestamp,
    actor: Actor,
    sight: &Sight<'_>,
) -> Result<BookingEvent, NotBooked> {
    if actor == Actor::System {
        return Err(NotBooked::NotYours);
    }
    if !booking.state.is_open() {
        return Err(NotBooked::Over { state: booking.state });
    }
    if has_run_out(booking, sight.now) {
        return Err(NotBooked::RanOut);
    }
    in_time(booking, actor, sight.now)?;
    let rule: &Rule = &booking.rule;
    let slot = sight.slot(rule, from)?;
    // The shop moves by its own word; a customer asks anew.
    let until = (!is_shop(actor)).then(|| deadline(slot.from, sight));
    Ok(BookingEvent::Moved { from: slot.from, to: slot.to, resource: slot.resource, until })
}

/// A customer changes what the shop counts on only until its cut-off; what it has not agreed to yet
/// can be changed until it begins.
fn in_time(booking: &Booking, actor: Actor, now: Timestamp) -> Result<(), NotBooked> {
    if actor != Actor::Customer {
        return Ok(());
    }
    let minutes = booking.cut_off_minutes();
    if now.plus_minutes(i64::from(minutes)) <= booking.from {
        Ok(())
    } else {
        Err(NotBooked::TooLate { minutes })
    }
}

fn has_run_out(booking: &Booking, now: Timestamp) -> bool {
    booking.due_at().is_some_and(|due| due <= now)
}
