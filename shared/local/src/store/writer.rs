//! The one thread that writes. Whoever writes hands it a job and waits; it runs all jobs that wait
//! in one transaction, makes that durable once, and then answers all of them. Fifty senders share
//! one sync of the disk instead of queueing for fifty.
//!
//! A job decides before it writes: one that is refused has written nothing and does not spoil the
//! others. Absent: rolling back a single job, and any answer before the disk has it.

use redb::{Database, StorageError, TableDefinition, WriteTransaction};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use tokio::sync::oneshot;

/// How many jobs share one durable commit at most, so that none waits for an endless one.
const JOBS_MAX: usize = 256;

/// Items by partition and sort key.
pub(super) const ITEMS: TableDefinition<(&str, &str), &[u8]> = TableDefinition::new("items");
/// Index name, key in the index, own key.
pub(super) const INDEXED: TableDefinition<(&str, &str, &str, &str, &str), ()> =
    TableDefinition::new("indexed");
/// Messages by queue and sequence number.
pub(super) const MESSAGES: TableDefinition<(&str, u64), &[u8]> = TableDefinition::new("messages");
/// When each dedup id of a queue was last sent, in milliseconds.
pub(super) const SENT: TableDefinition<(&str, &str), i64> = TableDefinition::new("sent");
/// The same the other way round, to forget the old ones.
pub(super) const SENT_AT: TableDefinition<(i64, &str, &str), ()> = TableDefinition::new("sent_at");
/// Messages that were given up, by queue and sequence number.
pub(super) const DEAD: TableDefinition<(&str, u64), &[u8]> = TableDefinition::new("dead");
/// Content types of files by their keys.
pub(super) const FILES: TableDefinition<&str, &str> = TableDefinition::new("files");

/// The keys of audit rows that are not sealed yet.
pub(super) const UNSEALED: TableDefinition<(&str, &str), ()> = TableDefinition::new("unsealed");

/// Why the store did not read or write.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the store failed: {0}")]
pub(crate) struct StoreError(String);

impl StoreError {
    pub(crate) fn new(why: impl std::fmt::Display) -> Self {
        Self(why.to_string())
    }
}

/// Every table of the file, open in the transaction that jobs share.
pub(super) struct Tables<'t> {
    pub(super) items: redb::Table<'t, (&'static str, &'static str), &'static [u8]>,
    pub(super) indexed:
        redb::Table<'t, (&'static str, &'static str, &'static str, &'static str, &'static str), ()>,
    pub(super) messages: redb::Table<'t, (&'static str, u64), &'static [u8]>,
    pub(super) sent: redb::Table<'t, (&'static str, &'static str), i64>,
    pub(super) sent_at: redb::Table<'t, (i64, &'static str, &'static str), ()>,
    pub(super) dead: redb::Table<'t, (&'static str, u64), &'static [u8]>,
    pub(super) files: redb::Table<'t, &'static str, &'static str>,
    pub(super) unsealed: redb::Table<'t, (&'static str, &'static str), ()>,
    /// Whether anything was written.
    pub(super) written: bool,
}

impl<'t> Tables<'t> {
    pub(super) fn open(transaction: &'t WriteTransaction) -> Result<Self, redb::TableError> {
        Ok(Self {
            items: transaction.open_table(ITEMS)?,
            indexed: transaction.open_table(INDEXED)?,
            messages: transaction.open_table(MESSAGES)?,
            sent: transaction.open_table(SENT)?,
            sent_at: transaction.open_table(SENT_AT)?,
            dead: transaction.open_table(DEAD)?,
            files: transaction.open_table(FILES)?,
            unsealed: transaction.open_table(UNSEALED)?,
            written: false,
        })
    }
}

/// Answers a job's caller, once it is known whether the job is durable.
type Answer = Box<dyn FnOnce(Result<(), StoreError>) + Send>;
/// Decides and writes.
type Job = Box<dyn FnOnce(&mut Tables<'_>) -> Result<Answer, StorageError> + Send>;

/// The way to the writing thread. Dropping it waits until the thread has finished.
#[derive(Debug)]
pub(super) struct Writer {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
    healthy: Arc<AtomicBool>,
}

impl Writer {
    pub(super) fn start(database: Arc<Database>) -> Self {
        let (jobs, waiting) = channel();
        let healthy = Arc::new(AtomicBool::new(true));
        let seen = Arc::clone(&healthy);
        let thread = std::thread::spawn(move || work(&database, &waiting, &seen));
        Self { jobs: Some(jobs), thread: Some(thread), healthy }
    }

    pub(super) fn is_healthy(&self) -> bool {
        self.healthy.load(Ordering::Relaxed)
    }

    /// Runs a job in the next transaction; its outcome comes back when it is durable.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Tables<'_>) -> Result<T, StorageError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.run_then(job, |outcome| outcome).await
    }

    /// Runs a job and, when it is durable, `then` in the order of the jobs, whether or not the
    /// caller still waits. If the job fails, `then` is dropped uncalled.
    pub(super) async fn run_then<T: Send + 'static, U: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Tables<'_>) -> Result<T, StorageError> + Send + 'static,
        then: impl FnOnce(T) -> U + Send + 'static,
    ) -> Result<U, StoreError> {
        let (sender, receiver) = oneshot::channel();
        let job: Job = Box::new(move |tables| {
            let outcome = job(tables)?;
            Ok(Box::new(move |durable: Result<(), StoreError>| {
                // Nobody may be waiting any more; the job is done all the same.
                let _ = sender.send(durable.map(|()| then(outcome)));
            }))
        });
        let stopped = || StoreError::new("its writer did not finish");
        self.jobs.as_ref().ok_or_else(stopped)?.send(job).map_err(|_| stopped())?;
        // A job that is dropped, by a panic or an error of another one, drops its sender.
        receiver.await.map_err(|_| stopped())?
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            // Its panics are caught job by job; there is nothing to learn here.
            let _ = thread.join();
        }
    }
}

