//! What the booking agent and the clock have in common: an ask is decided and becomes the writes
//! of one commit. Commits nothing itself.

use crate::ordering::{Occasion, Stop};
use crate::store::audit::{self, Audit};
use crate::store::booking::{self, DayKey, Days};
use crate::store::{StoreError, Versioned};
use domain::booking::agenda::{Agenda, Rule};
use domain::booking::decide::{BookingAsk, BookingEvent, apply, decide};
use domain::booking::place::{Place, Span};
use domain::booking::slot::{Sight, Slot};
use domain::booking::state::is_shop;
use domain::booking::{Booking, BookingStep};
use domain::ids::{AuditId, PersonId, ResourceId};
use domain::shop::Shop;
use domain::time::{DayRange, Timestamp};
use ports::clock::Clock;
use ports::table::{Table, Write};
use std::collections::{BTreeMap, BTreeSet};

/// The number of a booking that has none yet.
pub const UNNUMBERED: u64 = 0;

/// Nobody is shown times further ahead than this, nor does the shop itself look further.
pub const DAYS_MAX: i32 = 60;

/// So many of a customer's newest bookings are looked at.
pub const NEWEST: usize = 20;

/// A decision with its writes, ready to be committed beside the record that it was done.
#[derive(Debug)]
pub struct Plan {
    /// The booking after.
    pub booking: Booking,
    /// When it began before.
    pub from_before: Timestamp,
    /// What was decided.
    pub event: BookingEvent,
    /// Everything to write but the `done` record.
    pub writes: Vec<Write>,
}

/// Decides `ask` of a booking and works out the writes. A booking of version zero is new; a number
/// is taken only once the rules have said yes.
pub async fn plan(
    table: &impl Table,
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    agenda: &Agenda,
    before: &Versioned<Booking>,
    ask: &BookingAsk,
) -> Result<Plan, Stop> {
    let shop = occasion.shop;
    let days = booking::days(table, &shop.id, touched(&before.record, ask)).await?;
    let taken = taken(&days);
    let sight = Sight {
        agenda,
        zone: &shop.zone,
        taken: &taken,
        booking: before.record.number,
        is_shop: is_shop(occasion.actor()),
        now: occasion.now,
    };
    let event = decide(&before.record, ask, occasion.actor(), &sight)?;
    let mut old = before.record.clone();
    if old.number == UNNUMBERED {
        old.number = booking::next_number(table, &shop.id).await?;
    }
    let known = (before.version > 0).then_some(&before.record);
    let after = apply(old.clone(), &event, occasion.now);
    let mut writes = booking::replace(&shop.id, &days, known, &after, occasion.now)?;
    writes.push(booking::save(&after, before.version)?);
    let step = BookingStep {
        version: after.version,
        event: event.clone(),
        actor: occasion.actor(),
        person: occasion.person,
        cause: occasion.cause.clone(),
        at: occasion.now,
    };
    writes.push(booking::log(&after, &step)?);
    let row = audit_row(occasion, known, &after, &event);
    writes.push(audit::add(shop, AuditId::new(clock.fresh()), &row)?);
    Ok(Plan { from_before: old.from, booking: after, event, writes })
}

/// What can be had of a service on some days, as somebody sees who only looks around.
pub async fn taken_of(
    table: &impl Table,
    shop: &Shop,
    resources: &[ResourceId],
    days: &DayRange,
) -> Result<BTreeMap<ResourceId, Vec<Place>>, StoreError> {
    let zone = &shop.zone;
    // Whatever meets these days, with a day for what is needed before and after.
    let span =
        Span { from: zone.at(&days.from.plus_days(-1), 0), to: zone.at(&days.to.plus_days(2), 0) };
    let mut taken = BTreeMap::new();
    for resource in resources {
        let places = booking::taken(table, &shop.id, resource, span).await?;
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
    let taken = taken_of(table, shop, &rule.resources, &range).await?;
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
pub async fn waiting(
    table: &impl Table,
    shop: &Shop,
    person: PersonId,
    now: Timestamp,
) -> Result<usize, StoreError> {
    let known = booking::newest_of(table, &shop.id, person, NEWEST).await?;
    Ok(known.iter().filter(|one| one.due_at().is_some_and(|due| now < due)).count())
}

/// Every day that an ask may look at or change: where the booking is, and where it may come to be.
fn touched(before: &Booking, ask: &BookingAsk) -> BTreeSet<DayKey> {
    let mut touched = booking::day_keys(before);
    let to = match ask {
        BookingAsk::Hold { .. } => Some(before.from),
        BookingAsk::Move { from } => Some(*from),
        BookingAsk::Confirm
        | BookingAsk::Reject { .. }
        | BookingAsk::Cancel { .. }
        | BookingAsk::Miss
        | BookingAsk::Expire => None,
    };
    if let Some(from) = to {
        let days = before.rule.span(from, before.rule.ends(from)).days();
        for resource in &before.rule.resources {
            touched.extend(days.iter().map(|day| (resource.clone(), day.clone())));
        }
    }
    touched
}

fn taken(days: &Days) -> BTreeMap<ResourceId, Vec<Place>> {
    let mut taken: BTreeMap<ResourceId, Vec<Place>> = BTreeMap::new();
    for ((resource, _), places) in days {
        taken.entry(resource.clone()).or_default().extend(&places.record);
    }
    taken.into_iter().map(|(resource, places)| (resource, once_each(places))).collect()
}

/// What lies in two days is one booking.
fn once_each(places: Vec<Place>) -> Vec<Place> {
    let places = places.into_iter().map(|place| (place.booking, place));
    places.collect::<BTreeMap<_, _>>().into_values().collect()
}

fn audit_row(
    occasion: &Occasion<'_>,
    before: Option<&Booking>,
    after: &Booking,
    event: &BookingEvent,
) -> Audit {
    let facts = |booking: &Booking| {
        format!("{} {} {}", booking.state.as_str(), booking.resource, booking.from.rfc3339())
    };
    let action = match event {
        BookingEvent::Held { .. } => "booking.held",
        BookingEvent::Confirmed => "booking.confirmed",
        BookingEvent::Rejected { .. } => "booking.rejected",
        BookingEvent::Moved { .. } => "booking.moved",
        BookingEvent::Cancelled { .. } => "booking.cancelled",
        BookingEvent::Missed => "booking.missed",
        BookingEvent::Expired => "booking.expired",
    };
    Audit {
        at: occasion.now,
        cause: occasion.cause.clone(),
        person: occasion.person,
        role: occasion.role,
        action: action.to_owned(),
        subject: format!("booking {}", after.number),
        before: before.map(facts),
        after: Some(facts(after)),
    }
}
