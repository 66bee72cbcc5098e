//! Messages of a FIFO queue, handed to a use case and answered one by one.
//!
//! A batch is cut into runs: the messages of one group, in order. When a message of a run is not
//! finished, it and all later ones of its run are left on the queue; runs of other groups go on,
//! for nothing orders them. What is left comes back after the asked time or soon, then less soon,
//! instead of after the queue's visibility timeout, which would keep a conversation waiting.
//!
//! SQS counts each time a message comes, also when it only came too early. So a message that asks
//! for a moment is waited for here while the invocation has time, and is left only after that.

use crate::run::Fatal;
use aws_lambda_events::sqs::{BatchItemFailure, SqsBatchResponse, SqsEvent, SqsMessage};
use aws_sdk_sqs::Client;
use aws_sdk_sqs::error::ProvideErrorMetadata;
use aws_sdk_sqs::types::ChangeMessageVisibilityBatchRequestEntry;
use domain::message::{ENVELOPE_VERSION, Envelope, QueueName};
use lambda_runtime::{LambdaEvent, service_fn};
use ports::queue::Unfinished;
use serde::Deserialize;
use std::convert::Infallible;
use std::time::{Duration, SystemTime};

/// The first and the longest wait before a message is tried again, in seconds.
const WAIT_SECONDS: (u64, u64) = (2, 20);
/// What an invocation keeps of its time for handling what it waited for.
const RESERVE: Duration = Duration::from_secs(10);
/// SQS hides a message for twelve hours at most.
const HIDDEN_SECONDS_MAX: u64 = 12 * 60 * 60;

/// The queue a function drains.
#[derive(Debug, Clone)]
pub struct Source {
    client: Client,
    queue: QueueName,
    url: String,
}

impl Source {
    /// The queue at `url`.
    pub fn new(client: Client, queue: QueueName, url: String) -> Self {
        Self { client, queue, url }
    }
}

/// Serves a queue message by message.
pub async fn messages(
    source: Source,
    handle: impl AsyncFn(Envelope) -> Result<(), Unfinished>,
) -> Result<(), Fatal> {
    let one_by_one = async |envelopes: &[Envelope]| {
        let mut answers = Vec::new();
        for envelope in envelopes {
            let answer = Box::pin(handle(envelope.clone())).await;
            let finished = answer.is_ok();
            answers.push(answer);
            if !finished {
                break;
            }
        }
        answers
    };
    runs(source, one_by_one).await
}

/// Serves a queue run by run; each message is answered in its place.
pub async fn runs(
    source: Source,
    handle: impl AsyncFn(&[Envelope]) -> Vec<Result<(), Unfinished>>,
) -> Result<(), Fatal> {
    let batch = async |event: LambdaEvent<SqsEvent>| {
        let deadline = event.context.deadline();
        let mut failed = Vec::new();
        let mut runs = cut(event.payload.records);
        while !runs.is_empty() {
            let (mut early, mut longest) = (Vec::new(), Duration::ZERO);
            for run in runs {
                let answers = Box::pin(handle(&run.envelopes())).await;
                let left = run.left(answers);
                match worth_waiting(&left, deadline, SystemTime::now()) {
                    Some(wait) => {
                        longest = longest.max(wait);
                        early.push(again(left));
                    }
                    None => {
                        source.hide(&left).await;
                        failed.extend(left.into_iter().map(|left| left.message.id));
                    }
                }
            }
            tokio::time::sleep(longest).await;
            runs = early;
        }
        Ok::<_, Infallible>(response(failed))
    };
    Ok(Box::pin(lambda_runtime::run(service_fn(batch))).await?)
}

