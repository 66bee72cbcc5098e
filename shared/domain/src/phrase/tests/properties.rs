//! What holds for any text at all.

use super::*;
use crate::command::{DeskCommand, DeskRequest};
use crate::order::CashAccount;
use crate::phrase::languages::PACKS;
use proptest::prelude::*;

/// Words that make commands, in any order: the likeliest way to one that nobody meant.
fn word_salad() -> impl Strategy<Value = String> {
    let words: Vec<&'static str> = PACKS
        .iter()
        .flat_map(|pack| pack.words.iter().chain(pack.books.iter().copied().flatten()))
        .flat_map(|(_, spellings)| spellings.split(", "))
        .chain([
            "1001",
            "#1002",
            "24,000",
            "24k",
            "2",
            "x3",
            "5 kg",
            "sugar",
            "soap",
            "?",
            "\"",
            ",",
            "\n",
            "Nile Wholesale",
            "Corner Kiosk",
            "Kiosk Two",
            "until",
            "Friday",
            "October",
            "2026-10-31",
            "5/3",
            "end of",
            "last",
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
        slots(),
        Just(Some(Expecting::Receipt)),
        bookings(),
        word_salad().prop_map(|text| {
            let near = (1..4).map(ProductId::new).collect();
            Some(Expecting::Meant { words: "zuke".to_owned(), near, text })
        }),
        Just(Some(Expecting::PaymentAccount {
            number: OrderNumber(1),
            amount: None,
            reference: None
        })),
    ]
}

/// Bookings that wait for a time, a customer's and one that is moved by the shop.
fn bookings() -> impl Strategy<Value = Option<Expecting>> {
    let wish = DeskRequest::Book { service: None, product: None, when: Box::default() };
    let moved = DeskCommand::BookingReschedule { booking: 4, when: Box::default() };
    prop_oneof![
        Just(Command::Customer(CustomerCommand::Desk(wish))),
        Just(Command::Shop(ShopCommand::Desk(moved))),
    ]
    .prop_map(|command| Some(Expecting::Booking { command }))
}

/// Half commands that wait for all kinds of slots.
fn slots() -> impl Strategy<Value = Option<Expecting>> {
    let halves = [
        "expense",
        "rent 300,000",
        "rent cash",
        "withdraw 50k from bank",
        "bought 20 sugar",
        "bought 20 sugar 60,000",
        "bill due Friday",
        "grace paid",
        "stock history",
        "transfer 10 sugar",
        "return order 1001",
        "refund order 1001",
        "sugar count 57",
        "reverse entry",
        "close the books",
        "add account",
        "add account Security",
        "statement",
    ];
    proptest::sample::select(halves.to_vec()).prop_map(|text| {
        let heard = owner().hear(text);
        let Heard::Missing(Missing::Slot { command, slot }) = heard else {
            panic!("{text}: {heard:?}")
        };
        Some(Expecting::Slot { command: *command, slot, teaches: None })
    })
}

/// Whether something would be changed by it.
fn is_write(heard: &Heard) -> bool {
    if let Heard::Several(commands) = heard {
        return commands.iter().any(|it| is_write(&Heard::Command(it.clone())));
    }
    let Heard::Command(Command::Shop(command)) = heard else { return false };
    !matches!(
        command,
        ShopCommand::OrderList { .. }
            | ShopCommand::OrderShow { .. }
            | ShopCommand::StockLevel { .. }
            | ShopCommand::StockLow
            | ShopCommand::StockHistory { .. }
            | ShopCommand::StockAging { .. }
            | ShopCommand::DebtList { .. }
            | ShopCommand::AccountBalance { .. }
            | ShopCommand::Report { .. }
            | ShopCommand::Explain { .. }
            | ShopCommand::Help { .. }
    )
}

/// Sentences that enter something, each of another command.
const ENTRIES: [&str; 22] = [
    "order 1001 on credit till Friday",
    "return 2 white soap from order 1001, restock",
    "refund 4,500 cash for order 1001",
    "discount 2,000 on order 1001",
    "bought 20 sugar at 3,000 from Nile Wholesale on credit",
    "received 50 sugar 180,000 cash",
    "move 10 sugar from main to kiosk two",
    "3 white soap broken",
    "transport expense 50,000 cash",
    "other income 30,000 cash",
    "transfer 200,000 from cash to bank fee 1,500",
    "I put in 500,000 cash",
    "took 50,000 from the till for myself",
    "took a loan of 1,000,000 bank",
    "repaid loan 100,000 interest 10,000 cash",
    "bill from Nile Wholesale 300,000 for packaging due Friday",
    "paid Nile Wholesale 100,000 bank",
    "Corner Kiosk paid 20,000 mobile money",
    "credit limit Corner Kiosk 200,000",
    "archive account Marketing",
    "close the books until end of October",
    "undo",
];

/// What is denied, asked, supposed or told is entered by nobody, whatever it would be.
#[test]
fn a_doubted_entry_is_never_made() {
    let doubts: [fn(&str) -> String; 9] = [
        |text| format!("don't {text}"),
        |text| format!("{text}?"),
        |text| format!("did {text}"),
        |text| format!("if {text}"),
        |text| format!("\"{text}\""),
        |text| format!("he said {text}"),
        |text| format!("I did not {text}"),
        |text| format!("will {text}"),
        |text| format!("> {text}"),
    ];
    for text in ENTRIES {
        assert!(is_write(&owner().hear(text)), "{text}: {}", owner().says(text));
        for doubted in doubts.map(|doubt| doubt(text)) {
            let heard = owner().hear(&doubted);
            assert!(!is_write(&heard), "{doubted}: {}", spell(&heard));
        }
    }
}

/// Whatever is complete lacks nothing, and whatever is asked for is lacking.
fn is_sound(heard: &Heard) -> bool {
    match heard {
        Heard::Command(Command::Shop(command)) => command.missing().is_none(),
        Heard::Missing(Missing::Slot { command, slot }) => command.missing() == Some(*slot),
        Heard::Meant { heard, .. } => is_sound(heard),
        Heard::Several(all) => all.iter().all(|it| is_sound(&Heard::Command(it.clone()))),
        Heard::Command(Command::Customer(_))
        | Heard::Missing(_)
        | Heard::Answer { .. }
        | Heard::Code { .. }
        | Heard::Declined
        | Heard::ShopWordsFromCustomer(_)
        | Heard::NotExecuted(..)
        | Heard::Aside(_)
        | Heard::OffTopic => true,
    }
}

proptest! {
    #[test]
    fn an_agent_never_sees_half_a_command(text in word_salad(), expecting in expectations()) {
        let heard = Scene { expecting, ..owner() }.hear(&text);
        prop_assert!(is_sound(&heard), "{heard:?}");
    }

    #[test]
    fn amounts_of_expenses_read_back(minor in 1_i64..999_999_999) {
        let shown = Money::new(minor, Currency::Ugx);
        let heard = owner().says(&format!("transport expense {shown} cash"));
        let expected = format!("expense.add account=1110 amount={minor} category=6120 note=transport");
        prop_assert_eq!(heard, expected);
    }

    #[test]
    fn no_text_makes_a_customer_the_shop(text in anything(), expecting in expectations()) {
        let scene = Scene { expecting, ..customer() };
        for heard in [scene.hear(&text), scene.with(|l| understand_tap(&text, l))] {
            let shops = matches!(
                heard,
                Heard::Command(Command::Shop(_)) | Heard::Several(_) | Heard::Answer { .. }
            );
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
        let writes = is_write(&heard);
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

/// What may stand anywhere may stand there in rows; tried in every way there is, they would take
/// longer than anybody waits.
#[test]
fn rows_of_what_says_nothing_are_read() {
    for row in ["a ", "the ", "please ", "- ", "-", ".", "'", "no, ", "and ", "é ", "1 ", "ya, "] {
        let text: String = row.chars().cycle().take(READ_CHARS_MAX).collect();
        for text in [text.clone(), format!("cancel {}", &text[..text.len() / 4 * 2])] {
            let _ = owner().hear(&text);
            let _ = customer().hear(&text);
        }
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
