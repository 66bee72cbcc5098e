//! Records to items of the one table and back. Knows keys and attributes; knows no rules.
//!
//! An item has its type `ty`, its version `v` and its record `b`; what conditions and arithmetic
//! touch stands beside them under two letters, for names are billed.

pub mod attempt;
pub mod audit;
pub mod booking;
pub mod budget;
pub mod calendar;
pub mod cart;
pub mod catalog;
pub mod check;
pub mod conversation;
pub mod deed;
pub mod digital;
pub mod document;
pub mod due;
pub mod feedback;
pub mod handover;
pub mod identity;
pub mod keys;
pub mod ledger;
pub mod member;
pub mod model_use;
pub mod names;
pub mod once;
pub mod order;
pub mod outgoing;
pub mod person;
pub mod picture;
pub mod schedule;
pub mod shop;
pub mod shown;
pub mod standing;
pub mod stock;
pub mod survey;
pub mod till;
pub mod waiting;
pub mod webhook;

use ports::queue::Unfinished;
use ports::table::{CommitError, Condition, Item, Key, Page, Query, Table, TableError, Write};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_dynamo::AttributeValue;
use standing::RunOut;
use std::collections::BTreeMap;

const TYPE: &str = "ty";
const VERSION: &str = "v";
const BODY: &str = "b";
const TTL: &str = "ttl";

/// Why a record was not read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The table did not answer or refused.
    #[error(transparent)]
    Table(#[from] TableError),
    /// An item is not what its key says, or a record does not fit an item.
    #[error("the {what} record is malformed: {why}")]
    Malformed {
        /// Which record.
        what: &'static str,
        /// What the mapper said.
        why: String,
    },
    /// It stands as if it had not run out: it is tidied up before anything else is decided.
    #[error("{0} has run out and is not tidied up")]
    RunOut(RunOut),
}

impl From<StoreError> for Unfinished {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Table(TableError::Unavailable(why)) => Self::Unavailable(why),
            StoreError::Table(TableError::Broken(why)) => Self::Broken(why),
            malformed @ StoreError::Malformed { .. } => Self::Broken(malformed.to_string()),
            // The next sweep has tidied it up.
            run_out @ StoreError::RunOut(_) => Self::Unavailable(run_out.to_string()),
        }
    }
}

/// A record with the version it was read at; zero for one that is not written yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Versioned<T> {
    /// The record.
    pub record: T,
    /// The version.
    pub version: u64,
}

impl<T> Versioned<T> {
    /// The condition that nobody has written it since.
    pub fn unchanged(&self) -> Condition {
        match self.version {
            0 => Condition::Absent,
            version => Condition::Equals(VERSION, AttributeValue::N(version.to_string())),
        }
    }
}

/// An item that holds `record`.
///
/// # Errors
/// `Malformed` when the record has a shape no item can hold.
fn item<T: Serialize>(
    key: Key,
    kind: &'static str,
    version: u64,
    record: &T,
) -> Result<Item, StoreError> {
    let body = serde_dynamo::to_attribute_value(record)
        .map_err(|error| StoreError::Malformed { what: kind, why: error.to_string() })?;
    let attributes = BTreeMap::from([
        (TYPE.to_owned(), AttributeValue::S(kind.to_owned())),
        (VERSION.to_owned(), AttributeValue::N(version.to_string())),
        (BODY.to_owned(), body),
    ]);
    Ok(Item { key, indexed: BTreeMap::new(), attributes })
}

/// The record an item holds, with its version.
fn record<T: DeserializeOwned>(
    item: &Item,
    kind: &'static str,
) -> Result<Versioned<T>, StoreError> {
    let malformed = |why: String| StoreError::Malformed { what: kind, why };
    match item.attributes.get(TYPE) {
        Some(AttributeValue::S(found)) if found == kind => {}
        _ => return Err(malformed("the item is of another type".to_owned())),
    }
    let body = item.attributes.get(BODY).cloned();
    let body = body.ok_or_else(|| malformed("no body".to_owned()))?;
    let record =
        serde_dynamo::from_attribute_value(body).map_err(|error| malformed(error.to_string()))?;
    let version = u64::try_from(number(item, VERSION)).unwrap_or(0);
    Ok(Versioned { record, version })
}

async fn load<T: DeserializeOwned>(
    table: &impl Table,
    key: &Key,
    kind: &'static str,
) -> Result<Option<Versioned<T>>, StoreError> {
    table.get(key).await?.map(|item| record(&item, kind)).transpose()
}

/// Makes a write by itself that nobody else makes: it has no conditions, or a fresh id.
pub(crate) async fn write_alone(table: &impl Table, write: Write) -> Result<(), StoreError> {
    match table.commit(&[write]).await {
        // Refused: nobody else makes it, so it never is.
        Ok(()) | Err(CommitError::Refused(_)) => Ok(()),
        Err(CommitError::Table(error)) => Err(error.into()),
    }
}

/// Every item of a query, page after page.
async fn all(table: &impl Table, mut query: Query) -> Result<Vec<Item>, StoreError> {
    let mut items = Vec::new();
    loop {
        let Page { items: page, next } = table.query(&query).await?;
        items.extend(page);
        match next {
            Some(cursor) => query.after = Some(cursor),
            None => return Ok(items),
        }
    }
}

/// A number among an item's attributes; zero when missing.
fn number(item: &Item, name: &str) -> i64 {
    match item.attributes.get(name) {
        Some(AttributeValue::N(text)) => text.parse().unwrap_or(0),
        _ => 0,
    }
}

fn number_value(value: i64) -> AttributeValue {
    AttributeValue::N(value.to_string())
}
