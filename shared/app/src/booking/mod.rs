//! What the booking agent and the clock have in common: an ask is decided and becomes the writes
//! of one commit. Commits nothing itself.

mod look;
mod paper;

pub use look::{DAYS_MAX, NEWEST, days_ahead, free, kept, taken_of, unanswered};
pub(crate) use paper::language_of;

use crate::ordering::{self, Occasion, Stop};
use crate::paid_ahead;
use crate::store::audit::{self, Audit};
use crate::store::booking::{self, DayKey, Days};
use crate::store::{self, StoreError, Versioned, calendar, waiting};
use crate::survey;
use domain::booking::agenda::Agenda;
use domain::booking::ahead::PaidAhead;
use domain::booking::decide::{BookingAsk, decide};
use domain::booking::event::{BookingEvent, apply};
use domain::booking::place::{Place, Span};
use domain::booking::slot::Sight;
use domain::booking::state::{BookingState, is_shop};
use domain::booking::{Booking, BookingStep};
use domain::catalog::Catalog;
use domain::ids::{AuditId, ResourceId, ShopId};
use domain::message::CommandMessage;
use domain::money::Money;
use domain::survey::Survey;
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::table::{Table, Write};
use std::collections::{BTreeMap, BTreeSet};

/// The number of a booking that has none yet.
pub const UNNUMBERED: u64 = 0;

/// A decision with its writes, ready to be committed beside the record that it was done.
#[derive(Debug)]
pub struct Plan {
    /// The booking after.
    pub booking: Booking,
    /// When it began before.
    pub from_before: Timestamp,
    /// Where it stood before.
    pub state_before: BookingState,
    /// What was decided.
    pub event: BookingEvent,
    /// Everything to write but the `done` record.
    pub writes: Vec<Write>,
    /// What whoever or whatever does it is called.
    pub resource: String,
    /// Whether calendars of other programs follow.
    pub follows: bool,
    /// What it means for the order that pays for it; its writes are among those above.
    pub order: Option<Box<ordering::Plan>>,
    /// What was paid on that order so far, of a booking that is agreed to.
    pub paid: Option<Money>,
    /// What has the time that is agreed to confirmed on paper.
    pub paper: Option<Box<CommandMessage>>,
}

/// What a step of a booking starts from.
struct Step<'a> {
    agenda: &'a Agenda,
    days: Days,
    before: &'a Versioned<Booking>,
    event: BookingEvent,
}

/// Decides `ask` of a booking and works out the writes; the order that pays for it follows it, and is
/// written down with the booking where something is to be paid ahead. A booking of version zero is
/// new; a number is taken only once the rules have said yes.
pub async fn plan(
    table: &impl Table,
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    catalog: &Catalog,
    agenda: &Agenda,
    before: &Versioned<Booking>,
    ask: &BookingAsk,
) -> Result<Plan, Stop> {
    let step = decided(table, occasion, agenda, before, ask).await?;
    let mut old = numbered(table, occasion, before).await?;
    let paying =
        if let BookingEvent::Held { until, .. } | BookingEvent::Taken { until } = step.event {
            paying(table, clock, occasion, catalog, &mut old, until).await?
        } else {
            None
        };
    let mut plan = asked(table, clock, occasion, written(clock, occasion, step, &old)?).await?;
    let followed = match paying {
        Some(order) => Some(order),
        None => paid_ahead::order_of(table, clock, occasion, &plan.booking, &plan.event).await?,
    };
    if let Some(mut order) = followed {
        plan.writes.append(&mut order.writes);
        plan.order = Some(Box::new(order));
    }
    Ok(plan)
}

/// The same without its order, for whoever decides of that.
pub(crate) async fn plan_alone(
    table: &impl Table,
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    agenda: &Agenda,
    before: &Versioned<Booking>,
    ask: &BookingAsk,
) -> Result<Plan, Stop> {
    let step = decided(table, occasion, agenda, before, ask).await?;
    let old = numbered(table, occasion, before).await?;
    Ok(asked(table, clock, occasion, written(clock, occasion, step, &old)?).await?)
}

