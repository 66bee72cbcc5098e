//! What may happen to a booking: facts in, one event out. Decides, never does.

use super::agenda::Rule;
use super::ahead::PaidAhead;
use super::deadline::deadline;
use super::event::BookingEvent;
use super::place::Place;
use super::reminder;
use super::slot::Sight;
use super::state::{BookingState, is_shop, way};
use super::{Booking, NotBooked};
use crate::ids::{OrderNumber, ResourceId};
use crate::money::Money;
use crate::order::state::Actor;
use crate::time::Timestamp;

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
    /// Hold its time for somebody who waited for one, and ask whether they want it.
    Offer {
        /// So long.
        minutes: i64,
    },
    /// Want the time that was offered.
    Take,
    /// Agree to it; of one that was missed, say that the customer came after all.
    Confirm,
    /// Note that what was to be paid ahead is paid.
    Pay,
    /// Note that it is not paid after all.
    Unpay,
    /// Turn it down.
    Reject {
        /// Why, if said.
        reason: Option<String>,
    },
    /// Have it begin at another moment.
    Move {
        /// When.
        from: Timestamp,
        /// With whom, who must do the service; rather with whoever has it now without it.
        with: Option<ResourceId>,
    },
    /// Call it off.
    Cancel {
        /// Why, if said.
        reason: Option<String>,
        /// Whether what was paid ahead is given up, where it is too late to have it back.
        gives_up: bool,
    },
    /// Note that the customer did not come.
    Miss,
    /// Remind its customer.
    Remind,
    /// Note that it is paid at the shop.
    Bill {
        /// Under which order.
        order: OrderNumber,
        /// How much.
        amount: Money,
    },
    /// Note that its time was had.
    Settle,
    /// Let it run out.
    Expire,
}

impl BookingAsk {
    /// How the booking is booked by this: with whoever was chosen, or rather with whoever has it.
    pub fn rule(&self, booking: &Booking) -> Rule {
        if let Self::Move { with: Some(with), .. } = self {
            return Rule { resources: vec![with.clone()], ..booking.rule.clone() };
        }
        booking.rule.rather_by(&booking.resource)
    }
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
        BookingAsk::Offer { minutes } => offer(booking, *minutes, sight),
        BookingAsk::Take => take(booking, actor, sight),
        BookingAsk::Confirm => confirm(booking, actor, sight),
        BookingAsk::Pay => paid(booking, sight),
        BookingAsk::Unpay => unpaid(booking, sight),
        BookingAsk::Reject { reason } => {
            way(booking.state, BookingState::Rejected, actor)?;
            let kept = kept(booking, reason.as_deref(), sight);
            Ok(kept.unwrap_or_else(|| BookingEvent::Rejected { reason: reason.clone() }))
        }
        BookingAsk::Move { from, .. } => {
            move_to(booking, (*from, &ask.rule(booking)), actor, sight)
        }
        BookingAsk::Cancel { reason, gives_up } => {
            way(booking.state, BookingState::Cancelled, actor)?;
            let forfeits = forfeits(booking, *gives_up, actor, sight.now)?;
            Ok(BookingEvent::Cancelled { reason: reason.clone(), forfeits })
        }
        BookingAsk::Miss => {
            if booking.state.is_open() && sight.now < booking.from {
                return Err(NotBooked::NotBegun { number: booking.number });
            }
            way(booking.state, BookingState::Missed, actor)?;
            Ok(BookingEvent::Missed)
        }
        BookingAsk::Expire => {
            way(booking.state, BookingState::Expired, actor)?;
            let over = kept(booking, None, sight).unwrap_or(BookingEvent::Expired);
            at_its_time(booking.has_run_out(sight.now), over)
        }
        BookingAsk::Remind => {
            let next = booking.remind_at.first().filter(|_| booking.due_at().is_some());
            let is_due = next.is_some_and(|at| *at <= sight.now);
            // Whoever comes late reminds once.
            let left = booking.remind_at.iter().copied().filter(|at| sight.now < *at);
            at_its_time(is_due, BookingEvent::Reminded { left: left.collect() })
        }
        BookingAsk::Bill { order, amount } => bill(booking, (*order, *amount), sight.now),
        BookingAsk::Settle => {
            let is_due = booking.settles_at().is_some_and(|at| at <= sight.now);
            at_its_time(is_due, BookingEvent::Had)
        }
    }
}

