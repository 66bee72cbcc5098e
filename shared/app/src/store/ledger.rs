//! Entries of the books, and the sums that each of them changes.

use super::{StoreError, Versioned, all, item, keys, load, record};
use domain::ids::{JournalId, PersonId, ShopId, Sku};
use domain::ledger::account::AccountCode;
use domain::ledger::books::{Balances, Books};
use domain::ledger::chart::Chart;
use domain::ledger::journal::{Journal, Party};
use domain::ledger::memo::Memo;
use domain::ledger::party::PartyAccount;
use domain::ledger::sales::{MonthSales, Sale, SoldByDay};
use domain::ledger::totals::Totals;
use domain::ledger::voucher::Voucher;
use domain::time::{BusinessDay, DayRange, Month, Timestamp};
use ports::table::{Condition, Index, Key, Query, Table, Write};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

const CHART: &str = "CA";
const BALANCES: &str = "BA";
const MONTH: &str = "GM";
const DAY: &str = "GD";
const PARTY: &str = "SB";
const JOURNAL: &str = "JE";
const PLACE: &str = "JP";
const PRODUCT_SOLD: &str = "SP";
const CUSTOMER_SOLD: &str = "SC";

/// Where an entry lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its day.
    pub day: BusinessDay,
    /// Its number.
    pub number: u64,
}

/// A shop's books, loaded for some vouchers, with the versions they were read at.
#[derive(Debug, Clone, Default)]
pub struct Opened {
    /// The books.
    pub books: Books,
    versions: BTreeMap<Key, u64>,
}

impl Opened {
    async fn load<T: DeserializeOwned>(
        &mut self,
        table: &impl Table,
        key: Key,
        kind: &'static str,
    ) -> Result<Option<T>, StoreError> {
        let found: Option<Versioned<T>> = load(table, &key, kind).await?;
        let version = found.as_ref().map_or(0, |found| found.version);
        self.versions.insert(key, version);
        Ok(found.map(|found| found.record))
    }

    /// What was sold so far of the products of a voucher, and to its customer, in its month.
    async fn load_sold(
        &mut self,
        table: &impl Table,
        shop: &ShopId,
        voucher: &Voucher,
    ) -> Result<(), StoreError> {
        let Some(sale) = Sale::of(&voucher.kind) else { return Ok(()) };
        let month = voucher.day.month();
        let mut sold = self.books.sales.remove(&month).unwrap_or_default();
        for sku in sale.lines.into_iter().filter_map(|line| line.sku) {
            let key = keys::product_sold(shop, &month, &sku);
            if let Some(days) = self.load(table, key, PRODUCT_SOLD).await? {
                sold.products.insert(sku, days);
            }
        }
        let key = keys::customer_sold(shop, &month, sale.customer);
        if let Some(days) = self.load(table, key, CUSTOMER_SOLD).await? {
            sold.customers.insert(sale.customer, days);
        }
        self.books.sales.insert(month, sold);
        Ok(())
    }

    fn save<T: Serialize>(
        &self,
        key: Key,
        kind: &'static str,
        value: &T,
    ) -> Result<Write, StoreError> {
        let version = self.versions.get(&key).copied().unwrap_or(0);
        let before = Versioned { record: (), version };
        let item = item(key, kind, version.saturating_add(1), value)?;
        Ok(Write::Put { item, conditions: vec![before.unchanged()] })
    }
}

/// Loads what these vouchers change. A voucher of a closed day is moved to the first open one, for
/// what has happened must stand in the books.
pub async fn open(
    table: &impl Table,
    shop: &ShopId,
    vouchers: &mut [Voucher],
) -> Result<Opened, StoreError> {
    let mut opened = Opened::default();
    opened.books.chart = load_chart(table, shop).await?;
    let balances = opened.load(table, keys::balances(shop), BALANCES).await?;
    opened.books.balances = balances.unwrap_or_default();
    let closed = opened.books.balances.closed_until.clone();
    for voucher in &mut *vouchers {
        let late = closed.as_ref().filter(|until| voucher.day <= **until);
        if let Some(until) = late.filter(|_| !voucher.kind.closes_a_year()) {
            voucher.memo = Memo::late(&voucher.memo, &voucher.day);
            voucher.day = until.plus_days(1);
        }
        if place(table, shop, &voucher.id).await?.is_some() {
            opened.books.known.insert(voucher.id.clone());
        }
    }
    let days: BTreeSet<&BusinessDay> = vouchers.iter().map(|voucher| &voucher.day).collect();
    for day in &days {
        if let Some(totals) = opened.load(table, keys::day_total(shop, day), DAY).await? {
            opened.books.days.insert((*day).clone(), totals);
        }
    }
    for month in days.iter().map(|day| day.month()).collect::<BTreeSet<Month>>() {
        if let Some(totals) = opened.load(table, keys::month_total(shop, &month), MONTH).await? {
            opened.books.months.insert(month, totals);
        }
    }
    for (account, party) in parties(vouchers, &opened.books.chart) {
        let key = keys::party_account(shop, account, party);
        if let Some(found) = opened.load(table, key, PARTY).await? {
            opened.books.parties.insert((account, party), found);
        }
    }
    for voucher in vouchers.iter() {
        if !opened.books.known.contains(&voucher.id) {
            opened.load_sold(table, shop, voucher).await?;
        }
    }
    Ok(opened)
}

