//! Meta's envelope: entries, changes, and in each change contacts, messages and statuses.
//! Each part is parsed on its own, so that a broken one spoils itself alone; inside a message
//! each field is read on its own too, for Meta adds fields and changes types without notice.
//! Deliberately absent: a shop. A change names the number it was sent to and that travels on.

use super::content;
use domain::contact::{Phone, Sender};
use domain::ids::CauseId;
use domain::message::{DeliveryState, DeliveryStatus, Inbound, Message};
use domain::time::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Longer ids than this are hashed or refused, so that every key and envelope stays small.
const ID_CHARS_MAX: usize = 390;
const NAME_CHARS_MAX: usize = 128;
/// Seconds reach this in the year 5138, milliseconds did in 1973.
const MILLIS_FROM: i64 = 100_000_000_000;
const YEAR_10000_MILLIS: i64 = 253_402_300_800_000;

/// What a delivery holds.
#[derive(Debug, Default)]
pub(super) struct Delivery {
    /// Canonical messages, in the delivery's order.
    pub(super) messages: Vec<Message>,
    /// What was left out and how often; it holds words of ours alone, for it is logged.
    pub(super) skipped: BTreeMap<Skipped, usize>,
}

/// Why something was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Skipped {
    /// What it was: a part of the envelope or a known type of message.
    pub(super) kind: &'static str,
    /// What was wrong with it.
    pub(super) why: &'static str,
}

#[derive(Deserialize)]
struct Body<'a> {
    object: Value,
    #[serde(borrow)]
    entry: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Entry<'a> {
    #[serde(borrow)]
    changes: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Change<'a> {
    field: String,
    #[serde(borrow)]
    value: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Conversations<'a> {
    metadata: Value,
    #[serde(borrow)]
    contacts: Option<&'a RawValue>,
    #[serde(borrow)]
    messages: Option<&'a RawValue>,
    #[serde(borrow)]
    statuses: Option<&'a RawValue>,
}

/// Reads a delivery; `now` stands in for a time that can't be read.
pub(super) fn read(body: &[u8], now: Timestamp) -> Delivery {
    let mut delivery = Delivery::default();
    let text = String::from_utf8_lossy(body);
    let body = match serde_json::from_str::<Body<'_>>(&text) {
        Ok(body) if body.object == "whatsapp_business_account" => body,
        Ok(_) => {
            delivery.skip("body", "not of a WhatsApp account");
            return delivery;
        }
        Err(_) => {
            delivery.skip("body", "not Meta's envelope");
            return delivery;
        }
    };
    for entry in delivery.list("entry", body.entry) {
        let Some(entry) = delivery.part::<Entry<'_>>("entry", entry) else { continue };
        for change in delivery.list("changes", entry.changes) {
            let Some(change) = delivery.part::<Change<'_>>("change", change) else { continue };
            // Every other field tells of the account, not of a conversation.
            if change.field == "messages" {
                delivery.read_change(change.value, now);
            }
        }
    }
    delivery
}