/// Who asked for another time and does not get it has the one that was agreed to.
fn kept(booking: &Booking, reason: Option<&str>, sight: &Sight<'_>) -> Option<BookingEvent> {
    let agreed = booking.stands.as_ref()?;
    let remind_at = reminder::of_booking(agreed.from, sight.now, sight.zone);
    Some(BookingEvent::Kept { reason: reason.map(str::to_owned), remind_at })
}

fn at_its_time(is_due: bool, event: BookingEvent) -> Result<BookingEvent, NotBooked> {
    if is_due { Ok(event) } else { Err(NotBooked::NotRunOut) }
}

fn hold(booking: &Booking, waiting: usize, sight: &Sight<'_>) -> Result<BookingEvent, NotBooked> {
    if waiting >= WAITING_MAX {
        return Err(NotBooked::TooMany { most: WAITING_MAX });
    }
    let slot = sight.slot(&booking.rule, booking.from)?;
    let until = deadline(slot.from, sight);
    Ok(BookingEvent::Held { resource: slot.resource, until })
}

/// Holds a time for somebody who waited for it, never beyond its beginning.
fn offer(booking: &Booking, minutes: i64, sight: &Sight<'_>) -> Result<BookingEvent, NotBooked> {
    let slot = sight.slot(&booking.rule, booking.from)?;
    let until = sight.now.plus_minutes(minutes).min(slot.from);
    Ok(BookingEvent::Offered { resource: slot.resource, until })
}

fn take(booking: &Booking, actor: Actor, sight: &Sight<'_>) -> Result<BookingEvent, NotBooked> {
    way(booking.state, BookingState::Tentative, actor)?;
    still_fits(booking, sight)?;
    Ok(BookingEvent::Taken { until: deadline(booking.from, sight) })
}

fn confirm(booking: &Booking, actor: Actor, sight: &Sight<'_>) -> Result<BookingEvent, NotBooked> {
    way(booking.state, BookingState::Confirmed, actor)?;
    if booking.state == BookingState::Missed {
        return Ok(BookingEvent::Came);
    }
    still_fits(booking, sight)?;
    match booking.ahead {
        Some(PaidAhead { order, amount, is_agreed: true, is_paid: false, .. }) => {
            Err(NotBooked::NotPaid { number: booking.number, order, amount })
        }
        Some(PaidAhead { is_paid: false, .. }) => {
            Ok(BookingEvent::Agreed { until: deadline(booking.from, sight) })
        }
        Some(_) | None => Ok(confirmed(booking, sight)),
    }
}

fn confirmed(booking: &Booking, sight: &Sight<'_>) -> BookingEvent {
    let remind_at = reminder::of_booking(booking.from, sight.now, sight.zone);
    BookingEvent::Confirmed { remind_at }
}

/// A hold that has run out keeps nobody away, and whoever's clock runs ahead may have found it run
/// out and taken the time.
fn still_fits(booking: &Booking, sight: &Sight<'_>) -> Result<(), NotBooked> {
    if booking.has_run_out(sight.now) {
        return Err(NotBooked::RanOut);
    }
    let place = booking.place().ok_or(NotBooked::Taken)?;
    let fits = sight.fits(&booking.resource, &Place { until: None, ..place });
    fits.then_some(()).ok_or(NotBooked::Taken)
}

/// The money came: with the shop's word the booking is confirmed. Once it has run out the money is
/// the customer's, whether somebody else has taken the time or not.
fn paid(booking: &Booking, sight: &Sight<'_>) -> Result<BookingEvent, NotBooked> {
    let ahead = booking.ahead.ok_or(NotBooked::NotBookable)?;
    if booking.state != BookingState::Tentative || ahead.is_paid {
        return Err(NotBooked::AlreadyThere { state: booking.state });
    }
    still_fits(booking, sight)?;
    if ahead.is_agreed {
        return Ok(confirmed(booking, sight));
    }
    // Whoever has paid waits for the shop's word as long as it makes sense.
    let until = booking.from.max(sight.now.plus_minutes(1));
    Ok(BookingEvent::Paid { until })
}

