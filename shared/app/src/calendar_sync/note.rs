//! How it stands with a calendar, written down; its owner is told when that changes, once.

use super::Scene;
use super::follow::seconds;
use crate::agent;
use crate::ordering::Occasion;
use crate::ordering::tell::Told;
use crate::store::once::{self, Done, Landed};
use crate::store::{StoreError, Versioned, booking, calendar};
use domain::booking::Booking;
use domain::booking::place::Span;
use domain::calendar::busy::HORIZON_DAYS;
use domain::calendar::event::stands;
use domain::calendar::link::{CalendarLink, Standing};
use domain::ids::{CauseId, ResourceId, ShopId};
use domain::message::CalendarTask;
use domain::shop::Shop;
use domain::time::Timestamp;
use ports::calendars::{CalendarError, Calendars};
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::table::{CommitError, Table};
use views::chat::calendars as said;

/// More bookings to come than this follow at their next change.
const TO_COME_MAX: usize = 100;

/// A way after its calendar did not do what was asked.
pub(super) fn unreached(link: CalendarLink, error: &CalendarError, now: Timestamp) -> CalendarLink {
    match error {
        CalendarError::Later { after, .. } => link.failed(after.map(seconds), now),
        CalendarError::Person(need) => link.needs(*need, now),
        CalendarError::Broken(why) => {
            tracing::error!(shop = %link.shop, resource = %link.resource, why, "a calendar is broken");
            link.failed(None, now)
        }
    }
}

/// Writes down how it stands, and tells the owners if that is news. A lost race is as good as won:
/// whoever won has looked as well.
pub(super) async fn note<T: Table, Q: Queue, G: Calendars, C: Clock>(
    scene: &Scene<'_, T, Q, G, C>,
    shop: &Shop,
    before: &Versioned<CalendarLink>,
    after: CalendarLink,
) -> Result<(), Unfinished> {
    let write = calendar::save_link(&after, before.version)?;
    let Some(standing) = after.news(before.record.standing) else {
        return match scene.table.commit(&[write]).await {
            Ok(()) | Err(CommitError::Refused(_)) => Ok(()),
            Err(CommitError::Table(error)) => Err(StoreError::from(error).into()),
        };
    };
    let now = scene.clock.now();
    let cause =
        format!("calendar:{}/{}/{}", after.resource, before.version, before.record.due_at.millis());
    let cause: CauseId = cause.parse().map_err(|_| Unfinished::Broken("not a cause".to_owned()))?;
    let occasion = Occasion::of_clock(shop, &cause, now);
    let agenda = booking::load_agenda(scene.table, &shop.id).await?;
    let name = agenda
        .as_ref()
        .map_or(after.resource.as_str(), |agenda| agenda.record.name_of(&after.resource));
    let account = scene.calendars.account().await.unwrap_or_default();
    let calendar = said::Calendar { name, id: &after.calendar, account: &account };
    let bubble = said::news(shop.language(), &calendar, standing);
    let mut told = Told::nobody().owners(shop, &bubble);
    if standing == Standing::Reachable {
        for task in to_come(scene.table, &shop.id, &after.resource, now).await? {
            told = told.calendar(task);
        }
    }
    let done = Done::new(&shop.id, &cause, &after.resource, told.into_effects(&occasion));
    match once::commit(scene.table, done.write(now, false)?, vec![write]).await? {
        Landed::Now => {
            agent::send(scene.queue, &done).await?;
            Ok(once::settle(scene.table, &done).await?)
        }
        Landed::Before | Landed::Raced => Ok(()),
    }
}

/// Has every booking of a resource that is still to come stand in its calendar.
pub(super) async fn to_come(
    table: &impl Table,
    shop: &ShopId,
    resource: &ResourceId,
    now: Timestamp,
) -> Result<Vec<CalendarTask>, StoreError> {
    let span = Span { from: now.plus_hours(-24), to: now.plus_hours(24 * HORIZON_DAYS) };
    let found = booking::between(table, shop, span).await?;
    let is_meant = |it: &&Booking| it.resource == *resource && now < it.to && stands(it);
    let meant = found.iter().filter(is_meant).take(TO_COME_MAX);
    Ok(meant
        .map(|it| CalendarTask::Follow { booking: it.number, version: it.version, again: false })
        .collect())
}
