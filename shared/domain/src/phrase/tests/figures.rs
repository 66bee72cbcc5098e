//! Figures: amounts, orders, quantities and sizes as people write them in digits.

use crate::ids::OrderNumber;
use crate::money::{Currency, Money};
use crate::phrase::number::Figure;
use crate::phrase::token::tokens;

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
