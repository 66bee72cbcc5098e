//! Greetings, help, and everything that is neither goods nor orders.

use super::{bubble, button, with_buttons};
use askama::Template;
use domain::ids::OrderNumber;
use domain::message::Bubble;
use domain::order::CashAccount;
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

/// What staff and owners can say, one example a line.
pub fn shop_help(lines: Vec<String>) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "shop_help")]
    struct ShopHelp {
        lines: Vec<String>,
    }
    with_buttons(
        &ShopHelp { lines },
        vec![button(&Tap::Orders, "Open orders"), button(&Tap::Stock, "Stock")],
    )
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

/// To a command in a question, a condition or a quote.
pub fn not_executed(example: &str) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "not_executed")]
    struct NotExecuted<'a> {
        example: &'a str,
    }
    bubble(&NotExecuted { example })
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

/// Asks where the money of an order went.
pub fn which_account(number: OrderNumber) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "which_account")]
    struct WhichAccount {
        number: OrderNumber,
    }
    with_buttons(
        &WhichAccount { number },
        vec![
            button(&Tap::Account(CashAccount::Cash), "Cash"),
            button(&Tap::Account(CashAccount::Bank), "Bank"),
            button(&Tap::Account(CashAccount::MobileMoney), "Mobile money"),
        ],
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

/// Echoes a command and waits for the tap that runs it.
pub fn confirm(sentence: &str, nonce: &str) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/conversation.txt", block = "confirm")]
    struct Confirm<'a> {
        sentence: &'a str,
    }
    with_buttons(
        &Confirm { sentence },
        vec![
            button(&Tap::Yes { nonce: nonce.to_owned() }, "Yes"),
            button(&Tap::No { nonce: nonce.to_owned() }, "No"),
        ],
    )
}
