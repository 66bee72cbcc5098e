//! Bookings on the web: free times of a service, the form that holds one, and the page on which it
//! is followed and cancelled. What may happen is decided where the chat's asks are.

mod lookup;
mod page;
mod picker;

pub(super) use lookup::{find, lookup};
pub(super) use page::{cancel, file, show};
pub(super) use picker::{choose, hold};

use super::Ports;
use super::answer::Problem;
use super::checkout::send_and_settle;
use super::visit::Visit;
use crate::booking_confirm;
use crate::ordering::{Occasion, Stop};
use crate::signed_link::link_tag;
use crate::store::once::{self, Done, Landed};
use crate::store::{self, Versioned};
use domain::access::Role;
use domain::booking::Booking;
use domain::booking::agenda::Agenda;
use domain::booking::decide::BookingAsk;
use domain::catalog::Catalog;
use domain::ids::{CauseId, PersonId, ShopId};
use ports::clock::Clock;
use ports::files::Files;
use ports::queue::Queue;
use ports::secrets::{Secret, SecretName, Secrets};
use ports::table::{Table, Write};
use subtle::ConstantTimeEq;

/// How often something is decided anew because a calendar changed under it: more than there are
/// others at once.
const TRIES_MAX: usize = 12;

/// The code that stands for the right to see a booking. It is made of the stage's key, so that no
/// record is kept of it, and every booking has one however it was made.
fn code(key: &Secret, shop: &ShopId, number: u64) -> String {
    link_tag(key, &format!("booking\n{shop}\n{number}"))
}

/// The key that links are made with.
pub(super) async fn link_key(secrets: &impl Secrets) -> Result<Secret, Problem> {
    let key = secrets.get(SecretName::LinkKey).await;
    key.map_err(|error| Problem::Unavailable(error.to_string()))
}

/// The booking, if the code is its own. A wrong code and a wrong number look the same.
async fn with_code(
    table: &impl Table,
    secrets: &impl Secrets,
    visit: &Visit<'_>,
    number: u64,
    given: &str,
) -> Result<Option<Versioned<Booking>>, Problem> {
    let own = code(&link_key(secrets).await?, &visit.shop.id, number);
    if !bool::from(own.as_bytes().ct_eq(given.as_bytes())) {
        return Ok(None);
    }
    Ok(store::booking::load_booking(table, &visit.shop.id, number).await?)
}

/// What of the shop can be booked; nothing of one that takes no bookings.
pub(super) async fn agenda(table: &impl Table, visit: &Visit<'_>) -> Result<Agenda, Problem> {
    let found = store::booking::load_agenda(table, &visit.shop.id).await?;
    Ok(found.map(|found| found.record).unwrap_or_default())
}

/// What a customer does on the web, in which everybody is one.
fn occasion<'a>(visit: &'a Visit<'_>, cause: &'a CauseId, person: PersonId) -> Occasion<'a> {
    Occasion {
        shop: &visit.shop,
        cause,
        person: Some(person),
        role: Some(Role::Customer),
        language: visit.language(),
        page: None,
        heard: None,
        now: visit.now,
    }
}

/// Decides an ask and commits it beside `writes`; the record says which booking it was.
async fn commit<T: Table, Q: Queue, F: Files, S: Secrets, C: Clock>(
    ports: &Ports<'_, T, Q, F, S, C>,
    occasion: &Occasion<'_>,
    catalog: &Catalog,
    agenda: &Agenda,
    before: &Versioned<Booking>,
    ask: &BookingAsk,
    mut writes: Vec<Write>,
) -> Result<(Landed, u64), Stop> {
    let (table, clock) = (ports.table, ports.clock);
    let decided = booking_confirm::decided(table, clock, occasion, catalog, agenda, before, ask);
    let (plan, told) = decided.await?;
    let number = plan.booking.number;
    let shop = &occasion.shop.id;
    let mut done = Done::new(shop, occasion.cause, occasion.cause, told.into_effects(occasion));
    done.answer = Some(number.to_string());
    writes.extend(plan.writes);
    let landed = once::commit(ports.table, done.write(occasion.now, false)?, writes).await?;
    if landed == Landed::Now {
        send_and_settle(ports, &done).await;
    }
    Ok((landed, number))
}

/// The booking a form was about that was sent before.
async fn earlier(
    table: &impl Table,
    visit: &Visit<'_>,
    cause: &CauseId,
) -> Result<Option<u64>, Problem> {
    let done = once::earlier(table, &visit.shop.id, cause).await?;
    Ok(done.and_then(|done| done.answer?.parse().ok()))
}
