//! What is taken of a resource's time, and what still fits beside it.

use crate::compact::is_default;
use crate::time::{BusinessDay, Timestamp, Zone};
use serde::{Deserialize, Serialize};

/// From one moment to another, the last one not included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    /// The first moment.
    pub from: Timestamp,
    /// The first moment after it.
    pub to: Timestamp,
}

/// What a booking takes of a resource's time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The booking.
    pub booking: u64,
    /// When.
    pub span: Span,
    /// How many of its kind fit at the same time.
    pub seats: u32,
    /// Until when it is held; none when it is for good.
    #[serde(default, skip_serializing_if = "is_default")]
    pub until: Option<Timestamp>,
}

impl Span {
    /// Whether two have a moment in common.
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to
    }

    /// Whether a moment lies in it.
    pub fn contains(self, moment: Timestamp) -> bool {
        self.from <= moment && moment < self.to
    }

    /// The days it touches. They are days of UTC, so that a span lies in the same ones whatever
    /// the clocks of the shop's country do.
    pub fn days(self) -> Vec<BusinessDay> {
        let utc = Zone::utc();
        let last = self.to.plus_millis(-1).max(self.from).business_day(&utc);
        let mut days = vec![self.from.business_day(&utc)];
        while let Some(next) = days.last().filter(|day| **day < last).map(|day| day.plus_days(1)) {
            days.push(next);
        }
        days
    }
}

impl Place {
    /// A time that nobody can have: it is no booking's, so it stands in the way of every one. `nth`
    /// tells such times apart; no shop has so many bookings that one has the same number.
    pub fn busy(span: Span, nth: u64) -> Self {
        Self { booking: u64::MAX.saturating_sub(nth), span, seats: 0, until: None }
    }

    /// Whether it keeps others away at `now`: a hold that has run out does not.
    pub fn is_kept(&self, now: Timestamp) -> bool {
        self.until.is_none_or(|until| now < until)
    }
}

/// Whether a booking fits beside what is taken: at no moment are there more than the fewest seats
/// of all that meet there. Its own place does not stand in its way.
pub fn fits(taken: &[Place], place: &Place, now: Timestamp) -> bool {
    let beside = |other: &&Place| {
        other.booking != place.booking && other.is_kept(now) && other.span.overlaps(place.span)
    };
    let beside: Vec<&Place> = taken.iter().filter(beside).collect();
    // The crowd grows only where something begins.
    let begins = beside.iter().map(|other| other.span.from.max(place.span.from));
    begins.chain([place.span.from]).all(|moment| {
        let here = beside.iter().filter(|other| other.span.contains(moment));
        let (count, seats) = here.fold((1_u32, place.seats), |(count, seats), other| {
            (count.saturating_add(1), seats.min(other.seats))
        });
        count <= seats
    })
}
