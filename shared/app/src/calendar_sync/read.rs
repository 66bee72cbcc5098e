//! When a resource has something else to do, as the calendar it keeps says it. What can't be read
//! is left as it was known, never taken for free.

use super::note::{note, unreached};
use super::{Scene, written};
use crate::store::{calendar, shop};
use domain::booking::place::Span;
use domain::calendar::busy::{BusyDay, BusyTimes, window};
use domain::calendar::link::CalendarLink;
use domain::ids::{ResourceId, ShopId};
use domain::time::{BusinessDay, Zone};
use ports::calendars::{Calendars, Changes, Since};
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::table::{Table, Write};
use std::collections::BTreeSet;

/// So many days are written at once.
const DAYS_AT_ONCE: usize = 25;

/// Learns what has changed since it was read last, if it is time to.
pub(super) async fn read<T: Table, Q: Queue, G: Calendars, C: Clock>(
    scene: &Scene<'_, T, Q, G, C>,
    shop: &ShopId,
    resource: &ResourceId,
) -> Result<(), Unfinished> {
    let now = scene.clock.now();
    let link = calendar::load_link(scene.table, shop, resource).await?;
    let Some(before) = link.filter(|link| link.record.is_due(now)) else {
        // It was read meanwhile, or is left alone now.
        return Ok(());
    };
    let Some(shop) = shop::load_shop(scene.table, shop).await? else {
        return Err(Unfinished::Broken("no such shop".to_owned()));
    };
    let link = before.record.clone();
    let (token, window) = (before.record.token(now), window(now));
    let since = Since { token, window, zone: &shop.zone };
    let after = match scene.calendars.changes(&link.calendar, since).await {
        Ok(changes) => {
            keep(scene.table, &link, &changes, window).await?;
            let (is_whole, may_write) = (changes.is_whole, changes.may_write);
            let read = link.read(changes.token, is_whole, now);
            if may_write { read } else { read.read_only() }
        }
        Err(error) => {
            tracing::warn!(shop = %shop.id, %resource, %error, "a calendar was not read");
            unreached(link, &error, now)
        }
    };
    note(scene, &shop, &before, after).await
}

/// Keeps what has changed, day by day. Broken off it is done again, for where it was read up to is
/// noted after it.
async fn keep(
    table: &impl Table,
    link: &CalendarLink,
    changes: &Changes,
    window: Span,
) -> Result<(), Unfinished> {
    let CalendarLink { shop, resource, calendar: id, .. } = link;
    let from = window.from.business_day(&Zone::utc());
    let known = calendar::busy_days(table, shop, resource, &from).await?;
    let before = if changes.is_whole {
        BusyTimes::default()
    } else {
        BusyTimes::of_days(id, known.values().map(|day| &day.record))
    };
    let mut days = before.after(&changes.changes, shop, window).by_day(window);
    let touched: BTreeSet<BusinessDay> = known.keys().chain(days.keys()).cloned().collect();
    let mut writes: Vec<Write> = Vec::new();
    for day in touched {
        let times = days.remove(&day).unwrap_or_default();
        let (found, busy) = (known.get(&day), BusyDay { calendar: id.clone(), times });
        if found.map_or(busy.times.is_empty(), |found| found.record == busy) {
            continue;
        }
        let version = found.map_or(0, |found| found.version);
        writes.push(calendar::save_busy_day(shop, resource, &day, &busy, version)?);
    }
    for some in writes.chunks(DAYS_AT_ONCE) {
        written(table, some).await?;
    }
    Ok(())
}
