//! What operators see of a function: its log, its metrics and its traces.
//!
//! A line of the log is one flat JSON object on standard output with `timestamp`, `level`,
//! `target`, `message`, `function` and the ids of the span it was written in; see [`ports::log`].

pub mod metrics;
pub mod trace;

use crate::env::Environment;
use metrics::Metrics;
use ports::figure;
use std::sync::OnceLock;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::util::SubscriberInitExt;

/// The metrics of this process, once it is watched.
static METRICS: OnceLock<Metrics> = OnceLock::new();

/// Writes the log and counts the figures of this process from now on.
pub fn begin(environment: &Environment) {
    let level = environment.log_level().map_or(LevelFilter::INFO, LevelFilter::from_level);
    let function = environment.function_name();
    let stage = environment.stage();
    let metrics = METRICS.get_or_init(|| Metrics::new(&function, &stage));
    let counting = Targets::new().with_target(figure::TARGET, LevelFilter::TRACE);
    // A second call in one process keeps the first log.
    let _ = tracing_subscriber::registry()
        .with(lines(&function, std::io::stdout).with_filter(shown(level)))
        .with(metrics.clone().with_filter(counting))
        .try_init();
    // The message of a panic may hold a person's data; its place never does.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "the function panicked");
    }));
}

/// Writes down what was counted in an invocation that ends.
pub fn end_invocation() {
    if let Some(metrics) = METRICS.get() {
        metrics.print();
    }
}

/// What is shown. Other people's code logs warnings only: below that an SDK writes whole requests,
/// and those hold messages.
fn shown(level: LevelFilter) -> Targets {
    Targets::new()
        .with_default(LevelFilter::WARN)
        // It says a panic's words, or an event's; both are said without them elsewhere.
        .with_target("lambda_runtime", LevelFilter::OFF)
        .with_target("mercury", level)
        .with_target(figure::TARGET, LevelFilter::OFF)
}

/// Flat JSON, one object a line.
fn lines<S, W>(function: &str, writer: W) -> impl Layer<S>
where
    S: tracing::Subscriber + for<'span> LookupSpan<'span>,
    W: for<'writer> tracing_subscriber::fmt::MakeWriter<'writer> + Send + Sync + 'static,
{
    let mut layer = json_subscriber::fmt::layer()
        .flatten_event(true)
        .with_current_span(false)
        .with_span_list(false)
        .flatten_span_list_on_top_level(true)
        .with_writer(writer);
    layer.inner_layer_mut().add_static_field("function", function.into());
    layer
}

#[cfg(test)]
mod tests {
    use super::*;
    use ports::figure::{Figure, count};
    use serde_json::Value;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Written(Arc<Mutex<Vec<u8>>>);

    impl std::io::Write for Written {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    fn logged(level: LevelFilter, work: impl FnOnce()) -> Vec<Value> {
        let written = Written::default();
        let writer = written.clone();
        let layer = lines("mercury-test-notify", move || writer.clone()).with_filter(shown(level));
        tracing::subscriber::with_default(tracing_subscriber::registry().with(layer), work);
        let bytes = written.0.lock().unwrap().clone();
        let text = String::from_utf8(bytes).unwrap();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    #[test]
    fn each_line_bears_the_ids_of_its_work() {
        let lines = logged(LevelFilter::INFO, || {
            tracing::info!("before");
            let span = ports::log::empty_span();
            span.record("request_id", "r1").record("trace_id", "1-2-3");
            span.in_scope(|| {
                tracing::info!("first");
                ports::log::about_shop(&"K1MARKT001".parse().unwrap());
                ports::log::about_cause(&"wa:wamid.A/command".parse().unwrap());
                tracing::warn!(receives = 2, "second");
                tracing::debug!("too much");
                count(Figure::OrdersPlaced, 1);
            });
        });
        assert_eq!(lines.len(), 3, "{lines:?}");
        for line in &lines {
            assert_eq!(line["function"], "mercury-test-notify");
            assert!(line["timestamp"].is_string() && line["target"].is_string());
        }
        assert_eq!(lines[0].get("request_id"), None);
        assert_eq!((&lines[1]["message"], &lines[1]["level"]), (&"first".into(), &"INFO".into()));
        assert_eq!((lines[1].get("shop"), lines[1].get("cause")), (None, None), "not yet known");
        let cause = ports::log::digest(&"wa:wamid.A".parse().unwrap());
        for (name, expected) in
            [("request_id", "r1"), ("trace_id", "1-2-3"), ("shop", "K1MARKT001"), ("cause", &cause)]
        {
            assert_eq!(lines[2][name], expected);
        }
        assert_eq!((&lines[2]["receives"], &lines[2]["level"]), (&2.into(), &"WARN".into()));
    }

    #[test]
    fn a_quiet_log_keeps_the_ids() {
        let lines = logged(LevelFilter::ERROR, || {
            let span = ports::log::empty_span();
            span.record("request_id", "r1");
            span.in_scope(|| {
                tracing::warn!("not shown");
                tracing::error!("shown");
            });
        });
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0]["request_id"], "r1");
    }

    #[test]
    fn the_runtimes_own_words_are_not_shown() {
        let lines = logged(LevelFilter::TRACE, || {
            tracing::error!(target: "lambda_runtime::layers::panic", "words of a panic");
            tracing::info!(target: "aws_sdk_sqs", "a request");
        });
        assert_eq!(lines, Vec::<Value>::new());
    }
}
