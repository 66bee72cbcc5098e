//! What the tests share: a shop in memory, scripts, a browser.

pub mod conformance;
pub mod invariants;
pub mod script;
pub mod stage;