impl Delivery {
    fn read_change(&mut self, value: Option<&RawValue>, now: Timestamp) {
        let Some(value) = value.and_then(|value| self.part::<Conversations<'_>>("value", value))
        else {
            return;
        };
        // Routing is per change: one delivery may hold several shops' numbers.
        let Some(number) = scalar(&value.metadata["phone_number_id"]).filter(|id| is_number_id(id))
        else {
            self.skip("value", "no phone_number_id");
            return;
        };
        let contacts = Contacts::read(self.list("contacts", value.contacts));
        for message in self.list("messages", value.messages) {
            match read_message(message, &number, &contacts, now) {
                Ok(inbound) => self.messages.push(Message::Inbound(inbound)),
                Err(skipped) => self.skip(skipped.kind, skipped.why),
            }
        }
        for status in self.list("statuses", value.statuses) {
            match read_status(status, &number, now) {
                Ok(status) if is_news(status.state) => {
                    self.messages.push(Message::Status(status));
                }
                Ok(_) => {}
                Err(why) => self.skip("status", why),
            }
        }
    }

    fn list<'a>(&mut self, kind: &'static str, list: Option<&'a RawValue>) -> Vec<&'a RawValue> {
        list.and_then(|list| self.part(kind, list)).unwrap_or_default()
    }

    fn part<'a, T: Deserialize<'a>>(
        &mut self,
        kind: &'static str,
        part: &'a RawValue,
    ) -> Option<T> {
        let part = serde_json::from_str(part.get()).ok();
        if part.is_none() {
            self.skip(kind, "not its usual shape");
        }
        part
    }

    fn skip(&mut self, kind: &'static str, why: &'static str) {
        *self.skipped.entry(Skipped { kind, why }).or_default() += 1;
    }
}

/// What a change tells of its people. Sorted, for a delivery may hold a thousand of each.
#[derive(Default)]
struct Contacts(BTreeMap<String, Contact>);

#[derive(Clone)]
struct Contact {
    wa_id: Option<String>,
    user_id: Option<String>,
    name: Option<String>,
}

impl Contacts {
    fn read(contacts: Vec<&RawValue>) -> Self {
        let mut by_id = BTreeMap::new();
        for contact in contacts.into_iter().filter_map(value) {
            let name = contact["profile"]["name"].as_str().filter(|name| !name.is_empty());
            let name = name.map(|name| name.chars().take(NAME_CHARS_MAX).collect());
            let (wa_id, user_id) = (scalar(&contact["wa_id"]), scalar(&contact["user_id"]));
            let contact = Contact { wa_id, user_id, name };
            for id in contact.wa_id.iter().chain(&contact.user_id) {
                by_id.insert(id.clone(), contact.clone());
            }
        }
        Self(by_id)
    }
}

fn read_message(
    raw: &RawValue,
    phone_number_id: &str,
    contacts: &Contacts,
    now: Timestamp,
) -> Result<Inbound, Skipped> {
    let message = value(raw).ok_or(Skipped { kind: "message", why: "not an object" })?;
    let word = message["type"].as_str().unwrap_or_default();
    let kind = content::known_kind(word);
    let skip = |why| Skipped { kind, why };
    if !message["group_id"].is_null() {
        return Err(skip("written to a group"));
    }
    let cause = message["id"].as_str().and_then(cause_of).ok_or(skip("no message id"))?;
    let sender = sender_of(&message, contacts).ok_or(skip("no sender"))?;
    let content = content::read(word, &message).map_err(skip)?;
    let origin = &message["context"];
    Ok(Inbound {
        cause,
        phone_number_id: phone_number_id.to_owned(),
        sender,
        at: moment(&message["timestamp"], now),
        content,
        forwarded: is_set(&origin["forwarded"]) || is_set(&origin["frequently_forwarded"]),
        reply_to: origin["id"].as_str().filter(|id| is_provider_id(id)).map(str::to_owned),
    })
}

fn read_status(
    raw: &RawValue,
    phone_number_id: &str,
    now: Timestamp,
) -> Result<DeliveryStatus, &'static str> {
    let status = value(raw).ok_or("not an object")?;
    let provider_id = status["id"].as_str().filter(|id| is_provider_id(id)).ok_or("no id")?;
    let state = match status["status"].as_str().unwrap_or_default() {
        "sent" => DeliveryState::Sent,
        "delivered" => DeliveryState::Delivered,
        "read" => DeliveryState::Read,
        "played" => DeliveryState::Played,
        "failed" => DeliveryState::Failed,
        _ => return Err("an unknown state"),
    };
    Ok(DeliveryStatus {
        phone_number_id: phone_number_id.to_owned(),
        provider_id: provider_id.to_owned(),
        state,
        at: moment(&status["timestamp"], now),
        error_code: scalar(&status["errors"][0]["code"]).and_then(|code| code.parse().ok()),
    })
}

/// Whether somebody may want to know it: that a message arrived, or will not. That it was sent we
/// know, nobody asks whether it was read, and each queued status costs a function's call.
fn is_news(state: DeliveryState) -> bool {
    match state {
        DeliveryState::Delivered | DeliveryState::Failed => true,
        DeliveryState::Sent | DeliveryState::Read | DeliveryState::Played => false,
    }
}

/// "wa:" and the message id; an id no key can hold is hashed, which is as stable.
fn cause_of(id: &str) -> Option<CauseId> {
    if id.is_empty() {
        return None;
    }
    let cause = if is_provider_id(id) {
        format!("wa:{id}")
    } else {
        format!("wa:sha256-{}", hex::encode(Sha256::digest(id)))
    };
    cause.parse().ok()
}

/// Since usernames came, `from` may be absent or hold the business-scoped id itself.
fn sender_of(message: &Value, contacts: &Contacts) -> Option<Sender> {
    let (from, user_id) = (scalar(&message["from"]), scalar(&message["from_user_id"]));
    let contact = [&user_id, &from].into_iter().flatten().find_map(|id| contacts.0.get(id));
    let told = [from, user_id].into_iter().flatten();
    let known = contact.map(|contact| [contact.wa_id.clone(), contact.user_id.clone()]);
    let ids: Vec<String> = told.chain(known.into_iter().flatten().flatten()).collect();
    let phone = ids.iter().find_map(|id| id.parse::<Phone>().ok());
    let bsuid = ids.iter().find(|id| is_bsuid(id)).cloned();
    if phone.is_none() && bsuid.is_none() {
        return None;
    }
    Some(Sender { phone, bsuid, name: contact.and_then(|contact| contact.name.clone()) })
}

