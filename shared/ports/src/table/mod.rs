//! The one table: items under a key pair, four indexes, and commits that happen whole or not at all.
//!
//! The waist of the program: the embedded store and DynamoDB run the same keys, conditions and
//! transactions below these four methods. An item is attributes of DynamoDB's own types.

pub mod flat;
pub mod memory;
mod number;
pub mod rules;
pub mod scan;
mod size;
pub mod units;

use serde::{Deserialize, Serialize};
use serde_dynamo::AttributeValue;
use std::collections::BTreeMap;
use std::future::Future;

/// DynamoDB's limit of writes in one transaction.
pub const WRITES_MAX: usize = 100;
/// DynamoDB's limit of one item, attribute names included.
pub const ITEM_BYTES_MAX: usize = 400 * 1024;
/// DynamoDB's limit of one transaction.
pub const COMMIT_BYTES_MAX: usize = 4 * 1024 * 1024;
/// How many items a page of a query holds unless it asks for fewer.
pub const PAGE_ITEMS_MAX: usize = 1_000;
/// A page ends after the item that reaches DynamoDB's limit of one page.
pub const PAGE_BYTES_MAX: usize = 1024 * 1024;
/// The attribute in which [`Table::next`] keeps its counter.
pub const COUNTER: &str = "n";

/// Where an item lies: partition and sort key.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Key {
    /// The partition key.
    pub pk: String,
    /// The sort key.
    pub sk: String,
}

impl Key {
    /// A key of these parts. Only `app::store::keys` spells them.
    pub fn new(pk: impl Into<String>, sk: impl Into<String>) -> Self {
        Self { pk: pk.into(), sk: sk.into() }
    }
}

/// The sparse indexes. An item is in one when it carries the index's key pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Index {
    /// Feeds in the order of time or number.
    G1,
    /// Work that is open.
    G2,
    /// By customer or supplier.
    G3,
    /// Work that falls due at a moment, of all shops, for the clock's sweep.
    G4,
}

/// Every index.
pub const INDEXES: [Index; 4] = [Index::G1, Index::G2, Index::G3, Index::G4];

impl Index {
    /// The index's name and the prefix of its key attributes: `g1` has `g1pk` and `g1sk`.
    pub fn name(self) -> &'static str {
        match self {
            Self::G1 => "g1",
            Self::G2 => "g2",
            Self::G3 => "g3",
            Self::G4 => "g4",
        }
    }
}

/// Attributes by name, in a fixed order.
pub type Attributes = BTreeMap<String, AttributeValue>;

/// An item of the table. The key and index keys are not repeated among the attributes.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Where it lies.
    pub key: Key,
    /// The indexes it is in.
    pub indexed: BTreeMap<Index, Key>,
    /// What it says.
    pub attributes: Attributes,
}

