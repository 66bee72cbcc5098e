//! All of a shop as a file, and back into an empty table.
//!
//! The file is JSON Lines: an item a line in DynamoDB's own notation, `{"Item":{"pk":{"S":…}}}`,
//! which `aws dynamodb import-table` takes too, and at the end a manifest with the number of items
//! and the digest of all lines above it: a file that was cut off or changed is not taken.
//!
//! The items come from a scan with the shop's prefix, for some families can't be listed by key
//! (records of what was done, carts of the web), and what is complete by construction needs no
//! list of families to be kept up. A scan is no snapshot: for one moment of a shop that sells,
//! export from a table restored to that moment.

use crate::store::{StoreError, keys, ledger};
use domain::ids::ShopId;
use domain::ledger::export::{Format, text};
use domain::shop::Shop;
use domain::time::{DayRange, Timestamp};
use futures_util::{StreamExt, TryStreamExt, stream};
use ports::table::flat::{flatten, unflatten};
use ports::table::scan::Scan;
use ports::table::{Attributes, CommitError, Condition, Item, Table, TableError, Write};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::{BufRead, Seek};

/// The version of the file's shape.
const VERSION: u8 = 1;
/// How many items are written at once.
const CONCURRENCY: usize = 16;

/// The last line of a file: what must stand above it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The version of the file's shape.
    pub version: u8,
    /// The shop.
    pub shop: ShopId,
    /// When the export began.
    pub at: Timestamp,
    /// How many items there are.
    pub items: u64,
    /// How many of each family of keys.
    pub families: BTreeMap<String, u64>,
    /// SHA-256 over all lines above, with their line ends, in hexadecimal.
    pub sha256: String,
}

/// A line of a file.
#[derive(Debug, Serialize, Deserialize)]
enum Line {
    /// An item with its keys among its attributes.
    Item(Attributes),
    /// The end.
    #[serde(rename = "manifest")]
    Manifest(Manifest),
}

/// Why a shop was not exported or imported.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The table did not answer or refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The file can't be written or read.
    #[error("the file: {0}")]
    File(#[from] std::io::Error),
    /// A line is not what an export writes.
    #[error("line {line} is not of an export: {why}")]
    Malformed {
        /// Which, from 1.
        line: u64,
        /// What the reader said.
        why: String,
    },
    /// It has no manifest at its end.
    #[error("the file is cut off: it has no manifest at its end")]
    CutOff,
    /// Its lines are not those the manifest counted.
    #[error("the file was changed: its lines are not those its manifest tells of")]
    Changed,
    /// It was written by another version.
    #[error("the file has version {0}, not {VERSION}")]
    Version(u8),
    /// The table has another item in an item's place.
    #[error("the table is not empty: it has another item of the family {0}")]
    Occupied(String),
}

impl From<TableError> for ExportError {
    fn from(error: TableError) -> Self {
        Self::Store(error.into())
    }
}

/// The text of a shop's books for other programs: every entry, in the order of day and number.
pub async fn books(table: &impl Table, shop: &Shop, format: Format) -> Result<String, StoreError> {
    let chart = ledger::load_chart(table, &shop.id).await?;
    let mut journals = Vec::new();
    for month in ledger::months(table, &shop.id).await?.keys() {
        let range = DayRange::month(month);
        journals.extend(ledger::journals(table, &shop.id, &range).await?);
    }
    Ok(text(format, &chart, shop.currency, &journals))
}