impl Source {
    /// Hides messages for as long as they should wait. When that fails they wait for the queue's
    /// visibility timeout, which is longer and as safe.
    async fn hide(&self, left: &[Left]) {
        for Left { message, why, .. } in left.iter().filter(|left| left.is_first) {
            let queue = self.queue.stem();
            let (id, receives) = (&message.id, message.receives);
            match why {
                Unfinished::Broken(_) => {
                    tracing::error!(queue, message.id = id, receives, "unfinished: {why}");
                }
                Unfinished::Unavailable(_) | Unfinished::Retry { .. } => {
                    tracing::warn!(queue, message.id = id, receives, "unfinished: {why}");
                }
                Unfinished::Later(_) => {
                    tracing::debug!(queue, message.id = id, "unfinished: {why}");
                }
            }
        }
        let entries: Vec<_> = left.iter().enumerate().filter_map(hidden).collect();
        if entries.is_empty() {
            return;
        }
        let change = self.client.change_message_visibility_batch().queue_url(&self.url);
        if let Err(error) = change.set_entries(Some(entries)).send().await {
            let code = error.code().unwrap_or("no answer");
            tracing::warn!(queue = self.queue.stem(), "cannot hasten what was left: {code}");
        }
    }
}

fn hidden((place, left): (usize, &Left)) -> Option<ChangeMessageVisibilityBatchRequestEntry> {
    let seconds = left.wait.as_secs().min(HIDDEN_SECONDS_MAX);
    ChangeMessageVisibilityBatchRequestEntry::builder()
        .id(place.to_string())
        .receipt_handle(left.message.receipt.as_ref()?)
        .visibility_timeout(i32::try_from(seconds).ok()?)
        .build()
        .ok()
}

/// The messages of one group in a batch, in order.
#[derive(Debug)]
pub(super) struct Run {
    group: String,
    messages: Vec<Received>,
}

/// A message of a batch.
#[derive(Debug)]
struct Received {
    id: String,
    receipt: Option<String>,
    receives: u32,
    envelope: Result<Envelope, Unfinished>,
}

/// A message that stays on the queue.
#[derive(Debug)]
struct Left {
    message: Received,
    why: Unfinished,
    wait: Duration,
    /// Whether it was tried; the others of its run only wait for it.
    is_first: bool,
}

/// Cuts a batch into runs, in the order in which their first messages came.
pub(super) fn cut(records: Vec<SqsMessage>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for record in records {
        let group = record.attributes.get("MessageGroupId").cloned().unwrap_or_default();
        let message = received(record);
        match runs.iter_mut().find(|run| run.group == group) {
            Some(run) => run.messages.push(message),
            None => runs.push(Run { group, messages: vec![message] }),
        }
    }
    runs
}

fn received(record: SqsMessage) -> Received {
    let receives = record.attributes.get("ApproximateReceiveCount");
    Received {
        receives: receives.and_then(|count| count.parse().ok()).unwrap_or(1),
        envelope: envelope(record.body.as_deref().unwrap_or_default()),
        // A message without an id can't be reported; Lambda then takes the whole batch as failed.
        id: record.message_id.unwrap_or_default(),
        receipt: record.receipt_handle,
    }
}

/// Reads an envelope. The parser's own words are not shown: they quote what it read.
fn envelope(body: &str) -> Result<Envelope, Unfinished> {
    #[derive(Deserialize)]
    struct Versioned {
        version: u8,
    }
    let place = |error: serde_json::Error| {
        Unfinished::Broken(format!("no envelope of ours, at column {}", error.column()))
    };
    let Versioned { version } = serde_json::from_str(body).map_err(place)?;
    if version != ENVELOPE_VERSION {
        let known = ENVELOPE_VERSION;
        let why = format!("an envelope of version {version}; this function reads {known}");
        return Err(Unfinished::Broken(why));
    }
    serde_json::from_str(body).map_err(place)
}

impl Run {
    /// The envelopes up to the first message that is none.
    pub(super) fn envelopes(&self) -> Vec<Envelope> {
        self.messages.iter().map_while(|message| message.envelope.clone().ok()).collect()
    }

