//! What must hold of the books: entries balance and are numbered without gaps; every sum is the sum
//! of its entries; control accounts, deposits and inventory are what parties, orders and stock say;
//! and whatever happened to an order has its entry.

use super::entry;
use super::finding::{Fault, Finding, Subject};
use super::order::Orders;
use super::sales;
use crate::store::order::{self, Whole};
use crate::store::{StoreError, ledger};
use domain::ids::{OrderNumber, ShopId};
use domain::ledger::account::AccountCode;
use domain::ledger::chart::{DEPOSITS, INVENTORY, PAYABLE, RECEIVABLE};
use domain::ledger::journal::{Journal, Party};
use domain::ledger::party::PartyAccount;
use domain::ledger::totals::{Totals, natural};
use domain::money::Money;
use domain::order::OrderLine;
use domain::time::{DayRange, Month};
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
        if order.recognised_minor > 0 && order.lines.iter().any(OrderLine::is_earned_by_dispatch) {
            needs("dispatched".to_owned());
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

/// The books in figures, and what is wrong with them. `stock_value` is what all goods are worth.
pub(super) async fn look(
    table: &impl Table,
    shop: &ShopId,
    orders: &mut Orders,
    stock_value: i64,
) -> Result<(u64, Vec<Finding>), StoreError> {
    let balances = ledger::load_balances(table, shop).await?.totals;
    let months = ledger::months(table, shop).await?;
    let chart = ledger::load_chart(table, shop).await?;
    let (mut read, mut faults) = (Read::default(), Vec::new());
    for (month, kept) in &months {
        let journals = ledger::journals(table, shop, &DayRange::month(month)).await?;
        let mut counted = Totals::default();
        for journal in &journals {
            counted.enter(journal, &chart);
            orders.tallies.entered(journal);
            read.add(journal);
        }
        faults.extend(differs(month, kept, &counted));
        faults.extend(days(table, shop, month, &journals, &chart).await?);
        faults.extend(entry::look(table, shop, &journals, &chart).await?);
        faults.extend(sales::look(table, shop, month, &journals).await?);
        read.all.add(&counted);
    }
    let entries = u64::try_from(read.numbers.len()).unwrap_or(u64::MAX);
    if !read.numbers.iter().copied().eq(1..=entries) || entries != balances.entries {
        faults.push(Fault::EntryMissing { entries, counted: balances.entries });
    }
    if balances != read.all {
        faults.push(Fault::Sums("since the beginning".to_owned()));
    }
    let counted = order::last_credit_note(table, shop).await?;
    if read.notes > counted {
        faults.push(Fault::CreditNotes { notes: read.notes, counted });
    }
    faults.extend(entry::parties(table, shop, &read.parties).await?);
    faults.extend(controlled(table, shop, &read.all, &orders.promised, stock_value).await?);
    let mut findings: Vec<Finding> =
        faults.into_iter().map(|fault| Finding { about: Subject::Books, fault }).collect();
    findings.extend(orders.tallies.findings());
    let missing = orders.promised.entries.iter().filter(|(id, _)| !read.known.contains(*id));
    findings.extend(missing.map(|(id, order)| Finding {
        about: Subject::Order(*order),
        fault: Fault::NotEntered(id.clone()),
    }));
    Ok((entries, findings))
}

fn differs(span: &impl std::fmt::Display, kept: &Totals, counted: &Totals) -> Option<Fault> {
    (kept != counted).then(|| Fault::Sums(span.to_string()))
}

async fn days(
    table: &impl Table,
    shop: &ShopId,
    month: &Month,
    journals: &[Journal],
    chart: &domain::ledger::chart::Chart,
) -> Result<Vec<Fault>, StoreError> {
    let mut counted: BTreeMap<_, Totals> = BTreeMap::new();
    for journal in journals {
        counted.entry(journal.day.clone()).or_default().enter(journal, chart);
    }
    let kept = ledger::days(table, shop, month).await?;
    let days: BTreeSet<_> = kept.keys().chain(counted.keys()).collect();
    let none = Totals::default();
    let of = |day| (kept.get(day).unwrap_or(&none), counted.get(day).unwrap_or(&none));
    Ok(days
        .into_iter()
        .filter_map(|day| {
            let (kept, counted) = of(day);
            differs(day, kept, counted)
        })
        .collect())
}

/// What accounts say must be what others say of the same thing.
async fn controlled(
    table: &impl Table,
    shop: &ShopId,
    all: &Totals,
    promised: &Promised,
    stock_value: i64,
) -> Result<Vec<Fault>, StoreError> {
    let sum = |parties: &[PartyAccount]| parties.iter().map(|party| party.balance).sum::<i64>();
    let customers = sum(&ledger::party_accounts(table, shop, RECEIVABLE).await?);
    let suppliers = sum(&ledger::party_accounts(table, shop, PAYABLE).await?);
    let checks = [
        (RECEIVABLE, all.balance(RECEIVABLE), customers, "customers' balances"),
        (RECEIVABLE, all.balance(RECEIVABLE), promised.owed, "what orders say is owed"),
        (PAYABLE, all.balance(PAYABLE).saturating_neg(), suppliers, "suppliers' balances"),
        (DEPOSITS, all.balance(DEPOSITS).saturating_neg(), promised.deposits, "orders' deposits"),
        (INVENTORY, all.balance(INVENTORY), stock_value, "the stock's value"),
    ];
    let wrong = checks.into_iter().filter(|(_, books, others, _)| books != others);
    Ok(wrong
        .map(|(account, books, others, of)| Fault::Control { account, books, others, of })
        .collect())
}
