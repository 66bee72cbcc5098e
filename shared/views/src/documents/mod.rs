//! Documents of a shop: plain data in, HTML out, to be laid out on paper and sealed. Absent on
//! purpose: figures, numbers of documents, passwords, and how pages are cut.
//!
//! - [`head`]: what every document has around it; [`qr`]: the code that leads to its check.
//! - [`lines`], [`sums`]: parts that several documents share.
//! - [`invoice`], [`receipt`]: the documents.
//!
//! Words of the templates stand in `templates/documents/words/`, one file for each language.

pub mod head;
pub mod invoice;
pub mod lines;
pub mod qr;
pub mod receipt;
pub mod sums;
mod words;

#[cfg(test)]
mod tests;

use domain::document::Document;
use domain::language::Language;

/// What a document is called, with its number or what it is of: "Invoice INV-2026-00481".
pub fn title(language: Language, document: &Document) -> String {
    let name = words::say(language, document.paper.stem());
    match (&document.number, document.paper.order()) {
        (Some(number), _) => format!("{name} {number}"),
        (None, Some(order)) => format!("{name} {order}"),
        (None, None) => name.to_owned(),
    }
}
