//! Memory over many documents: one process renders for days.

use crate::rendering::{page, rendered};
use crate::samples::{html, receipt};

const RENDERS: usize = 1_000;
/// What may stay beside the first renders: the allocator's own pieces.
const GROWTH_MOST: u64 = 6 * 1024 * 1024;

/// Bytes of memory in use.
fn resident() -> u64 {
    let statm = std::fs::read_to_string("/proc/self/statm").expect("Linux says it");
    let pages = statm.split_whitespace().nth(1).and_then(|pages| pages.parse::<u64>().ok());
    pages.expect("a number") * 4_096
}

#[test]
fn a_thousand_documents_leave_nothing_behind() {
    let (small, real) = (page("<p>Asante, <b>Amina</b></p>"), html(&receipt(2)));
    for _ in 0..100 {
        rendered(&small);
        rendered(&real);
    }
    let before = resident();
    for at in 0..RENDERS {
        rendered(if at % 10 == 0 { &real } else { &small });
    }
    let growth = resident().saturating_sub(before);
    assert!(growth < GROWTH_MOST, "{growth} bytes after {RENDERS} renders");
}
