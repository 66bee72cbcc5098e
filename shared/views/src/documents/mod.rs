//! Documents of a shop: plain data in, HTML out, to be laid out on paper and sealed. Absent on
//! purpose: figures, numbers of documents, passwords, and how pages are cut.
//!
//! - [`head`]: what every document has around it; [`qr`]: the code that leads to its check.
//! - [`lines`], [`sums`]: parts that several documents share.
//! - [`invoice`], [`receipt`]: the documents; [`order_papers`]: how they follow from an order.
//!
//! Words of the templates stand in `templates/documents/words/`, one file for each language.

pub mod head;
pub mod invoice;
pub mod lines;
pub mod order_papers;
pub mod qr;
pub mod receipt;
pub mod sums;
mod words;

/// The version of the templates: whoever changes how a document looks counts it up.
pub const TEMPLATE_VERSION: u16 = 1;

#[cfg(test)]
mod tests;
