//! A booking and the order that pays for it change together, in one commit: whichever is decided
//! first, the other follows. Commits nothing itself.

use crate::booking;
use crate::ordering::{self, Occasion, Plan, Stop};
use crate::store::standing::open_booking;
use crate::store::{self, StoreError, Versioned};
use domain::booking::ahead::PaysFor;
use domain::booking::decide::BookingAsk;
use domain::booking::event::BookingEvent;
use domain::booking::state::{BookingState, is_shop};
use domain::booking::{Booking, NotBooked};
use domain::cart::PricedLine;
use domain::catalog::{Catalog, Variant};
use domain::money::Money;
use domain::order::decide::OrderAsk;
use domain::order::state::OrderState;
use domain::order::{Order, Origin};
use domain::refusal::Refusal;
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::table::Table;

/// The order of a booking, written down and placed, if something of its price is to be paid ahead.
pub(crate) async fn order_for(
    table: &impl Table,
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    catalog: &Catalog,
    booking: &Booking,
    until: Timestamp,
) -> Result<Option<Plan>, Stop> {
    if booking.rule.ahead.of(booking.price).is_none() {
        return Ok(None);
    }
    let ahead = |total| booking.rule.ahead.of(total).map_or(0, Money::minor);
    let draft = draft(clock, occasion, catalog, booking, ahead)?;
    Ok(Some(ordering::plan_paying(table, clock, occasion, draft, until).await?))
}

/// The order of a booking before it is written down, with what of its total is to be paid ahead.
pub(crate) fn draft(
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    catalog: &Catalog,
    booking: &Booking,
    ahead_minor: impl Fn(Money) -> i64,
) -> Result<Versioned<Order>, Refusal> {
    let gone = || NotBooked::NotBookable;
    let product = catalog.product(booking.service).ok_or_else(gone)?;
    let costs_so = |variant: &&Variant| variant.price == booking.price;
    let variant = product.variants.iter().find(costs_so).or_else(|| product.variants.first());
    let variant = variant.ok_or_else(gone)?;
    let line = PricedLine { product, variant, quantity: 1, total: booking.price };
    let customer = booking.customer.clone();
    let mut draft = ordering::draft(occasion, clock, customer, Origin::WhatsApp, &[line], "")?;
    // The price of the day on which it was offered.
    draft.record.lines.iter_mut().for_each(|line| line.unit_price = booking.price);
    let ahead_minor = ahead_minor(draft.record.total);
    draft.record.pays_for = Some(PaysFor { booking: booking.number, ahead_minor });
    Ok(draft)
}

/// What a step of a booking does to the order that pays for it; none when it does nothing.
pub(crate) async fn order_of(
    table: &impl Table,
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    booking: &Booking,
    event: &BookingEvent,
) -> Result<Option<Plan>, Stop> {
    let Some(ahead) = booking.ahead else { return Ok(None) };
    let ask = match event {
        BookingEvent::Rejected { reason } => {
            OrderAsk::CallOff { forfeits: false, reason: reason.clone() }
        }
        BookingEvent::Expired => OrderAsk::CallOff { forfeits: false, reason: None },
        BookingEvent::Cancelled { reason, forfeits } => {
            OrderAsk::CallOff { forfeits: *forfeits, reason: reason.clone() }
        }
        BookingEvent::Missed => OrderAsk::CallOff { forfeits: true, reason: None },
        BookingEvent::Came => OrderAsk::Unforfeit,
        BookingEvent::Had => OrderAsk::Had,
        BookingEvent::Agreed { until } | BookingEvent::Moved { until: Some(until), .. } => {
            OrderAsk::HoldUntil(*until)
        }
        BookingEvent::Held { .. }
        | BookingEvent::Offered { .. }
        | BookingEvent::Taken { .. }
        | BookingEvent::Paid { .. }
        | BookingEvent::Unpaid { .. }
        | BookingEvent::Confirmed { .. }
        | BookingEvent::Billed { .. }
        | BookingEvent::Moved { until: None, .. }
        | BookingEvent::Kept { .. }
        | BookingEvent::Reminded { .. } => return Ok(None),
    };
    let found = store::order::load_order(table, &occasion.shop.id, ahead.order).await?;
    let Some(before) = found else { return Ok(None) };
    match ordering::plan_alone(table, clock, occasion, &before, &ask).await {
        Ok(plan) => Ok(Some(plan)),
        // It is there already, or has gone on by what the shop did to it itself.
        Err(Stop::Refused(_)) => Ok(None),
        Err(failed) => Err(failed),
    }
}

/// The booking that an order pays for; none of an order that pays for goods alone.
///
/// # Errors
/// `RunOut` where it has run out and stands as if it had not: its time may be somebody else's.
pub(crate) async fn booking_for(
    table: &impl Table,
    occasion: &Occasion<'_>,
    order: &Order,
) -> Result<Option<Versioned<Booking>>, StoreError> {
    let Some(PaysFor { booking, .. }) = order.pays_for else { return Ok(None) };
    let found = store::booking::load_booking(table, &occasion.shop.id, booking).await?;
    found.map(|found| open_booking(found, occasion.now)).transpose()
}

/// What follows by itself from what is asked of an order: the rest of a booking whose time was had
/// completes it.
pub(crate) fn then(
    order: &Order,
    ask: &OrderAsk,
    booking: Option<&Versioned<Booking>>,
) -> Option<OrderAsk> {
    let is_paid = matches!(ask, OrderAsk::Pay { .. }) && order.state == OrderState::PendingPayment;
    let ahead = booking.filter(|_| is_paid)?.record.ahead?;
    ahead.is_had.then_some(OrderAsk::Had)
}

/// A step of an order with what it does to the booking that the order pays for.
pub(crate) async fn with_booking(
    table: &impl Table,
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    mut plan: Plan,
    before: Option<&Versioned<Booking>>,
) -> Result<Plan, Stop> {
    let Some(before) = before else { return Ok(plan) };
    let Some(ask) = follows(occasion, &plan, before) else { return Ok(plan) };
    let agenda = store::booking::load_agenda(table, &occasion.shop.id).await?;
    let agenda = agenda.map(|found| found.record).unwrap_or_default();
    match booking::plan_alone(table, clock, occasion, &agenda, before, &ask).await {
        Ok(mut followed) => {
            plan.writes.append(&mut followed.writes);
            followed.paid = Some(plan.order.paid);
            plan.booking = Some(Box::new(followed));
            Ok(plan)
        }
        // Money is recorded whatever became of the time; who records it sees the booking's state.
        Err(Stop::Refused(Refusal::Booking(_))) => Ok(plan),
        Err(other) => Err(other),
    }
}

/// What a step of an order asks of its booking.
fn follows(
    occasion: &Occasion<'_>,
    plan: &Plan,
    booking: &Versioned<Booking>,
) -> Option<BookingAsk> {
    let (order, booking) = (&plan.order, &booking.record);
    let ends = |order: &Order| order.state == OrderState::Cancelled;
    if ends(order) {
        if ends(&plan.before) || !booking.state.is_open() {
            return None;
        }
        let reason = order.cancel_reason.clone();
        let turns_down = is_shop(occasion.actor()) && booking.state != BookingState::Confirmed;
        return Some(if turns_down {
            BookingAsk::Reject { reason }
        } else {
            BookingAsk::Cancel { reason, gives_up: false }
        });
    }
    match (booking.is_paid(), order.is_paid_ahead()) {
        (false, true) => Some(BookingAsk::Pay),
        (true, false) => Some(BookingAsk::Unpay),
        (true, true) | (false, false) => None,
    }
}
