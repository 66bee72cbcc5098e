//! How often a customer may write before the answers fall silent. A person who types never meets
//! these limits; a program that floods the shop costs one notice. Counted with the conversation,
//! which is written anyway. Deliberately absent: those who run the shop, who are never counted.

use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// Messages of one person that are heard in a minute.
pub const MINUTE_MAX: u32 = 20;
/// Messages of one person that are heard in a day.
pub const DAY_MAX: u32 = 300;
/// Messages of all customers of a shop that are heard in a minute.
pub const SHOP_MINUTE_MAX: i64 = 600;
/// After their first, every so many messages of one person in a minute count for the shop at once.
pub const SHOP_STEP: u32 = 4;

const MINUTE_SECONDS: i64 = 60;
const DAY_SECONDS: i64 = 24 * 60 * 60;

/// How many messages of one person came in the present minute and day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pace {
    minute: i64,
    in_minute: u32,
    day: i64,
    in_day: u32,
    /// The minute in which they were told that the whole shop is busy.
    #[serde(default)]
    told_busy: i64,
}

/// What becomes of a message by its pace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    /// It is heard.
    Heard,
    /// It is one too many: this is said once.
    OneTooMany,
    /// It is one of many too many: nothing is said and nothing is written.
    Silent,
}

impl Pace {
    /// The pace with one more message, and what becomes of that message.
    pub fn next(self, now: Timestamp) -> (Self, Admission) {
        let (minute, day) = (minute(now), now.seconds().div_euclid(DAY_SECONDS));
        let in_minute = if self.minute == minute { self.in_minute } else { 0 };
        let in_day = if self.day == day { self.in_day } else { 0 };
        let over = |count: u32, max: u32| count.saturating_add(1).saturating_sub(max);
        let admission = match (over(in_minute, MINUTE_MAX), over(in_day, DAY_MAX)) {
            (0, 0) => Admission::Heard,
            (0 | 1, 0 | 1) => Admission::OneTooMany,
            _ => Admission::Silent,
        };
        let next = Self {
            minute,
            in_minute: in_minute.saturating_add(1),
            day,
            in_day: in_day.saturating_add(1),
            ..self
        };
        (next, admission)
    }

    /// How many messages this one stands for in the shop's count; none where it is not counted.
    pub fn counts_for_shop(self) -> Option<i64> {
        match self.in_minute {
            1 => Some(1),
            count if count % SHOP_STEP == 1 => Some(i64::from(SHOP_STEP)),
            _ => None,
        }
    }

    /// Whether they were told in this minute that the shop is busy.
    pub fn is_in_busy_shop(self) -> bool {
        self.told_busy == self.minute && self.minute != 0
    }

    /// What becomes of a message when the shop is busy, and the pace that remembers it.
    pub fn in_busy_shop(self) -> (Self, Admission) {
        if self.told_busy == self.minute {
            return (self, Admission::Silent);
        }
        (Self { told_busy: self.minute, ..self }, Admission::OneTooMany)
    }
}

/// The minute that counts of this moment belong to.
pub fn minute(now: Timestamp) -> i64 {
    now.seconds().div_euclid(MINUTE_SECONDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flood(from: Pace, at: Timestamp, count: u32) -> (Pace, Vec<Admission>) {
        let mut pace = from;
        let admissions = (0..count).map(|_| {
            let (next, admission) = pace.next(at);
            // What is silent is not written.
            if admission != Admission::Silent {
                pace = next;
            }
            admission
        });
        let admissions = admissions.collect();
        (pace, admissions)
    }

    #[test]
    fn a_flood_is_heard_then_told_once_then_silent() {
        let start = Timestamp::from_millis(1_795_240_800_000);
        let (pace, said) = flood(Pace::default(), start, 30);
        let count = |wanted| said.iter().filter(|one| **one == wanted).count();
        assert_eq!(
            [Admission::Heard, Admission::OneTooMany, Admission::Silent].map(count),
            [20, 1, 9]
        );
        let (_, after) = flood(pace, start.plus_minutes(1), 1);
        assert_eq!(after, [Admission::Heard]);
    }

    #[test]
    fn a_day_has_its_own_limit() {
        let start = Timestamp::from_millis(1_795_240_800_000);
        let (mut pace, mut heard, mut told) = (Pace::default(), 0, 0);
        for minute in 0..40 {
            let (next, said) = flood(pace, start.plus_minutes(minute), 10);
            pace = next;
            heard += said.iter().filter(|one| **one == Admission::Heard).count();
            told += said.iter().filter(|one| **one == Admission::OneTooMany).count();
        }
        assert_eq!((heard, told), (300, 1));
        assert_eq!(flood(pace, start.plus_hours(24), 1).1, [Admission::Heard]);
    }

    #[test]
    fn a_shop_counts_most_messages_together() {
        let start = Timestamp::from_millis(1_795_240_800_000);
        let mut pace = Pace::default();
        let mut counted = 0;
        for _ in 0..20 {
            pace = pace.next(start).0;
            counted += pace.counts_for_shop().unwrap_or(0);
        }
        assert_eq!(counted, 17);
        let (told, first) = pace.in_busy_shop();
        assert_eq!((first, told.in_busy_shop().1), (Admission::OneTooMany, Admission::Silent));
    }
}
