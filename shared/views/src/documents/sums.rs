//! What the lines of a document come to.

/// The block of sums below the lines.
#[derive(Debug, Clone)]
pub struct Sums {
    /// What leads to the total, such as the subtotal, a discount, tax.
    pub parts: Vec<Part>,
    /// The total, with its currency.
    pub total: String,
    /// What was paid so far; none when nothing was.
    pub paid: Option<String>,
    /// What is still to be paid; none when nothing is.
    pub due: Option<String>,
}

/// A figure above the total.
#[derive(Debug, Clone)]
pub struct Part {
    /// What it is, in the document's language.
    pub label: String,
    /// How much, with its currency.
    pub amount: String,
}