/// Whose accounts the vouchers touch. A voucher that the rules refuse touches none.
fn parties(vouchers: &[Voucher], chart: &Chart) -> BTreeSet<(AccountCode, Party)> {
    let at = Timestamp::from_millis(0);
    let journals = vouchers.iter().filter_map(|voucher| Journal::of(voucher, 0, at, chart).ok());
    let legs = journals.flat_map(|journal| journal.legs);
    legs.filter_map(|leg| Some((leg.account, leg.party?))).collect()
}

/// The writes of entries, with everything they changed.
pub fn writes(
    shop: &ShopId,
    opened: &Opened,
    journals: &[Journal],
) -> Result<Vec<Write>, StoreError> {
    let books = &opened.books;
    let mut writes = Vec::new();
    for journal in journals {
        let mut entry =
            item(keys::journal(shop, &journal.day, journal.number), JOURNAL, 1, journal)?;
        let feed = Key::new(keys::journal_feed(shop), keys::journal_sort(journal.number));
        entry.indexed.insert(Index::G1, feed);
        let place = Place { day: journal.day.clone(), number: journal.number };
        let place = item(keys::journal_place(shop, &journal.id), PLACE, 1, &place)?;
        for item in [entry, place] {
            writes.push(Write::Put { item, conditions: vec![Condition::Absent] });
        }
    }
    if journals.is_empty() {
        return Ok(writes);
    }
    writes.push(opened.save(keys::balances(shop), BALANCES, &books.balances)?);
    for (month, totals) in &books.months {
        writes.push(opened.save(keys::month_total(shop, month), MONTH, totals)?);
    }
    for (day, totals) in &books.days {
        writes.push(opened.save(keys::day_total(shop, day), DAY, totals)?);
    }
    for ((account, party), found) in &books.parties {
        let key = keys::party_account(shop, *account, *party);
        writes.push(opened.save(key, PARTY, found)?);
    }
    for (month, sold) in &books.sales {
        for (sku, days) in &sold.products {
            let key = keys::product_sold(shop, month, sku);
            writes.push(opened.save(key, PRODUCT_SOLD, days)?);
        }
        for (customer, days) in &sold.customers {
            let key = keys::customer_sold(shop, month, *customer);
            writes.push(opened.save(key, CUSTOMER_SOLD, days)?);
        }
    }
    Ok(writes)
}

/// The write of books that are closed up to another day.
pub fn save_balances(shop: &ShopId, opened: &Opened) -> Result<Write, StoreError> {
    opened.save(keys::balances(shop), BALANCES, &opened.books.balances)
}

/// A shop's accounts; the usual ones until it has changed any.
pub async fn load_chart(table: &impl Table, shop: &ShopId) -> Result<Chart, StoreError> {
    let found = load(table, &keys::chart(shop), CHART).await?;
    Ok(found.map(|found: Versioned<Chart>| found.record.completed()).unwrap_or_default())
}

/// A shop's accounts, to be changed; version zero for the usual ones.
pub async fn chart_to_change(
    table: &impl Table,
    shop: &ShopId,
) -> Result<Versioned<Chart>, StoreError> {
    let found = load(table, &keys::chart(shop), CHART).await?;
    let found = found.unwrap_or_else(|| Versioned { record: Chart::default(), version: 0 });
    Ok(Versioned { record: found.record.completed(), ..found })
}

/// The write of changed accounts after `before_version`.
pub fn save_chart(shop: &ShopId, chart: &Chart, before_version: u64) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let item = item(keys::chart(shop), CHART, before_version.saturating_add(1), chart)?;
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// What the books say since the beginning.
pub async fn load_balances(table: &impl Table, shop: &ShopId) -> Result<Balances, StoreError> {
    let found = load(table, &keys::balances(shop), BALANCES).await?;
    Ok(found.map(|found| found.record).unwrap_or_default())
}

/// The sums of every month with entries, in order.
pub async fn months(
    table: &impl Table,
    shop: &ShopId,
) -> Result<BTreeMap<Month, Totals>, StoreError> {
    let items = all(table, Query::partition(keys::month_totals(shop))).await?;
    items
        .iter()
        .filter_map(|item| Some((BusinessDay::parse(&format!("{}-01", item.key.sk))?, item)))
        .map(|(first, item)| Ok((first.month(), record(item, MONTH)?.record)))
        .collect()
}

