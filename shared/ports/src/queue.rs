//! Queues: first in, first out within a group; at least once.

use domain::message::{Envelope, QueueName};
use std::collections::{BTreeSet, VecDeque};
use std::future::Future;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A message to be queued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Send {
    /// The queue.
    pub queue: QueueName,
    /// Messages of one group are handled one after the other, in order.
    pub group: String,
    /// A second send with the same id to the same group within five minutes is dropped.
    pub dedup: String,
    /// What is sent.
    pub envelope: Envelope,
}

/// Why a message was not queued. It may be sent again: the dedup id makes that harmless.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("cannot queue: {0}")]
pub struct QueueError(pub String);

/// Where messages are sent.
pub trait Queue: core::marker::Send + Sync {
    /// Queues all messages durably, in order; on an error some may have been queued.
    fn send(
        &self,
        messages: &[Send],
    ) -> impl Future<Output = Result<(), QueueError>> + core::marker::Send;
}

/// What a use case that drains a queue says of a message it could not finish.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unfinished {
    /// Something it needs is away: leave the message, try again soon, then less soon.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// It is not yet time: leave the message for so long. This is no failure.
    #[error("not before {0:?}")]
    Later(Duration),
    /// More that belongs to it may follow within so long: leave it, so that all of it comes
    /// together. This is no failure.
    #[error("more may follow within {0:?}")]
    Gather(Duration),
    /// It failed and is to be tried again after so long.
    #[error("{why}; again after {after:?}")]
    Retry {
        /// How long at least.
        after: Duration,
        /// What went wrong.
        why: String,
    },
    /// It will never work: leave the message for the dead-letter queue and its alarm.
    #[error("broken: {0}")]
    Broken(String),
}

/// A queue in memory that keeps what is sent until a test takes it.
#[derive(Debug, Default)]
pub struct MemoryQueue {
    contents: Mutex<Contents>,
}

#[derive(Debug, Default)]
struct Contents {
    messages: VecDeque<Send>,
    dedups: BTreeSet<(QueueName, String, String)>,
    failures: VecDeque<QueueError>,
}

impl MemoryQueue {
    /// An empty queue.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the oldest message of a queue.
    pub fn take(&self, queue: QueueName) -> Option<Send> {
        let mut contents = self.contents();
        let place = contents.messages.iter().position(|message| message.queue == queue)?;
        contents.messages.remove(place)
    }

    /// Everything that waits, in the order in which it was sent.
    pub fn waiting(&self) -> Vec<Send> {
        self.contents().messages.iter().cloned().collect()
    }

    /// Forgets the dedup ids, as if five minutes had passed.
    pub fn forget_dedup_ids(&self) {
        self.contents().dedups.clear();
    }

    /// Lets the next send fail without queueing anything; more of them queue up.
    pub fn fail_next(&self, error: QueueError) {
        self.contents().failures.push_back(error);
    }

    fn contents(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Queue for MemoryQueue {
    async fn send(&self, messages: &[Send]) -> Result<(), QueueError> {
        let mut contents = self.contents();
        contents.failures.pop_front().map_or(Ok(()), Err)?;
        for message in messages {
            let sent = (message.queue, message.group.clone(), message.dedup.clone());
            if contents.dedups.insert(sent) {
                contents.messages.push_back(message.clone());
            }
        }
        Ok(())
    }
}
