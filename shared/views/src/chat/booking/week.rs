//! Days of the week as people say them: "Mon–Fri", "Mon, Wed", "every day".

use domain::booking::agenda::{Hours, Week};
use domain::language::Language;
use std::collections::BTreeSet;

/// So many days in a row are said by the first and the last of them.
const ROW_MIN: usize = 3;
const WEEK_DAYS: usize = 7;

/// Days of the week, from 0 for Monday: "Mon–Fri, Sun".
pub(super) fn named(language: Language, days: &BTreeSet<u8>) -> String {
    let days: Vec<u8> = days.iter().copied().collect();
    let rows = days.chunk_by(|day, next| day.saturating_add(1) == *next);
    rows.map(|row| row_of(language, row)).collect::<Vec<_>>().join(", ")
}

/// The same of what is so every week; none where it is so every day.
pub(super) fn weekly(language: Language, days: &BTreeSet<u8>) -> Option<String> {
    (days.len() < WEEK_DAYS).then(|| named(language, days))
}

/// When the shop is open in an ordinary week, a line for the days on which it is open alike.
pub(super) fn lines(language: Language, week: &Week) -> Vec<String> {
    let days: Vec<(u8, &Vec<Hours>)> = (0..).zip(&week.0).collect();
    let alike = days.chunk_by(|(_, hours), (_, next)| hours == next);
    let line = |alike: &[(u8, &Vec<Hours>)]| {
        let row: BTreeSet<u8> = alike.iter().map(|(day, _)| *day).collect();
        let every = || said!(language, "booking/every_day");
        let day = weekly(language, &row).unwrap_or_else(every);
        let hours = alike.first().map(|(_, hours)| shown(hours)).unwrap_or_default();
        said!(language, "booking/hours_line", day, hours)
    };
    alike.map(line).collect()
}

/// "09:00-12:30, 14:00-18:00".
pub(super) fn shown(hours: &[Hours]) -> String {
    hours.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// Days that follow each other.
fn row_of(language: Language, row: &[u8]) -> String {
    let words = said!(language, "booking/weekdays");
    let word = |day: &u8| words.split(' ').nth(usize::from(*day)).unwrap_or_default();
    match row {
        [first, .., last] if row.len() >= ROW_MIN => format!("{}–{}", word(first), word(last)),
        row => row.iter().map(word).collect::<Vec<_>>().join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_in_a_row_are_said_by_their_ends() {
        let cases: [(&[u8], &str); 6] = [
            (&[0], "Mon"),
            (&[0, 1], "Mon, Tue"),
            (&[0, 1, 2, 3, 4], "Mon–Fri"),
            (&[0, 2, 4], "Mon, Wed, Fri"),
            (&[0, 1, 2, 5, 6], "Mon–Wed, Sat, Sun"),
            (&[0, 1, 2, 3, 4, 5, 6], "Mon–Sun"),
        ];
        for (days, said) in cases {
            let days: BTreeSet<u8> = days.iter().copied().collect();
            assert_eq!(named(Language::En, &days), said);
            let is_every_day = days.len() == WEEK_DAYS;
            assert_eq!(weekly(Language::En, &days).is_none(), is_every_day);
        }
    }

    #[test]
    fn days_with_the_same_hours_share_a_line() {
        let hours = |from: u32, to: u32| vec![Hours::new(from, to).unwrap()];
        let mut week = Week::default();
        for (day, open) in week.0.iter_mut().enumerate() {
            *open = match day {
                0..5 => hours(540, 1_080),
                5 => hours(540, 780),
                _ => Vec::new(),
            };
        }
        let said = ["Mon–Fri: 09:00-18:00", "Sat: 09:00-13:00", "Sun: closed"];
        assert_eq!(lines(Language::En, &week), said);
        week.0.iter_mut().for_each(|open| *open = hours(480, 1_200));
        for (language, said) in [
            (Language::En, "Every day: 08:00-20:00"),
            (Language::Sw, "Kila siku: 08:00-20:00"),
            (Language::Fr, "Tous les jours : 08:00-20:00"),
            (Language::Pt, "Todos os dias: 08:00-20:00"),
            (Language::Es, "Todos los días: 08:00-20:00"),
            (Language::Id, "Setiap hari: 08:00-20:00"),
            (Language::Hi, "Har din: 08:00-20:00"),
        ] {
            assert_eq!(lines(language, &week), [said]);
        }
    }
}
