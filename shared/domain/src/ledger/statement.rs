//! Statements: what the totals say, as values. Amounts are in minor units, above zero in the
//! direction in which their section grows. Nothing here reads an entry but the account statement.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::account::{AccountCode, AccountKind, CASH_FLOW_LINES, CashFlowLine};
use super::chart::{Chart, VAT_INPUT, VAT_OUTPUT};
use super::journal::Journal;
use super::memo::Memo;
use super::totals::{Totals, natural};
use crate::ids::{JournalId, OrderNumber};
use crate::time::BusinessDay;

/// An account with its figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The account.
    pub code: AccountCode,
    /// Its name.
    pub name: String,
    /// Its figure.
    pub amount: i64,
}

/// The balance of every account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrialBalance {
    /// Accounts with a debit balance.
    pub debits: Vec<Row>,
    /// Accounts with a credit balance, above zero.
    pub credits: Vec<Row>,
}

/// What was earned and spent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProfitAndLoss {
    /// Income; returns and discounts are below zero.
    pub income: Vec<Row>,
    /// What the goods had cost.
    pub cost_of_sales: Vec<Row>,
    /// Other expenses.
    pub expenses: Vec<Row>,
}

/// What is owned and owed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BalanceSheet {
    /// What the shop owns.
    pub assets: Vec<Row>,
    /// What it owes.
    pub liabilities: Vec<Row>,
    /// The owner's share.
    pub equity: Vec<Row>,
    /// What was earned and not yet closed into the owner's share.
    pub result: i64,
}

/// Where money came from and went.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CashFlow {
    /// Money in hand before.
    pub opening: i64,
    /// What each line brought; below zero for what it took. Lines of nothing are left out.
    pub lines: Vec<(CashFlowLine, i64)>,
    /// Money in hand after.
    pub closing: i64,
}

/// An account's entries with a running balance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountStatement {
    /// The account.
    pub code: AccountCode,
    /// Its balance before.
    pub opening: i64,
    /// The entries, in the order of day and number.
    pub lines: Vec<StatementLine>,
    /// Its balance after.
    pub closing: i64,
}

/// An entry on an account's statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementLine {
    /// The entry.
    pub journal: JournalId,
    /// Its number.
    pub number: u64,
    /// Its day.
    pub day: BusinessDay,
    /// What it is for.
    pub memo: Memo,
    /// Its order.
    pub order: Option<OrderNumber>,
    /// What it changed the account by.
    pub amount: i64,
    /// The balance after it.
    pub balance: i64,
}

impl StatementLine {
    pub(super) fn of(journal: &Journal, amount: i64, balance: i64) -> Self {
        Self {
            journal: journal.id.clone(),
            number: journal.number,
            day: journal.day.clone(),
            memo: journal.said(),
            order: journal.order,
            amount,
            balance,
        }
    }
}

/// The tax of a span of time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct VatSummary {
    /// Tax taken from customers.
    pub output: i64,
    /// Tax paid to suppliers.
    pub input: i64,
    /// What was paid to the state, less what it paid back.
    pub settled: i64,
}

fn sum(rows: &[Row]) -> i64 {
    rows.iter().fold(0, |sum, row| sum.saturating_add(row.amount))
}

fn rows(
    chart: &Chart,
    codes: &[AccountCode],
    kind: AccountKind,
    amount: impl Fn(AccountCode) -> i64,
) -> Vec<Row> {
    let of_kind = codes.iter().filter(|code| code.kind() == kind);
    of_kind
        .map(|code| Row { code: *code, name: name(chart, *code), amount: amount(*code) })
        .filter(|row| row.amount != 0)
        .collect()
}

fn name(chart: &Chart, code: AccountCode) -> String {
    chart.account(code).map_or_else(|| code.to_string(), |account| account.name.clone())
}

/// The trial balance of everything up to a moment.
pub fn trial_balance(totals: &Totals, chart: &Chart) -> TrialBalance {
    let mut trial = TrialBalance::default();
    for code in totals.codes() {
        let balance = totals.balance(code);
        let row = |amount| Row { code, name: name(chart, code), amount };
        if balance > 0 {
            trial.debits.push(row(balance));
        } else if balance < 0 {
            trial.credits.push(row(balance.saturating_neg()));
        }
    }
    trial
}

impl TrialBalance {
    /// The sum of the debit balances, and of the credit balances: equal, always.
    pub fn sums(&self) -> (i64, i64) {
        (sum(&self.debits), sum(&self.credits))
    }
}

