//! Figures: order numbers, quantities, amounts and sizes. A figure with two readings has none:
//! "1.20" is never 120, and nobody's money is guessed.

use super::amount::{is_grouped, split_amount};
use super::word_map::WordMap;
use crate::catalog::Measure;
use crate::ids::OrderNumber;
use crate::money::{Currency, Money};
use std::sync::LazyLock;

/// Digits as written, with what is written to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Figure {
    /// What stands before: "#", "-", "x", a currency; mostly empty.
    before: String,
    /// The digits with their separators: "24,000".
    digits: String,
    /// What stands after: "k", "rb", "kg", "x"; mostly empty.
    after: String,
    /// The currency, if one is written.
    currency: Option<&'static [Currency]>,
    /// Whether it ends in "/=".
    closed: bool,
    /// Whether it was written in words or in groups; then its digits have no separators but a
    /// decimal point.
    spoken: bool,
}

/// A size: of one dimension, in its smallest unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Size {
    /// What is measured.
    dimension: Dimension,
    /// How many milligrams, microlitres, milliseconds or micrometres.
    amount: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dimension {
    Mass,
    Volume,
    Time,
    Length,
}

const SHILLINGS: &[Currency] = &[Currency::Ugx, Currency::Kes, Currency::Tzs];

/// How people write currencies. Shillings are those of the shop.
const CURRENCIES: &[(&[Currency], &str)] = &[
    (SHILLINGS, "sh, shs, shilling, shillings, shilingi, bob"),
    (&[Currency::Ugx], "ugx, ush, ushs"),
    (&[Currency::Kes], "kes, ksh, kshs"),
    (&[Currency::Tzs], "tzs, tsh"),
    (&[Currency::Idr], "idr, rp, rupiah"),
    (&[Currency::Brl], "brl, reais, r$"),
    (&[Currency::Inr], "inr, rs, rupee, rupees, rupaye, ₹"),
    (&[Currency::Usd], "usd, dollars, dolares"),
    (&[Currency::Usd, Currency::Brl], "$"),
    (&[Currency::Eur], "eur, euro, euros, €"),
    (&[], "gbp, £"),
];

/// Multipliers and the power of ten they stand for.
const MULTIPLIERS: &[(u32, &str)] = &[
    (2, "hundred, ratus, sau"),
    (3, "k, rb, ribu, thousand, thousands, elfu, mille, hazaar, hazar, hajar, hajaar"),
    (5, "lakh, lakhs, lac, lacs, laki"),
    (6, "m, jt, juta, mln, million, millions, milioni, milhao, milhoes, millon, millones"),
    (7, "cr, crore, crores, karod"),
    (9, "bn, billion, miliar, milyar, milliard, milliards"),
];

/// A thousand in Spanish and Portuguese, a million in English.
const THOUSAND_OR_MILLION: &str = "mil";
const THOUSAND: u32 = 3;

/// Multipliers that Swahili puts before the digits: "elfu 50".
const MULTIPLIERS_BEFORE: &str = "elfu, laki, milioni";

/// Digits behind a multiplier are few: "elfu 50,000" is something else.
const MULTIPLIED_DIGITS_MAX: usize = 3;

/// Units, their dimension and how many of its smallest unit they hold.
const UNITS: &[(Dimension, u64, &str)] = &[
    (Dimension::Mass, 1_000_000, "kg, kgs, kilo, kilos, kilogram, kilograms, quilo, quilos"),
    (
        Dimension::Mass,
        1_000,
        "g, gr, gm, gram, grams, gramu, gramme, grammes, gramo, gramos, gramas",
    ),
    (Dimension::Mass, 1, "mg"),
    (Dimension::Volume, 1_000_000, "l, lt, ltr, litre, litres, liter, liters, lita, litro, litros"),
    (Dimension::Volume, 10_000, "cl"),
    (Dimension::Volume, 1_000, "ml"),
    (Dimension::Time, 3_600_000, "h, hr, hrs, hour, hours, jam"),
    (Dimension::Time, 60_000, "min, mins, minute, minutes, menit"),
    (Dimension::Length, 1_000_000, "m, metre, metres, meter, meters"),
    (Dimension::Length, 10_000, "cm"),
    (Dimension::Length, 1_000, "mm"),
];

/// Order numbers and amounts are shorter than this in any shop.
const DIGITS_MAX: usize = 15;

/// Whether the word is a currency.
pub(super) fn is_currency(word: &str) -> bool {
    currency(word).is_some()
}

/// Whether the word is a unit of measure.
pub(super) fn is_unit(word: &str) -> bool {
    unit(word).is_some()
}

/// The words of a table with what they stand for; the first line that has a word counts.
fn by_word<T: Copy>(table: impl Iterator<Item = (T, &'static str)>) -> WordMap<T> {
    let mut by_word = WordMap::default();
    for (meaning, names) in table {
        for name in names.split(", ") {
            by_word.learn(name, meaning);
        }
    }
    by_word
}

fn currency(word: &str) -> Option<&'static [Currency]> {
    static WORDS: LazyLock<WordMap<&[Currency]>> =
        LazyLock::new(|| by_word(CURRENCIES.iter().copied()));
    WORDS.get(word).copied()
}

