//! Messages of a FIFO queue, handed to a use case and answered one by one.
//!
//! A batch is cut into runs: the messages of one group, in order. When a message of a run is not
//! finished, it and all later ones of its run are left on the queue; runs of other groups go on,
//! for nothing orders them. What is left comes back after the asked time or soon, then less soon,
//! instead of after the queue's visibility timeout, which would keep a conversation waiting.
//!
//! SQS counts each time a message comes, also when it only came too early. So a message that asks
//! for a moment is waited for here while the invocation has time, and is left only after that.
//! What waits for more of its conversation is left at once, for only then more comes with it; its
//! queue allows for that.

use super::batch::{Left, Received, Run, again, cut, response, worth_waiting};
use crate::run::Fatal;
use crate::watch;
use aws_lambda_events::sqs::SqsEvent;
use aws_sdk_sqs::Client;
use aws_sdk_sqs::error::ProvideErrorMetadata;
use aws_sdk_sqs::types::ChangeMessageVisibilityBatchRequestEntry;
use domain::message::{Envelope, QueueName};
use lambda_runtime::{LambdaEvent, service_fn};
use ports::queue::Unfinished;
use std::convert::Infallible;
use std::time::{Duration, Instant, SystemTime};

/// SQS hides a message for twelve hours at most.
const HIDDEN_SECONDS_MAX: u128 = 12 * 60 * 60;

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
    let one_by_one = async |run: &Run| {
        let mut answers = Vec::new();
        for (message, envelope) in run.messages.iter().zip(run.envelopes()) {
            let started = Instant::now();
            let answer = message.during(Box::pin(handle(envelope))).await.flatten();
            let finished = answer.is_ok();
            answers.push(answer);
            if !finished {
                break;
            }
            message.finished(started);
        }
        answers
    };
    drain(source, one_by_one).await
}

/// Serves a queue run by run; each message is answered in its place. The run's lines bear the ids
/// of its first message.
pub async fn runs(
    source: Source,
    handle: impl AsyncFn(&[Envelope]) -> Vec<Result<(), Unfinished>>,
) -> Result<(), Fatal> {
    let together = async |run: &Run| {
        let envelopes = run.envelopes();
        let Some(first) = run.messages.first().filter(|_| !envelopes.is_empty()) else {
            return Vec::new();
        };
        let started = Instant::now();
        let answers = match first.during(Box::pin(handle(&envelopes))).await {
            Ok(answers) => answers,
            Err(panicked) => vec![Err(panicked)],
        };
        let finished = answers.iter().take_while(|answer| answer.is_ok()).count();
        run.messages.iter().take(finished).for_each(|message| message.finished(started));
        answers
    };
    drain(source, together).await
}

async fn drain(
    source: Source,
    handle: impl AsyncFn(&Run) -> Vec<Result<(), Unfinished>>,
) -> Result<(), Fatal> {
    let batch = async |event: LambdaEvent<SqsEvent>| {
        let deadline = event.context.deadline();
        let mut failed = Vec::new();
        let mut runs = cut(event.payload.records, &event.context);
        let now = SystemTime::now();
        runs.iter().flat_map(|run| &run.messages).for_each(|message| message.count_lag(now));
        while !runs.is_empty() {
            let (mut early, mut longest) = (Vec::new(), Duration::ZERO);
            for run in runs {
                let answers = Box::pin(handle(&run)).await;
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
        watch::end_invocation();
        Ok::<_, Infallible>(response(failed))
    };
    Ok(Box::pin(lambda_runtime::run(service_fn(batch))).await?)
}

/// Says why a message stays on its queue.
fn tell(queue: QueueName, Received { span, receives, .. }: &Received, why: &Unfinished) {
    let queue = queue.stem();
    span.in_scope(|| match why {
        Unfinished::Broken(_) => tracing::error!(queue, receives, "unfinished: {why}"),
        Unfinished::Unavailable(_) | Unfinished::Retry { .. } => {
            tracing::warn!(queue, receives, "unfinished: {why}");
        }
        Unfinished::Later(_) | Unfinished::Gather(_) => {
            tracing::debug!(queue, receives, "unfinished: {why}");
        }
    });
}

impl Source {
    /// Hides messages for as long as they should wait. When that fails they wait for the queue's
    /// visibility timeout, which is longer and as safe.
    async fn hide(&self, left: &[Left]) {
        for left in left.iter().filter(|left| left.is_first) {
            tell(self.queue, &left.message, &left.why);
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
    // Up to the next whole second: what comes too early is counted as one more try.
    let seconds = left.wait.as_millis().div_ceil(1_000).min(HIDDEN_SECONDS_MAX);
    ChangeMessageVisibilityBatchRequestEntry::builder()
        .id(place.to_string())
        .receipt_handle(left.message.receipt.as_ref()?)
        .visibility_timeout(i32::try_from(seconds).ok()?)
        .build()
        .ok()
}
