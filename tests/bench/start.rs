//! How long a start takes, and what the disk below costs.

use crate::process::Process;
use kit::figures::{Spread, Table, millis};
use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

const STARTS: usize = 10;
const TARGET: Duration = Duration::from_millis(300);
const SYNCS: usize = 100;

/// First starts, which also make the store and open the demo shops.
pub(crate) fn on_new_folders(binary: &Path, parent: &Path, table: &mut Table) {
    let start = |_| {
        let folder = tempfile::tempdir_in(parent).unwrap();
        Process::start(binary, folder.path()).ready_after
    };
    judge("start-up on a new folder, median of 10", (0..STARTS).map(start).collect(), table);
}

/// Starts after a kill, on a folder in which something was sold.
pub(crate) fn on_a_used_folder(binary: &Path, folder: &Path, table: &mut Table) {
    let start = |_| Process::start(binary, folder).ready_after;
    let times = (0..STARTS).map(start).collect();
    judge("start-up after a kill, with the load's data, median of 10", times, table);
}

fn judge(figure: &str, times: Vec<Duration>, table: &mut Table) {
    let median = Spread::of(times).median();
    table.judge(figure, millis(median), "< 300 ms", median < TARGET);
}

/// What a durable write costs without any shop: every order waits for two syncs or more.
pub(crate) fn disk(folder: &Path, table: &mut Table) {
    let mut file = File::create(folder.join("disk")).unwrap();
    let sync = |_| {
        let begun = Instant::now();
        file.write_all(&[1; 4_096]).unwrap();
        file.sync_data().unwrap();
        begun.elapsed()
    };
    let times = Spread::of((0..SYNCS).map(sync).collect());
    let both = format!("{}, {}", millis(times.median()), millis(times.percentile(99)));
    table.add("this disk: 4 kB written and synced, p50, p99", both);
}
