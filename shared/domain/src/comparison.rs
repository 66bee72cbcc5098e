//! A figure beside the same figure of the days before. Deliberately absent: the figures.

use crate::time::{BusinessDay, DayRange};

/// A growth of more than this many percent says only that there was nearly nothing before.
const PERCENT_MAX: i64 = 9_999;

/// How far back something is compared.
#[derive(Debug, Clone, Copy)]
enum Back {
    Months(i32),
    Days(i32),
}

/// The days a range is compared with: as many that end where it begins, whole months with whole
/// months. Of a week, month, quarter or year that is still running only the part that has come is
/// compared, with the same part of the one before.
pub fn days_before(range: &DayRange, today: &BusinessDay) -> DayRange {
    let is_running = range.contains(today) && (*today < range.to || whole_months(range).is_none());
    let last = if is_running { today.min(&range.to) } else { &range.to };
    let begun = || if range.to == *today { begun(range) } else { None };
    let days = range.to.days_since(&range.from).saturating_add(1);
    let back = whole_months(range).map(Back::Months).or_else(begun).unwrap_or(Back::Days(days));
    let shifted = |day: &BusinessDay| match back {
        Back::Months(months) => day.plus_months(-months),
        Back::Days(days) => day.plus_days(-days),
    };
    // Whole months are of different lengths.
    let to = if is_running { shifted(last) } else { range.from.plus_days(-1) };
    DayRange { from: shifted(&range.from), to }
}

/// How far back to compare what began on the first of a week, a month, a quarter or a year and has
/// come to today. A day alone is compared with the day before.
fn begun(range: &DayRange) -> Option<Back> {
    let months = i32::from(range.to.month().in_year()) - i32::from(range.from.month().in_year());
    let days = range.to.days_since(&range.from);
    let is_first = range.from.in_month() == 1 && range.from.year() == range.to.year();
    match (is_first, months) {
        _ if days == 0 => None,
        (true, 1..) if range.from == range.from.first_of_year() => Some(Back::Months(12)),
        (true, 1..=2) if range.from.month().in_year() % 3 == 1 => Some(Back::Months(3)),
        (true, _) => Some(Back::Months(months + 1)),
        (false, _) => (range.from.in_week() == 0 && days < 7).then_some(Back::Days(7)),
    }
}

/// How many months a range is, if it ends on the eve of the day of the month on which it begins.
fn whole_months(range: &DayRange) -> Option<i32> {
    let next = range.to.plus_days(1);
    let month = |day: &BusinessDay| i32::from(day.year()) * 12 + i32::from(day.month().in_year());
    let months = month(&next) - month(&range.from);
    (next.in_month() == range.from.in_month() && months > 0).then_some(months)
}

