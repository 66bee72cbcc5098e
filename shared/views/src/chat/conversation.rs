//! Greetings, help, and everything that is neither goods nor orders.

use super::{bubble, button, render, row, with_buttons};
use askama::Template;
use domain::catalog::Product;
use domain::ids::OrderNumber;
use domain::message::{BUTTONS_MAX, Bubble, Choices, LIST_ROWS_MAX};
use domain::money::Money;
use domain::order::CashAccount;
use domain::phrase::Doubt;
use domain::phrase::tap::Tap;
use domain::shop::Shop;

/// The first words to a customer.
pub fn greeting(shop: &Shop) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "greeting")]
    struct Greeting<'a> {
        shop: &'a str,
        tagline: &'a str,
    }
    with_buttons(
        &Greeting { shop: &shop.name, tagline: &shop.tagline },
        vec![
            button(&Tap::Catalogue, "Catalogue"),
            button(&Tap::Cart, "My cart"),
            button(&Tap::Human, "Talk to us"),
        ],
    )
}

/// What a customer can say.
pub fn help() -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "help")]
    struct Help;
    with_buttons(&Help, vec![button(&Tap::Catalogue, "Catalogue"), button(&Tap::Cart, "My cart")])
}

/// The short answer to what is not about the shop.
pub fn off_topic(shop: &Shop) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "off_topic")]
    struct OffTopic<'a> {
        shop: &'a str,
    }
    with_buttons(
        &OffTopic { shop: &shop.name },
        vec![button(&Tap::Catalogue, "Catalogue"), button(&Tap::Human, "Talk to us")],
    )
}

/// To a customer who cancels in the words of the shop.
pub fn how_to_cancel() -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "how_to_cancel")]
    struct HowToCancel;
    bubble(&HowToCancel)
}

/// To a customer who wants a human.
pub fn human(shop: &Shop) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "human")]
    struct Human<'a> {
        shop: &'a str,
    }
    bubble(&Human { shop: &shop.name })
}

/// To the owner, when a customer wants a human.
pub fn human_wanted(name: &str, address: &str) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "human_wanted")]
    struct HumanWanted<'a> {
        name: &'a str,
        address: &'a str,
    }
    bubble(&HumanWanted { name, address })
}

/// To a voice note, a place, a sticker: what it is, in the sender's word.
pub fn unsupported(kind: &str) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "unsupported")]
    struct Unsupported<'a> {
        kind: &'a str,
    }
    bubble(&Unsupported { kind })
}

/// To a picture or a document.
pub fn picture() -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "picture")]
    struct Picture;
    bubble(&Picture)
}

/// To a forwarded message.
pub fn forwarded() -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "forwarded")]
    struct Forwarded;
    bubble(&Forwarded)
}

/// To a command that was talked about, not given.
pub fn not_executed(doubt: &Doubt, example: &str) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "not_executed")]
    struct NotExecuted<'a> {
        why: &'static str,
        unknown: &'a str,
        example: &'a str,
    }
    let (why, unknown) = match doubt {
        Doubt::Negated => ("says not to", ""),
        Doubt::Question => ("reads like a question", ""),
        Doubt::Conditional => ("depends on something", ""),
        Doubt::Quoted => ("reads like somebody else's words", ""),
        Doubt::Several => ("asks for several things at once; write them one by one", ""),
        Doubt::Unknown { words } => ("has words I don't know", words.as_str()),
    };
    bubble(&NotExecuted { why, unknown, example })
}

/// To thanks.
pub fn thanks() -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "thanks")]
    struct Thanks;
    bubble(&Thanks)
}

/// Asks for an amount that can be read.
pub fn which_amount(number: OrderNumber) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "which_amount")]
    struct WhichAmount {
        number: OrderNumber,
        bare: u64,
    }
    bubble(&WhichAmount { number, bare: number.0 })
}

/// Asks for the state an order is to go to.
pub fn which_state(number: OrderNumber) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "which_state")]
    struct WhichState {
        number: OrderNumber,
        bare: u64,
    }
    with_buttons(
        &WhichState { number, bare: number.0 },
        vec![button(&Tap::Show(number), "Show order")],
    )
}

