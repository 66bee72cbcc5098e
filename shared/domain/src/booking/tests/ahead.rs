//! Bookings that are paid ahead, reminded of and offered, as stories: who does what when, and what
//! comes of it.

use super::{Taken, agenda, at, booking, rule, sight, zone};
use crate::booking::ahead::{PaidAhead, SETTLE_MINUTES};
use crate::booking::decide::{BookingAsk, decide};
use crate::booking::event::{BookingEvent, apply};
use crate::booking::slot::Sight;
use crate::booking::state::BookingState;
use crate::booking::{Booking, NotBooked};
use crate::ids::OrderNumber;
use crate::money::{Currency, Money};
use crate::order::state::Actor::{self, Customer as TheCustomer, Owner, System};
use crate::time::Timestamp;

/// On Monday at ten by the shop's clock, asked for on Saturday at nine.
const FROM: &str = "2026-11-23T07:00:00Z";
const ASKED: &str = "2026-11-21T06:00:00Z";

fn asked() -> Booking {
    let ahead = PaidAhead {
        order: OrderNumber(1001),
        amount: Money::new(6_000, Currency::Ugx),
        is_agreed: false,
        is_paid: false,
        is_had: false,
    };
    Booking {
        ahead: Some(ahead),
        hold_until: Some(at("2026-11-21T07:00:00Z")),
        ..booking(1, &rule(), at(FROM))
    }
}

/// What comes of an ask, or why nothing does; then the booking is as it was.
fn then(
    booking: Booking,
    ask: &BookingAsk,
    actor: Actor,
    now: Timestamp,
) -> Result<Booking, Box<(NotBooked, Booking)>> {
    let (rule, none, zone) = (rule(), Taken::new(), zone("Africa/Kampala"));
    let agenda = agenda(&["09:00-17:00"], &rule);
    let sight = Sight { booking: 1, is_shop: actor == Owner, ..sight(&agenda, &zone, &none, now) };
    match decide(&booking, ask, actor, &sight) {
        Ok(event) => Ok(apply(booking, &event, now)),
        Err(why) => Err(Box::new((why, booking))),
    }
}

fn done(booking: Booking, ask: &BookingAsk, actor: Actor, now: &str) -> Booking {
    then(booking, ask, actor, at(now)).unwrap_or_else(|why| panic!("{ask:?}: {}", why.0))
}

fn refused(booking: &Booking, ask: &BookingAsk, actor: Actor, now: &str) -> NotBooked {
    then(booking.clone(), ask, actor, at(now)).expect_err("it is refused").0
}

fn confirmed() -> Booking {
    let agreed = done(asked(), &BookingAsk::Confirm, Owner, "2026-11-21T06:30:00Z");
    done(agreed, &BookingAsk::Pay, Owner, "2026-11-21T07:15:00Z")
}

#[test]
fn the_shops_word_and_the_money_come_in_either_order() {
    let agreed = done(asked(), &BookingAsk::Confirm, Owner, "2026-11-21T06:30:00Z");
    assert_eq!(agreed.state, BookingState::Tentative);
    // The money has as long as the shop had.
    assert_eq!(agreed.runs_out_at(), Some(at("2026-11-21T07:30:00Z")));
    let not_paid = refused(&agreed, &BookingAsk::Confirm, Owner, "2026-11-21T06:40:00Z");
    assert!(matches!(not_paid, NotBooked::NotPaid { .. }));
    let paid = done(asked(), &BookingAsk::Pay, Owner, "2026-11-21T06:30:00Z");
    // Whoever has paid waits for the shop's word until the booking begins.
    assert_eq!((paid.state, paid.runs_out_at()), (BookingState::Tentative, Some(at(FROM))));
    let later = done(paid, &BookingAsk::Confirm, Owner, "2026-11-22T06:30:00Z");
    for booking in [confirmed(), later] {
        assert_eq!((booking.state, booking.runs_out_at()), (BookingState::Confirmed, None));
        let twice = refused(&booking, &BookingAsk::Pay, Owner, "2026-11-22T07:00:00Z");
        assert_eq!(twice, NotBooked::AlreadyThere { state: BookingState::Confirmed });
    }
    let expired = done(agreed, &BookingAsk::Expire, System, "2026-11-21T07:30:00Z");
    assert_eq!(expired.state, BookingState::Expired);
}