    /// What stays on the queue: the first unfinished message and all after it.
    fn left(self, answers: Vec<Result<(), Unfinished>>) -> Vec<Left> {
        let finished = answers.iter().take_while(|answer| answer.is_ok()).count();
        let answer = answers.into_iter().nth(finished).and_then(Result::err);
        let mut rest = self.messages.into_iter().skip(finished);
        let Some(first) = rest.next() else { return Vec::new() };
        let why = answer.or_else(|| first.envelope.clone().err()).unwrap_or_else(|| {
            Unfinished::Broken("the use case left a message without an answer".to_owned())
        });
        let wait = wait(&why, first.receives);
        let first = Left { message: first, why: why.clone(), wait, is_first: true };
        let behind = rest.map(|message| Left { message, why: why.clone(), wait, is_first: false });
        std::iter::once(first).chain(behind).collect()
    }
}

/// How long to wait for a run that came too early, if the invocation has the time.
fn worth_waiting(left: &[Left], deadline: SystemTime, now: SystemTime) -> Option<Duration> {
    let Unfinished::Later(asked) = left.first()?.why else { return None };
    let spare = deadline.duration_since(now).unwrap_or_default().saturating_sub(RESERVE);
    (!asked.is_zero() && asked <= spare).then_some(asked)
}

/// What was left, as a run to be handled again.
fn again(left: Vec<Left>) -> Run {
    let messages: Vec<_> = left.into_iter().map(|left| left.message).collect();
    Run { group: String::new(), messages }
}

/// How long a message waits after its `receives`th try.
fn wait(why: &Unfinished, receives: u32) -> Duration {
    match why {
        Unfinished::Later(asked) | Unfinished::Retry { after: asked, .. } => *asked,
        // A broken one too: soon in the dead-letter queue, it stops blocking its group.
        Unfinished::Unavailable(_) | Unfinished::Broken(_) => {
            let (first, longest) = WAIT_SECONDS;
            let doubled = first.checked_shl(receives.saturating_sub(1).min(32)).unwrap_or(longest);
            Duration::from_secs(doubled.min(longest))
        }
    }
}

