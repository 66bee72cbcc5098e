//! The field for a quantity: pieces, kilos or litres.

use askama::Template;
use askama::filters::HtmlSafe;
use domain::catalog::Measure;

/// A quantity's field; shown as the attributes of its `input`.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "pages/parts/quantity_field.html")]
pub struct QuantityField {
    /// What it begins with: "2", "1.5".
    pub value: String,
    /// The most that it takes.
    pub most: String,
    /// What may be counted up by, and the least that can be asked for: "1", "0.001".
    pub step: &'static str,
    /// What it counts, where it is not pieces: "kg".
    pub unit: &'static str,
}

// The template escapes every text itself.
impl HtmlSafe for QuantityField {}

impl QuantityField {
    /// The field of `quantity` out of at most `most`, both in the base unit.
    pub fn new(measure: Measure, quantity: u32, most: u32) -> Self {
        let (step, unit) = match measure {
            Measure::Piece => ("1", ""),
            Measure::Gram => ("0.001", "kg"),
            Measure::Millilitre => ("0.001", "litres"),
        };
        Self { value: measure.field(quantity), most: measure.field(most), step, unit }
    }
}
