//! What a shop sells: goods that are counted, digital goods, and services.
//! A product has one or more variants; a variant is what is priced and, for goods, counted.

#[cfg(test)]
mod tests;

use crate::alias::Alias;
use crate::cart::QUANTITY_MAX;
use crate::ids::{ProductId, Sku};
use crate::money::{MINUS, Money, MoneyError};
use crate::phrase::{Called, Vocabulary};
use serde::{Deserialize, Serialize};
use std::sync::{Arc, OnceLock};

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
    /// Whether it is not offered any more: in no list, no search and no new order.
    #[serde(default)]
    pub is_archived: bool,
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
    /// The selling price of one piece, kilo or litre.
    pub price: Money,
    /// What one piece, kilo or litre costs the shop; never shown to customers.
    pub cost: Money,
    /// At this many available, in the base unit, the owner is warned; zero warns when it is sold
    /// out.
    pub low_stock_at: u32,
    /// What it is counted in.
    #[serde(default)]
    pub measure: Measure,
}

/// What a variant is counted in: its base unit. All quantities are whole numbers of it, so "half a
/// kilo" is 500. Prices and costs are per piece, per kilo and per litre.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// One by one.
    #[default]
    Piece,
    /// By weight.
    Gram,
    /// By volume.
    Millilitre,
}

impl Measure {
    /// How many base units a price is for, and how many "2 sugar" means twice.
    pub fn per_price(self) -> u32 {
        match self {
            Self::Piece => 1,
            Self::Gram | Self::Millilitre => 1_000,
        }
    }

    /// The most of one thing that one order takes; a shop that sells more talks to the customer.
    pub fn quantity_max(self) -> u32 {
        QUANTITY_MAX.saturating_mul(self.per_price())
    }

    /// What a quantity in the base unit comes to at so much for a piece, kilo or litre, rounded half
    /// up once.
    pub fn priced(self, price: Money, quantity: i64) -> Result<Money, MoneyError> {
        // Wide enough for the largest price of the largest quantity; what does not fit is told.
        let amount = i128::from(price.minor()) * i128::from(quantity) * 2;
        let per_price = i128::from(self.per_price());
        let minor = (amount + per_price).div_euclid(per_price * 2);
        let minor = i64::try_from(minor).map_err(|_| MoneyError::TooLarge)?;
        Ok(Money::new(minor, price.currency()))
    }

    /// What follows a price: "", " per kg", " per l".
    pub fn per(self) -> &'static str {
        match self {
            Self::Piece => "",
            Self::Gram => " per kg",
            Self::Millilitre => " per l",
        }
    }

    /// A quantity as a form's field holds it, in pieces, kilos or litres: "3", "1.5".
    pub fn field(self, quantity: u32) -> String {
        match self {
            Self::Piece => quantity.to_string(),
            Self::Gram | Self::Millilitre => {
                let text = format!("{}.{:03}", quantity / 1_000, quantity % 1_000);
                text.trim_end_matches('0').trim_end_matches('.').to_owned()
            }
        }
    }

    /// The quantity that somebody wrote into a form's field; none when it is no number, has more
    /// decimals than the measure, or is too large to be one.
    pub fn read_field(self, text: &str) -> Option<u32> {
        let text = text.trim();
        let (whole, decimals) = text.split_once(['.', ',']).unwrap_or((text, ""));
        let whole: u32 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
        let is_known = decimals.bytes().all(|byte| byte.is_ascii_digit());
        let places = usize::try_from(self.per_price().ilog10()).ok()?;
        if !is_known
            || decimals.len() > places
            || text.starts_with('+')
            || !text.ends_with(|end: char| end.is_ascii_digit())
        {
            return None;
        }
        let rest: u32 = format!("0{decimals:0<places$}").parse().ok()?;
        whole.checked_mul(self.per_price())?.checked_add(rest)
    }

    /// A quantity before a name: "20 ×", "1.5 kg".
    pub fn before_name(self, quantity: i64) -> String {
        match self {
            Self::Piece => format!("{quantity} ×"),
            Self::Gram | Self::Millilitre => self.show(quantity),
        }
    }

    /// A quantity as people write it: "3", "500 g", "1.5 kg", "−2 l".
    pub fn show(self, quantity: i64) -> String {
        let sign = if quantity < 0 { MINUS } else { "" };
        let (small, large) = match self {
            Self::Piece => return format!("{sign}{}", quantity.unsigned_abs()),
            Self::Gram => ("g", "kg"),
            Self::Millilitre => ("ml", "l"),
        };
        let (whole, rest) = (quantity.unsigned_abs() / 1_000, quantity.unsigned_abs() % 1_000);
        match (whole, rest) {
            (0, 0) => format!("0 {large}"),
            (0, _) => format!("{sign}{rest} {small}"),
            (_, 0) => format!("{sign}{whole} {large}"),
            (_, _) => {
                let decimals = format!("{rest:03}");
                format!("{sign}{whole}.{} {large}", decimals.trim_end_matches('0'))
            }
        }
    }
}