/// The sums of the days of a month with entries, in order.
pub async fn days(
    table: &impl Table,
    shop: &ShopId,
    month: &Month,
) -> Result<BTreeMap<BusinessDay, Totals>, StoreError> {
    let items = all(table, Query::partition(keys::day_totals(shop, month))).await?;
    items
        .iter()
        .filter_map(|item| Some((BusinessDay::parse(&item.key.sk)?, item)))
        .map(|(day, item)| Ok((day, record(item, DAY)?.record)))
        .collect()
}

/// What was sold of each product in a month.
pub async fn products_sold(
    table: &impl Table,
    shop: &ShopId,
    month: &Month,
) -> Result<BTreeMap<Sku, SoldByDay>, StoreError> {
    sold(table, keys::products_sold(shop, month), PRODUCT_SOLD).await
}

/// What was sold to each customer in a month.
pub async fn customers_sold(
    table: &impl Table,
    shop: &ShopId,
    month: &Month,
) -> Result<BTreeMap<PersonId, SoldByDay>, StoreError> {
    sold(table, keys::customers_sold(shop, month), CUSTOMER_SOLD).await
}

/// What was sold in a month.
pub async fn month_sales(
    table: &impl Table,
    shop: &ShopId,
    month: &Month,
) -> Result<MonthSales, StoreError> {
    let products = products_sold(table, shop, month).await?;
    Ok(MonthSales { products, customers: customers_sold(table, shop, month).await? })
}

async fn sold<K: FromStr + Ord>(
    table: &impl Table,
    partition: String,
    kind: &'static str,
) -> Result<BTreeMap<K, SoldByDay>, StoreError> {
    let items = all(table, Query::partition(partition)).await?;
    items
        .iter()
        .filter_map(|item| Some((item.key.sk.parse().ok()?, item)))
        .map(|(key, item)| Ok((key, record(item, kind)?.record)))
        .collect()
}

/// The entries of a range, in the order of day and number.
pub async fn journals(
    table: &impl Table,
    shop: &ShopId,
    range: &DayRange,
) -> Result<Vec<Journal>, StoreError> {
    let mut journals = Vec::new();
    for month in range.months() {
        let mut query = Query::partition(keys::journals(shop, &month));
        query.from = Some(format!("{}#", range.from.clone().max(month.first())));
        query.to = Some(format!("{}#~", range.to.clone().min(month.last())));
        for item in all(table, query).await? {
            journals.push(record::<Journal>(&item, JOURNAL)?.record);
        }
    }
    Ok(journals)
}

/// Where the entry of a source lies, if it is there.
pub async fn place(
    table: &impl Table,
    shop: &ShopId,
    id: &JournalId,
) -> Result<Option<Place>, StoreError> {
    Ok(load(table, &keys::journal_place(shop, id), PLACE).await?.map(|found| found.record))
}

/// The entry of a source.
pub async fn by_id(
    table: &impl Table,
    shop: &ShopId,
    id: &JournalId,
) -> Result<Option<Journal>, StoreError> {
    let Some(place) = place(table, shop, id).await? else { return Ok(None) };
    let key = keys::journal(shop, &place.day, place.number);
    Ok(load(table, &key, JOURNAL).await?.map(|found| found.record))
}

/// The entry of a number.
pub async fn by_number(
    table: &impl Table,
    shop: &ShopId,
    number: u64,
) -> Result<Option<Journal>, StoreError> {
    let query = Query::index(Index::G1, keys::journal_feed(shop));
    let page = table.query(&query.starting(&keys::journal_sort(number)).first(1)).await?;
    page.items.first().map(|item| Ok(record(item, JOURNAL)?.record)).transpose()
}

/// Everybody's account within a control account.
pub async fn party_accounts(
    table: &impl Table,
    shop: &ShopId,
    account: AccountCode,
) -> Result<Vec<PartyAccount>, StoreError> {
    let items = all(table, Query::partition(keys::party_accounts(shop, account))).await?;
    items.iter().map(|item| Ok(record(item, PARTY)?.record)).collect()
}

/// Somebody's account within a control account.
pub async fn party_account(
    table: &impl Table,
    shop: &ShopId,
    account: AccountCode,
    party: Party,
) -> Result<PartyAccount, StoreError> {
    let found = load(table, &keys::party_account(shop, account, party), PARTY).await?;
    Ok(found.map_or_else(|| PartyAccount::new(party), |found| found.record))
}

/// The id of the entry that takes another one back: it is there once, whoever does it.
pub fn reversal_id(of: &JournalId) -> JournalId {
    format!("rev/{}", digest(of.as_str())).parse().expect("a word and hexadecimal digits")
}

/// Text of any length as the end of an entry's id.
pub fn digest(text: &str) -> String {
    let mut digits = hex::encode(Sha256::digest(text));
    digits.truncate(32);
    digits
}
