//! How large a function is: its binary, and packed as it is uploaded.

use flate2::{Compression, write::DeflateEncoder};
use kit::figures::{Table, megabytes};
use std::io::Write;
use std::path::Path;

/// Of a binary for arm64, in bytes: it is read whole at each cold start.
const MOST: u64 = 8_000_000;

/// Shows the sizes.
pub(crate) fn show(function: &str, arch: &str, binary: &Path, table: &mut Table) {
    let (_, shown) = sizes(binary);
    table.add(format!("{function}: binary for {arch}, packed"), shown);
}

/// Holds the binary to the target; `folder` is what cargo-lambda makes for a function.
pub(crate) fn judge(function: &str, arch: &str, folder: &Path, table: &mut Table) {
    let (bytes, shown) = sizes(&folder.join("bootstrap"));
    let figure = format!("{function}: binary for {arch}, packed");
    table.judge(figure, shown, "≤ 8 MB", bytes <= MOST);
}

fn sizes(binary: &Path) -> (u64, String) {
    let bytes =
        std::fs::read(binary).unwrap_or_else(|error| panic!("{}: {error}", binary.display()));
    let mut packed = DeflateEncoder::new(Vec::new(), Compression::default());
    packed.write_all(&bytes).unwrap();
    let [bytes, packed] =
        [bytes.len(), packed.finish().unwrap().len()].map(|size| u64::try_from(size).unwrap());
    (bytes, format!("{}, {}", megabytes(bytes), megabytes(packed)))
}
