//! What the shop's commands are made of. Deliberately absent: any rule about them.

use crate::ids::Sku;
use crate::money::Money;
use serde::{Deserialize, Serialize};

/// Goods of an order that came back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnLine {
    /// The variant.
    pub sku: Sku,
    /// How many.
    pub quantity: u32,
}

/// What help is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HelpTopic {
    /// Orders, from placing to giving back.
    Orders,
    /// Goods.
    Stock,
    /// Money that comes and goes, and who owes it.
    Money,
    /// Statements and the books themselves.
    Reports,
    /// Customers, staff, bookings and the shop's settings.
    Settings,
}

/// Every topic, in the order help shows them.
pub const HELP_TOPICS: [HelpTopic; 5] = [
    HelpTopic::Orders,
    HelpTopic::Stock,
    HelpTopic::Money,
    HelpTopic::Reports,
    HelpTopic::Settings,
];

/// Goods that were bought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceivedLine {
    /// The variant.
    pub sku: Sku,
    /// How many, in the unit the stock is counted in.
    pub quantity: i64,
    /// What all of them cost together; asked for when missing.
    pub cost: Option<Money>,
}

/// The tax on an amount, as somebody said it. The rate is the shop's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxAsk {
    /// It is in the amount.
    Included,
    /// It comes on top of the amount.
    OnTop,
    /// So much of the amount is tax.
    Amount(Money),
}

impl TaxAsk {
    /// An amount with what tax can add to it: on top of it the rate is not known here, so it counts
    /// as the most it can be.
    pub(crate) fn with_most(amount: Option<i128>, tax: Option<Self>) -> Option<i128> {
        match tax {
            Some(Self::OnTop) => amount.map(|amount| amount * 2),
            Some(Self::Included | Self::Amount(_)) | None => amount,
        }
    }
}

/// Those who owe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whom {
    /// All of them.
    Everybody,
    /// One customer.
    One {
        /// The name.
        name: String,
        /// The last digits of their phone, where two have the name.
        tail: Option<String>,
    },
}

/// How the stock of something is put right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StockChangeAsk {
    /// So many more, or fewer below zero.
    By(i64),
    /// So many were counted.
    To(i64),
}

/// What a new account is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountSort {
    /// It holds money that can be paid with: a till, a bank, a wallet.
    Money,
    /// Something else that the shop owns.
    Asset,
    /// Something that the shop owes.
    Liability,
    /// The owner's share.
    Equity,
    /// What the shop earns.
    Income,
    /// What the shop spends.
    Expense,
}

/// The statements that can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "report", rename_all = "snake_case")]
pub enum ReportKind {
    /// The balance of every account; debits equal credits.
    TrialBalance,
    /// What was earned and spent.
    ProfitAndLoss,
    /// What is owned and owed at the end of the range.
    BalanceSheet,
    /// Where money came from and went.
    CashFlow,
    /// One account's entries with a running balance.
    Statement,
    /// The entries of one account or of all.
    GeneralLedger,
    /// Tax taken and paid.
    Vat,
    /// What customers owe, by how long.
    AgedReceivables,
    /// What suppliers are owed, by how long.
    AgedPayables,
    /// What was spent, by category.
    Expenses,
    /// What was sold.
    Sales {
        /// In which groups.
        by: SalesBy,
    },
    /// What each product earned.
    Profitability,
}

impl ReportKind {
    /// The name of the command that asks for it: "report.pnl".
    pub fn command_name(self) -> &'static str {
        match self {
            Self::TrialBalance => "report.trial_balance",
            Self::ProfitAndLoss => "report.pnl",
            Self::BalanceSheet => "report.balance_sheet",
            Self::CashFlow => "report.cashflow",
            Self::Statement => "report.statement",
            Self::GeneralLedger => "report.ledger",
            Self::Vat => "report.vat",
            Self::AgedReceivables => "report.aged_receivables",
            Self::AgedPayables => "report.aged_payables",
            Self::Expenses => "report.expenses",
            Self::Sales { by: SalesBy::Day | SalesBy::Customer } => "report.sales",
            Self::Sales { by: SalesBy::Product } => "report.products",
            Self::Profitability => "report.profitability",
        }
    }
}

/// How sales are grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SalesBy {
    /// Day by day.
    Day,
    /// Product by product.
    Product,
    /// Customer by customer.
    Customer,
}
