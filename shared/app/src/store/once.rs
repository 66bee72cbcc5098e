//! What was done for a cause, with its effects: the record that makes a redelivery re-send and
//! never re-decide. It is written in the same commit as the change it tells of.

use super::{StoreError, TTL, item, keys, load, number_value, record};
use domain::digital::Handout;
use domain::ids::{CauseId, ShopId};
use domain::message::{CalendarTask, Envelope, Message, QueueName, queue_of};
use domain::time::Timestamp;
use ports::queue::{Queue, QueueError, Send};
use ports::table::{CommitError, Condition, Index, Item, Table, Write};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

const DONE: &str = "ID";
/// Longer than any provider redelivers: WhatsApp does for seven days.
const KEPT_HOURS: i64 = 30 * 24;
/// How long a live process may take to send the effects of a web order before the sweep does.
const UNSENT_DUE_SECONDS: i64 = 20;

/// What was done for a cause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// The shop.
    pub shop: ShopId,
    /// The cause.
    pub cause: CauseId,
    /// The digest of the input it was decided for.
    pub input: String,
    /// What was answered to the one who waits, for causes somebody waits on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// What is to be sent.
    pub effects: Vec<Message>,
}

impl Done {
    /// The record of a decision on `input`.
    pub fn new(
        shop: &ShopId,
        cause: &CauseId,
        input: &impl Serialize,
        effects: Vec<Message>,
    ) -> Self {
        Self {
            shop: shop.clone(),
            cause: cause.clone(),
            input: digest(input),
            answer: None,
            effects,
        }
    }

    /// Whether it was decided for this very input.
    pub fn is_for(&self, input: &impl Serialize) -> bool {
        self.input == digest(input)
    }

    /// The write of the record. Nothing redelivers what came from the web, so until its effects
    /// are sent it stays in the index of what falls due.
    pub fn write(&self, now: Timestamp, has_retrying_source: bool) -> Result<Write, StoreError> {
        let mut item = item(keys::done(&self.shop, &self.cause), DONE, 1, self)?;
        let kept_until = now.plus_hours(KEPT_HOURS).seconds();
        item.attributes.insert(TTL.to_owned(), number_value(kept_until));
        if !has_retrying_source {
            let at = now.plus_millis(UNSENT_DUE_SECONDS * 1000);
            let due = keys::due_done(at, &self.shop, &self.cause);
            item.indexed.insert(Index::G4, due);
        }
        Ok(Write::Put { item, conditions: vec![Condition::Absent] })
    }

    /// The write that takes the record out of the index once its effects are sent.
    pub fn sent(&self) -> Write {
        Write::Change {
            key: keys::done(&self.shop, &self.cause),
            add: Vec::new(),
            set: Vec::new(),
            unindex: vec![Index::G4],
            conditions: vec![Condition::Present],
        }
    }

    /// Sends the effects; again does no harm, for each has its own id.
    pub async fn send(&self, queue: &impl Queue) -> Result<(), QueueError> {
        let sends: Vec<Send> = self.effects.iter().filter_map(to_send).collect();
        if sends.is_empty() { Ok(()) } else { queue.send(&sends).await }
    }
}

/// What was done for a cause before, if anything.
pub async fn earlier(
    table: &impl Table,
    shop: &ShopId,
    cause: &CauseId,
) -> Result<Option<Done>, StoreError> {
    Ok(load(table, &keys::done(shop, cause), DONE).await?.map(|found| found.record))
}

/// The record an item of the due index holds; none if the item is something else.
pub fn from_item(item: &Item) -> Option<Done> {
    record(item, DONE).ok().map(|found| found.record)
}

/// Takes a web order's record out of the due index; a lost race is as good as won.
pub async fn settle(table: &impl Table, done: &Done) -> Result<(), StoreError> {
    match table.commit(&[done.sent()]).await {
        Ok(()) | Err(CommitError::Refused(_)) => Ok(()),
        Err(CommitError::Table(error)) => Err(error.into()),
    }
}

/// The queue, group and dedup id of a message; none for what goes nowhere.
pub(crate) fn to_send(message: &Message) -> Option<Send> {
    let queue = queue_of(message)?;
    let (group, dedup) = match message {
        // One after the other in each shop: nobody else changes its books.
        Message::Command(command) if queue == QueueName::LedgerPost => {
            (books_group(&command.shop), command.cause.to_string())
        }
        Message::Command(command) => {
            (format!("{}#{}", command.shop, command.person), command.cause.to_string())
        }
        Message::Outgoing(outgoing) => {
            (format!("{}#{}", outgoing.shop, outgoing.to), outgoing.id.to_string())
        }
        Message::Event(message) => {
            let order = message.event.happening.order().number;
            (format!("{}#{order}", message.shop), message.event.id.to_string())
        }
        // One after the other for each document: it is made once.
        Message::Document(message) => {
            (format!("{}#{}", message.shop, message.document), message.cause.to_string())
        }
        Message::Password(message) => {
            (format!("{}#{}", message.shop, message.to), message.cause.to_string())
        }
        // One after the other for each event, and for each calendar.
        Message::Calendar(message) => {
            let what = match &message.task {
                CalendarTask::Follow { booking, .. } => format!("booking/{booking}"),
                CalendarTask::Read { resource } => format!("resource/{resource}"),
            };
            let group = format!("{}#calendar#{what}", message.shop);
            (group, format!("{}/{what}", message.cause))
        }
        // One after the other for each order, or product.
        Message::Handout(message) => {
            let of = match message.of {
                Handout::Order(number) => number.0.to_string(),
                Handout::Product(product) => product.to_string(),
            };
            (format!("{}#{of}", message.shop), message.cause.to_string())
        }
        Message::Voucher(message) => (books_group(&message.shop), message.voucher.id.to_string()),
        // The first two come from outside and are queued by `webhook_intake`; the last has a
        // dedup id for each try, so `webhook_deliver` queues it.
        Message::Inbound(_) | Message::Status(_) | Message::EventDelivery(_) => return None,
    };
    Some(Send { queue, group, dedup, envelope: Envelope::new(message.clone()) })
}

fn books_group(shop: &ShopId) -> String {
    format!("{shop}#books")
}

fn digest(input: &impl Serialize) -> String {
    // A value that can't be written as JSON has no digest of its own and equals none but itself.
    let json = serde_json::to_vec(input).unwrap_or_default();
    hex::encode(Sha256::digest(json))
}

/// How a commit with a `done` record went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Landed {
    /// It was written.
    Now,
    /// The same cause was done before; nothing was written.
    Before,
    /// Something it was decided on has changed since; nothing was written.
    Raced,
}

/// Commits the record and the writes it tells of, all or nothing.
pub async fn commit(
    table: &impl Table,
    done: Write,
    writes: Vec<Write>,
) -> Result<Landed, StoreError> {
    let mut all = vec![done];
    all.extend(writes);
    match table.commit(&all).await {
        Ok(()) => Ok(Landed::Now),
        Err(CommitError::Refused(places)) if places.contains(&0) => Ok(Landed::Before),
        Err(CommitError::Refused(_)) => Ok(Landed::Raced),
        Err(CommitError::Table(error)) => Err(error.into()),
    }
}
