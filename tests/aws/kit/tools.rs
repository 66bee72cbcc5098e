//! Where the repository, the build and the tools lie that `tests/run` has installed beside it.

use std::path::{Path, PathBuf};

/// The top of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_owned()
}

/// The folder of the build, where the binaries lie: `target/debug`.
pub(crate) fn build() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    // <build>/deps/<test>
    test.parent().and_then(|deps| deps.parent()).unwrap().to_owned()
}

/// A program of the virtual environment that holds the emulator.
pub fn tool(name: &str) -> PathBuf {
    let tools = build().parent().unwrap().join("tools/emulator");
    let tool = tools.join("bin").join(name);
    assert!(tool.exists(), "there is no {}; tests/run installs it", tool.display());
    tool
}
