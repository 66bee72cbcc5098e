//! The books: what a sale enters, what random shops enter, and what other programs make of it.

mod oracle;
mod random;
mod sale;
mod sold;
