//! Keys of what customers are asked about orders and bookings, and of what was counted in a till.

use super::due;
use domain::ids::ShopId;
use domain::ledger::account::AccountCode;
use domain::survey::About;
use domain::time::{BusinessDay, Timestamp};
use ports::table::Key;

/// The question about an order or a booking.
pub fn survey(shop: &ShopId, about: About) -> Key {
    Key::new(format!("T#{shop}#SV"), about.to_string())
}

/// In G1: a shop's questions by the day they were last heard of.
pub fn surveys_heard(shop: &ShopId) -> String {
    format!("T#{shop}#SF")
}

/// A question's place among those that were heard of.
pub fn survey_heard(shop: &ShopId, day: &BusinessDay, about: About) -> Key {
    Key::new(surveys_heard(shop), format!("{day}#{about}"))
}

/// In G4: a question to be asked at `at`.
pub fn due_survey(at: Timestamp, shop: &ShopId, about: About) -> Key {
    due(at, shop, &format!("SV#{about}"))
}

/// The partition of what was counted in tills.
pub fn till_counts(shop: &ShopId) -> String {
    format!("T#{shop}#TC")
}

/// What was counted last in a till on a day.
pub fn till_count(shop: &ShopId, day: &BusinessDay, account: AccountCode) -> Key {
    Key::new(till_counts(shop), format!("{day}#{account}"))
}
