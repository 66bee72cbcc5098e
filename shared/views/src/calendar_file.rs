//! Bookings as calendar files, RFC 5545: one event, or all of a shop's, in UTC, which every calendar shows in its own
//! zone. Written by hand, for it is a dozen lines that never change; a crate for it brings its own
//! clock, ids and zones along. Absent on purpose: alarms, who comes, and reading such files.

use domain::booking::Booking;
use domain::booking::state::BookingState;
use domain::shop::{Shop, Topic};
use domain::time::Timestamp;

/// Where the file lies, behind the link to a booking's confirmation.
pub const BEHIND_LINK: &str = "/booking.ics";
/// How it is served.
pub const MIME_TYPE: &str = "text/calendar; charset=utf-8";
/// No line has more octets; RFC 5545, 3.1.
const LINE_OCTETS_MAX: usize = 75;

/// The file of a booking with who or what does it. The same booking is the same event however often
/// it is taken in: a later version takes the place of an earlier one.
pub fn of_booking(booking: &Booking, resource: &str, shop: &Shop) -> String {
    let summary = format!("{}, {}", booking.name, shop.name);
    let place = shop.policy.answers.get(&Topic::Place).map(String::as_str).unwrap_or_default();
    let mut lines = opening();
    lines.extend(event(booking, &summary, resource, place, shop));
    written(lines)
}

/// The feed of a shop's bookings that calendar programs follow, each with who or what does it.
pub fn of_feed(name: &str, bookings: &[(&Booking, &str)], shop: &Shop) -> String {
    let mut lines = opening();
    lines.push(format!("X-WR-CALNAME:{}", escaped(name)));
    lines.push("REFRESH-INTERVAL;VALUE=DURATION:PT15M".to_owned());
    for (booking, resource) in bookings {
        let customer = &booking.customer;
        let who = if customer.name.is_empty() { &customer.phone_tail } else { &customer.name };
        let summary = format!("{}, {who}", booking.name);
        let told = format!("{} · {resource} · …{}", booking.number, customer.phone_tail);
        let told = if booking.note.is_empty() { told } else { format!("{told}\n{}", booking.note) };
        lines.extend(event(booking, &summary, &told, "", shop));
    }
    written(lines)
}

fn opening() -> Vec<String> {
    ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Mercury//Bookings//EN", "METHOD:PUBLISH"]
        .map(str::to_owned)
        .to_vec()
}

/// The lines of one event.
fn event(
    booking: &Booking,
    summary: &str,
    description: &str,
    place: &str,
    shop: &Shop,
) -> Vec<String> {
    let status = match booking.state {
        BookingState::Offered | BookingState::Tentative => "TENTATIVE",
        BookingState::Confirmed => "CONFIRMED",
        BookingState::Rejected
        | BookingState::Cancelled
        | BookingState::Expired
        | BookingState::Missed => "CANCELLED",
    };
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:booking-{}.{}@mercury", booking.number, shop.id),
        format!("SEQUENCE:{}", booking.version),
        format!("DTSTAMP:{}", utc(booking.changed_at)),
        format!("DTSTART:{}", utc(booking.from)),
        format!("DTEND:{}", utc(booking.to)),
        format!("SUMMARY:{}", escaped(summary)),
        format!("STATUS:{status}"),
    ];
    for (name, text) in [("LOCATION", place), ("DESCRIPTION", description)] {
        if !text.is_empty() {
            lines.push(format!("{name}:{}", escaped(text)));
        }
    }
    lines.push("END:VEVENT".to_owned());
    lines
}

fn written(mut lines: Vec<String>) -> String {
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

/// "20261123T120000Z".
fn utc(at: Timestamp) -> String {
    let text = at.rfc3339();
    let seconds = text.split(['.', 'Z', '+']).next().unwrap_or_default();
    let digits: String = seconds.chars().filter(|c| !"-:".contains(*c)).collect();
    format!("{digits}Z")
}

/// A text as a value: RFC 5545, 3.3.11. Other control characters are none of its characters.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// A line with its end, cut where it is too long: what follows begins with a space.
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 2);
    let mut octets = 0;
    for c in line.chars() {
        if octets + c.len_utf8() > LINE_OCTETS_MAX {
            out.push_str("\r\n ");
            octets = 1;
        }
        octets += c.len_utf8();
        out.push(c);
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_a_meaning_in_the_format_is_escaped() {
        assert_eq!(escaped("Cut; wash, dry\\\r\nX\u{7}"), "Cut\\; wash\\, dry\\\\\\nX ");
    }

    #[test]
    fn long_lines_are_folded_between_characters() {
        for text in ["x".repeat(300), "ሰላም ".repeat(60), "é".repeat(74), String::new()] {
            let line = format!("SUMMARY:{text}");
            let folded = folded(&line);
            assert!(folded.ends_with("\r\n"));
            assert!(folded.split("\r\n").all(|part| part.len() <= LINE_OCTETS_MAX), "{folded}");
            assert_eq!(folded.replace("\r\n ", "").trim_end_matches("\r\n"), line);
        }
    }

    #[test]
    fn moments_are_in_utc() {
        for millis in [1_795_240_800_000, 1_795_240_800_123] {
            assert_eq!(utc(Timestamp::from_millis(millis)), "20261121T060000Z");
        }
    }
}
