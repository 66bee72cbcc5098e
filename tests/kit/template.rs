//! The templates of the repository as JSON. Absent: what AWS would make of them.

use saphyr::{LoadableYamlNode, Scalar, Yaml};
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

/// The top of the repository. Asked at run time, so that a moved checkout reads its own files.
pub fn root() -> PathBuf {
    let tests = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where the tests are");
    Path::new(&tests).parent().expect("the tests are in the repository").to_owned()
}

/// A template of the repository as JSON; `!Sub x` becomes `{"Fn::Sub": "x"}`.
pub fn read(path: &str) -> Value {
    let text = std::fs::read_to_string(root().join(path))
        .unwrap_or_else(|error| panic!("{path} cannot be read: {error}"));
    let documents = Yaml::load_from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
    json_of(documents.first().expect("a template is a document"))
}

fn json_of(yaml: &Yaml<'_>) -> Value {
    match yaml {
        Yaml::Value(Scalar::String(text)) => json!(text),
        Yaml::Value(Scalar::Integer(number)) => json!(number),
        Yaml::Value(Scalar::Boolean(value)) => json!(value),
        Yaml::Value(Scalar::FloatingPoint(number)) => json!(number.into_inner()),
        Yaml::Value(Scalar::Null) => Value::Null,
        Yaml::Sequence(items) => items.iter().map(json_of).collect(),
        Yaml::Mapping(entries) => entries
            .iter()
            .map(|(key, value)| (key.as_str().expect("a key is text").to_owned(), json_of(value)))
            .collect::<Map<String, Value>>()
            .into(),
        Yaml::Tagged(tag, inner) => match tag.suffix.as_str() {
            name @ ("Ref" | "Condition") => json!({ name: json_of(inner) }),
            name => json!({ format!("Fn::{name}"): json_of(inner) }),
        },
        Yaml::Representation(..) | Yaml::Alias(_) | Yaml::BadValue => {
            panic!("a template has only plain values, lists, maps and functions: {yaml:?}")
        }
    }
}

/// The resources of a template, by their names.
pub fn resources(template: &Value) -> &Map<String, Value> {
    template["Resources"].as_object().expect("a template has resources")
}

/// The name and the resource of a function by its stem, in `template.yaml`.
pub fn function<'a>(template: &'a Value, stem: &str) -> Option<(&'a str, &'a Value)> {
    let found = resources(template).iter().find(|(_, resource)| stem_of(resource) == Some(stem));
    found.map(|(name, resource)| (name.as_str(), resource))
}

/// The stem of a function; none when the resource is none.
pub fn stem_of(resource: &Value) -> Option<&str> {
    let code = resource["Properties"]["CodeUri"].as_str()?;
    code.strip_prefix("functions/").map(|stem| stem.trim_end_matches('/'))
}

/// The elements of a list, or the one value that stands for a list of one.
pub fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice).iter()
}

/// A value that must be text.
pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} should be text"))
}
