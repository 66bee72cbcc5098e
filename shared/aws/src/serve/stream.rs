//! The table's stream: new items of one shard, in order. Which ones come is the filter's choice in
//! the template; here each must be an item that was put.
//!
//! The first item that is not finished is reported, and Lambda hands it and all after it over
//! again. What is only away for a moment is waited for within the invocation, for Lambda tries a
//! batch few times and at once. Deliberately absent: changes and removals.

use super::batch::{spare, wait};
use crate::run::Fatal;
use crate::watch::{self, trace};
use aws_lambda_events::dynamodb::{Event, EventRecord};
use aws_lambda_events::streams::{DynamoDbBatchItemFailure, DynamoDbEventResponse};
use futures_util::FutureExt;
use lambda_runtime::{LambdaEvent, service_fn};
use ports::log;
use ports::queue::Unfinished;
use ports::table::Item;
use ports::table::flat::unflatten;
use std::convert::Infallible;
use std::panic::AssertUnwindSafe;
use std::time::SystemTime;
use tracing::Instrument;

/// A record of the stream.
#[derive(Debug)]
pub(super) struct Received {
    /// Its place in the shard.
    pub(super) sequence_number: String,
    pub(super) item: Result<Item, Unfinished>,
}

/// Serves a stream; each item is answered in its place.
pub async fn stream(
    handle: impl AsyncFn(&[Item]) -> Vec<Result<(), Unfinished>>,
) -> Result<(), Fatal> {
    let batch = async |event: LambdaEvent<Event>| {
        let span = log::empty_span();
        span.record("request_id", event.context.request_id.as_str());
        let header = trace::of_invocation(&event.context);
        if let Some(id) = header.as_deref().and_then(trace::id) {
            span.record("trace_id", id);
        }
        let records = event.payload.records.into_iter().map(received).collect();
        let work = Box::pin(follow(&handle, records, event.context.deadline()));
        let failed = trace::within(header, work.instrument(span)).await;
        watch::end_invocation();
        Ok::<_, Infallible>(response(failed))
    };
    Ok(Box::pin(lambda_runtime::run(service_fn(batch))).await?)
}

/// Reads a record. Nothing of what it says is told.
pub(super) fn received(record: EventRecord) -> Received {
    let item = if record.event_name == "INSERT" {
        let image = record.change.new_image.into_inner().into_iter().collect();
        unflatten(image).map_err(|error| Unfinished::Broken(error.to_string()))
    } else {
        Err(Unfinished::Broken("not a new item: the filter lets others through".to_owned()))
    };
    // Without its number it can't be reported; Lambda then takes the whole batch as failed.
    Received { sequence_number: record.change.sequence_number.unwrap_or_default(), item }
}

/// Handles records; the place of the first that is not finished.
pub(super) async fn follow(
    handle: &impl AsyncFn(&[Item]) -> Vec<Result<(), Unfinished>>,
    records: Vec<Received>,
    deadline: SystemTime,
) -> Option<String> {
    let mut left = records.as_slice();
    let mut tries = 0;
    loop {
        let items: Vec<Item> = left.iter().map_while(|record| record.item.clone().ok()).collect();
        let answers = AssertUnwindSafe(Box::pin(handle(&items))).catch_unwind().await;
        let panicked = |_| vec![Err(Unfinished::Broken("their handling panicked".to_owned()))];
        let answers = answers.unwrap_or_else(panicked);
        let finished = answers.iter().take_while(|answer| answer.is_ok()).count();
        let answer = answers.into_iter().nth(finished).and_then(Result::err);
        tracing::info!(rows = finished.min(left.len()), "handled");
        left = left.get(finished..).unwrap_or_default();
        let first = left.first()?;
        let why = answer.or_else(|| first.item.clone().err()).unwrap_or_else(|| {
            Unfinished::Broken("the use case left an item without an answer".to_owned())
        });
        tries += 1;
        let wait = wait(&why, tries);
        if matches!(why, Unfinished::Broken(_)) || wait > spare(deadline, SystemTime::now()) {
            tracing::error!(tries, "unfinished: {why}");
            return Some(first.sequence_number.clone());
        }
        tracing::warn!(tries, "unfinished: {why}");
        tokio::time::sleep(wait).await;
    }
}

fn response(failed: Option<String>) -> DynamoDbEventResponse {
    let mut response = DynamoDbEventResponse::default();
    response.batch_item_failures = failed
        .map(|sequence_number| {
            let mut failure = DynamoDbBatchItemFailure::default();
            failure.item_identifier = Some(sequence_number);
            failure
        })
        .into_iter()
        .collect();
    response
}