/// The profit and loss of a span of time.
pub fn profit_and_loss(span: &Totals, chart: &Chart) -> ProfitAndLoss {
    let codes = span.codes();
    let of = |kind| rows(chart, &codes, kind, |code| span.growth(code));
    ProfitAndLoss {
        income: of(AccountKind::Income),
        cost_of_sales: of(AccountKind::CostOfSales),
        expenses: of(AccountKind::Expense),
    }
}

impl ProfitAndLoss {
    /// What was sold, less what came back and was taken off.
    pub fn revenue(&self) -> i64 {
        sum(&self.income)
    }

    /// What is left of it after what the goods had cost.
    pub fn gross_profit(&self) -> i64 {
        self.revenue().saturating_sub(sum(&self.cost_of_sales))
    }

    /// What is left after all expenses.
    pub fn net_profit(&self) -> i64 {
        self.gross_profit().saturating_sub(sum(&self.expenses))
    }
}

/// The balance sheet of everything up to a moment.
pub fn balance_sheet(totals: &Totals, chart: &Chart) -> BalanceSheet {
    let codes = totals.codes();
    let of = |kind| rows(chart, &codes, kind, |code| natural(code.kind(), totals.balance(code)));
    let result = codes.iter().filter(|code| code.kind().is_result());
    BalanceSheet {
        assets: of(AccountKind::Asset),
        liabilities: of(AccountKind::Liability),
        equity: of(AccountKind::Equity),
        result: result.fold(0, |sum, code| sum.saturating_sub(totals.balance(*code))),
    }
}

impl BalanceSheet {
    /// What is owned.
    pub fn total_assets(&self) -> i64 {
        sum(&self.assets)
    }

    /// What is owed.
    pub fn total_liabilities(&self) -> i64 {
        sum(&self.liabilities)
    }

    /// The owner's share with the result.
    pub fn total_equity(&self) -> i64 {
        sum(&self.equity).saturating_add(self.result)
    }
}

/// The cash flow of a span of time, by the direct method; `before` is everything up to it.
pub fn cash_flow(before: &Totals, span: &Totals, chart: &Chart) -> CashFlow {
    let opening = cash(before, chart);
    let of = |line| span.cash_flow.get(&line).copied().unwrap_or(0);
    CashFlow {
        opening,
        lines: CASH_FLOW_LINES
            .into_iter()
            .map(|line| (line, of(line)))
            .filter(|(_, amount)| *amount != 0)
            .collect(),
        closing: opening.saturating_add(cash(span, chart)),
    }
}

impl CashFlow {
    /// What all lines brought together: closing less opening, always.
    pub fn change(&self) -> i64 {
        self.lines.iter().fold(0, |sum, (_, amount)| sum.saturating_add(*amount))
    }
}

/// Money in all accounts that hold any.
pub fn cash(totals: &Totals, chart: &Chart) -> i64 {
    let accounts = chart.accounts().iter().filter(|account| account.is_cash);
    accounts.fold(0, |sum, account| sum.saturating_add(totals.balance(account.code)))
}

/// An account's statement; `before` is everything up to it, `entries` those of its span in the
/// order of day and number.
pub fn account_statement<'a>(
    code: AccountCode,
    before: &Totals,
    entries: impl IntoIterator<Item = &'a Journal>,
) -> AccountStatement {
    let opening = natural(code.kind(), before.balance(code));
    let mut balance = opening;
    let mut lines = Vec::new();
    for journal in entries {
        let amount = natural(code.kind(), journal.amount_on(code));
        if amount == 0 {
            continue;
        }
        balance = balance.saturating_add(amount);
        lines.push(StatementLine::of(journal, amount, balance));
    }
    AccountStatement { code, opening, lines, closing: balance }
}

/// The tax of a span of time.
pub fn vat(span: &Totals) -> VatSummary {
    let (output, input) = (span.tax(VAT_OUTPUT), span.tax(VAT_INPUT));
    let left = span.growth(VAT_OUTPUT).saturating_sub(span.growth(VAT_INPUT));
    VatSummary { output, input, settled: output.saturating_sub(input).saturating_sub(left) }
}

impl VatSummary {
    /// What the state gets; below zero when it owes the shop.
    pub fn payable(self) -> i64 {
        self.output.saturating_sub(self.input)
    }
}
