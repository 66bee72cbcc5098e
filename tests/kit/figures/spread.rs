//! Many times of one thing.

use std::time::Duration;

/// Times in ascending order.
#[derive(Debug)]
pub struct Spread(Vec<Duration>);

impl Spread {
    /// The times, in any order; panics without any.
    pub fn of(mut times: Vec<Duration>) -> Self {
        assert!(!times.is_empty(), "nothing was measured");
        times.sort_unstable();
        Self(times)
    }

    /// The time that so many of a hundred do not exceed: the nearest rank.
    pub fn percentile(&self, percent: usize) -> Duration {
        let rank = (self.0.len() * percent).div_ceil(100).max(1);
        self.0[rank - 1]
    }

    /// The time in the middle.
    pub fn median(&self) -> Duration {
        self.percentile(50)
    }
}
