//! A booking that nobody agreed to in time, for the clock's sweep.

use super::told;
use crate::booking;
use crate::ordering::{Occasion, Stop};
use crate::store::once::{self, Done, Landed};
use crate::store::{self, shop};
use domain::booking::Booking;
use domain::booking::decide::BookingAsk;
use domain::ids::CauseId;
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::table::Table;

/// Lets a booking run out; false if it was agreed to or changed meanwhile.
pub(crate) async fn expire(
    table: &impl Table,
    queue: &impl Queue,
    clock: &impl Clock,
    seen: &Booking,
    now: Timestamp,
) -> Result<bool, Unfinished> {
    let Some(shop) = shop::load_shop(table, &seen.shop).await? else {
        return Err(Unfinished::Broken("no such shop".to_owned()));
    };
    let before = store::booking::load_booking(table, &shop.id, seen.number).await?;
    let before = before.ok_or_else(|| Unfinished::Broken("no such booking".to_owned()))?;
    let agenda = store::booking::load_agenda(table, &shop.id).await?;
    let agenda = agenda.map(|found| found.record).unwrap_or_default();
    let cause = format!("clock:B#{}/{}", before.record.number, before.version);
    let cause: CauseId = cause.parse().map_err(|_| Unfinished::Broken("not a cause".to_owned()))?;
    let shop = &shop;
    let occasion = Occasion::of_clock(shop, &cause, now);
    let ask = BookingAsk::Expire;
    let plan = match booking::plan(table, clock, &occasion, &agenda, &before, &ask).await {
        Ok(plan) => plan,
        Err(Stop::Refused(_)) => return Ok(false),
        Err(Stop::Failed(error)) => return Err(error.into()),
    };
    let effects = told::of_plan(&occasion, &agenda, &plan).into_effects(&occasion);
    let done = Done::new(&shop.id, &cause, &seen.number, effects);
    match once::commit(table, done.write(now, false)?, plan.writes).await? {
        Landed::Now => {
            done.send(queue).await.map_err(|error| Unfinished::Unavailable(error.to_string()))?;
            once::settle(table, &done).await?;
            Ok(true)
        }
        Landed::Before | Landed::Raced => Ok(false),
    }
}
