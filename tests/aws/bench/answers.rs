//! How long people wait for a first answer through the emulator, one person after the other. The
//! emulator is written in Python and shares the cores, so that most of the time is its own.

use cloud::deployment::{Deployment, PATIENCE};
use kit::figures::{Spread, Table, millis};
use kit::stage::Saying;
use std::time::Instant;

const PEOPLE: usize = 100;
const KILIMA: &str = "100000000000001";

pub(crate) async fn measure(cloud: &Deployment, table: &mut Table) {
    // The first one starts the functions.
    write(cloud, 0).await;
    let (mut taken, mut answered) = (Vec::new(), Vec::new());
    for person in 1..=PEOPLE {
        let (delivery, answer) = write(cloud, person).await;
        taken.push(delivery);
        answered.push(answer);
    }
    for (figure, times) in [
        ("through the emulator: delivery of a message acknowledged, p50, p99", taken),
        ("through the emulator: message in to answer out, p50, p99", answered),
    ] {
        let times = Spread::of(times);
        let both = format!("{}, {}", millis(times.median()), millis(times.percentile(99)));
        table.add(figure, both);
    }
}

/// A message of somebody whom nobody knows, so that its answer waits for no other.
async fn write(cloud: &Deployment, person: usize) -> (std::time::Duration, std::time::Duration) {
    let phone = format!("+2567002{person:05}");
    let before = cloud.graph.sent().len();
    let begun = Instant::now();
    cloud.say(KILIMA, &phone, &Saying::Text("2 sugar"), 1).await;
    let taken = begun.elapsed();
    cloud.graph.told(before, &phone, "9,000", PATIENCE).await;
    (taken, begun.elapsed())
}
