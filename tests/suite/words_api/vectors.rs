//! Texts as vectors.

use super::service::{Loopback, http};
use super::{KEY, ONCE, PATIENCE, Wire, service};
use ports::secrets::SecretName;
use ports::words::usage::Usage;
use ports::words::{Texts, Vectors, Why, Words, WordsError};
use serde_json::{Value, json};
use web::words::{Dialect, Ollama, OpenAi};

fn texts() -> Texts {
    let texts = ["sugar", "rice"].map(str::to_owned).to_vec();
    Texts { reference: "msg-1".to_owned(), texts, patience: PATIENCE }
}

fn openai(vectors: &[(usize, Value)]) -> Value {
    let datum = |(index, vector): &(usize, Value)| json!({ "object": "embedding", "index": index, "embedding": vector });
    json!({
        "object": "list", "data": vectors.iter().map(datum).collect::<Vec<_>>(),
        "model": "embedder", "usage": { "prompt_tokens": 4, "total_tokens": 4 },
    })
}

async fn outcome(wire: Wire, body: &Value) -> Result<Vectors, WordsError> {
    let server = Loopback::start(vec![http(200, "", &body.to_string())]).await;
    wire.words(&server.base_url, ONCE).embed(&texts()).await
}

#[tokio::test]
async fn each_text_gets_its_vector() {
    // OpenAI's stand in any order.
    let openai = openai(&[(1, json!([0.5, -1.0])), (0, json!([0.25, 1]))]);
    let ollama = json!({ "model": "embedder", "embeddings": [[0.25, 1], [0.5, -1.0]], "prompt_eval_count": 4 });
    for (wire, path, asked, body) in [
        (
            Wire::OpenAi,
            "/embeddings",
            json!({ "model": "embedder", "input": ["sugar", "rice"] }),
            openai,
        ),
        (
            Wire::Ollama,
            "/api/embed",
            json!({ "model": "embedder", "input": ["sugar", "rice"], "truncate": false }),
            ollama,
        ),
    ] {
        let server = Loopback::start(vec![http(200, "", &body.to_string())]).await;
        let vectors = wire.words(&server.base_url, ONCE).embed(&texts()).await;
        let expected = Vectors {
            vectors: vec![vec![0.25, 1.0], vec![0.5, -1.0]],
            usage: Usage { input: 4, ..Usage::default() },
            model: "embedder".to_owned(),
        };
        assert_eq!(vectors, Ok(expected), "{wire:?}");
        let request = server.requests().remove(0);
        assert_eq!(request.first_line(), format!("POST {path} HTTP/1.1"));
        assert_eq!(request.header("authorization"), Some(format!("Bearer {KEY}").as_str()));
        assert_eq!(request.json(), asked, "{wire:?}");
    }
}

#[tokio::test]
async fn vectors_that_cannot_be_used_are_not_read() {
    let one = json!([0.25, 1.0]);
    for (wire, body) in [
        (Wire::OpenAi, openai(&[(0, one.clone())])),
        (Wire::OpenAi, openai(&[(0, one.clone()), (0, one.clone())])),
        (Wire::OpenAi, openai(&[(0, one.clone()), (2, one.clone())])),
        (Wire::OpenAi, openai(&[(0, one.clone()), (1, json!([0.25]))])),
        (Wire::OpenAi, openai(&[(0, json!([])), (1, json!([]))])),
        (Wire::OpenAi, openai(&[(0, one.clone()), (1, json!([1e300, 0]))])),
        (Wire::OpenAi, openai(&[(0, one.clone()), (1, json!("AAAA"))])),
        (Wire::Ollama, json!({ "embeddings": [one] })),
        (Wire::Ollama, json!({ "embedding": one })),
        (Wire::Ollama, json!({ "embeddings": [one, [0.25, null]] })),
    ] {
        let unread = Err(WordsError::Later { why: Why::Unreadable, after: None });
        assert_eq!(outcome(wire, &body).await, unread, "{body}");
    }
}

#[tokio::test]
async fn who_makes_no_vectors_says_so() {
    let service = || service("http://127.0.0.1:1", SecretName::WordsKey, ONCE);
    let model = || "model".to_owned();
    let missing = Err(WordsError::Misconfigured { why: Why::NotOffered });
    assert_eq!(Wire::Anthropic.words_of(service()).embed(&texts()).await, missing);
    let openai = OpenAi::new(service(), Dialect::Compatible, model(), None);
    assert_eq!(openai.embed(&texts()).await, missing);
    assert_eq!(Ollama::new(service(), model(), None, None).embed(&texts()).await, missing);
}
