//! What is booked and what is free, as somebody sees who only looks around.

use super::{UNNUMBERED, once_each};
use crate::store::StoreError;
use crate::store::booking;
use domain::booking::Booking;
use domain::booking::agenda::{Agenda, Rule};
use domain::booking::place::{Place, Span};
use domain::booking::slot::{Sight, Slot};
use domain::booking::state::BookingState;
use domain::ids::{PersonId, ResourceId};
use domain::shop::Shop;
use domain::time::{DayRange, Timestamp};
use ports::table::Table;
use std::collections::BTreeMap;

/// Nobody is shown times further ahead than this, nor does the shop itself look further.
pub const DAYS_MAX: i32 = 60;

/// So many of a customer's newest bookings are looked at.
pub const NEWEST: usize = 20;

/// What can be had of a service on some days, as somebody sees who only looks around.
pub async fn taken_of(
    table: &impl Table,
    shop: &Shop,
    agenda: &Agenda,
    resources: &[ResourceId],
    days: &DayRange,
) -> Result<BTreeMap<ResourceId, Vec<Place>>, StoreError> {
    let zone = &shop.zone;
    // Whatever meets these days, with a day for what is needed before and after.
    let span =
        Span { from: zone.at(&days.from.plus_days(-1), 0), to: zone.at(&days.to.plus_days(2), 0) };
    let mut taken = BTreeMap::new();
    for resource in resources {
        let kept = agenda.calendars.get(resource);
        let places = booking::taken(table, &shop.id, resource, kept, span).await?;
        taken.insert(resource.clone(), once_each(places));
    }
    Ok(taken)
}

/// Every time of a service that a customer can have, as somebody sees who only looks around.
pub async fn free(
    table: &impl Table,
    shop: &Shop,
    agenda: &Agenda,
    rule: &Rule,
    now: Timestamp,
) -> Result<Vec<Slot>, StoreError> {
    let today = now.business_day(&shop.zone);
    let range = DayRange { to: today.plus_days(days_ahead(rule)), from: today };
    let taken = taken_of(table, shop, agenda, &rule.resources, &range).await?;
    let sight =
        Sight { agenda, zone: &shop.zone, taken: &taken, booking: UNNUMBERED, is_shop: false, now };
    Ok(sight.slots(rule, &range))
}

/// How many days ahead a customer is shown times.
pub fn days_ahead(rule: &Rule) -> i32 {
    i32::try_from(rule.horizon_days).unwrap_or(DAYS_MAX).min(DAYS_MAX)
}

/// The bookings that begin on these days and are kept, in order.
pub async fn kept(
    table: &impl Table,
    shop: &Shop,
    range: &DayRange,
    now: Timestamp,
) -> Result<Vec<Booking>, StoreError> {
    let [from, to] = [&range.from, &range.to.plus_days(1)].map(|day| shop.zone.at(day, 0));
    let mut found = booking::between(table, &shop.id, Span { from, to }).await?;
    found.retain(|one| one.from < to && one.place().is_some_and(|place| place.is_kept(now)));
    Ok(found)
}

/// How many bookings of a customer wait for the shop's word.
pub async fn unanswered(
    table: &impl Table,
    shop: &Shop,
    person: PersonId,
    now: Timestamp,
) -> Result<usize, StoreError> {
    let known = booking::newest_of(table, &shop.id, person, NEWEST).await?;
    let waits = |one: &&Booking| {
        one.state == BookingState::Tentative && one.runs_out_at().is_some_and(|due| now < due)
    };
    Ok(known.iter().filter(waits).count())
}