/// Writes every item of a shop. `progress` is told how many were written.
pub async fn export(
    table: &impl Scan,
    shop: &Shop,
    at: Timestamp,
    out: &mut impl std::io::Write,
    mut progress: impl FnMut(u64),
) -> Result<Manifest, ExportError> {
    let mut tally = Tally::default();
    // The routes lie outside the shop's partitions.
    for route in [keys::route_of_slug(&shop.slug), keys::route_of_number(&shop.phone_number_id)] {
        if let Some(item) = table.get(&route).await? {
            tally.write(&item, out)?;
        }
    }
    let prefix = keys::of_shop(&shop.id);
    let mut after = None;
    loop {
        let page = table.scan(&prefix, after.as_ref()).await?;
        for item in &page.items {
            tally.write(item, out)?;
        }
        progress(tally.items);
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    let manifest = tally.manifest(&shop.id, at);
    out.write_all(&json(&Line::Manifest(manifest.clone()))?)?;
    out.flush()?;
    Ok(manifest)
}

/// Reads a file to its end and compares it with its manifest. Nothing of it is kept.
pub fn check(file: &mut impl BufRead) -> Result<Manifest, ExportError> {
    let mut tally = Tally::default();
    let mut text = Vec::new();
    let mut number = 0;
    loop {
        text.clear();
        if file.read_until(b'\n', &mut text)? == 0 {
            return Err(ExportError::CutOff);
        }
        number += 1;
        match line(&text, number)? {
            Line::Item(flat) => tally.add(&text, &unflatten(flat)?),
            Line::Manifest(manifest) if manifest.version != VERSION => {
                return Err(ExportError::Version(manifest.version));
            }
            Line::Manifest(manifest) => {
                let is_last = file.fill_buf()?.is_empty();
                let same = tally.manifest(&manifest.shop, manifest.at) == manifest;
                return if is_last && same { Ok(manifest) } else { Err(ExportError::Changed) };
            }
        }
    }
}

/// Writes every item of a file that was not changed. An item that is there already and equal is
/// left, so an import that broke off can be run again; another item in its place ends it.
/// `progress` is told how many were written.
pub async fn import(
    table: &impl Table,
    file: &mut (impl BufRead + Seek),
    mut progress: impl FnMut(u64),
) -> Result<Manifest, ExportError> {
    let manifest = check(file)?;
    let mut written = 0;
    // The audit chain first: who follows the table seals the rows that come, and must not take a
    // place that a block of the file has.
    for blocks in [true, false] {
        file.rewind()?;
        let lines = (1..).zip(BufRead::split(&mut *file, b'\n'));
        let writes = lines.map(|(number, text)| async move {
            let Line::Item(flat) = line(&text?, number)? else { return Ok(false) };
            let item = unflatten(flat)?;
            let is_due = keys::is_of_audit_block(&item.key) == blocks;
            if is_due {
                put(table, item).await?;
            }
            Ok::<_, ExportError>(is_due)
        });
        let mut writes = stream::iter(writes).buffer_unordered(CONCURRENCY);
        while let Some(is_written) = writes.try_next().await? {
            written += u64::from(is_written);
            progress(written);
        }
    }
    Ok(manifest)
}

async fn put(table: &impl Table, item: Item) -> Result<(), ExportError> {
    let write = Write::Put { item: item.clone(), conditions: vec![Condition::Absent] };
    match table.commit(&[write]).await {
        Ok(()) => Ok(()),
        Err(CommitError::Table(error)) => Err(error.into()),
        Err(CommitError::Refused(_)) if table.get(&item.key).await?.as_ref() == Some(&item) => {
            Ok(())
        }
        Err(CommitError::Refused(_)) => {
            Err(ExportError::Occupied(keys::family(&item.key.pk).to_owned()))
        }
    }
}

fn line(text: &[u8], number: u64) -> Result<Line, ExportError> {
    // The place alone: a message of the reader's may hold what the line says.
    serde_json::from_slice(text).map_err(|error| ExportError::Malformed {
        line: number,
        why: format!("at column {}", error.column()),
    })
}

fn json(line: &Line) -> Result<Vec<u8>, ExportError> {
    // By way of a value, whose maps are sorted: the same item is the same line each time.
    let value = serde_json::to_value(line).map_err(std::io::Error::from)?;
    let mut text = serde_json::to_vec(&value).map_err(std::io::Error::from)?;
    text.push(b'\n');
    Ok(text)
}

/// What was written or read so far.
#[derive(Default)]
struct Tally {
    items: u64,
    families: BTreeMap<String, u64>,
    digest: Sha256,
}

impl Tally {
    fn write(&mut self, item: &Item, out: &mut impl std::io::Write) -> Result<(), ExportError> {
        let text = json(&Line::Item(flatten(item)))?;
        out.write_all(&text)?;
        self.add(&text, item);
        Ok(())
    }

    fn add(&mut self, text: &[u8], item: &Item) {
        self.items += 1;
        *self.families.entry(keys::family(&item.key.pk).to_owned()).or_insert(0) += 1;
        self.digest.update(text);
    }

    fn manifest(self, shop: &ShopId, at: Timestamp) -> Manifest {
        let (items, families) = (self.items, self.families);
        let sha256 = hex::encode(self.digest.finalize());
        Manifest { version: VERSION, shop: shop.clone(), at, items, families, sha256 }
    }
}
