//! What a provider's "no" means: later, never, or settings to mend; and whether to try again now.
//! Branches on the provider's own name for it first, then on the HTTP status. Its sentences are
//! read only to tell settings from prompts, and never kept: they may repeat a prompt or a key.

use ports::words::{Why, WordsError};
use reqwest::header::{HeaderMap, RETRY_AFTER};
use serde::Deserialize;
use std::time::Duration;

/// No provider's name for a refusal is longer.
const KIND_CHARS_MAX: usize = 64;

/// A try that came to nothing.
#[derive(Debug)]
pub(super) struct Failure {
    /// What it means.
    pub(super) error: WordsError,
    /// Whether another try may come to something.
    pub(super) again: bool,
}

impl Failure {
    /// One that passes.
    pub(super) fn later(why: Why) -> Self {
        Self { error: WordsError::Later { why, after: None }, again: true }
    }

    /// One that stays.
    pub(super) fn never(why: Why) -> Self {
        Self { error: WordsError::Never { why }, again: false }
    }

    /// One that somebody must mend.
    pub(super) fn misconfigured(why: Why) -> Self {
        Self { error: WordsError::Misconfigured { why }, again: false }
    }
}

/// Anthropic's and OpenAI's refusals hold an object, Ollama's a sentence.
#[derive(Deserialize)]
struct Refused {
    error: Refusal,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Refusal {
    Sentence(String),
    Object(Object),
}

#[derive(Deserialize, Default)]
struct Object {
    #[serde(rename = "type")]
    kind: Option<String>,
    /// OpenAI's closer name for it; some others have a number here.
    #[serde(default)]
    code: Option<serde_json::Value>,
    #[serde(default)]
    message: Option<String>,
    #[serde(default)]
    details: Option<Details>,
}

/// Anthropic's closer name for it.
#[derive(Deserialize)]
struct Details {
    error_code: Option<String>,
}

/// What is asked of us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Wait,
    Never,
    Mend,
}

/// Reads a refusal.
pub(super) fn read(status: u16, headers: &HeaderMap, body: &[u8]) -> Failure {
    let object = match serde_json::from_slice::<Refused>(body).map(|refused| refused.error) {
        Ok(Refusal::Object(object)) => object,
        Ok(Refusal::Sentence(message)) => Object { message: Some(message), ..Object::default() },
        Err(_) => Object::default(),
    };
    let code = object.code.as_ref().and_then(serde_json::Value::as_str).map(str::to_owned);
    let detail = object.details.and_then(|details| details.error_code);
    // The closest name first.
    let kinds = [detail, code, object.kind];
    let mut kinds = kinds.into_iter().flatten().filter(|kind| is_name(kind)).peekable();
    let kind = kinds.peek().cloned().unwrap_or_default();
    let class = kinds
        .find_map(|kind| class_of(&kind))
        .or_else(|| class_of_sentence(&object.message?))
        .unwrap_or_else(|| class_of_status(status));
    let why = Why::Answered { status, kind };
    match class {
        Class::Wait => {
            let error = WordsError::Later { why, after: after(headers) };
            Failure { error, again: says_again(headers).unwrap_or(true) }
        }
        Class::Never => Failure::never(why),
        Class::Mend => Failure::misconfigured(why),
    }
}

/// A name has no blanks, so that no sentence passes for one, and is not made of digits.
fn is_name(kind: &str) -> bool {
    let part = |byte: u8| byte.is_ascii_lowercase() || byte == b'_';
    (1..=KIND_CHARS_MAX).contains(&kind.len()) && kind.bytes().all(part)
}

/// The providers' names; none for one that says less than its status.
fn class_of(kind: &str) -> Option<Class> {
    match kind {
        "enforced_spend_limit_reached"
        | "insufficient_quota"
        | "billing_error"
        | "billing_hard_limit_reached"
        | "billing_not_active"
        | "invalid_api_key"
        | "authentication_error"
        | "permission_error"
        | "model_not_found"
        | "not_found_error" => Some(Class::Mend),
        "overloaded_error" | "rate_limit_error" | "rate_limit_exceeded" | "timeout_error" => {
            Some(Class::Wait)
        }
        "context_length_exceeded" | "request_too_large" | "content_filter" => Some(Class::Never),
        _ => None,
    }
}

/// Two things that only a sentence says: Anthropic's limits of spending, and what a model of
/// Ollama can't do.
fn class_of_sentence(sentence: &str) -> Option<Class> {
    let mends = ["credit balance is too low", "API usage limits", "does not support tools"];
    mends.iter().any(|mend| sentence.contains(mend)).then_some(Class::Mend)
}

fn class_of_status(status: u16) -> Class {
    match status {
        408 | 409 | 429 | 500.. => Class::Wait,
        // No provider redirects, and none has another way in: the address is wrong.
        300..=399 | 401..=405 => Class::Mend,
        _ => Class::Never,
    }
}

/// How long to wait, by the finer header first. A date in its place is not understood.
fn after(headers: &HeaderMap) -> Option<Duration> {
    let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse().ok();
    let millis = number("retry-after-ms").map(Duration::from_millis);
    millis.or_else(|| number(RETRY_AFTER.as_str()).map(Duration::from_secs))
}

/// Whether the provider says by itself that another try makes sense.
fn says_again(headers: &HeaderMap) -> Option<bool> {
    headers.get("x-should-retry")?.to_str().ok()?.parse().ok()
}
