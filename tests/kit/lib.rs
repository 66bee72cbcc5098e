//! The harness the suite is written with.

pub mod browser;
