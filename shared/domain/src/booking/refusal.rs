//! Why nothing was booked. Nothing has changed.

use super::change::BadRule;
use super::state::BookingState;
use crate::ids::OrderNumber;
use crate::money::Money;
use serde::{Deserialize, Serialize};

/// Why nothing was booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "not_booked", rename_all = "snake_case")]
pub enum NotBooked {
    /// Nothing of the shop can be booked, or not this.
    #[error("nothing that can be booked")]
    NotBookable,
    /// No booking of that number that this person may see.
    #[error("no booking {number}")]
    NoSuchBooking {
        /// The number asked for.
        number: u64,
    },
    /// The customer has nothing booked.
    #[error("nothing is booked")]
    NothingBooked,
    /// Somebody else has it.
    #[error("the time is taken")]
    Taken,
    /// The shop is closed then, or starts nothing at that minute.
    #[error("the time is not offered")]
    NotOffered,
    /// Less ahead than the shop needs.
    #[error("less than {minutes} minutes ahead")]
    TooSoon {
        /// What it needs.
        minutes: u32,
    },
    /// Further ahead than the shop plans.
    #[error("more than {days} days ahead")]
    TooFar {
        /// How far it plans.
        days: u32,
    },
    /// Too late for the customer to change it.
    #[error("less than {minutes} minutes before it begins")]
    TooLate {
        /// Until how long before it can be changed.
        minutes: u32,
    },
    /// It is so already.
    #[error("the booking is already {state:?}")]
    AlreadyThere {
        /// How it is.
        state: BookingState,
    },
    /// Nothing leads there from where it is.
    #[error("the booking is {state:?}")]
    Over {
        /// How it is.
        state: BookingState,
    },
    /// This step is somebody else's to take.
    #[error("the step is not yours")]
    NotYours,
    /// The shop did not agree in time, and the time is not held any more.
    #[error("the booking has run out")]
    RanOut,
    /// It can still be agreed to.
    #[error("the booking has not run out")]
    NotRunOut,
    /// It has not begun, so nobody can have missed it.
    #[error("booking {number} has not begun")]
    NotBegun {
        /// The booking.
        number: u64,
    },
    /// The shop has not agreed to it yet, so no money is entered for it.
    #[error("booking {number} is not agreed to yet")]
    NotAgreed {
        /// The booking.
        number: u64,
    },
    /// It is free.
    #[error("booking {number} costs nothing")]
    NothingToPay {
        /// The booking.
        number: u64,
    },
    /// More bookings that wait for the shop than one customer may have.
    #[error("more than {most} bookings that wait")]
    TooMany {
        /// The most.
        most: usize,
    },
    /// Nobody and nothing of that name can be booked.
    #[error("nothing of that name can be booked")]
    NoSuchResource {
        /// The names there are.
        names: Vec<String>,
    },
    /// The shop has agreed; it waits for what is to be paid ahead.
    #[error("{amount} of {order} is not paid")]
    NotPaid {
        /// The booking.
        number: u64,
        /// The order under which it is paid.
        order: OrderNumber,
        /// How much.
        amount: Money,
    },
    /// Calling it off now costs what was paid ahead: that is agreed to first.
    #[error("{amount} is forfeited")]
    Forfeits {
        /// The booking.
        number: u64,
        /// How much.
        amount: Money,
        /// Until how long before it would have cost nothing.
        minutes: u32,
    },
    /// More than the price, less than nothing, or a part above the whole.
    #[error("nothing that can be paid ahead")]
    BadAhead,
    /// More times than one customer may wait for.
    #[error("more than {most} wishes")]
    TooManyWishes {
        /// The most.
        most: usize,
    },
    /// The customer waits for nothing.
    #[error("nothing is waited for")]
    NoWishes,
    /// Nobody waits for a day that is over or further ahead than the shop plans, or for none.
    #[error("no day to wait for")]
    NoDayToWaitFor,
    /// Days of more than a year, or that are over.
    #[error("not days that can be closed")]
    BadDays,
    /// More days and hours would be blocked, of one or of all, than can be kept.
    #[error("more than {most} closures")]
    TooManyClosures {
        /// The most.
        most: usize,
    },
    /// The shop is open on no day of the week yet, so that its hours are nobody's.
    #[error("open on no day of the week")]
    NoUsualDays,
    /// A service is not booked like that.
    #[error("{why}")]
    BadRule {
        /// Why not.
        why: BadRule,
    },
}
