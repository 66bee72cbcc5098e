//! Measures the functions as Lambda starts them, beside one in Python, and messages through a
//! deployment on the emulator. Started by `tests/bench/run --aws` and `--arm64`, which say how.
//! Deliberately absent: what a real AWS adds, above all its network and its own part of a start.
#![allow(
    clippy::unwrap_used,
    clippy::float_arithmetic,
    clippy::print_stdout,
    missing_docs,
    reason = "a measurement that panics has failed, and its figures are for people"
)]

mod answers;
mod package;
mod runtime;
mod starts;

use cloud::deployment::Deployment;
use cloud::tools::root;
use kit::figures::Table;
use std::path::{Path, PathBuf};

fn main() {
    // Cargo adds an argument of its own.
    let arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    let arguments: Vec<String> = arguments.collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let mut table = Table::default();
    match arguments.as_slice() {
        ["--packages", arch, folder] => {
            for function in functions() {
                package::judge(&function, arch, &Path::new(folder).join(&function), &mut table);
            }
        }
        [folder] => {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.unwrap().block_on(measure(Path::new(folder), &mut table));
        }
        _ => panic!("the folder of release binaries; start this with tests/bench/run"),
    }
    print!("{table}");
}

async fn measure(binaries: &Path, table: &mut Table) {
    let cloud = Deployment::of(binaries).await;
    starts::measure(&cloud, binaries, table).await;
    answers::measure(&cloud, table).await;
    for function in functions() {
        package::show(&function, std::env::consts::ARCH, &binaries.join(&function), table);
    }
}

/// Every function's stem: each has a sample of what calls it.
fn functions() -> Vec<String> {
    let samples = std::fs::read_dir(root().join("events")).unwrap();
    let samples = samples.map(|sample| PathBuf::from(sample.unwrap().file_name()));
    let samples = samples.filter(|sample| sample.extension().is_some_and(|kind| kind == "json"));
    let mut stems: Vec<_> =
        samples.map(|sample| sample.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    stems.sort_unstable();
    stems
}
