//! What owners are told of the books, in words of every day: no debit, no credit but in the trial
//! balance, which nobody else asks for.

use super::{bubble, render};
use askama::Template;
use domain::ledger::account::{AccountCode, CashFlowLine};
use domain::ledger::books::Books;
use domain::ledger::chart::{ACCUMULATED_DEPRECIATION, Chart, DISCOUNTS, DRAWINGS, RETURNS};
use domain::ledger::journal::Journal;
use domain::ledger::party::{Aged, OpenItem};
use domain::ledger::statement::{
    AccountStatement, BalanceSheet, CashFlow, ProfitAndLoss, Row, TrialBalance, VatSummary,
};
use domain::ledger::totals::{Totals, natural};
use domain::message::{Bubble, Choices, TEXT_CHARS_MAX};
use domain::money::{Currency, Money};
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
pub fn entered(journal: &Journal, books: &Books, currency: Currency) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/books.txt", block = "entered")]
    struct Entered<'a> {
        number: u64,
        is_today: String,
        memo: &'a str,
        legs: Vec<String>,
        balances: Vec<String>,
    }
    let money = |minor| Money::new(minor, currency);
    let name = |code: AccountCode| {
        books.chart.account(code).map_or_else(|| code.to_string(), |it| it.name.clone())
    };
    // What is kept against its own kind reads the other way round: drawings grow when they are taken.
    let against = [DRAWINGS, RETURNS, DISCOUNTS, ACCUMULATED_DEPRECIATION];
    let legs = journal.legs.iter().map(|leg| {
        let grew = natural(leg.account.kind(), leg.amount);
        let grew = if against.contains(&leg.account) { grew.saturating_neg() } else { grew };
        let sign = if grew < 0 { "−" } else { "+" };
        format!("{} {sign}{}", name(leg.account), money(grew.saturating_abs()))
    });
    let cash = journal.legs.iter().filter(|leg| books.chart.is_cash(leg.account));
    let balances = cash.map(|leg| {
        let balance = books.balances.totals.balance(leg.account);
        format!("{} holds {} now.", name(leg.account), money(balance))
    });
    bubble(&Entered {
        number: journal.number,
        is_today: journal.day.for_people(),
        memo: &journal.memo,
        legs: legs.collect(),
        balances: balances.collect(),
    })
}

/// What is in some accounts.
pub fn balances(
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
    let mut said = lines_of(&rows, currency);
    if rows.len() > 1 {
        let sum = rows.iter().fold(0_i64, |sum, row| sum.saturating_add(row.amount));
        said.push(strong("Together", sum, currency));
    }
    listed("Balances now", said)
}

/// The trial balance.
pub fn trial_balance(trial: &TrialBalance, on: &BusinessDay, currency: Currency) -> Bubble {
    let (debits, credits) = trial.sums();
    let mut said = vec!["Debit".to_owned()];
    said.extend(lines_of(&trial.debits, currency));
    said.push(strong("Debits", debits, currency));
    said.push("Credit".to_owned());
    said.extend(lines_of(&trial.credits, currency));
    said.push(strong("Credits", credits, currency));
    listed(&format!("Trial balance, {}", on.for_people()), said)
}

/// The profit and loss.
pub fn profit_and_loss(result: &ProfitAndLoss, range: &DayRange, currency: Currency) -> Bubble {
    let mut said = lines_of(&result.income, currency);
    said.push(strong("Sales and income", result.revenue(), currency));
    said.extend(lines_of(&result.cost_of_sales, currency));
    said.push(strong("Gross profit", result.gross_profit(), currency));
    said.extend(lines_of(&result.expenses, currency));
    let net = result.net_profit();
    said.push(strong(if net < 0 { "Loss" } else { "Profit" }, net, currency));
    listed(&titled("Profit and loss", range), said)
}

/// The balance sheet.
pub fn balance_sheet(sheet: &BalanceSheet, on: &BusinessDay, currency: Currency) -> Bubble {
    let mut said = vec!["What the shop owns".to_owned()];
    said.extend(lines_of(&sheet.assets, currency));
    said.push(strong("Assets", sheet.total_assets(), currency));
    said.push("What it owes".to_owned());
    said.extend(lines_of(&sheet.liabilities, currency));
    said.push(strong("Liabilities", sheet.total_liabilities(), currency));
    said.push("What is the owner's".to_owned());
    said.extend(lines_of(&sheet.equity, currency));
    said.push(line("Result so far", sheet.result, currency));
    said.push(strong("Equity", sheet.total_equity(), currency));
    listed(&format!("Balance sheet, {}", on.for_people()), said)
}

/// The cash flow.
pub fn cash_flow(flow: &CashFlow, range: &DayRange, currency: Currency) -> Bubble {
    let mut said = vec![line("Money before", flow.opening, currency)];
    said.extend(flow.lines.iter().map(|(of, amount)| line(flow_word(*of), *amount, currency)));
    said.push(strong("Money after", flow.closing, currency));
    listed(&titled("Cash flow", range), said)
}

/// The tax summary.
pub fn vat(summary: VatSummary, range: &DayRange, currency: Currency) -> Bubble {
    let due = summary.payable();
    let said = vec![
        line("VAT on sales", summary.output, currency),
        line("VAT on purchases", summary.input.saturating_neg(), currency),
        strong(if due < 0 { "To get back" } else { "To pay" }, due.saturating_abs(), currency),
    ];
    listed(&titled("VAT", range), said)
}

