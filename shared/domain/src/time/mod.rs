//! Time as an argument: UTC milliseconds inside, the shop's zone for people.
//! Invariant: nothing here reads a clock.

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The minutes that the clock on the wall counts in a day.
pub const DAY_MINUTES: u32 = 24 * 60;

/// The minutes after midnight of a time as clocks show it, from "00:00" to "24:00"; none of any other text.
pub fn clock_minute(text: &str) -> Option<u32> {
    let (hours, minutes) = text.split_once(':')?;
    let digits = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(hours) || !digits(minutes) {
        return None;
    }
    let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    (minutes < 60 && hours * 60 + minutes <= DAY_MINUTES).then(|| hours * 60 + minutes)
}

/// A moment in UTC milliseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    /// A moment from milliseconds since 1970.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// A moment as RFC 3339 writes it: "2026-11-21T09:00:00+03:00".
    pub fn from_rfc3339(text: &str) -> Option<Self> {
        text.parse::<jiff::Timestamp>().ok().map(|moment| Self(moment.as_millisecond()))
    }

    /// Milliseconds since 1970.
    pub fn millis(self) -> i64 {
        self.0
    }

    /// Whole seconds since 1970, as DynamoDB's TTL wants them.
    pub fn seconds(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// The moment `millis` later.
    pub fn plus_millis(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }

    /// The moment `minutes` later.
    pub fn plus_minutes(self, minutes: i64) -> Self {
        self.plus_millis(minutes.saturating_mul(60_000))
    }

    /// The moment `hours` later.
    pub fn plus_hours(self, hours: i64) -> Self {
        self.plus_minutes(hours.saturating_mul(60))
    }

    /// Milliseconds from `earlier` to this moment; negative when it is later.
    pub fn millis_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// The moment as RFC 3339 writes it in UTC: "2026-11-21T06:00:00Z".
    pub fn rfc3339(self) -> String {
        jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_string()
    }

    /// The shop's calendar day at this moment.
    pub fn business_day(self, zone: &Zone) -> BusinessDay {
        BusinessDay(self.zoned(zone).date().to_string())
    }

    /// Day and time for people: "21 Nov 2026, 14:05".
    pub fn day_and_time(self, zone: &Zone) -> String {
        self.zoned(zone).strftime("%-d %b %Y, %H:%M").to_string()
    }

    /// Time of day for people: "14:05".
    pub fn time_of_day(self, zone: &Zone) -> String {
        self.zoned(zone).strftime("%H:%M").to_string()
    }

    /// The minutes after midnight that the clock on the shop's wall shows.
    pub fn minute_of_day(self, zone: &Zone) -> u32 {
        let wall = self.zoned(zone).time();
        let minutes = i32::from(wall.hour()) * 60 + i32::from(wall.minute());
        u32::try_from(minutes).unwrap_or(0)
    }

    /// Whether the clock on the wall has shown this time before on the same day, for it was put
    /// back.
    pub fn is_shown_again(self, zone: &Zone) -> bool {
        let first = self.zoned(zone).datetime().to_zoned(zone.0.clone());
        first.is_ok_and(|first| first.timestamp().as_millisecond() != self.0)
    }

    fn zoned(self, zone: &Zone) -> jiff::Zoned {
        let moment =
            jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        moment.to_zoned(zone.0.clone())
    }
}

/// A time zone by its IANA name, as in "Africa/Kampala".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone(TimeZone);

/// A name that is no IANA time zone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a time zone: {0:?}")]
pub struct NotAZone(String);

impl Zone {
    /// The zone of computers, in which every day has 24 hours.
    pub fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    /// The moment at which the clock on the wall shows so many minutes after a day's midnight; more
    /// than 1,440 are of the days after. A time the clock skips is as much later as it skips, one
    /// that it shows twice is the first.
    pub fn at(&self, day: &BusinessDay, minutes: u32) -> Timestamp {
        let days = i32::try_from(minutes / DAY_MINUTES).unwrap_or(0);
        let [hour, minute] = [minutes % DAY_MINUTES / 60, minutes % 60];
        let [hour, minute] = [hour, minute].map(|part| i8::try_from(part).unwrap_or(0));
        let wall = day.plus_days(days).date().at(hour, minute, 0, 0);
        let zoned = wall.to_zoned(self.0.clone());
        Timestamp(zoned.map_or(0, |zoned| zoned.timestamp().as_millisecond()))
    }
}

