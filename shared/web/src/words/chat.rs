//! What OpenAI's chat and Ollama's have in common.

use ports::secrets::Secret;
use ports::words::tool::Tool;
use ports::words::{Prompt, ToolCall, ToolResult, Turn};
use reqwest::RequestBuilder;
use serde::Deserialize;
use serde_json::{Value, json};

/// The request with the key on it, if there is one.
pub(super) fn with_key(request: RequestBuilder, key: Option<&Secret>) -> RequestBuilder {
    match key {
        Some(key) => request.bearer_auth(key.expose()),
        None => request,
    }
}

/// A tool as OpenAI and Ollama want it.
pub(super) fn tool(tool: &Tool) -> Value {
    json!({
        "type": "function",
        "function": {
            "name": tool.name,
            "description": tool.description,
            "parameters": tool.schema(),
        },
    })
}

/// The conversation, with `more` behind what the model is told beforehand; `call` and `result` put
/// what it called, and what that came to, as the provider wants it.
pub(super) fn messages(
    prompt: &Prompt,
    more: Option<&str>,
    call: impl Fn(&ToolCall) -> Value,
    result: impl Fn(&ToolResult) -> Value,
) -> Vec<Value> {
    let mut messages = Vec::new();
    let system = prompt.system.iter().map(|part| part.text.as_str()).chain(more);
    let system: Vec<&str> = system.filter(|text| !text.is_empty()).collect();
    if !system.is_empty() {
        messages.push(json!({ "role": "system", "content": system.join("\n\n") }));
    }
    for turn in &prompt.turns {
        match turn {
            Turn::Person(text) => messages.push(json!({ "role": "user", "content": text })),
            Turn::Model { text, calls } => {
                let mut message = json!({ "role": "assistant", "content": text });
                if !calls.is_empty() {
                    message["tool_calls"] = calls.iter().map(&call).collect();
                }
                messages.push(message);
            }
            Turn::Results(results) => messages.extend(results.iter().map(&result)),
        }
    }
    messages
}

/// What a call came to, where only its words can tell that it failed.
pub(super) fn result_text(result: &ToolResult) -> String {
    if result.failed { format!("Error: {}", result.text) } else { result.text.clone() }
}

/// The tool that a model calls.
#[derive(Deserialize)]
pub(super) struct Function {
    name: String,
    #[serde(default)]
    arguments: Value,
}

impl Function {
    /// The call with the provider's id, or ours where it gives none. Arguments are a string of JSON
    /// at OpenAI's and an object at Ollama's and some others'; no arguments may be no string at all.
    pub(super) fn called(self, id: Option<String>, index: usize) -> ToolCall {
        let arguments = match self.arguments {
            Value::String(text) if !text.trim().is_empty() => serde_json::from_str(&text).ok(),
            Value::String(_) | Value::Null => Some(json!({})),
            value @ (Value::Object(_) | Value::Array(_) | Value::Bool(_) | Value::Number(_)) => {
                Some(value)
            }
        };
        let id = id.filter(|id| !id.is_empty()).unwrap_or_else(|| format!("call_{index}"));
        ToolCall { id, name: self.name, arguments }
    }
}
