//! The keys of what is kept of other programs' calendars.

use super::{calendar, due, order_sort};
use domain::ids::{OrderNumber, ResourceId, ShopId};
use domain::time::{BusinessDay, Timestamp};
use ports::table::Key;

/// Behind the day it is of, so that what is booked and what is busy are found together.
const BUSY: &str = "#BUSY";

fn partition(shop: &ShopId) -> String {
    format!("T#{shop}#XC")
}

/// The way to a resource's calendar.
pub fn calendar_link(shop: &ShopId, resource: &ResourceId) -> Key {
    Key::new(partition(shop), format!("L#{resource}"))
}

/// How far a booking's event follows it.
pub fn mirror(shop: &ShopId, booking: u64) -> Key {
    Key::new(partition(shop), format!("B#{}", order_sort(OrderNumber(booking))))
}

/// When a resource has something else to do on a day of UTC.
pub fn busy_day(shop: &ShopId, resource: &ResourceId, day: &BusinessDay) -> Key {
    Key::new(calendar(shop, resource), end_of_day(day))
}

/// The last sort key of a day of a resource.
pub fn end_of_day(day: &BusinessDay) -> String {
    format!("{day}{BUSY}")
}

/// In G4: a calendar that is looked at next at `at`.
pub fn due_calendar_link(at: Timestamp, shop: &ShopId, resource: &ResourceId) -> Key {
    due(at, shop, &format!("XC#L#{resource}"))
}

/// In G4: an event that is tried again at `at`.
pub fn due_mirror(at: Timestamp, shop: &ShopId, booking: u64) -> Key {
    due(at, shop, &format!("XC#B#{booking}"))
}
