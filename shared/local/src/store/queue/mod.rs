//! The queues on redb: sending, and the side that a worker drains.
//!
//! A message is durable before its sender is answered, and gone when its handler has
//! acknowledged it. One group's messages are handled one run after the other, in order.
//!
//! How often a message was received is counted when a handler gives it up as broken, not when it
//! is taken: a process that is killed says nothing about the message it was handling.

pub(super) mod groups;
pub(super) mod records;

use super::Shared;
use super::writer::{DEAD, MESSAGES, StoreError, Tables};
use domain::message::{Envelope, QueueName};
use domain::time::Timestamp;
use groups::{Lease, Ready};
use ports::clock::Clock;
use ports::queue::{Queue, QueueError, Send};
use records::{DeadRecord, Record, decode, encode};
use redb::{ReadableTable, StorageError};
use std::sync::Arc;
use std::time::Duration;

/// The queues, embedded. Clones share them.
#[derive(Debug, Clone)]
pub struct EmbeddedQueue<C> {
    shared: Arc<Shared>,
    clock: C,
}

/// A message that is being handled. Dropped, it is visible again at once.
#[derive(Debug)]
pub struct Received {
    /// What it says.
    pub envelope: Envelope,
    /// How often it was given up as broken.
    pub receives: u32,
    lease: Lease,
}

impl Received {
    /// How often handling it failed, in this process and for whatever reason.
    pub fn failures(&self) -> u32 {
        self.lease.failures
    }
}

/// A message that was given up.
#[derive(Debug, Clone, PartialEq)]
pub struct DeadLetter {
    /// Its group.
    pub group: String,
    /// What it says, as it was stored: it may be of another version.
    pub envelope: serde_json::Value,
    /// Why it was given up.
    pub reason: String,
    /// When.
    pub at: Timestamp,
}

impl<C: Clock> EmbeddedQueue<C> {
    pub(super) fn new(shared: Arc<Shared>, clock: C) -> Self {
        Self { shared, clock }
    }

    /// The clock by which messages become visible.
    pub fn clock(&self) -> &C {
        &self.clock
    }

    /// The first messages of one free group, in order, at most `max`; empty when no group is free.
    pub async fn receive(&self, queue: QueueName, max: usize) -> Result<Vec<Received>, QueueError> {
        loop {
            let leases = self.shared.groups.lease(queue, max, self.clock.now());
            let mut run = Vec::with_capacity(leases.len());
            let mut unreadable = None;
            for lease in leases {
                match self.read(lease)? {
                    Ok(received) => run.push(received),
                    Err(found) => {
                        unreadable = Some(found);
                        break;
                    }
                }
            }
            match unreadable {
                // Only the first of a run is given up, so that those before it are handled first.
                Some((lease, why)) if run.is_empty() => self.bury_lease(lease, why).await?,
                Some(_) | None => return Ok(run),
            }
        }
    }

    /// Waits until a group may be free. Another worker may take it first.
    pub async fn ready(&self, queue: QueueName) {
        loop {
            let arrival = self.shared.groups.arrivals(queue).notified();
            tokio::pin!(arrival);
            // Listening begins before looking, so that nothing can arrive in between.
            arrival.as_mut().enable();
            let now = self.clock.now();
            match self.shared.groups.ready(queue, now) {
                Ready::Now => return,
                Ready::At(at) => {
                    let wait = u64::try_from(at.millis_since(now)).unwrap_or(0);
                    // Either may end it; the loop looks again.
                    let _ = tokio::time::timeout(Duration::from_millis(wait), arrival).await;
                }
                Ready::AfterAnArrival => arrival.await,
            }
        }
    }

