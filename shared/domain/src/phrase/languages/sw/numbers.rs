//! Swahili: numbers in words.

use crate::phrase::numeral::Numeral;

pub(super) const NUMBERS: &[(u32, &str)] = &[
    (1, "moja, mmoja, kimoja"),
    (2, "mbili, mawili, viwili"),
    (3, "tatu, matatu, vitatu"),
    (4, "nne, manne, vinne"),
    (5, "tano, matano, vitano"),
    (6, "sita"),
    (7, "saba"),
    (8, "nane"),
    (9, "tisa"),
    (10, "kumi"),
    (20, "ishirini"),
    (30, "thelathini"),
    (40, "arobaini, arubaini"),
    (50, "hamsini"),
    (60, "sitini"),
    (70, "sabini"),
    (80, "themanini"),
    (90, "tisini"),
];

pub(super) const TALLIES: &[(u32, &str)] = &[(12, "dazeni")];

pub(super) const NUMERALS: &[(Numeral, &str)] = &[
    (Numeral::Tens(10), "kumi"),
    (Numeral::Small(2), "wawili"),
    (Numeral::And(0), "na"),
    (Numeral::Times(100), "mia"),
    (Numeral::Times(1_000), "elfu, alfu"),
    (Numeral::Times(100_000), "laki"),
    (Numeral::Times(1_000_000), "milioni"),
    (Numeral::Times(1_000_000_000), "bilioni"),
    (Numeral::Fraction(1), "robo"),
    (Numeral::Fraction(2), "nusu"),
    (Numeral::Fraction(3), "robo tatu"),
];
