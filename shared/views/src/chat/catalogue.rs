//! The catalogue in chat.

use super::{bubble, button, render, row, with_buttons};
use askama::Template;
use domain::catalog::{Catalog, Measure, Product, ProductKind, Variant};
use domain::message::{BUTTONS_MAX, Bubble, Choices, LIST_ROWS_MAX};
use domain::phrase::tap::Tap;
use domain::shop::Shop;

/// More lines than this are no answer on a phone.
const PRODUCTS_MAX: usize = 12;

/// A product with what is free of it, as the answers show it.
#[derive(Debug, Clone, Copy)]
pub struct Offer<'a> {
    /// The product.
    pub product: &'a Product,
    /// Whether any variant can be had.
    pub in_stock: bool,
}

struct ProductLine {
    name: String,
    price: String,
    in_stock: bool,
}

impl ProductLine {
    fn of(offer: &Offer<'_>) -> Self {
        let price = offer.product.cheapest().map(Variant::price_text).unwrap_or_default();
        let several = offer.product.variants.len() > 1;
        Self {
            name: offer.product.name.clone(),
            price: if several { format!("from {price}") } else { price },
            in_stock: offer.in_stock,
        }
    }
}

/// The categories, to choose from.
pub fn categories(shop: &Shop, catalog: &Catalog) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/catalogue.txt", block = "categories")]
    struct Categories<'a> {
        shop: &'a str,
        count: usize,
    }
    let rows = catalog.categories().into_iter().take(LIST_ROWS_MAX);
    let rows = rows
        .map(|name| {
            let products = catalog.products().iter().filter(|product| product.category == name);
            let names: Vec<&str> = products.map(|product| product.name.as_str()).collect();
            row(&Tap::Category(name.to_owned()), name, &names.join(", "))
        })
        .collect();
    let text = render(&Categories { shop: &shop.name, count: catalog.products().len() });
    Bubble { text, choices: Choices::List { open: "Categories".to_owned(), rows } }
}

/// Some products under a title: a category, or what was found.
pub fn products(title: &str, offers: &[Offer<'_>]) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/catalogue.txt", block = "products")]
    struct Products<'a> {
        title: &'a str,
        lines: Vec<ProductLine>,
        more: usize,
        example: String,
    }
    let lines: Vec<ProductLine> = offers.iter().take(PRODUCTS_MAX).map(ProductLine::of).collect();
    let example = offers
        .first()
        .map(|offer| format!("2 {}", offer.product.name.to_lowercase()))
        .unwrap_or_default();
    let more = offers.len().saturating_sub(lines.len());
    let rows: Vec<_> = offers
        .iter()
        .take(LIST_ROWS_MAX)
        .map(|offer| {
            let line = ProductLine::of(offer);
            row(&Tap::Product(offer.product.id), &line.name, &line.price)
        })
        .collect();
    let text = render(&Products { title, lines, more, example });
    Bubble { text, choices: Choices::List { open: "Look at one".to_owned(), rows } }
}

/// Nothing fits what was asked for.
pub fn nothing_found(words: &str) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/catalogue.txt", block = "nothing_found")]
    struct NothingFound<'a> {
        words: &'a str,
    }
    with_buttons(&NothingFound { words }, vec![button(&Tap::Catalogue, "Catalogue")])
}

/// One product with its variants; `in_stock` answers for each variant in order.
pub fn product(product: &Product, in_stock: &[bool]) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/catalogue.txt", block = "product")]
    struct OneProduct<'a> {
        name: &'a str,
        description: &'a str,
        variants: Vec<ProductLine>,
        price: String,
        minutes: Option<u32>,
        sold_out: bool,
    }
    let has = |index: usize| in_stock.get(index).copied().unwrap_or(false);
    let variants: Vec<ProductLine> = product
        .variants
        .iter()
        .enumerate()
        .map(|(index, variant)| ProductLine {
            name: product.variant_name(variant),
            price: variant.price_text(),
            in_stock: has(index),
        })
        .collect();
    let template = OneProduct {
        name: &product.name,
        description: &product.description,
        price: product.cheapest().map(Variant::price_text).unwrap_or_default(),
        minutes: match product.kind {
            ProductKind::Service { duration_minutes } => Some(duration_minutes),
            ProductKind::Stockable | ProductKind::Digital => None,
        },
        sold_out: !in_stock.contains(&true),
        variants,
    };
    let adds: Vec<_> = product
        .variants
        .iter()
        .enumerate()
        .filter(|(index, _)| has(*index))
        .map(|(_, variant)| added(variant))
        .collect();
    if adds.is_empty() {
        return bubble(&template);
    }
    if adds.len() <= BUTTONS_MAX {
        return with_buttons(
            &template,
            adds.iter().map(|(tap, title, _)| button(tap, title)).collect(),
        );
    }
    let rows =
        adds.iter().take(LIST_ROWS_MAX).map(|(tap, title, price)| row(tap, title, price)).collect();
    let text = render(&template);
    Bubble { text, choices: Choices::List { open: "Choose".to_owned(), rows } }
}

/// The tap that puts the first piece, kilo or litre into the cart, with its title and price.
fn added(variant: &Variant) -> (Tap, String, String) {
    let each = variant.measure.per_price();
    let tap = Tap::Add(variant.sku.clone(), each);
    let label = match variant.measure {
        Measure::Piece if variant.label.is_empty() => "one".to_owned(),
        Measure::Piece => variant.label.clone(),
        Measure::Gram | Measure::Millilitre => variant.measure.show(i64::from(each)),
    };
    (tap, format!("Add {label}"), variant.price_text())
}
