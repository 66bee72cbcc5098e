//! Figures of a benchmark: many times of one thing, and the table in which people read them.
//! Absent: taking the times.
#![allow(clippy::float_arithmetic, reason = "figures for people")]

mod spread;
mod table;

pub use spread::Spread;
pub use table::{Table, megabytes, micros, millis, rate};
