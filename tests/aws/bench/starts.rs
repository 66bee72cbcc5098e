//! Cold starts of each function's process, in turn with one in Python: the same machine at the same
//! moment, so that their ratio holds where the times do not. A function of ours does its whole use
//! case for its sample; the one in Python gets one item.

use crate::functions;
use crate::runtime::{Start, start};
use app::store::keys;
use app::webhook_intake::signature;
use cloud::deployment::Deployment;
use cloud::tools::{root, tool};
use domain::ids::ShopId;
use kit::figures::{Spread, Table, megabytes, millis};
use kit::stage::APP_SECRET;
use ports::secrets::Secret;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;
use tokio::process::Command;

const STARTS: usize = 20;

pub(crate) async fn measure(cloud: &Deployment, binaries: &Path, table: &mut Table) {
    let lookup = lookup();
    let mut all_of_python = Vec::new();
    for function in functions() {
        let (event, binary) = (sample(&function), binaries.join(&function));
        // The first start of each reads from the disk, makes what later ones find, and sends what
        // the queues know by then.
        begin(cloud, &function, Command::new(&binary), &event).await;
        begin(cloud, &function, python(), &lookup).await;
        cloud.settle().await;
        let (mut ours, mut pythons) = (Vec::new(), Vec::new());
        for _ in 0..STARTS {
            ours.push(begin(cloud, &function, Command::new(&binary), &event).await);
            pythons.push(begin(cloud, &function, python(), &lookup).await);
        }
        show(&function, &ours, table);
        compare(&function, &ours, &pythons, table);
        all_of_python.extend(pythons);
    }
    show("Python with boto3", &all_of_python, table);
}

/// A function's sample, rightly signed if it is a delivery.
fn sample(function: &str) -> String {
    let sample = std::fs::read_to_string(root().join(format!("events/{function}.json"))).unwrap();
    let mut sample: Value = serde_json::from_str(&sample).unwrap();
    if let (Some(body), Some(headers)) = (sample["body"].as_str(), sample.get("headers")) {
        let mut headers = headers.clone();
        headers[signature::HEADER] =
            signature::sign(&Secret::new(APP_SECRET), body.as_bytes()).into();
        sample["headers"] = headers;
    }
    sample.to_string()
}

/// What the function in Python looks up: the demo shop, which is there.
fn lookup() -> String {
    let shop: ShopId = "K1MARKT001".parse().unwrap();
    let key = keys::shop(&shop);
    json!({ "Key": { "pk": { "S": key.pk }, "sk": { "S": key.sk } } }).to_string()
}

fn python() -> Command {
    let mut python = Command::new(tool("python"));
    python.arg(root().join("tests/aws/bench/function.py"));
    python
}

/// Starts a process as the function is deployed, except that it may do everything.
async fn begin(cloud: &Deployment, function: &str, mut process: Command, event: &str) -> Start {
    process
        .env_clear()
        .envs(cloud.variables_of(function).await)
        .env("TABLE_NAME", &cloud.outputs["Table.Name"])
        .env("AWS_LAMBDA_FUNCTION_NAME", function)
        .env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "256")
        .env("AWS_LAMBDA_FUNCTION_VERSION", "1")
        .envs(cloud.emulator.variables())
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    let start = start(&mut process, event).await;
    let (status, failed) = (&start.answer["statusCode"], &start.answer["batchItemFailures"]);
    let is_well = status.as_u64().is_none_or(|status| status == 200)
        && failed.as_array().is_none_or(Vec::is_empty);
    assert!(is_well, "{function} answered {}", start.answer);
    start
}

type Time = fn(&Start) -> Duration;
const POLLED: Time = |start| start.polled;
const ANSWERED: Time = |start| start.answered;

fn show(what: &str, starts: &[Start], table: &mut Table) {
    let times = |time: Time| {
        let times = spread(starts, time);
        let [least, most] = [1, 100].map(|percent| millis(times.percentile(percent)));
        format!("{} ({least} to {most})", millis(times.median()))
    };
    let figure =
        format!("{what}: start to first poll, to first answer, median of {}", starts.len());
    table.add(figure, format!("{}, {}", times(POLLED), times(ANSWERED)));
    let most = |memory: fn(&Start) -> u64| {
        megabytes(starts.iter().map(memory).max().unwrap_or_default() * 1_000)
    };
    let memory = format!("{}, {}", most(|start| start.resident_kb), most(|start| start.peak_kb));
    table.add(format!("{what}: memory at its answer, at most until then"), memory);
}

/// How many times as much the one in Python takes.
fn compare(function: &str, ours: &[Start], pythons: &[Start], table: &mut Table) {
    let sooner = |time: Time| {
        let [ours, python] = [ours, pythons].map(|starts| spread(starts, time).median());
        python.as_secs_f64() / ours.as_secs_f64()
    };
    let memory = |starts: &[Start]| {
        let mut all: Vec<_> = starts.iter().map(|start| start.resident_kb).collect();
        all.sort_unstable();
        f64::from(u32::try_from(all[all.len() / 2]).unwrap())
    };
    let figure = format!("{function}: Python's time to poll, to answer, and memory, beside ours");
    let memory = memory(pythons) / memory(ours);
    let times = format!("{:.0} ×, {:.0} ×, {memory:.1} ×", sooner(POLLED), sooner(ANSWERED));
    table.add(figure, times);
}

fn spread(starts: &[Start], time: Time) -> Spread {
    Spread::of(starts.iter().map(time).collect())
}