    /// Removes a handled message.
    pub async fn ack(&self, received: Received) -> Result<(), QueueError> {
        let Received { lease, .. } = received;
        let (stem, sequence) = (lease.queue.stem(), lease.sequence);
        let job = move |tables: &mut Tables<'_>| {
            tables.written = true;
            tables.messages.remove((stem, sequence)).map(|_| ())
        };
        Ok(self.shared.writer.run_then(job, move |()| lease.finish()).await?)
    }

    /// Leaves a message that could not be handled; it is not visible for so long. It does not
    /// count as received, but as a failure, by which the next wait is chosen.
    pub fn retry_after(&self, received: Received, wait: Duration) {
        received.lease.hide(self.later(wait), true);
    }

    /// Leaves a message for which it is too early; it is not visible for so long.
    pub fn postpone(&self, received: Received, wait: Duration) {
        received.lease.hide(self.later(wait), false);
    }

    /// Counts a message as received and leaves it for so long; when it has been received as often
    /// as its queue allows, it becomes a dead letter instead. Says whether it did.
    pub async fn give_up(
        &self,
        message: Received,
        reason: String,
        wait: Duration,
    ) -> Result<bool, QueueError> {
        let Received { receives, lease, .. } = message;
        let receives = receives.saturating_add(1);
        if receives >= lease.queue.tries_max() {
            return self.bury_lease(lease, reason).await.map(|()| true);
        }
        let (stem, sequence, until) = (lease.queue.stem(), lease.sequence, self.later(wait));
        let job = move |tables: &mut Tables<'_>| {
            let Some(mut record) = take(tables, stem, sequence)? else { return Ok(()) };
            record.receives = receives;
            tables.messages.insert((stem, sequence), encode(&record)?.as_slice())?;
            Ok(())
        };
        self.shared.writer.run_then(job, move |()| lease.hide(until, true)).await?;
        Ok(false)
    }

    /// The messages of a queue that were given up, the oldest first.
    pub fn dead_letters(&self, queue: QueueName) -> Result<Vec<DeadLetter>, QueueError> {
        let transaction = self.shared.read()?;
        let dead = transaction.open_table(DEAD).map_err(StoreError::new)?;
        let stem = queue.stem();
        let range = dead.range((stem, 0)..=(stem, u64::MAX)).map_err(StoreError::new)?;
        range
            .map(|entry| {
                let (_, value) = entry.map_err(StoreError::new)?;
                let DeadRecord { message, reason, at } =
                    decode(value.value()).map_err(StoreError::new)?;
                Ok(DeadLetter { group: message.group, envelope: message.envelope, reason, at })
            })
            .collect()
    }

    /// Queues the dead letters of a queue again, behind what waits, and says how many.
    pub async fn redrive(&self, queue: QueueName) -> Result<usize, QueueError> {
        let stem = queue.stem();
        let (numbers, groups) = (Arc::clone(&self.shared.groups), Arc::clone(&self.shared.groups));
        let job = move |tables: &mut Tables<'_>| {
            let mut queued = Vec::new();
            while let Some(DeadRecord { mut message, .. }) = take_dead(tables, stem)? {
                let sequence = numbers.next_sequence();
                message.receives = 0;
                tables.messages.insert((stem, sequence), encode(&message)?.as_slice())?;
                queued.push((message.group, sequence));
            }
            Ok(queued)
        };
        let then = move |queued: Vec<(String, u64)>| {
            for (group, sequence) in &queued {
                groups.add(queue, group, *sequence);
            }
            queued.len()
        };
        Ok(self.shared.writer.run_then(job, then).await?)
    }

    /// How many messages a queue holds, those being handled included.
    pub fn count(&self, queue: QueueName) -> usize {
        self.shared.groups.count(queue)
    }

    /// The message of a lease, or the lease and why its message can't be read.
    fn read(&self, lease: Lease) -> Result<Result<Received, (Lease, String)>, QueueError> {
        let transaction = self.shared.read()?;
        let messages = transaction.open_table(MESSAGES).map_err(StoreError::new)?;
        let value = messages.get((lease.queue.stem(), lease.sequence)).map_err(StoreError::new)?;
        let Some(value) = value else {
            return Ok(Err((lease, "the message is not stored".to_owned())));
        };
        Ok(match serde_json::from_slice(value.value()) {
            Ok(Record { receives, envelope, .. }) => Ok(Received { envelope, receives, lease }),
            Err(error) => Err((lease, format!("the envelope can't be read: {error}"))),
        })
    }

    async fn bury_lease(&self, lease: Lease, reason: String) -> Result<(), QueueError> {
        let (stem, sequence, at) = (lease.queue.stem(), lease.sequence, self.clock.now());
        tracing::error!(queue = stem, "A message is given up and lies with the dead letters");
        let job = move |tables: &mut Tables<'_>| {
            let Some(message) = take(tables, stem, sequence)? else { return Ok(()) };
            let dead = encode(&DeadRecord { message, reason, at })?;
            tables.dead.insert((stem, sequence), dead.as_slice())?;
            Ok(())
        };
        Ok(self.shared.writer.run_then(job, move |()| lease.finish()).await?)
    }

    fn later(&self, wait: Duration) -> Timestamp {
        self.clock.now().plus_millis(i64::try_from(wait.as_millis()).unwrap_or(i64::MAX))
    }
}