fn response(failed: Vec<String>) -> SqsBatchResponse {
    let failure = |id| {
        let mut failure = BatchItemFailure::default();
        failure.item_identifier = id;
        failure
    };
    let mut response = SqsBatchResponse::default();
    response.batch_item_failures = failed.into_iter().map(failure).collect();
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::message::{DeliveryState, DeliveryStatus, Message};
    use domain::time::Timestamp;

    fn body() -> String {
        let status = DeliveryStatus {
            phone_number_id: "100000000000001".to_owned(),
            provider_id: "wamid.1".to_owned(),
            state: DeliveryState::Sent,
            at: Timestamp::from_millis(0),
            error_code: None,
        };
        serde_json::to_string(&Envelope::new(Message::Status(status))).unwrap()
    }

    fn record(id: &str, group: &str, receives: u32, body: &str) -> SqsMessage {
        let mut record = SqsMessage::default();
        record.message_id = Some(id.to_owned());
        record.receipt_handle = Some(format!("receipt of {id}"));
        record.body = Some(body.to_owned());
        record.attributes.insert("MessageGroupId".to_owned(), group.to_owned());
        record.attributes.insert("ApproximateReceiveCount".to_owned(), receives.to_string());
        record
    }

    fn unavailable() -> Result<(), Unfinished> {
        Err(Unfinished::Unavailable("x".to_owned()))
    }

    /// The ids left of a batch whose runs are answered thus, with their waits in seconds.
    fn left(
        records: Vec<SqsMessage>,
        answers: Vec<Vec<Result<(), Unfinished>>>,
    ) -> Vec<(String, u64)> {
        let runs = cut(records);
        assert_eq!(runs.len(), answers.len());
        runs.into_iter()
            .zip(answers)
            .flat_map(|(run, answers)| run.left(answers))
            .map(|left| (left.message.id, left.wait.as_secs()))
            .collect()
    }

    #[test]
    fn the_failed_message_and_all_later_ones_of_its_group_are_left() {
        let batch = || {
            [("1", "a"), ("2", "b"), ("3", "a"), ("4", "a"), ("5", "b")]
                .map(|(id, group)| record(id, group, 1, &body()))
                .to_vec()
        };
        assert_eq!(left(batch(), vec![vec![Ok(()); 3], vec![Ok(()); 2]]), []);
        assert_eq!(
            left(batch(), vec![vec![Ok(()), unavailable()], vec![Ok(()); 2]]),
            [("3".to_owned(), 2), ("4".to_owned(), 2)]
        );
        assert_eq!(
            left(batch(), vec![vec![Ok(()); 3], vec![unavailable(), Ok(())]]),
            [("2".to_owned(), 2), ("5".to_owned(), 2)]
        );
        assert_eq!(
            left(batch(), vec![vec![], vec![Ok(()); 2]])
                .into_iter()
                .map(|(id, _)| id)
                .collect::<Vec<_>>(),
            ["1", "3", "4"]
        );
    }

    #[test]
    fn an_unreadable_message_stops_its_run_there() {
        let newer = body().replacen("\"version\":1", "\"version\":2", 1);
        for bad in ["", "{}", "[1,2]", "{\"version\":1,\"message\":{\"type\":\"other\"}}", &newer] {
            let records = [("1", body()), ("2", bad.to_owned()), ("3", body())]
                .map(|(id, body)| record(id, "a", 1, &body))
                .to_vec();
            let runs = cut(records.clone());
            assert_eq!(runs[0].envelopes().len(), 1, "{bad}");
            let left = left(records, vec![vec![Ok(())]]);
            assert_eq!(left, [("2".to_owned(), 2), ("3".to_owned(), 2)], "{bad}");
        }
    }

    #[test]
    fn what_was_read_is_not_shown() {
        let why =
            envelope("{\"version\":1,\"message\":\"+256700000001\"}").unwrap_err().to_string();
        assert!(!why.contains("256"), "{why}");
    }

    #[test]
    fn waits_grow_to_twenty_seconds_or_are_as_asked() {
        let unavailable = Unfinished::Unavailable("x".to_owned());
        for (receives, seconds) in [(0, 2), (1, 2), (2, 4), (3, 8), (4, 16), (5, 20), (900, 20)] {
            assert_eq!(wait(&unavailable, receives), Duration::from_secs(seconds), "{receives}");
        }
        let asked = Duration::from_secs(6);
        assert_eq!(wait(&Unfinished::Later(asked), 5), asked);
        assert_eq!(wait(&Unfinished::Retry { after: asked, why: "x".to_owned() }, 5), asked);
    }

    #[test]
    fn only_a_short_wait_within_the_invocation_is_worth_it() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000);
        let seconds = Duration::from_secs;
        let unavailable = Unfinished::Unavailable("x".to_owned());
        for (why, remaining, expected) in [
            (Unfinished::Later(seconds(6)), 30, Some(seconds(6))),
            (Unfinished::Later(seconds(6)), 16, Some(seconds(6))),
            (Unfinished::Later(seconds(6)), 15, None),
            (Unfinished::Later(seconds(600)), 30, None),
            (Unfinished::Later(seconds(0)), 30, None),
            (Unfinished::Later(seconds(1)), 0, None),
            (Unfinished::Retry { after: seconds(1), why: "x".to_owned() }, 30, None),
            (unavailable, 30, None),
        ] {
            let run = cut(vec![record("1", "a", 1, &body())]).remove(0);
            let left = run.left(vec![Err(why)]);
            assert_eq!(worth_waiting(&left, now + seconds(remaining), now), expected);
        }
        assert_eq!(worth_waiting(&[], now, now), None);
    }

    #[test]
    fn the_answer_names_what_was_left() {
        let json = serde_json::to_value(response(vec!["2".to_owned()])).unwrap();
        assert_eq!(json, serde_json::json!({"batchItemFailures": [{"itemIdentifier": "2"}]}));
    }
}
