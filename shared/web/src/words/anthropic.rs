//! Anthropic's Messages.
//! Deliberately absent: vectors, which Anthropic does not make; thinking, which nobody would see.

use super::refusal::Failure;
use super::service::{Errand, Service};
use ports::secrets::{Secret, Secrets};
use ports::words::usage::Usage;
use ports::words::{
    Answer, Prompt, Stop, SystemPart, Texts, ToolCall, ToolChoice, Turn, Vectors, Why, Words,
    WordsError,
};
use reqwest::RequestBuilder;
use reqwest::header::HeaderValue;
use serde::Deserialize;
use serde_json::{Value, json};

/// The version of the interface.
const VERSION: &str = "2023-06-01";
/// Anthropic refuses more marks.
const CACHE_MARKS_MAX: usize = 4;

/// One of Anthropic's models.
#[derive(Debug, Clone)]
pub struct Anthropic<S> {
    service: Service<S>,
    model: String,
}

impl<S: Secrets> Anthropic<S> {
    /// This model at `https://api.anthropic.com` or wherever the service is.
    pub fn new(service: Service<S>, model: String) -> Self {
        Self { service, model }
    }
}

impl<S: Secrets> Words for Anthropic<S> {
    async fn generate(&self, prompt: &Prompt) -> Result<Answer, WordsError> {
        let errand = Errand {
            path: "/v1/messages",
            reference: &prompt.reference,
            patience: prompt.patience,
        };
        let body = body(&self.model, prompt);
        let dress = |request: RequestBuilder, key: Option<&Secret>| {
            let request = request.header("anthropic-version", VERSION).json(&body);
            match key.map(|key| HeaderValue::from_str(key.expose())) {
                None => request,
                Some(Ok(mut key)) => {
                    key.set_sensitive(true);
                    request.header("x-api-key", key)
                }
                // Spoils the request, which is then not sent.
                Some(Err(_)) => request.header("x-api-key", "\n"),
            }
        };
        self.service.run(&errand, dress, read).await
    }

    async fn embed(&self, _: &Texts) -> Result<Vectors, WordsError> {
        Err(WordsError::Misconfigured { why: Why::NotOffered })
    }
}

fn body(model: &str, prompt: &Prompt) -> Value {
    let mut body = json!({
        "model": model,
        "max_tokens": prompt.tokens_max,
        "messages": messages(&prompt.turns),
    });
    if !prompt.system.is_empty() {
        body["system"] = system(&prompt.system);
    }
    if let Some(temperature) = prompt.temperature {
        body["temperature"] = temperature.into();
    }
    if !prompt.tools.is_empty() {
        let tool = |tool: &ports::words::tool::Tool| {
            json!({
                "name": tool.name, "description": tool.description, "input_schema": tool.schema(),
            })
        };
        body["tools"] = prompt.tools.iter().map(tool).collect();
        body["tool_choice"] = match &prompt.choice {
            ToolChoice::Free => json!({ "type": "auto" }),
            ToolChoice::None => json!({ "type": "none" }),
            ToolChoice::Any => json!({ "type": "any" }),
            ToolChoice::Tool(name) => {
                json!({ "type": "tool", "name": name, "disable_parallel_tool_use": true })
            }
        };
    }
    body
}

/// The last marks keep the most, so the first ones go.
fn system(parts: &[SystemPart]) -> Value {
    let marks = parts.iter().filter(|part| part.cached).count();
    let mut left_out = marks.saturating_sub(CACHE_MARKS_MAX);
    let block = |part: &SystemPart| {
        let mut block = json!({ "type": "text", "text": part.text });
        if part.cached && left_out > 0 {
            left_out -= 1;
        } else if part.cached {
            block["cache_control"] = json!({ "type": "ephemeral" });
        }
        block
    };
    parts.iter().filter(|part| !part.text.is_empty()).map(block).collect()
}

/// One message for all that follows from one side: the results of calls must come first in the
/// message after them, and what a person adds stands behind them. Empty texts are refused.
fn messages(turns: &[Turn]) -> Value {
    let mut messages: Vec<(&str, Vec<Value>)> = Vec::new();
    for turn in turns {
        let (role, blocks) = match turn {
            Turn::Person(text) => ("user", text_block(text).into_iter().collect()),
            Turn::Model { text, calls } => ("assistant", said(text, calls)),
            Turn::Results(results) => {
                let block = |result: &ports::words::ToolResult| {
                    json!({
                        "type": "tool_result",
                        "tool_use_id": result.id,
                        "content": result.text,
                        "is_error": result.failed,
                    })
                };
                ("user", results.iter().map(block).collect())
            }
        };
        match messages.last_mut() {
            Some((last, before)) if *last == role => before.extend(blocks),
            _ if blocks.is_empty() => {}
            _ => messages.push((role, blocks)),
        }
    }
    let message = |(role, content): (&str, Vec<Value>)| json!({ "role": role, "content": content });
    messages.into_iter().map(message).collect()
}

fn said(text: &str, calls: &[ToolCall]) -> Vec<Value> {
    let call = |call: &ToolCall| {
        let input = call.arguments.clone().filter(Value::is_object).unwrap_or_else(|| json!({}));
        json!({ "type": "tool_use", "id": call.id, "name": call.name, "input": input })
    };
    text_block(text).into_iter().chain(calls.iter().map(call)).collect()
}

fn text_block(text: &str) -> Option<Value> {
    (!text.trim().is_empty()).then(|| json!({ "type": "text", "text": text }))
}

#[derive(Deserialize)]
struct Message {
    model: String,
    content: Vec<Block>,
    stop_reason: Option<String>,
    usage: Counts,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Block {
    Text {
        text: String,
    },
    ToolUse {
        id: String,
        name: String,
        input: Value,
    },
    /// Thinking, and what was not there when this was written.
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
struct Counts {
    #[serde(rename = "input_tokens")]
    input: u64,
    #[serde(rename = "output_tokens")]
    output: u64,
    #[serde(rename = "cache_read_input_tokens")]
    cached_read: Option<u64>,
    #[serde(rename = "cache_creation_input_tokens")]
    cached_written: Option<u64>,
}

fn read(body: &[u8]) -> Result<Answer, Failure> {
    let message: Message =
        serde_json::from_slice(body).map_err(|_| Failure::later(Why::Unreadable))?;
    let (mut text, mut calls) = (String::new(), Vec::new());
    for block in message.content {
        match block {
            Block::Text { text: more } => text.push_str(&more),
            Block::ToolUse { id, name, input } => {
                calls.push(ToolCall { id, name, arguments: Some(input) });
            }
            Block::Other => {}
        }
    }
    let stop = match message.stop_reason.as_deref() {
        Some("end_turn" | "stop_sequence") => Stop::Finished,
        Some("tool_use") => Stop::Calls,
        Some("refusal") => Stop::Refused,
        // `max_tokens`, `model_context_window_exceeded`, `pause_turn`, and what is yet to come.
        _ => Stop::Cut,
    };
    let usage = Usage {
        input: message.usage.input,
        output: message.usage.output,
        cached_read: message.usage.cached_read.unwrap_or(0),
        cached_written: message.usage.cached_written.unwrap_or(0),
        audio_seconds: 0,
    };
    Ok(Answer { text, calls, stop, usage, model: message.model })
}
