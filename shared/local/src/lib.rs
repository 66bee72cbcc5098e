//! The local shop: every use case in one process on an embedded, durable store.

pub mod clock;
pub mod demo;
pub mod secrets;
pub mod store;
