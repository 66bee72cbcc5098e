//! Greetings, help, and everything that is neither goods nor orders.

use super::{bubble, button, row, with_buttons};
use domain::catalog::Product;
use domain::ids::OrderNumber;
use domain::language::Language;
use domain::message::{BUTTONS_MAX, Bubble, Choices, LIST_ROWS_MAX};
use domain::money::Money;
use domain::order::CashAccount;
use domain::phrase::Doubt;
use domain::phrase::entry::CommandName;
use domain::phrase::tap::Tap;
use domain::shop::Shop;

/// The first words to a customer.
pub fn greeting(language: Language, shop: &Shop) -> Bubble {
    with_buttons(
        said!(language, "conversation/greeting", shop = &shop.name, tagline = &shop.tagline),
        vec![
            button(&Tap::Catalogue, &said!(language, "buttons/catalogue")),
            button(&Tap::Cart, &said!(language, "buttons/my_cart")),
            button(&Tap::Human, &said!(language, "buttons/talk_to_us")),
        ],
    )
}

/// What a customer can say.
pub fn help(language: Language) -> Bubble {
    with_buttons(
        said!(language, "conversation/help"),
        vec![
            button(&Tap::Catalogue, &said!(language, "buttons/catalogue")),
            button(&Tap::Cart, &said!(language, "buttons/my_cart")),
        ],
    )
}

/// The short answer to what is not about the shop.
pub fn off_topic(language: Language, shop: &Shop) -> Bubble {
    with_buttons(
        said!(language, "conversation/off_topic", shop = &shop.name),
        vec![
            button(&Tap::Catalogue, &said!(language, "buttons/catalogue")),
            button(&Tap::Human, &said!(language, "buttons/talk_to_us")),
        ],
    )
}

/// To a customer in whose words is a command of the shop: what they may say instead.
pub fn not_yours(language: Language, name: CommandName, shop: &Shop) -> Bubble {
    if name == CommandName::OrderCancel {
        bubble(said!(language, "conversation/how_to_cancel"))
    } else if name == CommandName::PaymentRecord {
        bubble(said!(language, "conversation/how_to_say_paid"))
    } else {
        off_topic(language, shop)
    }
}

/// To a customer who wants a human.
pub fn human(language: Language, shop: &Shop) -> Bubble {
    bubble(said!(language, "conversation/human", shop = &shop.name))
}

/// What can't be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// A voice note.
    Voice,
    /// A moving picture.
    Video,
    /// A sticker.
    Sticker,
    /// A place on the map.
    Place,
    /// Somebody's card.
    Contact,
    /// Something else.
    Other,
}

/// To a voice note, a place, a sticker.
pub fn unsupported(language: Language, what: Unread) -> Bubble {
    let kind = match what {
        Unread::Voice => said!(language, "conversation/voice_notes"),
        Unread::Video => said!(language, "conversation/videos"),
        Unread::Sticker => said!(language, "conversation/stickers"),
        Unread::Place => said!(language, "conversation/places"),
        Unread::Contact => said!(language, "conversation/contact_cards"),
        Unread::Other => said!(language, "conversation/this_message"),
    };
    bubble(said!(language, "conversation/unsupported", kind))
}

/// To a picture or a document.
pub fn picture(language: Language) -> Bubble {
    bubble(said!(language, "conversation/picture"))
}

/// To a forwarded message.
pub fn forwarded(language: Language) -> Bubble {
    bubble(said!(language, "conversation/forwarded"))
}

/// To a command that was talked about, not given.
pub fn not_executed(language: Language, doubt: &Doubt, example: &str) -> Bubble {
    let (why, unknown) = match doubt {
        Doubt::Negated => (said!(language, "conversation/doubt_negated"), ""),
        Doubt::Question => (said!(language, "conversation/doubt_question"), ""),
        Doubt::Conditional => (said!(language, "conversation/doubt_conditional"), ""),
        Doubt::Quoted => (said!(language, "conversation/doubt_quoted"), ""),
        Doubt::Several => (said!(language, "conversation/doubt_several"), ""),
        Doubt::Issued => return bubble(said!(language, "conversation/issued", example)),
        Doubt::NoFile => return bubble(said!(language, "conversation/no_file")),
        Doubt::Sold => return bubble(said!(language, "conversation/sold", example)),
        Doubt::NotInParts { words } => {
            return bubble(said!(language, "conversation/not_in_parts", words));
        }
        Doubt::NoSuchDay { words } => (said!(language, "conversation/doubt_day"), words.as_str()),
        Doubt::Unknown { words } => (said!(language, "conversation/doubt_unknown"), words.as_str()),
    };
    bubble(said!(language, "conversation/not_executed", why, unknown, example))
}