/// Money came at the shop for what needed none ahead.
fn bill(
    booking: &Booking,
    (order, amount): (OrderNumber, Money),
    now: Timestamp,
) -> Result<BookingEvent, NotBooked> {
    booking.may_be_billed()?;
    let is_had = booking.from <= now;
    let ahead = PaidAhead { order, amount, is_agreed: true, is_paid: true, is_had };
    Ok(BookingEvent::Billed { ahead })
}

/// A payment was a mistake: the money is waited for again, unless the time has come.
fn unpaid(booking: &Booking, sight: &Sight<'_>) -> Result<BookingEvent, NotBooked> {
    if !booking.state.is_open() || !booking.is_paid() || booking.from <= sight.now {
        return Err(NotBooked::Over { state: booking.state });
    }
    Ok(BookingEvent::Unpaid { until: deadline(booking.from, sight) })
}

/// Whether what was paid ahead is the shop's when the booking is called off: by the customer, later
/// than they may, which they agree to before.
fn forfeits(
    booking: &Booking,
    gives_up: bool,
    actor: Actor,
    now: Timestamp,
) -> Result<bool, NotBooked> {
    let late = match in_time(booking, actor, now) {
        Ok(()) => return Ok(false),
        Err(late) => late,
    };
    let Some(ahead) = booking.ahead.filter(|ahead| ahead.is_paid) else { return Err(late) };
    if booking.counts_from() <= now {
        return Err(late);
    }
    if gives_up {
        return Ok(true);
    }
    let (number, minutes) = (booking.number, booking.rule.cut_off_minutes);
    Err(NotBooked::Forfeits { number, amount: ahead.amount, minutes })
}

fn move_to(
    booking: &Booking,
    (from, rule): (Timestamp, &Rule),
    actor: Actor,
    sight: &Sight<'_>,
) -> Result<BookingEvent, NotBooked> {
    if actor == Actor::System {
        return Err(NotBooked::NotYours);
    }
    if !booking.state.is_open() {
        return Err(NotBooked::Over { state: booking.state });
    }
    if booking.has_run_out(sight.now) {
        return Err(NotBooked::RanOut);
    }
    in_time(booking, actor, sight.now)?;
    let slot = sight.slot(rule, from)?;
    // The shop moves by its own word; a customer asks anew.
    let is_agreed = is_shop(actor);
    let waits_for_money = booking.ahead.is_some_and(|ahead| !ahead.is_paid);
    let until = match (is_agreed, waits_for_money) {
        (true, false) => None,
        (true | false, true) => Some(deadline(slot.from, sight)),
        // What was agreed to before stands in the meantime, and once it begins nothing is asked.
        (false, false) if booking.is_paid() || booking.state == BookingState::Confirmed => {
            Some(deadline(slot.from.min(booking.counts_from()), sight))
        }
        (false, false) => Some(deadline(slot.from, sight)),
    };
    let remind_at = match until {
        Some(_) => Vec::new(),
        None => reminder::of_booking(slot.from, sight.now, sight.zone),
    };
    let (from, to, resource) = (slot.from, slot.to, slot.resource);
    Ok(BookingEvent::Moved { from, to, resource, until, is_agreed, remind_at })
}

/// A customer changes what the shop counts on only until its cut-off; what it has not agreed to yet
/// can be changed until it begins.
fn in_time(booking: &Booking, actor: Actor, now: Timestamp) -> Result<(), NotBooked> {
    if actor != Actor::Customer {
        return Ok(());
    }
    let minutes = booking.cut_off_minutes();
    if now.plus_minutes(i64::from(minutes)) <= booking.counts_from() {
        Ok(())
    } else {
        Err(NotBooked::TooLate { minutes })
    }
}
