//! What a shop offers, changed by a word: what may be asked of a product, and why not. Nothing of
//! it touches an order that was placed: an order keeps the names and prices it was placed with.
//! Deliberately absent: where products are kept, and stock.

use crate::catalog::{Catalog, Measure, Product, ProductKind, Variant};
use crate::command::{OfferSort, ProductField};
use crate::ids::{ProductId, Sku};
use crate::ledger::journal::AMOUNT_MAX;
use crate::money::{Currency, Money};
use serde::{Deserialize, Serialize};

/// A longer name does not fit a list on a phone.
pub const NAME_CHARS_MAX: usize = 60;
/// A longer description is not read.
pub const DESCRIPTION_CHARS_MAX: usize = 500;
/// A longer name of a category does not fit a button.
pub const CATEGORY_CHARS_MAX: usize = 40;
/// Where a product is listed if nobody says.
pub const CATEGORY_USUAL: &str = "Other";
/// How long a service takes if nobody says.
const SERVICE_MINUTES: u32 = 60;
/// A stock-keeping unit made from a name is no longer, so that a number fits behind it.
const SKU_CHARS_MAX: usize = 24;

/// Why an offer stays as it is. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "not_offered", rename_all = "snake_case")]
pub enum NotOffered {
    /// A name of nothing but spaces and marks.
    #[error("no name")]
    NoName,
    /// Something that is offered has the name.
    #[error("{name:?} is offered already")]
    NameTaken {
        /// The name.
        name: String,
    },
    /// A price of nothing, less than nothing, more than any shop has seen, or of other money.
    #[error("not a price in {currency:?}")]
    BadPrice {
        /// The shop's currency.
        currency: Currency,
    },
    /// It is so already.
    #[error("{name:?} is so already")]
    AlreadySo {
        /// The product.
        name: String,
    },
    /// Nothing that is offered is meant, not even perhaps.
    #[error("no such product")]
    NoSuchProduct,
    /// A limit that is no number.
    #[error("not a number to warn at")]
    BadLimit,
    /// It was changed again since.
    #[error("{name:?} was changed again since")]
    ChangedSince {
        /// The product.
        name: String,
    },
}

/// A product that is to be offered.
#[derive(Debug, Clone, Copy)]
pub struct NewOffer<'a> {
    /// Its id.
    pub id: ProductId,
    /// What it is called.
    pub name: &'a str,
    /// What sort of thing it is.
    pub sort: OfferSort,
    /// The price of one piece, kilo or litre.
    pub price: Money,
    /// What it is counted in.
    pub measure: Measure,
    /// The category, if one was said.
    pub category: Option<&'a str>,
    /// At so many available the owner is warned.
    pub low_at: u32,
}

/// The product that a word adds to a catalogue. What was offered under the name before is offered
/// again, at the new price.
///
/// # Errors
/// `NoName`, `NameTaken`, `BadPrice`.
pub fn added(
    new: &NewOffer<'_>,
    catalog: &Catalog,
    money: Currency,
) -> Result<Product, NotOffered> {
    let name = named(new.name)?;
    let price = priced(new.price, money, new.sort == OfferSort::Service)?;
    if catalog.products().iter().any(|known| is_called(known, &name)) {
        return Err(NotOffered::NameTaken { name });
    }
    let before = catalog.everything().find(|known| is_called(known, &name));
    let is_like = |before: &&Product| {
        before.variants.len() == 1
            && (price.is_positive() || matches!(before.kind, ProductKind::Service { .. }))
    };
    if let Some(before) = before.filter(is_like) {
        let mut again = Product { is_archived: false, ..before.clone() };
        for variant in &mut again.variants {
            variant.price = price;
        }
        return Ok(again);
    }
    let (kind, measure) = match new.sort {
        OfferSort::Goods => (ProductKind::Stockable, new.measure),
        OfferSort::Digital => (ProductKind::Digital, Measure::Piece),
        OfferSort::Service => {
            (ProductKind::Service { duration_minutes: SERVICE_MINUTES }, Measure::Piece)
        }
    };
    let variant = Variant {
        sku: fresh_sku(&name, catalog),
        label: String::new(),
        price,
        cost: Money::zero(money),
        low_stock_at: new.low_at,
        measure,
    };
    Ok(Product {
        id: new.id,
        name,
        aliases: Vec::new(),
        category: category(new.category.unwrap_or(CATEGORY_USUAL), catalog),
        description: String::new(),
        kind,
        variants: vec![variant],
        is_vat_exempt: false,
        is_archived: false,
    })
}

