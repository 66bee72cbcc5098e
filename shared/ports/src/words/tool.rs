//! What a model may call. One description gives the JSON Schema it is shown and the check of what
//! comes back, so that the two can't differ.
//! Deliberately absent: the rest of JSON Schema. What is here, every provider understands.

use super::usage::Usage;
use super::{Answer, Prompt, Stop, ToolCall, ToolChoice, Words, WordsError};
use serde_json::{Map, Value, json};

/// Something a model may call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tool {
    /// 1 to 64 letters, digits, `_` and `-`.
    pub name: String,
    /// When to call it, for the model.
    pub description: String,
    /// What it is called with.
    pub fields: Vec<Field>,
}

/// A named part of what a tool is called with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// What belongs there, for the model.
    pub description: String,
    /// What it may hold.
    pub kind: Kind,
    /// Whether it may not be left out.
    pub required: bool,
}

/// What a field may hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Words, of at most so many characters.
    Text {
        /// The most characters.
        chars_max: usize,
    },
    /// One of these words.
    OneOf(Vec<String>),
    /// A whole number between two bounds, both allowed.
    Integer {
        /// The lower bound.
        least: i64,
        /// The upper bound.
        most: i64,
    },
    /// True or false.
    Truth,
    /// Several of a kind.
    List {
        /// What each of them may hold.
        each: Box<Kind>,
        /// The most of them.
        items_max: usize,
    },
    /// Named parts.
    Record(Vec<Field>),
}

/// What is wrong with a call. It repeats nothing that the model said.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Misuse {
    /// There was none, but words.
    #[error("no tool was called")]
    NoCall,
    /// There was more than one.
    #[error("more than one tool was called")]
    SeveralCalls,
    /// Nothing of that name was offered.
    #[error("a tool was called that was not offered")]
    UnknownTool,
    /// The arguments are no JSON.
    #[error("the arguments are no JSON")]
    NotJson,
    /// The arguments are not what the tool takes.
    #[error("the arguments do not fit at {at}")]
    DoesNotFit {
        /// The way to the part that does not fit, such as `lines.0.quantity`, in our own names.
        at: String,
    },
    /// The model was cut off before the end.
    #[error("the answer was cut off")]
    Cut,
    /// The model will not answer this.
    #[error("the model refused")]
    Refused,
}

/// A call that fits its tool.
#[derive(Debug, Clone, PartialEq)]
pub struct Called {
    /// What the tool is called with: an object with the tool's fields and no others.
    pub arguments: Value,
    /// What it took.
    pub usage: Usage,
    /// The model that called.
    pub model: String,
}

/// Why there is no call.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CallError {
    /// There is no answer.
    #[error(transparent)]
    Words(#[from] WordsError),
    /// There is one which is of no use, and which was paid for.
    #[error("the model's answer is of no use: {misuse}")]
    Misused {
        /// What is wrong with it.
        misuse: Misuse,
        /// What it took.
        usage: Usage,
        /// The model that answered.
        model: String,
    },
}

/// Has a model call this one tool, whatever else the prompt offers, and checks what it is called
/// with.
pub async fn call(words: &impl Words, prompt: &Prompt, tool: &Tool) -> Result<Called, CallError> {
    let tools = vec![tool.clone()];
    let choice = ToolChoice::Tool(tool.name.clone());
    let prompt = Prompt { tools, choice, ..prompt.clone() };
    let answer = words.generate(&prompt).await?;
    let only = only_call(&answer).and_then(|call| check(call, &prompt.tools));
    match only {
        Ok(arguments) => {
            Ok(Called { arguments: arguments.clone(), usage: answer.usage, model: answer.model })
        }
        Err(misuse) => Err(CallError::Misused { misuse, usage: answer.usage, model: answer.model }),
    }
}

