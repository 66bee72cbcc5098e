//! Sums that every entry changes: of a day, of a month, and since the beginning. Statements are
//! arithmetic on them, so they cost by months and accounts, never by entries.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::account::{AccountCode, AccountKind, CashFlowLine};
use super::chart::{Chart, RETAINED_EARNINGS, VAT_INPUT, VAT_OUTPUT};
use super::journal::{Journal, Leg};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// No account's debits or credits grow beyond this: every program reads such a number whole, and a
/// thousand accounts of it still fit 64 bits, so that no statement overflows.
pub const SUM_MAX: i64 = 9_000_000_000_000_000;

/// What was debited and credited, in minor units, both zero or above.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sums {
    /// Debited.
    #[serde(rename = "d", default, skip_serializing_if = "is_zero")]
    pub debit: i64,
    /// Credited.
    #[serde(rename = "c", default, skip_serializing_if = "is_zero")]
    pub credit: i64,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_zero(amount: &i64) -> bool {
    *amount == 0
}

/// The sums of a span of time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Of each account, without the entries that close a year.
    #[serde(rename = "a", default, skip_serializing_if = "BTreeMap::is_empty")]
    pub accounts: BTreeMap<AccountCode, Sums>,
    /// Of each account, from the entries that close a year.
    #[serde(rename = "x", default, skip_serializing_if = "BTreeMap::is_empty")]
    pub closing: BTreeMap<AccountCode, Sums>,
    /// Of the tax accounts, from entries that settle tax with the state: a part of `accounts`.
    #[serde(rename = "v", default, skip_serializing_if = "BTreeMap::is_empty")]
    pub settled: BTreeMap<AccountCode, Sums>,
    /// What each line of the cash flow statement brought, below zero for what it took.
    #[serde(rename = "f", default, skip_serializing_if = "BTreeMap::is_empty")]
    pub cash_flow: BTreeMap<CashFlowLine, i64>,
    /// How many entries.
    #[serde(rename = "n", default)]
    pub entries: u64,
}

impl Sums {
    fn of(leg: &Leg) -> Self {
        Self { debit: leg.amount.max(0), credit: leg.amount.min(0).saturating_neg() }
    }

    /// Debits less credits.
    pub fn balance(self) -> i64 {
        self.debit.saturating_sub(self.credit)
    }

    fn plus(self, other: Self) -> Self {
        Self {
            debit: self.debit.saturating_add(other.debit),
            credit: self.credit.saturating_add(other.credit),
        }
    }
}

impl Totals {
    /// Whether an entry fits: no account's debits or credits may pass [`SUM_MAX`].
    ///
    /// # Errors
    /// `TooLarge`.
    pub fn check_room(&self, journal: &Journal) -> Result<(), Refusal> {
        let accounts = if journal.is_closing { &self.closing } else { &self.accounts };
        let is_full = |leg: &Leg| {
            let sums = accounts.get(&leg.account).copied().unwrap_or_default();
            let Sums { debit, credit } = sums.plus(Sums::of(leg));
            debit.max(credit) > SUM_MAX
        };
        if journal.legs.iter().any(is_full) { Err(Refusal::TooLarge) } else { Ok(()) }
    }

    /// Adds an entry that fits.
    pub fn enter(&mut self, journal: &Journal, chart: &Chart) {
        self.enter_with(journal, &flows(journal, chart));
    }

    /// Adds an entry that fits and whose money flows are known.
    pub(super) fn enter_with(&mut self, journal: &Journal, flows: &[(CashFlowLine, i64)]) {
        let accounts = if journal.is_closing { &mut self.closing } else { &mut self.accounts };
        for leg in &journal.legs {
            let sums = accounts.entry(leg.account).or_default();
            *sums = sums.plus(Sums::of(leg));
        }
        let is_tax = |leg: &&Leg| leg.account == VAT_INPUT || leg.account == VAT_OUTPUT;
        for leg in journal.legs.iter().filter(is_tax).filter(|_| journal.settles_vat) {
            let sums = self.settled.entry(leg.account).or_default();
            *sums = sums.plus(Sums::of(leg));
        }
        for (line, amount) in flows {
            let flow = self.cash_flow.entry(*line).or_default();
            *flow = flow.saturating_add(*amount);
        }
        self.entries = self.entries.saturating_add(1);
    }

