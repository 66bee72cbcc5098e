//! What templates refer to is there, and what keeps data safe is on. cfn-lint looks through most
//! references, but not into functions.

use kit::template::{list, read, root};
use ports::figure::{FIGURES, Figure};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Every template, from the top of the repository.
fn paths() -> Vec<String> {
    let infra = std::fs::read_dir(root().join("infra")).unwrap();
    let names = infra.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut paths: Vec<String> = names.map(|name| format!("infra/{name}")).collect();
    paths.push("template.yaml".to_owned());
    paths
}

#[test]
fn everything_referred_to_is_there() {
    let mut missing = Vec::new();
    for path in paths() {
        let template = read(&path);
        let mut found = BTreeSet::new();
        gather(&template, &mut found);
        let absent = found.into_iter().filter(|reference| !stands(&template, reference));
        missing.extend(absent.map(|reference| format!("{path}: {reference:?}")));
    }
    assert!(missing.is_empty(), "these refer to nothing:\n  {}", missing.join("\n  "));
}

#[test]
fn nested_stacks_get_what_they_ask_for() {
    for path in paths() {
        let template = read(&path);
        for (name, resource) in entries(&template["Resources"]) {
            let Some(nested) = resource["Properties"]["TemplateURL"].as_str() else { continue };
            let nested = read(nested);
            let given: BTreeSet<&String> =
                entries(&resource["Properties"]["Parameters"]).map(|(name, _)| name).collect();
            let known: BTreeSet<&String> =
                entries(&nested["Parameters"]).map(|(name, _)| name).collect();
            let needed = entries(&nested["Parameters"])
                .filter(|(_, parameter)| parameter.get("Default").is_none())
                .map(|(name, _)| name)
                .collect();
            assert!(given.is_subset(&known), "{name} in {path} gives {given:?} for {known:?}");
            assert!(given.is_superset(&needed), "{name} in {path} needs {needed:?}");
        }
    }
}

/// A figure nobody looks at is paid for in vain; a picture of a figure nobody counts stays empty.
#[test]
fn the_dashboard_shows_every_figure_that_is_counted() {
    let dashboard = read("infra/dashboard.yaml").to_string();
    let shown: BTreeSet<&str> = dashboard
        .split("MetricName=")
        .skip(1)
        .filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric()).find(|name| !name.is_empty()))
        .collect();
    let counted = FIGURES.into_iter().map(Figure::name).collect();
    assert_eq!(shown, counted);
}

#[test]
fn what_is_kept_is_kept_safe() {
    let table = json!({
        "PointInTimeRecoverySpecification": { "PointInTimeRecoveryEnabled": true },
        "SSESpecification": { "SSEEnabled": true, "SSEType": "KMS" },
        "StreamSpecification": { "StreamViewType": "NEW_AND_OLD_IMAGES" },
        "TimeToLiveSpecification": { "AttributeName": "ttl", "Enabled": true },
    });
    let bucket = json!({
        "PublicAccessBlockConfiguration": {
            "BlockPublicAcls": true,
            "BlockPublicPolicy": true,
            "IgnorePublicAcls": true,
            "RestrictPublicBuckets": true,
        },
        "VersioningConfiguration": { "Status": "Enabled" },
    });
    let lock = json!({ "ObjectLockEnabled": true });
    let lasting = json!({ "Mode": { "Ref": "AuditLockMode" }, "Days": { "Ref": "AuditLockDays" } });
    let queue = json!({ "SqsManagedSseEnabled": true, "FifoQueue": true });
    let only_own = json!({ "redrivePermission": "byQueue" });
    for (path, resource, part, expected) in [
        ("infra/table.yaml", "Table", "", &table),
        ("infra/storage.yaml", "Files", "", &bucket),
        ("infra/storage.yaml", "Audit", "", &bucket),
        ("infra/storage.yaml", "Audit", "", &lock),
        ("infra/storage.yaml", "Audit", "/ObjectLockConfiguration/Rule/DefaultRetention", &lasting),
        ("infra/queue.yaml", "Queue", "", &queue),
        ("infra/queue.yaml", "DeadLetters", "", &queue),
        ("infra/queue.yaml", "DeadLetters", "/RedriveAllowPolicy", &only_own),
    ] {
        let template = read(path);
        let found = template["Resources"][resource]["Properties"].pointer(part).unwrap();
        for (name, value) in entries(expected) {
            assert_eq!(&found[name], value, "{name} of {resource} in {path}");
        }
        if path != "infra/queue.yaml" {
            let policy = &template["Resources"][resource]["DeletionPolicy"];
            assert_eq!(policy, "Retain", "{resource} in {path} outlives its stack");
        }
    }
}

/// What browsers put into the bucket and nobody came back for goes by itself, every version of it.
#[test]
fn what_waits_in_vain_goes_after_a_day() {
    let template = read("infra/storage.yaml");
    let bucket = &template["Resources"]["Files"]["Properties"];
    let rules = bucket["LifecycleConfiguration"]["Rules"].as_array().unwrap();
    let rule = json!({
        "Id": "drop-staged-files",
        "Status": "Enabled",
        "Prefix": ports::files::staging::PREFIX,
        "ExpirationInDays": 1,
        "NoncurrentVersionExpiration": { "NoncurrentDays": 1 },
    });
    assert!(rules.contains(&rule), "{rules:#?}");
}

