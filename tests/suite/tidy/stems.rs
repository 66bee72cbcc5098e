//! One stem everywhere: the folder in `functions/`, the use case, the sample event, the block in
//! the template, and the queue share a name.

use super::{folders, none_of, read, root, texts};
use domain::message::{QUEUES, QueueName};

/// A main wires adapters to a use case; more is a use case in the wrong place.
const MAIN_LINES_MAX: usize = 25;

/// Something a template sets up.
struct Resource {
    name: String,
    text: String,
}

impl Resource {
    fn says(&self, line: &str) -> bool {
        self.text.lines().any(|found| found.trim() == line)
    }

    /// The value of the first such property, without its comment.
    fn value(&self, property: &str) -> Option<&str> {
        let mut lines = self.text.lines();
        let value = lines.find_map(|line| line.trim().strip_prefix(property)?.strip_prefix(':'))?;
        value.split(" #").next().map(str::trim)
    }
}

/// Everything `template.yaml` and `infra/` set up.
fn resources() -> Vec<Resource> {
    let nested = texts("infra").into_iter().filter(|file| file.is("yaml"));
    let nested = nested.map(|file| file.text);
    std::iter::once(read("template.yaml")).chain(nested).flat_map(|text| split(&text)).collect()
}

/// Cuts a template where a line is indented by two: there a resource begins.
fn split(template: &str) -> Vec<Resource> {
    let mut resources: Vec<Resource> = Vec::new();
    for line in template.lines() {
        let indent = line.len() - line.trim_start().len();
        match line.trim().strip_suffix(':') {
            Some(name) if indent == 2 => {
                resources.push(Resource { name: name.to_owned(), text: String::new() });
            }
            _ => {}
        }
        if let Some(resource) = resources.last_mut() {
            resource.text.push_str(line);
            resource.text.push('\n');
        }
    }
    resources
}

fn function<'a>(resources: &'a [Resource], stem: &str) -> Option<&'a Resource> {
    let code = format!("CodeUri: functions/{stem}");
    resources.iter().find(|resource| resource.says(&code) || resource.says(&format!("{code}/")))
}

fn queue<'a>(resources: &'a [Resource], stem: &str) -> Option<&'a Resource> {
    resources.iter().find(|resource| {
        let name = resource.value("QueueName").unwrap_or_default().trim_matches(['"', '\'']);
        resource.says("Type: AWS::SQS::Queue") && name.trim_end_matches(".fifo").ends_with(stem)
    })
}

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
fn every_function_is_deployed() {
    let resources = resources();
    let missing = folders("functions")
        .into_iter()
        .filter(|stem| function(&resources, stem).is_none())
        .map(|stem| format!("no resource has CodeUri: functions/{stem}"));
    none_of(&missing.collect::<Vec<_>>(), "Give each function its block in template.yaml:");
}

#[test]
fn every_queue_is_drained_safely() {
    let resources = resources();
    let wrong: Vec<String> =
        QUEUES.into_iter().flat_map(|name| unsafe_in(&resources, name)).collect();
    none_of(&wrong, "Set up in template.yaml and infra/ what each queue function needs:");
}

/// What a queue's set-up lacks.
fn unsafe_in(resources: &[Resource], name: QueueName) -> Vec<String> {
    let stem = name.stem();
    if !root().join("functions").join(stem).is_dir() {
        return vec![format!("{name:?} has no folder functions/{stem}")];
    }
    let Some(function) = function(resources, stem) else {
        return vec![format!("functions/{stem} has no resource")];
    };
    let Some(queue) = queue(resources, stem) else {
        return vec![format!("no AWS::SQS::Queue is named {stem}")];
    };
    let timeout: Option<u32> = function.value("Timeout").and_then(|value| value.parse().ok());
    let hidden = queue.value("VisibilityTimeout").and_then(|value| value.parse().ok());
    let receives = format!("maxReceiveCount: {}", name.receives_max());
    let checks = [
        (
            function.text.contains("ReportBatchItemFailures"),
            format!(
                "{} does not report failures one by one: ReportBatchItemFailures",
                function.name
            ),
        ),
        (
            timeout.is_some() && timeout.map(|seconds| seconds * 6) == hidden,
            format!("{}: VisibilityTimeout must be 6 × the function's Timeout", queue.name),
        ),
        (
            queue.text.contains("deadLetterTargetArn"),
            format!("{} has no dead-letter queue", queue.name),
        ),
        (queue.says(&receives), format!("{} must say {receives}", queue.name)),
    ];
    checks.into_iter().filter(|(holds, _)| !holds).map(|(_, complaint)| complaint).collect()
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