/// A country, a dot, and up to 128 letters and digits; some have one more part: "US.ENT.…".
fn is_bsuid(id: &str) -> bool {
    let Some((country, rest)) = id.split_once('.') else { return false };
    country.len() == 2
        && country.bytes().all(|byte| byte.is_ascii_uppercase())
        && (1..=140).contains(&rest.len())
        && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
}

fn is_provider_id(id: &str) -> bool {
    (1..=ID_CHARS_MAX).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic())
}

fn is_number_id(id: &str) -> bool {
    (1..=40).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Anything but a clear no: words that may be somebody else's must not execute.
fn is_set(flag: &Value) -> bool {
    !matches!(flag, Value::Null | Value::Bool(false))
}

/// Seconds or milliseconds, as text or number.
fn moment(value: &Value, now: Timestamp) -> Timestamp {
    let number = scalar(value).and_then(|text| text.trim().parse::<i64>().ok());
    match number {
        Some(seconds @ 1..MILLIS_FROM) => Timestamp::from_millis(seconds.saturating_mul(1_000)),
        Some(millis @ MILLIS_FROM..YEAR_10000_MILLIS) => Timestamp::from_millis(millis),
        Some(_) | None => now,
    }
}

/// The text of a text or a number, unless it is empty.
pub(super) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

fn value(raw: &RawValue) -> Option<Value> {
    let value = serde_json::from_str::<Value>(raw.get());
    value.or_else(|_| serde_json::from_str(&mend(raw.get()))).ok().filter(Value::is_object)
}

/// Replaces each half of a surrogate pair that stands alone. Texts and names arrive cut in the
/// middle of an emoji; that is no reason to lose the rest of them.
fn mend(json: &str) -> String {
    let mut mended = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        mended.push_str(before);
        let units = (escaped_unit(escape), escape.get(6..).and_then(escaped_unit));
        let (kept, passed) = match units {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => (&escape[..12], 12),
            (Some(0xD800..=0xDFFF), _) => ("\\ufffd", 6),
            (Some(_), _) => (&escape[..6], 6),
            (None, _) => {
                let length = escape.chars().take(2).map(char::len_utf8).sum();
                (&escape[..length], length)
            }
        };
        mended.push_str(kept);
        rest = &escape[passed..];
    }
    mended.push_str(rest);
    mended
}

fn escaped_unit(json: &str) -> Option<u16> {
    u16::from_str_radix(json.strip_prefix("\\u")?.get(..4)?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_an_emoji_is_mended_and_a_whole_one_left_alone() {
        for (json, mended) in [
            (r#""caf\u00e9 \ud83d\ude00""#, r#""caf\u00e9 \ud83d\ude00""#),
            (r#""cut \ud83d""#, r#""cut \ufffd""#),
            (r#""\ude00 tail""#, r#""\ufffd tail""#),
            (r#""\ud83d\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#),
            (r#""\\ud83d is spelt out""#, r#""\\ud83d is spelt out""#),
            ("\"\\é \\", "\"\\é \\"),
            (r#""\u12"#, r#""\u12"#),
        ] {
            assert_eq!(mend(json), mended, "{json}");
        }
    }

    #[test]
    fn times_in_every_form() {
        let now = Timestamp::from_millis(7);
        for (json, millis) in [
            ("\"1795294800\"", 1_795_294_800_000),
            ("\"1795294800123\"", 1_795_294_800_123),
            ("1795294800", 1_795_294_800_000),
            ("1795294800123", 1_795_294_800_123),
            ("\"soon\"", 7),
            ("\"-5\"", 7),
            ("9223372036854775807", 7),
            ("1795294800.5", 7),
            ("null", 7),
        ] {
            let value = serde_json::from_str(json).unwrap();
            assert_eq!(moment(&value, now).millis(), millis, "{json}");
        }
    }

    #[test]
    fn business_scoped_ids_are_told_from_other_words() {
        for id in ["US.13491208655302741918", "UG.a1B2", "US.ENT.11815799212886844830"] {
            assert!(is_bsuid(id), "{id}");
        }
        for id in ["256700000001", "", ".", "US.", "us.123", "USA.123", "US.12 3", "US.1#2"] {
            assert!(!is_bsuid(id), "{id}");
        }
    }
}