impl<C: Clock> Queue for EmbeddedQueue<C> {
    async fn send(&self, messages: &[Send]) -> Result<(), QueueError> {
        let now = self.clock.now();
        let encoded: Vec<(QueueName, String, String, Vec<u8>)> = messages
            .iter()
            .map(|Send { queue, group, dedup, envelope }| {
                let record = Record { group: group.clone(), receives: 0, envelope };
                let bytes = encode(&record).map_err(StoreError::new)?;
                // As SQS does it here, ids are each group's own: two shops' entries have the same.
                let dedup = format!("{group}\n{dedup}");
                Ok((*queue, record.group, dedup, bytes))
            })
            .collect::<Result<_, QueueError>>()?;
        let (numbers, groups) = (Arc::clone(&self.shared.groups), Arc::clone(&self.shared.groups));
        let job = move |tables: &mut Tables<'_>| {
            records::forget(tables, now)?;
            let mut queued = Vec::with_capacity(encoded.len());
            for (queue, group, dedup, bytes) in encoded {
                if records::remember(tables, queue.stem(), &dedup, now)? {
                    let sequence = numbers.next_sequence();
                    tables.messages.insert((queue.stem(), sequence), bytes.as_slice())?;
                    tables.written = true;
                    queued.push((queue, group, sequence));
                }
            }
            Ok(queued)
        };
        // In the writer's own order, and even if the sender no longer waits.
        let then = move |queued: Vec<(QueueName, String, u64)>| {
            for (queue, group, sequence) in queued {
                groups.add(queue, &group, sequence);
            }
        };
        Ok(self.shared.writer.run_then(job, then).await?)
    }
}

impl From<StoreError> for QueueError {
    fn from(error: StoreError) -> Self {
        Self(error.to_string())
    }
}

/// Takes a message out of the file.
fn take(
    tables: &mut Tables<'_>,
    stem: &'static str,
    sequence: u64,
) -> Result<Option<Record<serde_json::Value>>, StorageError> {
    tables.written = true;
    let taken = tables.messages.remove((stem, sequence))?;
    taken.map(|value| decode(value.value())).transpose()
}

/// Takes a queue's oldest dead letter out of the file.
fn take_dead(
    tables: &mut Tables<'_>,
    stem: &'static str,
) -> Result<Option<DeadRecord>, StorageError> {
    let first = tables.dead.range((stem, 0)..=(stem, u64::MAX))?.next().transpose()?;
    let Some(sequence) = first.map(|(key, _)| key.value().1) else { return Ok(None) };
    tables.written = true;
    let taken = tables.dead.remove((stem, sequence))?;
    taken.map(|value| decode(value.value())).transpose()
}
