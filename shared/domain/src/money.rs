//! Money: integer minor units with their currency, and how a shop writes them.
//! Invariant: no float, no silent overflow, no sum of two currencies.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;

/// What stands before a figure below zero where people read it. What programs read has an ASCII one.
pub const MINUS: &str = "−";

/// A currency Mercury can keep books in. Exponents are ISO 4217's.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    /// Ugandan shilling, no decimals.
    Ugx,
    /// Kenyan shilling.
    Kes,
    /// Tanzanian shilling.
    Tzs,
    /// Indonesian rupiah; sen exist in ISO 4217 and are not written when zero.
    Idr,
    /// Brazilian real.
    Brl,
    /// Indian rupee.
    Inr,
    /// United States dollar.
    Usd,
    /// Euro.
    Eur,
}

impl Currency {
    /// The ISO 4217 code, as in "UGX".
    pub fn code(self) -> &'static str {
        match self {
            Self::Ugx => "UGX",
            Self::Kes => "KES",
            Self::Tzs => "TZS",
            Self::Idr => "IDR",
            Self::Brl => "BRL",
            Self::Inr => "INR",
            Self::Usd => "USD",
            Self::Eur => "EUR",
        }
    }

    /// How many decimal places one major unit has.
    pub fn exponent(self) -> u32 {
        match self {
            Self::Ugx => 0,
            Self::Kes | Self::Tzs | Self::Idr | Self::Brl | Self::Inr | Self::Usd | Self::Eur => 2,
        }
    }

    /// Minor units in one major unit: 1 for UGX, 100 for IDR.
    pub fn minor_per_major(self) -> i64 {
        10_i64.pow(self.exponent())
    }

    /// What people write before the figure: "UGX", "Rp", "R$".
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Ugx => "UGX",
            Self::Kes => "KSh",
            Self::Tzs => "TSh",
            Self::Idr => "Rp",
            Self::Brl => "R$",
            Self::Inr => "₹",
            Self::Usd => "$",
            Self::Eur => "€",
        }
    }

    /// The separators people in the currency's home use between groups and before decimals.
    pub fn separators(self) -> (char, char) {
        match self {
            Self::Idr | Self::Brl | Self::Eur => ('.', ','),
            Self::Ugx | Self::Kes | Self::Tzs | Self::Inr | Self::Usd => (',', '.'),
        }
    }
}

/// An amount in minor units of one currency. Displays as the shop writes it: "UGX 4,500", "−Rp 15.000".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

/// Why two amounts could not be joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Two currencies never meet in one sum.
    #[error("cannot add {0:?} to {1:?}")]
    Currencies(Currency, Currency),
    /// The sum does not fit 64 bits.
    #[error("the amount is too large")]
    TooLarge,
    /// Nothing can be split into no parts.
    #[error("cannot split into no parts")]
    NoParts,
}

impl Money {
    /// An amount of `minor` units.
    pub fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Nothing, in `currency`.
    pub fn zero(currency: Currency) -> Self {
        Self::new(0, currency)
    }

    /// The amount in minor units.
    pub fn minor(self) -> i64 {
        self.minor
    }

    /// The currency.
    pub fn currency(self) -> Currency {
        self.currency
    }

    /// Whether the amount is above zero.
    pub fn is_positive(self) -> bool {
        self.minor > 0
    }

    /// Whether the amount is zero.
    pub fn is_zero(self) -> bool {
        self.minor == 0
    }

    /// Adds an amount of the same currency.
    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        self.same(other)?;
        let minor = self.minor.checked_add(other.minor).ok_or(MoneyError::TooLarge)?;
        Ok(Self::new(minor, self.currency))
    }

    /// Takes an amount of the same currency away; the result may be negative.
    pub fn minus(self, other: Self) -> Result<Self, MoneyError> {
        self.same(other)?;
        let minor = self.minor.checked_sub(other.minor).ok_or(MoneyError::TooLarge)?;
        Ok(Self::new(minor, self.currency))
    }

    /// The amount `quantity` times.
    pub fn times(self, quantity: u32) -> Result<Self, MoneyError> {
        let minor = self.minor.checked_mul(i64::from(quantity)).ok_or(MoneyError::TooLarge)?;
        Ok(Self::new(minor, self.currency))
    }

    /// The sum of amounts, all in `currency`.
    pub fn sum(
        amounts: impl IntoIterator<Item = Self>,
        currency: Currency,
    ) -> Result<Self, MoneyError> {
        amounts.into_iter().try_fold(Self::zero(currency), Self::plus)
    }

    /// Splits an amount into shares that add up exactly; early shares take the odd unit.
    ///
    /// Shape: `parts` values. Unit: minor units of `self`.
    pub fn split(self, parts: u32) -> Result<Vec<Self>, MoneyError> {
        let count = i64::from(parts);
        let share = self.minor.checked_div_euclid(count).ok_or(MoneyError::NoParts)?;
        let odd = self.minor.checked_rem_euclid(count).ok_or(MoneyError::NoParts)?;
        (0..count)
            .map(|index| {
                let minor =
                    share.checked_add(i64::from(index < odd)).ok_or(MoneyError::TooLarge)?;
                Ok(Self::new(minor, self.currency))
            })
            .collect()
    }

    fn same(self, other: Self) -> Result<(), MoneyError> {
        if self.currency == other.currency {
            Ok(())
        } else {
            Err(MoneyError::Currencies(self.currency, other.currency))
        }
    }
}

