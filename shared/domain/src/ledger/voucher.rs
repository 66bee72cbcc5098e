//! Vouchers. Stand-ins until the ledger lands.

use super::account::AccountCode;
use crate::time::BusinessDay;
use serde::{Deserialize, Serialize};

/// How a purchase was paid for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaidFrom {
    /// From an account.
    Account(AccountCode),
    /// Not yet.
    Credit {
        /// When it is to be paid.
        due: Option<BusinessDay>,
    },
}
