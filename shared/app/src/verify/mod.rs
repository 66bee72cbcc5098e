//! What must hold of a shop at any moment at which nothing is being written, looked up record by
//! record. It reads keys and partitions only, no scan, and keeps no more in memory than what
//! orders promise, so it can be run against a table of any size.
//!
//! A shop that sells meanwhile is not still: its records are read one after the other. So what
//! does not hold is looked at once more, and only what is wrong both times is told.
//! Deliberately absent: repairs. What to do about a finding is a person's decision.

mod books;
mod check;
mod entry;
mod finding;
mod order;
mod sales;
mod tally;
mod unit;

pub use check::{Check, Rule};
pub use finding::{Fault, Finding, Subject};

use crate::audit_seal;
use crate::store::audit::{BOOKS_CLOSED, CREDIT_LIMITED};
use crate::store::due::{Overdue, overdue};
use crate::store::order::{FIRST_NUMBER, last_number, newest_number};
use crate::store::{self, StoreError, person, shop, stock};
use check::Looked;
use domain::access::Role;
use domain::audit::{Head, Verdict};
use domain::ids::{OrderNumber, PersonId};
use domain::money::Money;
use domain::shop::Shop;
use domain::stock::StockLevel;
use domain::time::{BusinessDay, Timestamp};
use futures_util::{StreamExt, TryStreamExt, stream};
use order::Orders;
use ports::table::Table;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

/// The sweep runs every minute; what is overdue for longer than this was missed.
const SWEPT_WITHIN_MINUTES: i64 = 15;
/// How many orders are read at once.
const CONCURRENCY: usize = 8;

/// What people may owe at most, by the newest row of the audit log; by the person's id.
type Limits = BTreeMap<String, String>;

/// What the audit log says that other records must agree with.
#[derive(Debug, Default)]
struct Logged {
    limits: Limits,
    /// When the books were closed, up to which day.
    closings: Vec<(Timestamp, BusinessDay)>,
}

/// What was looked at and what was found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// How many orders there are.
    pub orders: u64,
    /// How many units are counted.
    pub units: u64,
    /// How many people are known by an address or an order.
    pub people: u64,
    /// How many entries the books have.
    pub entries: u64,
    /// How many audit rows are as they were sealed, in how many blocks, and how many wait for it.
    pub audit: Audit,
    /// Every rule with the figures it was checked by.
    pub checks: Vec<Check>,
    /// What does not hold; nothing when all is well.
    pub findings: Vec<Finding>,
}

/// The audit chain in figures.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Audit {
    /// How many blocks there are.
    pub blocks: u64,
    /// How many rows are as they were sealed.
    pub rows: u64,
    /// How many rows are not sealed yet.
    pub waiting: u64,
    /// The newest block, to be compared with the newest head in the vault.
    pub head: Option<Head>,
}

/// "1 block", "2 blocks".
fn counted<N: Copy + PartialEq + From<u8> + Display>(count: N, one: &str, many: &str) -> String {
    let name = if count == N::from(1) { one } else { many };
    format!("{count} {name}")
}

impl Report {
    /// What it says to people, a line each: all in all, every rule, and every finding.
    pub fn lines(&self, shop: &Shop) -> Vec<String> {
        let Self { orders, units, people, entries, audit, checks, findings } = self;
        let verdict = match findings.len() {
            0 => "all is well".to_owned(),
            1 => "one thing is broken".to_owned(),
            many => format!("{many} things are broken"),
        };
        let Audit { blocks, rows, .. } = audit;
        let head = format!(
            "{}: {}, {} of stock, {}, {} in the books, {} in {}: {verdict}.",
            shop.slug,
            counted(*orders, "order", "orders"),
            counted(*units, "unit", "units"),
            counted(*people, "person", "people"),
            counted(*entries, "entry", "entries"),
            counted(*rows, "audit row", "audit rows"),
            counted(*blocks, "block", "blocks"),
        );
        let checks = checks.iter().map(|check| format!("  {check}"));
        let findings = findings.iter().map(|finding| format!("  {finding}"));
        std::iter::once(head).chain(checks).chain(findings).collect()
    }
}

