//! A line of a cart or an order, ready to be shown.

use super::links::Links;
use super::picture::Picture;
use super::quantity::QuantityField;
use domain::cart::{CartLine, PricedLine};
use domain::catalog::Measure;
use domain::money::Money;
use domain::order::OrderLine;

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineRow {
    /// The stock-keeping unit, as the forms send it back.
    pub sku: String,
    /// The variant's full name.
    pub name: String,
    /// The product's page; none when it is not sold any more.
    pub href: Option<String>,
    /// The product's tile.
    pub picture: Picture,
    /// How many, before the name: "2 ×", "1.5 kg".
    pub quantity_text: String,
    /// The field that changes how many.
    pub quantity_field: QuantityField,
    /// The price, and what it is for: "UGX 4,500 each", "UGX 5,000 per kg".
    pub price_text: String,
    /// Price times quantity.
    pub total_text: String,
    /// Why the line can't be ordered as it stands.
    pub problem: Option<LineProblem>,
}

/// Why a line can't be ordered as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineProblem {
    /// Fewer are free than asked for: so many.
    OnlyLeft(String),
    /// None is free.
    SoldOut,
    /// It is not in the catalogue any more.
    NoLongerSold,
}

impl LineRow {
    /// A cart's line; `free` is how many pieces are free, none for what is not counted.
    pub fn priced(links: &Links, line: &PricedLine<'_>, free: Option<u32>) -> Self {
        let measure = line.variant.measure;
        let problem = match free {
            Some(0) => Some(LineProblem::SoldOut),
            Some(left) if left < line.quantity => {
                Some(LineProblem::OnlyLeft(measure.show(i64::from(left))))
            }
            Some(_) | None => None,
        };
        Self {
            sku: line.variant.sku.to_string(),
            name: line.product.variant_name(line.variant),
            href: Some(links.product(line.product.id)),
            picture: Picture::of(line.product),
            quantity_text: measure.before_name(i64::from(line.quantity)),
            quantity_field: QuantityField::new(measure, line.quantity, measure.quantity_max()),
            price_text: each(line.variant.price, measure),
            total_text: line.total.to_string(),
            problem,
        }
    }

    /// A cart's line whose variant has left the catalogue.
    pub fn gone(line: &CartLine) -> Self {
        Self {
            sku: line.sku.to_string(),
            name: line.sku.to_string(),
            href: None,
            picture: Picture::named(line.sku.as_str()),
            quantity_text: Measure::Piece.before_name(i64::from(line.quantity)),
            quantity_field: QuantityField::new(Measure::Piece, line.quantity, line.quantity),
            price_text: String::new(),
            total_text: String::new(),
            problem: Some(LineProblem::NoLongerSold),
        }
    }

    /// An order's line, with the prices of the moment it was written.
    pub fn ordered(links: &Links, line: &OrderLine) -> Self {
        Self {
            sku: line.sku.to_string(),
            name: line.name.clone(),
            href: Some(links.product(line.product)),
            picture: Picture::named(&line.name),
            quantity_text: line.measure.before_name(i64::from(line.quantity)),
            quantity_field: QuantityField::new(line.measure, line.quantity, line.quantity),
            price_text: each(line.unit_price, line.measure),
            total_text: line.total.to_string(),
            problem: None,
        }
    }
}

/// A price, and what it is for.
fn each(price: Money, measure: Measure) -> String {
    match measure {
        Measure::Piece => format!("{price} each"),
        Measure::Gram | Measure::Millilitre => format!("{price}{}", measure.per()),
    }
}
