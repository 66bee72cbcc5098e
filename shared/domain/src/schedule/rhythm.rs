//! How often something comes, by the clock on the shop's wall.

use crate::time::{BusinessDay, DAY_MINUTES, DayRange, Timestamp, Zone};
use serde::{Deserialize, Serialize};

/// What comes before noon tells of what was over the evening before.
const NOON_MINUTES: u32 = DAY_MINUTES / 2;
/// A day of each rhythm is among so many in a row.
const DAYS_MAX: i32 = 62;

/// On which days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Every {
    /// Each day.
    Day,
    /// On one day of the week: 0 for Monday to 6 for Sunday.
    Week(u8),
    /// On one day of the month, 1 to 31; on the last one of a month that is shorter.
    Month(u8),
}

/// On which days, and when on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rhythm {
    /// On which days.
    pub every: Every,
    /// Minutes after midnight.
    pub minute: u32,
}

impl Rhythm {
    /// The first moment of it after another; a moment that clocks show twice is one.
    pub fn next_after(&self, after: Timestamp, zone: &Zone) -> Timestamp {
        let first = after.business_day(zone);
        let days = (0..=DAYS_MAX).map(|later| first.plus_days(later));
        let mut moments = self.on(days, zone).filter(|moment| *moment > after);
        moments.next().unwrap_or(after.plus_hours(24))
    }

    /// The last moment of it up to another.
    pub fn last_by(&self, by: Timestamp, zone: &Zone) -> Option<Timestamp> {
        let last = by.business_day(zone);
        let days = (0..=DAYS_MAX).map(|earlier| last.plus_days(-earlier));
        self.on(days, zone).find(|moment| *moment <= by)
    }

    /// The days that are over at a moment of it, and not told of before: the day, the seven days, or
    /// the calendar month. Half a day that is left counts as over: the shop is about to close.
    pub fn covers(&self, at: Timestamp, zone: &Zone) -> DayRange {
        let day = at.business_day(zone);
        let last = if self.minute < NOON_MINUTES { day.plus_days(-1) } else { day };
        match self.every {
            Every::Day => DayRange::day(&last),
            Every::Week(_) => DayRange { from: last.plus_days(-6), to: last },
            Every::Month(_) if last == last.month().last() => DayRange::month(&last.month()),
            Every::Month(_) => DayRange::month(&last.month().previous()),
        }
    }

    fn on<'a>(
        &'a self,
        days: impl Iterator<Item = BusinessDay> + 'a,
        zone: &'a Zone,
    ) -> impl Iterator<Item = Timestamp> + 'a {
        days.filter(|day| self.every.is_on(day)).map(|day| zone.at(&day, self.minute))
    }
}

impl Every {
    fn is_on(self, day: &BusinessDay) -> bool {
        match self {
            Self::Day => true,
            Self::Week(weekday) => day.in_week() == weekday,
            Self::Month(number) => day.in_month() == number.min(day.month().last().in_month()),
        }
    }
}