/// To thanks.
pub fn thanks(language: Language) -> Bubble {
    bubble(said!(language, "conversation/thanks"))
}

/// Asks for an amount that can be read.
pub fn which_amount(language: Language, number: OrderNumber) -> Bubble {
    bubble(said!(language, "conversation/which_amount", number, bare = number.0))
}

/// Asks for the state an order is to go to.
pub fn which_state(language: Language, number: OrderNumber) -> Bubble {
    with_buttons(
        said!(language, "conversation/which_state", number, bare = number.0),
        vec![button(&Tap::Show(number), &said!(language, "buttons/show_order"))],
    )
}

/// Nothing is called what a command named.
pub fn no_such_product(language: Language, words: &str, near: &[&Product]) -> Bubble {
    let names: Vec<&str> = near.iter().map(|product| product.name.as_str()).collect();
    bubble(said!(language, "conversation/no_such_product", words, near = names.join(", ")))
}

/// Asks which variant of a product is meant; each choice does what was asked.
pub fn which_variant(language: Language, product: &Product, quantity: Option<u32>) -> Bubble {
    let text = said!(language, "conversation/which_variant", name = &product.name);
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
    Bubble { text, choices: Choices::List { open: said!(language, "buttons/choose"), rows } }
}

/// To a no to the order's summary.
pub fn declined(language: Language) -> Bubble {
    with_buttons(
        said!(language, "conversation/declined"),
        vec![
            button(&Tap::Cart, &said!(language, "buttons/my_cart")),
            button(&Tap::Catalogue, &said!(language, "buttons/catalogue")),
        ],
    )
}

/// To a yes or a no that nothing waits for.
pub fn nothing_waits(language: Language) -> Bubble {
    bubble(said!(language, "conversation/nothing_waits"))
}

/// To a no to a confirmation.
pub fn dropped(language: Language) -> Bubble {
    bubble(said!(language, "conversation/dropped"))
}

/// To a changed message.
pub fn edited(language: Language) -> Bubble {
    bubble(said!(language, "conversation/edited"))
}

/// Asks where the money of an order went; `amount` is what was said, without one what is due.
pub fn which_account(
    language: Language,
    number: OrderNumber,
    amount: Option<Money>,
    reference: Option<&str>,
) -> Bubble {
    with_buttons(
        said!(language, "conversation/which_account", number),
        [
            (CashAccount::Cash, said!(language, "buttons/cash")),
            (CashAccount::Bank, said!(language, "buttons/bank")),
            (CashAccount::MobileMoney, said!(language, "buttons/mobile_money")),
        ]
        .map(|(account, title)| {
            let minor = amount.map(Money::minor);
            let reference = reference.map(str::to_owned);
            button(&Tap::Account { number, account, minor, reference }, &title)
        })
        .to_vec(),
    )
}

/// Asks for an order's number.
pub fn which_order(language: Language, example: &str) -> Bubble {
    with_buttons(
        said!(language, "conversation/which_order", example),
        vec![button(&Tap::Orders, &said!(language, "buttons/open_orders"))],
    )
}

/// Shows a command and the code that lets it run.
pub fn ask_for_code(language: Language, sentence: &str, code: &str, minutes: i64) -> Bubble {
    bubble(said!(language, "conversation/ask_for_code", sentence, code, minutes))
}

/// A tap where a code is needed.
pub fn write_the_code(language: Language) -> Bubble {
    bubble(said!(language, "conversation/write_the_code"))
}

/// The code is another one.
pub fn code_wrong(language: Language) -> Bubble {
    bubble(said!(language, "conversation/code_wrong"))
}

/// The code was used, or its time is over.
pub fn code_too_old(language: Language) -> Bubble {
    bubble(said!(language, "conversation/code_too_old"))
}

/// Too many wrong codes.
pub fn code_locked(language: Language, minutes: u32) -> Bubble {
    bubble(said!(language, "conversation/code_locked", minutes))
}

/// Echoes a command and waits for the tap that runs it.
pub fn confirm(language: Language, sentence: &str, nonce: &str) -> Bubble {
    with_buttons(
        said!(language, "conversation/confirm", sentence),
        vec![
            button(&Tap::Yes(nonce.to_owned()), &said!(language, "buttons/yes")),
            button(&Tap::No(nonce.to_owned()), &said!(language, "buttons/no")),
        ],
    )
}
