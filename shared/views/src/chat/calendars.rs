//! What is said of calendars of other programs: how one is connected, what was found, and how it
//! stands with it.

use super::bubble;
use domain::booking::Booking;
use domain::calendar::CalendarId;
use domain::calendar::link::{EVERY_MINUTES, Need, Standing};
use domain::language::Language;
use domain::message::Bubble;
use domain::shop::Shop;

/// A calendar that somebody keeps.
#[derive(Debug, Clone, Copy)]
pub struct Calendar<'a> {
    /// Who or what it is of.
    pub name: &'a str,
    /// The calendar.
    pub id: &'a CalendarId,
    /// The account it is to be shared with.
    pub account: &'a str,
}

/// What was seen of a calendar at the first look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// So many times in the next week at which there is something to do.
    Busy(usize),
    /// Somebody must act first.
    Needs(Need),
    /// It did not answer.
    Nothing,
}

impl Seen {
    /// How it stands with the calendar after it.
    pub fn standing(self) -> Standing {
        match self {
            Self::Busy(_) | Self::Nothing => Standing::New,
            Self::Needs(need) => Standing::Needs(need),
        }
    }
}

/// What a booking is called in a calendar of another program, and what else is said of it there, in
/// the shop's first language. Of the customer's number only the end is said.
pub fn event(booking: &Booking, shop: &Shop) -> (String, String) {
    let customer = &booking.customer;
    let who = if customer.name.is_empty() { &customer.phone_tail } else { &customer.name };
    let note = said!(
        shop.language(),
        "calendars/event",
        shop = &shop.name,
        number = booking.number,
        tail = &customer.phone_tail,
        price = booking.price.is_positive().then_some(booking.price),
    );
    (format!("{}: {who}", booking.name), note)
}

/// How a calendar is connected, with an example, and those that are.
pub fn how(language: Language, account: &str, name: &str, kept: &[(&str, &CalendarId)]) -> Bubble {
    let line = |(name, id): &(&str, &CalendarId)| format!("{name}: {}", id.as_str());
    let lines: Vec<String> = kept.iter().map(line).collect();
    bubble(said!(language, "calendars/how", account, name, lines))
}

/// Nobody has given the server an account with the other program.
pub fn not_set_up(language: Language) -> Bubble {
    bubble(said!(language, "calendars/not_set_up"))
}

/// The server's account with the other program is refused.
pub fn account_refused(language: Language) -> Bubble {
    bubble(said!(language, "calendars/account_refused"))
}

/// What was typed is no address of a calendar.
pub fn bad_address(language: Language) -> Bubble {
    bubble(said!(language, "calendars/bad_address"))
}

/// Whose calendar is meant.
pub fn which(language: Language, names: &[&str]) -> Bubble {
    let name = names.first().copied().unwrap_or_default();
    bubble(said!(language, "calendars/which", names = names.join(", "), name))
}

/// Whose calendar is to be left alone.
pub fn which_to_leave(language: Language, names: &[&str]) -> Bubble {
    let name = names.first().copied().unwrap_or_default();
    bubble(said!(language, "calendars/which_to_leave", names = names.join(", "), name))
}

/// No calendar of theirs is connected.
pub fn not_connected(language: Language, name: &str) -> Bubble {
    bubble(said!(language, "calendars/not_connected", name))
}

/// A calendar is connected: what was found.
pub fn connected(language: Language, calendar: &Calendar<'_>, seen: Seen) -> Bubble {
    let (name, id, minutes) = (calendar.name, calendar.id.as_str(), EVERY_MINUTES);
    match seen {
        Seen::Busy(busy) => bubble(said!(language, "calendars/connected", name, id, busy, minutes)),
        Seen::Nothing => bubble(said!(language, "calendars/unseen", name, id)),
        Seen::Needs(need) => needed(language, calendar, need),
    }
}

/// A calendar is left alone from now on.
pub fn disconnected(language: Language, name: &str, id: &CalendarId) -> Bubble {
    bubble(said!(language, "calendars/disconnected", name, id = id.as_str()))
}

/// How it stands with a calendar now, to the owners.
pub fn news(language: Language, calendar: &Calendar<'_>, standing: Standing) -> Bubble {
    let (name, id, minutes) = (calendar.name, calendar.id.as_str(), EVERY_MINUTES);
    match standing {
        Standing::New | Standing::Reachable => {
            bubble(said!(language, "calendars/works", name, id, minutes))
        }
        Standing::Silent => bubble(said!(language, "calendars/silent", name, id)),
        Standing::Needs(need) => needed(language, calendar, need),
    }
}

/// What somebody must do before a calendar can be used.
fn needed(language: Language, calendar: &Calendar<'_>, need: Need) -> Bubble {
    let Calendar { name, id, account } = *calendar;
    let (id, minutes) = (id.as_str(), EVERY_MINUTES);
    bubble(match need {
        Need::Sharing => said!(language, "calendars/share", name, id, account, minutes),
        Need::Writing => said!(language, "calendars/let_write", name, id, account, minutes),
        Need::Account | Need::Setup => said!(language, "calendars/refused", name, id),
    })
}
