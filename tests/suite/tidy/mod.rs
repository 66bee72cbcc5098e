//! The shape of the repository, as tests. Each failure says what to do.
//!
//! - [`stems`]: one use case has one name everywhere.
//! - [`layers`]: dependencies point inwards only.
//! - [`source`]: what the source text must not say.
//!
//! Reads files and runs nothing. What the compiler or clippy can check is not here.

mod layers;
mod source;
mod stems;

use std::path::{Path, PathBuf};

/// A text file of the repository.
struct Text {
    /// From the top, with slashes.
    path: String,
    text: String,
}

impl Text {
    /// Whether its name ends so.
    fn is(&self, extension: &str) -> bool {
        Path::new(&self.path).extension().is_some_and(|found| found == extension)
    }
}

/// The top of the repository. Asked at run time, so that a moved checkout reads its own files.
fn root() -> PathBuf {
    let tests = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where the tests are");
    Path::new(&tests).parent().expect("the tests are in the repository").to_owned()
}

/// A file's words; panics with what the file is for.
fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path))
        .unwrap_or_else(|error| panic!("{path} cannot be read ({error}); it belongs there"))
}

/// The names of the folders in a folder, sorted.
fn folders(path: &str) -> Vec<String> {
    entries(path).into_iter().filter(|name| root().join(path).join(name).is_dir()).collect()
}

fn entries(path: &str) -> Vec<String> {
    let found = std::fs::read_dir(root().join(path))
        .unwrap_or_else(|error| panic!("{path}/ cannot be read ({error}); it belongs there"));
    let mut names: Vec<String> =
        found.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Every text file below a folder, or the whole repository for "". Without what git ignores,
/// binary files, and links.
fn texts(below: &str) -> Vec<Text> {
    let mut texts = Vec::new();
    gather(below, &mut texts);
    texts
}

fn gather(folder: &str, texts: &mut Vec<Text>) {
    for name in entries(folder) {
        let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        let full = root().join(&path);
        if [".git", "target", ".mercury", ".tools", ".aws-sam"].contains(&name.as_str())
            || full.is_symlink()
        {
            continue;
        }
        if full.is_dir() {
            gather(&path, texts);
        } else if let Ok(text) = std::fs::read_to_string(&full) {
            texts.push(Text { path, text });
        }
    }
}

/// Every Rust file of ours.
fn sources() -> Vec<Text> {
    let all = ["shared", "functions", "tests"].into_iter().flat_map(texts);
    all.filter(|file| file.is("rs")).collect()
}

/// Fails with everything found, one line each, and what to do about it.
fn none_of(found: &[String], advice: &str) {
    assert!(found.is_empty(), "{advice}\n  {}", found.join("\n  "));
}