/// The product with another price of one of its variants.
///
/// # Errors
/// `BadPrice`, `AlreadySo`, `NoSuchProduct`.
pub fn repriced(
    product: &Product,
    sku: &Sku,
    price: Money,
    money: Currency,
) -> Result<Product, NotOffered> {
    let is_service = matches!(product.kind, ProductKind::Service { .. });
    let price = priced(price, money, is_service)?;
    let mut changed = product.clone();
    let found = changed.variants.iter_mut().find(|variant| variant.sku == *sku);
    found.ok_or(NotOffered::NoSuchProduct)?.price = price;
    unless_same(product, changed)
}

/// The product with something else about it changed; a limit only for `sku`, if it is given.
///
/// # Errors
/// `NoName`, `NameTaken`, `BadLimit`, `AlreadySo`.
pub fn edited(
    product: &Product,
    sku: Option<&Sku>,
    field: ProductField,
    value: &str,
    catalog: &Catalog,
) -> Result<Product, NotOffered> {
    let mut changed = product.clone();
    match field {
        ProductField::Name => {
            changed.name = named(value)?;
            let taken = |known: &Product| known.id != product.id && is_called(known, &changed.name);
            if catalog.everything().any(taken) {
                return Err(NotOffered::NameTaken { name: changed.name });
            }
        }
        ProductField::Description => changed.description = cut(value, DESCRIPTION_CHARS_MAX),
        ProductField::Category => {
            named(value)?;
            changed.category = category(value, catalog);
        }
        ProductField::LowStock => {
            let limit = value.parse().map_err(|_| NotOffered::BadLimit)?;
            let meant = |variant: &&mut Variant| sku.is_none_or(|sku| variant.sku == *sku);
            for variant in changed.variants.iter_mut().filter(meant) {
                variant.low_stock_at = limit;
            }
        }
    }
    unless_same(product, changed)
}

/// The product, offered or not any more.
///
/// # Errors
/// `AlreadySo`, and `NameTaken` when something else bears its name meanwhile.
pub fn archived(
    product: &Product,
    is_archived: bool,
    catalog: &Catalog,
) -> Result<Product, NotOffered> {
    let taken = |known: &Product| known.id != product.id && is_called(known, &product.name);
    if !is_archived && catalog.products().iter().any(taken) {
        return Err(NotOffered::NameTaken { name: product.name.clone() });
    }
    unless_same(product, Product { is_archived, ..product.clone() })
}

fn unless_same(before: &Product, after: Product) -> Result<Product, NotOffered> {
    if *before == after {
        return Err(NotOffered::AlreadySo { name: after.name });
    }
    Ok(after)
}

fn named(text: &str) -> Result<String, NotOffered> {
    let name = cut(text, NAME_CHARS_MAX);
    if name.chars().any(char::is_alphanumeric) { Ok(name) } else { Err(NotOffered::NoName) }
}

/// Only a service may be free: goods that are given away are no sale.
fn priced(price: Money, money: Currency, is_service: bool) -> Result<Money, NotOffered> {
    let is_told = price.is_positive() || is_service && price.is_zero();
    let fits = price.currency() == money && is_told && price.minor() <= AMOUNT_MAX;
    if fits { Ok(price) } else { Err(NotOffered::BadPrice { currency: money }) }
}

fn is_called(product: &Product, name: &str) -> bool {
    product.name.to_lowercase() == name.to_lowercase()
}

/// A category as the catalogue spells it, if it has it.
fn category(text: &str, catalog: &Catalog) -> String {
    let name = cut(text, CATEGORY_CHARS_MAX);
    let known = catalog.categories().into_iter();
    let mut known = known.filter(|known| known.to_lowercase() == name.to_lowercase());
    known.next().map_or(name, str::to_owned)
}

fn cut(text: &str, chars_max: usize) -> String {
    let spaced: Vec<&str> = text.split_whitespace().collect();
    spaced.join(" ").chars().take(chars_max).collect::<String>().trim_end().to_owned()
}

