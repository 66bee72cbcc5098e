//! Meta's Cloud API on loopback: takes what is sent to people and keeps it.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Json, Router};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Notify;

/// A message that was sent to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// The digits of the person's number.
    pub to: String,
    /// What it says.
    pub text: String,
    /// What can be tapped: id and title.
    pub choices: Vec<(String, String)>,
    /// Where the document it brings is fetched from.
    pub document: Option<String>,
}

#[derive(Debug, Default)]
struct Kept {
    sent: Mutex<Vec<Sent>>,
    arrived: Notify,
}

/// A WhatsApp that keeps what is sent.
#[derive(Debug)]
pub struct Graph {
    kept: Arc<Kept>,
    url: String,
}

impl Graph {
    /// Starts one on a free port; it lives as long as the test's runtime.
    pub async fn start() -> Self {
        let kept = Arc::new(Kept::default());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let routes = Router::new()
            .route("/{version}/{phone_number_id}/messages", post(take))
            .with_state(Arc::clone(&kept));
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Self { kept, url }
    }

    /// Where it listens.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Everything that was sent so far, in order.
    pub fn sent(&self) -> Vec<Sent> {
        self.kept.sent.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits until a message to `to` that says `words` has come, among those after the first
    /// `after`; panics with all that came when it does not come in time.
    pub async fn told(&self, after: usize, to: &str, words: &str, patience: Duration) -> Sent {
        let digits = to.trim_start_matches('+');
        let coming = async {
            loop {
                let arrived = self.kept.arrived.notified();
                let all = self.sent();
                let fits = |sent: &&Sent| sent.to == digits && sent.text.contains(words);
                if let Some(found) = all.iter().skip(after).find(fits) {
                    return found.clone();
                }
                arrived.await;
            }
        };
        let came = tokio::time::timeout(patience, coming).await;
        came.unwrap_or_else(|_| {
            panic!("nobody told {to} {words:?} in {patience:?}, but: {:#?}", self.sent())
        })
    }
}

async fn take(
    State(kept): State<Arc<Kept>>,
    Path((_version, _phone_number_id)): Path<(String, String)>,
    Json(body): Json<Value>,
) -> (StatusCode, Json<Value>) {
    let mut sent = kept.sent.lock().unwrap_or_else(PoisonError::into_inner);
    sent.push(read(&body));
    let id = format!("wamid.graph{}", sent.len());
    kept.arrived.notify_waiters();
    let to = body["to"].clone();
    let answer = json!({
        "messaging_product": "whatsapp",
        "contacts": [{ "input": to, "wa_id": to }],
        "messages": [{ "id": id }],
    });
    (StatusCode::OK, Json(answer))
}

fn read(body: &Value) -> Sent {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let action = &body["interactive"]["action"];
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let buttons = list(&action["buttons"]).into_iter().map(|button| button["reply"].clone());
    let rows = list(&action["sections"]).into_iter().flat_map(|section| list(&section["rows"]));
    let said = match body["type"].as_str() {
        Some("interactive") => text(&body["interactive"]["body"]["text"]),
        Some("template") => filled_in(&body["template"]),
        Some("document") => text(&body["document"]["caption"]),
        _ => text(&body["text"]["body"]),
    };
    Sent {
        to: text(&body["to"]).trim_start_matches('+').to_owned(),
        text: said,
        choices: buttons
            .chain(rows)
            .map(|choice| (text(&choice["id"]), text(&choice["title"])))
            .collect(),
        document: body["document"]["link"].as_str().map(str::to_owned),
    }
}

/// A template as its name and what was filled in.
fn filled_in(template: &Value) -> String {
    let components = template["components"].as_array().into_iter().flatten();
    let parameters = components.flat_map(|one| one["parameters"].as_array().into_iter().flatten());
    let name = template["name"].as_str().into_iter();
    let words: Vec<&str> = name.chain(parameters.filter_map(|one| one["text"].as_str())).collect();
    words.join(" ")
}
