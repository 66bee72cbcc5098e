//! One stem everywhere: the folder in `functions/`, the use case, the sample event, the block in
//! the template, and the queue share a name.

use super::{folders, none_of, read, root};
use domain::burst::RUN_MAX;
use domain::message::{QUEUES, QueueName};
use kit::template;
use serde_json::{Value, json};

/// A main wires adapters to a use case; more is a use case in the wrong place.
const MAIN_LINES_MAX: usize = 25;

#[test]
fn every_function_has_its_use_case() {
    let missing = folders("functions").into_iter().filter_map(|stem| {
        let file = format!("shared/app/src/{}", stem.replace('-', "_"));
        let there = root().join(format!("{file}.rs")).is_file() || root().join(&file).is_dir();
        (!there).then(|| format!("functions/{stem} has no {file}.rs"))
    });
    none_of(&missing.collect::<Vec<_>>(), "Name the use case as its function is named:");
}

#[test]
fn every_function_has_a_sample_event() {
    let wrong = folders("functions").into_iter().filter_map(|stem| {
        let path = format!("events/{stem}.json");
        let text = std::fs::read_to_string(root().join(&path)).unwrap_or_default();
        let parsed: Result<serde_json::Value, _> = serde_json::from_str(&text);
        parsed.err().map(|error| format!("{path}: {error}"))
    });
    none_of(&wrong.collect::<Vec<_>>(), "Add the sample that `sam local invoke -e` sends:");
}

#[test]
fn every_function_is_deployed_and_watched() {
    let template = template::read("template.yaml");
    let mut wrong = Vec::new();
    for stem in folders("functions") {
        let Some((name, function)) = template::function(&template, &stem) else {
            wrong.push(format!("no resource has CodeUri: functions/{stem}"));
            continue;
        };
        let short = name.trim_end_matches("Function");
        let watch = &template["Resources"][format!("{short}Watch")]["Properties"];
        let millis = function["Properties"]["Timeout"].as_u64().unwrap_or_default() * 1000;
        let slow = watch["Parameters"]["SlowMillis"].as_u64();
        let log = json!({ "Fn::GetAtt": format!("{short}Watch.Outputs.LogsName") });
        let alarms = json!([
            { "Fn::GetAtt": format!("{short}Watch.Outputs.ErrorsAlarm") },
            { "Fn::GetAtt": format!("{short}Watch.Outputs.LoggedErrorsAlarm") },
        ]);
        let properties = &function["Properties"];
        let checks = [
            (watch["TemplateURL"] == "infra/watch.yaml", "has no watch"),
            (watch["Parameters"]["Function"] == stem.as_str(), "is watched by another's name"),
            (slow.is_some_and(|slow| slow < millis), "times out before its alarm rings"),
            (properties["LoggingConfig"]["LogGroup"] == log, "does not log where its watch looks"),
            (
                properties["DeploymentPreference"]["Alarms"] == alarms,
                "is not rolled back by its alarms",
            ),
            (properties["AutoPublishAliasAllProperties"] == true, "keeps old settings"),
        ];
        wrong.extend(failed(&stem, &checks));
    }
    none_of(&wrong, "Give each function its block and its watch in template.yaml:");
}

#[test]
fn every_queue_is_drained_safely() {
    let template = template::read("template.yaml");
    let wrong: Vec<String> =
        QUEUES.into_iter().flat_map(|name| unsafe_in(&template, name)).collect();
    none_of(&wrong, "Set up in template.yaml what each queue and its function need:");
}

/// What a queue's set-up lacks. `infra/queue.yaml` brings the rest, such as its dead-letter queue.
fn unsafe_in(template: &Value, name: QueueName) -> Vec<String> {
    let stem = name.stem();
    let Some((_, function)) = template::function(template, stem) else {
        return vec![format!("functions/{stem} has no resource")];
    };
    let function = &function["Properties"];
    let queue = &template["Resources"][format!("{name:?}Queue")]["Properties"];
    let parameters = &queue["Parameters"];
    let source = &function["Events"]["Queue"]["Properties"];
    let hidden = function["Timeout"].as_u64().map(|seconds| seconds * 6);
    let arn = json!({ "Fn::GetAtt": format!("{name:?}Queue.Outputs.Arn") });
    let reports = json!(["ReportBatchItemFailures"]);
    let checks = [
        (queue["TemplateURL"] == "infra/queue.yaml", "has no queue"),
        (parameters["Function"] == stem, "has a queue of another name"),
        (source["Queue"] == arn, "does not drain its queue"),
        (source["FunctionResponseTypes"] == reports, "does not report failures one by one"),
        (
            limit(template, &source["ScalingConfig"]["MaximumConcurrency"]).is_some(),
            "may take all concurrency: ScalingConfig.MaximumConcurrency",
        ),
        (
            hidden.is_some() && parameters["VisibilityTimeout"].as_u64() == hidden,
            "needs VisibilityTimeout: 6 × the function's Timeout",
        ),
        (
            parameters["MaxReceives"].as_u64() == Some(u64::from(name.receives_max())),
            "needs MaxReceives as QueueName::receives_max says",
        ),
    ];
    failed(stem, &checks)
}

