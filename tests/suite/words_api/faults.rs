//! What a "no" means, and what may go wrong on the way; each in one try.

use super::service::{Loopback, Reply, http, open};
use super::{KEY, ONCE, PATIENCE, SAID, WIRES, Wire, prompt, service};
use ports::secrets::{FixedSecrets, Secret, SecretError, SecretName, Secrets};
use ports::words::{Answer, Prompt, Why, Words, WordsError};
use serde_json::{Value, json};
use std::time::Duration;
use web::words::{Anthropic, Service};

/// Short enough to wait for; what never ends outlasts it on any machine.
const SHORT: Duration = Duration::from_millis(100);

async fn outcome(wire: Wire, reply: Reply, patience: Duration) -> Result<Answer, WordsError> {
    let server = Loopback::start(vec![reply]).await;
    let words = wire.words(&server.base_url, ONCE);
    words.generate(&Prompt { patience, ..prompt() }).await
}

fn answered(status: u16, kind: &str) -> Why {
    Why::Answered { status, kind: kind.to_owned() }
}

fn later(why: Why, after_millis: Option<u64>) -> WordsError {
    WordsError::Later { why, after: after_millis.map(Duration::from_millis) }
}

fn never(why: Why) -> WordsError {
    WordsError::Never { why }
}

fn mend(why: Why) -> WordsError {
    WordsError::Misconfigured { why }
}

/// Anthropic's refusal. Its sentence repeats what a log must not have.
fn anthropic(kind: &str) -> Value {
    let error = json!({ "type": kind, "message": format!("{SAID} with {KEY}") });
    json!({ "type": "error", "error": error, "request_id": "req_1" })
}

fn openai(kind: &str, code: &Value) -> Value {
    let message = format!("{SAID} with {KEY}");
    json!({ "error": { "message": message, "type": kind, "param": null, "code": code } })
}

fn ollama(sentence: &str) -> Value {
    json!({ "error": sentence })
}

#[tokio::test]
async fn each_of_anthropics_refusals_says_what_to_do() {
    let mut limit = anthropic("rate_limit_error");
    limit["error"]["details"] = json!({ "error_code": "enforced_spend_limit_reached" });
    let mut credit = anthropic("invalid_request_error");
    credit["error"]["message"] = json!("Your credit balance is too low to access the API.");
    for (status, headers, body, expected) in [
        (
            400,
            "",
            anthropic("invalid_request_error"),
            never(answered(400, "invalid_request_error")),
        ),
        (400, "", credit, mend(answered(400, "invalid_request_error"))),
        (401, "", anthropic("authentication_error"), mend(answered(401, "authentication_error"))),
        (402, "", anthropic("billing_error"), mend(answered(402, "billing_error"))),
        (403, "", anthropic("permission_error"), mend(answered(403, "permission_error"))),
        (404, "", anthropic("not_found_error"), mend(answered(404, "not_found_error"))),
        (409, "", anthropic("conflict_error"), later(answered(409, "conflict_error"), None)),
        (413, "", anthropic("request_too_large"), never(answered(413, "request_too_large"))),
        (429, "", anthropic("rate_limit_error"), later(answered(429, "rate_limit_error"), None)),
        (
            429,
            "retry-after: 17\r\n",
            anthropic("rate_limit_error"),
            later(answered(429, "rate_limit_error"), Some(17_000)),
        ),
        (429, "", limit, mend(answered(429, "enforced_spend_limit_reached"))),
        (500, "", anthropic("api_error"), later(answered(500, "api_error"), None)),
        (504, "", anthropic("timeout_error"), later(answered(504, "timeout_error"), None)),
        (529, "", anthropic("overloaded_error"), later(answered(529, "overloaded_error"), None)),
    ] {
        let reply = http(status, headers, &body.to_string());
        let refused = outcome(Wire::Anthropic, reply, PATIENCE).await;
        assert_eq!(refused, Err(expected), "{body}");
    }
}

