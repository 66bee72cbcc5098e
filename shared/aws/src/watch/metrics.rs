//! Figures as metrics of `CloudWatch` in the embedded metric format: one line of JSON on standard output
//! for each invocation that counted something.
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html>

use ports::figure::Figure;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};
use tracing::field::{Field, Visit};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer};

/// What the metrics are kept under.
pub const NAMESPACE: &str = "Mercury";
/// What tells one from another. No shops: each value of a dimension is a metric to pay for.
pub const DIMENSIONS: [&str; 2] = ["Function", "Stage"];
/// How many values one line takes for one metric.
const VALUES_MAX: usize = 100;

/// The figures counted since the last line. Clones share them.
#[derive(Debug, Clone)]
pub struct Metrics {
    function: String,
    stage: String,
    counted: Arc<Mutex<BTreeMap<Figure, Vec<u64>>>>,
}

impl Metrics {
    /// Nothing counted yet, for this function of this stage.
    pub fn new(function: &str, stage: &str) -> Self {
        Self { function: function.to_owned(), stage: stage.to_owned(), counted: Arc::default() }
    }

    /// Writes what was counted to standard output, if anything was.
    pub(super) fn print(&self) {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        if let Some(line) = self.line(now.as_millis()) {
            // Nobody may be reading.
            let _ = writeln!(std::io::stdout().lock(), "{line}");
        }
    }

    /// The line of what was counted, which then counts from nothing again.
    fn line(&self, now_millis: u128) -> Option<Value> {
        let counted = std::mem::take(&mut *self.lock());
        if counted.is_empty() {
            return None;
        }
        let declared: Vec<Value> = counted
            .keys()
            .map(|figure| json!({ "Name": figure.name(), "Unit": unit(*figure) }))
            .collect();
        let mut line = Map::new();
        line.insert(
            "_aws".to_owned(),
            json!({
                "Timestamp": u64::try_from(now_millis).unwrap_or_default(),
                "CloudWatchMetrics": [{
                    "Namespace": NAMESPACE,
                    "Dimensions": [DIMENSIONS],
                    "Metrics": declared,
                }],
            }),
        );
        for (name, value) in DIMENSIONS.into_iter().zip([&self.function, &self.stage]) {
            line.insert(name.to_owned(), value.as_str().into());
        }
        for (figure, values) in counted {
            line.insert(figure.name().to_owned(), value(figure, &values));
        }
        Some(line.into())
    }

    fn count(&self, figure: Figure, value: u64) {
        let mut counted = self.lock();
        let values = counted.entry(figure).or_default();
        match (figure, values.last_mut()) {
            // Each age counts by itself; of the others only the sum.
            (Figure::QueueLag, last) => {
                if last.is_none() || values.len() < VALUES_MAX {
                    values.push(value);
                }
            }
            (_, Some(sum)) => *sum = sum.saturating_add(value),
            (_, None) => values.push(value),
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<Figure, Vec<u64>>> {
        self.counted.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn unit(figure: Figure) -> &'static str {
    match figure {
        Figure::QueueLag => "Milliseconds",
        Figure::OrdersPlaced
        | Figure::OrdersPaid
        | Figure::MessagesIn
        | Figure::MessagesOut
        | Figure::CommandsRefused
        | Figure::EntriesMissing
        | Figure::ModelTokens
        | Figure::ModelFailures
        | Figure::ReadUnits
        | Figure::WriteUnits => "Count",
    }
}

fn value(figure: Figure, values: &[u64]) -> Value {
    match figure {
        Figure::QueueLag => values.into(),
        Figure::ReadUnits | Figure::WriteUnits => whole(values.iter().sum()),
        Figure::OrdersPlaced
        | Figure::OrdersPaid
        | Figure::MessagesIn
        | Figure::MessagesOut
        | Figure::CommandsRefused
        | Figure::EntriesMissing
        | Figure::ModelTokens
        | Figure::ModelFailures => values.iter().sum::<u64>().into(),
    }
}

/// Units that were counted in halves.
fn whole(halves: u64) -> Value {
    let units = u32::try_from(halves / 2).unwrap_or(u32::MAX);
    if halves.is_multiple_of(2) { units.into() } else { half_more(units) }
}

#[expect(clippy::float_arithmetic, reason = "a number of JSON, never money")]
fn half_more(units: u32) -> Value {
    (f64::from(units) + 0.5).into()
}

/// The fields of an event that announces a figure.
#[derive(Debug, Default)]
struct Announced {
    figure: Option<Figure>,
    value: u64,
}

impl Visit for Announced {
    fn record_str(&mut self, field: &Field, value: &str) {
        if field.name() == "figure" {
            self.figure = Figure::of_name(value);
        }
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        if field.name() == "value" {
            self.value = value;
        }
    }

    fn record_debug(&mut self, _: &Field, _: &dyn Debug) {}
}

impl<S: Subscriber> Layer<S> for Metrics {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut announced = Announced::default();
        event.record(&mut announced);
        if let Some(figure) = announced.figure {
            self.count(figure, announced.value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ports::figure::{FIGURES, count};
    use tracing_subscriber::layer::SubscriberExt;

    #[test]
    fn an_invocation_is_one_line_with_its_sums() {
        let metrics = Metrics::new("mercury-dev-notify", "dev");
        let subscriber = tracing_subscriber::registry().with(metrics.clone());
        tracing::subscriber::with_default(subscriber, || {
            count(Figure::MessagesOut, 1);
            count(Figure::MessagesOut, 2);
            count(Figure::ReadUnits, 1);
            count(Figure::ReadUnits, 4);
            count(Figure::WriteUnits, 8);
            count(Figure::QueueLag, 40);
            count(Figure::QueueLag, 7);
        });
        let metric = |name, unit| json!({ "Name": name, "Unit": unit });
        let expected = json!({
            "_aws": {
                "Timestamp": 1_700_000_000_123_u64,
                "CloudWatchMetrics": [{
                    "Namespace": "Mercury",
                    "Dimensions": [["Function", "Stage"]],
                    "Metrics": [
                        metric("MessagesOut", "Count"),
                        metric("ReadUnits", "Count"),
                        metric("WriteUnits", "Count"),
                        metric("QueueLag", "Milliseconds"),
                    ],
                }],
            },
            "Function": "mercury-dev-notify",
            "Stage": "dev",
            "MessagesOut": 3,
            "ReadUnits": 2.5,
            "WriteUnits": 4,
            "QueueLag": [40, 7],
        });
        assert_eq!(metrics.line(1_700_000_000_123), Some(expected));
        assert_eq!(metrics.line(1_700_000_000_124), None, "and then nothing");
    }

    #[test]
    fn a_line_takes_a_hundred_values_at_most() {
        let metrics = Metrics::new("f", "dev");
        for figure in FIGURES {
            (0..150).for_each(|_| metrics.count(figure, 2));
        }
        let line = metrics.line(0).unwrap();
        assert_eq!(line["QueueLag"].as_array().map(Vec::len), Some(VALUES_MAX));
        assert_eq!((&line["OrdersPlaced"], &line["ReadUnits"]), (&300.into(), &150.into()));
    }
}
