//! The days that days are compared with.

use super::DayRange;

impl DayRange {
    /// As many days before it, to be compared with it: whole months with as many months, a part of
    /// a month or of a year from its first day with the same part of the one before.
    pub fn before(&self) -> Self {
        let (from, to) = (&self.from, &self.to);
        let is_part_of_year = *from == from.first_of_year() && from.year() == to.year();
        if *from == from.month().first() && *to == to.month().last() {
            let first = self.months().iter().fold(from.month(), |month, _| month.previous());
            return Self { from: first.first(), to: from.plus_days(-1) };
        }
        if *from == from.month().first() && from.month() == to.month() {
            let before = from.month().previous();
            let to = before.first().plus_days(to.days_since(from));
            return Self { from: before.first(), to: to.min(before.last()) };
        }
        if is_part_of_year {
            let first = from.plus_days(-1).first_of_year();
            let month = (1..to.month().in_year()).fold(first.month(), |month, _| month.next());
            let to = month.first().plus_days(to.days_since(&to.month().first()));
            return Self { from: first, to: to.min(month.last()) };
        }
        let days = to.days_since(from).saturating_add(1).max(1);
        Self { from: from.plus_days(-days), to: from.plus_days(-1) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::BusinessDay;
    use super::*;

    #[test]
    fn days_are_compared_with_as_many_before() {
        let cases = [
            ("2026-11-01", "2026-11-30", "2026-10-01", "2026-10-31"),
            ("2026-09-01", "2026-11-30", "2026-06-01", "2026-08-31"),
            ("2026-01-01", "2026-12-31", "2025-01-01", "2025-12-31"),
            ("2024-02-01", "2024-02-29", "2024-01-01", "2024-01-31"),
            ("2026-11-01", "2026-11-21", "2026-10-01", "2026-10-21"),
            ("2026-03-01", "2026-03-30", "2026-02-01", "2026-02-28"),
            ("2026-01-01", "2026-11-21", "2025-01-01", "2025-11-21"),
            ("2024-01-01", "2024-02-29", "2023-11-01", "2023-12-31"),
            ("2026-11-21", "2026-11-21", "2026-11-20", "2026-11-20"),
            ("2026-11-16", "2026-11-22", "2026-11-09", "2026-11-15"),
            ("2016-11-22", "2026-11-21", "2006-11-23", "2016-11-21"),
        ];
        for (from, to, before_from, before_to) in cases {
            let [from, to] = [from, to].map(|day| BusinessDay::parse(day).unwrap());
            let before = DayRange { from, to }.before();
            assert_eq!(
                (before.from.to_string(), before.to.to_string()),
                (before_from.to_owned(), before_to.to_owned())
            );
        }
    }
}
