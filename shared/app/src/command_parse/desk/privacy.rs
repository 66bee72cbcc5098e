//! What a person decides about themselves: which messages they get, in which language, and
//! whether they are known at all.

use super::{Hearing, Outcome};
use crate::command_parse::NONCE_CHARS;
use crate::ordering::tell::Told;
use crate::store::person::{self, CONFIRMATION_MINUTES, Confirmation, Person};
use crate::store::picture::{self, Picture};
use crate::store::{
    StoreError, Versioned, booking, cart, handover, identity, keys, order, standing, waiting,
};
use crate::survey::forgotten;
use domain::access::Role;
use domain::booking::Booking;
use domain::calendar::event::stands;
use domain::command::{Command, CustomerCommand, DeskRequest};
use domain::contact::Address;
use domain::ids::crockford;
use domain::language::Language;
use domain::message::CalendarTask;
use domain::money::Money;
use domain::order::Order;
use domain::phrase::Expecting;
use domain::survey::About;
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::table::{CommitError, Table, TableError, WRITES_MAX, Write};
use std::collections::BTreeSet;
use views::chat::desk as said;

/// What stands on orders instead of the name of somebody who was forgotten.
const FORGOTTEN: &str = "–";
/// Writes of the commit that are not those of a person's rows.
const WRITES_BESIDE: usize = 20;

/// No more messages that the shop starts.
pub(super) fn stop<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>) -> Outcome {
    let mut outcome =
        hearing.say(said::stopped(hearing.occasion.language, &hearing.occasion.shop.name));
    let since = hearing.speaker.person.record.stopped_at.unwrap_or(hearing.occasion.now);
    let known = hearing.speaker.person.record.clone();
    outcome.person = Some(Person { stopped_at: Some(since), ..known });
    outcome
}

/// They are welcome again.
pub(super) fn start<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>) -> Outcome {
    let mut outcome =
        hearing.say(said::started(hearing.occasion.language, &hearing.occasion.shop.name));
    let known = hearing.speaker.person.record.clone();
    outcome.person = Some(Person { stopped_at: None, ..known });
    outcome
}

/// The language a person wants.
pub(super) fn speak<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    language: Language,
) -> Outcome {
    let mut outcome = hearing.say(said::language_set(language, language));
    let known = hearing.speaker.person.record.clone();
    outcome.person = Some(Person { language: Some(language), ..known });
    outcome
}

/// Forgets a person: asked back first, and never while something is open between them and the
/// shop. The books keep the person's id, which leads nowhere then.
pub(super) async fn delete<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    agreed: bool,
) -> Result<Outcome, StoreError> {
    let (shop, principal) = (&hearing.occasion.shop.id, hearing.speaker.principal);
    if principal.role != Role::Customer {
        return Ok(hearing.say(said::delete_member(hearing.occasion.language)));
    }
    let orders = order::all_of(hearing.table, shop, principal.person).await?;
    let open = between_us(hearing.table, &orders, hearing.occasion.now).await?;
    if !open.is_empty() {
        return Ok(hearing.say(said::delete_blocked(hearing.occasion.language, &open.join(", "))));
    }
    let bookings = booking::all_of(hearing.table, shop, principal.person).await?;
    let to_come: Vec<String> = bookings
        .iter()
        .map(|found| found.record.clone().as_of(hearing.occasion.now))
        .filter(|booking| booking.state.is_open() && booking.to > hearing.occasion.now)
        .map(|booking| booking.number.to_string())
        .collect();
    if !to_come.is_empty() {
        return Ok(hearing.say(said::delete_booked(hearing.occasion.language, &to_come.join(", "))));
    }
    if !agreed {
        return ask(hearing);
    }
    // Each order by itself: there may be more than one commit holds, and twice does no harm.
    for found in orders {
        let mut nameless = found.record.clone();
        FORGOTTEN.clone_into(&mut nameless.customer.name);
        nameless.customer.phone_tail.clear();
        nameless.note.clear();
        let mut writes = Vec::new();
        // From here on they are found with the person until their bytes are gone.
        for claim in &mut nameless.claims {
            claim.text.clear();
            let taken = claim.picture.take();
            writes.extend(taken.map(|id| picture::add(shop, principal.person, id)).transpose()?);
        }
        writes.push(order::save(&nameless, found.version)?);
        let about = About::Order(nameless.number);
        writes.extend(forgotten(hearing.table, hearing.occasion.shop, about).await?);
        written(hearing.table, &writes).await?;
    }
    let told = nameless(hearing, bookings).await?;
    let mut outcome = forget(hearing).await?;
    // Their name stands in calendars of other programs, too.
    outcome.effects.extend(told.into_effects(&hearing.occasion));
    Ok(outcome)
}

