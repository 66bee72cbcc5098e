//! Portuguese: numbers in words.

use crate::phrase::numeral::Numeral;

/// Not "um", "cem": an article, and a name.
pub(super) const NUMBERS: &[(u32, &str)] = &[
    (2, "dois, duas"),
    (3, "tres"),
    (4, "quatro"),
    (5, "cinco"),
    (6, "seis"),
    (7, "sete"),
    (8, "oito"),
    (9, "nove"),
    (10, "dez"),
    (11, "onze"),
    (12, "doze"),
    (13, "treze"),
    (14, "quatorze, catorze"),
    (15, "quinze"),
    (16, "dezesseis, dezasseis"),
    (17, "dezessete, dezassete"),
    (18, "dezoito"),
    (19, "dezenove, dezanove"),
    (20, "vinte"),
    (30, "trinta"),
    (40, "quarenta"),
    (50, "cinquenta"),
    (60, "sessenta"),
    (70, "setenta"),
    (80, "oitenta"),
    (90, "noventa"),
];

pub(super) const NUMERALS: &[(Numeral, &str)] = &[
    (Numeral::Small(1), "um, uma"),
    (Numeral::And(0), "e"),
    (Numeral::Hundreds(100), "cem, cento"),
    (Numeral::Hundreds(200), "duzentos, duzentas"),
    (Numeral::Hundreds(300), "trezentos, trezentas"),
    (Numeral::Hundreds(400), "quatrocentos, quatrocentas"),
    (Numeral::Hundreds(500), "quinhentos, quinhentas"),
    (Numeral::Hundreds(600), "seiscentos, seiscentas"),
    (Numeral::Hundreds(700), "setecentos, setecentas"),
    (Numeral::Hundreds(800), "oitocentos, oitocentas"),
    (Numeral::Hundreds(900), "novecentos, novecentas"),
    (Numeral::Times(1_000), "mil"),
    (Numeral::Times(1_000_000), "milhao, milhoes"),
    (Numeral::Times(1_000_000_000), "bilhao, bilhoes"),
    (Numeral::Fraction(1), "um quarto, um quarto de"),
    (Numeral::Fraction(2), "meio, meia"),
    (Numeral::Fraction(3), "tres quartos, tres quartos de"),
];
