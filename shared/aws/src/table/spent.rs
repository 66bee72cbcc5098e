//! What the table's requests cost, counted in halves of a unit: the smallest DynamoDB bills.

use aws_sdk_dynamodb::types::ConsumedCapacity;
use std::sync::atomic::{AtomicU64, Ordering};

/// Units spent since the adapter was made.
#[derive(Debug, Default)]
pub(super) struct Meter {
    read_halves: AtomicU64,
    write_halves: AtomicU64,
}

/// Units spent, in halves: 3 is one and a half units.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Spent {
    /// Halves of read units.
    pub read_halves: u64,
    /// Halves of write units.
    pub write_halves: u64,
}

impl Meter {
    pub(super) fn read(&self, doing: &'static str, capacity: Option<&ConsumedCapacity>) {
        let halves = capacity.map_or(0, halves);
        self.read_halves.fetch_add(halves, Ordering::Relaxed);
        tracing::debug!(table.read_halves = halves, "{doing}");
    }

    pub(super) fn write(&self, doing: &'static str, capacity: &[ConsumedCapacity]) {
        let halves = capacity.iter().map(halves).sum();
        self.write_halves.fetch_add(halves, Ordering::Relaxed);
        tracing::debug!(table.write_halves = halves, "{doing}");
    }

    pub(super) fn spent(&self) -> Spent {
        Spent {
            read_halves: self.read_halves.load(Ordering::Relaxed),
            write_halves: self.write_halves.load(Ordering::Relaxed),
        }
    }
}

#[expect(
    clippy::float_arithmetic,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "DynamoDB tells units as a float, always a small multiple of one half"
)]
fn halves(capacity: &ConsumedCapacity) -> u64 {
    (capacity.capacity_units().unwrap_or(0.0) * 2.0).round() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_add_up_in_halves() {
        let capacity = |units| ConsumedCapacity::builder().capacity_units(units).build();
        let meter = Meter::default();
        meter.read("get", Some(&capacity(0.5)));
        meter.read("query", Some(&capacity(12.0)));
        meter.read("get", None);
        meter.write("commit", &[capacity(4.0), capacity(2.0)]);
        assert_eq!(meter.spent(), Spent { read_halves: 25, write_halves: 12 });
    }
}
