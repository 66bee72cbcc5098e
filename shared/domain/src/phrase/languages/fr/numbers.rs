//! French: numbers in words.

use crate::phrase::numeral::Numeral;

/// Not "un", "six", "sept": articles and words of other languages.
pub(super) const NUMBERS: &[(u32, &str)] = &[
    (2, "deux"),
    (3, "trois"),
    (4, "quatre"),
    (5, "cinq"),
    (8, "huit"),
    (9, "neuf"),
    (10, "dix"),
    (11, "onze"),
    (12, "douze"),
    (13, "treize"),
    (14, "quatorze"),
    (15, "quinze"),
    (20, "vingt"),
    (30, "trente"),
    (40, "quarante"),
    (50, "cinquante"),
    (70, "septante"),
    (80, "huitante"),
    (90, "nonante"),
];

pub(super) const NUMERALS: &[(Numeral, &str)] = &[
    (Numeral::Small(1), "un, une"),
    (Numeral::Small(6), "six"),
    (Numeral::Small(7), "sept"),
    (Numeral::Small(16), "seize"),
    (Numeral::Small(17), "dix sept"),
    (Numeral::Small(18), "dix huit"),
    (Numeral::Small(19), "dix neuf"),
    (Numeral::Score(60), "soixante"),
    (Numeral::Score(80), "quatre vingt, quatre vingts"),
    (Numeral::And(0), "et"),
    (Numeral::Times(100), "cent, cents"),
    (Numeral::Unclear, "six cents"),
    (Numeral::Times(1_000), "mille"),
    (Numeral::Times(1_000_000), "million, millions"),
    (Numeral::Times(1_000_000_000), "milliard, milliards"),
    (Numeral::Fraction(1), "quart, un quart"),
    (Numeral::Fraction(2), "demi, demie, un demi, une demi"),
    (Numeral::Fraction(3), "trois quarts"),
];
