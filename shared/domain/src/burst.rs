//! What somebody writes in pieces is answered once: how long a run of messages of one conversation
//! waits for what may still follow. Deliberately absent: what the messages say, and who writes them.

use crate::time::Timestamp;
use core::time::Duration;

/// Messages of one person within so long of each other are a burst.
pub const BURST_MILLIS: i64 = 4_000;
/// So many messages of one conversation are handled together; SQS hands over no more.
pub const RUN_MAX: usize = 10;
/// How often a run comes only to be left for what follows, where waits are whole seconds: two waits
/// are always longer than one window, and a run waits for [`WINDOWS_MAX`] in all.
pub const HOLDS_MAX: u32 = 6;
/// Nobody waits for more than so many windows.
const WINDOWS_MAX: i64 = 3;
/// A longer window would be no pause between two messages any more.
const SECONDS_MAX: u8 = 10;

/// How long after the last message of a run it is answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Window {
    millis: i64,
}

/// A message, as far as waiting goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// When it was sent.
    pub at: Timestamp,
    /// Whether its answer may wait. What comes before one that may not is answered with it.
    pub may_wait: bool,
}

/// What becomes of a run now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Split {
    /// So many of its first messages are answered now.
    pub now: usize,
    /// So long the others wait; nothing when there are none.
    pub wait: Duration,
}

impl Window {
    /// Nobody waits.
    pub const NONE: Self = Self { millis: 0 };

    /// The usual window, [`BURST_MILLIS`].
    pub const USUAL: Self = Self { millis: BURST_MILLIS };

    /// A window of so many seconds, ten at most.
    pub fn of_seconds(seconds: u8) -> Option<Self> {
        (seconds <= SECONDS_MAX).then(|| Self { millis: i64::from(seconds) * 1_000 })
    }

    /// The window that is written so in a setting.
    pub fn parse(text: &str) -> Option<Self> {
        Self::of_seconds(text.parse().ok()?)
    }

    /// What becomes of a run at `now`. A moment that is still to come is of a clock that can't be
    /// trusted, and a run that is full gets no longer by waiting: both are answered at once.
    pub fn split(self, run: &[Piece], now: Timestamp) -> Split {
        let all = Split { now: run.len(), wait: Duration::ZERO };
        let start = run.iter().rposition(|piece| !piece.may_wait).map_or(0, |place| place + 1);
        let moments = || run.iter().skip(start).map(|piece| piece.at);
        let (Some(first), Some(last)) = (moments().min(), moments().max()) else { return all };
        let longest = first.plus_millis(self.millis.saturating_mul(WINDOWS_MAX));
        let wait = last.plus_millis(self.millis).min(longest).millis_since(now);
        if run.len() >= RUN_MAX || wait > self.millis {
            return all;
        }
        match u64::try_from(wait) {
            Ok(wait) if wait > 0 => Split { now: start, wait: Duration::from_millis(wait) },
            Ok(_) | Err(_) => all,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(millis: i64) -> Timestamp {
        Timestamp::from_millis(1_795_240_800_000 + millis)
    }

    fn run(pieces: &[(i64, bool)]) -> Vec<Piece> {
        pieces
            .iter()
            .map(|(millis, may_wait)| Piece { at: at(*millis), may_wait: *may_wait })
            .collect()
    }

    /// What it is, the run, when it is looked at, how many are answered, how long the rest waits.
    type Case = (&'static str, &'static [(i64, bool)], i64, usize, u64);

    #[test]
    fn a_run_waits_for_a_window_after_its_last_message() {
        const TEXT: bool = true;
        const TAP: bool = false;
        let table: [Case; 13] = [
            ("nothing", &[], 0, 0, 0),
            ("just written", &[(0, TEXT)], 0, 0, 4_000),
            ("a second ago", &[(0, TEXT)], 1_000, 0, 3_000),
            ("a window ago", &[(0, TEXT)], 4_000, 1, 0),
            ("late by hours", &[(0, TEXT)], 9_999_999, 1, 0),
            ("another since", &[(0, TEXT), (3_000, TEXT)], 4_000, 0, 3_000),
            ("out of order", &[(3_000, TEXT), (0, TEXT)], 4_000, 0, 3_000),
            (
                "again and again",
                &[(0, TEXT), (4_000, TEXT), (8_000, TEXT), (10_000, TEXT)],
                10_500,
                0,
                1_500,
            ),
            (
                "for long enough",
                &[(0, TEXT), (4_000, TEXT), (8_000, TEXT), (11_000, TEXT)],
                12_000,
                4,
                0,
            ),
            ("a tap", &[(0, TAP)], 0, 1, 0),
            ("a tap takes what comes before it along", &[(0, TEXT), (1_000, TAP)], 1_000, 2, 0),
            (
                "what follows a tap waits",
                &[(0, TEXT), (1_000, TAP), (2_000, TEXT)],
                2_000,
                2,
                4_000,
            ),
            ("of a clock that is ahead", &[(2_000, TEXT)], 0, 1, 0),
        ];
        for (what, pieces, now, answered, wait) in table {
            let expected = Split { now: answered, wait: Duration::from_millis(wait) };
            assert_eq!(Window::USUAL.split(&run(pieces), at(now)), expected, "{what}");
            let all = Split { now: pieces.len(), wait: Duration::ZERO };
            assert_eq!(Window::NONE.split(&run(pieces), at(now)), all, "{what}, without a window");
        }
        let full = vec![(0, TEXT); RUN_MAX];
        assert_eq!(Window::USUAL.split(&run(&full), at(0)).now, RUN_MAX, "a full run");
        assert_eq!(Window::USUAL.split(&run(&full[1..]), at(0)).now, 0, "one less");
    }

    #[test]
    fn a_window_is_written_in_seconds() {
        for (text, expected) in [
            ("0", Some(Window::NONE)),
            ("4", Some(Window::USUAL)),
            ("10", Window::of_seconds(10)),
            ("11", None),
            ("-1", None),
            ("", None),
        ] {
            assert_eq!(Window::parse(text), expected, "{text}");
        }
    }

    proptest! {
        /// A conversation as a queue hands it over: hidden for whole seconds, then all that came.
        #[test]
        fn nobody_is_held_for_longer_or_more_often_than_promised(
            seconds in 1_u8..=10,
            gaps in prop::collection::vec(0_i64..12_000, 1..60),
        ) {
            let window = Window::of_seconds(seconds).unwrap();
            let mut arrivals = Vec::new();
            for gap in gaps {
                arrivals.push(arrivals.last().copied().unwrap_or(0) + gap);
            }
            let (mut now, mut holds) = (arrivals[0], 0);
            while let Some(first) = arrivals.first().copied() {
                let here: Vec<_> = arrivals.iter().filter(|at| **at <= now).take(RUN_MAX).collect();
                let pieces: Vec<_> = here.iter().map(|at| (**at, true)).collect();
                let split = window.split(&run(&pieces), at(now));
                if split.now == pieces.len() {
                    prop_assert!(holds <= HOLDS_MAX, "{holds} holds");
                    arrivals.drain(..split.now);
                    (now, holds) = (arrivals.first().copied().unwrap_or(now).max(now), 0);
                } else {
                    prop_assert_eq!(split.now, 0);
                    prop_assert!(now - first < i64::from(seconds) * 3_000, "held for too long");
                    holds += 1;
                    now += i64::try_from(split.wait.as_millis().div_ceil(1_000)).unwrap() * 1_000;
                }
            }
        }
    }
}
