//! What one message of Meta's says: each of its types becomes one canonical content.
//! Deliberately absent: prices of WhatsApp's carts, for the shop's own catalogue knows them, and
//! answers to flows, for no flow of ours exists.

use super::envelope::scalar;
use domain::message::{Content, OrderedItem, TEXT_CHARS_MAX};
use serde_json::Value;

/// WhatsApp's carts are far smaller; an envelope of so many still fits a queue.
const ITEMS_MAX: usize = 500;
const TAP_ID_CHARS_MAX: usize = 256;
const WORD_CHARS_MAX: usize = 40;
const MEDIA_ID_CHARS_MAX: usize = 256;

/// The types we know; what is logged of a message is one of these and nothing of its own.
const KINDS: [&str; 18] = [
    "text",
    "interactive",
    "button",
    "order",
    "image",
    "video",
    "audio",
    "document",
    "sticker",
    "location",
    "contacts",
    "reaction",
    "edit",
    "revoke",
    "system",
    "unsupported",
    "request_welcome",
    "referral",
];

/// The type if we know it, else "unknown".
pub(super) fn known_kind(word: &str) -> &'static str {
    KINDS.into_iter().find(|kind| *kind == word).unwrap_or("unknown")
}

/// Reads a message of type `kind`; says what is wrong with one that lacks its substance.
pub(super) fn read(kind: &str, message: &Value) -> Result<Content, &'static str> {
    let part = &message[kind];
    match kind {
        "" => Err("no type"),
        "text" => text(part),
        "interactive" => Ok(interactive(part)),
        "button" => button(part),
        "order" => Ok(order(part)),
        "image" | "video" | "audio" | "document" | "sticker" => media(kind, part),
        "location" => location(part),
        "contacts" => Ok(Content::Contacts),
        "reaction" => Ok(Content::Reaction { emoji: words(&part["emoji"], WORD_CHARS_MAX) }),
        "edit" => Ok(Content::Edited),
        "revoke" => Ok(Content::Revoked),
        "system" => Ok(Content::System { kind: word(&part["type"]) }),
        "unsupported" => Ok(unsupported(&part["type"])),
        other => Ok(unsupported(&Value::from(other))),
    }
}

fn text(part: &Value) -> Result<Content, &'static str> {
    let text = words(&part["body"], TEXT_CHARS_MAX).ok_or("no words")?;
    Ok(Content::Text { text })
}

/// Meta sends some interactive messages without their answer; the person is told, not ignored.
fn interactive(part: &Value) -> Content {
    let kind = part["type"].as_str().unwrap_or_default();
    match kind {
        "button_reply" | "list_reply" => match words(&part[kind]["id"], TAP_ID_CHARS_MAX) {
            Some(id) => Content::Tap { id, title: title(&part[kind]["title"]) },
            None => unsupported(&Value::from("interactive")),
        },
        "nfm_reply" => unsupported(&Value::from("flow")),
        _ => unsupported(&Value::from("interactive")),
    }
}

fn button(part: &Value) -> Result<Content, &'static str> {
    let title = title(&part["text"]);
    let id = words(&part["payload"], TAP_ID_CHARS_MAX).ok_or("no payload")?;
    Ok(Content::Tap { id, title })
}

/// A cart is taken whole or not at all: half an order would be a wrong order.
fn order(part: &Value) -> Content {
    let items = part["product_items"].as_array().filter(|items| items.len() <= ITEMS_MAX);
    let items: Option<Vec<OrderedItem>> =
        items.and_then(|items| items.iter().map(ordered_item).collect());
    match items {
        Some(items) if !items.is_empty() => {
            let text = words(&part["text"], TEXT_CHARS_MAX).unwrap_or_default();
            Content::Order { items, text }
        }
        Some(_) | None => unsupported(&Value::from("order")),
    }
}

fn ordered_item(item: &Value) -> Option<OrderedItem> {
    let retailer_id = scalar(&item["product_retailer_id"])?;
    let retailer_id = cut(&retailer_id, TAP_ID_CHARS_MAX);
    // "2", 2 and 2.0 are all two; 2.5 is not.
    let quantity = scalar(&item["quantity"])?;
    let (whole, part) = quantity.split_once('.').unwrap_or((&quantity, ""));
    let is_whole = part.bytes().all(|digit| digit == b'0');
    let quantity = whole.trim().parse().ok().filter(|quantity| is_whole && *quantity > 0)?;
    Some(OrderedItem { retailer_id, quantity })
}

fn media(kind: &str, part: &Value) -> Result<Content, &'static str> {
    let media_id = scalar(&part["id"]).filter(|id| id.len() <= MEDIA_ID_CHARS_MAX);
    Ok(Content::Media {
        kind: kind.to_owned(),
        media_id: media_id.ok_or("no media id")?,
        mime_type: words(&part["mime_type"], TAP_ID_CHARS_MAX).unwrap_or_default(),
        caption: words(&part["caption"], TEXT_CHARS_MAX),
        name: words(&part["filename"], TAP_ID_CHARS_MAX),
    })
}

fn location(part: &Value) -> Result<Content, &'static str> {
    let degrees = |name: &str| scalar(&part[name]).map(|text| cut(&text, WORD_CHARS_MAX));
    let (Some(latitude), Some(longitude)) = (degrees("latitude"), degrees("longitude")) else {
        return Err("no coordinates");
    };
    Ok(Content::Location { latitude, longitude })
}

fn unsupported(kind: &Value) -> Content {
    Content::Unsupported { kind: word(kind) }
}

/// The provider's word, as a word: small letters, digits and underscores.
fn word(value: &Value) -> String {
    let text = value.as_str().unwrap_or_default().chars();
    let word: String = text
        .filter(|character| character.is_ascii_alphanumeric() || *character == '_')
        .map(|character| character.to_ascii_lowercase())
        .take(WORD_CHARS_MAX)
        .collect();
    if word.is_empty() { "unknown".to_owned() } else { word }
}

fn title(value: &Value) -> String {
    words(value, TAP_ID_CHARS_MAX).unwrap_or_default()
}

/// The text, cut, unless it is empty.
fn words(value: &Value, chars_max: usize) -> Option<String> {
    value.as_str().filter(|text| !text.is_empty()).map(|text| cut(text, chars_max))
}

fn cut(text: &str, chars_max: usize) -> String {
    text.chars().take(chars_max).collect()
}
