//! The books. Stand-ins until the ledger lands.

pub mod account;
pub mod voucher;
