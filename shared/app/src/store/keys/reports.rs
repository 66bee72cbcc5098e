//! Keys of reports that come by themselves.

use super::due;
use domain::ids::ShopId;
use domain::time::Timestamp;
use ports::table::Key;

/// All of a shop's reports that come by themselves.
pub fn schedules(shop: &ShopId) -> Key {
    Key::new(format!("T#{shop}#SR"), "S")
}

/// In G4: a shop whose next report comes at `at`.
pub fn due_schedules(at: Timestamp, shop: &ShopId) -> Key {
    due(at, shop, "SR")
}