/// What must hold of an item's present state for a write to happen.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// No item is there.
    Absent,
    /// An item is there.
    Present,
    /// The attribute equals this; a missing one equals nothing.
    Equals(&'static str, AttributeValue),
    /// The attribute is a number of at least this.
    AtLeast(&'static str, i64),
}

/// One write of a commit. No two writes of a commit may touch one key.
#[derive(Debug, Clone, PartialEq)]
pub enum Write {
    /// Writes a whole item.
    Put {
        /// The item.
        item: Item,
        /// All must hold.
        conditions: Vec<Condition>,
    },
    /// Changes attributes of an item; the indexes it is in stay as they are, but for `unindex`.
    /// Without conditions it makes the item if there is none.
    Change {
        /// Where it lies.
        key: Key,
        /// Numbers to add, a missing one counts as zero.
        add: Vec<(&'static str, i64)>,
        /// Attributes to set.
        set: Vec<(&'static str, AttributeValue)>,
        /// Indexes it leaves.
        unindex: Vec<Index>,
        /// All must hold.
        conditions: Vec<Condition>,
    },
    /// Removes an item.
    Delete {
        /// Where it lies.
        key: Key,
        /// All must hold.
        conditions: Vec<Condition>,
    },
    /// Writes nothing, but all must hold.
    Check {
        /// Where it lies.
        key: Key,
        /// All must hold.
        conditions: Vec<Condition>,
    },
}

impl Write {
    /// The key it touches.
    pub fn key(&self) -> &Key {
        match self {
            Self::Put { item, .. } => &item.key,
            Self::Change { key, .. } | Self::Delete { key, .. } | Self::Check { key, .. } => key,
        }
    }

    /// The conditions under which it happens.
    pub fn conditions(&self) -> &[Condition] {
        match self {
            Self::Put { conditions, .. }
            | Self::Change { conditions, .. }
            | Self::Delete { conditions, .. }
            | Self::Check { conditions, .. } => conditions,
        }
    }
}

/// A query over one partition of the table or of an index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// The index; none for the table itself.
    pub index: Option<Index>,
    /// The partition.
    pub pk: String,
    /// Sort keys from here, included; not after `to`, not empty.
    pub from: Option<String>,
    /// Sort keys up to here, included.
    pub to: Option<String>,
    /// Whether the largest sort key comes first.
    pub descending: bool,
    /// At most so many items, [`PAGE_ITEMS_MAX`] without.
    pub limit: Option<usize>,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// Whether the table must show every finished commit; an index never promises that.
    pub consistent: bool,
}

impl Query {
    /// Everything in a partition of the table, read consistently.
    pub fn partition(pk: impl Into<String>) -> Self {
        Self {
            index: None,
            pk: pk.into(),
            from: None,
            to: None,
            descending: false,
            limit: None,
            after: None,
            consistent: true,
        }
    }

    /// Everything in a partition of an index. The index may lag behind the table; its items are
    /// shown as the table has them, and those that have left the index are not.
    pub fn index(index: Index, pk: impl Into<String>) -> Self {
        Self { index: Some(index), consistent: false, ..Self::partition(pk) }
    }

    /// Only sort keys that begin with `prefix`.
    pub fn starting(mut self, prefix: &str) -> Self {
        self.from = Some(prefix.to_owned());
        self.to = Some(format!("{prefix}\u{10FFFF}"));
        self
    }

    /// Only sort keys up to `to`, included.
    pub fn up_to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// The largest sort keys first.
    pub fn newest_first(mut self) -> Self {
        self.descending = true;
        self
    }

    /// At most `limit` items.
    pub fn first(mut self, limit: usize) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// Where a page ended: the last item's place in the table and, for an index, in the index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor {
    /// The item's own key.
    pub key: Key,
    /// Its key in the index that was queried.
    pub indexed: Option<Key>,
}

/// A page of a query.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The items, in order.
    pub items: Vec<Item>,
    /// Where to go on; none when this was the last page.
    pub next: Option<Cursor>,
}

/// Why the table did not answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// It may answer later: throttled, timed out, in conflict with another commit.
    #[error("the table is unavailable: {0}")]
    Unavailable(String),
    /// It never will: malformed, too large, not allowed.
    #[error("the table refused the request: {0}")]
    Broken(String),
}

/// Why a commit did not happen. Nothing of it was written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CommitError {
    /// These writes' conditions did not hold, by their places in the commit, ascending.
    #[error("conditions of writes {0:?} did not hold")]
    Refused(Vec<usize>),
    /// The table did not answer.
    #[error(transparent)]
    Table(#[from] TableError),
}

/// The one table.
pub trait Table: Send + Sync {
    /// The item at `key`, read consistently.
    fn get(&self, key: &Key) -> impl Future<Output = Result<Option<Item>, TableError>> + Send;

    /// The items of these keys that are there, in the order of the keys; any number, a hundred at a
    /// time. Each as it was a moment ago at worst: for what hardly ever changes, such as names.
    fn get_all(&self, keys: &[Key]) -> impl Future<Output = Result<Vec<Item>, TableError>> + Send {
        async move {
            let mut items = Vec::new();
            for key in keys {
                items.extend(self.get(key).await?);
            }
            Ok(items)
        }
    }

    /// A page of a partition in the order of its sort keys.
    fn query(&self, query: &Query) -> impl Future<Output = Result<Page, TableError>> + Send;

    /// Writes all or nothing; each write under its own conditions.
    /// At most [`WRITES_MAX`] writes, no two on one key. One write alone is no transaction and
    /// costs half.
    fn commit(&self, writes: &[Write]) -> impl Future<Output = Result<(), CommitError>> + Send;

    /// Adds one to the counter at `key` and returns it; the first is `first`. Outside of any
    /// commit, so that nothing shared is hot inside one: a number whose commit then fails is a gap.
    fn next(&self, key: &Key, first: u64) -> impl Future<Output = Result<u64, TableError>> + Send;
}