/// Nothing is called what a command named.
pub fn no_such_product(words: &str, near: &[&Product]) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "no_such_product")]
    struct NoSuchProduct<'a> {
        words: &'a str,
        near: String,
    }
    let names: Vec<&str> = near.iter().map(|product| product.name.as_str()).collect();
    bubble(&NoSuchProduct { words, near: names.join(", ") })
}

/// Asks which variant of a product is meant; each choice does what was asked.
pub fn which_variant(product: &Product, quantity: Option<u32>) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "which_variant")]
    struct WhichVariant<'a> {
        name: &'a str,
    }
    let text = render(&WhichVariant { name: &product.name });
    let taps: Vec<(Tap, String)> = product
        .variants
        .iter()
        .map(|variant| {
            let sku = variant.sku.clone();
            let tap = match quantity {
                Some(quantity) => {
                    Tap::Set(sku, quantity.saturating_mul(variant.measure.per_price()))
                }
                None => Tap::Remove(sku),
            };
            (tap, product.variant_name(variant))
        })
        .collect();
    if taps.len() <= BUTTONS_MAX {
        let buttons = taps.iter().map(|(tap, name)| button(tap, name)).collect();
        return Bubble { text, choices: Choices::Buttons(buttons) };
    }
    let rows = taps.iter().take(LIST_ROWS_MAX).map(|(tap, name)| row(tap, name, "")).collect();
    Bubble { text, choices: Choices::List { open: "Choose".to_owned(), rows } }
}

/// To a no to the order's summary.
pub fn declined() -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "declined")]
    struct Declined;
    with_buttons(
        &Declined,
        vec![button(&Tap::Cart, "My cart"), button(&Tap::Catalogue, "Catalogue")],
    )
}

/// To a yes or a no that nothing waits for.
pub fn nothing_waits() -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "nothing_waits")]
    struct NothingWaits;
    bubble(&NothingWaits)
}

/// To a no to a confirmation.
pub fn dropped() -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "dropped")]
    struct Dropped;
    bubble(&Dropped)
}

/// To a changed message.
pub fn edited() -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "edited")]
    struct Edited;
    bubble(&Edited)
}

/// Asks where the money of an order went; `amount` is what was said, without one what is due.
pub fn which_account(
    number: OrderNumber,
    amount: Option<Money>,
    reference: Option<&str>,
) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "which_account")]
    struct WhichAccount {
        number: OrderNumber,
    }
    with_buttons(
        &WhichAccount { number },
        [
            (CashAccount::Cash, "Cash"),
            (CashAccount::Bank, "Bank"),
            (CashAccount::MobileMoney, "Mobile money"),
        ]
        .map(|(account, title)| {
            let minor = amount.map(Money::minor);
            let reference = reference.map(str::to_owned);
            button(&Tap::Account { number, account, minor, reference }, title)
        })
        .to_vec(),
    )
}

/// Asks for an order's number.
pub fn which_order(example: &str) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "which_order")]
    struct WhichOrder<'a> {
        example: &'a str,
    }
    with_buttons(&WhichOrder { example }, vec![button(&Tap::Orders, "Open orders")])
}

/// Shows a command and the code that lets it run.
pub fn ask_for_code(sentence: &str, code: &str, minutes: i64) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "ask_for_code")]
    struct AskForCode<'a> {
        sentence: &'a str,
        code: &'a str,
        minutes: i64,
    }
    bubble(&AskForCode { sentence, code, minutes })
}

/// A tap where a code is needed.
pub fn write_the_code() -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "write_the_code")]
    struct WriteTheCode;
    bubble(&WriteTheCode)
}

/// The code is another one.
pub fn code_wrong() -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "code_wrong")]
    struct CodeWrong;
    bubble(&CodeWrong)
}

/// The code was used, or its time is over.
pub fn code_too_old() -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "code_too_old")]
    struct CodeTooOld;
    bubble(&CodeTooOld)
}

/// Too many wrong codes.
pub fn code_locked(minutes: u32) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "code_locked")]
    struct CodeLocked {
        minutes: u32,
    }
    bubble(&CodeLocked { minutes })
}

/// Echoes a command and waits for the tap that runs it.
pub fn confirm(sentence: &str, nonce: &str) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "confirm")]
    struct Confirm<'a> {
        sentence: &'a str,
    }
    with_buttons(
        &Confirm { sentence },
        vec![button(&Tap::Yes(nonce.to_owned()), "Yes"), button(&Tap::No(nonce.to_owned()), "No")],
    )
}
