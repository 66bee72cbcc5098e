//! FIFO queues of SQS. Groups and dedup ids go out as SHA-256 in hexadecimal: ours may be longer
//! than the 128 characters SQS takes, and SQS does not encrypt them as it encrypts bodies.

use crate::refused::code;
use crate::retry::{TRIES_MAX, pause};
use crate::watch::trace;
use aws_sdk_sqs::Client;
use aws_sdk_sqs::error::BuildError;
use aws_sdk_sqs::types::{
    BatchResultErrorEntry, MessageSystemAttributeNameForSends, MessageSystemAttributeValue,
    SendMessageBatchRequestEntry,
};
use domain::message::QueueName;
use ports::queue::{Queue, QueueError, Send};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// SQS takes ten messages in one request.
const BATCH_MESSAGES_MAX: usize = 10;
/// SQS takes 1 MiB in one request; a quarter of it keeps a request short.
const BATCH_BYTES_MAX: usize = 256 * 1024;
/// Characters that JSON takes and SQS does not; written as escapes they are JSON's alone.
/// <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html>
const ESCAPES: [(char, &str); 2] = [('\u{FFFE}', "\\ufffe"), ('\u{FFFF}', "\\uffff")];

/// The queues a function sends to.
#[derive(Debug, Clone)]
pub struct SqsQueue {
    client: Client,
    urls: BTreeMap<QueueName, String>,
}

/// A message as SQS takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    queue: QueueName,
    group: String,
    dedup: String,
    body: String,
}

impl SqsQueue {
    /// The queues at these addresses.
    pub fn new(client: Client, urls: BTreeMap<QueueName, String>) -> Self {
        Self { client, urls }
    }

    async fn send_batch(&self, url: &str, batch: &[Entry]) -> Result<(), QueueError> {
        let trace = trace::current();
        let entries = batch.iter().enumerate();
        let mut left: Vec<_> = entries
            .map(|(place, entry)| request(place, entry, trace.as_deref()))
            .collect::<Result<_, _>>()
            .map_err(|error| QueueError(error.to_string()))?;
        for failed in 0..TRIES_MAX {
            let sent = self
                .client
                .send_message_batch()
                .queue_url(url)
                .set_entries(Some(left.clone()))
                .send()
                .await
                .map_err(|error| QueueError(code(&error)))?;
            if let Some(refused) = sent.failed.iter().find(|entry| entry.sender_fault) {
                return Err(QueueError(format!("refused: {}", refused.code)));
            }
            left = still_to_send(left, &sent.failed);
            if left.is_empty() {
                return Ok(());
            }
            pause(failed).await;
        }
        Err(QueueError(format!("{} messages were not taken in {TRIES_MAX} tries", left.len())))
    }
}

impl Queue for SqsQueue {
    async fn send(&self, messages: &[Send]) -> Result<(), QueueError> {
        let entries = messages.iter().map(entry).collect::<Result<Vec<_>, _>>()?;
        for batch in batches(entries) {
            let Some(queue) = batch.first().map(|entry| entry.queue) else { continue };
            let url = self.urls.get(&queue).ok_or_else(|| {
                QueueError(format!("this function does not send to {}", queue.stem()))
            })?;
            self.send_batch(url, &batch).await?;
        }
        Ok(())
    }
}

fn entry(message: &Send) -> Result<Entry, QueueError> {
    let body = serde_json::to_string(&message.envelope)
        .map_err(|error| QueueError(format!("cannot write the envelope: {error}")))?;
    let body = ESCAPES.iter().fold(body, |body, (bare, escape)| body.replace(*bare, escape));
    Ok(Entry {
        queue: message.queue,
        group: fingerprint(&message.group),
        dedup: fingerprint(&message.dedup),
        body,
    })
}

fn fingerprint(text: &str) -> String {
    hex::encode(Sha256::digest(text))
}

/// Cuts messages into requests, in order. A request is for one queue and holds a group once: SQS
/// may take the second of two entries and fail the first, and then the group would be out of order.
fn batches(entries: Vec<Entry>) -> Vec<Vec<Entry>> {
    let mut by_queue: BTreeMap<QueueName, Vec<Entry>> = BTreeMap::new();
    for entry in entries {
        by_queue.entry(entry.queue).or_default().push(entry);
    }
    by_queue.into_values().flat_map(batches_of_one_queue).collect()
}

