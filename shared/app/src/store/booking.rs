//! What of a shop can be booked, bookings with their steps, and the days of calendars in which they
//! take their places. A day of a resource is one item, written only as it was read: whoever comes
//! second finds it changed and looks again, so nobody takes what another has.

use super::{StoreError, Versioned, all, calendar, item, keys, load, record};
use domain::booking::agenda::Agenda;
use domain::booking::place::{Place, Span};
use domain::booking::{Booking, BookingStep};
use domain::calendar::CalendarId;
use domain::ids::{PersonId, ResourceId, ShopId};
use domain::time::{BusinessDay, Timestamp};
use ports::table::{Condition, Index, Item, Key, Query, Table, TableError, Write};
use std::collections::{BTreeMap, BTreeSet};

const AGENDA: &str = "AG";
const BOOKING: &str = "BK";
const STEP: &str = "BS";
const DAY: &str = "CD";

/// A resource on a day of UTC.
pub type DayKey = (ResourceId, BusinessDay);
/// Days of calendars as they were read.
pub type Days = BTreeMap<DayKey, Versioned<Vec<Place>>>;

/// What of a shop can be booked; none for a shop that takes no bookings.
pub async fn load_agenda(
    table: &impl Table,
    shop: &ShopId,
) -> Result<Option<Versioned<Agenda>>, StoreError> {
    load(table, &keys::agenda(shop), AGENDA).await
}

/// The write of an agenda after `before_version`; zero for a new one.
pub fn save_agenda(
    shop: &ShopId,
    agenda: &Agenda,
    before_version: u64,
) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let item = item(keys::agenda(shop), AGENDA, before_version.saturating_add(1), agenda)?;
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// The next booking number. A number whose booking then fails is a gap.
pub async fn next_number(table: &impl Table, shop: &ShopId) -> Result<u64, TableError> {
    table.next(&keys::booking_counter(shop), 1).await
}

/// The booking by its number.
pub async fn load_booking(
    table: &impl Table,
    shop: &ShopId,
    number: u64,
) -> Result<Option<Versioned<Booking>>, StoreError> {
    load(table, &keys::booking(shop, number), BOOKING).await
}

/// The booking an item of an index holds; none if the item is something else.
pub fn from_item(item: &Item) -> Option<Versioned<Booking>> {
    record(item, BOOKING).ok()
}

/// The write of a booking after `before_version`, with every index it belongs to.
pub fn save(booking: &Booking, before_version: u64) -> Result<Write, StoreError> {
    let before = Versioned { record: (), version: before_version };
    let (shop, number) = (&booking.shop, booking.number);
    let version = before_version.saturating_add(1);
    let mut item = item(keys::booking(shop, number), BOOKING, version, booking)?;
    let of_customer = keys::bookings_of(shop, booking.customer.person);
    let sort = keys::booking_sort(booking.from, number);
    item.indexed = BTreeMap::from([
        (Index::G1, Key::new(keys::booking_feed(shop), sort)),
        (Index::G3, Key::new(of_customer, keys::booking_number(number))),
    ]);
    if let Some(at) = booking.due_at() {
        item.indexed.insert(Index::G4, keys::due_booking(at, shop, number));
    }
    Ok(Write::Put { item, conditions: vec![before.unchanged()] })
}

/// The write of a step.
pub fn log(booking: &Booking, step: &BookingStep) -> Result<Write, StoreError> {
    let key = keys::booking_step(&booking.shop, booking.number, step.version);
    let item = item(key, STEP, 1, step)?;
    Ok(Write::Put { item, conditions: vec![Condition::Absent] })
}

/// The bookings that begin from one moment to another, in that order, with what became of them.
pub async fn between(
    table: &impl Table,
    shop: &ShopId,
    span: Span,
) -> Result<Vec<Booking>, StoreError> {
    let mut query = Query::index(Index::G1, keys::booking_feed(shop));
    query.from = Some(keys::bookings_from(span.from));
    query.to = Some(keys::bookings_from(span.to));
    records(&all(table, query).await?)
}

