//! A booking's event follows the booking. The booking is read afresh, and once more after the
//! calendar was written to: whoever writes last has seen the newest.

use super::note::{note, unreached};
use super::{Scene, written};
use crate::store::{Versioned, booking, calendar, shop};
use domain::booking::Booking;
use domain::booking::place::Span;
use domain::calendar::CalendarId;
use domain::calendar::event::{CalendarEvent, CalendarEventId, stands};
use domain::calendar::mirror::Mirror;
use domain::ids::ShopId;
use domain::shop::Shop;
use ports::calendars::{CalendarError, Calendars};
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::table::Table;
use std::collections::BTreeSet;
use std::time::Duration;
use views::chat::calendars as said;

/// A booking that changes oftener while its event follows is left for later.
const ROUNDS_MAX: u32 = 5;
/// What only a person can mend is tried again after this.
const PERSON_SECONDS: i64 = 3_600;

/// A booking whose event is to follow it.
struct Followed<'a> {
    shop: &'a Shop,
    booking: &'a Booking,
    /// Where its event is to stand.
    wanted: Option<&'a CalendarId>,
    /// The calendars that anybody still keeps.
    kept: BTreeSet<&'a CalendarId>,
}

/// Brings a booking's event to what the booking, of this version at least, is now; `again` though it
/// is known to be there.
pub(super) async fn follow<T: Table, Q: Queue, G: Calendars, C: Clock>(
    scene: &Scene<'_, T, Q, G, C>,
    shop: &ShopId,
    number: u64,
    at_least: u64,
    again: bool,
) -> Result<(), Unfinished> {
    let Some(shop) = shop::load_shop(scene.table, shop).await? else {
        return Err(Unfinished::Broken("no such shop".to_owned()));
    };
    for round in 0..ROUNDS_MAX {
        let Some(found) = booking::load_booking(scene.table, &shop.id, number).await? else {
            return Err(Unfinished::Broken("no such booking".to_owned()));
        };
        let booking = &found.record.as_agreed();
        if booking.version < at_least {
            return Err(Unfinished::Unavailable("the booking is not there yet".to_owned()));
        }
        let agenda = booking::load_agenda(scene.table, &shop.id).await?;
        let agenda = agenda.map(|found| found.record).unwrap_or_default();
        let wanted = agenda.calendars.get(&booking.resource).filter(|_| stands(booking));
        let mirror = calendar::load_mirror(scene.table, &shop.id, number).await?;
        if mirror.record.is_settled(booking.version, wanted) && !(again && round == 0) {
            return Ok(());
        }
        let kept = agenda.calendars.values().collect();
        let followed = Followed { shop: &shop, booking, wanted, kept };
        if !bring(scene, &followed, mirror).await? {
            return Ok(());
        }
    }
    Err(Unfinished::Unavailable("the booking changes all the time".to_owned()))
}

/// Brings the event there; false when that has to wait, which is noted.
async fn bring<T: Table, Q: Queue, G: Calendars, C: Clock>(
    scene: &Scene<'_, T, Q, G, C>,
    followed: &Followed<'_>,
    mut mirror: Versioned<Mirror>,
) -> Result<bool, Unfinished> {
    let Followed { shop, booking, wanted, .. } = *followed;
    let is_known = wanted.is_some_and(|calendar| {
        mirror.record.version > 0 && mirror.record.places.contains(calendar)
    });
    // Before anything is put anywhere: whoever comes after our death must know where to look.
    if let Some(calendar) = wanted.filter(|calendar| !mirror.record.places.contains(calendar)) {
        let intending = mirror.record.clone().intending(calendar);
        mirror = save(scene.table, &mirror, intending).await?;
    }
    if let Err((calendar, error)) = write(scene.calendars, followed, &mirror.record, is_known).await
    {
        wait(scene, followed, &mirror, &calendar, &error).await?;
        return Ok(false);
    }
    let settled = mirror.record.clone().settled(booking.version, wanted);
    save(scene.table, &mirror, settled).await?;
    tracing::info!(shop = %shop.id, booking = booking.number, stands = wanted.is_some(),
        "a booking's event follows it");
    Ok(true)
}

/// Takes the event out of where it should not stand, and has it stand where it should.
async fn write(
    calendars: &impl Calendars,
    followed: &Followed<'_>,
    mirror: &Mirror,
    is_known: bool,
) -> Result<(), (CalendarId, CalendarError)> {
    let Followed { shop, booking, wanted, kept } = followed;
    let id = CalendarEventId::of_booking(&shop.id, booking.number);
    for calendar in mirror.places.iter().filter(|place| Some(*place) != *wanted) {
        match calendars.remove(calendar, &id).await {
            Ok(()) => {}
            // Nobody keeps it any more, and it is closed to us.
            Err(CalendarError::Person(_)) if !kept.contains(calendar) => {}
            Err(error) => return Err((calendar.clone(), error)),
        }
    }
    let Some(calendar) = wanted else { return Ok(()) };
    let (summary, description) = said::event(booking, shop);
    let span = Span { from: booking.from, to: booking.to };
    let event = CalendarEvent { id, summary, description, span, zone: shop.zone.clone() };
    let put = calendars.put(calendar, &event, is_known).await;
    put.map_err(|error| ((*calendar).clone(), error))
}

/// Notes that the event could not follow, and what that says of the calendar.
async fn wait<T: Table, Q: Queue, G: Calendars, C: Clock>(
    scene: &Scene<'_, T, Q, G, C>,
    followed: &Followed<'_>,
    mirror: &Versioned<Mirror>,
    calendar: &CalendarId,
    error: &CalendarError,
) -> Result<(), Unfinished> {
    let (shop, booking, now) = (followed.shop, followed.booking, scene.clock.now());
    tracing::warn!(shop = %shop.id, booking = booking.number, %error, "a booking's event waits");
    let after = match error {
        CalendarError::Later { after, .. } => after.map(seconds),
        CalendarError::Person(_) => Some(PERSON_SECONDS),
        CalendarError::Broken(why) => return Err(Unfinished::Broken(why.clone())),
    };
    let failed = mirror.record.clone().failed(booking.to, after, now);
    if failed.due_at.is_none() {
        tracing::error!(shop = %shop.id, booking = booking.number, "a booking's event is given up");
    }
    save(scene.table, mirror, failed).await?;
    let CalendarError::Person(_) = error else { return Ok(()) };
    let link = calendar::load_link(scene.table, &shop.id, &booking.resource).await?;
    let Some(link) = link.filter(|link| link.record.calendar == *calendar) else { return Ok(()) };
    let after = unreached(link.record.clone(), error, now);
    note(scene, shop, &link, after).await
}

async fn save(
    table: &impl Table,
    before: &Versioned<Mirror>,
    after: Mirror,
) -> Result<Versioned<Mirror>, Unfinished> {
    written(table, &[calendar::save_mirror(&after, before.version)?]).await?;
    Ok(Versioned { record: after, version: before.version.saturating_add(1) })
}

/// Whole seconds, rounded up.
pub(super) fn seconds(wait: Duration) -> i64 {
    let whole = i64::try_from(wait.as_secs()).unwrap_or(i64::MAX);
    whole.saturating_add(i64::from(wait.subsec_nanos() > 0))
}