/// What was spent, the largest first.
pub fn expenses(result: &ProfitAndLoss, range: &DayRange, currency: Currency) -> Bubble {
    let mut rows = result.expenses.clone();
    rows.sort_by_key(|row| std::cmp::Reverse(row.amount));
    let sum = rows.iter().fold(0_i64, |sum, row| sum.saturating_add(row.amount));
    let title = titled("Expenses", range);
    if rows.is_empty() {
        return nothing(&title);
    }
    let mut said = lines_of(&rows, currency);
    said.push(strong("Together", sum, currency));
    listed(&title, said)
}

/// An account's statement.
pub fn account_statement(
    statement: &AccountStatement,
    name: &str,
    range: &DayRange,
    currency: Currency,
) -> Bubble {
    let money = |minor| Money::new(minor, currency);
    let mut said = vec![line("Before", statement.opening, currency)];
    let left_out = statement.lines.len().saturating_sub(LINES_MAX);
    if left_out > 0 {
        said.push(format!("… {left_out} earlier entries"));
    }
    said.extend(statement.lines.iter().skip(left_out).map(|entry| {
        let sign = if entry.amount < 0 { "−" } else { "+" };
        let (amount, balance) = (money(entry.amount.saturating_abs()), money(entry.balance));
        let day = entry.day.for_people();
        format!("{day}  no. {}  {}  {sign}{amount} = {balance}", entry.number, entry.memo)
    }));
    said.push(strong("After", statement.closing, currency));
    listed(&titled(name, range), said)
}

/// What is owed, by how long it has been due.
pub fn aged(debtors: &[Debtor], to_us: bool, on: &BusinessDay, currency: Currency) -> Bubble {
    let title = if to_us { "What customers owe" } else { "What the shop owes" };
    let title = format!("{title}, {}", on.for_people());
    if debtors.is_empty() {
        return listed(&title, vec!["Nothing.".to_owned()]);
    }
    let money = |minor| Money::new(minor, currency);
    let parts = |aged: Aged| {
        let spans = [
            ("31–60 days", aged.to_60),
            ("61–90 days", aged.to_90),
            ("over 90 days", aged.over_90),
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
    said.push(format!("*Together* {}{}", money(sum.total()), parts(sum)));
    listed(&title, said)
}

/// Who owes what; with what it is made of when one customer was asked for.
pub fn debts(
    debtors: &[Debtor],
    customer: Option<&str>,
    on: &BusinessDay,
    currency: Currency,
) -> Bubble {
    match (customer, debtors) {
        (None, _) => aged(debtors, true, on, currency),
        (Some(name), []) => listed(name, vec!["Owes nothing.".to_owned()]),
        (Some(_), [debtor, ..]) => {
            let said = debtor.open.iter().map(|item| {
                let what = item.order.map_or_else(String::new, |order| format!("order {order}, "));
                let left = Money::new(item.left, currency);
                format!("• {what}due {}: {left}", item.due.for_people())
            });
            let mut said: Vec<String> = said.collect();
            said.push(strong("Owed", debtor.balance, currency));
            listed(&debtor.name, said)
        }
    }
}

/// An account is new, renamed or archived.
pub fn account_changed(chart: &Chart, code: AccountCode) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/books.txt", block = "account_changed")]
    struct AccountChanged {
        code: AccountCode,
        name: String,
        archived: bool,
    }
    let account = chart.account(code);
    bubble(&AccountChanged {
        code,
        name: account.map(|account| account.name.clone()).unwrap_or_default(),
        archived: account.is_some_and(|account| account.is_archived),
    })
}

/// The books are closed.
pub fn closed(until: &BusinessDay) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/books.txt", block = "closed")]
    struct Closed {
        until: String,
    }
    bubble(&Closed { until: until.for_people() })
}

pub(super) fn nothing(title: &str) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/books.txt", block = "nothing")]
    struct Nothing<'a> {
        title: &'a str,
    }
    bubble(&Nothing { title })
}

pub(super) fn listed(title: &str, mut lines: Vec<String>) -> Bubble {
    #[derive(Template)]
    #[template(path = "messages/en/books.txt", block = "lines")]
    struct Lines<'a> {
        title: &'a str,
        lines: &'a [String],
    }
    let mut text = render(&Lines { title, lines: &lines });
    while text.chars().count() > TEXT_CHARS_MAX && lines.len() > 2 {
        lines.remove(lines.len().saturating_sub(2));
        text = render(&Lines { title, lines: &lines });
    }
    Bubble { text, choices: Choices::None }
}

fn lines_of(rows: &[Row], currency: Currency) -> Vec<String> {
    rows.iter().map(|row| line(&row.name, row.amount, currency)).collect()
}

pub(super) fn line(name: &str, amount: i64, currency: Currency) -> String {
    format!("• {name}: {}", Money::new(amount, currency))
}

pub(super) fn strong(name: &str, amount: i64, currency: Currency) -> String {
    format!("*{name}: {}*", Money::new(amount, currency))
}

pub(super) fn titled(name: &str, range: &DayRange) -> String {
    if range.from == range.to {
        format!("{name}, {}", range.from.for_people())
    } else {
        format!("{name}, {} to {}", range.from.for_people(), range.to.for_people())
    }
}

fn flow_word(line: CashFlowLine) -> &'static str {
    match line {
        CashFlowLine::Customers => "From customers",
        CashFlowLine::Suppliers => "To suppliers",
        CashFlowLine::OperatingExpenses => "Running costs",
        CashFlowLine::Staff => "Staff",
        CashFlowLine::Tax => "Tax",
        CashFlowLine::Interest => "Interest",
        CashFlowLine::Equipment => "Equipment",
        CashFlowLine::Loans => "Loans",
        CashFlowLine::Owner => "Owner",
        CashFlowLine::Opening => "Opening",
    }
}