fn only_call(answer: &Answer) -> Result<&ToolCall, Misuse> {
    match answer.stop {
        Stop::Refused => return Err(Misuse::Refused),
        // The arguments may read well and still lack their end.
        Stop::Cut => return Err(Misuse::Cut),
        Stop::Finished | Stop::Calls => {}
    }
    match answer.calls.as_slice() {
        [] => Err(Misuse::NoCall),
        [call] => Ok(call),
        _ => Err(Misuse::SeveralCalls),
    }
}

/// Checks a call against the tools that were offered and returns what it is called with.
pub fn check<'a>(call: &'a ToolCall, tools: &[Tool]) -> Result<&'a Value, Misuse> {
    let tool = tools.iter().find(|tool| tool.name == call.name).ok_or(Misuse::UnknownTool)?;
    let arguments = call.arguments.as_ref().ok_or(Misuse::NotJson)?;
    match misfit_of_record(&tool.fields, arguments) {
        Some(mut way) => {
            way.reverse();
            let at = if way.is_empty() { "the top".to_owned() } else { way.join(".") };
            Err(Misuse::DoesNotFit { at })
        }
        None => Ok(arguments),
    }
}

impl Tool {
    /// The JSON Schema of what it is called with.
    pub fn schema(&self) -> Value {
        record_schema(&self.fields)
    }
}

impl Kind {
    fn schema(&self) -> Value {
        match self {
            Self::Text { chars_max } => json!({ "type": "string", "maxLength": chars_max }),
            Self::OneOf(words) => json!({ "type": "string", "enum": words }),
            Self::Integer { least, most } => {
                json!({ "type": "integer", "minimum": least, "maximum": most })
            }
            Self::Truth => json!({ "type": "boolean" }),
            Self::List { each, items_max } => {
                json!({ "type": "array", "items": each.schema(), "maxItems": items_max })
            }
            Self::Record(fields) => record_schema(fields),
        }
    }

    /// The way to what does not fit, innermost first; none if all fits.
    fn misfit(&self, value: &Value) -> Option<Vec<String>> {
        let fits = match self {
            Self::Text { chars_max } => {
                value.as_str().is_some_and(|text| text.chars().count() <= *chars_max)
            }
            Self::OneOf(words) => {
                value.as_str().is_some_and(|text| words.iter().any(|word| word == text))
            }
            Self::Integer { least, most } => {
                value.as_i64().is_some_and(|number| (*least..=*most).contains(&number))
            }
            Self::Truth => value.is_boolean(),
            Self::List { each, items_max } => {
                let Some(items) = value.as_array().filter(|items| items.len() <= *items_max) else {
                    return Some(Vec::new());
                };
                return items.iter().enumerate().find_map(|(index, item)| {
                    each.misfit(item).map(|way| longer(way, &index.to_string()))
                });
            }
            Self::Record(fields) => return misfit_of_record(fields, value),
        };
        (!fits).then(Vec::new)
    }
}

