//! Why a figure is what it is: which entries it is made of. They add up to it, for a figure is
//! nothing but the sum of its entries.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::account::{AccountCode, AccountKind, CashFlowLine};
use super::chart::{Chart, VAT_INPUT, VAT_OUTPUT};
use super::journal::{Journal, Party};
use super::statement::{self, StatementLine};
use super::totals::{Totals, natural};
use crate::time::DayRange;
use serde::{Deserialize, Serialize};

/// What a figure is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// An account: what it changed by. A year's closing is no income and no expense.
    Account(AccountCode),
    /// All accounts of a kind.
    Kind(AccountKind),
    /// What is left of income after everything spent.
    Profit,
    /// The money in all accounts that hold any.
    Money,
    /// A line of the cash flow statement.
    Flow(CashFlowLine),
    /// Tax taken from customers, less tax paid to suppliers, without what was settled.
    Tax,
    /// What somebody owes, or is owed, within a control account.
    Party(AccountCode, Party),
}

/// A figure that can be asked about: what it is of, and which days. Kept with what was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explanation {
    /// What it is of.
    pub subject: Subject,
    /// Its days; from the beginning without a first one.
    pub range: DayRange,
}

impl Subject {
    /// What an entry adds to the figure, in minor units with the figure's own sign.
    pub fn amount_in(self, journal: &Journal, chart: &Chart) -> i64 {
        match self {
            Self::Account(code) => natural(code.kind(), of(journal, |it, _| it == code)),
            Self::Kind(kind) => natural(kind, of(journal, |it, _| it.kind() == kind)),
            Self::Profit => of(journal, |it, _| it.kind().is_result()).saturating_neg(),
            Self::Money => of(journal, |it, _| chart.is_cash(it)),
            Self::Flow(line) => flow(journal, line, chart),
            Self::Tax if journal.settles_vat => 0,
            Self::Tax => of(journal, |it, _| it == VAT_INPUT || it == VAT_OUTPUT).saturating_neg(),
            Self::Party(account, party) => natural(
                account.kind(),
                of(journal, |it, whose| it == account && whose == Some(party)),
            ),
        }
    }
}

impl Subject {
    /// Whether it is a figure of a moment, which goes on from what was before, not one of a span.
    pub fn is_standing(self) -> bool {
        match self {
            Self::Account(code) => !code.kind().is_result(),
            Self::Money | Self::Party(..) => true,
            Self::Kind(_) | Self::Profit | Self::Flow(_) | Self::Tax => false,
        }
    }

    /// What it was before its days, of everything `before` them; nothing for a figure of a span,
    /// nor for a party, whose account is not among these sums.
    pub fn opening(self, before: &Totals, chart: &Chart) -> i64 {
        match self {
            Self::Account(code) if self.is_standing() => natural(code.kind(), before.balance(code)),
            Self::Money => statement::cash(before, chart),
            Self::Account(_)
            | Self::Party(..)
            | Self::Kind(_)
            | Self::Profit
            | Self::Flow(_)
            | Self::Tax => 0,
        }
    }
}

/// What an entry changes the accounts by that fit. The closing of a year changes no result.
fn of(journal: &Journal, fits: impl Fn(AccountCode, Option<Party>) -> bool) -> i64 {
    let counts = |code: AccountCode| !(journal.is_closing && code.kind().is_result());
    let legs =
        journal.legs.iter().filter(|leg| counts(leg.account) && fits(leg.account, leg.party));
    legs.fold(0, |sum, leg| sum.saturating_add(leg.amount))
}

/// Money against accounts of a line.
fn flow(journal: &Journal, line: CashFlowLine, chart: &Chart) -> i64 {
    if !journal.legs.iter().any(|leg| chart.is_cash(leg.account)) {
        return 0;
    }
    let is_of_line =
        |code| chart.account(code).is_some_and(|account| !account.is_cash && account.line == line);
    let legs = journal.legs.iter().filter(|leg| is_of_line(leg.account));
    legs.fold(0, |sum, leg| sum.saturating_sub(leg.amount))
}

impl Explanation {
    /// The entries behind the figure, with a running sum that ends at it. `journals` are those of
    /// its days, in the order of day and number; others are passed over.
    pub fn lines<'a>(
        &self,
        journals: impl IntoIterator<Item = &'a Journal>,
        chart: &Chart,
    ) -> Vec<StatementLine> {
        let mut balance = 0_i64;
        let mut lines = Vec::new();
        for journal in journals {
            let amount = self.subject.amount_in(journal, chart);
            if amount != 0 && self.range.contains(&journal.day) {
                balance = balance.saturating_add(amount);
                lines.push(StatementLine::of(journal, amount, balance));
            }
        }
        lines
    }
}
