//! The table that is printed, as Markdown, so that the README can show it as it is.

use std::fmt;
use std::time::Duration;

/// Everything measured, in order.
#[derive(Debug, Default)]
pub struct Table(Vec<[String; 4]>);

impl Table {
    /// A figure that nobody promised.
    pub fn add(&mut self, figure: impl Into<String>, measured: impl Into<String>) {
        self.0.push([figure.into(), measured.into(), String::new(), String::new()]);
    }

    /// A figure with its target.
    pub fn judge(
        &mut self,
        figure: impl Into<String>,
        measured: impl Into<String>,
        target: impl Into<String>,
        met: bool,
    ) {
        let answer = if met { "yes" } else { "no" };
        self.0.push([figure.into(), measured.into(), target.into(), answer.to_owned()]);
    }
}

impl fmt::Display for Table {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "| figure | measured | target | met |\n|---|---|---|---|")?;
        self.0.iter().try_for_each(|row| writeln!(out, "| {} |", row.join(" | ")))
    }
}

/// A time as people read it: "1.25 ms", "12.3 s".
pub fn millis(time: Duration) -> String {
    let millis = time.as_secs_f64() * 1_000.0;
    match millis {
        ..10.0 => format!("{millis:.2} ms"),
        10.0..1_000.0 => format!("{millis:.0} ms"),
        _ => format!("{:.1} s", millis / 1_000.0),
    }
}

/// A short time: "12.5 µs".
pub fn micros(time: Duration) -> String {
    format!("{:.1} µs", time.as_secs_f64() * 1_000_000.0)
}

/// How often something happens in a second.
pub fn rate(count: u32, took: Duration) -> String {
    format!("{:.0}/s", f64::from(count) / took.as_secs_f64())
}

/// So many bytes: "12.3 MB".
pub fn megabytes(bytes: u64) -> String {
    let tenths = bytes / 100_000;
    format!("{}.{} MB", tenths / 10, tenths % 10)
}
