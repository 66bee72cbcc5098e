//! How far a booking's event follows the booking. Before an event is put into a calendar it is
//! noted that it may stand there, so that whoever comes after a death in between knows where to
//! look.

use super::CalendarId;
use super::link::again;
use crate::compact::is_default;
use crate::ids::ShopId;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is off for so long needs no event any more.
const GIVEN_UP_HOURS: i64 = 24;

/// How far a booking's event follows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mirror {
    /// The shop.
    pub shop: ShopId,
    /// The booking.
    pub booking: u64,
    /// The version of the booking that it follows; zero before the first.
    #[serde(default, skip_serializing_if = "is_default")]
    pub version: u64,
    /// In which calendars an event of it may stand.
    #[serde(default, skip_serializing_if = "is_default")]
    pub places: BTreeSet<CalendarId>,
    /// How often it could not follow since it last did.
    #[serde(default, skip_serializing_if = "is_default")]
    pub failures: u32,
    /// When it is tried again; none when there is nothing to do.
    #[serde(default, skip_serializing_if = "is_default")]
    pub due_at: Option<Timestamp>,
}

impl Mirror {
    /// Of a booking that has no event yet.
    pub fn new(shop: &ShopId, booking: u64) -> Self {
        Self {
            shop: shop.clone(),
            booking,
            version: 0,
            places: BTreeSet::new(),
            failures: 0,
            due_at: None,
        }
    }

    /// Whether it is time to try again.
    pub fn is_due(&self, now: Timestamp) -> bool {
        self.due_at.is_some_and(|due| due <= now)
    }

    /// Whether nothing is left to do for this version of the booking.
    pub fn is_settled(&self, version: u64, wanted: Option<&CalendarId>) -> bool {
        let is_there = self.places.iter().eq(wanted);
        self.version == version && is_there && self.failures == 0
    }

    /// Before an event is put into a calendar.
    pub fn intending(mut self, calendar: &CalendarId) -> Self {
        self.places.insert(calendar.clone());
        self
    }

    /// After the event was brought to what this version of the booking wants.
    pub fn settled(mut self, version: u64, wanted: Option<&CalendarId>) -> Self {
        self.version = version;
        self.places = wanted.cloned().into_iter().collect();
        self.failures = 0;
        self.due_at = None;
        self
    }

    /// After a calendar did not do what was asked. Once the booking is long over it is given up.
    pub fn failed(mut self, ends: Timestamp, after_seconds: Option<i64>, now: Timestamp) -> Self {
        let is_over = ends.plus_hours(GIVEN_UP_HOURS) <= now;
        self.due_at = (!is_over).then(|| again(self.failures, after_seconds, now));
        self.failures = self.failures.saturating_add(1);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_settled_only_where_and_when_it_should_be() {
        let now = Timestamp::from_rfc3339("2026-11-22T06:00:00Z").unwrap();
        let [grace, joseph] = ["grace@example.com", "joseph@example.com"]
            .map(|text| CalendarId::try_from(text.to_owned()).unwrap());
        let mirror = Mirror::new(&"K1MARKT001".parse().unwrap(), 7);
        assert!(!mirror.is_settled(2, Some(&grace)) && !mirror.is_settled(2, None));
        let mirror = mirror.intending(&grace);
        assert!(!mirror.is_settled(2, Some(&grace)), "it may stand there, nobody knows");
        let mirror = mirror.settled(2, Some(&grace));
        assert!(mirror.is_settled(2, Some(&grace)));
        assert!(!mirror.is_settled(3, Some(&grace)) && !mirror.is_settled(2, Some(&joseph)));
        let failed = mirror.clone().failed(now.plus_hours(1), Some(600), now);
        assert!(!failed.is_settled(2, Some(&grace)));
        assert!(!failed.is_due(now.plus_minutes(9)) && failed.is_due(now.plus_minutes(10)));
        let over = mirror.failed(now.plus_hours(-24), None, now);
        assert_eq!(over.due_at, None, "nobody needs it any more");
    }
}
