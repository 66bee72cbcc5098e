//! What owners are told of the books, in words of every day: no debit, no credit but in the trial
//! balance, which nobody else asks for.

use super::{bubble, date};
use crate::documents::accounts;
use crate::memo;
use domain::language::Language;
use domain::ledger::account::{AccountCode, CashFlowLine};
use domain::ledger::books::Books;
use domain::ledger::chart::{ACCUMULATED_DEPRECIATION, Chart, DISCOUNTS, DRAWINGS, RETURNS};
use domain::ledger::journal::Journal;
use domain::ledger::party::{Aged, OpenItem};
use domain::ledger::statement::{AccountStatement, BalanceSheet, Row, TrialBalance};
use domain::ledger::totals::{Totals, natural};
use domain::message::{Bubble, Choices, TEXT_CHARS_MAX};
use domain::money::{Currency, MINUS, Money};
use domain::time::{BusinessDay, DayRange};

/// More lines than this do not fit a phone.
const LINES_MAX: usize = 40;

/// Somebody with a balance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Debtor {
    /// Who.
    pub name: String,
    /// What is owed, in minor units.
    pub balance: i64,
    /// By how long it has been due.
    pub aged: Aged,
    /// What it is made of.
    pub open: Vec<OpenItem>,
}

/// An entry that was just made, and what is in the money accounts it touched.
pub fn entered(language: Language, journal: &Journal, books: &Books, currency: Currency) -> Bubble {
    let money = |minor| Money::new(minor, currency);
    let name = |code: AccountCode| {
        let name = books.chart.account(code).map(|it| accounts::name(language, code, &it.name));
        name.unwrap_or_else(|| code.to_string())
    };
    // What is kept against its own kind reads the other way round: drawings grow when they are taken.
    let against = [DRAWINGS, RETURNS, DISCOUNTS, ACCUMULATED_DEPRECIATION];
    let legs = journal.legs.iter().map(|leg| {
        let grew = natural(leg.account.kind(), leg.amount);
        let grew = if against.contains(&leg.account) { grew.saturating_neg() } else { grew };
        let sign = if grew < 0 { MINUS } else { "+" };
        format!("{} {sign}{}", name(leg.account), money(grew.saturating_abs()))
    });
    let cash = journal.legs.iter().filter(|leg| books.chart.is_cash(leg.account));
    let balances = cash.map(|leg| {
        let balance = books.balances.totals.balance(leg.account);
        said!(language, "books/holds", account = name(leg.account), balance = money(balance))
    });
    bubble(said!(
        language,
        "books/entered",
        number = journal.number,
        is_today = date(language, &journal.day),
        memo = memo::said(language, &journal.said()),
        legs = legs.collect::<Vec<_>>(),
        balances = balances.collect::<Vec<_>>()
    ))
}

/// What is in some accounts.
pub fn balances(
    language: Language,
    codes: &[AccountCode],
    totals: &Totals,
    chart: &Chart,
    currency: Currency,
) -> Bubble {
    let rows = codes.iter().map(|code| Row {
        code: *code,
        name: chart.account(*code).map_or_else(|| code.to_string(), |it| it.name.clone()),
        amount: natural(code.kind(), totals.balance(*code)),
    });
    let rows: Vec<Row> = rows.collect();
    let mut said = lines_of(language, &rows, currency);
    if rows.len() > 1 {
        let sum = rows.iter().fold(0_i64, |sum, row| sum.saturating_add(row.amount));
        said.push(strong(&said!(language, "books/together"), sum, currency));
    }
    listed(language, &said!(language, "books/balances_now"), said)
}

