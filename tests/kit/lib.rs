//! What the tests share: a shop in memory, scripts, a browser.

pub mod script;
pub mod stage;
pub mod invariants;
