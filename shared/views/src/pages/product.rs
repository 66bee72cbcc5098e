//! A product's page: choose a variant, say how many, put it into the cart.

use super::card::{Availability, KindText, ProductCard, price_text};
use super::chrome::Chrome;
use super::picture::Picture;
use super::quantity::QuantityField;
use askama::Template;
use domain::catalog::{Catalog, Measure, Product, Variant};
use domain::ids::{ProductId, Sku};
use std::collections::BTreeSet;

/// Cards of the same category under a product: one row on a desktop.
const RELATED_MAX: usize = 4;

/// A product's page.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/product.html")]
pub struct ProductPage {
    /// Header and footer; its `whatsapp` link asks about this product.
    pub chrome: Chrome,
    /// The product's name.
    pub name: String,
    /// The category it is listed under.
    pub category: String,
    /// The category's listing.
    pub category_href: String,
    /// One or two sentences; may be empty.
    pub description: String,
    /// What kind of thing it is.
    pub kind: KindText,
    /// The product's tile.
    pub picture: Picture,
    /// The lowest price.
    pub price_text: String,
    /// Whether dearer variants exist, so that the price reads "from …".
    pub price_varies: bool,
    /// What can be chosen; one for a product without a choice.
    pub variants: Vec<VariantRow>,
    /// How many; at most what one order takes and is free.
    pub quantity: QuantityField,
    /// Whether anything can be ordered now.
    pub is_sold_out: bool,
    /// The page to come back to after adding.
    pub back: String,
    /// Its free times, where a time of it is booked.
    pub book_href: Option<String>,
    /// Other products of the category.
    pub related: Vec<ProductCard>,
}

/// A variant to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariantRow {
    /// The stock-keeping unit, sent back by the form.
    pub sku: String,
    /// What tells it from its siblings; empty for the only one.
    pub label: String,
    /// The price of one.
    pub price_text: String,
    /// Whether it can be ordered now.
    pub availability: Availability,
    /// Whether it is chosen at first: the first that can be ordered.
    pub is_chosen: bool,
}

impl ProductPage {
    /// The page of `product`. `free` answers how many pieces of a unit are free, none for what
    /// is not counted; what is `bookable` goes into no cart.
    pub fn new(
        chrome: Chrome,
        catalog: &Catalog,
        product: &Product,
        free: impl Fn(&Sku) -> Option<u32>,
        bookable: &BTreeSet<ProductId>,
    ) -> Self {
        let links = chrome.links.clone();
        let back = links.product(product.id);
        let most = |one: &Variant| {
            let most = one.measure.quantity_max();
            free(&one.sku).unwrap_or(most).min(most)
        };
        let most = product.variants.iter().map(most).max().unwrap_or(0);
        // One field for all: what the first is counted in, the others are.
        let measure = product.variants.first().map_or(Measure::Piece, |one| one.measure);
        let related = catalog
            .products()
            .iter()
            .filter(|other| other.category == product.category && other.id != product.id)
            .take(RELATED_MAX)
            .map(|other| ProductCard::new(&links, other, &back, &free, bookable))
            .collect();
        let from = product.price_from();
        Self {
            name: product.name.clone(),
            category: product.category.clone(),
            category_href: links.listing(Some(&product.category), "", 1),
            description: product.description.clone(),
            kind: KindText::of(product.kind),
            picture: Picture::of(product),
            price_text: product.cheapest().map(price_text).unwrap_or_default(),
            price_varies: product.variants.iter().any(|variant| Some(variant.price) != from),
            variants: variant_rows(&product.variants, &free),
            quantity: QuantityField::new(measure, measure.per_price().min(most), most),
            is_sold_out: most == 0,
            book_href: bookable.contains(&product.id).then(|| links.book(product.id, None, None)),
            back,
            related,
            chrome,
        }
    }
}

fn variant_rows(variants: &[Variant], free: impl Fn(&Sku) -> Option<u32>) -> Vec<VariantRow> {
    let chosen = variants.iter().position(|variant| free(&variant.sku) != Some(0));
    variants
        .iter()
        .enumerate()
        .map(|(index, variant)| VariantRow {
            sku: variant.sku.to_string(),
            label: variant.label.clone(),
            price_text: price_text(variant),
            availability: Availability::of(variant, free(&variant.sku)),
            is_chosen: Some(index) == chosen,
        })
        .collect()
}
