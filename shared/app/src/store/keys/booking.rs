//! The keys of bookings, and of the calendars in which they take their places.

use super::{due, order_sort};
use domain::ids::{OrderNumber, PersonId, ResourceId, ShopId};
use domain::time::{BusinessDay, Timestamp};
use ports::table::Key;

/// What of a shop can be booked.
pub fn agenda(shop: &ShopId) -> Key {
    Key::new(format!("T#{shop}#AG"), "A")
}

/// The partition of a booking: header and steps.
fn booking_partition(shop: &ShopId, number: u64) -> String {
    format!("T#{shop}#B#{number}")
}

/// A booking.
pub fn booking(shop: &ShopId, number: u64) -> Key {
    Key::new(booking_partition(shop, number), "META")
}

/// A step of a booking.
pub fn booking_step(shop: &ShopId, number: u64, version: u64) -> Key {
    Key::new(booking_partition(shop, number), format!("TR#{version:04}"))
}

/// What is taken of a resource on a day of UTC.
pub fn calendar_day(shop: &ShopId, resource: &ResourceId, day: &BusinessDay) -> Key {
    Key::new(format!("T#{shop}#CAL#{resource}"), day.to_string())
}

/// The partition of all days of a resource.
pub fn calendar(shop: &ShopId, resource: &ResourceId) -> String {
    format!("T#{shop}#CAL#{resource}")
}

/// In G1: a shop's bookings by the moment they begin.
pub fn booking_feed(shop: &ShopId) -> String {
    format!("T#{shop}#BF")
}

/// A booking's place in the feed.
pub fn booking_sort(from: Timestamp, number: u64) -> String {
    format!("{}#{}", bookings_from(from), booking_number(number))
}

/// The first place in the feed of a booking that begins at `from` or later.
pub fn bookings_from(from: Timestamp) -> String {
    format!("{:013}", from.millis().max(0))
}

/// In G3: a customer's bookings by number.
pub fn bookings_of(shop: &ShopId, person: PersonId) -> String {
    format!("T#{shop}#CB#{person}")
}

/// A booking's place among those of its customer.
pub fn booking_number(number: u64) -> String {
    order_sort(OrderNumber(number))
}

/// In G4: a booking whose time runs out at `at`.
pub fn due_booking(at: Timestamp, shop: &ShopId, number: u64) -> Key {
    due(at, shop, &format!("B#{number}"))
}

/// The counter of booking numbers.
pub fn booking_counter(shop: &ShopId) -> Key {
    Key::new(format!("T#{shop}#SER#booking"), "N")
}

/// The partition of those who wait for a time of a shop.
pub fn waiting_list(shop: &ShopId) -> String {
    format!("T#{shop}#WL")
}

/// A time that somebody waits for; they sort by since when.
pub fn wish(shop: &ShopId, since: Timestamp, person: PersonId) -> Key {
    let sort = format!("{WISHES}{:013}#{person}", since.millis().max(0));
    Key::new(waiting_list(shop), sort)
}

/// What the sort keys of wishes begin with.
pub const WISHES: &str = "W#";

/// That times of a shop got free since somebody looked.
pub fn freed(shop: &ShopId) -> Key {
    Key::new(waiting_list(shop), "FREED")
}

/// In G4: a shop of which times got free at `at`.
pub fn due_freed(at: Timestamp, shop: &ShopId) -> Key {
    due(at, shop, "WL")
}