/// Only X-Ray has no resource to name, and a policy that forbids may forbid all.
#[test]
fn nothing_is_allowed_on_everything() {
    for path in paths() {
        let mut statements = Vec::new();
        gather_statements(&read(&path), &mut statements);
        for statement in statements.iter().filter(|statement| statement["Effect"] == "Allow") {
            let traces = list(&statement["Action"])
                .all(|action| action.as_str().is_some_and(|action| action.starts_with("xray:")));
            let all_actions = list(&statement["Action"])
                .any(|action| action.as_str().is_some_and(|action| action.contains('*')));
            let everything = list(&statement["Resource"]).any(|resource| resource == "*");
            assert!(!all_actions && (traces || !everything), "{path}: {statement}");
        }
    }
}

fn gather_statements(value: &Value, found: &mut Vec<Value>) {
    if value.get("Effect").is_some() {
        found.push(value.clone());
    }
    let items = value.as_array().into_iter().flatten();
    for inner in items.chain(entries(value).map(|(_, inner)| inner)) {
        gather_statements(inner, found);
    }
}

/// A queue a function is told of is one it opens: else what it sends there stays behind.
#[test]
fn every_queue_of_a_function_is_opened_by_its_main() {
    for (name, resource) in entries(&read("template.yaml")["Resources"]) {
        let properties = &resource["Properties"];
        let Some(folder) = properties["CodeUri"].as_str() else { continue };
        let main = std::fs::read_to_string(root().join(folder).join("src/main.rs")).unwrap();
        for queue in domain::message::QUEUES {
            let stem = queue.stem().to_uppercase().replace('-', "_");
            let variable = format!("QUEUE_URL_{stem}");
            let is_told = !properties["Environment"]["Variables"][&variable].is_null();
            assert!(!is_told || main.contains(&format!("{queue:?}")), "{name}: {queue:?}");
        }
    }
}

/// One function must not take the concurrency of all.
#[test]
fn every_function_has_its_limits() {
    let template = read("template.yaml");
    let is_number = |value: &Value| {
        let parameter = value["Ref"].as_str().map(|name| &template["Parameters"][name]["Default"]);
        parameter.unwrap_or(value).is_u64()
    };
    for (name, resource) in entries(&template["Resources"]) {
        let properties = &resource["Properties"];
        if resource["Type"] == "AWS::Serverless::Function" {
            let source = &properties["Events"]["Queue"]["Properties"]["ScalingConfig"];
            let limited = !properties["ReservedConcurrentExecutions"].is_null()
                || is_number(&source["MaximumConcurrency"])
                // A stream's function runs at most so often for each shard.
                || properties["Events"]["Stream"]["Properties"]["ParallelizationFactor"] == 1;
            assert!(limited, "{name}: concurrency");
            assert!(properties["MemorySize"].is_u64(), "{name}: memory");
            assert!(properties["Timeout"].is_u64(), "{name}: timeout");
        }
    }
}

/// Something a template refers to.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Reference {
    Condition(String),
    /// A parameter, a resource, or a function's alias.
    Name(String),
    /// `Resource.Attribute`.
    Attribute(String),
}

fn gather(value: &Value, found: &mut BTreeSet<Reference>) {
    for inner in value.as_array().into_iter().flatten() {
        gather(inner, found);
    }
    for (key, inner) in entries(value) {
        match (key.as_str(), inner) {
            ("Ref", Value::String(name)) => found.extend([Reference::Name(name.clone())]),
            ("Fn::GetAtt", Value::String(name)) => {
                found.extend([Reference::Attribute(name.clone())]);
            }
            ("Fn::Sub", Value::String(text)) => found.extend(text.split("${").skip(1).map(named)),
            ("Fn::If", Value::Array(parts)) => {
                found.extend([Reference::Condition(parts[0].as_str().unwrap().to_owned())]);
            }
            // An IAM statement has conditions of another kind.
            ("Condition", Value::String(name)) => {
                found.extend([Reference::Condition(name.clone())]);
            }
            _ => {}
        }
        gather(inner, found);
    }
}

/// What stands in the braces of a `Sub`.
fn named(rest: &str) -> Reference {
    let name = rest.split('}').next().unwrap().to_owned();
    if name.contains('.') { Reference::Attribute(name) } else { Reference::Name(name) }
}

fn stands(template: &Value, reference: &Reference) -> bool {
    let resource = |name: &str| template["Resources"].get(name);
    match reference {
        Reference::Condition(name) => template["Conditions"].get(name).is_some(),
        Reference::Name(name) if name.starts_with("AWS::") => true,
        Reference::Name(name) => match name.strip_suffix(".Alias") {
            Some(function) => resource(function)
                .is_some_and(|resource| resource["Type"] == json!("AWS::Serverless::Function")),
            None => template["Parameters"].get(name).is_some() || resource(name).is_some(),
        },
        Reference::Attribute(name) => {
            let (name, attribute) = name.split_once('.').unwrap();
            let nested = resource(name).map(|resource| &resource["Properties"]["TemplateURL"]);
            match nested.map(|url| url.as_str()) {
                None => false,
                // cfn-lint knows the attributes of AWS's own types.
                Some(None) => true,
                Some(Some(url)) => attribute
                    .strip_prefix("Outputs.")
                    .is_some_and(|output| read(url)["Outputs"].get(output).is_some()),
            }
        }
    }
}

/// The entries of a map; none when there is no map.
fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}
