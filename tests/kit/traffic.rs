//! How often functions are called, and with how many requests they send to queues, as on AWS when
//! no two messages wait for a function at the same time. Absent: what SQS and Lambda do to hand a
//! message over, which is the same for each.

use ports::queue::{Queue, QueueError, Send};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// SQS takes ten messages in one request.
const BATCH_MESSAGES_MAX: usize = 10;

/// What one function did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Calls {
    /// How often it was called.
    pub invocations: u64,
    /// Its requests to send to a queue.
    pub sends: u64,
}

/// What every function did, by its stem.
#[derive(Debug, Default)]
pub struct Traffic(Mutex<BTreeMap<&'static str, Calls>>);

/// The queues in the hands of a function that is counted.
#[derive(Debug)]
pub struct Counted<'a, Q> {
    function: &'static str,
    traffic: &'a Traffic,
    queue: &'a Q,
}

impl Traffic {
    /// Counts a call of a function and hands it the queues.
    pub fn call<'a, Q>(&'a self, function: &'static str, queue: &'a Q) -> Counted<'a, Q> {
        self.calls().entry(function).or_default().invocations += 1;
        Counted { function, traffic: self, queue }
    }

    /// What every function did since this was asked last.
    pub fn take(&self) -> BTreeMap<&'static str, Calls> {
        std::mem::take(&mut *self.calls())
    }

    fn calls(&self) -> MutexGuard<'_, BTreeMap<&'static str, Calls>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<Q: Queue> Queue for Counted<'_, Q> {
    async fn send(&self, messages: &[Send]) -> Result<(), QueueError> {
        self.traffic.calls().entry(self.function).or_default().sends += requests(messages);
        self.queue.send(messages).await
    }
}

/// A request is for one queue, holds each group once and ten messages at most.
fn requests(messages: &[Send]) -> u64 {
    let mut batches: BTreeMap<_, BTreeSet<&str>> = BTreeMap::new();
    let mut requests = 0;
    for message in messages {
        let groups = batches.entry(message.queue).or_default();
        if groups.len() == BATCH_MESSAGES_MAX || groups.contains(message.group.as_str()) {
            groups.clear();
        }
        requests += u64::from(groups.is_empty());
        groups.insert(&message.group);
    }
    requests
}
