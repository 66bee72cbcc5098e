//! What is said to voice notes and pictures.

use super::{bubble, button, with_buttons};
use domain::catalog::Catalog;
use domain::command::CustomerCommand;
use domain::ids::{OrderNumber, Sku};
use domain::language::Language;
use domain::message::Bubble;
use domain::money::Money;
use domain::phrase::tap::Tap;

/// What was heard is shown up to so many characters.
const HEARD_CHARS_MAX: usize = 300;

/// Why no words came of a voice note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unheard {
    /// There were none.
    NoWords,
    /// It is too long.
    TooLong,
    /// It is a kind of recording that nobody plays.
    Format,
    /// Nobody can listen now.
    Away,
}

/// To a voice note of which no words came.
pub fn unheard(language: Language, why: Unheard) -> Bubble {
    let why = match why {
        Unheard::NoWords => said!(language, "media/no_words"),
        Unheard::TooLong => said!(language, "media/too_long"),
        Unheard::Format => said!(language, "media/strange_sound"),
        Unheard::Away => said!(language, "media/cannot_listen"),
    };
    bubble(said!(language, "media/unheard", why))
}

/// An answer to a voice note, after what was heard.
pub fn heard(language: Language, words: &str, answer: &str) -> String {
    let short: String = words.chars().take(HEARD_CHARS_MAX).collect();
    let words = if short.len() < words.len() { format!("{short}…") } else { short };
    said!(language, "media/heard", words, answer = answer.trim_start())
}

/// To a yes or a code that was spoken.
pub fn tap_instead(language: Language) -> Bubble {
    bubble(said!(language, "media/tap_instead"))
}

/// What a customer's command would do, in a sentence; none where their own words say it best.
pub fn sentence(
    language: Language,
    command: &CustomerCommand,
    catalog: &Catalog,
) -> Option<String> {
    let goods = |sku: &Sku, quantity: u32| {
        let name = catalog.find(sku).map(|(product, variant)| product.variant_name(variant));
        let name = name.unwrap_or_else(|| sku.to_string());
        format!("{} {name}", catalog.measure_of(sku).before_name(i64::from(quantity)))
    };
    match command {
        CustomerCommand::CartAdd { lines, .. } if !lines.is_empty() => {
            let goods: Vec<String> =
                lines.iter().map(|line| goods(&line.sku, line.quantity)).collect();
            Some(said!(language, "media/cart_add", goods = goods.join(", ")))
        }
        CustomerCommand::CartChange { sku, quantity } => {
            Some(said!(language, "media/cart_change", goods = goods(sku, *quantity)))
        }
        CustomerCommand::CartRemove { sku } => {
            let name = catalog.find(sku).map(|(product, variant)| product.variant_name(variant));
            Some(said!(language, "media/cart_remove", name))
        }
        CustomerCommand::CartClear => Some(said!(language, "media/cart_clear")),
        CustomerCommand::OrderConfirm { .. } => Some(said!(language, "media/order_confirm")),
        CustomerCommand::CancelRequest { number } => {
            Some(said!(language, "media/order_cancel", number))
        }
        CustomerCommand::PaymentReport { number, .. } => {
            Some(said!(language, "media/paid", number))
        }
        CustomerCommand::CartAdd { .. }
        | CustomerCommand::Greet
        | CustomerCommand::Help
        | CustomerCommand::Browse { .. }
        | CustomerCommand::Search { .. }
        | CustomerCommand::ProductInfo { .. }
        | CustomerCommand::CartView
        | CustomerCommand::Checkout
        | CustomerCommand::OrderPlace { .. }
        | CustomerCommand::OrderStatus { .. }
        | CustomerCommand::ContinueCart { .. }
        | CustomerCommand::Human
        | CustomerCommand::Desk(_) => None,
    }
}

/// Why a picture was not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unseen {
    /// It is too large.
    TooLarge,
    /// It is no picture of a kind that is taken.
    Format,
    /// It could not be fetched or kept.
    Away,
    /// It can't be printed as a logo.
    NoLogo,
    /// It is called a logo, and it was not sent.
    NoPicture,
    /// It is called a logo by somebody who may not change it.
    OwnersLogo,
}

/// To a picture that was not kept.
pub fn unseen(language: Language, why: Unseen) -> Bubble {
    bubble(match why {
        Unseen::TooLarge => said!(language, "media/too_large"),
        Unseen::Format => said!(language, "media/strange_picture"),
        Unseen::Away => said!(language, "media/cannot_see"),
        Unseen::NoLogo => said!(language, "media/strange_logo"),
        Unseen::NoPicture => said!(language, "media/no_picture"),
        Unseen::OwnersLogo => said!(language, "media/owners_logo"),
    })
}

/// Asks those who run the shop what a picture of a receipt was for.
pub fn which_receipt(language: Language, example: &str) -> Bubble {
    bubble(said!(language, "media/which_receipt", example))
}

/// Asks a customer whether a picture shows their payment.
pub fn is_proof(language: Language, number: OrderNumber, due: Money, nonce: &str) -> Bubble {
    yes_or_no(language, said!(language, "media/is_proof", number, due), nonce)
}

/// Asks who changes settings whether a picture is to stand on every paper.
pub fn is_logo(language: Language, nonce: &str) -> Bubble {
    yes_or_no(language, said!(language, "media/is_logo"), nonce)
}

fn yes_or_no(language: Language, question: String, nonce: &str) -> Bubble {
    with_buttons(
        question,
        vec![
            button(&Tap::Yes(nonce.to_owned()), &said!(language, "buttons/yes")),
            button(&Tap::No(nonce.to_owned()), &said!(language, "buttons/no")),
        ],
    )
}
