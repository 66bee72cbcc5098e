//! Calendars of other programs: who and what can be booked may keep one each, in which confirmed
//! bookings stand and from which times are learnt at which they have no time.
//!
//! Reading order: [`event`] (what stands there of ours), [`busy`] (what stands there of others),
//! [`link`] (how a calendar is reached), [`mirror`] (how far a booking's event follows it).
//! Deliberately absent: how another program is spoken to, and calendars of our own, which are
//! [`crate::booking`]'s.

pub mod busy;
pub mod event;
pub mod link;
pub mod mirror;

use serde::{Deserialize, Serialize};
use std::fmt;

/// The address a calendar goes by at the program that keeps it, such as `grace@example.com`; in
/// lower case. It is personal: it shows nothing of itself in logs.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CalendarId(String);

/// A text that is no address of a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an address such as grace@example.com")]
pub struct NotACalendar;

/// E-mail addresses are no longer.
const BYTES_MAX: usize = 254;

impl TryFrom<String> for CalendarId {
    type Error = NotACalendar;

    fn try_from(text: String) -> Result<Self, NotACalendar> {
        let inside = |byte: u8| byte.is_ascii_alphanumeric() || b"._%+-#&'".contains(&byte);
        let (name, host) = text.split_once('@').ok_or(NotACalendar)?;
        let is_host = host.contains('.')
            && host.split('.').all(|part| !part.is_empty() && !part.starts_with('-'))
            && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-".contains(&byte));
        let is_name = !name.is_empty() && name.bytes().all(inside);
        if is_host && is_name && text.len() <= BYTES_MAX {
            Ok(Self(text.to_ascii_lowercase()))
        } else {
            Err(NotACalendar)
        }
    }
}

impl From<CalendarId> for String {
    fn from(id: CalendarId) -> Self {
        id.0
    }
}

impl CalendarId {
    /// The address, for the one place that needs it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for CalendarId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("CalendarId(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_calendars() {
        for (text, expected) in [
            ("grace@example.com", Some("grace@example.com")),
            ("Grace.N+salon@Example.co.ug", Some("grace.n+salon@example.co.ug")),
            ("c_1a2b@group.calendar.google.com", Some("c_1a2b@group.calendar.google.com")),
            ("1a2b3c@group.calendar.google.com", Some("1a2b3c@group.calendar.google.com")),
            (
                "en.ke#holiday@group.v.calendar.google.com",
                Some("en.ke#holiday@group.v.calendar.google.com"),
            ),
            ("grace@example", None),
            ("grace", None),
            ("@example.com", None),
            ("grace@", None),
            ("grace@example..com", None),
            ("gra ce@example.com", None),
            ("grace@exa/mple.com", None),
            ("a@b@example.com", None),
            ("", None),
        ] {
            let found = CalendarId::try_from(text.to_owned()).ok();
            assert_eq!(found.as_ref().map(CalendarId::as_str), expected, "{text}");
        }
        let long = format!("{}@example.com", "x".repeat(BYTES_MAX));
        assert_eq!(CalendarId::try_from(long), Err(NotACalendar));
        let id = CalendarId::try_from("grace@example.com".to_owned()).unwrap();
        assert_eq!(format!("{id:?}"), "CalendarId(…)", "it is personal");
    }
}
