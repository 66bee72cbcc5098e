//! What people send, as WhatsApp delivers it.

use domain::contact::Phone;
use domain::time::Timestamp;
use serde_json::{Value, json};

/// What a person sends.
#[derive(Debug, Clone)]
pub enum Saying<'a> {
    /// Words.
    Text(&'a str),
    /// Words of somebody else, passed on.
    Forwarded(&'a str),
    /// Something that [`Stage::media`] keeps.
    Media {
        /// "audio", "image" or "document".
        kind: &'a str,
        /// Its id there.
        id: &'a str,
        /// The words under it.
        caption: Option<&'a str>,
        /// What its sender calls it.
        name: Option<&'a str>,
    },
    /// A tap.
    Tap {
        /// The id.
        id: &'a str,
        /// The title.
        title: &'a str,
    },
}

/// A delivery of WhatsApp's with one message.
pub fn delivery(
    phone_number_id: &str,
    from: &Phone,
    name: &str,
    id: &str,
    at: Timestamp,
    saying: &Saying<'_>,
) -> Vec<u8> {
    let mut message = json!({
        "from": from.digits(),
        "id": id,
        "timestamp": at.seconds().to_string(),
    });
    let (kind, part) = match saying {
        Saying::Text(text) => ("text", json!({ "body": text })),
        Saying::Forwarded(text) => {
            message["context"] = json!({ "forwarded": true });
            ("text", json!({ "body": text }))
        }
        Saying::Media { kind, id, caption, name } => (
            *kind,
            json!({
                "id": id,
                "mime_type": "application/octet-stream",
                "caption": caption,
                "filename": name,
            }),
        ),
        Saying::Tap { id, title } => (
            "interactive",
            json!({ "type": "button_reply", "button_reply": { "id": id, "title": title } }),
        ),
    };
    message["type"] = Value::from(kind);
    message[kind] = part;
    let value = json!({
        "messaging_product": "whatsapp",
        "metadata": { "display_phone_number": "0", "phone_number_id": phone_number_id },
        "contacts": [{ "profile": { "name": name }, "wa_id": from.digits() }],
        "messages": [message],
    });
    let envelope = json!({
        "object": "whatsapp_business_account",
        "entry": [{ "id": "0", "changes": [{ "field": "messages", "value": value }] }],
    });
    envelope.to_string().into_bytes()
}