/// The same with the paper and the question how it was, of a booking that is agreed to.
async fn asked(
    table: &impl Table,
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    mut plan: Plan,
) -> Result<Plan, StoreError> {
    plan.paper = paper::command(clock, occasion, &plan.booking, &plan.event).map(Box::new);
    if matches!(plan.event, BookingEvent::Confirmed { .. }) {
        let new = Survey::of_booking(&plan.booking, &occasion.shop.zone);
        plan.writes.extend(survey::opened(table, occasion.shop, &new).await?);
        if let Some(ahead) = plan.booking.ahead {
            let order = store::order::load_order(table, &occasion.shop.id, ahead.order).await?;
            plan.paid = order.map(|found| found.record.paid);
        }
    }
    Ok(plan)
}

async fn decided<'a>(
    table: &impl Table,
    occasion: &Occasion<'_>,
    agenda: &'a Agenda,
    before: &'a Versioned<Booking>,
    ask: &BookingAsk,
) -> Result<Step<'a>, Stop> {
    let shop = occasion.shop;
    let days = booking::days(table, &shop.id, touched(&before.record, ask)).await?;
    let mut taken = taken(&days);
    // What else there is to do stands in the way of who takes a time, but not of the shop's yes to
    // one that was held before.
    if wanted(&before.record, ask).is_some() {
        for (resource, busy) in busy(table, &shop.id, agenda, days.keys()).await? {
            taken.entry(resource).or_default().extend(busy);
        }
    }
    let sight = Sight {
        agenda,
        zone: &shop.zone,
        taken: &taken,
        booking: before.record.number,
        is_shop: is_shop(occasion.actor()),
        now: occasion.now,
    };
    let event = decide(&before.record, ask, occasion.actor(), &sight)?;
    Ok(Step { agenda, days, before, event })
}

async fn numbered(
    table: &impl Table,
    occasion: &Occasion<'_>,
    before: &Versioned<Booking>,
) -> Result<Booking, StoreError> {
    let mut old = before.record.clone();
    if old.number == UNNUMBERED {
        old.number = booking::next_number(table, &occasion.shop.id).await?;
    }
    Ok(old)
}

/// The order of a booking, if something of it is to be paid ahead, noted with the booking.
async fn paying(
    table: &impl Table,
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    catalog: &Catalog,
    booking: &mut Booking,
    until: Timestamp,
) -> Result<Option<ordering::Plan>, Stop> {
    let plan = paid_ahead::order_for(table, clock, occasion, catalog, booking, until).await?;
    let Some(plan) = plan else { return Ok(None) };
    let Some(pays) = plan.order.pays_for else { return Ok(None) };
    let amount = Money::new(pays.ahead_minor, plan.order.total.currency());
    booking.ahead = Some(PaidAhead {
        order: plan.order.number,
        amount,
        is_agreed: false,
        is_paid: false,
        is_had: false,
    });
    Ok(Some(plan))
}

fn written(
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    step: Step<'_>,
    old: &Booking,
) -> Result<Plan, StoreError> {
    let (shop, now) = (occasion.shop, occasion.now);
    let Step { agenda, days, before, event } = step;
    let known = (before.version > 0).then_some(&before.record);
    let after = apply(old.clone(), &event, now);
    let mut writes = booking::replace(&shop.id, &days, known, &after, now)?;
    writes.push(booking::save(&after, before.version)?);
    let log = BookingStep {
        version: after.version,
        event: event.clone(),
        actor: occasion.actor(),
        person: occasion.person,
        cause: occasion.cause.clone(),
        at: now,
    };
    writes.push(booking::log(&after, &log)?);
    let row = audit_row(occasion, known, &after, &event);
    writes.push(audit::add(shop, AuditId::new(clock.fresh()), &row)?);
    // With the yes to another time the one that stood until then is free.
    let lets_go = old.stands.is_some() && after.stands.is_none();
    if (frees(&event) || lets_go) && now < old.from {
        writes.push(waiting::freed(&shop.id, now)?);
    }
    let resource = agenda.name_of(&after.resource).to_owned();
    let (from_before, state_before) = (old.from, old.state);
    let follows = !agenda.calendars.is_empty() && shows(&event);
    let booking = after;
    Ok(Plan {
        from_before,
        state_before,
        booking,
        event,
        writes,
        resource,
        follows,
        order: None,
        paid: None,
        paper: None,
    })
}

