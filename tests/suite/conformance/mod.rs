//! Every adapter keeps its port's promises: the checks of the kit over each of them.

mod drained;
mod opened;
mod random;

use kit::conformance::{Checked, files, queue, table};
use local::clock::SystemClock;
use local::store::Store;
use ports::files::MemoryFiles;
use ports::queue::MemoryQueue;
use ports::table::memory::MemoryTable;
use tempfile::TempDir;

/// A store in a folder of its own, which goes with it.
fn store() -> (Store, TempDir) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    (Store::open(folder.path()).expect("an empty folder opens"), folder)
}

macro_rules! checks {
    ($adapter:ident, $kit:ident, $open:expr, [$($check:ident($($name:literal)?)),* $(,)?]) => {
        mod $adapter {
            use super::*;
            $(
                #[tokio::test]
                async fn $check() -> Checked {
                    let (adapter, _kept) = $open;
                    $kit::$check(&adapter $(, $name)?).await
                }
            )*
        }
    };
}

macro_rules! table_checks {
    ($adapter:ident, $open:expr) => {
        checks!(
            $adapter,
            table,
            $open,
            [
                values_come_back_as_they_were("values"),
                conditions_hold_or_refuse("conditions"),
                a_refusal_names_all_that_failed("refusal"),
                a_commit_writes_all("commit"),
                changes_keep_the_rest("changes"),
                limits_are_kept("limits"),
                indexes_follow_their_items("indexes"),
                pages_go_both_ways("pages"),
                ranges_include_their_ends("ranges"),
                keys_sort_by_bytes("bytes"),
                large_pages_are_cut("large"),
                malformed_queries_are_broken("queries"),
                counters_never_repeat("counters"),
                stock_is_never_oversold("stock"),
            ]
        );
    };
}

macro_rules! queue_checks {
    ($adapter:ident, $open:expr) => {
        checks!($adapter, queue, $open, [groups_keep_their_order(), a_repeated_send_is_dropped(),]);
    };
}

macro_rules! files_checks {
    ($adapter:ident, $open:expr) => {
        checks!($adapter, files, $open, [files_come_back_as_they_were(), keys_are_plain_paths(),]);
    };
}

table_checks!(memory_table, (MemoryTable::new(), ()));
queue_checks!(memory_queue, (MemoryQueue::new(), ()));
files_checks!(memory_files, (MemoryFiles::new(), ()));

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
