//! English: numbers in words.

use crate::phrase::numeral::Numeral;

pub(super) const NUMBERS: &[(u32, &str)] = &[
    (1, "one"),
    (2, "two"),
    (3, "three"),
    (4, "four"),
    (5, "five"),
    (6, "six"),
    (7, "seven"),
    (8, "eight"),
    (9, "nine"),
    (10, "ten"),
    (11, "eleven"),
    (12, "twelve"),
    (13, "thirteen"),
    (14, "fourteen"),
    (15, "fifteen"),
    (16, "sixteen"),
    (17, "seventeen"),
    (18, "eighteen"),
    (19, "nineteen"),
    (20, "twenty"),
    (30, "thirty"),
    (40, "forty, fourty"),
    (50, "fifty"),
    (60, "sixty"),
    (70, "seventy"),
    (80, "eighty"),
    (90, "ninety"),
];

pub(super) const TALLIES: &[(u32, &str)] =
    &[(1, "a, an, another"), (2, "couple, pair"), (12, "dozen, dozens")];

pub(super) const NUMERALS: &[(Numeral, &str)] = &[
    (Numeral::Article, "a, an"),
    (Numeral::And(100), "and"),
    (Numeral::Times(100), "hundred, hundreds"),
    (Numeral::Times(1_000), "thousand, thousands"),
    (Numeral::Times(1_000_000), "million, millions"),
    (Numeral::Times(1_000_000_000), "billion"),
    (Numeral::Fraction(1), "quarter, a quarter, quarter of a, a quarter of a"),
    (Numeral::Fraction(2), "half, half a, half an, a half"),
    (Numeral::Fraction(3), "three quarters, three quarters of a"),
];
