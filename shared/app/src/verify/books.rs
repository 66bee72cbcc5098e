//! What must hold of the books: entries balance and are numbered without gaps; every sum is the sum
//! of its entries; control accounts, deposits and inventory are what parties, orders and stock say;
//! and whatever happened to an order has its entry.

use super::entry;
use super::finding::{Fault, Finding, Subject};
use super::order::Orders;
use super::sales;
use crate::ordering::post;
use crate::store::order::{self, Whole};
use crate::store::{StoreError, document, ledger};
use domain::document::Series;
use domain::ids::{OrderNumber, ShopId};
use domain::ledger::account::AccountCode;
use domain::ledger::chart::{Chart, DEPOSITS, INVENTORY, PAYABLE, RECEIVABLE};
use domain::ledger::journal::{Journal, Party};
use domain::ledger::party::PartyAccount;
use domain::ledger::totals::{Totals, natural};
use domain::money::Money;
use domain::time::{BusinessDay, DayRange, Month, Timestamp};
use ports::table::Table;
use std::collections::{BTreeMap, BTreeSet};

/// What orders say that the books must say too.
#[derive(Debug, Default)]
pub(super) struct Promised {
    /// What customers have paid and not got, in minor units.
    deposits: i64,
    /// What customers have got and not paid.
    owed: i64,
    /// The entries that orders must have, by their ids.
    entries: BTreeMap<String, OrderNumber>,
}

impl Promised {
    /// Adds what an order says.
    pub(super) fn add(&mut self, whole: &Whole) {
        let order = &whole.order;
        let paid = order.paid_net().map_or(0, Money::minor);
        let open = paid.saturating_sub(order.recognised_minor);
        self.deposits = self.deposits.saturating_add(open.max(0));
        self.owed = self.owed.saturating_add(open.min(0).saturating_neg());
        let number = order.number;
        let mut needs = |step: String| {
            self.entries.insert(format!("order/{}/{step}", number.0), number);
        };
        for payment in &whole.payments {
            needs(payment.id.to_string());
        }
        if order.recognised_minor > 0 && order.lines.iter().any(|line| !line.is_service()) {
            needs(post::recognition(order, order.recognise_at.state()));
        }
    }
}

/// What was read of the books so far.
#[derive(Debug, Default)]
struct Read {
    /// The sums of all entries.
    all: Totals,
    /// The ids of all entries.
    known: BTreeSet<String>,
    /// Their numbers.
    numbers: BTreeSet<u64>,
    /// What they come to for each party.
    parties: BTreeMap<(AccountCode, Party), i64>,
    /// How many of them are of goods that came back.
    notes: u64,
}

impl Read {
    fn add(&mut self, journal: &Journal) {
        self.numbers.insert(journal.number);
        self.known.insert(journal.id.as_str().to_owned());
        let id = journal.id.as_str();
        let is_note = journal.kind == "order_returned" && !id.ends_with("/cancelled");
        self.notes = self.notes.saturating_add(u64::from(is_note));
        for leg in &journal.legs {
            let Some(party) = leg.party else { continue };
            let sum = self.parties.entry((leg.account, party)).or_default();
            *sum = sum.saturating_add(natural(leg.account.kind(), leg.amount));
        }
    }
}

/// The books in figures, in minor units; what a side owes or is owed is above zero.
#[derive(Debug, Default)]
pub(super) struct Books {
    pub(super) entries: u64,
    pub(super) days: usize,
    pub(super) months: usize,
    pub(super) debits: i128,
    pub(super) credits: i128,
    /// What all accounts that hold money changed by.
    pub(super) money: i64,
    /// What the lines of the cash flow come to.
    pub(super) flows: i64,
    pub(super) receivable: i64,
    /// What customers' accounts come to.
    pub(super) customers: i64,
    /// What orders say is owed.
    pub(super) owed: i64,
    pub(super) payable: i64,
    /// What suppliers' accounts come to.
    pub(super) suppliers: i64,
    pub(super) deposits: i64,
    /// What orders were paid and have not earned.
    pub(super) prepaid: i64,
    pub(super) inventory: i64,
    /// How many steps of orders must have an entry.
    pub(super) steps: usize,
    /// How many products and customers have sales kept, each month for itself.
    pub(super) sold: usize,
    pub(super) closed_until: Option<BusinessDay>,
}

