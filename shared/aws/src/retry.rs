//! How long to wait before trying again: twice as long each time, with jitter, five tries in all.

use std::time::Duration;

/// A request is tried so often; with the waits below this stays under two seconds of waiting.
pub(crate) const TRIES_MAX: u32 = 5;
/// The first wait is at most this long.
const FIRST_WAIT_MILLIS: u64 = 25;

/// Waits before the try that follows the `failed`th failure, counted from 0.
pub(crate) async fn pause(failed: u32) {
    // Without a random number the wait is the longest one, which is as good.
    tokio::time::sleep(wait(failed, getrandom::u64().unwrap_or(u64::MAX))).await;
}

/// Between half and the whole of 25 ms · 2ⁿ, chosen by `random`.
fn wait(failed: u32, random: u64) -> Duration {
    let longest = FIRST_WAIT_MILLIS << failed.min(TRIES_MAX);
    let half = longest / 2;
    Duration::from_millis(half + random % (longest - half + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_and_stay_between_half_and_whole() {
        for (failed, half, longest) in
            [(0, 12, 25), (1, 25, 50), (2, 50, 100), (3, 100, 200), (4, 200, 400), (99, 400, 800)]
        {
            for random in [0, 1, 7, 12_345, u64::MAX] {
                let millis = wait(failed, random).as_millis();
                assert!((half..=longest).contains(&millis), "{failed} {random} {millis}");
            }
        }
    }
}