/// By how many percent a figure grew, half away from zero; below zero when it fell. None where that
/// says nothing: from nothing, from or to a loss.
pub fn growth_percent(before: i64, now: i64) -> Option<i64> {
    if before <= 0 || now < 0 {
        return None;
    }
    let (before, now) = (i128::from(before), i128::from(now));
    let twice = (now - before) * 200;
    let half = if twice < 0 { -before } else { before };
    let percent = i64::try_from((twice + half) / (2 * before)).ok()?;
    (percent <= PERCENT_MAX).then_some(percent)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn range(text: &str) -> DayRange {
        let (from, to) = text.split_once("..").unwrap_or((text, text));
        let day = |text: &str| BusinessDay::parse(text).unwrap();
        DayRange { from: day(from), to: day(to) }
    }

    #[test]
    fn the_days_before_are_as_many_and_of_the_same_kind() {
        for (asked, today, before) in [
            // Today, yesterday, a day long ago.
            ("2026-11-22", "2026-11-22", "2026-11-21"),
            ("2026-11-21", "2026-11-22", "2026-11-20"),
            ("2028-03-01", "2028-05-01", "2028-02-29"),
            // A week that is over, and one on its Sunday and on its Wednesday.
            ("2026-11-09..2026-11-15", "2026-11-22", "2026-11-02..2026-11-08"),
            ("2026-11-16..2026-11-22", "2026-11-22", "2026-11-09..2026-11-15"),
            ("2026-11-16..2026-11-22", "2026-11-18", "2026-11-09..2026-11-11"),
            // Months that are over: whole ones, whatever their length.
            ("2026-10-01..2026-10-31", "2026-11-22", "2026-09-01..2026-09-30"),
            ("2028-03-01..2028-03-31", "2028-04-02", "2028-02-01..2028-02-29"),
            ("2027-01-01..2027-01-31", "2027-02-02", "2026-12-01..2026-12-31"),
            // Running months: the same days, up to the end of a shorter one.
            ("2026-11-01..2026-11-30", "2026-11-22", "2026-10-01..2026-10-22"),
            ("2026-11-01..2026-11-30", "2026-11-01", "2026-10-01..2026-10-01"),
            ("2026-11-01..2026-11-30", "2026-11-30", "2026-10-01..2026-10-31"),
            ("2027-03-01..2027-03-31", "2027-03-30", "2027-02-01..2027-02-28"),
            ("2028-03-01..2028-03-31", "2028-03-29", "2028-02-01..2028-02-29"),
            // Years and quarters.
            ("2025-01-01..2025-12-31", "2026-11-22", "2024-01-01..2024-12-31"),
            ("2026-01-01..2026-12-31", "2026-11-22", "2025-01-01..2025-11-22"),
            ("2028-01-01..2028-12-31", "2028-02-29", "2027-01-01..2027-02-28"),
            ("2026-07-01..2026-09-30", "2026-11-22", "2026-04-01..2026-06-30"),
            // "Last 3 months", and one whose days do not fit months.
            ("2026-08-23..2026-11-22", "2026-11-22", "2026-05-23..2026-08-22"),
            ("2027-03-01..2027-05-30", "2027-06-02", "2026-11-30..2027-02-28"),
            // Ranges of days.
            ("2026-11-01..2026-11-20", "2026-11-22", "2026-10-12..2026-10-31"),
            // What is running, as far as it has come.
            ("2026-11-01..2026-11-22", "2026-11-22", "2026-10-01..2026-10-22"),
            ("2027-03-01..2027-03-30", "2027-03-30", "2027-02-01..2027-02-28"),
            ("2026-11-01..2026-11-01", "2026-11-01", "2026-10-31..2026-10-31"),
            ("2026-11-16..2026-11-18", "2026-11-18", "2026-11-09..2026-11-11"),
            ("2026-11-16..2026-11-16", "2026-11-16", "2026-11-15..2026-11-15"),
            ("2026-10-01..2026-11-22", "2026-11-22", "2026-07-01..2026-08-22"),
            ("2026-01-01..2026-11-22", "2026-11-22", "2025-01-01..2025-11-22"),
            ("2026-08-01..2026-11-22", "2026-11-22", "2026-04-01..2026-07-22"),
            ("2026-10-28..2026-11-03", "2026-11-22", "2026-10-21..2026-10-27"),
            ("2026-11-20..2026-11-25", "2026-11-22", "2026-11-14..2026-11-16"),
            // Days to come.
            ("2027-01-01..2027-01-31", "2026-11-22", "2026-12-01..2026-12-31"),
        ] {
            let today = BusinessDay::parse(today).unwrap();
            assert_eq!(days_before(&range(asked), &today), range(before), "{asked} on {today}");
        }
    }

    #[test]
    fn growth_is_rounded_half_away_from_zero() {
        for (before, now, percent) in [
            (1_000_000, 1_250_000, Some(25)),
            (1_000, 1_000, Some(0)),
            (1_000, 0, Some(-100)),
            (200, 201, Some(1)),
            (200, 199, Some(-1)),
            (1_000, 1_004, Some(0)),
            (0, 500, None),
            (-5, 500, None),
            (500, -5, None),
            (1, 1_000, None),
            (i64::MAX, i64::MAX, Some(0)),
        ] {
            assert_eq!(growth_percent(before, now), percent, "{before} to {now}");
        }
    }

    proptest! {
        /// What came before ends before the range begins, and is never longer than it.
        #[test]
        fn before_is_before(start in 0..20_000_i32, length in 0..800_i32, at in 0..900_i32) {
            let first = BusinessDay::parse("1999-12-31").unwrap();
            let from = first.plus_days(start);
            let asked = DayRange { to: from.plus_days(length), from };
            let today = asked.from.plus_days(at);
            let before = days_before(&asked, &today);
            prop_assert!(before.from <= before.to && before.to < asked.from);
        }
    }
}