    /// Adds the sums of another span.
    pub fn add(&mut self, other: &Self) {
        for (into, from) in [
            (&mut self.accounts, &other.accounts),
            (&mut self.closing, &other.closing),
            (&mut self.settled, &other.settled),
        ] {
            for (code, sums) in from {
                let sum = into.entry(*code).or_default();
                *sum = sum.plus(*sums);
            }
        }
        for (line, amount) in &other.cash_flow {
            let flow = self.cash_flow.entry(*line).or_default();
            *flow = flow.saturating_add(*amount);
        }
        self.entries = self.entries.saturating_add(other.entries);
    }

    /// The sums of several spans together.
    pub fn of<'a>(spans: impl IntoIterator<Item = &'a Self>) -> Self {
        spans.into_iter().fold(Self::default(), |mut sum, span| {
            sum.add(span);
            sum
        })
    }

    /// What an account changed by, debits less credits, with the entries that close a year.
    pub fn balance(&self, code: AccountCode) -> i64 {
        let of = |accounts: &BTreeMap<AccountCode, Sums>| {
            accounts.get(&code).copied().unwrap_or_default().balance()
        };
        of(&self.accounts).saturating_add(of(&self.closing))
    }

    /// What an account changed by, above zero when it grew, without the entries that close a year.
    pub fn growth(&self, code: AccountCode) -> i64 {
        natural(code.kind(), self.accounts.get(&code).copied().unwrap_or_default().balance())
    }

    /// What a tax account changed by but for settling with the state, above zero when it grew.
    pub fn tax(&self, code: AccountCode) -> i64 {
        let settled = self.settled.get(&code).copied().unwrap_or_default().balance();
        self.growth(code).saturating_sub(natural(code.kind(), settled))
    }

    /// What all accounts changed by together: zero, always.
    pub fn imbalance(&self) -> i64 {
        let sums = self.accounts.values().chain(self.closing.values());
        sums.fold(0, |sum, sums| sum.saturating_add(sums.balance()))
    }

    /// What closes these sums as a year: each account of the result goes to nothing, and what they
    /// come to goes to what the owner has earned.
    pub fn closing_legs(&self) -> Vec<Leg> {
        let result = self.accounts.iter().filter(|(code, _)| code.kind().is_result());
        let mut legs: Vec<Leg> = result
            .map(|(code, sums)| Leg {
                account: *code,
                amount: sums.balance().saturating_neg(),
                party: None,
            })
            .filter(|leg| leg.amount != 0)
            .collect();
        let earned = legs.iter().fold(0_i64, |sum, leg| sum.saturating_sub(leg.amount));
        legs.push(Leg { account: RETAINED_EARNINGS, amount: earned, party: None });
        legs
    }

    /// The accounts with entries, in order.
    pub fn codes(&self) -> Vec<AccountCode> {
        let mut codes: Vec<AccountCode> =
            self.accounts.keys().chain(self.closing.keys()).copied().collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }
}

/// Money that moved against each account that is not money, by the direct method; a line may come
/// more than once.
pub(super) fn flows(journal: &Journal, chart: &Chart) -> Vec<(CashFlowLine, i64)> {
    let against = |leg: &Leg| {
        let account = chart.account(leg.account).filter(|account| !account.is_cash)?;
        Some((account.line, leg.amount.saturating_neg()))
    };
    let flows: Vec<_> = journal.legs.iter().filter_map(against).collect();
    if flows.len() < journal.legs.len() { flows } else { Vec::new() }
}

/// Debits less credits, with the sign in which an account of this kind grows.
pub fn natural(kind: AccountKind, balance: i64) -> i64 {
    if kind.grows_by_debit() { balance } else { balance.saturating_neg() }
}
