//! A product as it stands in the catalogue's grid.

use super::links::Links;
use super::picture::Picture;
use askama::Template;
use askama::filters::HtmlSafe;
use domain::catalog::{Product, ProductKind, Variant};
use domain::ids::{ProductId, Sku};
use std::collections::BTreeSet;

/// A card of the grid.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "pages/parts/card.html")]
pub struct ProductCard {
    /// The product's page.
    pub href: String,
    /// The product's name.
    pub name: String,
    /// The category it is listed under.
    pub category: String,
    /// The lowest price.
    pub price_text: String,
    /// Whether dearer variants exist, so that the price reads "from …".
    pub price_varies: bool,
    /// What kind of thing it is.
    pub kind: KindText,
    /// Whether any of it can be ordered now.
    pub availability: Availability,
    /// The product's tile.
    pub picture: Picture,
    /// The form that puts one into the cart; none when a variant must be chosen or none is left.
    pub add: Option<AddForm>,
    /// Its free times, where a time of it is booked.
    pub book_href: Option<String>,
}

// The template escapes every text itself.
impl HtmlSafe for ProductCard {}

/// A form with one button that puts one piece into the cart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddForm {
    /// Where it is sent.
    pub action: String,
    /// The stock-keeping unit.
    pub sku: String,
    /// The page to come back to.
    pub back: String,
}

/// What kind of thing a product is, with what a customer wants to know of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KindText {
    /// Physical goods.
    Goods,
    /// A file or a link, sent after payment.
    Digital,
    /// Time of a person.
    Service {
        /// Whole hours it takes.
        hours: u32,
        /// Minutes beyond the hours.
        minutes: u32,
    },
}

/// Whether something can be ordered now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Availability {
    /// As many as one likes.
    Plenty,
    /// At or under the shop's low-stock level.
    Few(String),
    /// None.
    SoldOut,
}

impl KindText {
    /// What to say of a kind.
    pub fn of(kind: ProductKind) -> Self {
        match kind {
            ProductKind::Stockable => Self::Goods,
            ProductKind::Digital => Self::Digital,
            ProductKind::Service { duration_minutes } => {
                Self::Service { hours: duration_minutes / 60, minutes: duration_minutes % 60 }
            }
        }
    }
}

impl Availability {
    /// Of a variant with so many pieces free; none for what is not counted.
    pub fn of(variant: &Variant, free: Option<u32>) -> Self {
        match free {
            Some(0) => Self::SoldOut,
            Some(left) if left <= variant.low_stock_at => {
                Self::Few(variant.measure.show(i64::from(left)))
            }
            Some(_) | None => Self::Plenty,
        }
    }

    /// Whether none is left.
    pub fn is_sold_out(&self) -> bool {
        *self == Self::SoldOut
    }
}

impl ProductCard {
    /// A card for `product`. `free` answers how many pieces of a unit are free, none for what is
    /// not counted; `back` is the page the card stands on; what is `bookable` goes into no cart.
    pub fn new(
        links: &Links,
        product: &Product,
        back: &str,
        free: impl Fn(&Sku) -> Option<u32>,
        bookable: &BTreeSet<ProductId>,
    ) -> Self {
        let each: Vec<Availability> = product
            .variants
            .iter()
            .map(|variant| Availability::of(variant, free(&variant.sku)))
            .collect();
        let availability = match each.as_slice() {
            [only] => only.clone(),
            many if many.iter().all(Availability::is_sold_out) => Availability::SoldOut,
            // Which variant runs low is said where one is chosen.
            _ => Availability::Plenty,
        };
        let book_href = bookable.contains(&product.id).then(|| links.book(product.id, None, None));
        let add = match product.variants.as_slice() {
            [only] if !availability.is_sold_out() && book_href.is_none() => Some(AddForm {
                action: links.cart_add(),
                sku: only.sku.to_string(),
                back: back.to_owned(),
            }),
            _ => None,
        };
        let from = product.price_from();
        Self {
            href: links.product(product.id),
            name: product.name.clone(),
            category: product.category.clone(),
            price_text: product.cheapest().map(price_text).unwrap_or_default(),
            price_varies: product.variants.iter().any(|variant| Some(variant.price) != from),
            kind: KindText::of(product.kind),
            availability,
            picture: Picture::of(product),
            add,
            book_href,
        }
    }
}

/// "UGX 4,500 per kg"; a service may be free.
pub(super) fn price_text(variant: &Variant) -> String {
    if variant.price.is_zero() { "Free".to_owned() } else { variant.price_text() }
}