/// A number, or the default of the parameter that says it.
fn limit(template: &Value, said: &Value) -> Option<u64> {
    let parameter = said["Ref"].as_str().map(|name| &template["Parameters"][name]["Default"]);
    parameter.unwrap_or(said).as_u64()
}

#[test]
fn the_budget_of_all_shops_is_a_parameter_and_bursts_come_whole() {
    let template = template::read("template.yaml");
    let (_, function) = template::function(&template, "command-parse").unwrap();
    let source = &function["Properties"]["Events"]["Queue"]["Properties"];
    let concurrency = &source["ScalingConfig"]["MaximumConcurrency"];
    assert_eq!(concurrency, &json!({ "Ref": "ConversationsConcurrency" }));
    assert!(limit(&template, concurrency).is_some_and(|budget| (2..=1_000).contains(&budget)));
    assert_eq!(source["BatchSize"], json!(RUN_MAX));
    let burst = &function["Properties"]["Environment"]["Variables"]["BURST_SECONDS"];
    assert_eq!(burst, &json!({ "Ref": "BurstSeconds" }));
    assert_eq!(limit(&template, burst), Some(4));
}

#[test]
fn the_dashboard_shows_every_function_and_queue() {
    let dashboard = template::read("infra/dashboard.yaml");
    let body = &dashboard["Resources"]["Dashboard"]["Properties"]["DashboardBody"]["Fn::Sub"];
    let body: Value = serde_json::from_str(body.as_str().unwrap_or_default()).unwrap();
    let metrics = body["widgets"].as_array().unwrap().iter();
    let metrics: Vec<&Value> =
        metrics.flat_map(|widget| widget["properties"]["metrics"].as_array().unwrap()).collect();
    let shows = |metric: &str, name: String| {
        metrics.iter().any(|shown| shown[1] == metric && shown[3] == name)
    };
    let functions = folders("functions").into_iter();
    let functions = functions.map(|stem| ("Errors", format!("${{Prefix}}-{stem}")));
    let queues = QUEUES.into_iter().map(QueueName::stem).flat_map(|stem| {
        [
            ("ApproximateAgeOfOldestMessage", format!("${{Prefix}}-{stem}.fifo")),
            ("ApproximateNumberOfMessagesVisible", format!("${{Prefix}}-{stem}-dead-letters.fifo")),
        ]
    });
    let missing: Vec<String> = functions
        .chain(queues)
        .filter(|(metric, name)| !shows(metric, name.clone()))
        .map(|(metric, name)| format!("{metric} of {name}"))
        .collect();
    none_of(&missing, "Show it in infra/dashboard.yaml:");
}

/// The complaints of checks that do not hold.
fn failed(stem: &str, checks: &[(bool, &str)]) -> Vec<String> {
    let failed = checks.iter().filter(|(holds, _)| !holds);
    failed.map(|(_, complaint)| format!("{stem} {complaint}")).collect()
}

#[test]
fn mains_only_wire() {
    let mut wrong = Vec::new();
    for stem in folders("functions") {
        let path = format!("functions/{stem}/src/main.rs");
        let text = read(&path);
        let lines = text.lines().count();
        if lines > MAIN_LINES_MAX {
            wrong.push(format!("{path} has {lines} lines, at most {MAIN_LINES_MAX}"));
        }
        for word in ["if", "match", "for", "while", "loop"] {
            if super::source::code(&text).any(|(_, line)| super::source::has_word(&line, word)) {
                wrong.push(format!("{path} has a `{word}`"));
            }
        }
        let useful = text.contains(&format!("app::{}", stem.replace('-', "_")));
        if !useful {
            wrong.push(format!("{path} does not call app::{}", stem.replace('-', "_")));
        }
    }
    none_of(&wrong, "A main wires adapters to its use case; move the rest to shared/:");
}
