//! What each provider's answers mean, and calls that are of no use.

use super::service::{Loopback, http};
use super::{ONCE, WIRES, Wire, anthropic, ollama, openai, prompt, tool};
use ports::words::tool::{CallError, Misuse, call, check};
use ports::words::usage::Usage;
use ports::words::{Answer, Prompt, Stop, ToolCall, ToolChoice, Words};
use serde_json::{Value, json};

async fn answered(wire: Wire, prompt: &Prompt, body: &Value) -> Answer {
    let server = Loopback::start(vec![http(200, "", &body.to_string())]).await;
    wire.words(&server.base_url, ONCE).generate(prompt).await.unwrap()
}

/// What a call of `name` looks like on the wire; `arguments` as text where the wire has text.
fn calls(wire: Wire, name: &str, arguments: &str) -> Value {
    let value: Value = serde_json::from_str(arguments).unwrap_or(Value::Null);
    match wire {
        Wire::Anthropic => {
            let block = json!({ "type": "tool_use", "id": "c1", "name": name, "input": value });
            anthropic(&json!([block]), "tool_use")
        }
        Wire::OpenAi | Wire::Compatible => {
            let function = json!({ "name": name, "arguments": arguments });
            let call = json!({ "id": "c1", "type": "function", "function": function });
            let message = json!({ "role": "assistant", "content": null, "tool_calls": [call] });
            openai(&message, "tool_calls")
        }
        Wire::Ollama => {
            let call = json!({ "id": "c1", "function": { "name": name, "arguments": value } });
            let message = json!({ "role": "assistant", "content": "", "tool_calls": [call] });
            ollama(&message, "stop")
        }
    }
}

#[tokio::test]
async fn words_and_their_price_are_read() {
    let none = Usage::default();
    for (wire, model, usage) in [
        (
            Wire::Anthropic,
            "model-20261001",
            Usage { input: 20, output: 7, cached_read: 80, cached_written: 5, ..none },
        ),
        (Wire::OpenAi, "model-2026-10-01", Usage { input: 20, output: 7, cached_read: 80, ..none }),
        (Wire::Ollama, "model", Usage { input: 100, output: 7, ..none }),
    ] {
        let answer = answered(wire, &prompt(), &wire.says("Two lanterns?")).await;
        let expected = Answer {
            text: "Two lanterns?".to_owned(),
            calls: Vec::new(),
            stop: Stop::Finished,
            usage,
            model: model.to_owned(),
        };
        assert_eq!(answer, expected, "{wire:?}");
    }
}

#[tokio::test]
async fn calls_are_read_and_fit_their_tool() {
    let arguments = json!({ "sku": "SUGAR", "quantity": 2 });
    for wire in WIRES {
        let body = calls(wire, "add_to_cart", &arguments.to_string());
        let answer = answered(wire, &prompt(), &body).await;
        let expected = ToolCall {
            id: "c1".to_owned(),
            name: "add_to_cart".to_owned(),
            arguments: Some(arguments.clone()),
        };
        assert_eq!((answer.stop, &answer.calls[..]), (Stop::Calls, &[expected][..]), "{wire:?}");
        assert_eq!(check(&answer.calls[0], &[tool()]), Ok(&arguments));
    }
}

#[tokio::test]
async fn words_and_several_calls_may_come_together() {
    let use_of = |id: &str| json!({ "type": "tool_use", "id": id, "name": "x", "input": {} });
    let blocks = json!([
        { "type": "thinking", "thinking": "hm", "signature": "s" },
        { "type": "text", "text": "Let me " }, { "type": "text", "text": "see." },
        use_of("a"), use_of("b"), { "type": "yet_to_come", "data": 1 },
    ]);
    // Without ids, without arguments, and with an object where OpenAI has a string.
    let functions = json!([
        { "function": { "name": "x", "arguments": "" } }, { "function": { "name": "x" } },
        { "id": "", "function": { "name": "x", "arguments": {} } },
    ]);
    let message = json!({ "role": "assistant", "content": "Let me see.", "tool_calls": functions });
    for (wire, body, ids) in [
        (Wire::Anthropic, anthropic(&blocks, "tool_use"), &["a", "b"][..]),
        (Wire::Compatible, openai(&message, "stop"), &["call_0", "call_1", "call_2"]),
        (Wire::Ollama, ollama(&message, "stop"), &["call_0", "call_1", "call_2"]),
    ] {
        let answer = answered(wire, &prompt(), &body).await;
        assert_eq!((answer.text.as_str(), answer.stop), ("Let me see.", Stop::Calls), "{wire:?}");
        let found: Vec<&str> = answer.calls.iter().map(|call| call.id.as_str()).collect();
        assert_eq!(found, ids, "{wire:?}");
        assert!(answer.calls.iter().all(|call| call.arguments == Some(json!({}))), "{wire:?}");
    }
}

