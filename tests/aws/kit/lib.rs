//! What the tests on AWS share: an emulator of AWS, the template deployed to it with the real
//! binaries, and a WhatsApp on loopback.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

pub mod deployment;
pub mod emulator;
pub mod graph;
pub mod tools;
