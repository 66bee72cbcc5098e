//! What the use cases need from outside: one trait per file, its in-memory version below it.
//! Invariant: no adapter, no network, no AWS type. Ports are passed one by one, so a use case's
//! signature shows what it can touch.

pub mod chat;
pub mod clock;
pub mod files;
pub mod hooks;
pub mod queue;
pub mod secrets;
pub mod table;
