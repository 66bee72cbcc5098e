//! Dependencies point inwards only, and AWS stays behind `shared/aws`.

use super::{folders, none_of, read, root, sources};
use toml::{Table, Value};

/// What the rules may use. A new one is a decision: write it here with its reason.
const DOMAIN_MAY_USE: [&str; 9] = [
    "hex",                   // digests are written down
    "jiff",                  // calendars and zones
    "schemars",              // the schemas of what other programs get
    "serde",                 // records are written down
    "sha2",                  // the audit chain
    "strsim",                // search forgives typos
    "thiserror",             // refusals
    "ulid",                  // ids
    "unicode-normalization", // people's words
];
/// What the ports may use beside the rules.
const PORTS_MAY_USE: [&str; 8] = [
    "bytes",
    "hex",
    "serde",
    "serde_dynamo",
    "serde_json",
    "sha2", // a cause is logged as its digest
    "thiserror",
    "tracing", // figures and the ids of lines
];
/// What only edges may use: clocks, sockets, files, runtimes.
const EDGES_ONLY: [&str; 12] = [
    "axum",
    "getrandom",
    "hyper",
    "lambda_http",
    "lambda_runtime",
    "local",
    "redb",
    "reqwest",
    "tokio",
    "tower",
    "tracing-subscriber",
    "web",
];
/// What a function's manifest may name.
const FUNCTIONS_MAY_USE: [&str; 9] =
    ["app", "aws", "domain", "lambda_http", "lambda_runtime", "pdf", "ports", "tokio", "web"];

/// Every package's folder.
fn packages() -> Vec<String> {
    let nested = ["shared", "functions"]
        .into_iter()
        .flat_map(|group| folders(group).into_iter().map(move |name| format!("{group}/{name}")));
    nested.chain(["tests", "tests/aws"].map(str::to_owned)).collect()
}

fn manifest(folder: &str) -> Table {
    let path =
        if folder.is_empty() { "Cargo.toml".to_owned() } else { format!("{folder}/Cargo.toml") };
    read(&path).parse().unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What a package names in one of its tables.
fn named(manifest: &Table, table: &str) -> Vec<String> {
    let table = manifest.get(table).and_then(Value::as_table);
    table.into_iter().flat_map(|table| table.keys().cloned()).collect()
}

/// The names in `[dependencies]` of a package which fail the test.
fn outside(folder: &str, allowed: impl Fn(&str) -> bool) -> Vec<String> {
    let names = named(&manifest(folder), "dependencies").into_iter();
    names.filter(|name| !allowed(name)).map(|name| format!("{folder} depends on {name}")).collect()
}

/// Whether a package speaks to AWS; `aws-lc-rs` is AWS's cryptography, which TLS brings along.
fn is_aws(name: &str) -> bool {
    let is_theirs = name.starts_with("aws-") || name.starts_with("aws_");
    name == "aws" || is_theirs && name != "aws-lc-rs"
}

#[test]
fn the_rules_depend_on_nothing_of_ours() {
    let wrong = outside("shared/domain", |name| DOMAIN_MAY_USE.contains(&name));
    none_of(&wrong, "The rules are pure; keep this outside, or add it to the list with a reason:");
}

#[test]
fn ports_know_the_rules_only() {
    let wrong = outside("shared/ports", |name| name == "domain" || PORTS_MAY_USE.contains(&name));
    none_of(&wrong, "A port is a trait and its in-memory version; adapters live at the edges:");
}

#[test]
fn views_and_use_cases_know_no_edge() {
    let inner = |name: &str| !EDGES_ONLY.contains(&name) && !is_aws(name);
    let mut wrong =
        outside("shared/views", |name| inner(name) && !["app", "ports"].contains(&name));
    wrong.extend(outside("shared/app", inner));
    none_of(&wrong, "Move what touches the world to an edge and pass it in through a port:");
}

#[test]
fn edges_do_not_know_each_other() {
    let mut wrong =
        outside("shared/web", |name| !["app", "local", "views"].contains(&name) && !is_aws(name));
    wrong.extend(outside("shared/local", |name| !name.starts_with("lambda") && !is_aws(name)));
    wrong.extend(outside("shared/aws", |name| name != "local"));
    wrong.extend(outside("tests", |name| !name.starts_with("lambda") && !is_aws(name)));
    none_of(&wrong, "Each edge stands alone, and plain builds never compile an AWS SDK:");
}

#[test]
fn functions_only_join_a_use_case_to_aws() {
    let wrong: Vec<String> = folders("functions")
        .iter()
        .flat_map(|stem| {
            outside(&format!("functions/{stem}"), |name| FUNCTIONS_MAY_USE.contains(&name))
        })
        .collect();
    none_of(&wrong, "What a function needs beyond this belongs in shared/aws or shared/app:");
}

#[test]
fn only_the_aws_edge_speaks_to_aws() {
    let mut wrong = Vec::new();
    for file in sources() {
        let may = ["shared/aws/", "tests/aws/", "tests/suite/tidy/"];
        if may.iter().any(|folder| file.path.starts_with(folder)) {
            continue;
        }
        for (number, line) in super::source::code(&file.text) {
            if ["aws_sdk_", "aws_config", "aws_lambda_events"]
                .iter()
                .any(|name| line.contains(name))
            {
                wrong.push(format!("{}:{number}: {}", file.path, line.trim()));
            }
        }
    }
    none_of(&wrong, "Only shared/aws names the SDK; use its adapters:");
}

#[test]
fn every_package_has_the_lints_and_the_workspace_s_versions() {
    let mut wrong = Vec::new();
    for folder in packages() {
        let manifest = manifest(&folder);
        let lints = manifest.get("lints").and_then(|lints| lints.get("workspace"));
        if lints != Some(&Value::Boolean(true)) {
            wrong.push(format!("{folder}/Cargo.toml lacks [lints] workspace = true"));
        }
        for table in ["dependencies", "dev-dependencies", "build-dependencies"] {
            let table = manifest.get(table).and_then(Value::as_table);
            for (name, dependency) in table.into_iter().flatten() {
                if dependency.get("workspace") != Some(&Value::Boolean(true)) {
                    wrong.push(format!("{folder}/Cargo.toml: {name} lacks workspace = true"));
                }
            }
        }
    }
    none_of(&wrong, "Versions and lints are written once, in the workspace's Cargo.toml:");
}

#[test]
fn plain_cargo_commands_build_one_binary_and_no_aws() {
    let manifest = manifest("");
    let list = |key: &str| -> Vec<String> {
        let list = manifest["workspace"][key].as_array().expect("a list of folders");
        list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let (mut members, defaults) = (list("members"), list("default-members"));
    members.sort();
    let mut folders = packages();
    folders.sort();
    assert_eq!(members, folders, "List every package's folder in Cargo.toml under `members`.");
    let on_aws = |folder: &str| {
        folder.starts_with("functions/")
            || ["shared/aws", "shared/ops", "tests/aws"].contains(&folder)
    };
    let expected: Vec<&String> = members.iter().filter(|folder| !on_aws(folder)).collect();
    let mut listed: Vec<&String> = defaults.iter().collect();
    listed.sort();
    assert_eq!(listed, expected, "`default-members` is everything but AWS.");
    let binaries: Vec<&String> =
        defaults.iter().filter(|folder| root().join(folder).join("src/main.rs").exists()).collect();
    assert_eq!(binaries, ["shared/local"], "`cargo run` must mean the local shop.");
}
