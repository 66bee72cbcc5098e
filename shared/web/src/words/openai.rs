//! OpenAI's chat completions and vectors, and those of others that speak them: Ollama's `/v1`,
//! llama.cpp, vLLM, Groq, Mistral and so on.
//! Deliberately absent: strict schemas, for others ignore them and every call is checked anyway.

use super::chat::{Function, messages, result_text, tool, with_key};
use super::refusal::Failure;
use super::service::{Errand, Service};
use ports::secrets::Secrets;
use ports::words::usage::Usage;
use ports::words::{
    Answer, Prompt, Stop, Texts, ToolCall, ToolChoice, ToolResult, Vectors, Why, Words, WordsError,
};
use serde::Deserialize;
use serde_json::{Value, json};

/// Whose chat completions they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// OpenAI's own, whose newer models refuse `max_tokens`.
    OpenAi,
    /// Somebody else's, who may know nothing newer than `max_tokens`.
    Compatible,
}

/// A model behind OpenAI's interface.
#[derive(Debug, Clone)]
pub struct OpenAi<S> {
    service: Service<S>,
    dialect: Dialect,
    model: String,
    embedding_model: Option<String>,
}

impl<S: Secrets> OpenAi<S> {
    /// This model at `https://api.openai.com/v1` or wherever the service is; without an
    /// `embedding_model` it makes no vectors.
    pub fn new(
        service: Service<S>,
        dialect: Dialect,
        model: String,
        embedding_model: Option<String>,
    ) -> Self {
        Self { service, dialect, model, embedding_model }
    }
}

impl<S: Secrets> Words for OpenAi<S> {
    async fn generate(&self, prompt: &Prompt) -> Result<Answer, WordsError> {
        let errand = Errand {
            path: "/chat/completions",
            reference: &prompt.reference,
            patience: prompt.patience,
        };
        let body = body(self.dialect, &self.model, prompt);
        let read = |answer: &[u8]| read(&self.model, answer);
        self.service.run(&errand, |request, key| with_key(request, key).json(&body), read).await
    }

    async fn embed(&self, texts: &Texts) -> Result<Vectors, WordsError> {
        let Some(model) = &self.embedding_model else {
            return Err(WordsError::Misconfigured { why: Why::NotOffered });
        };
        let errand =
            Errand { path: "/embeddings", reference: &texts.reference, patience: texts.patience };
        let body = json!({ "model": model, "input": texts.texts });
        let read = |answer: &[u8]| read_vectors(model, texts.texts.len(), answer);
        self.service.run(&errand, |request, key| with_key(request, key).json(&body), read).await
    }
}

fn body(dialect: Dialect, model: &str, prompt: &Prompt) -> Value {
    let tokens_max = match dialect {
        Dialect::OpenAi => "max_completion_tokens",
        Dialect::Compatible => "max_tokens",
    };
    let mut body = json!({
        "model": model,
        tokens_max: prompt.tokens_max,
        "messages": messages(prompt, None, call, result),
        "stream": false,
    });
    if let Some(temperature) = prompt.temperature {
        body["temperature"] = temperature.into();
    }
    if !prompt.tools.is_empty() {
        body["tools"] = prompt.tools.iter().map(tool).collect();
        body["tool_choice"] = match &prompt.choice {
            ToolChoice::Free => json!("auto"),
            ToolChoice::None => json!("none"),
            ToolChoice::Any => json!("required"),
            ToolChoice::Tool(name) => json!({ "type": "function", "function": { "name": name } }),
        };
        if dialect == Dialect::OpenAi && matches!(prompt.choice, ToolChoice::Tool(_)) {
            body["parallel_tool_calls"] = false.into();
        }
    }
    body
}

fn call(call: &ToolCall) -> Value {
    let arguments = call.arguments.as_ref().map_or_else(|| "{}".to_owned(), Value::to_string);
    json!({
        "id": call.id,
        "type": "function",
        "function": { "name": call.name, "arguments": arguments },
    })
}

fn result(result: &ToolResult) -> Value {
    json!({ "role": "tool", "tool_call_id": result.id, "content": result_text(result) })
}

#[derive(Deserialize)]
struct Completion {
    model: Option<String>,
    choices: Vec<Choice>,
    usage: Option<Counts>,
}

#[derive(Deserialize)]
struct Choice {
    message: Message,
    finish_reason: Option<String>,
}

#[derive(Deserialize)]
struct Message {
    content: Option<String>,
    refusal: Option<String>,
    tool_calls: Option<Vec<Call>>,
}

#[derive(Deserialize)]
struct Call {
    id: Option<String>,
    function: Function,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Counts {
    prompt_tokens: u64,
    completion_tokens: u64,
    prompt_tokens_details: Option<Cached>,
}

#[derive(Deserialize)]
struct Cached {
    cached_tokens: Option<u64>,
}

impl Counts {
    /// OpenAI counts cached tokens among those of the prompt.
    fn usage(&self) -> Usage {
        let cached = self.prompt_tokens_details.as_ref().and_then(|details| details.cached_tokens);
        let cached = cached.unwrap_or(0).min(self.prompt_tokens);
        Usage {
            input: self.prompt_tokens - cached,
            output: self.completion_tokens,
            cached_read: cached,
            ..Usage::default()
        }
    }
}

fn read(model: &str, body: &[u8]) -> Result<Answer, Failure> {
    let unreadable = || Failure::later(Why::Unreadable);
    let completion: Completion = serde_json::from_slice(body).map_err(|_| unreadable())?;
    let choice = completion.choices.into_iter().next().ok_or_else(unreadable)?;
    let message = choice.message;
    let calls = message.tool_calls.unwrap_or_default().into_iter().enumerate();
    let calls: Vec<ToolCall> =
        calls.map(|(index, call)| call.function.called(call.id, index)).collect();
    let refused = message.refusal.is_some_and(|refusal| !refusal.is_empty());
    let stop = match choice.finish_reason.as_deref() {
        _ if refused => Stop::Refused,
        Some("content_filter") => Stop::Refused,
        // Some say `stop` when they call.
        Some("stop" | "tool_calls" | "function_call") if !calls.is_empty() => Stop::Calls,
        Some("stop") => Stop::Finished,
        // `length`, and what is yet to come.
        _ => Stop::Cut,
    };
    Ok(Answer {
        text: message.content.unwrap_or_default(),
        calls,
        stop,
        usage: completion.usage.unwrap_or_default().usage(),
        model: completion.model.unwrap_or_else(|| model.to_owned()),
    })
}

#[derive(Deserialize)]
struct Embeddings {
    model: Option<String>,
    data: Vec<Embedding>,
    usage: Option<Counts>,
}

#[derive(Deserialize)]
struct Embedding {
    index: usize,
    embedding: Vec<f32>,
}

fn read_vectors(model: &str, texts: usize, body: &[u8]) -> Result<Vectors, Failure> {
    let unreadable = || Failure::later(Why::Unreadable);
    let mut answer: Embeddings = serde_json::from_slice(body).map_err(|_| unreadable())?;
    answer.data.sort_by_key(|embedding| embedding.index);
    if answer.data.iter().enumerate().any(|(index, embedding)| embedding.index != index) {
        return Err(unreadable());
    }
    let vectors = answer.data.into_iter().map(|embedding| embedding.embedding).collect();
    Ok(Vectors {
        vectors: super::checked(vectors, texts).ok_or_else(unreadable)?,
        usage: answer.usage.unwrap_or_default().usage(),
        model: answer.model.unwrap_or_else(|| model.to_owned()),
    })
}
