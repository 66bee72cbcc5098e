//! The time, and fresh random bits for new ids: the only two things a use case can't decide.

use domain::time::Timestamp;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

/// Now, and new ids.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;

    /// 128 fresh bits: 48 of the moment, 80 random, so that ids sort by time and can't be guessed.
    fn fresh(&self) -> u128;
}

impl<C: Clock> Clock for Arc<C> {
    fn now(&self) -> Timestamp {
        (**self).now()
    }

    fn fresh(&self) -> u128 {
        (**self).fresh()
    }
}

/// A clock that stands still until it is moved, and counts its ids; for tests.
#[derive(Debug)]
pub struct StillClock {
    now: AtomicI64,
    ids: AtomicU64,
}

impl StillClock {
    /// A clock that stands at `now`.
    pub fn at(now: Timestamp) -> Self {
        Self { now: AtomicI64::new(now.millis()), ids: AtomicU64::new(1) }
    }

    /// Moves it.
    pub fn set(&self, now: Timestamp) {
        self.now.store(now.millis(), Ordering::SeqCst);
    }
}

impl Clock for StillClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.now.load(Ordering::SeqCst))
    }

    fn fresh(&self) -> u128 {
        let count = u128::from(self.ids.fetch_add(1, Ordering::SeqCst));
        let millis = u128::try_from(self.now().millis()).unwrap_or(0);
        // The counter is spread over the random bits, so that short codes differ too.
        (millis << 80) | (count.wrapping_mul(0x9E37_79B9_7F4A_7C15) & ((1 << 80) - 1))
    }
}
