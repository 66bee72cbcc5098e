//! The books: what a sale enters, what random shops enter, and what other programs make of it.

mod logged;
mod oracle;
mod random;
mod recognised;
mod reconciled;
mod sale;
mod sold;
mod together;
mod verified;
