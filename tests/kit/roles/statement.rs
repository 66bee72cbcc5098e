//! The statements of a role.

use super::{Asked, is_like};
use crate::template::{list, resources, stem_of, text};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What a role lets its function do.
#[derive(Debug, Clone)]
pub struct Statement {
    /// Its name.
    pub sid: String,
    /// The actions.
    pub actions: Vec<String>,
    /// The resources as the template names them, such as `Table.Outputs.Arn`.
    pub resources: Vec<String>,
    /// Patterns of partition keys; empty where the statement is not about the table.
    pub leading_keys: Vec<String>,
}

impl Statement {
    /// Whether it allows a request.
    pub fn allows(&self, asked: &Asked) -> bool {
        let key_fits = match &asked.leading_key {
            None => self.leading_keys.is_empty(),
            Some(key) => self.leading_keys.iter().any(|pattern| is_like(pattern, key)),
        };
        key_fits
            && self.actions.iter().any(|action| action == asked.action)
            && self.resources.iter().any(|resource| is_like(resource, &asked.resource))
    }
}

/// The statements of each function's role, by the function's stem.
pub(super) fn roles(template: &Value) -> BTreeMap<String, Vec<Statement>> {
    let functions = resources(template).values();
    let functions = functions.filter_map(|resource| Some((stem_of(resource)?, resource)));
    functions
        .map(|(stem, function)| {
            let role = text(&function["Properties"]["Role"]["Fn::GetAtt"]);
            let role = &template["Resources"][role.trim_end_matches(".Arn")];
            let policies = role["Properties"]["Policies"].as_array();
            let policies = policies.unwrap_or_else(|| panic!("the role of {stem} has policies"));
            let statements = policies
                .iter()
                .flat_map(|policy| list(&policy["PolicyDocument"]["Statement"]))
                .map(statement);
            (stem.to_owned(), statements.collect())
        })
        .collect()
}

fn statement(value: &Value) -> Statement {
    let known = ["Sid", "Effect", "Action", "Resource", "Condition"];
    let object = value.as_object().expect("a statement is a map");
    let unknown = object.keys().find(|key| !known.contains(&key.as_str()));
    assert!(unknown.is_none() && value["Effect"] == "Allow", "an unreadable statement: {value}");
    let leading_keys = match object.get("Condition") {
        None => Vec::new(),
        Some(condition) => {
            let patterns = &condition["ForAllValues:StringLike"]["dynamodb:LeadingKeys"];
            let patterns = list(patterns).map(|pattern| text(pattern).to_owned()).collect();
            let only = json!({ "ForAllValues:StringLike": { "dynamodb:LeadingKeys": patterns } });
            assert_eq!(&only, condition, "an unreadable condition");
            patterns
        }
    };
    Statement {
        sid: text(&value["Sid"]).to_owned(),
        actions: list(&value["Action"]).map(|action| text(action).to_owned()).collect(),
        resources: list(&value["Resource"]).map(|resource| name(resource).to_owned()).collect(),
        leading_keys,
    }
}

/// How a resource is named: what is referred to, or the text.
fn name(resource: &Value) -> &str {
    let of = |function: &str| resource.get(function).and_then(Value::as_str);
    of("Fn::GetAtt")
        .or_else(|| of("Fn::Sub"))
        .or_else(|| of("Ref"))
        .unwrap_or_else(|| text(resource))
}
