//! What the use cases need from outside: one trait per file, its in-memory version below it.
//! Invariant: no adapter, no network, no AWS type. Ports are passed one by one, so a use case's
//! signature shows what it can touch.
//!
//! Beside the ports stands what a use case leaves behind on its way: [`figure`]s to be counted, and
//! the ids that each line of the [`log`] bears.

pub mod calendars;
pub mod chat;
pub mod clock;
pub mod figure;
pub mod files;
pub mod hooks;
pub mod inspect;
pub mod log;
pub mod media;
pub mod press;
pub mod queue;
pub mod secrets;
pub mod signer;
pub mod speech;
pub mod table;
pub mod words;
