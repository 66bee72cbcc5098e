//! Until when a booking waits for somebody's word or money. The time runs while the shop is open: who
//! asks at night is answered in the morning, and nobody is woken for it.

use super::slot::Sight;
use crate::time::{BusinessDay, Timestamp};

/// Opening hours are looked for so far ahead; a shop without any lets the time run on.
const DAYS: i32 = 14;

/// Where the shop's minutes for an answer end, never beyond `from`, the booking's beginning.
pub(super) fn deadline(from: Timestamp, sight: &Sight<'_>) -> Timestamp {
    let minutes = i64::from(sight.agenda.answer_minutes);
    let (mut left, mut seen) = (minutes * 60_000, sight.now);
    let today = sight.now.business_day(sight.zone);
    // What opened the evening before may still be open.
    for day in (-1..DAYS).map(|days| today.plus_days(days)) {
        for (opens, closes) in openings(&day, sight) {
            let begins = opens.max(seen);
            let open = closes.millis_since(begins).max(0);
            if open >= left {
                return begins.plus_millis(left).min(from);
            }
            left -= open;
            seen = closes.max(seen);
        }
        if from <= seen {
            return from;
        }
    }
    sight.now.plus_minutes(minutes).min(from)
}

/// When the shop opens and closes on a day, in order.
fn openings(day: &BusinessDay, sight: &Sight<'_>) -> Vec<(Timestamp, Timestamp)> {
    let moment = |minute| sight.zone.at(day, minute);
    let hours = sight.agenda.hours_on(day).iter();
    let mut openings: Vec<_> =
        hours.map(|hours| (moment(hours.begins()), moment(hours.ends()))).collect();
    openings.sort();
    openings
}