/// The trial balance.
pub fn trial_balance(
    language: Language,
    trial: &TrialBalance,
    on: &BusinessDay,
    currency: Currency,
) -> Bubble {
    let (debits, credits) = trial.sums();
    let mut said = vec![said!(language, "books/debit")];
    said.extend(lines_of(language, &trial.debits, currency));
    said.push(strong(&said!(language, "books/debits"), debits, currency));
    said.push(said!(language, "books/credit"));
    said.extend(lines_of(language, &trial.credits, currency));
    said.push(strong(&said!(language, "books/credits"), credits, currency));
    listed(
        language,
        &said!(
            language,
            "books/as_of",
            name = said!(language, "books/trial_balance"),
            day = date(language, on)
        ),
        said,
    )
}

/// The balance sheet.
pub fn balance_sheet(
    language: Language,
    sheet: &BalanceSheet,
    on: &BusinessDay,
    currency: Currency,
) -> Bubble {
    let mut said = vec![said!(language, "books/what_the_shop_owns")];
    said.extend(lines_of(language, &sheet.assets, currency));
    said.push(strong(&said!(language, "books/assets"), sheet.total_assets(), currency));
    said.push(said!(language, "books/what_it_owes"));
    said.extend(lines_of(language, &sheet.liabilities, currency));
    said.push(strong(&said!(language, "books/liabilities"), sheet.total_liabilities(), currency));
    said.push(said!(language, "books/what_is_the_owners"));
    said.extend(lines_of(language, &sheet.equity, currency));
    said.push(line(&said!(language, "books/result_so_far"), sheet.result, currency));
    said.push(strong(&said!(language, "books/equity"), sheet.total_equity(), currency));
    listed(
        language,
        &said!(
            language,
            "books/as_of",
            name = said!(language, "books/balance_sheet"),
            day = date(language, on)
        ),
        said,
    )
}

/// An account's statement.
pub fn account_statement(
    language: Language,
    statement: &AccountStatement,
    name: &str,
    range: &DayRange,
    currency: Currency,
) -> Bubble {
    let money = |minor| Money::new(minor, currency);
    let mut said = vec![line(&said!(language, "books/before"), statement.opening, currency)];
    let left_out = statement.lines.len().saturating_sub(LINES_MAX);
    if left_out > 0 {
        said.push(said!(language, "books/earlier", count = left_out));
    }
    said.extend(statement.lines.iter().skip(left_out).map(|entry| {
        let sign = if entry.amount < 0 { MINUS } else { "+" };
        let (amount, balance) = (money(entry.amount.saturating_abs()), money(entry.balance));
        let day = date(language, &entry.day);
        said!(
            language,
            "books/entry",
            day,
            number = entry.number,
            memo = memo::said(language, &entry.memo),
            sign,
            amount,
            balance
        )
    }));
    said.push(strong(&said!(language, "books/after"), statement.closing, currency));
    let name = accounts::name(language, statement.code, name);
    listed(language, &titled(language, &name, range), said)
}

/// What is owed, by how long it has been due.
pub fn aged(
    language: Language,
    debtors: &[Debtor],
    to_us: bool,
    on: &BusinessDay,
    currency: Currency,
) -> Bubble {
    let title = if to_us {
        said!(language, "books/what_customers_owe")
    } else {
        said!(language, "books/what_the_shop_owes")
    };
    let title = said!(language, "books/as_of", name = title, day = date(language, on));
    if debtors.is_empty() {
        return listed(language, &title, vec![said!(language, "books/nothing_owed")]);
    }
    let money = |minor| Money::new(minor, currency);
    let parts = |aged: Aged| {
        let spans = [
            (said!(language, "books/to_60"), aged.to_60),
            (said!(language, "books/to_90"), aged.to_90),
            (said!(language, "books/over_90"), aged.over_90),
        ];
        let due = spans.into_iter().filter(|(_, amount)| *amount != 0);
        let due: Vec<String> =
            due.map(|(span, amount)| format!("{} {span}", money(amount))).collect();
        if due.is_empty() { String::new() } else { format!(" ({})", due.join(", ")) }
    };
    let mut said: Vec<String> = debtors
        .iter()
        .map(|debtor| format!("• {}: {}{}", debtor.name, money(debtor.balance), parts(debtor.aged)))
        .collect();
    let sum = debtors.iter().fold(Aged::default(), |sum, debtor| sum.plus(debtor.aged));
    said.push(format!(
        "{}{}",
        strong(&said!(language, "books/together"), sum.total(), currency),
        parts(sum)
    ));
    listed(language, &title, said)
}