#[tokio::test]
async fn each_of_openais_refusals_says_what_to_do() {
    let request = "invalid_request_error";
    let error = |code: &str| openai(request, &json!(code));
    for (status, headers, body, expected) in [
        (400, "", openai(request, &Value::Null), never(answered(400, request))),
        (
            400,
            "",
            error("context_length_exceeded"),
            never(answered(400, "context_length_exceeded")),
        ),
        (400, "", error("content_filter"), never(answered(400, "content_filter"))),
        (400, "", error("model_not_found"), mend(answered(400, "model_not_found"))),
        (401, "", error("invalid_api_key"), mend(answered(401, "invalid_api_key"))),
        (404, "", error("model_not_found"), mend(answered(404, "model_not_found"))),
        (
            429,
            "",
            openai("insufficient_quota", &json!("insufficient_quota")),
            mend(answered(429, "insufficient_quota")),
        ),
        (
            429,
            "retry-after-ms: 250\r\nretry-after: 1\r\n",
            openai("tokens", &json!("rate_limit_exceeded")),
            later(answered(429, "rate_limit_exceeded"), Some(250)),
        ),
        (429, "retry-after: 2\r\n", openai("", &json!(429)), later(answered(429, ""), Some(2_000))),
        (500, "", openai("server_error", &Value::Null), later(answered(500, "server_error"), None)),
        (503, "", openai("server_error", &Value::Null), later(answered(503, "server_error"), None)),
    ] {
        let reply = http(status, headers, &body.to_string());
        assert_eq!(outcome(Wire::OpenAi, reply, PATIENCE).await, Err(expected), "{body}");
    }
}

#[tokio::test]
async fn each_of_ollamas_refusals_says_what_to_do() {
    for (status, body, expected) in [
        (400, ollama("llama2 does not support tools"), mend(answered(400, ""))),
        (400, ollama("invalid options"), never(answered(400, ""))),
        (404, ollama("model 'model' not found"), mend(answered(404, ""))),
        (500, ollama("model runner has unexpectedly stopped"), later(answered(500, ""), None)),
        (503, ollama("server busy, please try again"), later(answered(503, ""), None)),
        (200, ollama("an error was encountered while running"), later(answered(200, ""), None)),
    ] {
        let reply = http(status, "", &body.to_string());
        assert_eq!(outcome(Wire::Ollama, reply, PATIENCE).await, Err(expected), "{body}");
    }
    let mut half = Wire::Ollama.says("Yes");
    half["done"] = json!(false);
    let reply = http(200, "", &half.to_string());
    let unread = outcome(Wire::Ollama, reply, PATIENCE).await;
    assert_eq!(unread, Err(later(Why::Unreadable, None)));
}