/// A customer's newest bookings, the newest first.
pub async fn newest_of(
    table: &impl Table,
    shop: &ShopId,
    person: PersonId,
    limit: usize,
) -> Result<Vec<Booking>, StoreError> {
    let query = Query::index(Index::G3, keys::bookings_of(shop, person));
    let page = table.query(&query.newest_first().first(limit)).await?;
    records(&page.items)
}

/// All bookings of a person.
pub async fn all_of(
    table: &impl Table,
    shop: &ShopId,
    person: PersonId,
) -> Result<Vec<Versioned<Booking>>, StoreError> {
    let found = all(table, Query::index(Index::G3, keys::bookings_of(shop, person))).await?;
    found.iter().map(|item| record(item, BOOKING)).collect()
}

fn records(items: &[Item]) -> Result<Vec<Booking>, StoreError> {
    items.iter().map(|item| Ok(record(item, BOOKING)?.record)).collect()
}

/// These days of calendars, consistently; a day on which nothing was booked yet is empty.
pub async fn days(
    table: &impl Table,
    shop: &ShopId,
    keys: BTreeSet<DayKey>,
) -> Result<Days, StoreError> {
    let mut days = Days::new();
    for (resource, day) in keys {
        let found = load(table, &keys::calendar_day(shop, &resource, &day), DAY).await?;
        let found = found.unwrap_or(Versioned { record: Vec::new(), version: 0 });
        days.insert((resource, day), found);
    }
    Ok(days)
}

/// What is taken of a resource in a span, as somebody sees who only looks around: what is booked,
/// and what else there is to do by the calendar it keeps.
pub async fn taken(
    table: &impl Table,
    shop: &ShopId,
    resource: &ResourceId,
    kept: Option<&CalendarId>,
    span: Span,
) -> Result<Vec<Place>, StoreError> {
    let days = span.days();
    let mut query = Query::partition(keys::calendar(shop, resource));
    query.from = days.first().map(ToString::to_string);
    query.to = days.last().map(keys::end_of_day);
    let (mut places, mut busy) = (Vec::new(), Vec::new());
    for item in all(table, query).await? {
        match calendar::busy_of(&item, kept) {
            Some(spans) => busy.extend(spans),
            None => places.extend(record::<Vec<Place>>(&item, DAY)?.record),
        }
    }
    places.extend(calendar::places(busy));
    Ok(places)
}

/// The writes by which a booking leaves its place and takes another, each only if the day is still
/// as it was read. Holds that have run out go with them.
pub fn replace(
    shop: &ShopId,
    days: &Days,
    before: Option<&Booking>,
    after: &Booking,
    now: Timestamp,
) -> Result<Vec<Write>, StoreError> {
    let left = before.map(day_keys).unwrap_or_default();
    let held = after.places();
    let taken = held.iter().flat_map(|(resource, place)| days_of(resource, place.span)).collect();
    let mut writes = Vec::new();
    for key in left.union(&taken) {
        let found = days.get(key).ok_or_else(|| StoreError::Malformed {
            what: DAY,
            why: "a day was not read before it is written".to_owned(),
        })?;
        let mut places = found.record.clone();
        places.retain(|place| place.booking != after.number && place.is_kept(now));
        let (resource, day) = key;
        let here = held
            .iter()
            .filter(|(whose, place)| *whose == resource && place.span.days().contains(day));
        places.extend(here.map(|(_, place)| *place));
        places.sort_by_key(|place| (place.span, place.booking));
        let version = found.version.saturating_add(1);
        let item = item(keys::calendar_day(shop, resource, day), DAY, version, &places)?;
        writes.push(Write::Put { item, conditions: vec![found.unchanged()] });
    }
    Ok(writes)
}

/// The days of its resources that a booking lies in, and what it has been agreed to before.
pub fn day_keys(booking: &Booking) -> BTreeSet<DayKey> {
    let agreed = booking.clone().as_agreed();
    let both = [booking, &agreed];
    both.into_iter().flat_map(|it| days_of(&it.resource, it.span())).collect()
}

fn days_of(resource: &ResourceId, span: Span) -> impl Iterator<Item = DayKey> {
    span.days().into_iter().map(move |day| (resource.clone(), day))
}