fn record_schema(fields: &[Field]) -> Value {
    let property = |field: &Field| {
        let mut schema = field.kind.schema();
        schema["description"] = field.description.as_str().into();
        (field.name.clone(), schema)
    };
    let properties: Map<String, Value> = fields.iter().map(property).collect();
    let required = fields.iter().filter(|field| field.required).map(|field| field.name.as_str());
    let required: Vec<&str> = required.collect();
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn misfit_of_record(fields: &[Field], value: &Value) -> Option<Vec<String>> {
    let Some(parts) = value.as_object() else { return Some(Vec::new()) };
    // The name of a field that is not ours was made up from somebody's words.
    if parts.keys().any(|name| fields.iter().all(|field| field.name != *name)) {
        return Some(Vec::new());
    }
    fields.iter().find_map(|field| {
        let way = match parts.get(&field.name) {
            Some(part) => field.kind.misfit(part),
            None => field.required.then(Vec::new),
        };
        way.map(|way| longer(way, &field.name))
    })
}

fn longer(mut way: Vec<String>, step: &str) -> Vec<String> {
    way.push(step.to_owned());
    way
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(name: &str, kind: Kind, required: bool) -> Field {
        Field { name: name.to_owned(), description: format!("The {name}."), kind, required }
    }

    fn tool() -> Tool {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let line = vec![
            field("sku", Kind::Text { chars_max: 4 }, true),
            field("quantity", Kind::Integer { least: 1, most: 99 }, true),
        ];
        let lines = Kind::List { each: Box::new(Kind::Record(line)), items_max: 2 };
        Tool {
            name: "propose".to_owned(),
            description: "Proposes an order.".to_owned(),
            fields: vec![
                field("handing", Kind::OneOf(words(&["pickup", "delivery"])), true),
                field("lines", lines, false),
                field("gift", Kind::Truth, false),
            ],
        }
    }

    #[test]
    fn the_schema_says_what_is_checked() {
        let line = json!({
            "type": "object",
            "properties": {
                "sku": { "type": "string", "maxLength": 4, "description": "The sku." },
                "quantity": {
                    "type": "integer", "minimum": 1, "maximum": 99, "description": "The quantity.",
                },
            },
            "required": ["sku", "quantity"],
            "additionalProperties": false,
        });
        let expected = json!({
            "type": "object",
            "properties": {
                "handing": {
                    "type": "string", "enum": ["pickup", "delivery"],
                    "description": "The handing.",
                },
                "lines": {
                    "type": "array", "items": line, "maxItems": 2, "description": "The lines.",
                },
                "gift": { "type": "boolean", "description": "The gift." },
            },
            "required": ["handing"],
            "additionalProperties": false,
        });
        assert_eq!(tool().schema(), expected);
    }

    #[test]
    fn what_does_not_fit_is_named() {
        let line = json!({ "sku": "SUGR", "quantity": 2 });
        for (arguments, at) in [
            (json!({ "handing": "pickup" }), None),
            (json!({ "handing": "pickup", "gift": true, "lines": [line, line] }), None),
            (json!({ "handing": "pickup", "lines": [] }), None),
            (json!([]), Some("the top")),
            (json!("pickup"), Some("the top")),
            (json!({}), Some("handing")),
            (json!({ "handing": "post" }), Some("handing")),
            (json!({ "handing": 1 }), Some("handing")),
            (json!({ "handing": "pickup", "price": 1 }), Some("the top")),
            (json!({ "handing": "pickup", "gift": "yes" }), Some("gift")),
            (json!({ "handing": "pickup", "gift": null }), Some("gift")),
            (json!({ "handing": "pickup", "lines": line }), Some("lines")),
            (json!({ "handing": "pickup", "lines": [line, line, line] }), Some("lines")),
            (json!({ "handing": "pickup", "lines": [line, 7] }), Some("lines.1")),
            (json!({ "handing": "pickup", "lines": [{ "sku": "S" }] }), Some("lines.0.quantity")),
            (with_line("SUGAR", &json!(2)), Some("lines.0.sku")),
            (with_line("ÜÜÜÜ", &json!(2)), None),
            (with_line("S", &json!(0)), Some("lines.0.quantity")),
            (with_line("S", &json!(100)), Some("lines.0.quantity")),
            (with_line("S", &json!(2.5)), Some("lines.0.quantity")),
            (with_line("S", &json!("2")), Some("lines.0.quantity")),
            (with_line("S", &json!(u64::MAX)), Some("lines.0.quantity")),
        ] {
            let call = ToolCall {
                id: "1".to_owned(),
                name: "propose".to_owned(),
                arguments: Some(arguments.clone()),
            };
            let expected = match at {
                Some(at) => Err(Misuse::DoesNotFit { at: at.to_owned() }),
                None => Ok(&arguments),
            };
            assert_eq!(check(&call, &[tool()]), expected, "{arguments}");
        }
    }

    fn with_line(sku: &str, quantity: &Value) -> Value {
        json!({ "handing": "pickup", "lines": [{ "sku": sku, "quantity": quantity }] })
    }
}
