//! The keys of what is known of a shop's people besides who they are.

use domain::ids::{AuditId, FileId, PersonId, ShopId};
use domain::time::BusinessDay;
use ports::table::Key;

/// What the sort keys of those who run the shop begin with.
pub const MEMBERS: &str = "USER#";

/// The partition of customers a person of the shop talks to.
pub fn handovers(shop: &ShopId) -> String {
    format!("T#{shop}#HO")
}

/// A customer a person of the shop talks to.
pub fn handover(shop: &ShopId, person: PersonId) -> Key {
    Key::new(handovers(shop), person.to_string())
}

/// The partition of what customers thought.
pub fn feedbacks(shop: &ShopId) -> String {
    format!("T#{shop}#FB")
}

/// What a customer thought, by the day.
pub fn feedback(shop: &ShopId, day: &BusinessDay, id: AuditId) -> Key {
    Key::new(feedbacks(shop), format!("{day}#{id}"))
}

/// What the sort keys of a person's pictures begin with.
pub const PICTURES: &str = "PIC#";

/// A picture a person sent.
pub fn picture(shop: &ShopId, person: PersonId, id: FileId) -> Key {
    Key::new(super::person_partition(shop, person), format!("{PICTURES}{id}"))
}
