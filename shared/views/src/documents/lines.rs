//! Lines of goods on a document.

/// What was sold, in one line.
#[derive(Debug, Clone)]
pub struct Line {
    /// The variant's full name.
    pub name: String,
    /// A smaller line below it; empty when there is none.
    pub note: String,
    /// Such as "2" or "1.5 kg".
    pub quantity: String,
    /// For one, without the currency: "25,000".
    pub price: String,
    /// For all of them, without the currency.
    pub amount: String,
}