/// Looks at everything of a shop; at what is wrong, twice. `progress` is told how many orders were
/// looked at, each time.
pub async fn verify(
    table: &impl Table,
    shop: &Shop,
    now: Timestamp,
    mut progress: impl FnMut(u64),
) -> Result<Report, StoreError> {
    let first = look(table, shop, now, &mut progress).await?;
    if first.findings.is_empty() {
        return Ok(first);
    }
    let mut second = look(table, shop, now, &mut progress).await?;
    second.findings.retain(|finding| first.findings.iter().any(|one| one.is_again(finding)));
    for check in &mut second.checks {
        check.count(&second.findings);
    }
    Ok(second)
}

async fn look(
    table: &impl Table,
    shop: &Shop,
    now: Timestamp,
    progress: &mut impl FnMut(u64),
) -> Result<Report, StoreError> {
    let mut findings = Vec::new();
    let routes = reachable(table, shop).await;
    let routes = readable(routes, &mut findings)?.unwrap_or_default();
    findings.extend(routes);
    let (mut orders, of_orders) = orders(table, shop, progress).await?;
    findings.extend(of_orders);
    let units = unit::look(table, &shop.id, &mut orders).await;
    let (units, of_units) = readable(units, &mut findings)?.unwrap_or_default();
    findings.extend(of_units);
    let levels = stock::levels_everywhere(table, &shop.id).await;
    let levels = readable(levels, &mut findings)?.unwrap_or_default();
    let sum = |of: fn(&StockLevel) -> i64| levels.iter().map(of).fold(0, i64::saturating_add);
    let stock_value = sum(|level| level.value_minor);
    let reserved = sum(|level| level.reserved);
    let mut logged = Logged::default();
    let audit = audit(table, shop, now, &mut logged).await;
    let (audit, of_audit) = readable(audit, &mut findings)?.unwrap_or_default();
    findings.extend(of_audit);
    let books = books::look(table, &shop.id, &mut orders, stock_value, &logged.closings).await;
    let (books, of_books) = readable(books, &mut findings)?.unwrap_or_default();
    findings.extend(of_books);
    let overdue = overdue(table, &shop.id, now.plus_minutes(-SWEPT_WITHIN_MINUTES)).await;
    let overdue = readable(overdue, &mut findings)?.unwrap_or_default();
    findings.extend(overdue.into_iter().map(|due| match due {
        Overdue::Order(number) => Finding { about: Subject::Order(number), fault: Fault::NotSwept },
        Overdue::Booking(number) => {
            Finding { about: Subject::Booking(number), fault: Fault::NotSwept }
        }
        Overdue::Reports => Finding { about: Subject::Shop, fault: Fault::NotSwept },
        Overdue::Done(cause) => Finding { about: Subject::Done(cause), fault: Fault::Unsent },
    }));
    let people = people(table, shop, &orders.customers, &logged.limits).await;
    let (people, of_people) = readable(people, &mut findings)?.unwrap_or_default();
    findings.extend(of_people);
    let (orders, entries) = (orders.count, books.entries);
    let (books, audited) = (&books, &audit);
    let looked = Looked { orders, units, stock_value, reserved, people, books, audit: audited };
    let checks = Check::all(&looked, &findings);
    Ok(Report { orders, units, people, entries, audit, checks, findings })
}

/// What was read; a record that can't be read is a finding of its own, and what stands with it
/// can't be judged.
fn readable<T>(
    read: Result<T, StoreError>,
    findings: &mut Vec<Finding>,
) -> Result<Option<T>, StoreError> {
    match read {
        Ok(read) => Ok(Some(read)),
        Err(malformed @ StoreError::Malformed { .. }) => {
            let fault = Fault::Malformed(malformed.to_string());
            findings.push(Finding { about: Subject::Shop, fault });
            Ok(None)
        }
        Err(error @ (StoreError::Table(_) | StoreError::RunOut(_))) => Err(error),
    }
}

