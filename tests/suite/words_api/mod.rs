//! Language models, against a server on loopback that speaks each provider's wire format byte by
//! byte, faults included.

mod answers;
mod faults;
mod memory;
mod prompts;
pub(crate) mod service;
mod speech;
mod tries;
mod vectors;

use ports::secrets::{FixedSecrets, SecretName};
use ports::words::tool::{Field, Kind, Tool};
use ports::words::{Prompt, SystemPart, ToolChoice, Turn};
use serde_json::{Value, json};
use std::time::Duration;
use web::words::{Anthropic, Dialect, Ollama, OpenAi, Provider, Service, Tries};

const KEY: &str = "sk-a-key-to-recognise";
/// What a person said, to be recognised in a log.
const SAID: &str = "two zebracorn lanterns";
/// Longer than any answer takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);
/// Waits that a test can afford.
const QUICK: Tries =
    Tries { more: 2, first_wait: Duration::from_millis(1), longest_wait: Duration::from_millis(2) };
const ONCE: Tries = Tries { more: 0, ..QUICK };

/// Whose wire format is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wire {
    Anthropic,
    OpenAi,
    Compatible,
    Ollama,
}

const WIRES: [Wire; 4] = [Wire::Anthropic, Wire::OpenAi, Wire::Compatible, Wire::Ollama];

fn service(base_url: &str, key: SecretName, tries: Tries) -> Service<FixedSecrets> {
    Service {
        http: web::http::client().unwrap(),
        base_url: base_url.to_owned(),
        key: Some(key),
        secrets: FixedSecrets::new()
            .with(SecretName::WordsKey, KEY)
            .with(SecretName::SpeechKey, KEY),
        tries,
    }
}

impl Wire {
    fn words(self, base_url: &str, tries: Tries) -> Provider<FixedSecrets> {
        self.words_of(service(base_url, SecretName::WordsKey, tries))
    }

    fn words_of(self, service: Service<FixedSecrets>) -> Provider<FixedSecrets> {
        let embedding = Some("embedder".to_owned());
        let openai = |service, dialect| {
            Provider::OpenAi(OpenAi::new(service, dialect, "model".to_owned(), embedding.clone()))
        };
        match self {
            Self::Anthropic => Provider::Anthropic(Anthropic::new(service, "model".to_owned())),
            Self::OpenAi => openai(service, Dialect::OpenAi),
            Self::Compatible => openai(service, Dialect::Compatible),
            Self::Ollama => {
                let model = "model".to_owned();
                Provider::Ollama(Ollama::new(service, model, embedding.clone(), Some(8_192)))
            }
        }
    }

    /// An answer of these words.
    fn says(self, text: &str) -> Value {
        match self {
            Self::Anthropic => anthropic(&json!([{ "type": "text", "text": text }]), "end_turn"),
            Self::OpenAi | Self::Compatible => {
                openai(&json!({ "role": "assistant", "content": text }), "stop")
            }
            Self::Ollama => ollama(&json!({ "role": "assistant", "content": text }), "stop"),
        }
    }
}

fn anthropic(content: &Value, stop: &str) -> Value {
    json!({
        "id": "msg_01", "type": "message", "role": "assistant", "model": "model-20261001",
        "content": content, "stop_reason": stop, "stop_sequence": null,
        "usage": {
            "input_tokens": 20, "output_tokens": 7, "cache_read_input_tokens": 80,
            "cache_creation_input_tokens": 5, "service_tier": "standard",
        },
    })
}

fn openai(message: &Value, finish: &str) -> Value {
    json!({
        "id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "model-2026-10-01",
        "choices": [{ "index": 0, "message": message, "finish_reason": finish, "logprobs": null }],
        "usage": {
            "prompt_tokens": 100, "completion_tokens": 7, "total_tokens": 107,
            "prompt_tokens_details": { "cached_tokens": 80 },
        },
    })
}

fn ollama(message: &Value, reason: &str) -> Value {
    json!({
        "model": "model", "created_at": "2026-11-22T10:00:00Z", "message": message, "done": true,
        "done_reason": reason, "total_duration": 1, "prompt_eval_count": 100, "eval_count": 7,
    })
}

fn tool() -> Tool {
    let field = |name: &str, kind| Field {
        name: name.to_owned(),
        description: format!("The {name}."),
        kind,
        required: true,
    };
    Tool {
        name: "add_to_cart".to_owned(),
        description: "Puts goods in the cart.".to_owned(),
        fields: vec![
            field("sku", Kind::Text { chars_max: 10 }),
            field("quantity", Kind::Integer { least: 1, most: 99 }),
        ],
    }
}

fn prompt() -> Prompt {
    let part = |text: &str, cached| SystemPart { text: text.to_owned(), cached };
    Prompt {
        reference: "msg-1".to_owned(),
        system: vec![part("You wait at a shop.", true), part("Be brief.", false)],
        turns: vec![Turn::Person(SAID.to_owned())],
        tools: vec![tool()],
        choice: ToolChoice::Free,
        tokens_max: 200,
        temperature: Some(0.2),
        patience: PATIENCE,
    }
}
