//! Ticks of the clock. What the tick says is not read: the use case looks at the clock itself.

use crate::run::Fatal;
use crate::watch::{self, trace};
use lambda_runtime::{LambdaEvent, service_fn};
use ports::log;
use ports::queue::Unfinished;
use serde::de::IgnoredAny;
use std::fmt::Debug;
use tracing::Instrument;

/// Serves a schedule. An unfinished sweep fails the invocation, which the function's alarm counts;
/// the next tick does what this one left.
pub async fn schedule<T: Debug>(
    sweep: impl AsyncFn() -> Result<T, Unfinished>,
) -> Result<(), Fatal> {
    let tick = async |event: LambdaEvent<IgnoredAny>| {
        let span = log::empty_span();
        span.record("request_id", event.context.request_id.as_str());
        let header = trace::of_invocation(&event.context);
        if let Some(id) = header.as_deref().and_then(trace::id) {
            span.record("trace_id", id);
        }
        let ended = trace::within(header, swept(&sweep).instrument(span)).await;
        watch::end_invocation();
        ended
    };
    Ok(Box::pin(lambda_runtime::run(service_fn(tick))).await?)
}

async fn swept<T: Debug>(sweep: &impl AsyncFn() -> Result<T, Unfinished>) -> Result<(), String> {
    match Box::pin(sweep()).await {
        Ok(swept) => {
            tracing::info!(?swept, "swept");
            Ok(())
        }
        Err(unfinished) => {
            tracing::error!("the sweep is unfinished: {unfinished}");
            Err(unfinished.to_string())
        }
    }
}