#[test]
fn money_counts_until_the_second_at_which_it_runs_out() {
    let agreed = done(asked(), &BookingAsk::Confirm, Owner, "2026-11-21T06:30:00Z");
    for (booking, last, late) in [
        (asked(), "2026-11-21T06:59:59Z", "2026-11-21T07:00:00Z"),
        (agreed, "2026-11-21T07:29:59Z", "2026-11-21T07:30:00Z"),
    ] {
        assert!(!booking.has_run_out(at(last)) && booking.has_run_out(at(late)));
        done(booking.clone(), &BookingAsk::Pay, Owner, last);
        // Nobody has taken the time, and nobody has noted that it has run out.
        assert_eq!(refused(&booking, &BookingAsk::Pay, Owner, late), NotBooked::RanOut);
        let expired = done(booking, &BookingAsk::Expire, System, late);
        let after = refused(&expired, &BookingAsk::Pay, Owner, late);
        assert_eq!(after, NotBooked::AlreadyThere { state: BookingState::Expired });
    }
}

#[test]
fn a_payment_by_mistake_is_waited_for_again() {
    let waits = done(confirmed(), &BookingAsk::Unpay, Owner, "2026-11-21T08:00:00Z");
    assert_eq!(waits.runs_out_at(), Some(at("2026-11-21T09:00:00Z")));
    assert!(waits.remind_at.is_empty());
    // The shop has agreed, so the money alone confirms it.
    let again = done(waits, &BookingAsk::Pay, Owner, "2026-11-21T08:30:00Z");
    assert_eq!(again.state, BookingState::Confirmed);
}

#[test]
fn what_was_paid_ahead_is_given_up_knowingly() {
    let cancel = |gives_up| BookingAsk::Cancel { reason: None, gives_up };
    let (early, late) = ("2026-11-23T05:00:00Z", "2026-11-23T05:01:00Z");
    let forfeits = |booking: &Booking, gives_up, actor, now: &str| {
        let (rule, none, zone) = (rule(), Taken::new(), zone("Africa/Kampala"));
        let agenda = agenda(&["09:00-17:00"], &rule);
        let sight = sight(&agenda, &zone, &none, at(now));
        match decide(booking, &cancel(gives_up), actor, &sight) {
            Ok(BookingEvent::Cancelled { forfeits, .. }) => Ok(forfeits),
            Ok(other) => panic!("{other:?}"),
            Err(why) => Err(why),
        }
    };
    let booking = confirmed();
    assert_eq!(forfeits(&booking, false, TheCustomer, early), Ok(false));
    // In time it costs nothing, whatever the customer has tapped.
    assert_eq!(forfeits(&booking, true, TheCustomer, early), Ok(false));
    let asked_back = forfeits(&booking, false, TheCustomer, late);
    assert!(matches!(asked_back, Err(NotBooked::Forfeits { number: 1, minutes: 120, .. })));
    assert_eq!(forfeits(&booking, true, TheCustomer, late), Ok(true));
    assert_eq!(forfeits(&booking, false, Owner, late), Ok(false));
    let begun = forfeits(&booking, true, TheCustomer, FROM);
    assert_eq!(begun, Err(NotBooked::TooLate { minutes: 120 }));
}

#[test]
fn who_was_missed_may_have_come_after_all() {
    let missed = done(confirmed(), &BookingAsk::Miss, Owner, "2026-11-23T07:10:00Z");
    assert_eq!((missed.state, missed.due_at()), (BookingState::Missed, None));
    assert_eq!(refused(&missed, &BookingAsk::Confirm, TheCustomer, FROM), NotBooked::NotYours);
    let came = done(missed, &BookingAsk::Confirm, Owner, "2026-11-23T07:20:00Z");
    assert_eq!(came.state, BookingState::Confirmed);
    let settles = at("2026-11-23T08:00:00Z").plus_minutes(SETTLE_MINUTES);
    assert_eq!(came.due_at(), Some(settles));
}

