//! One function's whole life: log, environment, clients, serve. An error that ends it is printed
//! once, here, with its causes, as one line of the log.

use crate::edge::Edge;
use crate::env::{EnvError, Environment};
use crate::watch;
use std::error::Error;
use std::process::ExitCode;

/// Why a function ended.
#[derive(Debug, thiserror::Error)]
pub enum Fatal {
    /// It could not start.
    #[error("cannot start")]
    Start(#[from] EnvError),
    /// It could not build what it sends with.
    #[error("cannot start: {0}")]
    Client(String),
    /// The runtime gave up.
    #[error("cannot go on serving")]
    Serve(#[from] lambda_runtime::Error),
}

/// Runs a function: `serve` takes its adapters from the edge and serves until the runtime ends.
pub fn run(serve: impl AsyncFnOnce(Edge) -> Result<(), Fatal>) -> ExitCode {
    let environment = Environment::of_process();
    watch::begin(&environment);
    let life = async {
        environment.log_level()?;
        let edge = Edge::new(environment).await?;
        edge.warm().await;
        Box::pin(serve(edge)).await
    };
    // One invocation runs at a time, so one thread is enough and starts soonest.
    let ended = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime.block_on(life),
        Err(error) => Err(Fatal::Client(error.to_string())),
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!("{}", chain(&error));
            ExitCode::FAILURE
        }
    }
}

/// An error with everything that caused it, on one line.
fn chain(error: &dyn Error) -> String {
    let mut line = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        line = format!("{line}: {error}");
        cause = error.source();
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chain_names_the_variable() {
        let error = Fatal::from(EnvError::Missing("TABLE_NAME"));
        assert_eq!(chain(&error), "cannot start: environment variable TABLE_NAME is missing");
    }
}
