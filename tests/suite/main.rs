//! Everything that is tested across crates, in one binary.

mod browser;
mod tidy;