#[test]
fn each_reminder_comes_once_and_then_the_time_was_had() {
    let mut booking = confirmed();
    let remind =
        |booking: &Booking, now: &str| then(booking.clone(), &BookingAsk::Remind, System, at(now));
    for now in ["2026-11-22T07:00:00Z", "2026-11-23T06:00:00Z"] {
        assert_eq!(booking.due_at(), Some(at(now)));
        booking = remind(&booking, now).unwrap();
        assert!(remind(&booking, now).is_err(), "{now}");
    }
    let late = remind(&confirmed(), "2026-11-23T06:30:00Z").unwrap();
    assert_eq!(late.remind_at, Vec::new());
    assert_eq!(booking.due_at(), Some(at("2026-11-23T10:00:00Z")));
    let early = refused(&booking, &BookingAsk::Settle, System, "2026-11-23T09:59:59Z");
    assert_eq!(early, NotBooked::NotRunOut);
    let had = done(booking, &BookingAsk::Settle, System, "2026-11-23T10:00:00Z");
    assert_eq!(had.due_at(), None);
}

#[test]
fn an_offered_time_is_taken_or_runs_out() {
    let offer = BookingAsk::Offer { minutes: 30 };
    let new = Booking { ahead: None, hold_until: None, ..asked() };
    let offered = done(new, &offer, System, ASKED);
    let until = at("2026-11-21T06:30:00Z");
    assert_eq!((offered.state, offered.runs_out_at()), (BookingState::Offered, Some(until)));
    assert!(offered.place().is_some(), "nobody else can have it");
    let taken = done(offered.clone(), &BookingAsk::Take, TheCustomer, "2026-11-21T06:29:00Z");
    assert_eq!(taken.runs_out_at(), Some(at("2026-11-21T07:29:00Z")));
    let late = refused(&offered, &BookingAsk::Take, TheCustomer, "2026-11-21T06:30:00Z");
    assert_eq!(late, NotBooked::RanOut);
    let others = refused(&offered, &BookingAsk::Take, Owner, ASKED);
    assert_eq!(others, NotBooked::NotYours);
    let over = done(offered, &BookingAsk::Expire, System, "2026-11-21T06:30:00Z");
    assert_eq!(over.state, BookingState::Expired);
}

#[test]
fn what_needs_no_deposit_is_paid_at_the_shop_once() {
    let (order, amount) = (OrderNumber(1_001), Money::new(12_000, Currency::Ugx));
    let bill = BookingAsk::Bill { order, amount };
    let held = Booking { ahead: None, ..asked() };
    let not_agreed = refused(&held, &bill, Owner, ASKED);
    assert_eq!(not_agreed, NotBooked::NotAgreed { number: held.number });
    let agreed = done(held, &BookingAsk::Confirm, Owner, "2026-11-21T06:30:00Z");
    let ahead = |is_had| PaidAhead { order, amount, is_agreed: true, is_paid: true, is_had };
    // Before its time the order waits for it; from then on it is earned.
    let early = done(agreed.clone(), &bill, Owner, "2026-11-22T06:30:00Z");
    assert_eq!((early.state, early.ahead), (BookingState::Confirmed, Some(ahead(false))));
    let settles = early.to.plus_minutes(SETTLE_MINUTES);
    let had = then(early.clone(), &BookingAsk::Settle, System, settles).unwrap();
    assert_eq!(had.ahead, Some(ahead(true)));
    let begun = done(agreed.clone(), &bill, Owner, FROM);
    assert_eq!(begun.ahead, Some(ahead(true)));
    assert!(then(begun, &BookingAsk::Settle, System, settles).is_err());
    let twice = refused(&early, &bill, Owner, FROM);
    assert_eq!(twice, NotBooked::AlreadyThere { state: BookingState::Confirmed });
    let missed = done(agreed, &BookingAsk::Miss, Owner, "2026-11-23T07:30:00Z");
    let over = refused(&missed, &bill, Owner, "2026-11-23T07:40:00Z");
    assert_eq!(over, NotBooked::Over { state: BookingState::Missed });
}

#[test]
fn whoever_has_a_booking_keeps_it_where_nobody_else_is_named() {
    let others: Vec<_> = ["grace", "joseph"].map(|id| id.parse().unwrap()).to_vec();
    let rule = crate::booking::agenda::Rule { resources: others.clone(), ..rule() };
    let [grace, joseph] = others.as_slice() else { panic!("two") };
    let booked = Booking { resource: joseph.clone(), rule, ..asked() };
    let from = at(FROM);
    let first = |with| BookingAsk::Move { from, with }.rule(&booked).resources;
    assert_eq!(first(None), [joseph.clone(), grace.clone()]);
    assert_eq!(first(Some(grace.clone())), std::slice::from_ref(grace));
}
