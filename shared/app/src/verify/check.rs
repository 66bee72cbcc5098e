//! The invariants one by one, each with the figures it was checked by. Deliberately absent: how
//! they are looked at; each is looked at where its records are.

use super::books::Books;
use super::finding::{Fault, Finding};
use super::{Audit, counted};
use domain::ledger::account::AccountCode;
use domain::ledger::chart::{DEPOSITS, INVENTORY, PAYABLE};
use serde::Serialize;
use std::fmt;

/// What must hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Everything can be read, and the shop be reached.
    Readable,
    /// Orders agree with their steps, payments, lines and indexes.
    Orders,
    /// What has fallen due was swept, what was done was sent.
    Swept,
    /// On hand is the sum of the movements, never below zero.
    Stock,
    /// Reserved is what orders hold and keep.
    Reserved,
    /// The legs of every entry come to nothing.
    Balanced,
    /// Entries are numbered without gaps, and lie where their sources lead.
    Numbered,
    /// Sums of days, months and all are those of the entries.
    Sums,
    /// The trial balance is nothing.
    TrialBalance,
    /// The lines of the cash flow come to what money changed by.
    CashFlow,
    /// Receivables are what customers' accounts and orders say.
    Receivables,
    /// Payables are what suppliers' accounts say.
    Payables,
    /// Deposits are what orders were paid and have not earned.
    Deposits,
    /// The inventory account is the stock's value.
    Inventory,
    /// What happened to orders has its entries, which say the same.
    Entered,
    /// What was sold of products and to customers is what entries say.
    Sold,
    /// Nothing was entered on closed days.
    Closed,
    /// Audit rows are as they were sealed.
    Audit,
    /// Whoever is written to is known, with the role and the limit they were given.
    People,
}

/// A rule, looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// Which.
    pub rule: Rule,
    /// The figures it was checked by, in minor units and base units.
    pub figures: String,
    /// How many findings break it.
    pub broken: usize,
}

/// What was looked at besides the books.
pub(super) struct Looked<'a> {
    pub(super) orders: u64,
    pub(super) units: u64,
    pub(super) stock_value: i64,
    pub(super) reserved: i64,
    pub(super) people: u64,
    pub(super) books: &'a Books,
    pub(super) audit: &'a Audit,
}

impl Check {
    /// Every rule with its figures.
    pub(super) fn all(looked: &Looked<'_>, findings: &[Finding]) -> Vec<Self> {
        let figures = looked.figures().into_iter();
        let mut checks: Vec<Self> =
            figures.map(|(rule, figures)| Self { rule, figures, broken: 0 }).collect();
        for check in &mut checks {
            check.count(findings);
        }
        checks
    }

    /// Counts the findings that break it.
    pub(super) fn count(&mut self, findings: &[Finding]) {
        let breaks = |found: &&Finding| found.fault.rule() == self.rule;
        self.broken = findings.iter().filter(breaks).count();
    }
}

impl Looked<'_> {
    fn figures(&self) -> Vec<(Rule, String)> {
        let Self { orders, units, stock_value, reserved, people, books, audit } = self;
        let entries = books.entries;
        vec![
            (
                Rule::Readable,
                [
                    counted(*orders, "order", "orders"),
                    counted(*units, "unit", "units"),
                    counted(*people, "person", "people"),
                ]
                .join(", "),
            ),
            (Rule::Orders, counted(*orders, "order", "orders")),
            (Rule::Swept, "nothing waits for longer than a quarter of an hour".to_owned()),
            (Rule::Stock, format!("{}, worth {stock_value}", counted(*units, "unit", "units"))),
            (Rule::Reserved, format!("{reserved} reserved")),
            (Rule::Balanced, counted(entries, "entry", "entries")),
            (Rule::Numbered, format!("1 to {entries}")),
            (
                Rule::Sums,
                format!(
                    "{}, {}",
                    counted(books.days, "day", "days"),
                    counted(books.months, "month", "months")
                ),
            ),
            (Rule::TrialBalance, format!("debits {}, credits {}", books.debits, books.credits)),
            (Rule::CashFlow, format!("lines {}, money {}", books.flows, books.money)),
            (
                Rule::Receivables,
                format!(
                    "account {}, customers {}, orders {}",
                    books.receivable, books.customers, books.owed
                ),
            ),
            (Rule::Payables, format!("account {}, suppliers {}", books.payable, books.suppliers)),
            (Rule::Deposits, format!("account {}, orders {}", books.deposits, books.prepaid)),
            (Rule::Inventory, format!("account {}, stock {stock_value}", books.inventory)),
            (Rule::Entered, format!("{} steps of orders", books.steps)),
            (Rule::Sold, format!("{} products and customers by month", books.sold)),
            (
                Rule::Closed,
                books.closed_until.as_ref().map_or_else(
                    || "nothing is closed".to_owned(),
                    |until| format!("closed until {until}"),
                ),
            ),
            (
                Rule::Audit,
                format!(
                    "{} in {}, {} waiting",
                    counted(audit.rows, "row", "rows"),
                    counted(audit.blocks, "block", "blocks"),
                    audit.waiting
                ),
            ),
            (Rule::People, counted(*people, "person", "people")),
        ]
    }
}

