//! What falls due of a booking, for the clock's sweep and for whoever comes upon it before: it runs
//! out, its customer is reminded, or its time was had.

use super::told;
use crate::booking;
use crate::ordering::tell::Told;
use crate::ordering::{Occasion, Stop};
use crate::store::once::{self, Done, Landed};
use crate::store::{self, catalog, person, shop};
use domain::booking::Booking;
use domain::booking::decide::BookingAsk;
use domain::booking::event::BookingEvent;
use domain::ids::{CauseId, ShopId};
use domain::order::state::OrderState;
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::table::Table;

/// What became of a booking that was due; none if it was changed meanwhile.
pub(crate) async fn handle(
    table: &impl Table,
    queue: &impl Queue,
    clock: &impl Clock,
    shop: &ShopId,
    number: u64,
    now: Timestamp,
) -> Result<Option<BookingEvent>, Unfinished> {
    let Some(shop) = shop::load_shop(table, shop).await? else {
        return Err(Unfinished::Broken("no such shop".to_owned()));
    };
    let before = store::booking::load_booking(table, &shop.id, number).await?;
    let before = before.ok_or_else(|| Unfinished::Broken("no such booking".to_owned()))?;
    // The index may lag behind what has just been done.
    let Some(ask) = due(&before.record, now) else { return Ok(None) };
    let agenda = store::booking::load_agenda(table, &shop.id).await?;
    let agenda = agenda.map(|found| found.record).unwrap_or_default();
    let catalog = catalog::load_catalog(table, &shop.id).await?;
    let cause = format!("clock:B#{}/{}", before.record.number, before.version);
    let cause: CauseId = cause.parse().map_err(|_| Unfinished::Broken("not a cause".to_owned()))?;
    let shop = &shop;
    let occasion = Occasion::of_clock(shop, &cause, now);
    let plan = booking::plan(table, clock, &occasion, &catalog, &agenda, &before, &ask).await;
    let plan = match plan {
        Ok(plan) => plan,
        Err(Stop::Refused(_)) => return Ok(None),
        Err(Stop::Failed(error)) => return Err(error.into()),
    };
    let told = told::of_plan(&occasion, &plan);
    let mut told = told.map_err(|error| Unfinished::Broken(error.to_string()))?;
    if ask == BookingAsk::Remind && !is_to_be_reminded(table, &plan.booking, now).await? {
        told = Told::nobody();
    }
    if plan.event == BookingEvent::Had && !is_rest_due(table, &plan.booking).await? {
        told = told.unsaid();
    }
    let effects = told.into_effects(&occasion);
    let done = Done::new(&shop.id, &cause, &number, effects);
    match once::commit(table, done.write(now, false)?, plan.writes).await? {
        Landed::Now => {
            done.send(queue).await.map_err(|error| Unfinished::Unavailable(error.to_string()))?;
            once::settle(table, &done).await?;
            Ok(Some(plan.event))
        }
        Landed::Before | Landed::Raced => Ok(None),
    }
}

/// What is due of it.
fn due(booking: &Booking, now: Timestamp) -> Option<BookingAsk> {
    let is_due = booking.due_at().is_some_and(|at| at <= now);
    is_due.then(|| {
        if booking.runs_out_at().is_some() {
            BookingAsk::Expire
        } else if booking.remind_at.is_empty() {
            BookingAsk::Settle
        } else {
            BookingAsk::Remind
        }
    })
}

/// Whether something of the price is still to be paid of a booking whose time was had.
async fn is_rest_due(table: &impl Table, booking: &Booking) -> Result<bool, Unfinished> {
    let Some(ahead) = booking.ahead else { return Ok(false) };
    let order = store::order::load_order(table, &booking.shop, ahead.order).await?;
    Ok(order.is_some_and(|order| order.record.state == OrderState::PendingPayment))
}

/// Whether a reminder makes sense: not of what has begun, and not to whoever wants no messages that
/// they did not ask for.
async fn is_to_be_reminded(
    table: &impl Table,
    booking: &Booking,
    now: Timestamp,
) -> Result<bool, Unfinished> {
    let person = person::load_person(table, &booking.shop, booking.customer.person).await?;
    let is_welcome = person.is_some_and(|person| person.stopped_at.is_none());
    Ok(is_welcome && now < booking.from)
}
