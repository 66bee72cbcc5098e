//! Numbers in words, language by language: what each reads as in the shop's money.

use super::*;
use crate::money::Money;
use crate::phrase::normalise::clean;
use crate::phrase::token::{Token, tokens};

/// The figures of a text, as the amounts they are; "?" for one without a reading.
fn amounts(text: &str, currency: Currency) -> String {
    let found = tokens(&clean(text));
    let amounts = found.iter().filter_map(Token::figure).map(|figure| {
        let minor = figure.money(currency).map(Money::minor);
        minor.map_or_else(
            || "?".to_owned(),
            |minor| (minor / currency.minor_per_major()).to_string(),
        )
    });
    amounts.collect::<Vec<_>>().join(" ")
}

fn check(currency: Currency, cases: &[(&str, &str)]) {
    let wrong = cases.iter().filter_map(|(text, expected)| {
        let read = amounts(text, currency);
        (read != *expected).then(|| format!("{text:?} is {read:?}, not {expected:?}"))
    });
    assert_eq!(wrong.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn english_numbers() {
    check(
        Currency::Ugx,
        &[
            ("twenty five", "25"),
            ("twenty-five", "25"),
            ("fifty thousand", "50000"),
            ("UGX fifty thousand", "50000"),
            ("fifty thousand shillings", "50000"),
            ("fifty shillings", "50"),
            ("two hundred and fifty thousand", "250000"),
            ("two hundred fifty thousand", "250000"),
            ("one million two hundred thousand", "1200000"),
            ("a million and a half", "1500000"),
            ("two and a half million", "2500000"),
            ("half a million", "500000"),
            ("a quarter million", "250000"),
            ("three quarters of a million", "750000"),
            ("a hundred", "100"),
            ("a thousand", "1000"),
            ("twelve hundred", "1200"),
            ("one thousand five hundred", "1500"),
            ("nineteen thousand nine hundred and ninety nine", "19999"),
            ("Two Hundred Thousand", "200000"),
            ("fifty thousand and twenty thousand", "50000 20000"),
            ("1.2m", "1200000"),
            ("50k", "50000"),
            ("50 thousand", "50000"),
            ("5 hundred", "500"),
            ("5 hundred thousand", "500000"),
            ("2 and a half million", "2500000"),
            ("50 thousand two hundred", "50000 200"),
            ("two thousand thousand", "?"),
            ("two twenty five", "?"),
            ("50 mil", "?"),
            ("fifty", ""),
            ("thousand thanks", ""),
            ("one two three", ""),
            ("a fifty", ""),
            ("the last quarter", ""),
            ("half past two", ""),
            ("a couple of dozen", ""),
            ("fifteen minutes", ""),
        ],
    );
}

#[test]
fn swahili_numbers() {
    check(
        Currency::Tzs,
        &[
            ("elfu hamsini", "50000"),
            ("shilingi elfu hamsini", "50000"),
            ("laki mbili", "200000"),
            ("elfu mbili na mia tano", "2500"),
            ("elfu mbili mia tano", "2500"),
            ("elfu ishirini na tano", "25000"),
            ("ishirini na tano elfu", "25000"),
            ("hamsini elfu", "50000"),
            ("kumi na mbili", "12"),
            ("elfu kumi na tano", "15000"),
            ("mia tano", "500"),
            ("mia tano na hamsini", "550"),
            ("mia mbili hamsini", "250"),
            ("mia na hamsini", "150"),
            ("elfu na mia tano", "1500"),
            ("elfu moja na mia tano", "1500"),
            ("laki moja na nusu", "150000"),
            ("laki moja elfu hamsini", "150000"),
            ("laki tatu na elfu hamsini", "350000"),
            ("milioni moja", "1000000"),
            ("milioni moja na laki mbili", "1200000"),
            ("milioni mbili na nusu", "2500000"),
            ("elfu mbili na nusu", "2500"),
            ("elfu ishirini na tano mia tatu", "25300"),
            ("nusu milioni", "500000"),
            ("robo milioni", "250000"),
            ("elfu 50", "50000"),
            ("laki 2", "200000"),
            ("shilingi elfu 50", "50000"),
            ("milioni 3", "3000000"),
            ("50 elfu", "50000"),
            ("shilingi hamsini", "50"),
            ("elfu mia mbili", "?"),
            ("mia tano elfu mbili", "?"),
            ("Mia 5,000", "5000"),
            ("mia", ""),
            ("elfu", ""),
            ("sukari na chumvi", ""),
            ("nusu saa", ""),
        ],
    );
}

#[test]
fn french_numbers() {
    check(
        Currency::Eur,
        &[
            ("cinquante mille", "50000"),
            ("quatre-vingt-dix", "90"),
            ("quatre vingt dix sept", "97"),
            ("quatre-vingts", ""),
            ("quatre-vingts euros", "80"),
            ("quatre-vingt-un", "81"),
            ("soixante-dix", "70"),
            ("soixante et onze", "71"),
            ("soixante-quinze", "75"),
            ("vingt et un", "21"),
            ("vingt-deux", "22"),
            ("dix-sept mille", "17000"),
            ("mille deux cents", "1200"),
            ("deux mille", "2000"),
            ("deux cent cinquante mille", "250000"),
            ("trois cents", "300"),
            ("cent vingt", "120"),
            ("cent euros", "100"),
            ("un million", "1000000"),
            ("un million et demi", "1500000"),
            ("deux millions cinq cent mille", "2500000"),
            ("deux mille vingt-six", "2026"),
            ("un demi million", "500000"),
            ("septante-cinq", "75"),
            ("nonante-neuf", "99"),
            ("50 mille", "50000"),
            ("1.200", "1200"),
            ("1,20", "1"),
            ("1.20", "?"),
            ("six cents", "?"),
            ("six", ""),
            ("cent", ""),
            ("pas un", ""),
        ],
    );
}

#[test]
fn portuguese_numbers() {
    check(
        Currency::Brl,
        &[
            ("dois mil", "2000"),
            ("quinhentos", "500"),
            ("cinquenta mil", "50000"),
            ("dois mil e quinhentos", "2500"),
            ("mil e duzentos", "1200"),
            ("cento e vinte", "120"),
            ("cem mil", "100000"),
            ("cem reais", "100"),
            ("mil reais", "1000"),
            ("vinte e cinco", "25"),
            ("vinte e cinco reais", "25"),
            ("trinta e três mil", "33000"),
            ("um milhão", "1000000"),
            ("um milhão e meio", "1500000"),
            ("meio milhão", "500000"),
            ("dois milhões", "2000000"),
            ("três milhões e duzentos mil", "3200000"),
            ("novecentos e noventa e nove", "999"),
            ("dezesseis mil", "16000"),
            ("cinquenta reais", "50"),
            ("R$ 50", "50"),
            ("R$ 1.200", "1200"),
            ("R$1.200,50", "1200"),
            ("1.200", "1200"),
            ("1,200", "?"),
            ("1.20", "?"),
            ("50 mil", "50000"),
            ("2 milhões", "2000000"),
            ("1,5 milhão", "1500000"),
            ("um", ""),
            ("e", ""),
            ("mil", ""),
        ],
    );
}

#[test]
fn spanish_numbers() {
    check(
        Currency::Eur,
        &[
            ("dos mil", "2000"),
            ("quinientos", "500"),
            ("cincuenta mil", "50000"),
            ("dos mil quinientos", "2500"),
            ("mil doscientos", "1200"),
            ("treinta y cinco", "35"),
            ("treinta y cinco mil", "35000"),
            ("veinticinco mil", "25000"),
            ("veintidós mil", "22000"),
            ("ciento veinte", "120"),
            ("cien mil", "100000"),
            ("cien euros", "100"),
            ("mil euros", "1000"),
            ("un millón", "1000000"),
            ("millón y medio", "1500000"),
            ("un millón y medio", "1500000"),
            ("medio millón", "500000"),
            ("dos millones", "2000000"),
            ("dos millones trescientos mil", "2300000"),
            ("novecientos noventa y nueve", "999"),
            ("cien y doscientos", "100 200"),
            ("dieciséis mil", "16000"),
            ("once mil", "11000"),
            ("once euros", "11"),
            ("50 mil", "50000"),
            ("1.200", "1200"),
            ("once", ""),
            ("un", ""),
            ("mil", ""),
        ],
    );
}

#[test]
fn indonesian_numbers() {
    check(
        Currency::Idr,
        &[
            ("lima puluh ribu", "50000"),
            ("50rb", "50000"),
            ("2jt", "2000000"),
            ("1,5 juta", "1500000"),
            ("seratus", "100"),
            ("seratus ribu", "100000"),
            ("seribu", "1000"),
            ("seribu lima ratus", "1500"),
            ("sejuta", "1000000"),
            ("sejuta dua ratus ribu", "1200000"),
            ("dua puluh lima", "25"),
            ("dua puluh lima ribu", "25000"),
            ("dua belas ribu", "12000"),
            ("sebelas ribu", "11000"),
            ("tiga ratus lima puluh ribu", "350000"),
            ("dua juta", "2000000"),
            ("satu setengah juta", "1500000"),
            ("dua setengah juta", "2500000"),
            ("setengah juta", "500000"),
            ("seperempat juta", "250000"),
            ("lima ribu rupiah", "5000"),
            ("lima rupiah", "5"),
            ("Rp lima ribu", "5000"),
            ("Rp 50.000", "50000"),
            ("1.200", "1200"),
            ("1,200", "?"),
            ("5 ratus ribu", "500000"),
            ("dua juta lima ratus ribu", "2500000"),
            ("puluh", ""),
            ("lima", ""),
            ("setengah jam", ""),
        ],
    );
}

#[test]
fn hindi_numbers() {
    check(
        Currency::Inr,
        &[
            ("pachas hazaar", "50000"),
            ("do lakh", "200000"),
            ("3 lakh", "300000"),
            ("3lakh", "300000"),
            ("2cr", "20000000"),
            ("2 crore", "20000000"),
            ("aadha lakh", "50000"),
            ("dedh lakh", "150000"),
            ("dhai hazaar", "2500"),
            ("sava lakh", "125000"),
            ("sava do lakh", "225000"),
            ("saade teen hazaar", "3500"),
            ("paune do lakh", "175000"),
            ("paune lakh", "75000"),
            ("dedh sau", "150"),
            ("paanch sau", "500"),
            ("ek hazaar", "1000"),
            ("do hazaar paanch sau", "2500"),
            ("do lakh pachas hazaar", "250000"),
            ("ek crore bees lakh", "12000000"),
            ("pachees hazaar", "25000"),
            ("bees rupaye", "20"),
            ("rs pachas", "50"),
            ("five lakh", "500000"),
            ("twenty five hazaar", "25000"),
            ("ten thousand", "10000"),
            ("₹ 500", "500"),
            ("1,50,000", "150000"),
            ("1,200", "1200"),
            ("1,50,00", "?"),
            ("do", ""),
            ("how do I pay", ""),
            ("teen", ""),
            ("sava", ""),
        ],
    );
}
