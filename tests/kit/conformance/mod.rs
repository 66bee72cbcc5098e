//! What every adapter of a port must do, whoever keeps the data: the same checks run over the
//! in-memory versions, the embedded store and, against an emulator, the AWS adapters.
//!
//! A check gets an adapter and a name of its own, which keeps its keys apart from those of other
//! checks on the same table. Absent: what only one adapter promises, such as reopening.

#![expect(clippy::missing_panics_doc, reason = "a check panics when it fails; that is its purpose")]

pub mod files;
mod lists;
pub mod queue;
pub mod secrets;
pub mod source;
pub mod staging;
pub mod table;

/// A check passes, or the adapter failed in a way that the check did not ask for.
pub type Checked = Answer<()>;

/// What an adapter answers to a check, or how it failed.
pub type Answer<T> = Result<T, Box<dyn std::error::Error>>;
