//! The embedded store: one folder that holds everything the local shop remembers.
//!
//! - [`table`]: items, indexes and commits;
//! - [`queue`]: messages until they are handled, and [`drain`], which hands them to a use case;
//! - [`files`]: pictures, documents and what is sold; [`staging`] is how large ones come in;
//! - [`stream`]: audit rows until they are sealed.
//!
//! All of it lies in one redb file, but for the files' bytes. redb, because it is transactional
//! and durable in plain Rust, and its file survives a kill at any moment. What is written goes
//! through one [`writer`], which shares a durable commit among all who wait.
//!
//! Absent: a server, replication, and any second process on the same folder.

pub mod drain;
pub mod files;
pub(crate) mod link;
mod open;
pub mod queue;
pub mod staging;
pub mod stream;
pub mod table;
mod writer;

pub use open::OpenError;

use files::EmbeddedFiles;
use link::Links;
use ports::clock::Clock;
use queue::EmbeddedQueue;
use queue::groups::Groups;
use redb::{Database, ReadableDatabase, ReadableTable};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use stream::EmbeddedStream;
use table::EmbeddedTable;
pub(crate) use writer::StoreError;
use writer::Writer;

/// The embedded store of one data folder. Clones share it; the last one to go closes it.
#[derive(Debug, Clone)]
pub struct Store {
    shared: Arc<Shared>,
}

/// The fields close in this order: the writer finishes, then the file, then the folder's lock.
#[derive(Debug)]
struct Shared {
    writer: Writer,
    database: Arc<Database>,
    groups: Arc<Groups>,
    files: PathBuf,
    links: Links,
    _lock: File,
}

impl Store {
    /// Opens the store in a folder and makes both where they are missing.
    pub fn open(folder: &Path) -> Result<Self, OpenError> {
        let opened = open::open(folder)?;
        let database = Arc::new(opened.database);
        Ok(Self {
            shared: Arc::new(Shared {
                writer: Writer::start(Arc::clone(&database)),
                database,
                groups: Arc::new(opened.groups),
                files: opened.files,
                links: Links::new(),
                _lock: opened.lock,
            }),
        })
    }

    /// The one table.
    pub fn table(&self) -> EmbeddedTable {
        EmbeddedTable::new(Arc::clone(&self.shared))
    }

    /// The queues, with both their ends. The clock says when messages become visible again and
    /// when a dedup id is forgotten.
    pub fn queues<C: Clock>(&self, clock: C) -> EmbeddedQueue<C> {
        EmbeddedQueue::new(Arc::clone(&self.shared), clock)
    }

    /// The files.
    pub fn files(&self) -> EmbeddedFiles {
        EmbeddedFiles::new(Arc::clone(&self.shared))
    }

    /// The audit rows that are not sealed yet.
    pub fn stream(&self) -> EmbeddedStream {
        EmbeddedStream::new(Arc::clone(&self.shared))
    }

    /// Whether the last write reached the disk. Once false, it stays so until the store is opened
    /// anew: after an I/O error redb takes no more writes.
    pub fn is_healthy(&self) -> bool {
        self.shared.writer.is_healthy()
    }

    /// A value kept with the store: the one of `name`, or what `make` makes the first time.
    pub(crate) fn kept(
        &self,
        name: &str,
        make: impl FnOnce() -> Result<String, StoreError>,
    ) -> Result<String, StoreError> {
        let transaction = self.shared.database.begin_write().map_err(StoreError::new)?;
        let kept = {
            let mut meta = transaction.open_table(open::META).map_err(StoreError::new)?;
            let found =
                meta.get(name).map_err(StoreError::new)?.map(|kept| kept.value().to_owned());
            match found {
                Some(kept) => kept,
                None => {
                    let value = make()?;
                    meta.insert(name, value.as_str()).map_err(StoreError::new)?;
                    value
                }
            }
        };
        transaction.commit().map_err(StoreError::new)?;
        Ok(kept)
    }
}

impl Shared {
    /// A view of what is durable now.
    ///
    /// Reads run on the caller's thread and not among tokio's blocking threads: they touch a few
    /// pages that are mostly in memory, a page of a query is cut at 1 MB, and handing one over
    /// would take longer than the read.
    fn read(&self) -> Result<redb::ReadTransaction, StoreError> {
        self.database.begin_read().map_err(StoreError::new)
    }
}
