//! The cart in chat.

use super::{Line, bubble, button, render, row, with_buttons};
use askama::Template;
use domain::cart::PricedLine;
use domain::catalog::{Catalog, Measure, Product};
use domain::command::Unclear;
use domain::message::{BUTTONS_MAX, Bubble, Choices, LIST_ROWS_MAX};
use domain::phrase::tap::Tap;

fn lines(priced: &[PricedLine<'_>]) -> Vec<Line> {
    priced
        .iter()
        .map(|line| Line {
            quantity: line.variant.measure.before_name(i64::from(line.quantity)),
            name: line.product.variant_name(line.variant),
            total: line.total.to_string(),
        })
        .collect()
}

/// The cart with what changed above it and what is unclear below it.
pub fn shown(
    notes: &[String],
    priced: &[PricedLine<'_>],
    total: String,
    unclear: &[Unclear],
    catalog: &Catalog,
) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/cart.txt", block = "shown")]
    struct Shown<'a> {
        notes: &'a [String],
        lines: Vec<Line>,
        total: String,
        questions: Vec<String>,
    }
    if priced.is_empty() {
        return empty(notes, unclear, catalog);
    }
    let questions = questions(unclear, catalog);
    let text = render(&Shown { notes, lines: lines(priced), total, questions });
    Bubble { text, choices: choices(unclear, catalog, true) }
}

/// The summary that waits for the explicit yes.
pub fn summary(priced: &[PricedLine<'_>], total: String, cart_version: u64) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/cart.txt", block = "summary")]
    struct Summary {
        lines: Vec<Line>,
        total: String,
    }
    with_buttons(
        &Summary { lines: lines(priced), total },
        vec![button(&Tap::OrderYes(cart_version), "Place order"), button(&Tap::Cart, "Change")],
    )
}

/// A sentence: the cart came from the web shop.
pub fn carried() -> String {
    #[derive(Template)]
    #[template(path = "messages/en/cart.txt", block = "carried")]
    struct Carried;
    render(&Carried)
}

/// The cart a link named is gone.
pub fn no_such_cart() -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/cart.txt", block = "no_such_cart")]
    struct NoSuchCart;
    bubble(&NoSuchCart)
}

/// A sentence: a line was taken out, for it is no longer sold.
pub fn no_longer_sold(name: &str) -> String {
    #[derive(Template)]
    #[template(path = "messages/en/cart.txt", block = "no_longer_sold")]
    struct NoLongerSold<'a> {
        name: &'a str,
    }
    render(&NoLongerSold { name })
}

/// A sentence: the cart asks for more than there is.
pub fn only_left(name: &str, left: i64, asked: u32, measure: Measure) -> String {
    #[derive(Template)]
    #[template(path = "messages/en/cart.txt", block = "only_left")]
    struct OnlyLeft<'a> {
        name: &'a str,
        left: Option<String>,
        asked: String,
    }
    let left = Some(left).filter(|left| *left > 0).map(|left| measure.show(left));
    render(&OnlyLeft { name, left, asked: measure.show(i64::from(asked)) })
}

/// A sentence: the yes was to another cart.
pub fn changed() -> String {
    #[derive(Template)]
    #[template(path = "messages/en/cart.txt", block = "changed")]
    struct Changed;
    render(&Changed)
}

/// A sentence: what was to be taken out or changed is not in the cart.
pub fn not_in_cart(name: &str) -> String {
    #[derive(Template)]
    #[template(path = "messages/en/cart.txt", block = "taken_out")]
    struct TakenOut<'a> {
        name: &'a str,
    }
    render(&TakenOut { name })
}

fn empty(notes: &[String], unclear: &[Unclear], catalog: &Catalog) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/cart.txt", block = "empty")]
    struct Empty<'a> {
        notes: &'a [String],
    }
    #[derive(Template)]
    #[template(path = "messages/en/cart.txt", block = "questions")]
    struct Questions {
        questions: Vec<String>,
    }
    if unclear.is_empty() {
        return with_buttons(&Empty { notes }, vec![button(&Tap::Catalogue, "Catalogue")]);
    }
    let text = render(&Questions { questions: questions(unclear, catalog) });
    Bubble { text, choices: choices(unclear, catalog, false) }
}

fn questions(unclear: &[Unclear], catalog: &Catalog) -> Vec<String> {
    #[derive(Template)]
    #[template(path = "messages/en/cart.txt", block = "which")]
    struct Which<'a> {
        name: &'a str,
    }
    #[derive(Template)]
    #[template(path = "messages/en/cart.txt", block = "unknown")]
    struct Unknown<'a> {
        words: &'a str,
        near: String,
    }
    unclear
        .iter()
        .map(|unclear| match unclear {
            Unclear::Which { product, .. } => {
                let name = catalog.product(*product).map_or("", |product| product.name.as_str());
                render(&Which { name })
            }
            Unclear::Unknown { words, near, .. } => {
                let names: Vec<&str> = near
                    .iter()
                    .filter_map(|id| catalog.product(*id))
                    .map(|product| product.name.as_str())
                    .collect();
                render(&Unknown { words, near: names.join(", ") })
            }
        })
        .collect()
}

/// What can be tapped: the answers to the first question, or the next step with the cart.
fn choices(unclear: &[Unclear], catalog: &Catalog, has_lines: bool) -> Choices {
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
            Choices::List { open: "Choose".to_owned(), rows }
        }
        Some(_) | None if has_lines => Choices::Buttons(vec![
            button(&Tap::Checkout, "Checkout"),
            button(&Tap::Catalogue, "Add more"),
        ]),
        Some(_) | None => Choices::Buttons(vec![button(&Tap::Catalogue, "Catalogue")]),
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
