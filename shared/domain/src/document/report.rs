//! Reports that are asked for as a file: of what, of which days, and which kind of file. Asked for
//! again it is another document, for the figures may have moved. Deliberately absent: the figures.

use crate::command::{ReportKind, SalesBy};
use crate::compact::is_default;
use crate::ids::PersonId;
use crate::ledger::account::AccountCode;
use crate::time::{BusinessDay, DayRange};
use serde::{Deserialize, Serialize};

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReportFormat {
    /// For reading and printing.
    Pdf,
    /// A workbook, for people who go on working with it.
    Excel,
    /// Lines of text, for other programs.
    Csv,
}

/// Every kind of file.
pub const REPORT_FORMATS: [ReportFormat; 3] =
    [ReportFormat::Pdf, ReportFormat::Excel, ReportFormat::Csv];

impl ReportFormat {
    /// Its word in ids and audit rows.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Excel => "excel",
            Self::Csv => "csv",
        }
    }

    /// What its file ends with where nothing locks it.
    pub fn inner_extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Excel => "xlsx",
            Self::Csv => "csv",
        }
    }

    /// What its file ends with: what can't be locked itself lies in a locked archive.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Excel | Self::Csv => "zip",
        }
    }

    /// The content type of its file.
    pub fn mime_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Excel | Self::Csv => "application/zip",
        }
    }
}

/// What a report is of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum ReportAsk {
    /// The books.
    Books {
        /// Which statement.
        report: ReportKind,
        /// For which days.
        range: DayRange,
        /// Of which account, where it is of one.
        #[serde(default, skip_serializing_if = "is_default")]
        account: Option<AccountCode>,
        /// The days it stands beside, where they were named; else those before.
        #[serde(default, skip_serializing_if = "is_default")]
        versus: Option<DayRange>,
    },
    /// A day as it ends.
    EndOfDay {
        /// Which.
        day: BusinessDay,
    },
    /// A customer's account with the shop.
    Customer {
        /// Whose.
        customer: PersonId,
        /// In which days.
        range: DayRange,
    },
    /// The orders that were written down in some days.
    Orders {
        /// Which days.
        range: DayRange,
    },
    /// What is on hand now.
    Inventory,
    /// How long it has been lying.
    StockAging,
    /// What customers thought.
    Satisfaction {
        /// When; ever without it.
        range: Option<DayRange>,
    },
}

/// The statements of the books, each with the word of its files and ids.
const STATEMENTS: [(ReportKind, &str); 14] = [
    (ReportKind::TrialBalance, "trial_balance"),
    (ReportKind::ProfitAndLoss, "profit_and_loss"),
    (ReportKind::BalanceSheet, "balance_sheet"),
    (ReportKind::CashFlow, "cash_flow"),
    (ReportKind::Statement, "statement"),
    (ReportKind::GeneralLedger, "account_entries"),
    (ReportKind::Vat, "vat_summary"),
    (ReportKind::AgedReceivables, "aged_debtors"),
    (ReportKind::AgedPayables, "aged_creditors"),
    (ReportKind::Expenses, "expenses"),
    (ReportKind::Sales { by: SalesBy::Day }, "sales_by_day"),
    (ReportKind::Sales { by: SalesBy::Product }, "revenue_per_product"),
    (ReportKind::Sales { by: SalesBy::Customer }, "sales_by_customer"),
    (ReportKind::Profitability, "profit_by_product"),
];