fn work(database: &Database, waiting: &Receiver<Job>, healthy: &AtomicBool) {
    while let Ok(first) = waiting.recv() {
        let jobs = std::iter::once(first).chain(waiting.try_iter()).take(JOBS_MAX);
        let mut answers = Vec::new();
        let durable = write(database, jobs, &mut answers);
        if let Err(error) = &durable {
            healthy.store(false, Ordering::Relaxed);
            tracing::error!(%error, jobs = answers.len(), "The store could not write");
        }
        for answer in answers {
            answer(durable.clone());
        }
    }
}

/// Runs the jobs in one transaction and makes it durable.
fn write(
    database: &Database,
    jobs: impl Iterator<Item = Job>,
    answers: &mut Vec<Answer>,
) -> Result<(), StoreError> {
    let transaction = database.begin_write().map_err(StoreError::new)?;
    let mut tables = Tables::open(&transaction).map_err(StoreError::new)?;
    for job in jobs {
        // A panic may have left half a job behind: the transaction goes, and with it the others,
        // who may try again.
        match catch_unwind(AssertUnwindSafe(|| job(&mut tables))) {
            Ok(answer) => answers.push(answer.map_err(StoreError::new)?),
            Err(_) => return Err(StoreError::new("a write panicked")),
        }
    }
    let written = tables.written;
    drop(tables);
    // What was only refused needs no sync: all it saw was durable before.
    if written {
        transaction.commit().map_err(StoreError::new)
    } else {
        transaction.abort().map_err(StoreError::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use redb::backends::InMemoryBackend;
    use redb::{Builder, StorageBackend};
    use std::io;

    /// A disk that stops taking anything when it is told to.
    #[derive(Debug)]
    struct Disk {
        memory: InMemoryBackend,
        full: Arc<AtomicBool>,
    }

    impl Disk {
        fn check(&self) -> io::Result<()> {
            if self.full.load(Ordering::SeqCst) {
                Err(io::ErrorKind::StorageFull.into())
            } else {
                Ok(())
            }
        }
    }

    impl StorageBackend for Disk {
        fn len(&self) -> io::Result<u64> {
            self.memory.len()
        }
        fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
            self.memory.read(offset, out)
        }
        fn set_len(&self, len: u64) -> io::Result<()> {
            self.check()?;
            self.memory.set_len(len)
        }
        fn sync_data(&self) -> io::Result<()> {
            self.check()?;
            self.memory.sync_data()
        }
        fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
            self.check()?;
            self.memory.write(offset, data)
        }
    }

    fn writer() -> (Writer, Arc<Database>, Arc<AtomicBool>) {
        let full = Arc::new(AtomicBool::new(false));
        let disk = Disk { memory: InMemoryBackend::new(), full: Arc::clone(&full) };
        let database = Arc::new(Builder::new().create_with_backend(disk).unwrap());
        (Writer::start(Arc::clone(&database)), database, full)
    }

    fn insert(sequence: u64) -> impl FnOnce(&mut Tables<'_>) -> Result<(), StorageError> {
        move |tables| {
            tables.written = true;
            tables.messages.insert(("q", sequence), [0].as_slice()).map(|_| ())
        }
    }

    fn stored(database: &Database) -> Vec<u64> {
        use redb::{ReadableDatabase, ReadableTable};
        let messages = database.begin_read().unwrap().open_table(MESSAGES).unwrap();
        messages.iter().unwrap().map(|entry| entry.unwrap().0.value().1).collect()
    }

    #[tokio::test]
    async fn a_job_that_panics_fails_its_transaction_and_no_later_one() {
        let (writer, database, _) = writer();
        writer.run(insert(1)).await.unwrap();
        let panicked = writer.run(|tables| -> Result<(), StorageError> {
            insert(2)(tables)?;
            panic!("on purpose")
        });
        assert!(panicked.await.is_err());
        assert_eq!(stored(&database), [1], "half a job is not written");
        writer.run(insert(3)).await.unwrap();
        assert_eq!(stored(&database), [1, 3]);
    }

    #[tokio::test]
    async fn a_full_disk_fails_every_write_and_hangs_none() {
        let (writer, database, full) = writer();
        writer.run(insert(1)).await.unwrap();
        assert!(writer.is_healthy());
        full.store(true, Ordering::SeqCst);
        for sequence in 2..5 {
            assert!(writer.run(insert(sequence)).await.is_err());
        }
        assert!(!writer.is_healthy());
        assert_eq!(stored(&database), [1]);
    }

    #[tokio::test]
    async fn what_waits_is_written_together_and_in_order() {
        let (writer, database, _) = writer();
        let (entered, at_work) = oneshot::channel();
        let (release, gate) = channel::<()>();
        let blocked = writer.run(move |_| {
            let _ = entered.send(());
            let _ = gate.recv();
            Ok(())
        });
        let order = Arc::new(std::sync::Mutex::new(Vec::new()));
        let waiting = (0..600).map(|sequence| {
            let order = Arc::clone(&order);
            writer.run_then(insert(sequence), move |()| order.lock().unwrap().push(sequence))
        });
        let release = async {
            at_work.await.unwrap();
            release.send(()).unwrap();
        };
        let (blocked, (), all) =
            tokio::join!(blocked, release, futures_util::future::join_all(waiting));
        blocked.unwrap();
        assert!(all.iter().all(Result::is_ok));
        assert!(order.lock().unwrap().iter().copied().eq(0..600));
        assert!(stored(&database).into_iter().eq(0..600));
    }
}
