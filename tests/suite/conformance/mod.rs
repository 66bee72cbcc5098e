//! Every adapter keeps its port's promises: the checks of the kit over each of them.

mod drained;
mod opened;
mod random;

use kit::conformance::secrets::given;
use kit::{
    files_checks, queue_checks, secrets_checks, source_checks, staging_checks, table_checks,
};
use local::clock::SystemClock;
use local::store::Store;
use ports::files::MemoryFiles;
use ports::queue::MemoryQueue;
use ports::secrets::FixedSecrets;
use ports::table::memory::MemoryTable;
use tempfile::TempDir;

/// A store in a folder of its own, which goes with it.
fn store() -> (Store, TempDir) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    (Store::open(folder.path()).expect("an empty folder opens"), folder)
}

table_checks!(memory_table, (MemoryTable::new(), ()));
queue_checks!(memory_queue, (MemoryQueue::new(), ()));
files_checks!(memory_files, (MemoryFiles::new(), ()));
staging_checks!(memory_staging, (MemoryFiles::new(), ()));

table_checks!(embedded_table, {
    let (store, folder) = store();
    (store.table(), (store, folder))
});
queue_checks!(embedded_queue, {
    let (store, folder) = store();
    (store.queues(SystemClock::default()), (store, folder))
});
files_checks!(embedded_files, {
    let (store, folder) = store();
    (store.files(), (store, folder))
});
staging_checks!(embedded_staging, {
    let (store, folder) = store();
    (store.files(), (store, folder))
});
source_checks!(embedded_source, {
    let (store, folder) = store();
    (store.queues(SystemClock::default()), (store, folder))
});

secrets_checks!(fixed_secrets, {
    let with = |secrets: FixedSecrets, (name, value)| secrets.with(name, value);
    (given()?.into_iter().fold(FixedSecrets::new(), with), ())
});
