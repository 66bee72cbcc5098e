//! Figures as they stand on paper: groups and decimals of the currency, parentheses for what is
//! below zero, a dash for nothing. One report writes decimals everywhere or nowhere, so that
//! figures stand below each other.

use super::words;
use domain::catalog::Measure;
use domain::language::Language;
use domain::money::{Currency, Money};
use domain::time::{BusinessDay, DayRange};

/// How figures of a report are written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hand {
    pub(super) currency: Currency,
    pub(super) has_decimals: bool,
}

impl Hand {
    /// For these amounts, in minor units: with decimals when one of them needs them.
    pub(super) fn of(currency: Currency, amounts: impl IntoIterator<Item = i64>) -> Self {
        let one = currency.minor_per_major();
        let has_decimals = amounts.into_iter().any(|minor| minor % one != 0);
        Self { currency, has_decimals }
    }

    /// "25,000", "(1,250.00)", "–".
    pub(super) fn amount(self, minor: i64) -> String {
        if minor == 0 {
            return "–".to_owned();
        }
        let figure = self.figure(minor);
        if minor < 0 { format!("({figure})") } else { figure }
    }

    /// "UGX 25,000", "(UGX 1,250)", "UGX 0".
    pub(super) fn money(self, minor: i64) -> String {
        let text = format!("{}\u{a0}{}", self.currency.symbol(), self.figure(minor));
        if minor < 0 { format!("({text})") } else { text }
    }

    fn figure(self, minor: i64) -> String {
        let money = Money::new(minor.saturating_abs(), self.currency).to_string();
        let figure = money.split_once('\u{a0}').map_or(money.as_str(), |(_, figure)| figure);
        let (_, decimal) = self.currency.separators();
        if self.has_decimals && self.currency.exponent() > 0 && !figure.contains(decimal) {
            format!("{figure}{decimal}00")
        } else {
            figure.to_owned()
        }
    }

    /// "22.2 %", "(3.0 %)".
    pub(super) fn percent(self, tenths: i64) -> String {
        let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
        let (_, decimal) = self.currency.separators();
        let text = format!("{whole}{decimal}{rest}\u{a0}%");
        if tenths < 0 { format!("({text})") } else { text }
    }

    /// "1,204", "0".
    pub(super) fn count(self, count: i64) -> String {
        if count == 0 { "0".to_owned() } else { self.quantity(count, Measure::Piece) }
    }

    /// "1.5 kg", "20", "–".
    pub(super) fn quantity(self, quantity: i64, measure: Measure) -> String {
        if quantity == 0 {
            return "–".to_owned();
        }
        let (group, decimal) = self.currency.separators();
        let text = measure.show(quantity.saturating_abs()).replace('.', &decimal.to_string());
        let text = match measure {
            Measure::Piece => grouped(&text, group),
            Measure::Gram | Measure::Millilitre => text.replace(' ', "\u{a0}"),
        };
        if quantity < 0 { format!("({text})") } else { text }
    }
}

/// Digits in groups of three.
fn grouped(digits: &str, separator: char) -> String {
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// A day: "21 Nov 2026".
pub(super) fn day(language: Language, day: &BusinessDay) -> String {
    crate::chat::date(language, day)
}

/// Days as shortly as they can be named: "21 Nov 2026", "Nov 2026", "2026", "1 Nov 2026 – …".
pub(super) fn days(language: Language, range: &DayRange) -> String {
    let month = range.from.month();
    if range.from == range.to {
        day(language, &range.from)
    } else if range.from == month.first() && range.to == month.last() {
        crate::chat::month_name(language, &month)
    } else if range.is_year() {
        range.from.year().to_string()
    } else {
        format!("{} – {}", day(language, &range.from), day(language, &range.to))
    }
}

/// The end of some days: "as at 21 Nov 2026".
pub(super) fn end(language: Language, range: &DayRange) -> String {
    words::say_with(language, "as_at", &day(language, &range.to))
}
