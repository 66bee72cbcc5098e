//! When customers are reminded: of what they have booked, and of what they have not paid. Never
//! between nine in the evening and seven in the morning by the shop's clock.

use crate::time::{Timestamp, Zone};

/// So long before a booking its customer is reminded.
const BEFORE_MINUTES: [i64; 2] = [24 * 60, 60];
/// The night begins, in minutes after midnight.
const NIGHT_FROM: u32 = 21 * 60;
/// The night is over.
const NIGHT_TO: u32 = 7 * 60;
/// What would come in the night comes the evening before.
const EVENING: u32 = 20 * 60;
/// Who has less time than this to pay needs no two reminders.
const TWO_REMINDERS_MINUTES: i64 = 4 * 60;
/// Who has less time than this to pay needs none.
const ONE_REMINDER_MINUTES: i64 = 60;

/// Whether people sleep.
pub fn is_night(at: Timestamp, zone: &Zone) -> bool {
    let minute = at.minute_of_day(zone);
    !(NIGHT_TO..NIGHT_FROM).contains(&minute)
}

/// The end of the night that `at` lies in, or `at` itself by day.
pub fn by_day(at: Timestamp, zone: &Zone) -> Timestamp {
    let minute = at.minute_of_day(zone);
    let day = at.business_day(zone);
    if minute < NIGHT_TO {
        zone.at(&day, NIGHT_TO)
    } else if minute >= NIGHT_FROM {
        zone.at(&day.plus_days(1), NIGHT_TO)
    } else {
        at
    }
}

/// The evening before the night that `at` lies in, or `at` itself by day.
fn by_evening(at: Timestamp, zone: &Zone) -> Timestamp {
    let minute = at.minute_of_day(zone);
    let day = at.business_day(zone);
    if minute < NIGHT_TO {
        zone.at(&day.plus_days(-1), EVENING)
    } else if minute >= NIGHT_FROM {
        zone.at(&day, EVENING)
    } else {
        at
    }
}

/// When the customer of a booking that begins at `from` is reminded, in order: a day and an hour
/// before, as far as that is still to come.
pub fn of_booking(from: Timestamp, now: Timestamp, zone: &Zone) -> Vec<Timestamp> {
    let moments = BEFORE_MINUTES.map(|minutes| by_evening(from.plus_minutes(-minutes), zone));
    let mut moments: Vec<Timestamp> = moments.into_iter().filter(|at| now < *at).collect();
    moments.dedup();
    moments
}

/// When the customer of an order that is to be paid until `until` is reminded, in order: halfway and
/// an hour before; once where there is little time.
pub fn of_payment(now: Timestamp, until: Timestamp) -> Vec<Timestamp> {
    let minutes = until.millis_since(now) / 60_000;
    let halfway = now.plus_minutes(minutes / 2);
    let last = until.plus_minutes(-60);
    if minutes <= ONE_REMINDER_MINUTES {
        Vec::new()
    } else if minutes < TWO_REMINDERS_MINUTES {
        vec![halfway]
    } else {
        vec![halfway, last]
    }
}

/// The moments that are still to come after `now`, none of them at night: what falls into a night
/// waits for its end, if that comes before `until` and before the next one.
pub fn left(
    moments: &[Timestamp],
    until: Timestamp,
    now: Timestamp,
    zone: &Zone,
) -> Vec<Timestamp> {
    let mut left: Vec<Timestamp> = moments.iter().map(|at| by_day(*at, zone)).collect();
    left.retain(|at| now < *at && *at < until);
    left.dedup();
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::from_rfc3339(text).unwrap()
    }

    fn kampala() -> Zone {
        Zone::try_from("Africa/Kampala".to_owned()).unwrap()
    }

    #[test]
    fn a_day_and_an_hour_before_and_never_at_night() {
        let zone = kampala();
        let cases = [
            // Monday at three, asked for on Saturday.
            (
                "2026-11-23T12:00:00Z",
                "2026-11-21T06:00:00Z",
                vec!["2026-11-22T12:00:00Z", "2026-11-23T11:00:00Z"],
            ),
            // The same day, and within the hour.
            ("2026-11-23T12:00:00Z", "2026-11-23T06:00:00Z", vec!["2026-11-23T11:00:00Z"]),
            ("2026-11-23T12:00:00Z", "2026-11-23T11:00:00Z", vec![]),
            // At seven in the morning: an hour before is night, so the evening before.
            (
                "2026-11-24T04:00:00Z",
                "2026-11-21T06:00:00Z",
                vec!["2026-11-23T04:00:00Z", "2026-11-23T17:00:00Z"],
            ),
        ];
        for (from, now, expected) in cases {
            let expected: Vec<Timestamp> = expected.into_iter().map(at).collect();
            assert_eq!(of_booking(at(from), at(now), &zone), expected, "{from} {now}");
        }
    }

    #[test]
    fn at_most_two_reminders_of_a_payment() {
        let now = at("2026-11-21T06:00:00Z");
        let of = |hours| of_payment(now, now.plus_hours(hours));
        assert_eq!(of(24), vec![now.plus_hours(12), now.plus_hours(23)]);
        assert_eq!(of(2), vec![now.plus_hours(1)]);
        assert_eq!(of(1), vec![]);
        // Nine in the evening is night in Kampala: the morning after will do.
        let until = now.plus_hours(24);
        let late = [at("2026-11-21T18:00:00Z"), at("2026-11-22T05:00:00Z")];
        let expected = vec![at("2026-11-22T04:00:00Z"), at("2026-11-22T05:00:00Z")];
        assert_eq!(left(&late, until, now, &kampala()), expected);
        assert_eq!(left(&late, until, at("2026-11-22T05:00:00Z"), &kampala()), vec![]);
    }
}