async fn reachable(table: &impl Table, shop: &Shop) -> Result<Vec<Finding>, StoreError> {
    let by_slug = shop::by_slug(table, &shop.slug).await?;
    let by_number = shop::by_number(table, &shop.phone_number_id).await?;
    let routes = [(by_slug, "slug"), (by_number, "phone_number_id")];
    let lost = routes.into_iter().filter(|(found, _)| found.as_ref() != Some(shop));
    let lost = lost.map(|(_, route)| Fault::Unreachable(route));
    let nobody = shop.owners.is_empty().then_some(Fault::NoOwner);
    Ok(lost.chain(nobody).map(|fault| Finding { about: Subject::Shop, fault }).collect())
}

/// The audit chain. Rows are sealed within a minute; what waits for longer than the sweep may take
/// was missed.
async fn audit(
    table: &impl Table,
    shop: &Shop,
    now: Timestamp,
    logged: &mut Logged,
) -> Result<(Audit, Vec<Finding>), StoreError> {
    let settled = now.plus_minutes(-SWEPT_WITHIN_MINUTES);
    let remember = |row: &store::audit::Audit| {
        let after = row.after.clone().unwrap_or_default();
        match row.action.as_str() {
            CREDIT_LIMITED => drop(logged.limits.insert(row.subject.clone(), after)),
            BOOKS_CLOSED => {
                logged.closings.extend(BusinessDay::parse(&after).map(|until| (row.at, until)));
            }
            _ => {}
        }
    };
    let verdict = audit_seal::verify_each(table, shop, &[], settled, now, remember).await?;
    let Verdict { blocks, rows, waiting, head, breaks } = verdict;
    let about = || Subject::Audit;
    let findings = breaks.into_iter().map(|it| Finding { about: about(), fault: it.into() });
    Ok((Audit { blocks, rows, waiting, head }, findings.collect()))
}

/// Every number the counter has handed out is looked up, so no index can hide an order.
async fn orders(
    table: &impl Table,
    shop: &Shop,
    progress: &mut impl FnMut(u64),
) -> Result<(Orders, Vec<Finding>), StoreError> {
    let (mut orders, mut findings) = (Orders::default(), Vec::new());
    // The feed first: orders written later have numbers the counter has handed out by then.
    let newest = newest_number(table, &shop.id).await?;
    let counted = last_number(table, &shop.id).await?;
    findings.extend(
        newest
            .filter(|newest| Some(*newest) > counted)
            .map(|number| Finding { about: Subject::Order(number), fault: Fault::BeyondCounter }),
    );
    let last = counted.max(newest).map_or(0, |number| number.0);
    let looks =
        (FIRST_NUMBER..=last).map(|number| order::look(table, &shop.id, OrderNumber(number)));
    let mut looks = stream::iter(looks).buffered(CONCURRENCY);
    while let Some((whole, found)) = looks.try_next().await? {
        findings.extend(found);
        if let Some(whole) = whole {
            orders.add(&whole);
            progress(orders.count);
        }
    }
    Ok((orders, findings))
}

async fn people(
    table: &impl Table,
    shop: &Shop,
    customers: &BTreeSet<PersonId>,
    limits: &Limits,
) -> Result<(u64, Vec<Finding>), StoreError> {
    let mut people = customers.clone();
    people.extend(person::identified(table, &shop.id).await?);
    people.extend(shop.owners.iter().copied());
    let mut findings = Vec::new();
    for id in &people {
        let fault = match person::load_person(table, &shop.id, *id).await? {
            None => Some(Fault::Nobody),
            Some(person) => of_limit(&person, limits.get(&id.to_string())),
        };
        findings.extend(fault.map(|fault| Finding { about: Subject::Person(*id), fault }));
    }
    for id in &shop.owners {
        if person::principal(table, &shop.id, *id).await?.role != Role::Owner {
            findings.push(Finding { about: Subject::Person(*id), fault: Fault::NotOwner });
        }
    }
    Ok((u64::try_from(people.len()).unwrap_or(u64::MAX), findings))
}

/// A limit that is not what somebody set it to. A limit without a row is older than the log.
fn of_limit(person: &person::Person, logged: Option<&String>) -> Option<Fault> {
    let limit = person.credit_limit.map_or(0, Money::minor);
    let logged = logged.filter(|logged| **logged != limit.to_string())?;
    Some(Fault::CreditLimit { limit, logged: logged.clone() })
}