/// What one customer owes, and what it is made of.
pub fn debts(language: Language, debtors: &[Debtor], customer: &str, currency: Currency) -> Bubble {
    match debtors {
        [] => listed(language, customer, vec![said!(language, "books/owes_nothing")]),
        [debtor, ..] => {
            let said = debtor.open.iter().map(|item| {
                let left = Money::new(item.left, currency);
                said!(
                    language,
                    "books/owed_item",
                    order = item.order,
                    due = date(language, &item.due),
                    left
                )
            });
            let mut said: Vec<String> = said.collect();
            said.push(strong(&said!(language, "books/owed"), debtor.balance, currency));
            listed(language, &debtor.name, said)
        }
    }
}

/// An account is new, renamed or archived.
pub fn account_changed(language: Language, chart: &Chart, code: AccountCode) -> Bubble {
    let account = chart.account(code);
    bubble(said!(
        language,
        "books/account_changed",
        code,
        name = account.map(|account| account.name.clone()).unwrap_or_default(),
        archived = account.is_some_and(|account| account.is_archived)
    ))
}

/// The books are closed.
pub fn closed(language: Language, until: &BusinessDay) -> Bubble {
    bubble(said!(language, "books/closed", until = date(language, until)))
}

pub(super) fn nothing(language: Language, title: &str) -> Bubble {
    bubble(said!(language, "books/nothing", title))
}

pub(super) fn listed(language: Language, title: &str, mut lines: Vec<String>) -> Bubble {
    let mut text = said!(language, "books/lines", title, lines = &lines);
    while text.chars().count() > TEXT_CHARS_MAX && lines.len() > 2 {
        lines.remove(lines.len().saturating_sub(2));
        text = said!(language, "books/lines", title, lines = &lines);
    }
    Bubble { text, choices: Choices::None }
}

pub(super) fn lines_of(language: Language, rows: &[Row], currency: Currency) -> Vec<String> {
    let name = |row: &Row| accounts::name(language, row.code, &row.name);
    rows.iter().map(|row| line(&name(row), row.amount, currency)).collect()
}

pub(super) fn line(name: &str, amount: i64, currency: Currency) -> String {
    format!("• {name}: {}", Money::new(amount, currency))
}

pub(super) fn strong(name: &str, amount: i64, currency: Currency) -> String {
    format!("*{name}: {}*", Money::new(amount, currency))
}

pub(super) fn titled(language: Language, name: &str, range: &DayRange) -> String {
    if range.from == range.to {
        said!(language, "books/as_of", name, day = date(language, &range.from))
    } else {
        said!(
            language,
            "books/from_to",
            name,
            from = date(language, &range.from),
            to = date(language, &range.to)
        )
    }
}

pub(super) fn flow_word(language: Language, line: CashFlowLine) -> String {
    match line {
        CashFlowLine::Customers => said!(language, "books/flow_customers"),
        CashFlowLine::Suppliers => said!(language, "books/flow_suppliers"),
        CashFlowLine::OperatingExpenses => said!(language, "books/flow_running"),
        CashFlowLine::Staff => said!(language, "books/flow_staff"),
        CashFlowLine::Tax => said!(language, "books/flow_tax"),
        CashFlowLine::Interest => said!(language, "books/flow_interest"),
        CashFlowLine::Equipment => said!(language, "books/flow_equipment"),
        CashFlowLine::Loans => said!(language, "books/flow_loans"),
        CashFlowLine::Owner => said!(language, "books/flow_owner"),
        CashFlowLine::Opening => said!(language, "books/flow_opening"),
    }
}
