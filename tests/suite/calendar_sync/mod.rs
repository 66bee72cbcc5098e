//! Calendars of other programs beside the shop's own: events follow bookings, however late and
//! often anybody is told, and what is busy there is busy here.

mod crash;
mod following;
mod reading;

use domain::booking::place::Span;
use domain::calendar::CalendarId;
use domain::calendar::event::CalendarEvent;
use domain::contact::Phone;
use domain::ids::ShopId;
use domain::message::Message;
use domain::time::Timestamp;
use kit::stage::{Saying, Stage};
use ports::queue::Send;

const KILIMA: &str = "100000000000001";
const CUSTOMER: &str = "+256700000100";
const OWNER: &str = "+256700000001";

fn kilima() -> ShopId {
    "K1MARKT001".parse().unwrap()
}

fn calendar(address: &str) -> CalendarId {
    CalendarId::try_from(address.to_owned()).unwrap()
}

fn grace() -> CalendarId {
    calendar("grace@example.com")
}

fn at(text: &str) -> Timestamp {
    Timestamp::from_rfc3339(text).unwrap()
}

fn span(from: &str, to: &str) -> Span {
    Span { from: at(from), to: at(to) }
}

async fn say(stage: &Stage, phone: &str, text: &str) -> String {
    let phone: Phone = phone.parse().unwrap();
    let tapped = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    let id = tapped.map(|title| stage.offered(&phone, title).unwrap());
    let saying = match (&id, tapped) {
        (Some(id), Some(title)) => Saying::Tap { id, title },
        _ => Saying::Text(text),
    };
    stage.say(KILIMA, &phone, "Jane", &saying).await;
    stage.chat.deliveries().last().map(|told| told.bubble.text.clone()).unwrap_or_default()
}

/// A command as it comes without a yes, which none of bookings needs.
fn at_once(mut message: Send) -> Send {
    if let Message::Command(command) = &mut message.envelope.message {
        command.confirmation = None;
    }
    message
}

/// A stage on which Grace keeps a calendar.
async fn connected() -> Stage {
    let stage = Stage::open().await;
    stage.calendars.share(&grace(), true);
    say(&stage, OWNER, "connect Grace's calendar grace@example.com").await;
    stage
}

/// Jane asks for a haircut with Grace, on Monday at nine: booking 1.
async fn booked(stage: &Stage) {
    say(stage, CUSTOMER, "book a haircut on Monday at 9").await;
    say(stage, CUSTOMER, "[Mon 23 Nov 09:00]").await;
}

/// The only event in Grace's calendar; none without.
fn event(stage: &Stage) -> Option<CalendarEvent> {
    let mut events = stage.calendars.events(&grace());
    assert!(events.len() < 2, "{events:?}");
    events.pop()
}
