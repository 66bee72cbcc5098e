//! How messages lie in the file, and what is read of them when the store is opened.

use super::groups::Groups;
use crate::store::writer::{DEAD, MESSAGES, Tables};
use domain::message::{Envelope, QUEUES};
use domain::time::Timestamp;
use redb::{Database, ReadableDatabase, StorageError};
use serde::{Deserialize, Serialize};

/// A second send with the same id within this time is dropped.
const DEDUP_MILLIS: i64 = 5 * 60 * 1_000;

/// A message in the file. The envelope's type is open, so that one of another version, which this
/// one can't read, still moves to the dead letters and back.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Record<E> {
    pub(super) group: String,
    /// How often a handler gave it up as broken.
    pub(super) receives: u32,
    pub(super) envelope: E,
}

/// A dead letter in the file.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct DeadRecord {
    pub(super) message: Record<serde_json::Value>,
    pub(super) reason: String,
    pub(super) at: Timestamp,
}

/// What of a record is needed to find it again.
#[derive(Deserialize)]
struct Place {
    group: String,
}

pub(super) fn encode(record: &impl Serialize) -> Result<Vec<u8>, StorageError> {
    serde_json::to_vec(record).map_err(|error| StorageError::Io(error.into()))
}

pub(super) fn decode<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, StorageError> {
    serde_json::from_slice(bytes)
        .map_err(|error| StorageError::Corrupted(format!("a message can't be read: {error}")))
}

/// Every message that waits in the file, by group.
pub(crate) fn load(database: &Database) -> Result<Groups, redb::Error> {
    let transaction = database.begin_read()?;
    let messages = transaction.open_table(MESSAGES)?;
    let mut waiting = Vec::new();
    let mut last = 0;
    for queue in QUEUES {
        let stem = queue.stem();
        for entry in messages.range((stem, 0)..=(stem, u64::MAX))? {
            let (key, value) = entry?;
            let sequence = key.value().1;
            last = last.max(sequence);
            waiting.push((queue, decode::<Place>(value.value())?.group, sequence));
        }
        for entry in transaction.open_table(DEAD)?.range((stem, 0)..=(stem, u64::MAX))? {
            last = last.max(entry?.0.value().1);
        }
    }
    let groups = Groups::after(last);
    for (queue, group, sequence) in waiting {
        groups.add(queue, &group, sequence);
    }
    Ok(groups)
}

/// Remembers a dedup id; false when it was sent within the last five minutes.
pub(super) fn remember(
    tables: &mut Tables<'_>,
    stem: &str,
    dedup: &str,
    now: Timestamp,
) -> Result<bool, StorageError> {
    let before = tables.sent.insert((stem, dedup), now.millis())?.map(|at| at.value());
    if let Some(at) = before {
        if now.millis_since(Timestamp::from_millis(at)) < DEDUP_MILLIS {
            tables.sent.insert((stem, dedup), at)?;
            return Ok(false);
        }
        tables.sent_at.remove((at, stem, dedup))?;
    }
    tables.sent_at.insert((now.millis(), stem, dedup), ())?;
    Ok(true)
}

/// Forgets the dedup ids that are older than five minutes.
pub(super) fn forget(tables: &mut Tables<'_>, now: Timestamp) -> Result<(), StorageError> {
    let oldest = now.plus_millis(1 - DEDUP_MILLIS).millis();
    let mut old = tables.sent_at.extract_from_if(..(oldest, "", ""), |_, ()| true)?;
    while let Some(entry) = old.next().transpose()? {
        let (_, stem, dedup) = entry.0.value();
        tables.sent.remove((stem, dedup))?;
    }
    Ok(())
}

/// What the envelope of a message is called in a log.
pub(crate) fn kind(envelope: &Envelope) -> &'static str {
    use domain::message::Message;
    match envelope.message {
        Message::Inbound(_) => "inbound",
        Message::Command(_) => "command",
        Message::Outgoing(_) => "outgoing",
        Message::Status(_) => "status",
        Message::Event(_) => "event",
        Message::EventDelivery(_) => "event_delivery",
        Message::Voucher(_) => "voucher",
        Message::Document(_) => "document",
        Message::Password(_) => "password",
        Message::Calendar(_) => "calendar",
        Message::Handout(_) => "handout",
    }
}
