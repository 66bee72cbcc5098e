//! The ids that each line of the log bears, as fields of the span it is written in. They are
//! `request_id`, `trace_id`, `message_id`, `kind`, `shop` and `cause`; those still unknown are left
//! out and recorded once they are known. Absent: whatever tells who a person is or what they wrote.

use domain::ids::{CauseId, ShopId};
use domain::message::{Envelope, Message};
use sha2::{Digest, Sha256};
use tracing::field::{Empty, display};
use tracing::{Span, error_span};

/// Characters of a cause's digest.
const CAUSE_CHARS: usize = 16;

/// The span in which a message is handled.
pub fn message_span(envelope: &Envelope) -> Span {
    let span = empty_span();
    let (kind, shop, cause) = match &envelope.message {
        Message::Inbound(inbound) => ("inbound", None, Some(&inbound.cause)),
        Message::Command(command) => ("command", Some(&command.shop), Some(&command.cause)),
        Message::Outgoing(outgoing) => ("outgoing", Some(&outgoing.shop), Some(&outgoing.id)),
        Message::Status(_) => ("status", None, None),
        Message::Event(event) => ("event", Some(&event.shop), None),
        Message::Voucher(message) => ("voucher", Some(&message.shop), Some(&message.voucher.cause)),
        Message::EventDelivery(delivery) => ("event_delivery", Some(&delivery.shop), None),
        Message::Document(document) => ("document", Some(&document.shop), Some(&document.cause)),
        Message::Password(password) => ("password", Some(&password.shop), Some(&password.cause)),
        Message::Calendar(calendar) => ("calendar", Some(&calendar.shop), Some(&calendar.cause)),
        Message::Handout(handout) => ("handout", Some(&handout.shop), Some(&handout.cause)),
    };
    span.record("kind", kind);
    if let Some(shop) = shop {
        span.record("shop", display(shop));
    }
    if let Some(cause) = cause {
        span.record("cause", digest(cause));
    }
    span
}

/// The span of work of which nothing is known yet: a request, a tick, an unreadable message.
pub fn empty_span() -> Span {
    // Of the highest level, so that a quiet log keeps the ids of what it still says.
    error_span!(
        target: "mercury",
        "work",
        request_id = Empty,
        trace_id = Empty,
        message_id = Empty,
        kind = Empty,
        shop = Empty,
        cause = Empty,
    )
}

/// From now on the lines are about this shop.
pub fn about_shop(shop: &ShopId) {
    Span::current().record("shop", display(shop));
}

/// From now on the lines are about this cause.
pub fn about_cause(cause: &CauseId) {
    Span::current().record("cause", digest(cause));
}

/// A cause as logs show it: the same for a delivery and all that follows from it. A provider's id
/// holds a phone number, so the first 16 digits of its SHA-256 stand for it.
pub fn digest(cause: &CauseId) -> String {
    let mut digits = hex::encode(Sha256::digest(cause.root()));
    digits.truncate(CAUSE_CHARS);
    digits
}
