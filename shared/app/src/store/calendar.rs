//! What is kept of other programs' calendars: the way to each, how far each booking's event follows
//! it, and when there is something else to do, by day beside what is booked.

use super::{StoreError, TTL, Versioned, all, item, keys, load, number_value, record};
use domain::booking::place::{Place, Span};
use domain::calendar::CalendarId;
use domain::calendar::busy::BusyDay;
use domain::calendar::link::CalendarLink;
use domain::calendar::mirror::Mirror;
use domain::ids::{ResourceId, ShopId};
use domain::time::{BusinessDay, Zone};
use ports::table::{Index, Item, Query, Table, Write};
use std::collections::BTreeMap;

const LINK: &str = "CL";
const MIRROR: &str = "CM";
const BUSY: &str = "CB";
/// A day that is over is kept for so long.
const KEPT_HOURS: i64 = 7 * 24;

/// Something of other programs' calendars that has fallen due.
#[derive(Debug, Clone, PartialEq)]
pub enum DueCalendar {
    /// A calendar that is to be looked at.
    Link(Versioned<CalendarLink>),
    /// An event that is to be tried again.
    Mirror(Versioned<Mirror>),
}

/// The way to a resource's calendar.
pub async fn load_link(
    table: &impl Table,
    shop: &ShopId,
    resource: &ResourceId,
) -> Result<Option<Versioned<CalendarLink>>, StoreError> {
    load(table, &keys::calendar_link(shop, resource), LINK).await
}

/// The write of a way after `before_version`; zero for a new one.
pub fn save_link(link: &CalendarLink, before_version: u64) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let key = keys::calendar_link(&link.shop, &link.resource);
    let mut item = item(key, LINK, before_version.saturating_add(1), link)?;
    let due = keys::due_calendar_link(link.due_at, &link.shop, &link.resource);
    item.indexed.insert(Index::G4, due);
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// The write that ends a way.
pub fn remove_link(link: &Versioned<CalendarLink>) -> Write {
    let CalendarLink { shop, resource, .. } = &link.record;
    let key = keys::calendar_link(shop, resource);
    Write::Delete { key, conditions: vec![link.unchanged()] }
}

/// How far a booking's event follows it.
pub async fn load_mirror(
    table: &impl Table,
    shop: &ShopId,
    booking: u64,
) -> Result<Versioned<Mirror>, StoreError> {
    let found = load(table, &keys::mirror(shop, booking), MIRROR).await?;
    Ok(found.unwrap_or_else(|| Versioned { record: Mirror::new(shop, booking), version: 0 }))
}

/// The write of how far it follows, after `before_version`.
pub fn save_mirror(mirror: &Mirror, before_version: u64) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let key = keys::mirror(&mirror.shop, mirror.booking);
    let mut item = item(key, MIRROR, before_version.saturating_add(1), mirror)?;
    if let Some(at) = mirror.due_at {
        item.indexed.insert(Index::G4, keys::due_mirror(at, &mirror.shop, mirror.booking));
    }
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// What an item of the due index holds of calendars; none if it is something else.
pub fn from_item(item: &Item) -> Option<DueCalendar> {
    let link = record(item, LINK).ok().map(DueCalendar::Link);
    link.or_else(|| record(item, MIRROR).ok().map(DueCalendar::Mirror))
}

/// The days of a resource on which something else was to do, from a day on.
pub async fn busy_days(
    table: &impl Table,
    shop: &ShopId,
    resource: &ResourceId,
    from: &BusinessDay,
) -> Result<BTreeMap<BusinessDay, Versioned<BusyDay>>, StoreError> {
    let mut query = Query::partition(keys::calendar(shop, resource));
    query.from = Some(from.to_string());
    let mut days = BTreeMap::new();
    for item in all(table, query).await? {
        let day = item.key.sk.split('#').next().and_then(BusinessDay::parse);
        if let Some((day, found)) = day.zip(record(&item, BUSY).ok()) {
            days.insert(day, found);
        }
    }
    Ok(days)
}

/// The write of a day after `before_version`.
pub fn save_busy_day(
    shop: &ShopId,
    resource: &ResourceId,
    day: &BusinessDay,
    busy: &BusyDay,
    before_version: u64,
) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let key = keys::busy_day(shop, resource, day);
    let mut item = item(key, BUSY, before_version.saturating_add(1), busy)?;
    let ends = Zone::utc().at(&day.plus_days(1), 0).plus_hours(KEPT_HOURS);
    item.attributes.insert(TTL.to_owned(), number_value(ends.seconds()));
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// When a resource has something else to do on a day, consistently; nothing of a calendar that it
/// keeps no more.
pub async fn busy_on(
    table: &impl Table,
    shop: &ShopId,
    resource: &ResourceId,
    day: &BusinessDay,
    kept: Option<&CalendarId>,
) -> Result<Vec<Span>, StoreError> {
    let Some(kept) = kept else { return Ok(Vec::new()) };
    let found = load(table, &keys::busy_day(shop, resource, day), BUSY).await?;
    Ok(found.map(|found| spans(found.record, kept)).unwrap_or_default())
}

/// What an item of a resource's days says that there is else to do; none if it is what is booked.
pub(super) fn busy_of(item: &Item, kept: Option<&CalendarId>) -> Option<Vec<Span>> {
    let found: Versioned<BusyDay> = record(item, BUSY).ok()?;
    Some(kept.map(|kept| spans(found.record, kept)).unwrap_or_default())
}

fn spans(day: BusyDay, kept: &CalendarId) -> Vec<Span> {
    let times = if day.calendar == *kept { day.times } else { Vec::new() };
    times.into_iter().map(|busy| busy.span).collect()
}

/// The places of times at which there is something else to do.
pub fn places(spans: impl IntoIterator<Item = Span>) -> Vec<Place> {
    let mut spans: Vec<Span> = spans.into_iter().collect();
    spans.sort();
    // What lasts over midnight lies in two days.
    spans.dedup();
    (0..).zip(spans).map(|(nth, span)| Place::busy(span, nth)).collect()
}
