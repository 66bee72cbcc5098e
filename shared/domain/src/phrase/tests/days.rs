//! Days in words, on Saturday 21 November 2026.

use super::{Scene, owner};
use crate::money::Currency;

#[test]
fn statements_are_for_the_days_that_were_named() {
    let cases = [
        ("today", "2026-11-21..2026-11-21"),
        ("yesterday", "2026-11-20..2026-11-20"),
        ("this week", "2026-11-16..2026-11-21"),
        ("last week", "2026-11-09..2026-11-15"),
        ("this month", "2026-11-01..2026-11-21"),
        ("last month", "2026-10-01..2026-10-31"),
        ("this quarter", "2026-10-01..2026-11-21"),
        ("this year", "2026-01-01..2026-11-21"),
        ("last year", "2025-01-01..2025-12-31"),
        ("last 7 days", "2026-11-15..2026-11-21"),
        ("last 3 months", "2026-08-22..2026-11-21"),
        ("October", "2026-10-01..2026-10-31"),
        ("in March", "2026-03-01..2026-03-31"),
        ("for May", "2026-05-01..2026-05-31"),
        ("December", "2025-12-01..2025-12-31"),
        ("October 2025", "2025-10-01..2025-10-31"),
        ("on Monday", "2026-11-16..2026-11-16"),
        ("Saturday", "2026-11-21..2026-11-21"),
        ("5 Nov", "2026-11-05..2026-11-05"),
        ("Nov 5th", "2026-11-05..2026-11-05"),
        ("31st of October 2025", "2025-10-31..2025-10-31"),
        ("24 December", "2025-12-24..2025-12-24"),
        ("2026-10-31", "2026-10-31..2026-10-31"),
        ("5/3", "2026-03-05..2026-03-05"),
        ("5/3/2025", "2025-03-05..2025-03-05"),
        ("as of 31 October", "2026-10-01..2026-10-31"),
        ("up to end of October", "2026-10-01..2026-10-31"),
        ("from 1 October to 15 October", "2026-10-01..2026-10-15"),
        ("start of the year", "2026-01-01..2026-01-01"),
    ];
    let owner = owner();
    for (days, range) in cases {
        let heard = owner.says(&format!("profit {days}"));
        assert_eq!(heard, format!("report range={range} report=profit_and_loss"), "{days}");
    }
}

#[test]
fn what_is_no_day_is_not_taken_for_one() {
    owner().check(&[
        ("profit 31 February", "not report: 31"),
        ("profit 2026-13-01", "not report: 2026 13 01"),
        ("profit may", "not report: may"),
    ]);
}

#[test]
fn the_month_comes_first_where_it_does_at_home() {
    let dollars = Scene { currency: Currency::Usd, ..owner() };
    dollars.check(&[("profit 5/3", "report range=2026-05-03..2026-05-03 report=profit_and_loss")]);
}