/// A unit made from the name's letters, with a number behind it where another product has it.
fn fresh_sku(name: &str, catalog: &Catalog) -> Sku {
    let plain = crate::phrase::unaccented(name);
    let mut text = String::new();
    for c in plain.chars() {
        if c.is_ascii_alphanumeric() {
            text.push(c.to_ascii_uppercase());
        } else if !text.is_empty() && !text.ends_with('-') {
            text.push('-');
        }
    }
    let text: String = text.chars().take(SKU_CHARS_MAX).collect();
    let text = text.trim_end_matches('-');
    let base = if text.is_empty() { "ITEM" } else { text };
    let is_free = |sku: &Sku| catalog.known(sku).is_none();
    let numbered = (2_u32..).map(|number| format!("{base}-{number}"));
    let mut units =
        std::iter::once(base.to_owned()).chain(numbered).filter_map(|it| it.parse().ok());
    units.find(is_free).unwrap_or_else(|| "ITEM".parse().expect("a word is a unit"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(minor: i64) -> Money {
        Money::new(minor, Currency::Ugx)
    }

    fn offer(name: &str, price: i64) -> NewOffer<'_> {
        NewOffer {
            id: ProductId::new(9),
            name,
            sort: OfferSort::Goods,
            price: money(price),
            measure: Measure::Piece,
            category: None,
            low_at: 0,
        }
    }

    fn catalog() -> Catalog {
        let add = |name: &str, id: u128| {
            let offer = NewOffer { id: ProductId::new(id), ..offer(name, 4_500) };
            added(&offer, &Catalog::default(), Currency::Ugx).unwrap()
        };
        let candles = Product { is_archived: true, ..add("Candles", 2) };
        Catalog::new(vec![add("Sugar", 1), candles])
    }

    #[test]
    fn a_new_product_has_a_name_a_price_and_a_unit_of_its_own() {
        let taken = |name: &str| Err(NotOffered::NameTaken { name: name.to_owned() });
        let bad = Err(NotOffered::BadPrice { currency: Currency::Ugx });
        let cases = [
            (offer("Brown  bread ", 4_500), Ok(("Brown bread", "BROWN-BREAD"))),
            (offer("Sucré & salé", 1), Ok(("Sucré & salé", "SUCRE-SALE"))),
            (offer("पानी", 500), Ok(("पानी", "ITEM"))),
            (offer("SUGAR", 4_500), taken("SUGAR")),
            (offer("Sugar!", 4_500), Ok(("Sugar!", "SUGAR-2"))),
            (offer("candles", 4_800), Ok(("Candles", "CANDLES"))),
            (offer("Salt", 0), bad.clone()),
            (NewOffer { sort: OfferSort::Service, ..offer("Advice", 0) }, Ok(("Advice", "ADVICE"))),
            (offer("Salt", -5), bad.clone()),
            (offer("Salt", i64::MAX), bad.clone()),
            (NewOffer { price: Money::new(5, Currency::Usd), ..offer("Salt", 5) }, bad),
            (offer(" ! ", 5), Err(NotOffered::NoName)),
        ];
        for (new, expected) in cases {
            let found = added(&new, &catalog(), Currency::Ugx);
            let found = found.map(|it| (it.name.clone(), it.variants[0].sku.to_string()));
            let expected = expected.map(|(name, sku)| (name.to_owned(), sku.to_owned()));
            assert_eq!(found, expected, "{new:?}");
        }
    }

    #[test]
    fn what_is_so_already_is_said_and_changes_nothing() {
        let catalog = catalog();
        let sugar = &catalog.products()[0];
        let sku = sugar.variants[0].sku.clone();
        let so = NotOffered::AlreadySo { name: "Sugar".to_owned() };
        assert_eq!(repriced(sugar, &sku, money(4_500), Currency::Ugx), Err(so.clone()));
        assert_eq!(archived(sugar, false, &catalog), Err(so.clone()));
        assert_eq!(edited(sugar, None, ProductField::Name, "Sugar", &catalog), Err(so));
        let named = edited(sugar, None, ProductField::Name, "Candles", &catalog);
        assert_eq!(named, Err(NotOffered::NameTaken { name: "Candles".to_owned() }));
        let limit = edited(sugar, None, ProductField::LowStock, "12", &catalog).unwrap();
        assert_eq!(limit.variants[0].low_stock_at, 12);
        let ten = edited(sugar, None, ProductField::LowStock, "ten", &catalog);
        assert_eq!(ten, Err(NotOffered::BadLimit));
        assert_eq!(catalog.find(&sku).map(|(product, _)| product), Some(sugar));
        let gone = archived(sugar, true, &catalog).unwrap();
        let catalog = Catalog::new(vec![gone]);
        assert!(catalog.products().is_empty() && catalog.find(&sku).is_none());
        assert!(catalog.known(&sku).is_some());
    }
}
