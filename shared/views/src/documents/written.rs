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

    /// A rate in hundredths of a percent: "18 %", "7.5 %", "8.25 %".
    pub(super) fn rate(self, basis_points: u32) -> String {
        let (whole, rest) = (basis_points / 100, basis_points % 100);
        let (_, decimal) = self.currency.separators();
        let rest = format!("{decimal}{rest:02}");
        let rest = rest.trim_end_matches('0').trim_end_matches(decimal);
        format!("{whole}{rest}\u{a0}%")
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

/// A day in a column: "21 Nov 2026", and in figures where the names of months are long.
pub(super) fn short_day(language: Language, day: &BusinessDay) -> String {
    match language {
        Language::En => self::day(language, day),
        Language::Sw | Language::Fr | Language::Pt | Language::Es | Language::Id | Language::Hi => {
            let month = day.month();
            format!("{:02}/{:02}/{}", day.in_month(), month.in_year(), day.year())
        }
    }
}

/// Days over a column, each of them in one line: "21 Nov 2026", "01/11/2026 – 23/11/2026".
pub(super) fn short_days(language: Language, range: &DayRange) -> String {
    let day = |day: &BusinessDay| short_day(language, day).replace(' ', "\u{a0}");
    if range.from == range.to {
        day(&range.from)
    } else if is_named(range) {
        days(language, range)
    } else {
        format!("{}\u{a0}– {}", day(&range.from), day(&range.to))
    }
}

/// Whether days are a month or a year, which has a name.
fn is_named(range: &DayRange) -> bool {
    *range == DayRange::month(&range.from.month()) || range.is_year()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_stand_below_each_other() {
        let cases = [
            (Currency::Ugx, &[25_000, -1_250, 0][..], ["25,000", "(1,250)", "–"]),
            (Currency::Kes, &[2_500_000, -125_000, 0], ["25,000", "(1,250)", "–"]),
            (Currency::Kes, &[2_500_000, -125_050, 5], ["25,000.00", "(1,250.50)", "0.05"]),
            (Currency::Idr, &[2_500_000, -125_050, 0], ["25.000,00", "(1.250,50)", "–"]),
        ];
        for (currency, amounts, expected) in cases {
            let hand = Hand::of(currency, amounts.iter().copied());
            let written: Vec<String> = amounts.iter().map(|minor| hand.amount(*minor)).collect();
            assert_eq!(written, expected, "{currency:?}");
        }
    }

    #[test]
    fn figures_follow_the_currency() {
        let [shillings, rupiah] = [Currency::Ugx, Currency::Idr].map(|it| Hand::of(it, []));
        assert_eq!(shillings.money(-4_500), "(UGX\u{a0}4,500)");
        assert_eq!(rupiah.money(450_000), "Rp\u{a0}4.500");
        let rates = [1_800, 750, 825, 0, 1_010].map(|rate| shillings.rate(rate));
        assert_eq!(
            rates.map(|rate| rate.replace('\u{a0}', "")),
            ["18%", "7.5%", "8.25%", "0%", "10.1%"]
        );
        assert_eq!(rupiah.rate(1_150), "11,5\u{a0}%");
        assert_eq!((shillings.percent(222), rupiah.percent(-30)), percents("22.2", "3,0"));
        assert_eq!(rupiah.quantity(1_500, Measure::Gram), "1,5\u{a0}kg");
        assert_eq!(shillings.quantity(-1_234_567, Measure::Piece), "(1,234,567)");
        assert_eq!((shillings.count(0), shillings.quantity(0, Measure::Piece)), pair("0", "–"));
        assert_eq!(shillings.money(i64::MIN), "(UGX\u{a0}9,223,372,036,854,775,807)");
    }

    fn percents(above: &str, below: &str) -> (String, String) {
        (format!("{above}\u{a0}%"), format!("({below}\u{a0}%)"))
    }

    fn pair(one: &str, other: &str) -> (String, String) {
        (one.to_owned(), other.to_owned())
    }

    #[test]
    fn a_day_is_short_in_a_column() {
        let fifth = BusinessDay::parse("2026-09-05").unwrap();
        for language in Language::ALL {
            let expected = if language == Language::En { "5 Sep 2026" } else { "05/09/2026" };
            assert_eq!(short_day(language, &fifth), expected, "{language:?}");
        }
    }

    #[test]
    fn days_are_named_as_shortly_as_can_be() {
        let cases = [
            ("2026-11-21", "2026-11-21", "21 Nov 2026"),
            ("2026-11-01", "2026-11-30", "Nov 2026"),
            ("2026-01-01", "2026-12-31", "2026"),
            ("2026-11-01", "2026-12-31", "1 Nov 2026 – 31 Dec 2026"),
            ("2026-11-30", "2026-11-01", "30 Nov 2026 – 1 Nov 2026"),
        ];
        for (from, to, expected) in cases {
            let [from, to] = [from, to].map(|day| BusinessDay::parse(day).unwrap());
            assert_eq!(days(Language::En, &DayRange { from, to }), expected);
        }
    }
}
