//! A provider's delivery becomes canonical messages on a queue.
//! Deliberately absent: no words are understood here and no table is touched, so that WhatsApp
//! has its answer within milliseconds, whatever the shops behind it are doing.

mod content;
mod envelope;
pub mod signature;

use bytes::Bytes;
use domain::message::{Envelope, Message, queue_of};
use http::header::{ALLOW, CONTENT_TYPE, HeaderValue, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderMap, Method, Request, Response, StatusCode};
use ports::clock::Clock;
use ports::log;
use ports::queue::{Queue, Send};
use ports::secrets::{Secret, SecretName, Secrets};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::BTreeMap;
use subtle::ConstantTimeEq;

/// Where WhatsApp delivers.
pub const PATH: &str = "/webhook/whatsapp";
/// WhatsApp never delivers more at once.
pub const BODY_BYTES_MAX: usize = 3 * 1024 * 1024;
/// What SQS takes as a deduplication id.
const DEDUP_CHARS_MAX: usize = 128;

/// Answers one HTTP request to [`PATH`]: `GET` is the provider's verification of the address,
/// `POST` a delivery. 200 once everything in it is queued, 401 for a bad signature, 413 for more
/// than [`BODY_BYTES_MAX`], 503 when it must be delivered again.
pub async fn handle(
    queue: &impl Queue,
    secrets: &impl Secrets,
    clock: &impl Clock,
    request: Request<Bytes>,
) -> Response<Bytes> {
    let (parts, body) = request.into_parts();
    match parts.method {
        Method::GET => confirm_address(secrets, parts.uri.query().unwrap_or_default()).await,
        Method::POST => take_delivery(queue, secrets, clock, &parts.headers, &body).await,
        _ => {
            let mut response = empty(StatusCode::METHOD_NOT_ALLOWED);
            response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, POST"));
            response
        }
    }
}

async fn confirm_address(secrets: &impl Secrets, query: &str) -> Response<Bytes> {
    let parameters: BTreeMap<Cow<'_, str>, Cow<'_, str>> =
        form_urlencoded::parse(query.as_bytes()).collect();
    let parameter = |name: &str| parameters.get(name).map(AsRef::<str>::as_ref);
    let (Some("subscribe"), Some(token), Some(challenge)) =
        (parameter("hub.mode"), parameter("hub.verify_token"), parameter("hub.challenge"))
    else {
        return empty(StatusCode::BAD_REQUEST);
    };
    let Some(expected) = secret(secrets, SecretName::WhatsAppVerifyToken).await else {
        return empty(StatusCode::SERVICE_UNAVAILABLE);
    };
    if !bool::from(expected.expose().as_bytes().ct_eq(token.as_bytes())) {
        return empty(StatusCode::FORBIDDEN);
    }
    let mut response = Response::new(Bytes::copy_from_slice(challenge.as_bytes()));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

async fn take_delivery(
    queue: &impl Queue,
    secrets: &impl Secrets,
    clock: &impl Clock,
    headers: &HeaderMap,
    body: &[u8],
) -> Response<Bytes> {
    if body.len() > BODY_BYTES_MAX {
        return empty(StatusCode::PAYLOAD_TOO_LARGE);
    }
    let Some(app_secret) = secret(secrets, SecretName::WhatsAppAppSecret).await else {
        return empty(StatusCode::SERVICE_UNAVAILABLE);
    };
    if !signature::is_valid(&app_secret, headers, body) {
        tracing::warn!(body_bytes = body.len(), "a delivery without a valid signature");
        return empty(StatusCode::UNAUTHORIZED);
    }
    // Signed but unreadable is still answered 200: WhatsApp would deliver the very same bytes
    // again for up to seven days, and hold back the readable deliveries behind them.
    let delivery = envelope::read(body, clock.now());
    for (skipped, count) in &delivery.skipped {
        tracing::warn!(kind = skipped.kind, why = skipped.why, count, "skipped in a delivery");
    }
    let arrived: Vec<String> = delivery.messages.iter().filter_map(cause_digest).collect();
    let sends: Vec<Send> = delivery.messages.into_iter().filter_map(to_send).collect();
    if !sends.is_empty()
        && let Err(error) = queue.send(&sends).await
    {
        tracing::error!(%error, count = sends.len(), "a delivery was not queued");
        return empty(StatusCode::SERVICE_UNAVAILABLE);
    }
    for cause in arrived {
        tracing::info!(cause, "a message was queued");
    }
    empty(StatusCode::OK)
}

/// What the log calls a message that somebody wrote.
fn cause_digest(message: &Message) -> Option<String> {
    match message {
        Message::Inbound(inbound) => Some(log::digest(&inbound.cause)),
        Message::Command(_)
        | Message::Outgoing(_)
        | Message::Status(_)
        | Message::Event(_)
        | Message::EventDelivery(_)
        | Message::Voucher(_)
        | Message::Document(_)
        | Message::Password(_)
        | Message::Handout(_)
        | Message::Calendar(_) => None,
    }
}

/// The secret, unless it is unreadable or empty: an empty key would let anyone sign.
async fn secret(secrets: &impl Secrets, name: SecretName) -> Option<Secret> {
    match secrets.get(name.clone()).await {
        Ok(secret) if secret.expose().is_empty() => {
            tracing::error!(secret = name.name(), "the secret is empty");
            None
        }
        Ok(secret) => Some(secret),
        Err(error) => {
            tracing::error!(%error, "a delivery cannot be checked");
            None
        }
    }
}

/// The queue, group and dedup id of what came from the provider; none for all else.
pub(crate) fn to_send(message: Message) -> Option<Send> {
    let queue = queue_of(&message)?;
    let (group, dedup) = match &message {
        Message::Inbound(inbound) => {
            // One conversation is one group: "add rice" and "checkout" can't overtake each other.
            let address = inbound.sender.addresses().into_iter().next()?;
            let group = group_of(&inbound.phone_number_id, address.value());
            (group, dedup_of(inbound.cause.as_str().to_owned()))
        }
        Message::Status(status) => {
            let group = group_of(&status.phone_number_id, &status.provider_id);
            (group, dedup_of(format!("{}:{:?}", status.provider_id, status.state)))
        }
        Message::Command(_)
        | Message::Outgoing(_)
        | Message::Event(_)
        | Message::EventDelivery(_)
        | Message::Voucher(_)
        | Message::Document(_)
        | Message::Password(_)
        | Message::Handout(_)
        | Message::Calendar(_) => return None,
    };
    Some(Send { queue, group, dedup, envelope: Envelope::new(message) })
}

/// A queue's group shows in consoles and traces, so it carries a hash and no phone number.
fn group_of(phone_number_id: &str, address: &str) -> String {
    let hash = hex::encode(Sha256::digest(address));
    format!("{phone_number_id}#{}", &hash[..32])
}

fn dedup_of(id: String) -> String {
    if id.len() <= DEDUP_CHARS_MAX { id } else { hex::encode(Sha256::digest(id)) }
}

fn empty(status: StatusCode) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status;
    response
}
