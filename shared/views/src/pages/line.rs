//! A line of a cart or an order, ready to be shown.

use super::links::Links;
use super::picture::Picture;
use domain::cart::{CartLine, PricedLine};
use domain::catalog::Measure;
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
    /// How many, in the base unit, as the forms send it back.
    pub quantity: u32,
    /// How many, before the name: "2 ×", "1.5 kg".
    pub quantity_text: String,
    /// The most of it that one order takes.
    pub quantity_most: u32,
    /// What the field counts, where it is not pieces: "grams".
    pub quantity_unit: &'static str,
    /// The price of one.
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
            quantity: line.quantity,
            quantity_text: measure.before_name(i64::from(line.quantity)),
            quantity_most: measure.quantity_max(),
            quantity_unit: unit_word(measure),
            price_text: line.variant.price_text(),
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
            quantity: line.quantity,
            quantity_text: Measure::Piece.before_name(i64::from(line.quantity)),
            quantity_most: line.quantity,
            quantity_unit: unit_word(Measure::Piece),
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
            quantity: line.quantity,
            quantity_text: line.measure.before_name(i64::from(line.quantity)),
            quantity_most: line.quantity,
            quantity_unit: unit_word(line.measure),
            price_text: format!("{}{}", line.unit_price, line.measure.per()),
            total_text: line.total.to_string(),
            problem: None,
        }
    }
}

/// What a field counts, where it is not pieces.
pub(super) fn unit_word(measure: Measure) -> &'static str {
    match measure {
        Measure::Piece => "",
        Measure::Gram => "grams",
        Measure::Millilitre => "millilitres",
    }
}
