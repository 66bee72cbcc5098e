//! What stands around a document of a shop, from the document and the shop's stationery.

use super::head::{Colours, Head, Party, Verification};
use super::words;
use crate::pages::picture::initials;
use crate::pages::verify;
use domain::document::Document;
use domain::order::Order;
use domain::shop::{Shop, Topic};

/// An answer longer than this is no line of a letterhead.
const PLACE_CHARS_MAX: usize = 80;

/// What a document calls the shop's logo, which comes with it.
pub const LOGO: &str = "logo.png";

/// The head of a document, with where it can be checked.
pub fn head(document: &Document, shop: &Shop, public_url: &str) -> Head {
    let papers = &shop.stationery;
    let place = shop.policy.answers.get(&Topic::Place);
    let place = place.filter(|place| place.chars().count() <= PLACE_CHARS_MAX);
    let mut lines = papers.address.clone();
    if lines.is_empty() {
        lines.extend(place.cloned());
    }
    let phone = shop.phone.to_string();
    // The foot has room for one line.
    let short = [Some(&shop.name), lines.first(), Some(&phone)];
    let short: Vec<&str> = short.into_iter().flatten().map(String::as_str).collect();
    let footer = short.join(" · ");
    lines.push(phone);
    if !papers.tax_number.is_empty() {
        lines.push(words::say_with(document.language, "tax_number", &papers.tax_number));
    }
    let code = document.code.to_string();
    let address = format!("{public_url}{}", verify::address(&document.code));
    Head {
        language: document.language,
        shop_name: shop.name.clone(),
        initials: initials(&shop.name),
        logo: papers.logo.map(|_| LOGO.to_owned()),
        footer,
        lines,
        currency: shop.currency.code().to_owned(),
        colours: papers.colour.map_or_else(Colours::default, |colour| Colours::of(colour.0)),
        verification: Verification::new(code, address),
    }
}

/// The customer of an order.
pub fn customer(order: &Order) -> Party {
    Party { name: order.customer.name.clone(), lines: Vec::new() }
}