fn unit(word: &str) -> Option<(Dimension, u64)> {
    static WORDS: LazyLock<WordMap<(Dimension, u64)>> = LazyLock::new(|| {
        by_word(UNITS.iter().map(|(dimension, amount, names)| ((*dimension, *amount), *names)))
    });
    WORDS.get(word).copied()
}

/// Whether the word is a unit of weight or volume.
pub(super) fn is_weighed(word: &str) -> bool {
    unit(word).is_some_and(|(of, _)| matches!(of, Dimension::Mass | Dimension::Volume))
}

/// Whether the word multiplies the figure before it.
pub(super) fn is_multiplier(word: &str) -> bool {
    word == THOUSAND_OR_MILLION || multiplier(word).is_some()
}

/// The power of ten of a multiplier, or of several: "1 hundred thousand".
fn multiplier(words: &str) -> Option<u32> {
    static WORDS: LazyLock<WordMap<u32>> = LazyLock::new(|| by_word(MULTIPLIERS.iter().copied()));
    let power = |word: &str| WORDS.get(&super::normalise::unaccented(word)).copied();
    words.split(' ').map(power).sum()
}

fn is_among(names: &str, word: &str) -> bool {
    names.split(", ").any(|name| name == word)
}

/// The figure in a run of letters and digits; none when it is a code like "QX12" or a word.
pub(super) fn figure(run: &str) -> Option<Figure> {
    let first = run.find(|c: char| c.is_ascii_digit())?;
    let (before, rest) = run.split_at(first);
    let end = rest.find(char::is_alphabetic).unwrap_or(rest.len());
    let (digits, after) = rest.split_at(end);
    let plain = |c: char| c.is_ascii_digit() || ".,/\u{2044}".contains(c);
    if !digits.chars().all(plain) {
        return None;
    }
    let bare = Figure {
        before: String::new(),
        digits: digits.to_owned(),
        after: String::new(),
        currency: None,
        closed: false,
        spoken: false,
    };
    let figure = match before {
        "" => Some(bare),
        "x" | "no" => Some(Figure { before: before.to_owned(), ..bare }),
        _ => bare.with_before(before),
    }?;
    if after.is_empty() { Some(figure) } else { figure.with_after(after) }
}

impl Figure {
    /// The figure with a sign or a currency before it; none when that does not belong there.
    pub(super) fn with_before(&self, before: &str) -> Option<Self> {
        if !self.before.is_empty() || self.currency.is_some() {
            return None;
        }
        let currency = currency(before);
        let belongs = currency.is_some() || matches!(before, "#" | "-");
        belongs.then(|| Self { before: before.to_owned(), currency, ..self.clone() })
    }

    /// The figure with a unit, a multiplier or a currency after it; none when that is none.
    pub(super) fn with_after(&self, after: &str) -> Option<Self> {
        if after == "/" {
            return (!self.closed).then(|| Self { closed: true, ..self.clone() });
        }
        if let (Some(found), None) = (currency(after), self.currency) {
            return Some(Self { currency: Some(found), ..self.clone() });
        }
        if is_multiplier(after) && is_multiplier(&self.after) {
            let after = format!("{} {after}", self.after);
            return Some(Self { after, ..self.clone() });
        }
        let known = after == "x" || is_multiplier(after) || unit(after).is_some();
        (known && self.after.is_empty()).then(|| Self { after: after.to_owned(), ..self.clone() })
    }

    /// The figure with a multiplier before it: "elfu 50".
    pub(super) fn multiplied_by(&self, before: &str) -> Option<Self> {
        let bare = self.before.is_empty() && self.after.is_empty() && self.currency.is_none();
        let few = self.digits.len() <= MULTIPLIED_DIGITS_MAX;
        let whole = few && self.digits.bytes().all(|byte| byte.is_ascii_digit());
        let fits = bare && whole && is_among(MULTIPLIERS_BEFORE, before);
        fits.then(|| Self { after: before.to_owned(), ..self.clone() })
    }

    /// A number written in words or in groups; no digits when it has no reading.
    pub(super) fn spoken(digits: String) -> Self {
        Self {
            before: String::new(),
            digits,
            after: String::new(),
            currency: None,
            closed: false,
            spoken: true,
        }
    }

    /// The same where "mil" is a thousand.
    pub(super) fn in_thousands(&self) -> Self {
        let after = if self.after == THOUSAND_OR_MILLION { "k" } else { &self.after };
        Self { after: after.to_owned(), ..self.clone() }
    }

    /// Whether it was written in words or in groups.
    pub(super) fn is_spoken(&self) -> bool {
        self.spoken
    }

    /// Digits with nothing beside them, as a number.
    pub(super) fn plain(&self) -> Option<u64> {
        let bare = self.before.is_empty() && self.after.is_empty() && self.currency.is_none();
        let plain = self.digits.bytes().all(|byte| byte.is_ascii_digit());
        if bare && plain && !self.closed { self.digits.parse().ok() } else { None }
    }

