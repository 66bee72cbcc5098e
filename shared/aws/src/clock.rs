//! The machine's clock and its random numbers.

use domain::time::Timestamp;
use ports::clock::Clock;
use std::time::{SystemTime, UNIX_EPOCH};

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Timestamp::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }

    fn fresh(&self) -> u128 {
        let millis = u128::try_from(self.now().millis()).unwrap_or(0);
        (millis << 80) | (random_bits() & ((1 << 80) - 1))
    }
}

/// 128 random bits.
fn random_bits() -> u128 {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("the kernel hands out random numbers once it has started");
    u128::from_le_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fresh_ids_begin_with_the_moment_and_differ() {
        let before = u128::try_from(SystemClock.now().millis()).unwrap();
        let (one, other) = (SystemClock.fresh(), SystemClock.fresh());
        let after = u128::try_from(SystemClock.now().millis()).unwrap();
        assert!((before..=after).contains(&(one >> 80)));
        assert_ne!(one, other);
    }
}