impl ReportAsk {
    /// Its word in ids, file names and audit rows.
    pub fn stem(&self) -> &'static str {
        match self {
            Self::Books { report, .. } => {
                let named = STATEMENTS.into_iter().find(|(kind, _)| kind == report);
                named.map_or("statement", |(_, stem)| stem)
            }
            Self::Customer { .. } => "customer_statement",
            Self::EndOfDay { .. } => "end_of_day",
            Self::Orders { .. } => "orders_summary",
            Self::Inventory => "inventory",
            Self::StockAging => "stock_aging",
            Self::Satisfaction { .. } => "satisfaction",
        }
    }

    /// The days it names; none when it is of today, or of ever.
    pub fn range(&self) -> Option<DayRange> {
        match self {
            Self::Books { range, .. } | Self::Customer { range, .. } | Self::Orders { range } => {
                Some(range.clone())
            }
            Self::EndOfDay { day } => Some(DayRange::day(day)),
            Self::Inventory | Self::StockAging => None,
            Self::Satisfaction { range } => range.clone(),
        }
    }

    /// Whether it says how things stand at the end of its days, not what happened in them.
    pub fn is_at_end(&self) -> bool {
        let Self::Books { report, .. } = self else { return false };
        match report {
            ReportKind::TrialBalance
            | ReportKind::BalanceSheet
            | ReportKind::AgedReceivables
            | ReportKind::AgedPayables => true,
            ReportKind::ProfitAndLoss
            | ReportKind::CashFlow
            | ReportKind::Statement
            | ReportKind::GeneralLedger
            | ReportKind::Vat
            | ReportKind::Expenses
            | ReportKind::Sales { .. }
            | ReportKind::Profitability => false,
        }
    }

    /// Whether its days run backwards.
    pub fn is_backwards(&self) -> bool {
        self.range().is_some_and(|range| range.to < range.from)
    }

    /// It as part of an id: "`profit_and_loss:2026-11-01..2026-11-22:`".
    pub(crate) fn written(&self) -> String {
        let days = self.range().map(|range| format!("{}..{}", range.from, range.to));
        let of = match self {
            Self::Books { account: Some(account), .. } => account.to_string(),
            Self::Customer { customer, .. } => customer.to_string(),
            Self::Books { account: None, .. }
            | Self::EndOfDay { .. }
            | Self::Orders { .. }
            | Self::Inventory
            | Self::StockAging
            | Self::Satisfaction { .. } => String::new(),
        };
        let versus = if let Self::Books { versus: Some(versus), .. } = self {
            format!(":{}..{}", versus.from, versus.to)
        } else {
            String::new()
        };
        format!("{}:{}:{of}{versus}", self.stem(), days.unwrap_or_default())
    }

    /// What [`ReportAsk::written`] wrote.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let mut parts = text.splitn(4, ':');
        let (stem, days, of) = (parts.next()?, parts.next()?, parts.next()?);
        let range = if days.is_empty() { None } else { Some(range(days)?) };
        let versus = match parts.next() {
            Some(days) => Some(self::range(days)?),
            None => None,
        };
        if stem == "customer_statement" {
            return Some(Self::Customer { customer: of.parse().ok()?, range: range? });
        }
        let account = match of {
            "" => None,
            code => Some(code.parse().ok()?),
        };
        let statement = STATEMENTS.into_iter().find(|(_, known)| *known == stem);
        if let Some((report, _)) = statement {
            return Some(Self::Books { report, range: range?, account, versus });
        }
        Some(match stem {
            "end_of_day" => Self::EndOfDay { day: range?.to },
            "orders_summary" => Self::Orders { range: range? },
            "inventory" => Self::Inventory,
            "stock_aging" => Self::StockAging,
            "satisfaction" => Self::Satisfaction { range },
            _ => return None,
        })
    }
}

/// Days as they stand in an id.
fn range(text: &str) -> Option<DayRange> {
    let (from, to) = text.split_once("..")?;
    Some(DayRange { from: BusinessDay::parse(from)?, to: BusinessDay::parse(to)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ask_reads_back() {
        let day = |text| BusinessDay::parse(text).unwrap();
        let range = DayRange { from: day("2026-11-01"), to: day("2026-11-21") };
        let books = STATEMENTS.into_iter().map(|(report, _)| ReportAsk::Books {
            report,
            range: range.clone(),
            account: (report == ReportKind::Statement).then_some(crate::ledger::chart::CASH),
            versus: (report == ReportKind::Expenses).then(|| range.clone()),
        });
        let others = [
            ReportAsk::Customer { customer: PersonId::new(7), range: range.clone() },
            ReportAsk::EndOfDay { day: day("2026-11-21") },
            ReportAsk::Orders { range: range.clone() },
            ReportAsk::Inventory,
            ReportAsk::StockAging,
            ReportAsk::Satisfaction { range: None },
            ReportAsk::Satisfaction { range: Some(range.clone()) },
        ];
        for ask in books.chain(others) {
            assert_eq!(ReportAsk::read(&ask.written()), Some(ask.clone()), "{}", ask.written());
            let json = serde_json::to_string(&ask).unwrap();
            assert_eq!(serde_json::from_str::<ReportAsk>(&json).unwrap(), ask, "{json}");
        }
        for text in ["", "inventory", "profit_and_loss::", "expenses:2026-11-01..x:", "moon::"] {
            assert_eq!(ReportAsk::read(text), None, "{text}");
        }
    }
}