/// Whether a calendar shows what happened.
fn shows(event: &BookingEvent) -> bool {
    match event {
        BookingEvent::Confirmed { .. }
        | BookingEvent::Rejected { .. }
        | BookingEvent::Moved { .. }
        | BookingEvent::Kept { .. }
        | BookingEvent::Cancelled { .. }
        | BookingEvent::Missed
        | BookingEvent::Came
        | BookingEvent::Unpaid { .. }
        | BookingEvent::Expired => true,
        BookingEvent::Held { .. }
        | BookingEvent::Offered { .. }
        | BookingEvent::Taken { .. }
        | BookingEvent::Agreed { .. }
        | BookingEvent::Paid { .. }
        | BookingEvent::Reminded { .. }
        | BookingEvent::Billed { .. }
        | BookingEvent::Had => false,
    }
}

/// Whether a time gets free by it that somebody may wait for.
fn frees(event: &BookingEvent) -> bool {
    match event {
        BookingEvent::Rejected { .. }
        | BookingEvent::Cancelled { .. }
        | BookingEvent::Expired
        | BookingEvent::Kept { .. }
        | BookingEvent::Moved { .. } => true,
        BookingEvent::Held { .. }
        | BookingEvent::Offered { .. }
        | BookingEvent::Taken { .. }
        | BookingEvent::Agreed { .. }
        | BookingEvent::Paid { .. }
        | BookingEvent::Unpaid { .. }
        | BookingEvent::Confirmed { .. }
        | BookingEvent::Missed
        | BookingEvent::Came
        | BookingEvent::Reminded { .. }
        | BookingEvent::Billed { .. }
        | BookingEvent::Had => false,
    }
}

/// Every day that an ask may look at or change: where the booking is, and where it may come to be.
fn touched(before: &Booking, ask: &BookingAsk) -> BTreeSet<DayKey> {
    let mut touched = booking::day_keys(before);
    if let Some(from) = wanted(before, ask) {
        let days = before.rule.span(from, before.rule.ends(from)).days();
        for resource in &ask.rule(before).resources {
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

/// The time that an ask takes, which must be free; none when it stays with the one it holds.
fn wanted(before: &Booking, ask: &BookingAsk) -> Option<Timestamp> {
    match ask {
        BookingAsk::Hold { .. } | BookingAsk::Offer { .. } => Some(before.from),
        BookingAsk::Move { from, .. } => Some(*from),
        BookingAsk::Take
        | BookingAsk::Pay
        | BookingAsk::Unpay
        | BookingAsk::Bill { .. }
        | BookingAsk::Remind
        | BookingAsk::Settle
        | BookingAsk::Confirm
        | BookingAsk::Reject { .. }
        | BookingAsk::Cancel { .. }
        | BookingAsk::Miss
        | BookingAsk::Expire => None,
    }
}

/// What else there is to do on these days by the calendars that resources keep.
async fn busy(
    table: &impl Table,
    shop: &ShopId,
    agenda: &Agenda,
    days: impl Iterator<Item = &DayKey>,
) -> Result<BTreeMap<ResourceId, Vec<Place>>, StoreError> {
    let mut found: BTreeMap<ResourceId, Vec<Span>> = BTreeMap::new();
    for (resource, day) in days {
        let kept = agenda.calendars.get(resource);
        let spans = calendar::busy_on(table, shop, resource, day, kept).await?;
        found.entry(resource.clone()).or_default().extend(spans);
    }
    Ok(found.into_iter().map(|(resource, spans)| (resource, calendar::places(spans))).collect())
}

/// What lies in two days is one booking.
fn once_each(places: Vec<Place>) -> Vec<Place> {
    let places = places.into_iter().map(|place| ((place.booking, place.span), place));
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
        BookingEvent::Offered { .. } => "booking.offered",
        BookingEvent::Taken { .. } => "booking.taken",
        BookingEvent::Agreed { .. } => "booking.agreed",
        BookingEvent::Paid { .. } => "booking.paid",
        BookingEvent::Unpaid { .. } => "booking.unpaid",
        BookingEvent::Confirmed { .. } => "booking.confirmed",
        BookingEvent::Rejected { .. } => "booking.rejected",
        BookingEvent::Moved { .. } => "booking.moved",
        BookingEvent::Kept { .. } => "booking.kept",
        BookingEvent::Cancelled { .. } => "booking.cancelled",
        BookingEvent::Missed => "booking.missed",
        BookingEvent::Came => "booking.came",
        BookingEvent::Reminded { .. } => "booking.reminded",
        BookingEvent::Billed { .. } => "booking.billed",
        BookingEvent::Had => "booking.had",
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
