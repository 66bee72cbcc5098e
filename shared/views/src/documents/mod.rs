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
