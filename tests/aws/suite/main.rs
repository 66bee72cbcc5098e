//! Mercury on AWS, over an emulator.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test that panics has failed")]

mod conformance;
mod deployed;
mod tls;
