//! Quantities as people write them, and what they come to.

use super::*;
use crate::money::Currency;

#[test]
fn a_field_holds_pieces_kilos_or_litres() {
    for (measure, text, quantity) in [
        (Measure::Piece, "3", Some(3)),
        (Measure::Piece, "0", Some(0)),
        (Measure::Piece, "1.5", None),
        (Measure::Gram, "1.5", Some(1_500)),
        (Measure::Gram, "0,25", Some(250)),
        (Measure::Gram, ".5", Some(500)),
        (Measure::Gram, "2", Some(2_000)),
        (Measure::Millilitre, "0.001", Some(1)),
        (Measure::Gram, "0.0005", None),
        (Measure::Gram, "", None),
        (Measure::Gram, ".", None),
        (Measure::Gram, "+1", None),
        (Measure::Gram, "-1", None),
        (Measure::Gram, "1e3", None),
        (Measure::Gram, "1.5.2", None),
        (Measure::Gram, "4294967", Some(4_294_967_000)),
        (Measure::Gram, "4294968", None),
    ] {
        assert_eq!(measure.read_field(text), quantity, "{measure:?} {text:?}");
    }
    for quantity in [1, 10, 250, 1_000, 1_500, 10_000, 999_999] {
        for measure in [Measure::Piece, Measure::Gram, Measure::Millilitre] {
            assert_eq!(measure.read_field(&measure.field(quantity)), Some(quantity));
        }
    }
    assert_eq!(Measure::Gram.field(10_000), "10");
    assert_eq!(Measure::Gram.field(250), "0.25");
}

fn variant(measure: Measure, price: i64) -> Variant {
    let money = Money::new(price, Currency::Ugx);
    let sku = "SUGAR".parse().unwrap();
    Variant { sku, label: String::new(), price: money, cost: money, low_stock_at: 0, measure }
}

#[test]
fn a_line_rounds_once_half_up() {
    let cases = [
        (Measure::Piece, 4_500, 3, 13_500),
        (Measure::Gram, 4_500, 500, 2_250),
        (Measure::Gram, 4_501, 500, 2_251),
        (Measure::Gram, 999, 1, 1),
        (Measure::Gram, 499, 1, 0),
        (Measure::Millilitre, 9_000, 1_250, 11_250),
        (Measure::Gram, 4_500, 0, 0),
    ];
    for (measure, price, quantity, minor) in cases {
        let found = variant(measure, price).price_of(quantity).unwrap();
        assert_eq!(found.minor(), minor, "{quantity} {measure:?} at {price}");
    }
    let dear = variant(Measure::Piece, i64::MAX);
    assert_eq!(dear.price_of(2), Err(MoneyError::TooLarge));
    assert_eq!(variant(Measure::Gram, i64::MAX).price_of(1_000), Ok(dear.price));
}

#[test]
fn quantities_read_as_people_write_them() {
    let cases = [
        (Measure::Piece, 1_500, "1500"),
        (Measure::Gram, 500, "500 g"),
        (Measure::Gram, 1_000, "1 kg"),
        (Measure::Gram, 1_250, "1.25 kg"),
        (Measure::Gram, -20_005, "−20.005 kg"),
        (Measure::Gram, 0, "0 kg"),
        (Measure::Millilitre, 330, "330 ml"),
        (Measure::Millilitre, 1_500, "1.5 l"),
    ];
    for (measure, quantity, text) in cases {
        assert_eq!(measure.show(quantity), text);
    }
}
