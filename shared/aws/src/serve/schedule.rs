//! Ticks of the clock. What the tick says is not read: the use case looks at the clock itself.

use crate::run::Fatal;
use lambda_runtime::{LambdaEvent, service_fn};
use ports::queue::Unfinished;
use serde::de::IgnoredAny;
use std::fmt::Debug;

/// Serves a schedule. An unfinished sweep fails the invocation, which the function's alarm counts;
/// the next tick does what this one left.
pub async fn schedule<T: Debug>(
    sweep: impl AsyncFn() -> Result<T, Unfinished>,
) -> Result<(), Fatal> {
    let tick = async |_: LambdaEvent<IgnoredAny>| match Box::pin(sweep()).await {
        Ok(swept) => {
            tracing::info!(?swept, "swept");
            Ok(())
        }
        Err(unfinished) => {
            tracing::error!("the sweep is unfinished: {unfinished}");
            Err(unfinished.to_string())
        }
    };
    Ok(Box::pin(lambda_runtime::run(service_fn(tick))).await?)
}
