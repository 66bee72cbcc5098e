//! The words on pages that are shown in the reader's language, and on what stands around them.

use crate::words::Dictionary;
use domain::language::Language;
use domain::time::{BusinessDay, Month, Timestamp, Zone};
use std::sync::LazyLock;

static WORDS: LazyLock<Dictionary> = LazyLock::new(|| dictionary!("pages"));

/// A word in a language; in English when the language lacks it, its key when there is none.
pub(super) fn say(language: Language, key: &'static str) -> &'static str {
    WORDS.say(language, key)
}

/// A word by a key that is put together; none where the language has none.
pub(super) fn look_up(language: Language, key: &str) -> Option<&'static str> {
    WORDS.of(language).get(key).copied()
}

/// A word with something in the place of its braces: "Book {}".
pub(super) fn say_with(language: Language, key: &'static str, value: &str) -> String {
    WORDS.say_with(language, key, value)
}

/// A day in words: "Monday 23 November".
pub(super) fn day(language: Language, day: &BusinessDay) -> String {
    let weekday = nth(language, "weekdays", day.in_week());
    format!("{weekday} {} {}", day.in_month(), month_word(language, &day.month()))
}

/// A moment in words: "Monday 23 November, 15:00".
pub(super) fn moment(language: Language, at: Timestamp, zone: &Zone) -> String {
    format!("{}, {}", day(language, &at.business_day(zone)), at.time_of_day(zone))
}

/// A month in words: "November 2026".
pub(super) fn month(language: Language, month: &Month) -> String {
    format!("{} {}", month_word(language, month), month.first().year())
}

/// The days of the week from Monday on, in short and in full.
pub(super) fn weekdays(language: Language) -> Vec<(&'static str, &'static str)> {
    let [short, full] = ["weekdays_short", "weekdays"].map(|key| say(language, key).split(' '));
    short.zip(full).collect()
}

/// How long something takes: "1 h 30 min".
pub(super) fn length(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}

fn month_word(language: Language, month: &Month) -> &'static str {
    nth(language, "months", month.in_year().saturating_sub(1))
}

fn nth(language: Language, key: &'static str, place: u8) -> &'static str {
    say(language, key).split(' ').nth(place.into()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_every_word() {
        let keys: Vec<_> = WORDS.of(Language::En).keys().collect();
        for language in Language::ALL {
            let words = WORDS.of(language);
            assert!(words.keys().eq(keys.iter().copied()), "{language:?}");
            for (key, word) in words {
                assert!(!word.is_empty(), "{language:?} {key}");
                let braces = WORDS.of(Language::En).get(key).map(|it| it.matches("{}").count());
                let own = Some(word.matches("{}").count());
                assert_eq!(own, braces, "{language:?} {key}");
            }
            for (key, count) in [("months", 12), ("weekdays", 7), ("weekdays_short", 7)] {
                assert_eq!(say(language, key).split(' ').count(), count, "{language:?} {key}");
            }
        }
    }

    #[test]
    fn days_months_and_lengths_are_read_out() {
        let monday = BusinessDay::parse("2026-11-23").unwrap();
        assert_eq!(day(Language::En, &monday), "Monday 23 November");
        assert_eq!(day(Language::Fr, &monday), "lundi 23 novembre");
        assert_eq!(month(Language::Sw, &monday.month()), "Novemba 2026");
        let lengths = [length(30), length(120), length(90)];
        assert_eq!(lengths, ["30 min", "2 h", "1 h 30 min"]);
    }
}