/// The books in figures, and what is wrong with them. `stock_value` is what all goods are worth,
/// `closings` when which days were closed.
pub(super) async fn look(
    table: &impl Table,
    shop: &ShopId,
    orders: &mut Orders,
    stock_value: i64,
    closings: &[(Timestamp, BusinessDay)],
) -> Result<(Books, Vec<Finding>), StoreError> {
    let balances = ledger::load_balances(table, shop).await?;
    let closed_until = balances.closed_until;
    let balances = balances.totals;
    let months = ledger::months(table, shop).await?;
    let chart = ledger::load_chart(table, shop).await?;
    let (mut read, mut faults) = (Read::default(), Vec::new());
    let mut books = Books { months: months.len(), closed_until, ..Books::default() };
    for (month, kept) in &months {
        let journals = ledger::journals(table, shop, &DayRange::month(month)).await?;
        let mut counted = Totals::default();
        for journal in &journals {
            counted.enter(journal, &chart);
            orders.tallies.entered(journal);
            read.add(journal);
            faults.extend(late(journal, closings));
        }
        faults.extend(differs(month, kept, &counted));
        let (found, of_days) = days(table, shop, month, &journals, &chart).await?;
        books.days = books.days.saturating_add(found);
        faults.extend(of_days);
        faults.extend(entry::look(table, shop, &journals, &chart).await?);
        let (found, of_sales) = sales::look(table, shop, month, &journals).await?;
        books.sold = books.sold.saturating_add(found);
        faults.extend(of_sales);
        read.all.add(&counted);
    }
    let entries = u64::try_from(read.numbers.len()).unwrap_or(u64::MAX);
    if !read.numbers.iter().copied().eq(1..=entries) || entries != balances.entries {
        faults.push(Fault::EntryMissing { entries, counted: balances.entries });
    }
    if balances != read.all {
        faults.push(Fault::Sums("since the beginning".to_owned()));
    }
    let counted = credit_notes(table, shop, &months).await?;
    if read.notes > counted {
        faults.push(Fault::CreditNotes { notes: read.notes, counted });
    }
    faults.extend(entry::parties(table, shop, &read.parties).await?);
    books.entries = entries;
    books.steps = orders.promised.entries.len();
    books.sum_up(&read.all, &chart);
    faults.extend(books.controlled(table, shop, &orders.promised, stock_value).await?);
    let mut findings: Vec<Finding> =
        faults.into_iter().map(|fault| Finding { about: Subject::Books, fault }).collect();
    findings.extend(orders.tallies.findings());
    let missing = orders.promised.entries.iter().filter(|(id, _)| !read.known.contains(*id));
    findings.extend(missing.map(|(id, order)| Finding {
        about: Subject::Order(*order),
        fault: Fault::NotEntered(id.clone()),
    }));
    Ok((books, findings))
}

/// How many numbers of credit notes were handed out. An entry may stand in the year after its
/// return, when the books were closed.
async fn credit_notes(
    table: &impl Table,
    shop: &ShopId,
    months: &BTreeMap<Month, Totals>,
) -> Result<u64, StoreError> {
    let years: BTreeSet<i16> = months.keys().map(|month| month.first().year()).collect();
    let before = years.first().map(|first| first.saturating_sub(1));
    let mut counted = order::first_credit_notes(table, shop).await?;
    for year in before.into_iter().chain(years) {
        let last = document::last_number(table, shop, Series::CreditNote, year).await?;
        counted = counted.saturating_add(last);
    }
    Ok(counted)
}

fn differs(span: &impl std::fmt::Display, kept: &Totals, counted: &Totals) -> Option<Fault> {
    (kept != counted).then(|| Fault::Sums(span.to_string()))
}