impl TryFrom<String> for Zone {
    type Error = NotAZone;
    fn try_from(name: String) -> Result<Self, NotAZone> {
        TimeZone::get(&name).map(Zone).map_err(|_| NotAZone(name))
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.0.iana_name().unwrap_or("UTC").to_owned()
    }
}

/// A day in the shop's own zone, `YYYY-MM-DD`; reports group by it, never by a UTC date.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BusinessDay(String);

/// A month in the shop's own zone, `YYYY-MM`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Month(String);

/// Days from one to another, both included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayRange {
    /// The first day.
    pub from: BusinessDay,
    /// The last day.
    pub to: BusinessDay,
}

impl BusinessDay {
    /// The day as `YYYY-MM-DD` writes it, if there is such a day.
    pub fn parse(text: &str) -> Option<Self> {
        let date: jiff::civil::Date = text.parse().ok()?;
        (text.len() == 10).then(|| Self(date.to_string()))
    }

    /// The year of the day.
    pub fn year(&self) -> i16 {
        self.date().year()
    }

    /// The first day of its year.
    pub fn first_of_year(&self) -> Self {
        Self(self.date().first_of_year().to_string())
    }

    /// The last day of its year.
    pub fn last_of_year(&self) -> Self {
        Self(self.date().last_of_year().to_string())
    }

    /// The month of the day.
    pub fn month(&self) -> Month {
        Month(self.0.get(..7).unwrap_or(&self.0).to_owned())
    }

    /// Which day of its month it is: 1 to 31.
    pub fn in_month(&self) -> u8 {
        u8::try_from(self.date().day()).unwrap_or(1)
    }

    /// The day so many days later, or earlier when below zero.
    pub fn plus_days(&self, days: i32) -> Self {
        let later = self.date().checked_add(jiff::Span::new().days(days));
        later.map_or_else(|_| self.clone(), |date| Self(date.to_string()))
    }

    /// The same day of the month so many months later, or earlier when below zero; the last day of
    /// a shorter month.
    pub fn plus_months(&self, months: i32) -> Self {
        let later = self.date().checked_add(jiff::Span::new().months(months));
        later.map_or_else(|_| self.clone(), |date| Self(date.to_string()))
    }

    /// How many days after `earlier` it is; below zero when before.
    pub fn days_since(&self, earlier: &Self) -> i32 {
        earlier.date().until(self.date()).map_or(0, |span| span.get_days())
    }

    /// Which day of the week it is: 0 for Monday to 6 for Sunday.
    pub fn in_week(&self) -> u8 {
        u8::try_from(self.date().weekday().to_monday_zero_offset()).unwrap_or(0)
    }

    /// The day for people: "21 Nov 2026".
    pub fn for_people(&self) -> String {
        self.date().strftime("%-d %b %Y").to_string()
    }

    // A stored day is a day; the epoch stands for one that was damaged.
    fn date(&self) -> jiff::civil::Date {
        self.0.parse().unwrap_or(jiff::civil::Date::constant(1970, 1, 1))
    }
}

impl Month {
    /// The month for people: "Oct 2026".
    pub fn for_people(&self) -> String {
        self.first().date().strftime("%b %Y").to_string()
    }

    /// Which month of its year it is: 1 to 12.
    pub fn in_year(&self) -> u8 {
        u8::try_from(self.first().date().month()).unwrap_or(1)
    }

    /// The first day.
    pub fn first(&self) -> BusinessDay {
        BusinessDay(format!("{}-01", self.0))
    }

    /// The last day.
    pub fn last(&self) -> BusinessDay {
        BusinessDay(self.first().date().last_of_month().to_string())
    }

    /// The month after.
    pub fn next(&self) -> Self {
        self.last().plus_days(1).month()
    }

    /// The month before.
    pub fn previous(&self) -> Self {
        self.first().plus_days(-1).month()
    }
}

impl fmt::Display for Month {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl DayRange {
    /// A whole month.
    pub fn month(month: &Month) -> Self {
        Self { from: month.first(), to: month.last() }
    }

    /// A single day.
    pub fn day(day: &BusinessDay) -> Self {
        Self { from: day.clone(), to: day.clone() }
    }

    /// A whole year.
    pub fn year(year: i16) -> Option<Self> {
        let first = BusinessDay::parse(&format!("{year:04}-01-01"))?;
        Some(Self { to: first.last_of_year(), from: first })
    }

    /// Whether it is all of one year.
    pub fn is_year(&self) -> bool {
        self.from == self.to.first_of_year() && self.to == self.from.last_of_year()
    }

    /// Whether a day is in it.
    pub fn contains(&self, day: &BusinessDay) -> bool {
        self.from <= *day && *day <= self.to
    }

