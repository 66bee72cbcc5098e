//! What the kernel counts of a running process.

use std::fs;

/// Memory of a process in kB by its name in the kernel: `VmRSS` now, `VmHWM` at most.
pub fn memory_kb(process: u32, name: &str) -> u64 {
    counter(process, "status", name)
}

/// How much a process has handed to the kernel for writing, in bytes.
pub fn written(process: u32) -> u64 {
    counter(process, "io", "wchar")
}

fn counter(process: u32, file: &str, name: &str) -> u64 {
    let text = fs::read_to_string(format!("/proc/{process}/{file}")).expect("the process lives");
    let value = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let number = value.and_then(|value| value.split_whitespace().next());
    number.and_then(|number| number.parse().ok()).expect("the kernel counts it")
}