async fn days(
    table: &impl Table,
    shop: &ShopId,
    month: &Month,
    journals: &[Journal],
    chart: &Chart,
) -> Result<(usize, Vec<Fault>), StoreError> {
    let mut counted: BTreeMap<_, Totals> = BTreeMap::new();
    for journal in journals {
        counted.entry(journal.day.clone()).or_default().enter(journal, chart);
    }
    let kept = ledger::days(table, shop, month).await?;
    let days: BTreeSet<_> = kept.keys().chain(counted.keys()).collect();
    let none = Totals::default();
    let of = |day| (kept.get(day).unwrap_or(&none), counted.get(day).unwrap_or(&none));
    let faults = days.iter().filter_map(|day| {
        let (kept, counted) = of(*day);
        differs(day, kept, counted)
    });
    Ok((days.len(), faults.collect()))
}

/// An entry that was made on a day that had been closed for a while. A year's closing may be.
fn late(journal: &Journal, closings: &[(Timestamp, BusinessDay)]) -> Option<Fault> {
    let is_late = |(at, until): &&(Timestamp, BusinessDay)| {
        !journal.is_closing && journal.day <= *until && journal.at > at.plus_minutes(1)
    };
    let (_, until) = closings.iter().find(is_late)?;
    let (day, until) = (journal.day.to_string(), until.to_string());
    Some(Fault::EnteredLate { entry: journal.number, day, until })
}

impl Books {
    /// Takes the figures of the accounts.
    fn sum_up(&mut self, all: &Totals, chart: &Chart) {
        let sums = || all.accounts.values().chain(all.closing.values());
        self.debits = sums().map(|sums| i128::from(sums.debit)).sum();
        self.credits = sums().map(|sums| i128::from(sums.credit)).sum();
        let money = all.codes().into_iter().filter(|code| chart.is_cash(*code));
        self.money = money.fold(0, |sum, code| sum.saturating_add(all.balance(code)));
        self.flows = all.cash_flow.values().fold(0, |sum, flow| sum.saturating_add(*flow));
        self.receivable = all.balance(RECEIVABLE);
        self.payable = all.balance(PAYABLE).saturating_neg();
        self.deposits = all.balance(DEPOSITS).saturating_neg();
        self.inventory = all.balance(INVENTORY);
    }

    /// What accounts say must be what others say of the same thing.
    async fn controlled(
        &mut self,
        table: &impl Table,
        shop: &ShopId,
        promised: &Promised,
        stock_value: i64,
    ) -> Result<Vec<Fault>, StoreError> {
        let sum = |parties: &[PartyAccount]| parties.iter().map(|party| party.balance).sum::<i64>();
        self.customers = sum(&ledger::party_accounts(table, shop, RECEIVABLE).await?);
        self.suppliers = sum(&ledger::party_accounts(table, shop, PAYABLE).await?);
        (self.owed, self.prepaid) = (promised.owed, promised.deposits);
        let checks = [
            (RECEIVABLE, self.receivable, self.customers, "customers' balances"),
            (RECEIVABLE, self.receivable, self.owed, "what orders say is owed"),
            (PAYABLE, self.payable, self.suppliers, "suppliers' balances"),
            (DEPOSITS, self.deposits, self.prepaid, "orders' deposits"),
            (INVENTORY, self.inventory, stock_value, "the stock's value"),
        ];
        let wrong = checks.into_iter().filter(|(_, books, others, _)| books != others);
        let mut faults: Vec<Fault> = wrong
            .map(|(account, books, others, of)| Fault::Control { account, books, others, of })
            .collect();
        if self.debits != self.credits {
            let apart = i64::try_from(self.debits - self.credits).unwrap_or(i64::MAX);
            faults.push(Fault::TrialBalance(apart));
        }
        if self.flows != self.money {
            faults.push(Fault::CashFlow { flows: self.flows, money: self.money });
        }
        Ok(faults)
    }
}