    /// The months that it touches, in order.
    pub fn months(&self) -> Vec<Month> {
        let mut months = Vec::new();
        let mut month = self.from.month();
        while month <= self.to.month() {
            months.push(month.clone());
            month = month.next();
        }
        months
    }

    /// Whether all of a month is in it.
    pub fn holds(&self, month: &Month) -> bool {
        self.contains(&month.first()) && self.contains(&month.last())
    }
}

impl fmt::Display for BusinessDay {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_read_a_moment_in_utc() {
        let evening = Timestamp::from_millis(1_795_294_800_000);
        assert_eq!(evening.rfc3339(), "2026-11-21T21:00:00Z");
        assert_eq!(evening.plus_millis(5).rfc3339(), "2026-11-21T21:00:00.005Z");
    }

    #[test]
    fn the_clock_on_the_wall_skips_and_repeats() {
        let zone = |name: &str| Zone::try_from(name.to_owned()).unwrap();
        let (berlin, kampala) = (zone("Europe/Berlin"), zone("Africa/Kampala"));
        let cases = [
            (&kampala, "2026-11-21", 9 * 60, "2026-11-21T06:00:00Z"),
            (&kampala, "2026-11-21", 26 * 60, "2026-11-21T23:00:00Z"),
            // From 02:00 straight to 03:00.
            (&berlin, "2026-03-29", 60, "2026-03-29T00:00:00Z"),
            (&berlin, "2026-03-29", 150, "2026-03-29T01:30:00Z"),
            (&berlin, "2026-03-28", 27 * 60, "2026-03-29T01:00:00Z"),
            // From 03:00 back to 02:00.
            (&berlin, "2026-10-25", 150, "2026-10-25T00:30:00Z"),
            (&berlin, "2026-10-25", 180, "2026-10-25T02:00:00Z"),
        ];
        for (zone, day, minutes, expected) in cases {
            let day = BusinessDay::parse(day).unwrap();
            let at = zone.at(&day, minutes);
            assert_eq!(at.rfc3339(), expected, "{day} {minutes}");
        }
        let again = Timestamp::from_rfc3339("2026-10-25T01:30:00Z").unwrap();
        assert_eq!((again.minute_of_day(&berlin), again.minute_of_day(&Zone::utc())), (150, 90));
        assert!(again.is_shown_again(&berlin) && !again.is_shown_again(&Zone::utc()));
        assert!(!again.plus_minutes(-60).is_shown_again(&berlin), "the first time it is shown");
        let days = ["2026-11-21", "2026-11-22", "2026-11-23"].map(BusinessDay::parse);
        assert_eq!(days.map(|day| day.unwrap().in_week()), [5, 6, 0]);
    }

    #[test]
    fn days_and_months_are_counted() {
        let day = |text: &str| BusinessDay::parse(text).unwrap();
        assert_eq!(BusinessDay::parse("2026-02-29"), None);
        assert_eq!(BusinessDay::parse("20260228"), None);
        assert_eq!(day("2028-02-28").plus_days(2), day("2028-03-01"));
        assert_eq!(day("2026-11-21").days_since(&day("2026-08-20")), 93);
        assert_eq!(day("2026-08-20").days_since(&day("2026-11-21")), -93);
        let december = day("2026-12-03").month();
        assert_eq!(
            (december.last(), december.next().to_string()),
            (day("2026-12-31"), "2027-01".to_owned())
        );
        let range = DayRange { from: day("2026-10-15"), to: day("2027-01-31") };
        let months: Vec<_> = range.months().iter().map(ToString::to_string).collect();
        assert_eq!(months, ["2026-10", "2026-11", "2026-12", "2027-01"]);
        assert_eq!(range.months().iter().filter(|month| range.holds(month)).count(), 3);
        assert_eq!(day("2026-11-05").for_people(), "5 Nov 2026");
    }

    #[test]
    fn a_day_ends_at_the_shops_midnight() {
        let kampala = Zone::try_from("Africa/Kampala".to_owned()).unwrap();
        let evening = Timestamp::from_millis(1_795_294_800_000); // 2026-11-21 21:00 UTC
        assert_eq!(evening.business_day(&kampala).to_string(), "2026-11-22");
        assert_eq!(evening.business_day(&kampala).month().to_string(), "2026-11");
        assert_eq!(evening.day_and_time(&kampala), "22 Nov 2026, 00:00");
        assert!(Zone::try_from("Mars/Olympus".to_owned()).is_err());
    }
}
