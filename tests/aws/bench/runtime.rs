//! Lambda's runtime API on loopback for one start of one function: hands it one event and says
//! when it asked and when it answered. Absent: further events; a second poll waits for ever.

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use bytes::Bytes;
use kit::kernel;
use serde_json::Value;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::net::TcpListener;
use tokio::process::Command;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// Longer than any start takes.
const PATIENCE: Duration = Duration::from_mins(1);

/// One start of a function, up to its first answer.
#[derive(Debug)]
pub(crate) struct Start {
    /// From the process's start until it asked for an event.
    pub(crate) polled: Duration,
    /// From the process's start until it answered.
    pub(crate) answered: Duration,
    /// Memory at the answer, in kB.
    pub(crate) resident_kb: u64,
    /// The most memory until then, in kB.
    pub(crate) peak_kb: u64,
    /// What it answered.
    pub(crate) answer: Value,
}

enum Heard {
    Poll,
    Answer(Bytes),
    Failure(String),
}

struct Api {
    event: Mutex<Option<String>>,
    tell: UnboundedSender<(Instant, Heard)>,
}

impl Api {
    fn tell(&self, heard: Heard) {
        // Whoever no longer listens has all it wants.
        let _ = self.tell.send((Instant::now(), heard));
    }
}

/// Starts a function's process, has it handle one event, and ends it.
pub(crate) async fn start(function: &mut Command, event: &str) -> Start {
    let (tell, mut heard) = unbounded_channel();
    let event = Mutex::new(Some(event.to_owned()));
    let routes = Router::new()
        .route("/2018-06-01/runtime/invocation/next", get(poll))
        .route("/2018-06-01/runtime/invocation/one/response", post(answer))
        .fallback(failure)
        .with_state(Arc::new(Api { event, tell }));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    function.env("AWS_LAMBDA_RUNTIME_API", listener.local_addr().unwrap().to_string());
    let serving = tokio::spawn(async move { axum::serve(listener, routes).await });

    let begun = Instant::now();
    let mut process = function.kill_on_drop(true).spawn().unwrap();
    let id = process.id().unwrap();
    let (polled, first) = next(&mut heard).await;
    assert!(matches!(first, Heard::Poll), "it did not poll first");
    let (answered, answer) = next(&mut heard).await;
    let Heard::Answer(answer) = answer else { panic!("it polled again without an answer") };
    let [resident_kb, peak_kb] = ["VmRSS", "VmHWM"].map(|name| kernel::memory_kb(id, name));
    process.kill().await.unwrap();
    serving.abort();
    Start {
        polled: polled - begun,
        answered: answered - begun,
        resident_kb,
        peak_kb,
        answer: serde_json::from_slice(&answer).unwrap(),
    }
}

async fn next(heard: &mut UnboundedReceiver<(Instant, Heard)>) -> (Instant, Heard) {
    let (at, what) = tokio::time::timeout(PATIENCE, heard.recv()).await.unwrap().unwrap();
    if let Heard::Failure(what) = &what {
        panic!("the function failed: {what}");
    }
    (at, what)
}

async fn poll(State(api): State<Arc<Api>>) -> Response {
    api.tell(Heard::Poll);
    let event = api.event.lock().unwrap_or_else(PoisonError::into_inner).take();
    let Some(event) = event else { std::future::pending().await };
    let deadline = std::time::SystemTime::now() + PATIENCE;
    let deadline = deadline.duration_since(std::time::UNIX_EPOCH).unwrap().as_millis();
    let headers = [
        ("lambda-runtime-aws-request-id", "one".to_owned()),
        ("lambda-runtime-deadline-ms", deadline.to_string()),
        ("lambda-runtime-invoked-function-arn", "arn:aws:lambda:eu-west-1:1:function:f".to_owned()),
        ("content-type", "application/json".to_owned()),
    ];
    (headers, event).into_response()
}

async fn answer(State(api): State<Arc<Api>>, body: Bytes) -> StatusCode {
    api.tell(Heard::Answer(body));
    StatusCode::ACCEPTED
}

async fn failure(State(api): State<Arc<Api>>, uri: Uri, body: Bytes) -> StatusCode {
    api.tell(Heard::Failure(format!("{uri} {}", String::from_utf8_lossy(&body))));
    StatusCode::ACCEPTED
}
