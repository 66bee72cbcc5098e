//! Free times, looked for and offered.

use super::Desk;
use crate::booking::{self, DAYS_MAX};
use crate::store::StoreError;
use domain::booking::agenda::Rule;
use domain::booking::slot::{Sight, Slot};
use domain::booking::state::is_shop;
use domain::command::{TimeAsk, When};
use domain::message::BUTTONS_MAX;
use domain::time::{BusinessDay, DayRange, Zone};
use ports::clock::Clock;
use ports::table::Table;

/// What was found.
pub(super) struct Found {
    /// The times, at most as many as there are buttons, in order.
    pub(super) slots: Vec<Slot>,
    /// The day that was asked for, where nothing of it fits.
    pub(super) missed: Option<BusinessDay>,
}

impl Found {
    /// Whether a day and a time of it that was asked for is among them.
    pub(super) fn has(&self, wanted: &When, zone: &Zone) -> bool {
        let is_it = |slot: &Slot| {
            wanted.day.as_ref() == Some(&slot.from.business_day(zone))
                && wanted.time.is_none_or(|time| slot.is_in(time, zone))
        };
        self.slots.iter().any(is_it)
    }
}

/// The free times that fit best. Where nothing fits a day that was asked for, the next ones after.
pub(super) async fn find<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    rule: &Rule,
    booking: u64,
    when: &When,
) -> Result<Found, StoreError> {
    let zone = &desk.occasion.shop.zone;
    let today = desk.occasion.now.business_day(zone);
    let is_shop = is_shop(desk.occasion.actor());
    let ahead = if is_shop { DAYS_MAX } else { booking::days_ahead(rule) };
    let asked = when.from.map(|from| from.business_day(zone)).or_else(|| when.day.clone());
    let first = asked.clone().unwrap_or_else(|| today.clone()).max(today.clone());
    let last = today.plus_days(ahead).max(first.clone());
    let range = DayRange { from: first, to: last };
    let (agenda, now) = (&desk.agenda.record, desk.occasion.now);
    let taken = booking::taken_of(desk.table, desk.occasion.shop, agenda, &rule.resources, &range);
    let taken = taken.await?;
    let sight = Sight { agenda, zone, taken: &taken, booking, is_shop, now };
    let slots = sight.slots(rule, &range);
    let minute = |slot: &Slot| slot.from.minute_of_day(zone);
    let fits = |slot: &&Slot| {
        // What is nearest to a time that was named is shown too.
        let is_in_time = match when.time {
            None | Some(TimeAsk::At(_)) => true,
            Some(time @ (TimeAsk::After(_) | TimeAsk::Before(_) | TimeAsk::Between(..))) => {
                slot.is_in(time, zone)
            }
        };
        is_in_time && asked.as_ref().is_none_or(|day| slot.from.business_day(zone) == *day)
    };
    let mut fitting: Vec<Slot> = slots.iter().filter(fits).cloned().collect();
    if let Some(TimeAsk::At(at)) = when.time {
        fitting.sort_by_key(|slot| (minute(slot).abs_diff(at), slot.from));
    }
    let missed = asked.filter(|_| fitting.is_empty());
    let mut shown = if fitting.is_empty() { slots } else { fitting };
    shown.truncate(BUTTONS_MAX);
    // The very time that was asked for comes first.
    let is_other = |slot: &Slot| when.time != Some(TimeAsk::At(minute(slot)));
    shown.sort_by_key(|slot| (missed.is_some() || is_other(slot), slot.from));
    Ok(Found { slots: shown, missed })
}
