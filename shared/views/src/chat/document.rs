//! Documents handed over in chat. What opens them is described, never told.

use super::bubble;
use domain::document::{Document, Failure, Paper};
use domain::language::Language;
use domain::message::Bubble;
use domain::order::Order;

/// A document, to the one it is for or to those who run the shop, with a link that opens it for a
/// while.
pub fn ready(language: Language, document: &Document, is_theirs: bool, link: &str) -> Bubble {
    let kind = kind(language, &document.paper);
    let number = document.number.map(|number| number.to_string());
    let order = document.paper.order();
    bubble(said!(
        language,
        "document/ready",
        kind = kind,
        number = number,
        order = order,
        amount = document.amount,
        bare = order.map(|order| order.0),
        is_theirs = is_theirs,
        link = link,
    ))
}

/// A document that can't be made.
pub fn failed(language: Language, document: &Document, why: Failure) -> Bubble {
    let kind = kind(language, &document.paper);
    bubble(match why {
        Failure::TooLong => said!(language, "document/too_long", kind = kind),
        Failure::Unprintable => said!(language, "document/unprintable", kind = kind),
    })
}

/// There is no order to write a document of.
pub fn no_order(language: Language) -> Bubble {
    bubble(said!(language, "document/no_order"))
}

/// There is no receipt before money was received.
pub fn nothing_paid(language: Language, order: &Order, for_customer: bool) -> Bubble {
    let (number, bare) = (order.number, order.number.0);
    bubble(said!(language, "document/nothing_paid", number, bare, for_customer))
}

/// A document is locked with the end of a phone number, and none is known.
pub fn no_phone(language: Language, order: &Order, for_customer: bool) -> Bubble {
    let number = order.number;
    bubble(said!(language, "document/no_phone", number, for_customer))
}

fn kind(language: Language, paper: &Paper) -> String {
    match paper {
        Paper::Invoice { .. } => said!(language, "document/invoice"),
        Paper::Receipt { .. } => said!(language, "document/receipt"),
        Paper::Proposal { .. } => said!(language, "document/proposal"),
        Paper::Confirmation { .. } => said!(language, "document/confirmation"),
        Paper::Status { .. } => said!(language, "document/status"),
    }
}
