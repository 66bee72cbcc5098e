//! The machine's clock and its source of chance.

use domain::time::Timestamp;
use ports::clock::Clock;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// The machine's clock; it never goes back while the process lives. Clones share it.
#[derive(Debug, Clone, Default)]
pub struct SystemClock {
    latest: Arc<AtomicI64>,
}

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        // A machine's time may be set back; what happened stays before what happens next.
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .ok()
            .and_then(|since| i64::try_from(since.as_millis()).ok())
            .unwrap_or(0);
        Timestamp::from_millis(self.latest.fetch_max(now, Ordering::SeqCst).max(now))
    }

    /// # Panics
    /// When the system has no source of chance: an id that can be guessed is worse than none.
    fn fresh(&self) -> u128 {
        let mut random = [0; 10];
        getrandom::fill(&mut random).expect("the system hands out random bytes");
        let millis = u128::try_from(self.now().millis()).unwrap_or(0) << 80;
        random.iter().fold(0, |bits, byte| (bits << 8) | u128::from(*byte)) | millis
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_never_goes_back() {
        let clock = SystemClock::default();
        let future = clock.now().plus_hours(1);
        clock.latest.store(future.millis(), Ordering::SeqCst);
        assert_eq!(clock.clone().now(), future);
    }

    #[test]
    fn ids_begin_with_the_moment_and_differ() {
        let clock = SystemClock::default();
        let before = u128::try_from(clock.now().millis()).unwrap();
        let (one, other) = (clock.fresh(), clock.fresh());
        let after = u128::try_from(clock.now().millis()).unwrap();
        assert_ne!(one, other);
        assert!((before..=after).contains(&(one >> 80)));
    }
}
