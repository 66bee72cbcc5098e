//! Documents, the one that holds for each paper of an order, and the numbers of their series.

use super::{StoreError, Versioned, all, item, keys, load, record};
use domain::booking::Booking;
use domain::document::{Document, DocumentCode, Paper, Series, SeriesNumber};
use domain::ids::{DocumentId, OrderNumber, ShopId};
use domain::ledger::party::PartyAccount;
use domain::order::{Order, Payment, Return, Transition};
use ports::table::{Condition, Key, Query, Table, Write};
use serde::{Deserialize, Serialize};

const DOCUMENT: &str = "DO";
const CONTENT: &str = "DT";
const STANDING: &str = "DP";
const NUMBERED: &str = "DN";
const CODE: &str = "DV";
const SERIES: &str = "SR";

/// What a document shows, as it was when it was issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "content", rename_all = "snake_case")]
pub enum Content {
    /// An order with its payments and steps.
    Order {
        /// The order.
        order: Box<Order>,
        /// Its payments, oldest first.
        payments: Vec<Payment>,
        /// Its steps, oldest first.
        history: Vec<Transition>,
    },
    /// Goods of an order that came back.
    Return {
        /// The order.
        order: Box<Order>,
        /// What came back.
        returned: Return,
        /// The invoice it corrects.
        invoice: SeriesNumber,
    },
    /// A customer's account.
    Statement {
        /// What the customer is called.
        name: String,
        /// What is owed and open.
        account: PartyAccount,
        /// The last entry that had come by then: which ones changed it stands in the books, and they
        /// may be too many to be kept here.
        #[serde(default)]
        last_entry: Option<u64>,
    },
    /// A booking.
    Booking {
        /// The booking.
        booking: Box<Booking>,
        /// What was paid for it by then, in minor units.
        #[serde(default)]
        paid_minor: i64,
        /// Who or what does it.
        resource: String,
    },
}

/// Where a code leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Route {
    shop: ShopId,
    id: DocumentId,
}

/// A document.
pub async fn load_document(
    table: &impl Table,
    shop: &ShopId,
    id: DocumentId,
) -> Result<Option<Versioned<Document>>, StoreError> {
    load(table, &keys::document(shop, id), DOCUMENT).await
}

/// The document of a code, whatever its shop.
pub async fn by_code(
    table: &impl Table,
    code: &DocumentCode,
) -> Result<Option<Versioned<Document>>, StoreError> {
    let route = load::<Route>(table, &keys::route_of_document(code), CODE).await?;
    let Some(Versioned { record: Route { shop, id }, .. }) = route else { return Ok(None) };
    load_document(table, &shop, id).await
}

/// The document that bears a number.
pub async fn by_number(
    table: &impl Table,
    shop: &ShopId,
    number: SeriesNumber,
) -> Result<Option<Document>, StoreError> {
    let key = keys::numbered_document(shop, number);
    let Some(named) = load::<DocumentId>(table, &key, NUMBERED).await? else { return Ok(None) };
    Ok(load_document(table, shop, named.record).await?.map(|found| found.record))
}

/// The document that holds for a paper, with the version of the record that names it.
pub async fn standing(
    table: &impl Table,
    shop: &ShopId,
    paper: &Paper,
) -> Result<Option<(Versioned<Document>, u64)>, StoreError> {
    let key = keys::standing_document(shop, paper);
    let Some(named) = load::<DocumentId>(table, &key, STANDING).await? else { return Ok(None) };
    let found = load_document(table, shop, named.record).await?;
    Ok(found.map(|document| (document, named.version)))
}

/// The documents that hold for an order, by their kind.
pub async fn of_order(
    table: &impl Table,
    shop: &ShopId,
    number: OrderNumber,
) -> Result<Vec<Document>, StoreError> {
    let named = all(table, Query::partition(keys::documents_of_order(shop, number))).await?;
    let mut documents = Vec::with_capacity(named.len());
    for item in &named {
        let id: DocumentId = record(item, STANDING)?.record;
        documents.extend(load_document(table, shop, id).await?.map(|found| found.record));
    }
    Ok(documents)
}

/// What a document shows; none once it is made.
pub async fn load_content(
    table: &impl Table,
    document: &Document,
) -> Result<Option<Content>, StoreError> {
    let key = keys::document_content(&document.shop, document.id);
    Ok(load(table, &key, CONTENT).await?.map(|found| found.record))
}

/// The next number of a series, and the write that takes it: it belongs in the commit of the
/// document that bears it, so a number is taken if and only if there is its document.
pub async fn next_number(
    table: &impl Table,
    shop: &ShopId,
    series: Series,
    year: i16,
) -> Result<(SeriesNumber, Write), StoreError> {
    let key = keys::series(shop, series, year);
    let last = last(table, &key).await?;
    let number = last.record.saturating_add(1);
    let item = item(key, SERIES, last.version.saturating_add(1), &number)?;
    let write = Write::Put { item, conditions: vec![last.unchanged()] };
    Ok((SeriesNumber { series, year, number }, write))
}

/// The last number of a series in a year that was taken; zero before the first.
pub async fn last_number(
    table: &impl Table,
    shop: &ShopId,
    series: Series,
    year: i16,
) -> Result<u64, StoreError> {
    Ok(last(table, &keys::series(shop, series, year)).await?.record)
}

async fn last(table: &impl Table, key: &Key) -> Result<Versioned<u64>, StoreError> {
    let last = load::<u64>(table, key, SERIES).await?;
    Ok(last.unwrap_or(Versioned { record: 0, version: 0 }))
}

/// The writes of a new document, which from now on is the one that holds for its paper; `before`
/// is the version of the record that named the one before it, zero for the first.
pub fn add(document: &Document, content: &Content, before: u64) -> Result<Vec<Write>, StoreError> {
    let Document { shop, id, paper, .. } = document;
    let earlier = Versioned { record: (), version: before };
    let key = keys::standing_document(shop, paper);
    let standing = item(key, STANDING, before.saturating_add(1), id)?;
    let mut writes = add_alone(document)?;
    let content = item(keys::document_content(shop, *id), CONTENT, 1, content)?;
    writes.push(Write::Put { item: content, conditions: vec![Condition::Absent] });
    writes.push(Write::Put { item: standing, conditions: vec![earlier.unchanged()] });
    if let Some(number) = document.number {
        // A credit note keeps its number when it is made anew, and the newest bears it.
        let item = item(keys::numbered_document(shop, number), NUMBERED, 1, id)?;
        writes.push(Write::Put { item, conditions: Vec::new() });
    }
    Ok(writes)
}

/// The writes of a new document that takes no other's place and shows what there is when it is made.
pub fn add_alone(document: &Document) -> Result<Vec<Write>, StoreError> {
    let Document { shop, id, code, .. } = document;
    let new = |item| Write::Put { item, conditions: vec![Condition::Absent] };
    let route = Route { shop: shop.clone(), id: *id };
    Ok(vec![
        new(item(keys::document(shop, *id), DOCUMENT, 1, document)?),
        new(item(keys::route_of_document(code), CODE, 1, &route)?),
    ])
}

/// The write of a document after the one of `before_version`.
pub fn save(document: &Document, before_version: u64) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let key = keys::document(&document.shop, document.id);
    let item = item(key, DOCUMENT, before_version.saturating_add(1), document)?;
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// The write that drops what a document shows, once it is made: the file has it.
pub fn drop_content(document: &Document) -> Write {
    let key = keys::document_content(&document.shop, document.id);
    Write::Delete { key, conditions: Vec::new() }
}
