//! The catalogue in chat.

use super::{bubble, button, row, with_buttons};
use domain::catalog::{Catalog, Measure, Product, ProductKind, Variant};
use domain::command::When;
use domain::language::Language;
use domain::message::{BUTTONS_MAX, Bubble, Choices, LIST_ROWS_MAX};
use domain::phrase::booking_tap::BookingTap;
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

/// What the cheapest variant costs.
fn price_of(language: Language, product: &Product) -> String {
    let price = product.cheapest().map(|variant| price_text(language, variant)).unwrap_or_default();
    let several = product.variants.len() > 1;
    if several { said!(language, "catalogue/from_price", price) } else { price }
}

/// "UGX 4,500 per kg"; a service may be free.
fn price_text(language: Language, variant: &Variant) -> String {
    if variant.price.is_zero() { said!(language, "words/free") } else { variant.price_text() }
}

/// The categories, to choose from.
pub fn categories(language: Language, shop: &Shop, catalog: &Catalog) -> Bubble {
    let rows = catalog.categories().into_iter().take(LIST_ROWS_MAX);
    let rows = rows
        .map(|name| {
            let products = catalog.products().iter().filter(|product| product.category == name);
            let names: Vec<&str> = products.map(|product| product.name.as_str()).collect();
            row(&Tap::Category(name.to_owned()), name, &names.join(", "))
        })
        .collect();
    let text = said!(
        language,
        "catalogue/categories",
        shop = &shop.name,
        count = catalog.products().len()
    );
    Bubble { text, choices: Choices::List { open: said!(language, "buttons/categories"), rows } }
}

/// Some products under a title: a category, or what was found.
pub fn products(language: Language, title: &str, offers: &[Offer<'_>]) -> Bubble {
    let lines = offers.iter().take(PRODUCTS_MAX).map(|offer| {
        let Offer { product, in_stock } = offer;
        part!(name = &product.name, price = price_of(language, product), in_stock)
    });
    let lines: Vec<_> = lines.collect();
    let example = offers
        .first()
        .map(|offer| format!("2 {}", offer.product.name.to_lowercase()))
        .unwrap_or_default();
    let more = offers.len().saturating_sub(lines.len());
    let rows: Vec<_> = offers
        .iter()
        .take(LIST_ROWS_MAX)
        .map(|offer| {
            let price = price_of(language, offer.product);
            row(&Tap::Product(offer.product.id), &offer.product.name, &price)
        })
        .collect();
    let text = said!(language, "catalogue/products", title, lines, more, example);
    Bubble { text, choices: Choices::List { open: said!(language, "buttons/look_at_one"), rows } }
}

/// Nothing fits what was asked for.
pub fn nothing_found(language: Language, words: &str) -> Bubble {
    with_buttons(
        said!(language, "catalogue/nothing_found", words),
        vec![button(&Tap::Catalogue, &said!(language, "buttons/catalogue"))],
    )
}

/// One product with its variants; `in_stock` answers for each variant in order. What is booked goes
/// into no cart: a time is chosen first.
pub fn product(
    language: Language,
    product: &Product,
    in_stock: &[bool],
    is_booked: bool,
) -> Bubble {
    let has = |index: usize| in_stock.get(index).copied().unwrap_or(false);
    let variants: Vec<_> = product
        .variants
        .iter()
        .enumerate()
        .map(|(index, variant)| {
            let (name, price) = (product.variant_name(variant), price_text(language, variant));
            part!(name, price, in_stock = has(index))
        })
        .collect();
    let text = said!(
        language,
        "catalogue/product",
        name = &product.name,
        description = &product.description,
        price = product.cheapest().map(|variant| price_text(language, variant)).unwrap_or_default(),
        minutes = match product.kind {
            ProductKind::Service { duration_minutes } => Some(duration_minutes),
            ProductKind::Stockable | ProductKind::Digital => None,
        },
        sold_out = !in_stock.contains(&true),
        several = variants.len() > 1,
        variants
    );
    if is_booked {
        let book = Tap::Booking(BookingTap::Book(product.id, When::default()));
        return with_buttons(text, vec![button(&book, &said!(language, "buttons/book_time"))]);
    }
    let adds: Vec<_> = product
        .variants
        .iter()
        .enumerate()
        .filter(|(index, _)| has(*index))
        .map(|(_, variant)| added(language, variant))
        .collect();
    if adds.is_empty() {
        return bubble(text);
    }
    if adds.len() <= BUTTONS_MAX {
        return with_buttons(text, adds.iter().map(|(tap, title, _)| button(tap, title)).collect());
    }
    let rows =
        adds.iter().take(LIST_ROWS_MAX).map(|(tap, title, price)| row(tap, title, price)).collect();
    Bubble { text, choices: Choices::List { open: said!(language, "buttons/choose"), rows } }
}

/// The tap that puts the first piece, kilo or litre into the cart, with its title and price.
fn added(language: Language, variant: &Variant) -> (Tap, String, String) {
    let each = variant.measure.per_price();
    let tap = Tap::Add(variant.sku.clone(), each);
    let label = match variant.measure {
        Measure::Piece if variant.label.is_empty() => said!(language, "buttons/one"),
        Measure::Piece => variant.label.clone(),
        Measure::Gram | Measure::Millilitre => variant.measure.show(i64::from(each)),
    };
    (tap, said!(language, "buttons/add", what = label), price_text(language, variant))
}
