//! Accounts. Stand-ins until the ledger lands.

use serde::{Deserialize, Serialize};

/// The number of an account, four digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AccountCode(u16);
