//! Measures the reader of words: how long sentences take, and millions of generated messages.
//! Started by `tests/bench/run --language`, which says how. A parse is timed by the processor time
//! of its thread, so that what else runs on the machine does not count.
//! Deliberately absent: what the messages mean; `tests/corpus` holds that.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a measurement that panics has failed, and its figures are for people"
)]

mod fuzz;
mod generate;
mod sentences;
mod shop;

use mercury_domain::phrase::{Heard, Listener, gist, understand};
use rustix::time::{ClockId, clock_gettime};
use std::process::ExitCode;
use std::time::Duration;

const MESSAGES: u64 = 100_000;
/// What a large shop and a small one sell.
const PRODUCTS: [usize; 2] = [5_000, 20];

fn main() -> ExitCode {
    let mut numbers = std::env::args().skip(1).filter_map(|number| number.parse::<u64>().ok());
    let (count, seed) = (numbers.next().unwrap_or(MESSAGES), numbers.next().unwrap_or(1));
    let products = numbers.next().and_then(|it| usize::try_from(it).ok()).unwrap_or(PRODUCTS[0]);
    for products in PRODUCTS {
        sentences::measure(products);
    }
    println!("{} kB of memory at most", memory_kb());
    let findings = fuzz::repeated(products) + fuzz::measure(count, seed, products);
    println!("{} kB of memory at most", memory_kb());
    ExitCode::from(u8::from(findings > 0))
}

/// What is understood, guessed where the grammar ends: as the shop reads it.
fn heard(text: &str, listener: &Listener<'_>) -> Heard {
    let understood = understand(text, listener);
    gist::guessed(text, &understood, listener).unwrap_or(understood)
}

/// The processor time that this thread has used.
fn used() -> Duration {
    Duration::try_from(clock_gettime(ClockId::ThreadCPUTime)).unwrap_or(Duration::ZERO)
}

/// The most memory that this process has held.
fn memory_kb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let held = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    held.and_then(|held| held.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}
