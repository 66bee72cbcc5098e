//! Books of random shops, and other programs that read what is exported of them: they know nothing
//! of ours and must come to the same figures.

mod beancount;
mod forfeit;
mod hledger;
mod shop;
mod sold;

pub use beancount::beancount_agrees;
pub use hledger::hledger_agrees;
pub use shop::{RandomOrder, RandomShop};

use domain::ledger::journal::Journal;

/// Entries in the order of an export: by day and number.
pub fn in_order(journals: &[Journal]) -> Vec<Journal> {
    let mut journals = journals.to_vec();
    journals.sort_by(|one, other| (&one.day, one.number).cmp(&(&other.day, other.number)));
    journals
}
