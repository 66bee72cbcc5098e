//! Numbers in words where they stand: in weights, amounts and carts, and in any row of words.

use super::*;
use crate::phrase::languages::PACKS;
use crate::phrase::normalise::clean;
use crate::phrase::token::tokens;
use proptest::prelude::*;

#[test]
fn weights_in_words_are_sizes() {
    let half_kilo = number::figure("500g").and_then(|figure| figure.size());
    let sized = |text: &str| {
        let found = tokens(&clean(text));
        found.iter().find_map(|token| token.figure()?.size())
    };
    let cases = [
        "half kilo",
        "half a kilo",
        "nusu kilo",
        "un demi kilo",
        "demi-kilo",
        "meio quilo",
        "medio kilo",
        "setengah kilo",
        "aadha kilo",
    ];
    for text in cases {
        assert_eq!(sized(text), half_kilo, "{text:?}");
    }
    let more = [
        ("dedh kilo", "1500g"),
        ("dhai kilo", "2500g"),
        ("kilo na nusu", "1500g"),
        ("un kilo y medio", "1500g"),
        ("um quilo e meio", "1500g"),
        ("un kilo et demi", "1500g"),
        ("two and a half kilos", "2500g"),
        ("2 and a half kilos", "2500g"),
        ("two kilos and a half", "2500g"),
        ("2 kilos y medio", "2500g"),
        ("satu setengah kilo", "1500g"),
        ("do kilo", "2kg"),
        ("un litro", "1l"),
        ("robo kilo", "250g"),
        ("twenty five kilos", "25kg"),
        ("cuarto de kilo", "250g"),
    ];
    for (text, same) in more {
        let expected = number::figure(same).and_then(|figure| figure.size());
        assert_eq!(sized(text), expected, "{text:?}");
    }
}

#[test]
fn amounts_in_words_are_entered() {
    owner().check(&[
        (
            "transport expense fifty thousand cash",
            "expense.add account=1110 amount=50000 category=6120 note=transport",
        ),
        ("rent elfu hamsini cash", "expense.add account=1110 amount=50000 category=6110 note=rent"),
        ("order 1001 paid twenty four thousand cash", "payment.record #1001 24000 Cash"),
        (
            "rent 300,000 cash kal",
            "expense.add account=1110 amount=300000 category=6110 day=2026-11-20 note=rent",
        ),
        (
            "rent two thousand thousand cash",
            "missing Amount of expense.add account=1110 category=6110 note=rent",
        ),
        (
            "paid rent 300,000 and fifty thousand cash",
            "missing Amount of expense.add account=1110 category=6110 note=rent",
        ),
        (
            "bought twenty five sugar at three thousand cash",
            "stock.receive lines=75000 25 SUGAR-1KG paid=1110",
        ),
        (
            "paid rent 300,000 cash for two trips",
            "expense.add account=1110 amount=300000 category=6110 note=for two trips",
        ),
        ("order one thousand and one", "off topic"),
        (
            "bill from Nile Wholesale 300,000 for packaging due kesho",
            "bill.add amount=300000 category=6290 due=2026-11-22 supplier=Nile Wholesale",
        ),
        ("rent 300,000 cash besok", "not expense.add: Conditional"),
        ("Jana paid 20,000 cash", "not payment.record: Jana"),
    ]);
}

fn number_words() -> impl Strategy<Value = String> {
    let words: Vec<&'static str> = PACKS
        .iter()
        .flat_map(|pack| {
            let numerals = pack.numerals.iter().map(|(_, spellings)| *spellings);
            let numbers = pack.numbers.iter().chain(pack.tallies).map(|(_, spellings)| *spellings);
            numerals.chain(numbers)
        })
        .flat_map(|spellings| spellings.split(", "))
        .chain(["-", "kilo", "shillings", "ugx", "million", ","])
        .collect();
    proptest::collection::vec(proptest::sample::select(words), 0..30).prop_map(|w| w.join(" "))
}

proptest! {
    #[test]
    fn any_row_of_number_words_is_read_or_not(words in number_words()) {
        for token in tokens(&words) {
            prop_assert!(words.is_char_boundary(token.start) && token.start <= token.end);
            if let Some(figure) = token.figure() {
                let _ = (figure.money(Currency::Ugx), figure.quantity(), figure.size());
                prop_assert_eq!(figure.order(), None);
            }
        }
    }

    #[test]
    fn digits_mean_what_they_mean_whatever_words_stand_around(
        before in number_words(),
        number in 1_u32..1_000_000,
        after in number_words(),
    ) {
        let text = format!("{before} . {number} . {after}");
        let digits = number.to_string();
        let found = tokens(&text);
        let place = before.len() + 3;
        let token = found.iter().find(|token| token.start == place).unwrap();
        prop_assert_eq!(token.figure().and_then(number::Figure::quantity), Some(number));
        prop_assert_eq!(&token.text, &digits);
    }
}

#[test]
fn goods_are_counted_in_words() {
    customer().check(&[
        ("twenty five sugar", "cart.add 25 SUGAR-1KG"),
        ("nataka sukari kumi na mbili", "cart.add 12 SUGAR-1KG"),
        ("nataka sukari mbili na maziwa tatu", "cart.add 2 SUGAR-1KG 3 MILK-500ML"),
        ("kilo mbili na nusu ya sukari", "cart.add ??1 kilo mbili na nusu ya sukari(Sugar 1 kg)"),
        ("dua puluh lima gula", "cart.add 25 SUGAR-1KG"),
        ("one sugar and two milk", "cart.add 1 SUGAR-1KG 2 MILK-500ML"),
        ("two sugar, twenty five milk", "cart.add 2 SUGAR-1KG 25 MILK-500ML"),
        ("thanks a million", "off topic"),
        ("two hundred and fifty white soaps", "cart.add 250 SOAP-WHITE"),
        ("two thousand thousand sugar", "search sugar"),
    ]);
}
