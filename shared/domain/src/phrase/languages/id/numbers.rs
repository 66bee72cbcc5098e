//! Indonesian: numbers in words.

use crate::phrase::numeral::Numeral;

pub(super) const NUMBERS: &[(u32, &str)] = &[
    (1, "satu"),
    (2, "dua"),
    (3, "tiga"),
    (4, "empat"),
    (5, "lima"),
    (6, "enam"),
    (7, "tujuh"),
    (8, "delapan"),
    (9, "sembilan"),
    (10, "sepuluh"),
    (11, "sebelas"),
];

pub(super) const TALLIES: &[(u32, &str)] = &[(1, "sebuah"), (12, "lusin, selusin")];

pub(super) const NUMERALS: &[(Numeral, &str)] = &[
    (Numeral::Teen, "belas"),
    (Numeral::Times(10), "puluh"),
    (Numeral::Times(100), "ratus"),
    (Numeral::Hundreds(100), "seratus"),
    (Numeral::Times(1_000), "ribu, rb"),
    (Numeral::Large(1_000), "seribu"),
    (Numeral::Times(1_000_000), "juta, jt"),
    (Numeral::Large(1_000_000), "sejuta"),
    (Numeral::Times(1_000_000_000), "miliar, milyar"),
    (Numeral::Fraction(1), "seperempat"),
    (Numeral::Trailing(2), "setengah"),
    (Numeral::Fraction(3), "tiga perempat"),
];
