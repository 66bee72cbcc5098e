//! What each provider is sent.

use super::service::{Loopback, Request, http};
use super::{KEY, QUICK, SAID, WIRES, Wire, prompt, service, tool};
use ports::secrets::SecretName;
use ports::words::{Prompt, SystemPart, ToolCall, ToolChoice, ToolResult, Turn, Words};
use serde_json::{Value, json};
use web::words::Service;

async fn asked(wire: Wire, prompt: &Prompt) -> Request {
    let server = Loopback::start(vec![http(200, "", &wire.says("Yes.").to_string())]).await;
    wire.words(&server.base_url, QUICK).generate(prompt).await.unwrap();
    server.requests().remove(0)
}

fn schema() -> Value {
    tool().schema()
}

fn functions() -> Value {
    json!([{
        "type": "function",
        "function": {
            "name": "add_to_cart", "description": "Puts goods in the cart.", "parameters": schema(),
        },
    }])
}

/// [`prompt`] in each provider's words.
fn bodies() -> [(Wire, &'static str, Value); 4] {
    let marked = json!({
        "type": "text", "text": "You wait at a shop.", "cache_control": { "type": "ephemeral" },
    });
    let anthropic = json!({
        "model": "model",
        "max_tokens": 200,
        "temperature": 0.2,
        "system": [marked, { "type": "text", "text": "Be brief." }],
        "messages": [{ "role": "user", "content": [{ "type": "text", "text": SAID }] }],
        "tools": [{
            "name": "add_to_cart", "description": "Puts goods in the cart.",
            "input_schema": schema(),
        }],
        "tool_choice": { "type": "auto" },
    });
    let messages = json!([
        { "role": "system", "content": "You wait at a shop.\n\nBe brief." },
        { "role": "user", "content": SAID },
    ]);
    let openai = |tokens_max: &str| {
        json!({
            "model": "model", tokens_max: 200, "temperature": 0.2, "messages": messages,
            "stream": false, "tools": functions(), "tool_choice": "auto",
        })
    };
    let ollama = json!({
        "model": "model", "messages": messages, "stream": false, "tools": functions(),
        "options": { "num_predict": 200, "temperature": 0.2, "num_ctx": 8192 },
    });
    [
        (Wire::Anthropic, "/v1/messages", anthropic),
        (Wire::OpenAi, "/chat/completions", openai("max_completion_tokens")),
        (Wire::Compatible, "/chat/completions", openai("max_tokens")),
        (Wire::Ollama, "/api/chat", ollama),
    ]
}

#[tokio::test]
async fn a_prompt_is_put_as_the_provider_wants_it() {
    for (wire, path, expected) in bodies() {
        let request = asked(wire, &prompt()).await;
        assert_eq!(request.first_line(), format!("POST {path} HTTP/1.1"));
        assert_eq!(request.header("content-type"), Some("application/json"), "{wire:?}");
        assert_eq!(request.json(), expected, "{wire:?}");
        let (key, version) = match wire {
            Wire::Anthropic => (request.header("x-api-key"), Some("2023-06-01")),
            Wire::OpenAi | Wire::Compatible | Wire::Ollama => {
                let bearer = request.header("authorization");
                (bearer.and_then(|header| header.strip_prefix("Bearer ")), None)
            }
        };
        assert_eq!((key, request.header("anthropic-version")), (Some(KEY), version), "{wire:?}");
    }
}

#[tokio::test]
async fn a_bare_prompt_is_sent_bare() {
    let bare = Prompt { system: Vec::new(), tools: Vec::new(), temperature: None, ..prompt() };
    let said = json!([{ "role": "user", "content": SAID }]);
    for (wire, expected) in [
        (
            Wire::Anthropic,
            json!({
                "model": "model", "max_tokens": 200,
                "messages": [{ "role": "user", "content": [{ "type": "text", "text": SAID }] }],
            }),
        ),
        (
            Wire::Compatible,
            json!({ "model": "model", "max_tokens": 200, "messages": said, "stream": false }),
        ),
        (
            Wire::Ollama,
            json!({
                "model": "model", "messages": said, "stream": false,
                "options": { "num_predict": 200, "num_ctx": 8192 },
            }),
        ),
    ] {
        assert_eq!(asked(wire, &bare).await.json(), expected, "{wire:?}");
    }
}

#[tokio::test]
async fn each_choice_is_put_as_the_provider_wants_it() {
    let named = || ToolChoice::Tool("add_to_cart".to_owned());
    let one = json!({ "type": "function", "function": { "name": "add_to_cart" } });
    let only = json!({ "type": "tool", "name": "add_to_cart", "disable_parallel_tool_use": true });
    for (wire, choice, field, expected) in [
        (Wire::Anthropic, ToolChoice::None, "tool_choice", json!({ "type": "none" })),
        (Wire::Anthropic, ToolChoice::Any, "tool_choice", json!({ "type": "any" })),
        (Wire::Anthropic, named(), "tool_choice", only),
        (Wire::OpenAi, ToolChoice::None, "tool_choice", json!("none")),
        (Wire::OpenAi, ToolChoice::Any, "tool_choice", json!("required")),
        (Wire::OpenAi, named(), "tool_choice", one.clone()),
        (Wire::OpenAi, named(), "parallel_tool_calls", json!(false)),
        (Wire::Compatible, named(), "tool_choice", one),
        (Wire::Compatible, named(), "parallel_tool_calls", Value::Null),
        (Wire::Ollama, ToolChoice::None, "tools", Value::Null),
        (Wire::Ollama, ToolChoice::Any, "tools", functions()),
        (Wire::Ollama, named(), "tools", Value::Null),
        (Wire::Ollama, named(), "format", schema()),
    ] {
        let request = asked(wire, &Prompt { choice: choice.clone(), ..prompt() }).await;
        assert_eq!(request.json()[field], expected, "{wire:?} {choice:?} {field}");
    }
    let forced = asked(Wire::Ollama, &Prompt { choice: named(), ..prompt() }).await.json();
    let told = forced["messages"][0]["content"].as_str().unwrap();
    assert!(told.starts_with("You wait at a shop.\n\nBe brief.\n\nPuts goods in the cart.\n"));
    assert!(told.ends_with(&schema().to_string()));
}

/// A conversation in which the model called twice, once in vain, and a person went on.
fn conversation() -> Vec<Turn> {
    let call = |id: &str, arguments| ToolCall {
        id: id.to_owned(),
        name: "add_to_cart".to_owned(),
        arguments,
    };
    let result = |id: &str, text: &str, failed| ToolResult {
        id: id.to_owned(),
        name: "add_to_cart".to_owned(),
        text: text.to_owned(),
        failed,
    };
    vec![
        Turn::Person("Sugar.".to_owned()),
        Turn::Model {
            text: String::new(),
            calls: vec![call("c1", Some(json!({ "sku": "SUGAR" }))), call("c2", None)],
        },
        Turn::Results(vec![result("c1", "1 sugar", false), result("c2", "no JSON", true)]),
        Turn::Person("And?".to_owned()),
    ]
}

#[tokio::test]
async fn a_conversation_with_calls_is_put_as_the_provider_wants_it() {
    let prompt = Prompt { system: Vec::new(), turns: conversation(), ..prompt() };
    let (name, sku) = ("add_to_cart", json!({ "sku": "SUGAR" }));
    let use_of = |id: &str, input: &Value| json!({ "type": "tool_use", "id": id, "name": name, "input": input });
    let result_of = |id: &str, text: &str, failed: bool| json!({ "type": "tool_result", "tool_use_id": id, "content": text, "is_error": failed });
    let function = |id: &str, arguments: &str| {
        json!({
            "id": id, "type": "function",
            "function": { "name": name, "arguments": arguments },
        })
    };
    let own = |id: &str, arguments: &Value| json!({ "id": id, "function": { "name": name, "arguments": arguments } });
    let back =
        |id: &str, text: &str| json!({ "role": "tool", "tool_call_id": id, "content": text });
    let named = |id: &str, text: &str| json!({ "role": "tool", "tool_name": name, "tool_call_id": id, "content": text });
    for (wire, expected) in [
        (
            Wire::Anthropic,
            json!([
                { "role": "user", "content": [{ "type": "text", "text": "Sugar." }] },
                { "role": "assistant", "content": [use_of("c1", &sku), use_of("c2", &json!({}))] },
                {
                    "role": "user",
                    "content": [
                        result_of("c1", "1 sugar", false), result_of("c2", "no JSON", true),
                        { "type": "text", "text": "And?" },
                    ],
                },
            ]),
        ),
        (
            Wire::OpenAi,
            json!([
                { "role": "user", "content": "Sugar." },
                {
                    "role": "assistant", "content": "",
                    "tool_calls": [function("c1", &sku.to_string()), function("c2", "{}")],
                },
                back("c1", "1 sugar"),
                back("c2", "Error: no JSON"),
                { "role": "user", "content": "And?" },
            ]),
        ),
        (
            Wire::Ollama,
            json!([
                { "role": "user", "content": "Sugar." },
                {
                    "role": "assistant", "content": "",
                    "tool_calls": [own("c1", &sku), own("c2", &json!({}))],
                },
                named("c1", "1 sugar"),
                named("c2", "Error: no JSON"),
                { "role": "user", "content": "And?" },
            ]),
        ),
    ] {
        assert_eq!(asked(wire, &prompt).await.json()["messages"], expected, "{wire:?}");
    }
}

#[tokio::test]
async fn anthropic_takes_four_marks_and_no_empty_text() {
    let part = |index: usize| SystemPart { text: format!("Part {index}."), cached: true };
    let nothing = SystemPart { text: String::new(), cached: false };
    let system = (0..6).map(part).chain([nothing]).collect();
    let turns = vec![Turn::Person(" ".to_owned()), Turn::Person("Hello".to_owned())];
    let body = asked(Wire::Anthropic, &Prompt { system, turns, ..prompt() }).await.json();
    let system = body["system"].as_array().unwrap();
    let marked: Vec<bool> =
        system.iter().map(|block| block.get("cache_control").is_some()).collect();
    assert_eq!(marked, [false, false, true, true, true, true]);
    let hello = json!([{ "role": "user", "content": [{ "type": "text", "text": "Hello" }] }]);
    assert_eq!(body["messages"], hello);
}

#[tokio::test]
async fn no_key_is_sent_where_none_is_asked_for() {
    for wire in WIRES {
        let server = Loopback::start(vec![http(200, "", &wire.says("Yes.").to_string())]).await;
        let keyless =
            Service { key: None, ..service(&server.base_url, SecretName::WordsKey, QUICK) };
        wire.words_of(keyless).generate(&prompt()).await.unwrap();
        let request = server.requests().remove(0);
        let keys = (request.header("authorization"), request.header("x-api-key"));
        assert_eq!(keys, (None, None), "{wire:?}");
    }
}