impl Variant {
    /// What a quantity in the base unit sells for, rounded half up once.
    pub fn price_of(&self, quantity: u32) -> Result<Money, MoneyError> {
        self.measure.priced(self.price, i64::from(quantity))
    }

    /// Its price as it is shown: "UGX 4,500", "UGX 4,500 per kg".
    pub fn price_text(&self) -> String {
        format!("{}{}", self.price, self.measure.per())
    }

    /// What a quantity in the base unit comes to at so much for a piece, kilo or litre.
    pub fn at(&self, price: Money, quantity: u32) -> Result<Money, MoneyError> {
        self.measure.priced(price, i64::from(quantity))
    }

    /// What a quantity in the base unit costs the shop, rounded half up once.
    pub fn cost_of(&self, quantity: i64) -> Result<Money, MoneyError> {
        self.measure.priced(self.cost, quantity)
    }
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

    /// The variant with the lowest price.
    pub fn cheapest(&self) -> Option<&Variant> {
        self.variants.iter().min_by_key(|variant| variant.price.minor())
    }

    /// The lowest price among the variants.
    pub fn price_from(&self) -> Option<Money> {
        self.cheapest().map(|variant| variant.price)
    }
}

/// A shop's whole catalogue, in the order it is shown.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    products: Arc<Vec<Product>>,
    /// What is not offered any more; it still has a name and a measure.
    archived: Arc<Vec<Product>>,
    /// Its words, worked out when they are first asked for.
    vocabulary: Arc<OnceLock<Vocabulary>>,
    /// What the shop calls its products and accounts besides.
    aliases: Vec<Alias>,
    /// The same as words, worked out when they are first asked for.
    called: OnceLock<Arc<Called>>,
}

impl PartialEq for Catalog {
    fn eq(&self, other: &Self) -> bool {
        self.products == other.products
            && self.archived == other.archived
            && self.aliases == other.aliases
    }
}

impl Eq for Catalog {}

impl Catalog {
    /// A catalogue of these products.
    pub fn new(products: Vec<Product>) -> Self {
        let (archived, products): (Vec<_>, Vec<_>) =
            products.into_iter().partition(|product| product.is_archived);
        let (archived, products) = (Arc::new(archived), Arc::new(products));
        Self { products, archived, ..Self::default() }
    }

    /// The same, with what the shop calls its products and accounts besides their names.
    #[must_use]
    pub fn calling(self, aliases: Vec<Alias>) -> Self {
        Self { aliases, called: OnceLock::new(), ..self }
    }

    /// What the shop calls its products and accounts besides their names.
    pub fn aliases(&self) -> &[Alias] {
        &self.aliases
    }

    /// What is not offered any more, as a catalogue of its own.
    pub fn archive(&self) -> Self {
        Self { products: Arc::clone(&self.archived), ..Self::default() }
    }

    /// All products, those that are not offered any more last.
    pub fn everything(&self) -> impl Iterator<Item = &Product> {
        self.products.iter().chain(self.archived.iter())
    }

    /// All products, in the order they are shown.
    pub fn products(&self) -> &[Product] {
        &self.products
    }

    /// Its words and where everything stands.
    pub(crate) fn vocabulary(&self) -> &Vocabulary {
        self.vocabulary.get_or_init(|| Vocabulary::new(&self.products))
    }

    /// What the shop calls its products besides their names, as words.
    pub(crate) fn called(&self) -> &Called {
        let new = || Arc::new(Called::new(&self.aliases, self.vocabulary()));
        self.called.get_or_init(new)
    }

    /// The product with this id.
    pub fn product(&self, id: ProductId) -> Option<&Product> {
        self.products.get(self.vocabulary().place(id)?)
    }

    /// The product and variant with this stock-keeping unit.
    pub fn find(&self, sku: &Sku) -> Option<(&Product, &Variant)> {
        let (product, variant) = self.vocabulary().unit(sku)?;
        let product = self.products.get(product)?;
        Some((product, product.variants.get(variant)?))
    }

    /// The same among all products, those that are not offered any more too.
    pub fn known(&self, sku: &Sku) -> Option<(&Product, &Variant)> {
        let archived = || {
            let mut archived = self.archived.iter();
            archived.find_map(|product| Some((product, product.variant(sku)?)))
        };
        self.find(sku).or_else(archived)
    }

    /// What a unit is counted in; pieces, if nobody knows it.
    pub fn measure_of(&self, sku: &Sku) -> Measure {
        self.known(sku).map_or(Measure::Piece, |(_, variant)| variant.measure)
    }

    /// The categories, each once, in the order they first appear.
    pub fn categories(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for product in self.products.iter() {
            if !names.contains(&product.category.as_str()) {
                names.push(&product.category);
            }
        }
        names
    }
}
