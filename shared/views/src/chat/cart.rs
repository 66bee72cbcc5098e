//! The cart in chat.

use super::{bubble, button, row, sum, with_buttons};
use crate::sum::Sum;
use domain::cart::PricedLine;
use domain::catalog::{Catalog, Measure, Product};
use domain::command::{Unclear, When};
use domain::ids::ProductId;
use domain::language::Language;
use domain::message::{BUTTONS_MAX, Bubble, Choices, LIST_ROWS_MAX};
use domain::phrase::booking_tap::BookingTap;
use domain::phrase::tap::Tap;
use minijinja::Value;

fn lines(priced: &[PricedLine<'_>]) -> Vec<Value> {
    priced
        .iter()
        .map(|line| {
            part!(
                quantity = line.variant.measure.before_name(i64::from(line.quantity)),
                name = line.product.variant_name(line.variant),
                total = line.total,
            )
        })
        .collect()
}

/// The cart with what changed above it and what is unclear below it.
pub fn shown(
    language: Language,
    notes: &[String],
    priced: &[PricedLine<'_>],
    total: &Sum,
    unclear: &[Unclear],
    catalog: &Catalog,
) -> Bubble {
    if priced.is_empty() {
        return empty(language, notes, unclear, catalog);
    }
    let questions = questions(language, unclear, catalog);
    let text = said!(
        language,
        "cart/shown",
        notes,
        lines = lines(priced),
        total = sum(language, total),
        questions
    );
    Bubble { text, choices: choices(language, unclear, catalog, true) }
}

/// A cart with a service whose times are chosen: whoever wants one of them taps it.
pub fn or_at_a_time(language: Language, shown: Bubble, service: ProductId) -> Bubble {
    let book = Tap::Booking(BookingTap::Book(service, When::default()));
    let book = button(&book, &said!(language, "buttons/book_time"));
    let choices = match shown.choices {
        Choices::Buttons(buttons) if buttons.len() < BUTTONS_MAX => {
            Choices::Buttons(buttons.into_iter().chain([book]).collect())
        }
        choices @ (Choices::None | Choices::Buttons(_) | Choices::List { .. }) => choices,
    };
    Bubble { choices, ..shown }
}

/// The summary that waits for the explicit yes, with what the customer has said of the order.
pub fn summary(
    language: Language,
    priced: &[PricedLine<'_>],
    total: &Sum,
    note: &str,
    cart_version: u64,
) -> Bubble {
    with_buttons(
        said!(language, "cart/summary", lines = lines(priced), total = sum(language, total), note),
        vec![
            button(&Tap::OrderYes(cart_version), &said!(language, "buttons/place_order")),
            button(&Tap::Cart, &said!(language, "buttons/change")),
        ],
    )
}

/// Where what will be ordered is to go was kept.
pub fn delivery_noted(language: Language, to: &str) -> Bubble {
    with_buttons(
        said!(language, "cart/delivery_noted", to),
        vec![button(&Tap::Catalogue, &said!(language, "buttons/catalogue"))],
    )
}

/// A sentence: the cart came from the web shop.
pub fn carried(language: Language) -> String {
    said!(language, "cart/carried")
}

/// The cart a link named is gone.
pub fn no_such_cart(language: Language) -> Bubble {
    bubble(said!(language, "cart/no_such_cart"))
}

/// A sentence: a line was taken out, for it is no longer sold.
pub fn no_longer_sold(language: Language, name: &str) -> String {
    said!(language, "cart/no_longer_sold", name)
}

/// A sentence: the cart asks for more than there is.
pub fn only_left(
    language: Language,
    name: &str,
    left: i64,
    asked: u32,
    measure: Measure,
) -> String {
    let left = Some(left).filter(|left| *left > 0).map(|left| measure.show(left));
    said!(language, "cart/only_left", name, left, asked = measure.show(i64::from(asked)))
}

/// A sentence: the yes was to another cart.
pub fn changed(language: Language) -> String {
    said!(language, "cart/changed")
}

/// A sentence: what was to be taken out or changed is not in the cart.
pub fn not_in_cart(language: Language, name: &str) -> String {
    said!(language, "cart/taken_out", name)
}

fn empty(language: Language, notes: &[String], unclear: &[Unclear], catalog: &Catalog) -> Bubble {
    if unclear.is_empty() {
        return with_buttons(
            said!(language, "cart/empty", notes),
            vec![button(&Tap::Catalogue, &said!(language, "buttons/catalogue"))],
        );
    }
    let text = said!(language, "cart/questions", questions = questions(language, unclear, catalog));
    Bubble { text, choices: choices(language, unclear, catalog, false) }
}

fn questions(language: Language, unclear: &[Unclear], catalog: &Catalog) -> Vec<String> {
    unclear
        .iter()
        .map(|unclear| match unclear {
            Unclear::Which { product, .. } => {
                let name = catalog.product(*product).map_or("", |product| product.name.as_str());
                said!(language, "cart/which", name)
            }
            Unclear::Unknown { words, near, .. } => {
                let names: Vec<&str> = near
                    .iter()
                    .filter_map(|id| catalog.product(*id))
                    .map(|product| product.name.as_str())
                    .collect();
                said!(language, "cart/unknown", words, near = names.join(", "))
            }
        })
        .collect()
}

/// What can be tapped: the answers to the first question, or the next step with the cart.
fn choices(language: Language, unclear: &[Unclear], catalog: &Catalog, has_lines: bool) -> Choices {
    let answers = match unclear.first() {
        Some(Unclear::Which { product, quantity }) => {
            catalog.product(*product).map(|product| variants(product, *quantity))
        }
        Some(Unclear::Unknown { near, quantity, .. }) => {
            let near = near.iter().filter_map(|id| catalog.product(*id));
            Some(near.flat_map(|product| variants(product, *quantity)).collect())
        }
        None => None,
    };
    match answers {
        Some(answers) if (1..=BUTTONS_MAX).contains(&answers.len()) => {
            Choices::Buttons(answers.iter().map(|(tap, name, _)| button(tap, name)).collect())
        }
        Some(answers) if !answers.is_empty() => {
            let rows = answers.iter().take(LIST_ROWS_MAX);
            let rows = rows.map(|(tap, name, price)| row(tap, name, price)).collect();
            Choices::List { open: said!(language, "buttons/choose"), rows }
        }
        Some(_) | None if has_lines => Choices::Buttons(vec![
            button(&Tap::Checkout, &said!(language, "buttons/checkout")),
            button(&Tap::Catalogue, &said!(language, "buttons/add_more")),
        ]),
        Some(_) | None => {
            Choices::Buttons(vec![button(&Tap::Catalogue, &said!(language, "buttons/catalogue"))])
        }
    }
}

fn variants(product: &Product, quantity: u32) -> Vec<(Tap, String, String)> {
    product
        .variants
        .iter()
        .map(|variant| {
            let quantity = quantity.saturating_mul(variant.measure.per_price());
            let tap = Tap::Add(variant.sku.clone(), quantity);
            (tap, product.variant_name(variant), variant.price.to_string())
        })
        .collect()
}
