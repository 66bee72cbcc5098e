//! What holds for any text at all.

use super::*;
use crate::order::CashAccount;
use crate::phrase::languages::PACKS;
use proptest::prelude::*;

/// Words that make commands, in any order: the likeliest way to one that nobody meant.
fn word_salad() -> impl Strategy<Value = String> {
    let words: Vec<&'static str> = PACKS
        .iter()
        .flat_map(|pack| pack.words)
        .flat_map(|(_, spellings)| spellings.split(", "))
        .chain([
            "1001", "#1002", "24,000", "24k", "2", "x3", "5 kg", "sugar", "soap", "?", "\"", ",",
            "\n",
        ])
        .collect();
    proptest::collection::vec(proptest::sample::select(words), 0..9).prop_map(|w| w.join(" "))
}

fn anything() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "\\PC{0,40}", "[#x$-]?[0-9.,/kmrb%]{0,12}", word_salad()]
}

fn expectations() -> impl Strategy<Value = Option<Expecting>> {
    prop_oneof![
        Just(None),
        Just(Some(Expecting::OrderYes { cart_version: 1 })),
        (0_u128..12, any::<u32>()).prop_map(|(id, quantity)| {
            Some(Expecting::Which { product: ProductId::new(id), quantity })
        }),
        Just(Some(Expecting::PaymentAccount {
            number: OrderNumber(1),
            amount: None,
            reference: None
        })),
    ]
}

proptest! {
    #[test]
    fn no_text_makes_a_customer_the_shop(text in anything(), expecting in expectations()) {
        let scene = Scene { expecting, ..customer() };
        for heard in [scene.hear(&text), scene.with(|l| understand_tap(&text, l))] {
            let shops = matches!(heard, Heard::Command(Command::Shop(_)) | Heard::Answer { .. });
            prop_assert!(!shops, "{heard:?}");
        }
    }

    #[test]
    fn no_yes_without_a_question(text in anything()) {
        let confirmed = matches!(
            customer().hear(&text),
            Heard::Command(Command::Customer(CustomerCommand::OrderConfirm { .. }))
        );
        prop_assert!(!confirmed);
    }

    #[test]
    fn no_text_stops_the_reader(text in anything(), expecting in expectations()) {
        let scene = Scene { expecting, ..owner() };
        let _ = scene.hear(&text);
        let _ = scene.with(|l| understand_tap(&text, l));
        let _ = lines::read(&text, &fixture::catalog());
        let _ = search::find(&fixture::catalog(), &text);
    }

    #[test]
    fn a_denied_question_changes_nothing(text in word_salad()) {
        let heard = owner().hear(&format!("don't {text}?"));
        let writes = matches!(
            &heard,
            Heard::Command(Command::Shop(
                ShopCommand::OrderSetState { .. }
                    | ShopCommand::OrderCancel { .. }
                    | ShopCommand::PaymentRecord { .. }
            ))
        );
        prop_assert!(!writes, "{heard:?}");
    }

    #[test]
    fn numbers_read_back(number in 1_u64..999_999_999, minor in 0_i64..999_999_999_999) {
        let heard = owner().hear(&format!("order {number} paid {minor} cash"));
        prop_assert_eq!(heard, Heard::Command(Command::Shop(ShopCommand::PaymentRecord {
            number: OrderNumber(number),
            amount: Some(Money::new(minor, Currency::Ugx)),
            account: Some(CashAccount::Cash),
            reference: None,
            more_than_due: false,
        })));
        let shown = Money::new(minor, Currency::Ugx);
        let heard = owner().says(&format!("order #{number} paid {shown} cash"));
        prop_assert_eq!(heard, format!("payment.record #{number} {minor} Cash"));
    }
}

/// Limits are met and the longest message stays far from a second.
#[test]
fn the_longest_message_is_read() {
    for text in ["cancel order 1001 ".repeat(300), "2 suger and ".repeat(400), "1".repeat(9_000)] {
        let _ = owner().hear(&text);
        let _ = customer().hear(&text);
    }
}
