//! A batch of SQS, cut into runs: the messages of one group, in order. What is not finished of a run
//! is its first unfinished message and all after it.

use crate::watch::trace;
use aws_lambda_events::sqs::{BatchItemFailure, SqsBatchResponse, SqsMessage};
use domain::message::{ENVELOPE_VERSION, Envelope};
use futures_util::FutureExt;
use lambda_runtime::Context;
use ports::figure::{Figure, count};
use ports::log;
use ports::queue::Unfinished;
use serde::Deserialize;
use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use tracing::{Instrument, Span};

/// The first and the longest wait before a message is tried again, in seconds.
const WAIT_SECONDS: (u64, u64) = (2, 20);
/// What an invocation keeps of its time for handling what it waited for.
const RESERVE: Duration = Duration::from_secs(10);

/// The messages of one group in a batch, in order.
#[derive(Debug)]
pub(super) struct Run {
    group: String,
    pub(super) messages: Vec<Received>,
}

/// A message of a batch.
#[derive(Debug)]
pub(super) struct Received {
    pub(super) id: String,
    pub(super) receipt: Option<String>,
    pub(super) receives: u32,
    pub(super) envelope: Result<Envelope, Unfinished>,
    /// What its lines of the log are written in.
    pub(super) span: Span,
    /// The header of the trace of who sent it.
    trace: Option<String>,
    sent_at: Option<SystemTime>,
}

/// A message that stays on the queue.
#[derive(Debug)]
pub(super) struct Left {
    pub(super) message: Received,
    pub(super) why: Unfinished,
    pub(super) wait: Duration,
    /// Whether it was tried; the others of its run only wait for it.
    pub(super) is_first: bool,
}

/// Cuts a batch into runs, in the order in which their first messages came.
pub(super) fn cut(records: Vec<SqsMessage>, invocation: &Context) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for record in records {
        let group = record.attributes.get("MessageGroupId").cloned().unwrap_or_default();
        let message = received(record, invocation);
        match runs.iter_mut().find(|run| run.group == group) {
            Some(run) => run.messages.push(message),
            None => runs.push(Run { group, messages: vec![message] }),
        }
    }
    runs
}

fn received(record: SqsMessage, invocation: &Context) -> Received {
    let attribute = |name: &str| record.attributes.get(name);
    let receives = attribute("ApproximateReceiveCount").and_then(|count| count.parse().ok());
    let sent_millis = attribute("SentTimestamp").and_then(|millis| millis.parse().ok());
    let sent_by = attribute(trace::ATTRIBUTE).cloned();
    let trace = sent_by.or_else(|| trace::of_invocation(invocation));
    let envelope = envelope(record.body.as_deref().unwrap_or_default());
    let span = envelope.as_ref().map_or_else(|_| log::empty_span(), log::message_span);
    // A message without an id can't be reported; Lambda then takes the whole batch as failed.
    let id = record.message_id.unwrap_or_default();
    span.record("request_id", invocation.request_id.as_str()).record("message_id", id.as_str());
    if let Some(trace) = trace.as_deref().and_then(trace::id) {
        span.record("trace_id", trace);
    }
    Received {
        receives: receives.unwrap_or(1),
        envelope,
        span,
        trace,
        sent_at: sent_millis.map(|millis| UNIX_EPOCH + Duration::from_millis(millis)),
        id,
        receipt: record.receipt_handle,
    }
}

impl Received {
    /// Counts how long it lay on the queue.
    pub(super) fn count_lag(&self, now: SystemTime) {
        if let Some(lag) = self.sent_at.and_then(|sent_at| now.duration_since(sent_at).ok()) {
            count(Figure::QueueLag, u64::try_from(lag.as_millis()).unwrap_or(u64::MAX));
        }
    }

    /// Does a message's work under its ids. A panic leaves the message and spares the others.
    pub(super) async fn during<T>(&self, work: impl Future<Output = T>) -> Result<T, Unfinished> {
        let work = AssertUnwindSafe(work).catch_unwind().instrument(self.span.clone());
        let done = trace::within(self.trace.clone(), work).await;
        done.map_err(|_| Unfinished::Broken("its handling panicked".to_owned()))
    }

    /// Says that it was finished.
    pub(super) fn finished(&self, since: Instant) {
        let millis = u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.span.in_scope(|| tracing::info!(millis, receives = self.receives, "handled"));
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
    pub(super) fn left(self, answers: Vec<Result<(), Unfinished>>) -> Vec<Left> {
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
pub(super) fn worth_waiting(
    left: &[Left],
    deadline: SystemTime,
    now: SystemTime,
) -> Option<Duration> {
    let Unfinished::Later(asked) = left.first()?.why else { return None };
    (!asked.is_zero() && asked <= spare(deadline, now)).then_some(asked)
}

/// What an invocation may spend on waiting.
pub(super) fn spare(deadline: SystemTime, now: SystemTime) -> Duration {
    deadline.duration_since(now).unwrap_or_default().saturating_sub(RESERVE)
}

/// What was left, as a run to be handled again.
pub(super) fn again(left: Vec<Left>) -> Run {
    let messages: Vec<_> = left.into_iter().map(|left| left.message).collect();
    Run { group: String::new(), messages }
}

/// How long a message waits after its `receives`th try.
pub(super) fn wait(why: &Unfinished, receives: u32) -> Duration {
    let (first, longest) = WAIT_SECONDS;
    match why {
        Unfinished::Later(asked)
        | Unfinished::Gather(asked)
        | Unfinished::Retry { after: asked, .. } => *asked,
        // Soon in the dead-letter queue, it stops blocking its group.
        Unfinished::Broken(_) => Duration::from_secs(first),
        Unfinished::Unavailable(_) => {
            let doubled = first.checked_shl(receives.saturating_sub(1).min(32)).unwrap_or(longest);
            Duration::from_secs(doubled.min(longest))
        }
    }
}

pub(super) fn response(failed: Vec<String>) -> SqsBatchResponse {
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
        let runs = cut(records, &Context::default());
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
            let runs = cut(records.clone(), &Context::default());
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
        assert_eq!(wait(&Unfinished::Gather(asked), 5), asked);
        assert_eq!(wait(&Unfinished::Broken("x".to_owned()), 5), Duration::from_secs(2));
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
            (Unfinished::Gather(seconds(1)), 30, None),
            (unavailable, 30, None),
        ] {
            let run = cut(vec![record("1", "a", 1, &body())], &Context::default()).remove(0);
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

    #[tokio::test]
    async fn a_message_goes_on_with_its_senders_trace_and_survives_a_panic() {
        let header = "Root=1-aa-bb;Parent=1;Sampled=1";
        let mut bearing = record("1", "a", 1, &body());
        bearing.attributes.insert(trace::ATTRIBUTE.to_owned(), header.to_owned());
        let mut invocation = Context::default();
        invocation.xray_trace_id = Some("Root=1-cc-dd".to_owned());
        let runs = cut(vec![bearing, record("2", "a", 1, &body())], &invocation);
        let [first, second] = runs[0].messages.as_slice() else { panic!("{runs:?}") };
        let current = || async { trace::current() };
        assert_eq!(first.during(current()).await, Ok(Some(header.to_owned())));
        assert_eq!(second.during(current()).await, Ok(invocation.xray_trace_id.clone()));
        let panicked = first.during(async { panic!("words") }).await;
        let Err(Unfinished::Broken(why)) = panicked else { panic!("{panicked:?}") };
        assert!(!why.contains("words"));
    }
}
