//! Accounts: a number of four digits whose first says what kind it is.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The number of an account, 1000 to 6999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AccountCode(u16);

/// A text that is no account's number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an account: {0:?}")]
pub struct NotAnAccount(String);

/// What an account is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountKind {
    /// What the shop owns.
    Asset,
    /// What the shop owes.
    Liability,
    /// The owner's share.
    Equity,
    /// What the shop earns.
    Income,
    /// What the goods it sold had cost.
    CostOfSales,
    /// What it spends otherwise.
    Expense,
}

/// The line of the cash flow statement that money against an account falls under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CashFlowLine {
    /// Money from customers, less what they got back.
    Customers,
    /// Money to suppliers of goods.
    Suppliers,
    /// Rent, transport and the like.
    OperatingExpenses,
    /// Wages and advances.
    Staff,
    /// Taxes.
    Tax,
    /// Interest.
    Interest,
    /// Equipment bought and sold.
    Equipment,
    /// Loans taken and paid back.
    Loans,
    /// What the owner put in and took out.
    Owner,
    /// What was there when the books began.
    Opening,
}

/// Every line, in the order of the statement.
pub const CASH_FLOW_LINES: [CashFlowLine; 10] = [
    CashFlowLine::Customers,
    CashFlowLine::Suppliers,
    CashFlowLine::OperatingExpenses,
    CashFlowLine::Staff,
    CashFlowLine::Tax,
    CashFlowLine::Interest,
    CashFlowLine::Equipment,
    CashFlowLine::Loans,
    CashFlowLine::Owner,
    CashFlowLine::Opening,
];

/// An account of a shop's chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Its number.
    pub code: AccountCode,
    /// What people call it.
    pub name: String,
    /// Whether it holds money that can be paid with: a till, a bank, a wallet.
    pub is_cash: bool,
    /// Where money against it falls in the cash flow statement.
    pub line: CashFlowLine,
    /// Whether nothing more is posted to it.
    #[serde(default)]
    pub is_archived: bool,
}

impl AccountCode {
    /// The account of that number, if it can be one.
    pub fn new(number: u16) -> Option<Self> {
        (1000..7000).contains(&number).then_some(Self(number))
    }

    pub(super) const fn of(number: u16) -> Self {
        Self(number)
    }

    /// The number.
    pub fn number(self) -> u16 {
        self.0
    }

    /// What it is, by its first digit.
    pub fn kind(self) -> AccountKind {
        match self.0 / 1000 {
            1 => AccountKind::Asset,
            2 => AccountKind::Liability,
            3 => AccountKind::Equity,
            4 => AccountKind::Income,
            5 => AccountKind::CostOfSales,
            _ => AccountKind::Expense,
        }
    }
}

impl AccountKind {
    /// Whether a debit makes it grow.
    pub fn grows_by_debit(self) -> bool {
        match self {
            Self::Asset | Self::CostOfSales | Self::Expense => true,
            Self::Liability | Self::Equity | Self::Income => false,
        }
    }

    /// Whether it stands in the profit and loss statement; otherwise in the balance sheet.
    pub fn is_result(self) -> bool {
        match self {
            Self::Income | Self::CostOfSales | Self::Expense => true,
            Self::Asset | Self::Liability | Self::Equity => false,
        }
    }

    /// The numbers that belong to it.
    pub fn numbers(self) -> std::ops::Range<u16> {
        match self {
            Self::Asset => 1000..2000,
            Self::Liability => 2000..3000,
            Self::Equity => 3000..4000,
            Self::Income => 4000..5000,
            Self::CostOfSales => 5000..6000,
            Self::Expense => 6000..7000,
        }
    }
}

impl fmt::Display for AccountCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0)
    }
}

impl FromStr for AccountCode {
    type Err = NotAnAccount;
    fn from_str(text: &str) -> Result<Self, NotAnAccount> {
        let number = text.parse().ok().and_then(Self::new);
        number.ok_or_else(|| NotAnAccount(text.to_owned()))
    }
}

impl TryFrom<String> for AccountCode {
    type Error = NotAnAccount;
    fn try_from(text: String) -> Result<Self, NotAnAccount> {
        text.parse()
    }
}

impl From<AccountCode> for String {
    fn from(code: AccountCode) -> Self {
        code.to_string()
    }
}