impl Fault {
    /// Which rule it breaks.
    fn rule(&self) -> Rule {
        match self {
            Self::Malformed(_) | Self::Unreachable(_) | Self::NoOwner => Rule::Readable,
            Self::StepMissing { .. }
            | Self::StepsApart
            | Self::LastStep(_)
            | Self::Paid { .. }
            | Self::Total { .. }
            | Self::Priced { .. }
            | Self::Unguarded
            | Self::Misplaced
            | Self::Misnumbered
            | Self::BeyondCounter => Rule::Orders,
            Self::NotSwept | Self::Unsent => Rule::Swept,
            Self::Pieces { .. }
            | Self::Value { .. }
            | Self::Split { .. }
            | Self::BelowZero
            | Self::NotCounted
            | Self::NoLevel
            | Self::NotSold
            | Self::SoldTwice => Rule::Stock,
            Self::Reserved { .. } | Self::StrayHold(_) => Rule::Reserved,
            Self::Unbalanced(_) => Rule::Balanced,
            Self::EntryMissing { .. }
            | Self::Astray(_)
            | Self::NotItsVoucher(_)
            | Self::CreditNotes { .. } => Rule::Numbered,
            Self::Sums(_) => Rule::Sums,
            Self::TrialBalance(_) => Rule::TrialBalance,
            Self::CashFlow { .. } => Rule::CashFlow,
            Self::Control { account, .. }
            | Self::Party { account, .. }
            | Self::OpenItem { account, .. } => of_account(*account),
            Self::Apart { .. } | Self::NotEntered(_) => Rule::Entered,
            Self::Sold { .. } | Self::SoldNotPosted { .. } => Rule::Sold,
            Self::EnteredLate { .. } => Rule::Closed,
            Self::Chain(_) => Rule::Audit,
            Self::Nobody | Self::NotOwner | Self::CreditLimit { .. } => Rule::People,
        }
    }
}

fn of_account(account: AccountCode) -> Rule {
    match account {
        PAYABLE => Rule::Payables,
        DEPOSITS => Rule::Deposits,
        INVENTORY => Rule::Inventory,
        _ => Rule::Receivables,
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Readable => "everything can be read and the shop be reached",
            Self::Orders => "orders agree with their steps, payments, lines and indexes",
            Self::Swept => "what fell due was swept, and what was done was sent",
            Self::Stock => "on hand is what was moved, and never below zero",
            Self::Reserved => "reserved is what orders hold and keep",
            Self::Balanced => "every entry balances",
            Self::Numbered => "entries are numbered without gaps and lie where their sources lead",
            Self::Sums => "sums of days, months and all are those of the entries",
            Self::TrialBalance => "the trial balance comes to nothing",
            Self::CashFlow => "the cash flow is what money changed by",
            Self::Receivables => "receivables are what customers and orders say",
            Self::Payables => "payables are what suppliers' accounts say",
            Self::Deposits => "deposits are what orders were paid and have not earned",
            Self::Inventory => "the inventory account is the stock's value",
            Self::Entered => "what happened to orders is entered, and says the same",
            Self::Sold => "sales by product and customer are those of the entries",
            Self::Closed => "nothing was entered on days that were closed",
            Self::Audit => "audit rows are as they were sealed",
            Self::People => "whoever is written to is known, in their role and limit",
        })
    }
}

impl fmt::Display for Check {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = if self.broken == 0 { "holds " } else { "BROKEN" };
        write!(out, "{verdict}  {}: {}", self.rule, self.figures)
    }
}
