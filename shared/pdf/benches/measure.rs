//! How long documents take and how much memory: `cargo bench -p mercury-pdf`. Prints medians; a
//! person compares them with the aims beside them. `-- --write FOLDER` leaves what other programs
//! are measured on, each document made by a process of its own, with our figures.

#![expect(clippy::print_stdout, reason = "its figures are for a person to read")]
#![expect(clippy::float_arithmetic, reason = "measured, never kept")]

#[path = "../tests/suite/samples.rs"]
mod samples;

use pdf::{Html, LocalSigner, Page, Passwords, Purpose, Renderer, seal};
use std::future::Future;
use std::path::Path;
use std::pin::pin;
use std::process::Command;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

const TIMES: usize = 41;
const PASSWORDS: Passwords<'_> = Passwords { reader: "01231001", owner: "the owner's own" };

fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

/// The median of some runs.
fn median(times: usize, mut work: impl FnMut()) -> Duration {
    let mut taken: Vec<Duration> = (0..times)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    taken.sort();
    taken[taken.len() / 2]
}

/// A line of `/proc/self/status`, such as `VmHWM`.
fn memory(name: &str) -> String {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux says it");
    let line = status.lines().find(|line| line.starts_with(name));
    line.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The documents that other programs make too, with their lines.
const BESIDE: [(&str, u64); 2] = [("invoice", 12), ("statement", 500)];

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let after = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name)?;
        arguments.get(at + 1).map(String::as_str)
    };
    match (after("--write"), after("--one")) {
        (Some(folder), None) => write(Path::new(folder)),
        (Some(folder), Some(name)) => one(Path::new(folder), name),
        (None, _) => measure(),
    }
}

/// Leaves the documents and our figures in a folder.
fn write(folder: &Path) {
    std::fs::create_dir_all(folder).expect("the folder can be made");
    let own = std::env::current_exe().expect("a program knows its file");
    let figures = BESIDE.map(|(name, _)| {
        let run = Command::new(&own).arg("--write").arg(folder).args(["--one", name]).output();
        let run = run.expect("it starts again");
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        format!("\"{name}\": {}", String::from_utf8_lossy(&run.stdout).trim())
    });
    let figures = format!("{{{}}}", figures.join(", "));
    std::fs::write(folder.join("ours.json"), figures).expect("the folder can be written to");
}

/// Makes one document for the first time and again, and prints what that took.
fn one(folder: &Path, name: &str) {
    let rows = BESIDE.iter().find(|(known, _)| *known == name).expect("a document's name").1;
    let text = samples::html(&samples::invoice(rows));
    let start = Instant::now();
    let renderer = Renderer::new();
    let render =
        || renderer.render(&Html { text: &text, pictures: &[] }, &Page::A4).expect("it renders");
    let pdf = render();
    let cold = start.elapsed();
    let warm = median(TIMES, || drop(render()));
    let peak: f64 = memory("VmHWM").split(' ').nth(1).and_then(|kb| kb.parse().ok()).unwrap_or(0.0);
    let millis = |taken: Duration| taken.as_secs_f64() * 1_000.0;
    println!(
        "{{\"cold_ms\": {}, \"warm_ms\": {}, \"peak_mb\": {}, \"bytes\": {}}}",
        millis(cold),
        millis(warm),
        peak / 1024.0,
        pdf.bytes().len()
    );
    let kept = |ending: &str, bytes: &[u8]| {
        std::fs::write(folder.join(format!("{name}.{ending}")), bytes)
            .expect("the folder can be written to");
    };
    kept("html", text.as_bytes());
    kept("pdf", pdf.bytes());
}

/// Measures everything once and prints it with the aims.
fn measure() {
    let start = Instant::now();
    let renderer = Renderer::new();
    println!("fonts read             {:?}", start.elapsed());
    let render =
        |text: &str| renderer.render(&Html { text, pictures: &[] }, &Page::A4).expect("it renders");
    let (invoice, statement) =
        (samples::html(&samples::invoice(12)), samples::html(&samples::invoice(500)));
    let cold = median(1, || drop(render(&invoice)));
    println!("invoice, cold          {cold:?}");
    let warm = median(TIMES, || drop(render(&invoice)));
    println!(
        "invoice, warm          {warm:?}  (aim 25 ms), {} bytes",
        render(&invoice).bytes().len()
    );
    let receipt = samples::html(&samples::receipt(2));
    let warm = median(TIMES, || drop(render(&receipt)));
    println!("receipt, warm          {warm:?}");
    println!("memory                 {}", memory("VmHWM"));
    let long = median(9, || drop(render(&statement)));
    let pdf = render(&statement);
    println!(
        "500 rows, {} pages     {long:?}  (aim 200 ms), {} bytes",
        pdf.pages(),
        pdf.bytes().len()
    );
    println!("memory                 {}  (aim 100 MB)", memory("VmHWM"));
    let at = "2026-11-12T10:15:00Z".parse().expect("a time");
    let signer = LocalSigner::create("Kilima Market", at).expect("a signer");
    let purpose = Purpose { issuer: "Kilima Market", reason: "Invoice", at };
    for (name, pdf) in [("invoice", render(&invoice)), ("500 rows", pdf)] {
        let sealing = median(TIMES, || {
            let sealed = now(seal(pdf.clone(), PASSWORDS, &purpose, &signer));
            drop(sealed.expect("it is sealed"));
        });
        println!("sealing, {name:<13} {sealing:?}  (aim 20 ms)");
    }
    for rows in [5_000, 10_000] {
        let text = samples::html(&samples::invoice(rows));
        let start = Instant::now();
        let pages = renderer.render(&Html { text: &text, pictures: &[] }, &Page::A4);
        let pages = pages.map(|pdf| pdf.pages());
        println!("{rows} rows: {pages:?} pages in {:?}, {}", start.elapsed(), memory("VmHWM"));
    }
}
