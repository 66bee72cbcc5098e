//! Accounts. Stand-ins until the ledger lands.

use serde::{Deserialize, Serialize};

/// The number of an account, four digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AccountCode(u16);

impl AccountCode {
    /// The code of that number.
    pub const fn new(number: u16) -> Self {
        Self(number)
    }

    /// The number.
    pub const fn number(self) -> u16 {
        self.0
    }
}

/// An account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Its number.
    pub code: AccountCode,
    /// What it is called.
    pub name: String,
    /// Whether it holds money that can be paid with.
    pub is_cash: bool,
    /// Whether it is no longer used.
    pub archived: bool,
}

/// A chart of accounts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chart {
    /// The accounts.
    pub accounts: Vec<Account>,
}

impl Default for Chart {
    fn default() -> Self {
        let names = [
            (1110, "Cash till", true),
            (1120, "Bank", true),
            (1130, "Mobile money", true),
            (1310, "Inventory", false),
            (4190, "Other income", false),
            (6110, "Rent", false),
            (6120, "Transport & fuel", false),
            (6130, "Utilities", false),
            (6140, "Salaries", false),
            (6150, "Marketing", false),
            (6160, "Internet & airtime", false),
            (6190, "Bank & mobile-money charges", false),
            (6210, "Repairs", false),
            (6290, "Miscellaneous", false),
            (6310, "Interest", false),
        ];
        let account = |(code, name, is_cash): (u16, &str, bool)| Account {
            code: AccountCode::new(code),
            name: name.to_owned(),
            is_cash,
            archived: false,
        };
        Self { accounts: names.into_iter().map(account).collect() }
    }
}