    /// Whether it ends in "/=".
    pub(super) fn is_closed(&self) -> bool {
        self.closed
    }

    /// Whether it carries the sign of an order: "#1001".
    pub(super) fn is_signed(&self) -> bool {
        self.before == "#"
    }

    /// Whether it is written as times: "2x", "x2".
    pub(super) fn is_times(&self) -> bool {
        self.before == "x" || self.after == "x"
    }

    /// The order it may name: digits alone, perhaps with "#" or "no" before them.
    pub(super) fn order(&self) -> Option<OrderNumber> {
        let alone = matches!(self.before.as_str(), "" | "#" | "no")
            && self.after.is_empty()
            && self.currency.is_none()
            // Nobody spells the number of an order; an amount is spelled.
            && !self.spoken
            && !self.closed;
        let plain = self.digits.len() <= DIGITS_MAX
            && self.digits.bytes().all(|byte| byte.is_ascii_digit());
        if alone && plain { self.digits.parse().ok().map(OrderNumber) } else { None }
    }

    /// How many: a whole number; too many to count become the most a number holds.
    pub(super) fn quantity(&self) -> Option<u32> {
        let alone = (self.is_times() || self.after.is_empty()) && self.currency.is_none();
        let plain =
            !self.digits.is_empty() && self.digits.bytes().all(|byte| byte.is_ascii_digit());
        let grouped = self.digits.replace(',', "");
        let whole = if plain { self.digits.as_str() } else { grouped.as_str() };
        let readable = plain || is_grouped(&self.digits, ',');
        (alone && readable && !self.is_signed()).then(|| whole.parse().unwrap_or(u32::MAX))
    }

    /// The size: "5 kg", "0.5l"; none for anything else.
    pub(super) fn size(&self) -> Option<Size> {
        let (dimension, factor) = unit(&self.after)?;
        if !self.before.is_empty() && self.before != "-" {
            return None;
        }
        let (whole, decimals) = match self.digits.split_once(['.', ',']) {
            Some((whole, decimals)) => (whole, decimals),
            None => (self.digits.as_str(), ""),
        };
        let scale = 10_u64.checked_pow(u32::try_from(decimals.len()).ok()?)?;
        let mantissa: u64 = format!("{whole}{decimals}").parse().ok()?;
        let amount = mantissa.checked_mul(factor)?.checked_div(scale)?;
        Some(Size { dimension, amount })
    }

    /// The amount of money in the shop's currency; none when it has no or two readings.
    pub(super) fn money(&self, shop: Currency) -> Option<Money> {
        let signed = matches!(self.before.as_str(), "#" | "-" | "x" | "no");
        if signed || self.currency.is_some_and(|list| !list.contains(&shop)) {
            return None;
        }
        let power = match self.after.as_str() {
            "" => 0,
            THOUSAND_OR_MILLION => THOUSAND,
            multipliers => multiplier(multipliers)?,
        };
        if self.after == THOUSAND_OR_MILLION && shop.separators().0 == ',' {
            return None;
        }
        let (whole, decimals) = match self.digits.split_once('.').filter(|_| self.spoken) {
            Some((whole, decimals)) => (whole.to_owned(), decimals.to_owned()),
            None => split_amount(&self.digits, shop, power > 0)?,
        };
        let digits = format!("{whole}{}", decimals.trim_end_matches('0'));
        let scale = u32::try_from(decimals.trim_end_matches('0').len()).ok()?;
        let shift = (shop.exponent() + power).checked_sub(scale)?;
        let mantissa: i64 = digits.parse().ok()?;
        let minor = mantissa.checked_mul(10_i64.checked_pow(shift)?)?;
        Some(Money::new(minor, shop))
    }
}

impl Size {
    /// How many times `part` goes into this size exactly; at least once.
    pub(super) fn times(self, part: Self) -> Option<u32> {
        let same = self.dimension == part.dimension;
        let exact = same && part.amount > 0 && self.amount.is_multiple_of(part.amount);
        let count = exact.then(|| self.amount / part.amount)?;
        u32::try_from(count).ok().filter(|count| *count > 0)
    }

    /// Half of it: "half a kilo".
    pub(super) fn half(self) -> Self {
        Self { amount: self.amount / 2, ..self }
    }

    /// One base unit of what is sold by weight or volume; none for pieces.
    pub(super) fn base(measure: Measure) -> Option<Self> {
        let dimension = match measure {
            Measure::Piece => return None,
            Measure::Gram => Dimension::Mass,
            Measure::Millilitre => Dimension::Volume,
        };
        Some(Self { dimension, amount: 1_000 })
    }
}

/// The size a number word and a unit make: "two kilos".
pub(super) fn size_of(count: u32, word: &str) -> Option<Size> {
    let (dimension, factor) = unit(word)?;
    Some(Size { dimension, amount: u64::from(count).checked_mul(factor)? })
}
