//! Answers to what the conversation waits for, taps, and the words of links.

use super::*;
use crate::ids::{CartId, Sku};
use crate::order::CashAccount;
use crate::order::state::OrderState;
use crate::phrase::tap::Tap;

#[test]
fn a_yes_answers_only_what_waits_for_it() {
    let yes = customer().holding("SUGAR-1KG", 1).expecting(Expecting::OrderYes { cart_version: 7 });
    yes.check(&[
        ("yes", "order.confirm v7"),
        ("Yes please!", "order.confirm v7"),
        ("confirm", "order.confirm v7"),
        ("ok thanks", "order.confirm v7"),
        ("ndiyo", "order.confirm v7"),
        ("sawa sawa", "order.confirm v7"),
        ("👍🏽", "order.confirm v7"),
        ("no", "declined"),
        ("hapana", "declined"),
        ("cancel", "declined"),
        ("not now", "declined"),
        ("do not confirm", "declined"),
        ("yes?", "off topic"),
        ("yes but make it 3 sugar", "cart.change 3 SUGAR-1KG"),
        ("cart", "cart.view"),
        ("cancel my order", "order.cancel_request"),
    ]);
    let confirm = owner().expecting(Expecting::Confirmation { nonce: "N1".to_owned() });
    confirm.check(&[
        ("yes", "answer N1 true"),
        ("no", "answer N1 false"),
        ("don't", "answer N1 false"),
        ("yes no", "off topic"),
        ("show orders", "order.list"),
    ]);
}

#[test]
fn which_one_and_which_account() {
    let soap = customer().expecting(Expecting::Which { product: ProductId::new(4), quantity: 2 });
    soap.check(&[
        ("white", "cart.add 2 SOAP-WHITE"),
        ("the blue one please", "cart.add 2 SOAP-BLUE"),
        ("2", "cart.add 2 SOAP-BLUE"),
        ("3 white", "cart.add 3 SOAP-WHITE"),
        ("whit", "cart.add 2 SOAP-WHITE"),
        ("no", "declined"),
        ("sugar", "product.info Sugar 1 kg"),
        ("remove white soap", "cart.remove SOAP-WHITE"),
    ]);
    let rice = customer().expecting(Expecting::Which { product: ProductId::new(2), quantity: 1 });
    rice.check(&[
        ("10 kg", "cart.add 1 RICE-10KG"),
        ("10kg", "cart.add 1 RICE-10KG"),
        ("25", "cart.add 1 RICE-25KG"),
        ("2", "cart.add 1 RICE-10KG"),
        ("5 kg rice", "cart.add 1 RICE-5KG"),
    ]);
    let account = Expecting::PaymentAccount {
        number: OrderNumber(1001),
        amount: Some(Money::new(5_000, Currency::Ugx)),
        reference: None,
    };
    owner().expecting(account.clone()).check(&[
        ("cash", "payment.record #1001 5000 Cash"),
        ("by mobile money ref QX12", "payment.record #1001 5000 MobileMoney QX12"),
        ("no", "declined"),
        ("cash?", "off topic"),
        ("order 1002 paid cash", "payment.record #1002 due Cash"),
    ]);
    customer().expecting(account).check(&[("cash", "off topic")]);
}

#[test]
fn a_picture_of_a_receipt_waits_for_what_it_was_for() {
    owner().expecting(Expecting::Receipt).check(&[
        (
            "50k transport cash",
            "expense.add account=1110 amount=50000 category=6120 note=transport",
        ),
        ("no", "declined"),
        ("don't", "declined"),
    ]);
    customer().expecting(Expecting::Receipt).check(&[("hello", "greet")]);
}

#[test]
fn taps() {
    let number = OrderNumber(1001);
    let sku: Sku = "RICE-10KG".parse().unwrap();
    let account = Tap::Account {
        number,
        account: CashAccount::Cash,
        minor: Some(5_000),
        reference: Some("QX".to_owned()),
    };
    // Tap, in a customer's hand, in an owner's.
    let cases = [
        (Tap::Cart, "cart.view", "cart.view"),
        (Tap::OrderYes(3), "order.confirm v3", "order.confirm v3"),
        (Tap::Category("Home".to_owned()), "browse Home & care", "browse Home & care"),
        (Tap::Add(sku.clone(), 2), "cart.add 2 RICE-10KG", "cart.add 2 RICE-10KG"),
        (Tap::Set(sku, 2), "cart.change 2 RICE-10KG", "cart.change 2 RICE-10KG"),
        (Tap::Cancel(number), "order.cancel_request #1001", "order.cancel #1001"),
        (Tap::Place(number), "order.place #1001", "order.place #1001"),
        (Tap::Show(number), "shop words order.show", "order.show #1001"),
        (
            Tap::Move(number, OrderState::Dispatched),
            "shop words order.set_state",
            "order.set_state #1001 Dispatched",
        ),
        (Tap::Orders, "shop words order.list", "order.list"),
        (Tap::Stock(None), "shop words stock.level", "stock.level"),
        (account, "shop words payment.record", "payment.record #1001 5000 Cash QX"),
        (Tap::Yes("N1".to_owned()), "aside Yes", "answer N1 true"),
    ];
    for (tap, from_customer, from_owner) in cases {
        let id = tap.to_string();
        assert_eq!(customer().with(|l| spell(&understand_tap(&id, l))), from_customer, "{id}");
        assert_eq!(owner().with(|l| spell(&understand_tap(&id, l))), from_owner, "{id}");
    }
    let waiting = customer().expecting(Expecting::Confirmation { nonce: "N1".to_owned() });
    assert_eq!(waiting.with(|l| spell(&understand_tap("no:N1", l))), "answer N1 false");
    assert_eq!(waiting.with(|l| spell(&understand_tap("no:N2", l))), "aside No");
    assert_eq!(waiting.with(|l| understand_tap("junk", l)), Heard::OffTopic);
}

#[test]
fn links_read_back() {
    let cart: CartId = "7K2M9QXA1B2C".parse().unwrap();
    let words = link::cart_words(&cart);
    assert_eq!(
        customer().hear(&words),
        Heard::Command(Command::Customer(CustomerCommand::ContinueCart { cart }))
    );
    let words = link::order_words(OrderNumber(1001), "7K2M9QXA");
    assert_eq!(customer().says(&words), "order.status #1001 7K2M9QXA");
    assert_eq!(customer().says(&link::hello_words("Kilima Market")), "greet");
    for product in fixture::catalog().products() {
        let words = link::product_words(&product.name);
        assert_eq!(customer().says(&words), format!("product.info {}", product.name));
    }
}
