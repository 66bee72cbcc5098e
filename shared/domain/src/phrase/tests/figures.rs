//! Figures: amounts, orders, quantities and sizes as people write them in digits.

use crate::catalog::Catalog;
use crate::ids::OrderNumber;
use crate::money::{Currency, Money};
use crate::phrase::number::Figure;
use crate::phrase::search::Index;
use crate::phrase::sentence::Sentence;
use crate::phrase::token::{Token, tokens};

fn read(text: &str) -> Option<Figure> {
    tokens(text).first().and_then(|token| token.figure().cloned())
}

#[test]
fn amounts() {
    use Currency::{Eur, Idr, Ugx, Usd};
    let cases: &[(&str, Currency, Option<i64>)] = &[
        ("24000", Ugx, Some(24_000)),
        ("24,000", Ugx, Some(24_000)),
        ("24.000", Ugx, Some(24_000)),
        ("UGX 24,000", Ugx, Some(24_000)),
        ("ugx24000", Ugx, Some(24_000)),
        ("24,000/=", Ugx, Some(24_000)),
        ("24000 shillings", Ugx, Some(24_000)),
        ("24k", Ugx, Some(24_000)),
        ("24.5k", Ugx, Some(24_500)),
        ("1.2m", Ugx, Some(1_200_000)),
        ("1,200,000", Ugx, Some(1_200_000)),
        ("24000.00", Ugx, Some(24_000)),
        ("1.20", Ugx, None),
        ("1.250m", Ugx, None),
        ("24,00", Ugx, None),
        ("12,34,567", Ugx, None),
        ("$24", Ugx, None),
        ("usd 24", Ugx, None),
        ("-24000", Ugx, None),
        ("0", Ugx, Some(0)),
        ("99999999999999999999", Ugx, None),
        ("9223372036854775807m", Ugx, None),
        ("1/2", Ugx, None),
        ("24.000", Idr, Some(2_400_000)),
        ("Rp 24.000", Idr, Some(2_400_000)),
        ("rp24.000", Idr, Some(2_400_000)),
        ("24,000", Idr, None),
        ("50rb", Idr, Some(5_000_000)),
        ("50 ribu", Idr, Some(5_000_000)),
        ("2jt", Idr, Some(200_000_000)),
        ("1,5 juta", Idr, Some(150_000_000)),
        ("1.20", Usd, Some(120)),
        ("1.200", Usd, None),
        ("1,234.50", Usd, Some(123_450)),
        ("1.234,50", Eur, Some(123_450)),
        ("$5", Usd, Some(500)),
    ];
    for (text, currency, expected) in cases {
        let money = read(text).and_then(|figure| figure.money(*currency));
        assert_eq!(money.map(Money::minor), *expected, "{text} {currency:?}");
    }
}

/// The figures of an owner's or a customer's text, as the grammar sees them.
#[test]
fn digits_in_groups() {
    let cases = [
        ("transport 50 000 cash", "50000"),
        ("ugx 12 500 transport", "12500"),
        ("transport 12 500 shs cash", "12500"),
        ("1 200 000", "1200000"),
        ("order 12 500", "12 500"),
        ("2 500 ml milk", "2 ?"),
        ("12 500", "12 500"),
        ("+256 700 000 000", "256 700 0 0"),
        ("0700 500 000", "700 500 0"),
        ("order 1001 24 000", "1001 24000"),
        ("#12 000", "? 0"),
        ("1 000 000 000", "1 0 0 0"),
    ];
    for (text, expected) in cases {
        let found = tokens(text);
        let read: Vec<String> = found
            .iter()
            .filter_map(Token::figure)
            .map(|it| {
                let amount = it.money(Currency::Ugx).map(Money::minor);
                amount.map_or_else(|| "?".to_owned(), |it| it.to_string())
            })
            .collect();
        assert_eq!(read.join(" "), expected, "{text}");
    }
}

#[test]
fn the_language_of_a_sentence_reads_its_figures() {
    let cases = [
        ("transport 12 500 espèces", "12500"),
        ("payé le loyer 150 000 banque", "150000"),
        ("commande 12 payée 500 espèces", "12 500"),
        ("commande 12 500 payée", "12 500"),
        ("payé 101 500 espèces", "101 500"),
        ("transporte 50 mil dinheiro", "50000"),
        ("alquiler 300 mil banco", "300000"),
        ("rent 50 mil cash", "?"),
        ("je veux un sac de rice", "1"),
        ("je veux un rice", ""),
        ("do sugar chahiye", "2"),
        ("mujhe do sugar chahiye", "2"),
        ("mujhe do sugar", ""),
        ("2 sugar do", "2"),
        ("do you have sugar", ""),
    ];
    for (text, expected) in cases {
        let catalog = Catalog::new(Vec::new());
        let index = Index::new(&catalog).speaking(&[]);
        let sentence = Sentence::new(text, &index);
        let figures = sentence.tokens.iter().filter_map(Token::figure);
        let read: Vec<String> = figures
            .map(|it| {
                it.money(Currency::Ugx).map_or_else(|| "?".to_owned(), |it| it.minor().to_string())
            })
            .collect();
        assert_eq!(read.join(" "), expected, "{text}");
    }
}

#[test]
fn orders_quantities_and_sizes_are_not_mixed_up() {
    // Text, order, quantity, size in litres or kilos.
    let cases: &[(&str, Option<u64>, Option<u32>, bool)] = &[
        ("1001", Some(1001), Some(1001), false),
        ("#1001", Some(1001), None, false),
        ("no1001", Some(1001), Some(1001), false),
        ("24,000", None, Some(24_000), false),
        ("24k", None, None, false),
        ("2x", None, Some(2), false),
        ("x2", None, Some(2), false),
        ("5kg", None, None, true),
        ("0.5 l", None, None, true),
        ("1.5", None, None, false),
        ("99999999999", Some(99_999_999_999), Some(u32::MAX), false),
        ("9999999999999999999999", None, Some(u32::MAX), false),
    ];
    for (text, order, quantity, size) in cases {
        let figure = read(text).unwrap();
        assert_eq!(figure.order(), order.map(OrderNumber), "{text}");
        assert_eq!(figure.quantity(), *quantity, "{text}");
        assert_eq!(figure.size().is_some(), *size, "{text}");
    }
    assert_eq!(read("QX12"), None);
    assert_eq!(read("7k2m9qxa"), None);
}

#[test]
fn sizes_divide() {
    let size = |text: &str| read(text).unwrap().size().unwrap();
    assert_eq!(size("2 kg").times(size("1000 g")), Some(2));
    assert_eq!(size("0.5 kg").times(size("1 kg")), None);
    assert_eq!(size("2 kg").times(size("1 l")), None);
    assert_eq!(size("1 kg").half(), size("500g"));
}
