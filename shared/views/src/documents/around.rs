//! What stands around a document of a shop, from the document and the shop. Deliberately absent: a
//! logo and colours of its own, which no shop can set yet.

use super::head::{Colours, Head, Party, Verification};
use crate::pages::picture::initials;
use crate::pages::verify;
use domain::document::Document;
use domain::order::Order;
use domain::shop::{Shop, Topic};

/// An answer longer than this is no line of a letterhead.
const PLACE_CHARS_MAX: usize = 80;

/// The head of a document, with where it can be checked.
pub fn head(document: &Document, shop: &Shop, public_url: &str) -> Head {
    let place = shop.policy.answers.get(&Topic::Place);
    let place = place.filter(|place| place.chars().count() <= PLACE_CHARS_MAX);
    let lines: Vec<String> = place.into_iter().cloned().chain([shop.phone.to_string()]).collect();
    let code = document.code.to_string();
    let address = format!("{public_url}{}", verify::address(&document.code));
    Head {
        language: document.language,
        shop_name: shop.name.clone(),
        initials: initials(&shop.name),
        logo: None,
        footer: format!("{} · {}", shop.name, lines.join(" · ")),
        lines,
        currency: shop.currency.code().to_owned(),
        colours: Colours::default(),
        verification: Verification::new(code, address),
    }
}

/// The customer of an order.
pub fn customer(order: &Order) -> Party {
    Party { name: order.customer.name.clone(), lines: Vec::new() }
}