fn batches_of_one_queue(entries: Vec<Entry>) -> Vec<Vec<Entry>> {
    let mut batches = Vec::new();
    let (mut batch, mut groups, mut bytes) = (Vec::new(), BTreeSet::new(), 0);
    for entry in entries {
        let full = batch.len() == BATCH_MESSAGES_MAX
            || groups.contains(&entry.group)
            || (!batch.is_empty() && bytes + entry.body.len() > BATCH_BYTES_MAX);
        if full {
            batches.push(std::mem::take(&mut batch));
            groups.clear();
            bytes = 0;
        }
        bytes += entry.body.len();
        groups.insert(entry.group.clone());
        batch.push(entry);
    }
    batches.push(batch);
    batches
}

/// An entry's id in its request is its place in the batch. What handles the message goes on with
/// the trace of who sent it.
fn request(
    place: usize,
    entry: &Entry,
    trace: Option<&str>,
) -> Result<SendMessageBatchRequestEntry, BuildError> {
    let request = SendMessageBatchRequestEntry::builder()
        .id(place.to_string())
        .message_body(&entry.body)
        .message_group_id(&entry.group)
        .message_deduplication_id(&entry.dedup);
    let Some(trace) = trace else { return request.build() };
    let header = MessageSystemAttributeValue::builder().data_type("String").string_value(trace);
    request
        .message_system_attributes(
            MessageSystemAttributeNameForSends::AwsTraceHeader,
            header.build()?,
        )
        .build()
}

fn still_to_send(
    sent: Vec<SendMessageBatchRequestEntry>,
    failed: &[BatchResultErrorEntry],
) -> Vec<SendMessageBatchRequestEntry> {
    sent.into_iter().filter(|entry| failed.iter().any(|failure| failure.id == entry.id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry_of(queue: QueueName, group: &str, dedup: &str, bytes: usize) -> Entry {
        Entry { queue, group: group.to_owned(), dedup: dedup.to_owned(), body: "x".repeat(bytes) }
    }

    fn shape(entries: Vec<Entry>) -> Vec<Vec<String>> {
        let dedups = |batch: Vec<Entry>| batch.into_iter().map(|entry| entry.dedup).collect();
        batches(entries).into_iter().map(dedups).collect()
    }

    #[test]
    fn a_request_holds_one_queue_and_each_group_once() {
        let notify = |group, dedup| entry_of(QueueName::Notify, group, dedup, 1);
        let stock = |group, dedup| entry_of(QueueName::StockMove, group, dedup, 1);
        assert_eq!(shape(vec![]), Vec::<Vec<String>>::new());
        assert_eq!(
            shape(vec![notify("a", "1"), stock("a", "2"), notify("b", "3"), notify("a", "4")]),
            [vec!["2"], vec!["1", "3"], vec!["4"]]
        );
    }

    #[test]
    fn a_request_stays_within_ten_messages_and_its_bytes() {
        let many = (0..23).map(|n| entry_of(QueueName::Notify, &n.to_string(), "d", 1)).collect();
        assert_eq!(shape(many).iter().map(Vec::len).collect::<Vec<_>>(), [10, 10, 3]);
        let large = (0..3)
            .map(|n| entry_of(QueueName::Notify, &n.to_string(), "d", BATCH_BYTES_MAX / 2))
            .collect();
        assert_eq!(shape(large).iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
        let huge = vec![entry_of(QueueName::Notify, "a", "d", BATCH_BYTES_MAX + 1)];
        assert_eq!(shape(huge).iter().map(Vec::len).collect::<Vec<_>>(), [1]);
    }

    #[test]
    fn ids_fit_sqs_whatever_their_length() {
        let long = "x".repeat(400);
        for text in ["", "T#K1#conversation", &long] {
            assert_eq!(fingerprint(text).len(), 64);
        }
        assert_ne!(fingerprint("a"), fingerprint("b"));
    }

    #[test]
    fn only_what_failed_is_sent_again() {
        let sent: Vec<_> = ["a", "b", "c"]
            .iter()
            .map(|group| entry_of(QueueName::Notify, group, group, 1))
            .collect::<Vec<_>>()
            .iter()
            .enumerate()
            .map(|(place, entry)| request(place, entry, None).unwrap())
            .collect();
        let failure = BatchResultErrorEntry::builder()
            .id("1")
            .code("InternalError")
            .sender_fault(false)
            .build()
            .unwrap();
        let left = still_to_send(sent, &[failure]);
        assert_eq!(left.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>(), ["1"]);
    }
    #[test]
    fn a_message_bears_its_senders_trace() {
        let entry = entry_of(QueueName::Notify, "g", "d", 1);
        assert_eq!(request(0, &entry, None).unwrap().message_system_attributes, None);
        let trace = "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1";
        let sent = request(0, &entry, Some(trace)).unwrap().message_system_attributes.unwrap();
        let header = &sent[&MessageSystemAttributeNameForSends::AwsTraceHeader];
        assert_eq!((header.data_type(), header.string_value()), ("String", Some(trace)));
    }
}
