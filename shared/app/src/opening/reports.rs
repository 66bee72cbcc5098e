//! The report that comes by itself to a shop that has just opened: the day at a glance, at the hour
//! its file names, to each of its owners, as if they had asked for it in chat.

use super::bits;
use super::file::{ShopFile, minute_of_day};
use crate::store::{StoreError, schedule};
use domain::ids::{CartId, crockford};
use domain::schedule::{Every, Rhythm, SCHEDULES_MAX, Schedule, ScheduledReport, Schedules};
use domain::shop::Shop;
use domain::time::Timestamp;
use ports::table::Write;

/// A cart that nobody fills: a command names one.
const CART_CHARS: usize = 12;

/// The write of the reports; none for a shop that names no hour.
pub(super) fn by_themselves(
    file: &ShopFile,
    shop: &Shop,
    now: Timestamp,
) -> Result<Option<Write>, StoreError> {
    let minute = file.end_of_day.as_deref().and_then(minute_of_day);
    let Some(minute) = minute else { return Ok(None) };
    let rhythm = Rhythm { every: Every::Day, minute };
    let mut all = Schedules::none(&shop.id);
    for (place, owner) in shop.owners.iter().enumerate().take(SCHEDULES_MAX) {
        all.add(Schedule {
            number: 0,
            person: *owner,
            language: shop.language(),
            cart: cart(shop, place),
            report: ScheduledReport::EndOfDay,
            rhythm,
            next: rhythm.next_after(now, &shop.zone),
        });
    }
    schedule::save_schedules(&all, 0).map(Some)
}

fn cart(shop: &Shop, place: usize) -> CartId {
    let cart = crockford(bits(&shop.id, "cart", place), CART_CHARS);
    cart.parse().expect("so many of Crockford's characters are a cart's name")
}
