//! What a shop sells: goods that are counted, digital goods, and services.
//! A product has one or more variants; a variant is what is priced and, for goods, counted.

use crate::ids::{ProductId, Sku};
use crate::money::Money;
use serde::{Deserialize, Serialize};

/// More variants than this would not fit one product item, nor a list on a phone.
pub const VARIANTS_MAX: usize = 50;

/// A product of a shop's catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Product {
    /// The product's id.
    pub id: ProductId,
    /// The name in the shop's default language.
    pub name: String,
    /// Other names customers use for it: "sukari" for sugar.
    pub aliases: Vec<String>,
    /// The category it is listed under.
    pub category: String,
    /// One or two sentences for its page.
    pub description: String,
    /// What kind of thing it is.
    pub kind: ProductKind,
    /// At least one; the first is the default.
    pub variants: Vec<Variant>,
    /// Whether it is sold without the shop's value added tax.
    #[serde(default)]
    pub is_vat_exempt: bool,
}

/// The three kinds of things a shop sells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ProductKind {
    /// Physical goods, counted in stock.
    Stockable,
    /// A file or a link, delivered after payment.
    Digital,
    /// Time of a person.
    Service {
        /// How long it takes.
        duration_minutes: u32,
    },
}

/// What is priced and, for goods, counted: "Rice 10 kg".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variant {
    /// The stock-keeping unit.
    pub sku: Sku,
    /// What tells it from its siblings ("10 kg", "white"); empty for a product of one variant.
    pub label: String,
    /// The selling price of one.
    pub price: Money,
    /// What one costs the shop; never shown to customers.
    pub cost: Money,
    /// At this many available, the owner is warned; zero for things that are not counted.
    pub low_stock_at: u32,
}

impl Product {
    /// Whether pieces of it are counted and reserved.
    pub fn is_stockable(&self) -> bool {
        match self.kind {
            ProductKind::Stockable => true,
            ProductKind::Digital | ProductKind::Service { .. } => false,
        }
    }

    /// The variant with this stock-keeping unit.
    pub fn variant(&self, sku: &Sku) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.sku == *sku)
    }

    /// The full name of a variant: "Rice 10 kg", "Soap bar (white)", "Sugar 1 kg".
    pub fn variant_name(&self, variant: &Variant) -> String {
        match variant.label.chars().next() {
            None => self.name.clone(),
            Some(first) if first.is_ascii_digit() => format!("{} {}", self.name, variant.label),
            Some(_) => format!("{} ({})", self.name, variant.label),
        }
    }

    /// The lowest price among the variants.
    pub fn price_from(&self) -> Option<Money> {
        self.variants.iter().map(|variant| variant.price).min_by_key(|price| price.minor())
    }
}

/// A shop's whole catalogue, in the order it is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Catalog {
    products: Vec<Product>,
}

impl Catalog {
    /// A catalogue of these products.
    pub fn new(products: Vec<Product>) -> Self {
        Self { products }
    }

    /// All products, in the order they are shown.
    pub fn products(&self) -> &[Product] {
        &self.products
    }

    /// The product with this id.
    pub fn product(&self, id: ProductId) -> Option<&Product> {
        self.products.iter().find(|product| product.id == id)
    }

    /// The product and variant with this stock-keeping unit.
    pub fn find(&self, sku: &Sku) -> Option<(&Product, &Variant)> {
        self.products
            .iter()
            .find_map(|product| product.variant(sku).map(|variant| (product, variant)))
    }

    /// The categories, each once, in the order they first appear.
    pub fn categories(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for product in &self.products {
            if !names.contains(&product.category.as_str()) {
                names.push(&product.category);
            }
        }
        names
    }
}
