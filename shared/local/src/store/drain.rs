//! Draining a queue: hands each group's messages to a use case and does what it says of them.

use super::queue::records::kind;
use super::queue::{EmbeddedQueue, Received};
use app::ledger_post::BATCH_MAX;
use domain::burst;
use domain::message::{Envelope, QueueName};
use futures_util::FutureExt;
use ports::clock::Clock;
use ports::log;
use ports::queue::{QueueError, Unfinished};
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::time::Duration;
use tokio::task::JoinSet;
use tracing::Instrument;

/// The first wait after a message came back; it doubles each time.
const BACKOFF_MILLIS: u64 = 25;
/// The longest wait after a message came back.
const BACKOFF_MILLIS_MAX: u64 = 20_000;
/// How long the queue rests when the store itself does not answer.
const STORE_REST: Duration = Duration::from_secs(1);

/// How many messages of one group a queue's handler gets at once.
fn run_max(queue: QueueName) -> usize {
    match queue {
        // Its handler merges what goes to one person, and SQS hands it ten at most.
        QueueName::Notify => 10,
        // Its handler enters as many in one commit.
        QueueName::LedgerPost => BATCH_MAX,
        // Its handler answers what comes in one burst once.
        QueueName::CommandParse => burst::RUN_MAX,
        QueueName::OrderTransition
        | QueueName::StockMove
        | QueueName::Report
        | QueueName::PdfRender
        | QueueName::BookingConfirm
        | QueueName::CalendarSync
        | QueueName::WebhookDeliver => 1,
    }
}

/// Drains a queue for ever, `concurrency` groups at a time.
///
/// The handler gets a run of one group's messages and answers each in its place. From the first
/// unfinished one on, all of them stay, whatever was said of the later ones. Unavailable comes
/// back soon, then less soon, for as long as it takes; broken does so until its queue's limit of
/// tries and is then a dead letter, and so is a message whose handler panics. Dropping the
/// future leaves what was being handled on the queue.
pub async fn run<C, H, F>(queue: &EmbeddedQueue<C>, name: QueueName, concurrency: usize, handler: H)
where
    C: Clock + Clone + 'static,
    H: Fn(Vec<Envelope>) -> F,
    F: Future<Output = Vec<Result<(), Unfinished>>> + Send + 'static,
{
    let mut at_work = JoinSet::new();
    loop {
        while at_work.try_join_next().is_some() {}
        while at_work.len() >= concurrency.max(1) {
            at_work.join_next().await;
        }
        queue.ready(name).await;
        match queue.receive(name, run_max(name)).await {
            Ok(run) if run.is_empty() => {}
            Ok(run) => {
                let work = handler(run.iter().map(|message| message.envelope.clone()).collect());
                let span = run
                    .first()
                    .map_or_else(log::empty_span, |first| log::message_span(&first.envelope));
                at_work.spawn(handle(queue.clone(), name, run, work).instrument(span));
            }
            Err(error) => {
                tracing::error!(queue = name.stem(), %error, "A queue can't be read");
                tokio::time::sleep(STORE_REST).await;
            }
        }
    }
}

async fn handle<C: Clock>(
    queue: EmbeddedQueue<C>,
    name: QueueName,
    run: Vec<Received>,
    work: impl Future<Output = Vec<Result<(), Unfinished>>>,
) {
    let broken = |why: &str| Err(Unfinished::Broken(why.to_owned()));
    let said = AssertUnwindSafe(work).catch_unwind().await;
    let mut said = said.unwrap_or_else(|_| vec![broken("the handler panicked")]).into_iter();
    for message in run {
        let said = said.next().unwrap_or_else(|| broken("the handler did not say"));
        let finished = said.is_ok();
        if let Err(error) = settle(&queue, name, message, said).await {
            tracing::error!(queue = name.stem(), %error, "A message could not be settled");
            tokio::time::sleep(STORE_REST).await;
            return;
        }
        if !finished {
            // The rest is dropped with the loop and stays as it is, behind this one.
            return;
        }
    }
}

/// Does what a handler said of a message. The log names no group, no reason and no content: any
/// of them may hold a person's data.
async fn settle<C: Clock>(
    queue: &EmbeddedQueue<C>,
    name: QueueName,
    message: Received,
    said: Result<(), Unfinished>,
) -> Result<(), QueueError> {
    let (stem, kind, receives) = (name.stem(), kind(&message.envelope), message.receives);
    let wait = backoff(message.failures(), queue.clock().fresh());
    match said {
        Ok(()) => queue.ack(message).await,
        Err(Unfinished::Later(wait) | Unfinished::Gather(wait)) => {
            tracing::debug!(queue = stem, message.kind = kind, ?wait, "A message waits");
            queue.postpone(message, wait);
            Ok(())
        }
        Err(Unfinished::Unavailable(_)) => {
            tracing::warn!(queue = stem, message.kind = kind, ?wait, "A message is tried again");
            queue.retry_after(message, wait);
            Ok(())
        }
        Err(Unfinished::Retry { after, .. }) => {
            let wait = wait.max(after);
            tracing::warn!(queue = stem, message.kind = kind, ?wait, "A message is tried again");
            queue.retry_after(message, wait);
            Ok(())
        }
        Err(Unfinished::Broken(reason)) => {
            let dead = queue.give_up(message, reason, wait).await?;
            tracing::warn!(
                queue = stem,
                message.kind = kind,
                receives,
                dead,
                "A message is broken"
            );
            Ok(())
        }
    }
}

/// The wait before the next try: doubled each time, and between half of that and all of it by
/// chance, so that what failed together does not come back together.
fn backoff(failures: u32, chance: u128) -> Duration {
    let doubled = BACKOFF_MILLIS.checked_shl(failures.min(20)).unwrap_or(BACKOFF_MILLIS_MAX);
    let full = doubled.min(BACKOFF_MILLIS_MAX);
    let half = full / 2;
    let extra = u64::try_from(chance % u128::from(full - half + 1)).unwrap_or(0);
    Duration::from_millis(half + extra)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_a_limit_and_vary_by_half() {
        for (failures, shortest, longest) in [
            (0, 12, 25),
            (1, 25, 50),
            (4, 200, 400),
            (10, 10_000, 20_000),
            (u32::MAX, 10_000, 20_000),
        ] {
            for chance in [0, 1, 77, u128::MAX] {
                let wait = backoff(failures, chance).as_millis();
                assert!((shortest..=longest).contains(&wait), "{failures} {chance}: {wait}");
            }
        }
        assert_ne!(backoff(5, 1), backoff(5, 2));
    }
}
