//! What the table's requests cost, as DynamoDB itself tells it with each answer.

use aws_sdk_dynamodb::types::ConsumedCapacity;
use ports::figure::{Figure, count};
use ports::table::units::Spent;
use std::sync::atomic::{AtomicU64, Ordering};

/// Units spent since the adapter was made, counted in halves: the smallest DynamoDB bills.
#[derive(Debug, Default)]
pub(super) struct Meter {
    half_read_units: AtomicU64,
    half_write_units: AtomicU64,
}

impl Meter {
    pub(super) fn read(&self, doing: &'static str, capacity: Option<&ConsumedCapacity>) {
        let halves = capacity.map_or(0, halves);
        count(Figure::ReadUnits, halves);
        self.half_read_units.fetch_add(halves, Ordering::Relaxed);
        tracing::debug!(table.half_read_units = halves, "{doing}");
    }

    pub(super) fn write(&self, doing: &'static str, capacity: &[ConsumedCapacity]) {
        let halves = capacity.iter().map(halves).sum();
        count(Figure::WriteUnits, halves);
        self.half_write_units.fetch_add(halves, Ordering::Relaxed);
        tracing::debug!(table.half_write_units = halves, "{doing}");
    }

    pub(super) fn spent(&self) -> Spent {
        Spent {
            // Writes are billed in whole units.
            write_units: self.half_write_units.load(Ordering::Relaxed).div_ceil(2),
            half_read_units: self.half_read_units.load(Ordering::Relaxed),
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
    fn units_add_up() {
        let capacity = |units| ConsumedCapacity::builder().capacity_units(units).build();
        let meter = Meter::default();
        meter.read("get", Some(&capacity(0.5)));
        meter.read("query", Some(&capacity(12.0)));
        meter.read("get", None);
        meter.write("commit", &[capacity(4.0), capacity(2.0)]);
        assert_eq!(meter.spent(), Spent { half_read_units: 25, write_units: 6 });
    }
}
