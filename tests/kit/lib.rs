//! What the tests share: a shop in memory, scripts, a browser.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

pub mod books;
pub mod browser;
pub mod conformance;
pub mod crowd;
pub mod diary;
pub mod entering;
pub mod figures;
pub mod invariants;
pub mod kernel;
pub mod printing;
pub mod roles;
pub mod sale;
pub mod saying;
pub mod script;
pub mod stage;
pub mod template;
pub mod traffic;
pub mod whole_sale;