#[tokio::test]
async fn what_is_no_refusal_of_theirs_is_read_by_its_status() {
    let html = "content-type: text/html\r\n";
    for wire in WIRES {
        for (status, headers, body, expected) in [
            (400, "", "", never(answered(400, ""))),
            (401, "", "{}", mend(answered(401, ""))),
            (404, html, "<html>", mend(answered(404, ""))),
            (405, "", "", mend(answered(405, ""))),
            (307, "location: http://127.0.0.1:1/\r\n", "", mend(answered(307, ""))),
            (422, "", r#"{"error":{"type":"a b","code":"1"}}"#, never(answered(422, ""))),
            (
                429,
                "retry-after: Fri, 31 Dec 2027 23:59:59 GMT\r\n",
                "",
                later(answered(429, ""), None),
            ),
            (502, html, "<html>", later(answered(502, ""), None)),
            (529, "", r#"{"error":[]}"#, later(answered(529, ""), None)),
            // Answered, but not as the documentation has it.
            (200, html, "<html>welcome", later(Why::Unreadable, None)),
            (
                200,
                "content-type: text/event-stream\r\n",
                "data: {}\n\n",
                later(Why::Unreadable, None),
            ),
            (200, "", "", later(Why::Unreadable, None)),
            (200, "", "{}", later(Why::Unreadable, None)),
            (200, "", r#"{"choices":[],"content":1,"message":"x"}"#, later(Why::Unreadable, None)),
            (200, "", "{\"model\":\"model\",", later(Why::Unreadable, None)),
        ] {
            let reply = http(status, headers, body);
            let refused = outcome(wire, reply, PATIENCE).await;
            assert_eq!(refused, Err(expected), "{wire:?} {status} {body}");
        }
    }
}

#[tokio::test]
async fn a_connection_that_breaks_off_is_tried_another_time() {
    let cut = |status: u16, body: &str| {
        Reply::Bytes(format!("HTTP/1.1 {status} X\r\ncontent-length: 5000\r\n\r\n{body}"))
    };
    for wire in WIRES {
        let whole = wire.says("Yes.").to_string();
        for (reply, expected) in [
            (Reply::Bytes(String::new()), later(Why::Unreachable, None)),
            (Reply::Bytes("HTTP/1.1 200".to_owned()), later(Why::Unreachable, None)),
            (Reply::Bytes("no HTTP at all\r\n\r\n".to_owned()), later(Why::Unreachable, None)),
            (cut(200, &whole[..40]), later(Why::Unreachable, None)),
            (cut(200, &whole), later(Why::Unreachable, None)),
            (cut(401, "{\"err"), mend(answered(401, ""))),
            (cut(503, "{\"err"), later(answered(503, ""), None)),
        ] {
            let broken = outcome(wire, reply.clone(), PATIENCE).await;
            assert_eq!(broken, Err(expected), "{wire:?} {reply:?}");
        }
    }
}

#[tokio::test]
async fn an_answer_that_takes_its_time_ends_with_ours() {
    for wire in WIRES {
        let whole = wire.says("Yes.").to_string();
        for reply in [
            Reply::Stall(String::new()),
            Reply::Stall("HTTP/1.1 200 OK\r\n".to_owned()),
            Reply::Stall(open(&whole[..40])),
            Reply::Stall(open(&whole)),
            Reply::Trickle(open(&whole[..40])),
            Reply::Trickle("HTTP/1.1 503 X\r\n\r\n".to_owned()),
        ] {
            let slow = outcome(wire, reply.clone(), SHORT).await;
            assert_eq!(slow, Err(later(Why::TooSlow, None)), "{wire:?} {reply:?}");
        }
    }
}

#[tokio::test]
async fn an_endless_answer_is_not_read_to_its_end() {
    for wire in WIRES {
        let flood = outcome(wire, Reply::Flood(open("{")), PATIENCE).await;
        assert_eq!(flood, Err(never(Why::TooLong)), "{wire:?}");
        let refused = Reply::Flood("HTTP/1.1 401 X\r\n\r\n".to_owned());
        let flood = outcome(wire, refused, PATIENCE).await;
        assert_eq!(flood, Err(mend(answered(401, ""))), "{wire:?}");
    }
}

#[tokio::test]
async fn nobody_there_is_an_outage() {
    for wire in WIRES {
        let nobody = wire.words("http://127.0.0.1:1", ONCE).generate(&prompt()).await;
        assert_eq!(nobody, Err(later(Why::Unreachable, None)), "{wire:?}");
    }
}

#[tokio::test]
async fn settings_that_cannot_work_are_not_tried() {
    for wire in WIRES {
        for base_url in ["", "api.example", "http://10.0.0.8", "ftp://127.0.0.1"] {
            let refused = wire.words(base_url, ONCE).generate(&prompt()).await;
            assert_eq!(refused, Err(mend(Why::Address)), "{wire:?} {base_url}");
        }
        let nowhere = service("http://127.0.0.1:1", SecretName::WordsKey, ONCE);
        let without = Service { secrets: FixedSecrets::new(), ..nowhere.clone() };
        let refused = wire.words_of(without).generate(&prompt()).await;
        assert_eq!(refused, Err(mend(Why::Key)), "{wire:?}");
        let broken = FixedSecrets::new().with(SecretName::WordsKey, "two\nlines");
        let broken = Service { secrets: broken, ..nowhere };
        let refused = wire.words_of(broken).generate(&prompt()).await;
        assert_eq!(refused, Err(mend(Why::Address)), "{wire:?}");
    }
}

/// Secrets that can't be read now.
#[derive(Debug, Clone)]
struct Away;

impl Secrets for Away {
    async fn get(&self, name: SecretName) -> Result<Secret, SecretError> {
        Err(SecretError::unavailable(&name, "away"))
    }
}

#[tokio::test]
async fn a_key_that_is_away_may_come_back() {
    let Service { http, base_url, key, tries, .. } =
        service("http://127.0.0.1:1", SecretName::WordsKey, ONCE);
    let service = Service { http, base_url, key, secrets: Away, tries };
    let words = Anthropic::new(service, "model".to_owned());
    assert_eq!(words.generate(&prompt()).await, Err(later(Why::Key, None)));
}
