//! DynamoDB's numbers: decimals of 38 digits, kept as text and compared by value.
//!
//! Absent: arithmetic with fractions. Mercury counts in whole units and adds nothing else.

use std::cmp::Ordering;

/// DynamoDB's limit of significant digits.
const DIGITS_MAX: usize = 38;
/// The exponents of 0.d₁d₂… × 10^e between 1E-130 and 9.99…E125.
const EXPONENTS: std::ops::RangeInclusive<i32> = -129..=126;

/// A decimal in one form for each value: 0.d₁d₂… × 10^exponent, no zero at either end of the
/// digits; zero has no digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Number {
    negative: bool,
    digits: String,
    exponent: i32,
}

impl Number {
    /// Reads "12", "-0.5", "1e3"; none when it is no number or outside of DynamoDB's range.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (negative, unsigned) = match text.as_bytes().first()? {
            b'-' => (true, &text[1..]),
            b'+' => (false, &text[1..]),
            _ => (false, text),
        };
        let (mantissa, power) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, power)) => (mantissa, power.parse::<i32>().ok()?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        if all.is_empty() || !all.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let significant = all.trim_start_matches('0');
        let leading = i32::try_from(all.len() - significant.len()).ok()?;
        let digits = significant.trim_end_matches('0').to_owned();
        if digits.is_empty() {
            return Some(Self { negative: false, digits, exponent: 0 });
        }
        let point = i32::try_from(whole.len()).ok()? - leading;
        let exponent = point.checked_add(power)?;
        let fits = digits.len() <= DIGITS_MAX && EXPONENTS.contains(&exponent);
        fits.then_some(Self { negative, digits, exponent })
    }

    /// How many bytes DynamoDB counts for it: two digits a byte, one more, one for a minus.
    pub(super) fn bytes(&self) -> usize {
        self.digits.len().div_ceil(2) + 1 + usize::from(self.negative)
    }

    /// The whole number it is, if it is one that fits.
    fn whole(&self) -> Option<i128> {
        let places = usize::try_from(self.exponent).ok().or(self.digits.is_empty().then_some(0))?;
        let zeros = places.checked_sub(self.digits.len())?;
        let text = format!("0{}{}", self.digits, "0".repeat(zeros));
        let size = text.parse::<i128>().ok()?;
        Some(if self.negative { -size } else { size })
    }

    fn magnitude(&self) -> (bool, i32, &str) {
        (!self.digits.is_empty(), self.exponent, &self.digits)
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, false) => magnitudes(self, other),
            (true, true) => magnitudes(other, self),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

fn magnitudes(left: &Number, right: &Number) -> Ordering {
    left.magnitude().cmp(&right.magnitude())
}

/// Adds to a whole number; none when it is none or the sum has more than 38 digits.
pub(super) fn add(text: &str, amount: i64) -> Option<String> {
    let sum = Number::parse(text)?.whole()?.checked_add(i128::from(amount))?.to_string();
    Number::parse(&sum).is_some().then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_numbers_of_dynamodb_or_not() {
        let nines = "9".repeat(38);
        for good in
            ["0", "-0", "+7", "007", "1.50", ".5", "5.", "1e125", "9.99E125", "1E-130", &nines]
        {
            assert!(Number::parse(good).is_some(), "{good}");
        }
        let too_long = format!("{nines}1");
        for bad in ["", "-", ".", "e5", "1e", "abc", "1 ", "١", "NaN", "1e126", "1E-131", &too_long]
        {
            assert!(Number::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn numbers_compare_by_value() {
        let ascending =
            ["-1e3", "-12", "-1.5", "-0.01", "0", "1e-5", "0.5", "1", "1.01", "9", "10", "1e30"];
        for (place, left) in ascending.iter().enumerate() {
            for (other, right) in ascending.iter().enumerate() {
                let (left, right) = (Number::parse(left).unwrap(), Number::parse(right).unwrap());
                assert_eq!(left.cmp(&right), place.cmp(&other), "{left:?} {right:?}");
            }
        }
        for (left, right) in [("1.0", "1"), ("-0", "0"), ("0010", "1e1"), ("0.0", "0e9")] {
            assert_eq!(Number::parse(left), Number::parse(right));
        }
    }

    #[test]
    fn only_whole_numbers_are_added_to() {
        let nines = "9".repeat(38);
        let cases = [
            ("0", i64::MAX, Some(i64::MAX.to_string())),
            ("-5", 7, Some("2".to_owned())),
            ("1e3", -1, Some("999".to_owned())),
            ("12.0", 1, Some("13".to_owned())),
            ("1.5", 1, None),
            (nines.as_str(), 2, None),
            ("1e60", 1, None),
            ("x", 1, None),
        ];
        for (text, amount, expected) in cases {
            assert_eq!(add(text, amount), expected, "{text} + {amount}");
        }
    }
}
