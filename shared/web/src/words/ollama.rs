//! Ollama's own interface, for a model on one's own machine.
//! Ollama can't be held to a tool, but to a schema: a tool that must be called becomes the form of
//! the answer, and the answer becomes the call.

use super::chat::{Function, messages, result_text, tool, with_key};
use super::refusal::Failure;
use super::service::{Errand, Service};
use ports::secrets::Secrets;
use ports::words::tool::Tool;
use ports::words::usage::Usage;
use ports::words::{
    Answer, Prompt, Stop, Texts, ToolCall, ToolChoice, ToolResult, Vectors, Why, Words, WordsError,
};
use serde::Deserialize;
use serde_json::{Value, json};

/// A model that Ollama runs.
#[derive(Debug, Clone)]
pub struct Ollama<S> {
    service: Service<S>,
    model: String,
    embedding_model: Option<String>,
    context_tokens: Option<u32>,
}

impl<S: Secrets> Ollama<S> {
    /// This model at `http://localhost:11434` or wherever the service is; without an
    /// `embedding_model` it makes no vectors. `context_tokens` is how much it keeps in mind: beyond
    /// that, and by default that is little, Ollama drops the beginning of a prompt without a word.
    pub fn new(
        service: Service<S>,
        model: String,
        embedding_model: Option<String>,
        context_tokens: Option<u32>,
    ) -> Self {
        Self { service, model, embedding_model, context_tokens }
    }

    fn body(&self, prompt: &Prompt, forced: Option<&Tool>) -> Value {
        let mut options = json!({ "num_predict": prompt.tokens_max });
        if let Some(temperature) = prompt.temperature {
            options["temperature"] = temperature.into();
        }
        if let Some(tokens) = self.context_tokens {
            options["num_ctx"] = tokens.into();
        }
        let form = forced.map(form);
        let mut body = json!({
            "model": self.model,
            "messages": messages(prompt, form.as_deref(), call, result),
            "stream": false,
            "options": options,
        });
        if let Some(tool) = forced {
            body["format"] = tool.schema();
        } else if prompt.choice != ToolChoice::None && !prompt.tools.is_empty() {
            body["tools"] = prompt.tools.iter().map(tool).collect();
        }
        body
    }
}

impl<S: Secrets> Words for Ollama<S> {
    async fn generate(&self, prompt: &Prompt) -> Result<Answer, WordsError> {
        let errand =
            Errand { path: "/api/chat", reference: &prompt.reference, patience: prompt.patience };
        let forced = match &prompt.choice {
            ToolChoice::Tool(name) => prompt.tools.iter().find(|tool| tool.name == *name),
            ToolChoice::Free | ToolChoice::None | ToolChoice::Any => None,
        };
        let body = self.body(prompt, forced);
        let read = |answer: &[u8]| read(forced, answer);
        self.service.run(&errand, |request, key| with_key(request, key).json(&body), read).await
    }

    async fn embed(&self, texts: &Texts) -> Result<Vectors, WordsError> {
        let Some(model) = &self.embedding_model else {
            return Err(WordsError::Misconfigured { why: Why::NotOffered });
        };
        let errand =
            Errand { path: "/api/embed", reference: &texts.reference, patience: texts.patience };
        // Rather no vector than one of half a text.
        let body = json!({ "model": model, "input": texts.texts, "truncate": false });
        let read = |answer: &[u8]| read_vectors(model, texts.texts.len(), answer);
        self.service.run(&errand, |request, key| with_key(request, key).json(&body), read).await
    }
}

/// How a model learns what the schema that holds it is for.
fn form(tool: &Tool) -> String {
    format!("{}\nAnswer with JSON only, by this schema: {}", tool.description, tool.schema())
}

fn call(call: &ToolCall) -> Value {
    let arguments = call.arguments.clone().filter(Value::is_object).unwrap_or_else(|| json!({}));
    json!({ "id": call.id, "function": { "name": call.name, "arguments": arguments } })
}

fn result(result: &ToolResult) -> Value {
    json!({
        "role": "tool",
        "tool_name": result.name,
        "tool_call_id": result.id,
        "content": result_text(result),
    })
}

/// Ollama may answer 200 and fail afterwards.
#[derive(Deserialize)]
#[serde(untagged)]
enum Said {
    Failed {
        #[serde(rename = "error")]
        _error: String,
    },
    Whole(Whole),
}

#[derive(Deserialize)]
struct Whole {
    model: String,
    message: Message,
    done: bool,
    done_reason: Option<String>,
    #[serde(default)]
    prompt_eval_count: u64,
    #[serde(default)]
    eval_count: u64,
}

#[derive(Deserialize)]
struct Message {
    #[serde(default)]
    content: String,
    #[serde(default)]
    tool_calls: Vec<Call>,
}

#[derive(Deserialize)]
struct Call {
    id: Option<String>,
    function: Function,
}

fn read(forced: Option<&Tool>, body: &[u8]) -> Result<Answer, Failure> {
    let unreadable = || Failure::later(Why::Unreadable);
    let whole = match serde_json::from_slice(body).map_err(|_| unreadable())? {
        Said::Whole(whole) if whole.done => whole,
        Said::Whole(_) => return Err(unreadable()),
        Said::Failed { .. } => {
            return Err(Failure::later(Why::Answered { status: 200, kind: String::new() }));
        }
    };
    let mut text = whole.message.content;
    let calls = whole.message.tool_calls.into_iter().enumerate();
    let mut calls: Vec<ToolCall> =
        calls.map(|(index, call)| call.function.called(call.id, index)).collect();
    if let Some(tool) = forced.filter(|_| calls.is_empty()) {
        let arguments = serde_json::from_str(&std::mem::take(&mut text)).ok();
        calls.push(ToolCall { id: "call_0".to_owned(), name: tool.name.clone(), arguments });
    }
    let stop = match whole.done_reason.as_deref() {
        Some("stop") | None if !calls.is_empty() => Stop::Calls,
        Some("stop") | None => Stop::Finished,
        // `length`, and what is yet to come.
        Some(_) => Stop::Cut,
    };
    let usage =
        Usage { input: whole.prompt_eval_count, output: whole.eval_count, ..Usage::default() };
    Ok(Answer { text, calls, stop, usage, model: whole.model })
}

#[derive(Deserialize)]
struct Embeddings {
    embeddings: Vec<Vec<f32>>,
    #[serde(default)]
    prompt_eval_count: u64,
}

fn read_vectors(model: &str, texts: usize, body: &[u8]) -> Result<Vectors, Failure> {
    let unreadable = || Failure::later(Why::Unreadable);
    let answer: Embeddings = serde_json::from_slice(body).map_err(|_| unreadable())?;
    Ok(Vectors {
        vectors: super::checked(answer.embeddings, texts).ok_or_else(unreadable)?,
        usage: Usage { input: answer.prompt_eval_count, ..Usage::default() },
        model: model.to_owned(),
    })
}
