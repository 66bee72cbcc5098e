//! The way in for what the local phones send: the same envelope, the same signature over the raw
//! bytes and the same handler as a delivery of WhatsApp's.

use crate::dev::threads::Thread;
use crate::shop::Parts;
use app::webhook_intake::{self, signature};
use bytes::Bytes;
use domain::contact::Phone;
use domain::shop::Shop;
use domain::time::Timestamp;
use http::header::CONTENT_TYPE;
use http::{Method, Request, StatusCode};
use ports::clock::Clock;
use ports::secrets::{SecretName, Secrets};
use serde_json::{Value, json};
use tokio::sync::mpsc;

/// Whoever holds a phone.
#[derive(Debug, Clone)]
pub struct Holder {
    /// Their number.
    pub phone: Phone,
    /// The name in their profile.
    pub name: String,
}

/// What a phone sends.
#[derive(Debug, Clone)]
pub enum Sent {
    /// Words.
    Text(String),
    /// A tap on a button.
    Button {
        /// The button's id.
        id: String,
        /// Its title.
        title: String,
    },
    /// A tap on a row of a list.
    Row {
        /// The row's id.
        id: String,
        /// Its title.
        title: String,
    },
    /// A voice note.
    Voice {
        /// The file's id.
        id: String,
        /// Its content type.
        mime_type: String,
    },
    /// A file.
    File {
        /// The file's id.
        id: String,
        /// What its sender calls it.
        name: String,
        /// The words under it.
        caption: String,
    },
    /// A picture.
    Picture {
        /// The file's id.
        id: String,
        /// Its content type.
        mime_type: String,
    },
}

impl Sent {
    /// The message's type and part as WhatsApp writes them.
    fn part(&self) -> (&'static str, Value) {
        match self {
            Self::Text(text) => ("text", json!({ "body": text })),
            Self::Button { id, title } => (
                "interactive",
                json!({ "type": "button_reply", "button_reply": { "id": id, "title": title } }),
            ),
            Self::Row { id, title } => (
                "interactive",
                json!({ "type": "list_reply", "list_reply": { "id": id, "title": title } }),
            ),
            Self::Voice { id, mime_type } => {
                ("audio", json!({ "id": id, "mime_type": mime_type, "voice": true }))
            }
            Self::File { id, name, caption } => {
                let words = Some(caption).filter(|words| !words.is_empty());
                let part = json!({
                    "id": id,
                    "mime_type": "application/octet-stream",
                    "filename": name,
                    "caption": words,
                });
                ("document", part)
            }
            Self::Picture { id, mime_type } => {
                ("image", json!({ "id": id, "mime_type": mime_type }))
            }
        }
    }
}

/// A message on its way from a phone.
#[derive(Debug, Clone)]
pub struct Letter<'a> {
    /// The shop it goes to.
    pub shop: &'a Shop,
    /// Who sends it.
    pub holder: &'a Holder,
    /// Its id.
    pub id: &'a str,
    /// What it says.
    pub sent: &'a Sent,
    /// Whether it is somebody else's, passed on.
    pub is_forwarded: bool,
    /// When it was sent.
    pub at: Timestamp,
}

/// A message of the shop that reached a phone.
#[derive(Debug, Clone)]
pub struct Receipt {
    /// The shop's number, by the provider's id.
    pub phone_number_id: String,
    /// The message.
    pub id: String,
    /// When it arrived.
    pub at: Timestamp,
}

/// Hands over a phone's message. 200 once it is queued.
pub async fn hand_over(parts: &Parts, letter: &Letter<'_>) -> StatusCode {
    let (digits, user_id) =
        (letter.holder.phone.digits(), Thread::of_phone(&letter.holder.phone).to_string());
    let (kind, part) = letter.sent.part();
    let mut message = json!({
        "from": digits,
        "from_user_id": user_id,
        "id": letter.id,
        "timestamp": letter.at.seconds().to_string(),
        "type": kind,
        kind: part,
    });
    if letter.is_forwarded {
        message["context"] = json!({ "forwarded": true });
    }
    let contact = json!({
        "profile": { "name": letter.holder.name },
        "wa_id": digits,
        "user_id": user_id,
    });
    let shop = letter.shop;
    let value = json!({
        "messaging_product": "whatsapp",
        "metadata": {
            "display_phone_number": shop.phone.digits(),
            "phone_number_id": shop.phone_number_id,
        },
        "contacts": [contact],
        "messages": [message],
    });
    deliver(parts, &value).await
}

/// Tells the shop of every message of its own that reached a phone, until nobody sends any more.
pub async fn tell_receipts(parts: Parts, mut receipts: mpsc::UnboundedReceiver<Receipt>) {
    while let Some(receipt) = receipts.recv().await {
        let status = json!({
            "id": receipt.id,
            "status": "delivered",
            "timestamp": receipt.at.seconds().to_string(),
        });
        let value = json!({
            "messaging_product": "whatsapp",
            "metadata": { "phone_number_id": receipt.phone_number_id },
            "statuses": [status],
        });
        let answer = deliver(&parts, &value).await;
        if answer != StatusCode::OK {
            tracing::warn!(status = answer.as_u16(), "a receipt was not taken");
        }
    }
}

async fn deliver(parts: &Parts, value: &Value) -> StatusCode {
    let envelope = json!({
        "object": "whatsapp_business_account",
        "entry": [{ "id": "local", "changes": [{ "field": "messages", "value": value }] }],
    });
    let body = Bytes::from(envelope.to_string());
    let Ok(secret) = parts.secrets.get(SecretName::WhatsAppAppSecret).await else {
        return StatusCode::SERVICE_UNAVAILABLE;
    };
    let request = Request::builder()
        .method(Method::POST)
        .uri(webhook_intake::PATH)
        .header(CONTENT_TYPE, "application/json")
        .header(signature::HEADER, signature::sign(&secret, &body))
        .body(body)
        .expect("a path, two headers and bytes are a request");
    webhook_intake::handle(&parts.queue, &parts.secrets, &parts.clock, request).await.status()
}

/// A fresh id for a phone's message.
pub fn fresh_id(clock: &impl Clock) -> String {
    format!("wamid.{:032x}", clock.fresh())
}
