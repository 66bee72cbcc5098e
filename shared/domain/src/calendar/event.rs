//! What stands of ours in another program's calendar: one event for each booking that is agreed to,
//! under an id that follows from the booking, so that whoever puts it there twice puts it there
//! once.

use crate::booking::Booking;
use crate::booking::place::Span;
use crate::booking::state::BookingState;
use crate::ids::ShopId;
use crate::time::Zone;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The digits of base 32 with the extended hex alphabet, RFC 4648, in lower case: what ids of
/// events may be made of.
const DIGITS: &[u8; 32] = b"0123456789abcdefghijklmnopqrstuv";
/// Bytes of the shop's digest in an id: eight digits, by which a shop knows its own.
const SHOP_BYTES: usize = 5;
/// Bytes of the booking's digest in an id: 32 digits.
const BOOKING_BYTES: usize = 20;

/// The id of an event: 5 to 1,024 characters of `0-9` and `a-v` where it is ours.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CalendarEventId(String);

/// An event as it is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEvent {
    /// Its id.
    pub id: CalendarEventId,
    /// What it is called.
    pub summary: String,
    /// What else is said of it, in lines.
    pub description: String,
    /// From when until when.
    pub span: Span,
    /// Whose clock it is shown by.
    pub zone: Zone,
}

impl CalendarEventId {
    /// An id as another program says it.
    pub fn of_others(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The id of a booking's event.
    pub fn of_booking(shop: &ShopId, booking: u64) -> Self {
        let digest = Sha256::digest(format!("booking/{shop}/{booking}"));
        Self(own(shop) + &base32hex(digest.get(..BOOKING_BYTES).unwrap_or_default()))
    }

    /// Whether it is the id of an event of this shop's. Another shop's event in the same calendar
    /// is somebody else's.
    pub fn is_of(&self, shop: &ShopId) -> bool {
        self.0.starts_with(&own(shop))
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A short name for it: two events of a calendar have the same one by a chance of one to 2^64.
    pub fn digest(&self) -> String {
        let digest = Sha256::digest(self.0.as_bytes());
        hex::encode(digest.get(..8).unwrap_or_default())
    }
}

/// What the ids of a shop's events begin with.
fn own(shop: &ShopId) -> String {
    let digest = Sha256::digest(format!("shop/{shop}"));
    base32hex(digest.get(..SHOP_BYTES).unwrap_or_default())
}

/// Bytes as digits of five bits, the last ones filled with zeros.
fn base32hex(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(bytes.len() * 8 / 5 + 1);
    let (mut bits, mut count) = (0_u32, 0_u32);
    let mut push = |bits: u32| {
        let digit = usize::try_from(bits & 31).ok().and_then(|place| DIGITS.get(place));
        digits.extend(digit.map(|digit| char::from(*digit)));
    };
    for byte in bytes {
        bits = (bits << 8 | u32::from(*byte)) & 0xFFFF;
        count += 8;
        while count >= 5 {
            count -= 5;
            push(bits >> count);
        }
    }
    if count > 0 {
        push(bits << (5 - count));
    }
    digits
}

/// Whether a booking stands in its resource's calendar: once it is agreed to, and for good when
/// nobody came. What waits for a word, or is off, does not.
pub fn stands(booking: &Booking) -> bool {
    match booking.state {
        BookingState::Confirmed | BookingState::Missed => true,
        BookingState::Tentative
        | BookingState::Offered
        | BookingState::Rejected
        | BookingState::Cancelled
        | BookingState::Expired => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn shop(text: &str) -> ShopId {
        text.parse().unwrap()
    }

    #[test]
    fn base_32_is_that_of_the_rfc() {
        for (text, expected) in [
            ("", ""),
            ("f", "co"),
            ("fo", "cpng"),
            ("foo", "cpnmu"),
            ("foob", "cpnmuog"),
            ("fooba", "cpnmuoj1"),
            ("foobar", "cpnmuoj1e8"),
        ] {
            assert_eq!(base32hex(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn a_booking_has_one_id_and_a_shop_knows_its_own() {
        let (kilima, melati) = (shop("K1MARKT001"), shop("K1MARKT002"));
        let ids: BTreeSet<_> = (1..1_000)
            .flat_map(|number| [&kilima, &melati].map(|it| CalendarEventId::of_booking(it, number)))
            .collect();
        assert_eq!(ids.len(), 999 * 2, "no two bookings share one");
        let id = CalendarEventId::of_booking(&kilima, 7);
        assert_eq!(id, CalendarEventId::of_booking(&kilima, 7));
        assert_eq!(id.as_str().len(), 40);
        assert!(id.as_str().bytes().all(|byte| DIGITS.contains(&byte)), "{id:?}");
        assert!(id.is_of(&kilima) && !id.is_of(&melati));
        assert!(!CalendarEventId::of_others("b7qh2c").is_of(&kilima));
    }
}