/// Takes a person's name off their bookings; returns what calendars of other programs are told.
async fn nameless<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    bookings: Vec<Versioned<Booking>>,
) -> Result<Told, StoreError> {
    let shop = &hearing.occasion.shop.id;
    let agenda = match bookings.first() {
        Some(_) => booking::load_agenda(hearing.table, shop).await?,
        None => None,
    };
    let has_calendars = agenda.is_some_and(|found| !found.record.calendars.is_empty());
    let mut told = Told::nobody();
    for found in bookings {
        let Booking { number, version, .. } = found.record;
        if has_calendars && stands(&found.record) {
            told = told.calendar(CalendarTask::Follow { booking: number, version, again: true });
        }
        let mut nameless = found.record;
        FORGOTTEN.clone_into(&mut nameless.customer.name);
        nameless.customer.phone_tail.clear();
        nameless.reason = None;
        nameless.note.clear();
        let mut writes = vec![booking::save(&nameless, found.version)?];
        let about = About::Booking(nameless.number);
        writes.extend(forgotten(hearing.table, hearing.occasion.shop, about).await?);
        written(hearing.table, &writes).await?;
    }
    Ok(told)
}

/// Makes writes that nobody but a change meanwhile can refuse.
async fn written(table: &impl Table, writes: &[Write]) -> Result<(), StoreError> {
    table.commit(writes).await.map_err(|error| {
        StoreError::Table(match error {
            CommitError::Table(error) => error,
            CommitError::Refused(_) => {
                TableError::Unavailable("what was to be forgotten changed meanwhile".to_owned())
            }
        })
    })
}

/// The numbers of those orders that still bind the two. What has run out binds nobody, whether
/// that was noted or not.
async fn between_us(
    table: &impl Table,
    orders: &[Versioned<Order>],
    now: Timestamp,
) -> Result<Vec<String>, StoreError> {
    let mut numbers = Vec::new();
    for found in orders {
        let order = standing::of_order(table, found.record.clone(), now).await?;
        if is_between_us(&order) {
            numbers.push(order.number.to_string());
        }
    }
    Ok(numbers)
}

/// Whether an order still binds the two.
fn is_between_us(order: &Order) -> bool {
    let owed = order.credit_until.is_some() && order.due().is_ok_and(Money::is_positive);
    order::is_open(order.state) || owed
}

fn ask<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>) -> Result<Outcome, StoreError> {
    let (shop, person) = (&hearing.occasion.shop.id, hearing.speaker.principal.person);
    let nonce = crockford(hearing.clock.fresh(), NONCE_CHARS);
    let until = hearing.occasion.now.plus_minutes(CONFIRMATION_MINUTES);
    let request = DeskRequest::DeleteMyData { agreed: true };
    let command = Command::Customer(CustomerCommand::Desk(request));
    let waiting = Confirmation::by_tap(command, until, None);
    let mut outcome = hearing.say(said::ask_delete(hearing.occasion.language, &nonce));
    outcome.writes.push(person::ask_confirmation(shop, person, &nonce, &waiting)?);
    outcome.conversation.expecting = Some((Expecting::Confirmation { nonce }, until));
    Ok(outcome)
}

async fn forget<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>) -> Result<Outcome, StoreError> {
    let (shop, id) = (&hearing.occasion.shop.id, hearing.speaker.principal.person);
    let known = &hearing.speaker.person.record;
    let mut outcome = Outcome::nothing(hearing.moved_on());
    outcome.forgets = true;
    outcome.person = Some(Person::nobody(id));
    let mut addresses: BTreeSet<Address> = hearing.inbound.sender.addresses().into_iter().collect();
    addresses.extend(known.address.clone());
    addresses.extend(known.phone.clone().map(Address::Phone));
    let gone = addresses.iter().map(|address| identity::unbind(hearing.key, shop, address));
    outcome.writes.extend(gone);
    outcome.writes.push(cart::forget(shop, &hearing.speaker.conversation.record.cart));
    outcome.writes.push(handover::end(shop, id));
    let wishes = waiting::wishes(hearing.table, shop).await?;
    // What they waited for before today goes by itself.
    let (now, zone) = (hearing.occasion.now, &hearing.occasion.shop.zone);
    let wishes = wishes.iter().filter(|wish| wish.person == id && !wish.is_over(now, zone));
    outcome.writes.extend(wishes.map(waiting::remove));
    let rows = identity::forget_all(hearing.table, shop, id).await?;
    // Pictures go with their bytes, before all else.
    let rows = rows.into_iter().filter(|row| !row.key().sk.starts_with(keys::PICTURES));
    outcome.writes.extend(rows.take(WRITES_MAX - WRITES_BESIDE));
    let pictures = picture::of_person(hearing.table, shop, id).await?;
    outcome.sheds = pictures.into_iter().map(Picture::Claim).collect();
    let row = super::audited(hearing, "person.forgotten", id.to_string(), None, None)?;
    outcome.writes.push(row);
    Ok(outcome)
}
