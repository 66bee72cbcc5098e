//! One message sent once more, with the group and dedup id it had. Whoever handles it finds the
//! record of what was done and sends its effects again; nothing is decided twice. Within five
//! minutes of the first time a queue drops it.

use crate::store::once;
use crate::webhook_intake;
use domain::message::{ENVELOPE_VERSION, Envelope};
use ports::queue::Send;

/// Why a file's message can't be sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReplayError {
    /// It is not the JSON of an envelope. The text is not shown: it may hold a person's words.
    #[error("not the JSON of a message, at line {line}, column {column}")]
    Malformed {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// It was written by another version.
    #[error("a message of version {0}, not {ENVELOPE_VERSION}")]
    Version(u8),
    /// The conversation itself answers it, so no queue takes it.
    #[error("no queue takes this message")]
    Nowhere,
}

/// What to send for a message as it lay on a queue.
pub fn to_send(json: &[u8]) -> Result<Send, ReplayError> {
    let envelope: Envelope = serde_json::from_slice(json)
        .map_err(|error| ReplayError::Malformed { line: error.line(), column: error.column() })?;
    if envelope.version != ENVELOPE_VERSION {
        return Err(ReplayError::Version(envelope.version));
    }
    let message = envelope.message;
    once::to_send(&message).or_else(|| webhook_intake::to_send(message)).ok_or(ReplayError::Nowhere)
}
