//! What is said of the shop itself, of those who work there and of those it writes to.

use super::super::found::Found;
use super::words::{
    ABSENT, ADDS, AROUND_STAFF, DELIVERY, EVERYBODY, HOLDS, LEAVES, OF_BOOKINGS, OF_THE_SHOP,
    OPENS, RELEASES, REMINDERS, REMOVES, RUNS, STAFF, SURVEYS, SWITCHES_OFF, SWITCHES_ON, TAGLINES,
};

pub(super) fn sentence(label: &str, found: &Found<'_>) -> Option<String> {
    if let Some(phone) = found.phone() {
        return with_phone(label, found, &phone);
    }
    match label {
        "broadcast.send" => {
            let text = found.quoted().or_else(|| found.told_behind(EVERYBODY))?;
            return Some(format!("message all customers: {text}"));
        }
        "settings.set" => return setting(found),
        "calendar.block" => return blocked(found),
        _ if found.has_more => return None,
        _ => {}
    }
    if let Some(number) = found.number {
        return numbered(label, found, number.0);
    }
    Some(match label {
        "booking.list" => format!("bookings{}", found.on_days()),
        "staff.list" => "staff list".to_owned(),
        "settings.show" => "show settings".to_owned(),
        "waiting.list" => "waiting list".to_owned(),
        "handoff" if found.begins(RELEASES) => format!("release {}", found.party()?),
        "handoff" => format!("take over chat with {}", found.party()?),
        "staff.phone" if found.begins(REMOVES) || found.begins(LEAVES) => {
            format!("remove staff {}", found.one_besides(&[REMOVES, LEAVES, STAFF, AROUND_STAFF])?)
        }
        "undo" => "undo".to_owned(),
        "calendar.link" => "calendar link".to_owned(),
        _ => return None,
    })
}

/// Days or hours at which somebody, or the shop, is not there.
fn blocked(found: &Found<'_>) -> Option<String> {
    let days = found.days.as_deref()?;
    let hours = found.hours();
    let figures = if hours.is_some() { 2 } else { 0 };
    let is_open_ended = hours.is_none() && found.time.is_some();
    if is_open_ended || found.begins(OPENS) || found.count_figures() > figures {
        return None;
    }
    let time = |minute: u32| format!("{:02}:{:02}", minute / 60 % 24, minute % 60);
    let hours = hours.map(|it| format!(" from {} to {}", time(it.begins()), time(it.ends())));
    let hours = hours.unwrap_or_default();
    if let Some(name) = found.named_by(ABSENT) {
        return Some(format!("{name} is away on {days}{hours}"));
    }
    let takes_none = found.begins(OF_BOOKINGS) && found.has_denial();
    let is_of_all = (takes_none || found.begins(OF_THE_SHOP)) && !found.begins(ABSENT);
    is_of_all.then(|| format!("block {days}{hours}"))
}

/// What is about a booking, or about whoever ordered something.
fn numbered(label: &str, found: &Found<'_>, number: u64) -> Option<String> {
    Some(match label {
        "booking.confirm" => format!("confirm booking {number}"),
        "booking.reject" => format!("reject booking {number}"),
        "handoff" if found.begins(RELEASES) => format!("release customer of order {number}"),
        "handoff" => format!("take over chat of order {number}"),
        "booking.reschedule" => {
            let to = found.days.as_deref().or_else(|| found.last_days());
            let to = to.map_or(String::new(), |days| format!(" to {days}"));
            format!("move booking {number}{to}{}", found.at())
        }
        _ => return None,
    })
}

/// What is about somebody with this phone.
fn with_phone(label: &str, found: &Found<'_>, phone: &str) -> Option<String> {
    match label {
        "staff.phone" => {
            if found.begins(REMOVES) {
                return Some(format!("remove staff {phone}"));
            }
            // Who runs the shop is not said by the way.
            let is_taken_on = found.begins(STAFF) || found.begins(ADDS);
            (is_taken_on && !found.begins(RUNS)).then(|| format!("add {phone} as staff"))
        }
        "handoff" if found.begins(RELEASES) => Some(format!("release {phone}")),
        "handoff" => Some(format!("take over chat with {phone}")),
        _ => None,
    }
}

/// A setting that is switched, or has one figure or words in quotation marks.
fn setting(found: &Found<'_>) -> Option<String> {
    let switched = match (found.begins(SWITCHES_ON), found.begins(SWITCHES_OFF)) {
        (_, true) => Some("off"),
        (true, false) => Some("on"),
        (false, false) => None,
    };
    if let Some(switched) = switched.filter(|_| found.has_no_figures()) {
        if found.begins(SURVEYS) {
            return Some(format!("surveys {switched}"));
        }
        let is_theirs = found.begins(REMINDERS) && !found.begins(OF_BOOKINGS);
        return is_theirs.then(|| format!("payment reminders {switched}"));
    }
    if found.begins(TAGLINES) {
        return Some(format!("set tagline to {}", found.in_quotes()?));
    }
    if found.begins(HOLDS) {
        let hours = found.sum()?;
        let hours: String = hours.chars().take_while(char::is_ascii_digit).collect();
        return Some(format!("hold unpaid orders for {hours} hours"));
    }
    let price = found.prices();
    let [price] = price.as_slice() else { return None };
    found.begins(DELIVERY).then(|| format!("set delivery to {price}"))
}