/// `part` of `whole` of an amount of minor units, half away from zero. Nothing of a
/// whole of nothing.
pub fn portion(amount: i64, part: i64, whole: i64) -> i64 {
    if whole == 0 {
        return 0;
    }
    let (part, whole) = (i128::from(part), i128::from(whole));
    let doubled = i128::from(amount).saturating_mul(part).saturating_mul(2);
    let half = if doubled.is_negative() { whole.saturating_neg() } else { whole };
    let rounded = doubled.saturating_add(half).checked_div(whole.saturating_mul(2));
    i64::try_from(rounded.unwrap_or(0)).unwrap_or(amount)
}

impl fmt::Display for Money {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (group, decimal) = self.currency.separators();
        let per_major = self.currency.minor_per_major().unsigned_abs();
        let minor = self.minor.unsigned_abs();
        // `per_major` is a power of ten, never zero.
        let major = minor.checked_div(per_major).unwrap_or(minor);
        let rest = minor.checked_rem(per_major).unwrap_or(0);
        let sign = if self.minor < 0 { MINUS } else { "" };
        write!(out, "{sign}{}\u{a0}{}", self.currency.symbol(), grouped(major, group))?;
        if rest > 0 {
            write!(out, "{decimal}{rest:02}")?;
        }
        Ok(())
    }
}

fn grouped(figure: u64, separator: char) -> String {
    let digits = figure.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        let left = digits.len().saturating_sub(index);
        if index > 0 && left.is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shown_as_the_shop_writes_it() {
        let cases = [
            (Money::new(4_500, Currency::Ugx), "UGX 4,500"),
            (Money::new(1_500_000, Currency::Idr), "Rp 15.000"),
            (Money::new(1_234_567, Currency::Idr), "Rp 12.345,67"),
            (Money::new(-199, Currency::Usd), "−$ 1.99"),
            (Money::new(0, Currency::Ugx), "UGX 0"),
            (Money::new(1_000_000, Currency::Ugx), "UGX 1,000,000"),
        ];
        for (money, text) in cases {
            assert_eq!(money.to_string().replace('\u{a0}', " "), text);
        }
    }

    #[test]
    fn shares_add_up() {
        for minor in [-7, 0, 1, 10, 100_001] {
            for parts in 1..9 {
                let whole = Money::new(minor, Currency::Ugx);
                let shares = whole.split(parts).unwrap();
                assert_eq!(Money::sum(shares, Currency::Ugx).unwrap(), whole);
            }
        }
        assert_eq!(Money::zero(Currency::Ugx).split(0), Err(MoneyError::NoParts));
    }

    #[test]
    fn currencies_never_mix_and_sums_never_wrap() {
        let shillings = Money::new(1, Currency::Ugx);
        assert!(shillings.plus(Money::new(1, Currency::Idr)).is_err());
        assert_eq!(Money::new(i64::MAX, Currency::Ugx).plus(shillings), Err(MoneyError::TooLarge));
        assert_eq!(Money::new(i64::MAX, Currency::Ugx).times(2), Err(MoneyError::TooLarge));
    }

    #[test]
    fn portions_round_half_up() {
        assert_eq!(portion(100, 1, 3), 33);
        assert_eq!(portion(100, 2, 3), 67);
        assert_eq!(portion(1, 1, 2), 1);
        assert_eq!(portion(-1, 1, 2), -1);
        assert_eq!(portion(7, 0, 3), 0);
        assert_eq!(portion(7, 1, 0), 0);
        assert_eq!(portion(i64::MAX, 9, 9), i64::MAX);
    }
}
