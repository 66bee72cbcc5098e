//! Measures a release binary, started as a process of its own, and the rules inside this one.
//! Started by `tests/bench/run`, which says how. Deliberately absent: statistics over many runs,
//! and any figure that leaves this machine.
#![allow(
    clippy::unwrap_used,
    clippy::float_arithmetic,
    clippy::print_stdout,
    missing_docs,
    reason = "a measurement that panics has failed, and its figures are for people"
)]

mod bookings;
mod http;
mod inside;
mod load;
mod process;
mod start;

use kit::figures::Table;
use std::path::{Path, PathBuf};

/// Where data folders are made: on the disk of the build, never in memory.
const FOLDERS: &str = env!("CARGO_TARGET_TMPDIR");

fn main() {
    if std::env::args().any(|wanted| wanted == "bookings") {
        let mut table = Table::default();
        runtime().block_on(bookings::measure(&mut table));
        print!("{table}");
        return;
    }
    let binary = std::env::args_os().skip(1).map(PathBuf::from).find(|path| path.is_file());
    let binary = binary.expect("the path of a release binary; start this with tests/bench/run");
    let mut table = Table::default();
    let runtime = runtime();
    let folder = tempfile::tempdir_in(FOLDERS).unwrap();
    start::on_new_folders(&binary, Path::new(FOLDERS), &mut table);
    runtime.block_on(load::measure(&binary, folder.path(), &mut table));
    start::on_a_used_folder(&binary, folder.path(), &mut table);
    start::disk(folder.path(), &mut table);
    runtime.block_on(inside::measure(&mut table));
    runtime.block_on(bookings::measure(&mut table));
    print!("{table}");
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}