#[tokio::test]
async fn each_reason_to_stop_is_told_apart() {
    let text = json!([{ "type": "text", "text": "Yes" }]);
    let message = json!({ "role": "assistant", "content": "Yes" });
    let refusal = json!({ "role": "assistant", "content": null, "refusal": "I can't." });
    for (wire, body, stop) in [
        (Wire::Anthropic, anthropic(&text, "stop_sequence"), Stop::Finished),
        (Wire::Anthropic, anthropic(&text, "max_tokens"), Stop::Cut),
        (Wire::Anthropic, anthropic(&text, "model_context_window_exceeded"), Stop::Cut),
        (Wire::Anthropic, anthropic(&text, "pause_turn"), Stop::Cut),
        (Wire::Anthropic, anthropic(&text, "yet_to_come"), Stop::Cut),
        (Wire::Anthropic, anthropic(&json!([]), "refusal"), Stop::Refused),
        (Wire::OpenAi, openai(&message, "length"), Stop::Cut),
        (Wire::OpenAi, openai(&message, "yet_to_come"), Stop::Cut),
        (Wire::OpenAi, openai(&message, "content_filter"), Stop::Refused),
        (Wire::OpenAi, openai(&refusal, "stop"), Stop::Refused),
        (Wire::Ollama, ollama(&message, "length"), Stop::Cut),
        (Wire::Ollama, ollama(&message, "load"), Stop::Cut),
    ] {
        assert_eq!(answered(wire, &prompt(), &body).await.stop, stop, "{body}");
    }
}

/// What comes of a forced call.
async fn called(wire: Wire, body: &Value) -> Result<Value, Misuse> {
    let server = Loopback::start(vec![http(200, "", &body.to_string())]).await;
    let words = wire.words(&server.base_url, ONCE);
    match call(&words, &prompt(), &tool()).await {
        Ok(called) => Ok(called.arguments),
        Err(CallError::Misused { misuse, usage, .. }) => {
            assert_eq!(usage.output, 7, "what was of no use was paid for");
            Err(misuse)
        }
        Err(CallError::Words(error)) => panic!("{error}"),
    }
}

#[tokio::test]
async fn a_forced_call_fits_or_is_of_no_use() {
    let fits = r#"{"sku":"SUGAR","quantity":2}"#;
    let misfit = |at: &str| Err(Misuse::DoesNotFit { at: at.to_owned() });
    for wire in WIRES {
        for (name, arguments, expected) in [
            ("add_to_cart", fits, Ok(serde_json::from_str(fits).unwrap())),
            ("refund_order", fits, Err(Misuse::UnknownTool)),
            ("add_to_cart", r#"{"sku":"SUGAR","quantity":0}"#, misfit("quantity")),
            ("add_to_cart", r#"{"sku":"SUGAR"}"#, misfit("quantity")),
            ("add_to_cart", r#"{"sku":"SUGAR","quantity":2,"price":1}"#, misfit("the top")),
            ("add_to_cart", "[1]", misfit("the top")),
        ] {
            let body = calls(wire, name, arguments);
            assert_eq!(called(wire, &body).await, expected, "{wire:?} {arguments}");
        }
    }
    for wire in [Wire::OpenAi, Wire::Compatible] {
        for broken in ["{\"sku\":", "sugar", "{}{}"] {
            let body = calls(wire, "add_to_cart", broken);
            assert_eq!(called(wire, &body).await, Err(Misuse::NotJson), "{broken}");
        }
    }
}

#[tokio::test]
async fn words_instead_of_a_call_are_of_no_use() {
    for wire in [Wire::Anthropic, Wire::OpenAi, Wire::Compatible] {
        assert_eq!(called(wire, &wire.says("Sure!")).await, Err(Misuse::NoCall), "{wire:?}");
    }
    // Ollama's words are the arguments, held to the schema as far as the model goes.
    let fits = json!({ "sku": "SUGAR", "quantity": 2 });
    assert_eq!(called(Wire::Ollama, &Wire::Ollama.says(&fits.to_string())).await, Ok(fits));
    assert_eq!(called(Wire::Ollama, &Wire::Ollama.says("Sure!")).await, Err(Misuse::NotJson));
}

#[tokio::test]
async fn two_calls_a_cut_call_and_a_refusal_are_of_no_use() {
    let input = json!({ "sku": "SUGAR", "quantity": 2 });
    let block = json!({ "type": "tool_use", "id": "a", "name": "add_to_cart", "input": input });
    for (blocks, stop, misuse) in [
        (json!([block, block]), "tool_use", Misuse::SeveralCalls),
        (json!([block]), "max_tokens", Misuse::Cut),
        (json!([block]), "refusal", Misuse::Refused),
    ] {
        assert_eq!(called(Wire::Anthropic, &anthropic(&blocks, stop)).await, Err(misuse));
    }
}

#[tokio::test]
async fn a_call_offers_its_tool_alone() {
    let body = calls(Wire::Anthropic, "add_to_cart", r#"{"sku":"SUGAR","quantity":2}"#);
    let server = Loopback::start(vec![http(200, "", &body.to_string())]).await;
    let words = Wire::Anthropic.words(&server.base_url, ONCE);
    let others = ports::words::tool::Tool { name: "other".to_owned(), ..tool() };
    let prompt = Prompt { tools: vec![others], choice: ToolChoice::None, ..prompt() };
    assert_eq!(call(&words, &prompt, &tool()).await.unwrap().arguments["quantity"], 2);
    let asked = server.requests()[0].json();
    assert_eq!(asked["tools"].as_array().unwrap().len(), 1);
    assert_eq!(asked["tool_choice"]["name"], "add_to_cart");
}
