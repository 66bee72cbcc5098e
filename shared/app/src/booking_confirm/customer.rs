//! What customers ask of the booking agent.

use super::{Answer, Desk, moved, offer, waiting, whom};
use crate::agent;
use crate::booking::{self, UNNUMBERED};
use crate::ordering::tell::Told;
use crate::ordering::{Occasion, Stop};
use crate::store::person::Person;
use crate::store::{self, StoreError, Versioned, person};
use domain::booking::agenda::Rule;
use domain::booking::decide::BookingAsk;
use domain::booking::state::BookingState;
use domain::booking::{Booking, NotBooked};
use domain::catalog::Product;
use domain::command::{Command, CustomerCommand, DeskRequest, When};
use domain::ids::{PersonId, ProductId, ResourceId};
use domain::language::Language;
use domain::money::Money;
use domain::order::{Customer, NAME_CHARS_MAX};
use domain::phrase::{mistyped_day, search};
use domain::refusal::Refusal;
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::table::Table;
use views::chat;
use views::chat::booking as said;

pub(super) async fn answer<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    request: &DeskRequest,
) -> Result<Answer, Stop> {
    if let DeskRequest::Book { service, product, when } = request {
        if let Some(when) = whom::instead_of_service(desk, service.as_deref(), when) {
            return match ruled(desk, *product, None) {
                Some((product, rule)) => book(desk, product, rule, &when).await,
                None => choose(desk, &when),
            };
        }
        return match ruled(desk, *product, service.as_deref()) {
            Some((product, rule)) => match unread_day(product, service.as_deref(), when) {
                Some(word) => Ok(desk.say(said::which_day(desk.occasion.language, product, &word))),
                None => book(desk, product, rule, when).await,
            },
            None => choose(desk, when),
        };
    }
    if let DeskRequest::WaitingJoin { service, product, when } = request {
        let is_bare = service.is_none() && product.is_none() && **when == When::default();
        let known = if is_bare { waiting::known(desk).await? } else { None };
        if let Some(known) = known {
            return Ok(known);
        }
        return match ruled(desk, *product, service.as_deref()) {
            Some((product, rule)) => waiting::join(desk, product, rule, when).await,
            None => choose(desk, when),
        };
    }
    if let DeskRequest::WaitingLeave = request {
        return waiting::leave(desk).await;
    }
    if let DeskRequest::Bookings = request {
        return mine(desk).await;
    }
    if let DeskRequest::BookingTake { booking } = request {
        let before = own(desk, Some(*booking)).await?;
        return desk.decided(&before, &BookingAsk::Take).await;
    }
    if let DeskRequest::BookingGiveUp { booking } = request {
        let before = own(desk, Some(*booking)).await?;
        let ask = BookingAsk::Cancel { reason: None, gives_up: true };
        return desk.decided(&before, &ask).await;
    }
    if let DeskRequest::BookingChange { booking, when, cancel } = request {
        if booking.is_none()
            && let several @ [_, _, ..] = ahead(desk).await?.as_slice()
        {
            let (language, shop) = (desk.occasion.language, desk.occasion.shop);
            let moves = (!cancel).then_some(when.as_ref());
            return Ok(desk.say(said::which(language, several, moves, shop)));
        }
        let before = own(desk, *booking).await?;
        if *cancel {
            return cancelled(desk, &before).await;
        }
        return moved::to(desk, &before, when).await;
    }
    // Another agent's.
    Ok(desk.say(chat::conversation::help(desk.occasion.language)))
}

/// Shows what the customer has booked.
async fn mine<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Result<Answer, Stop> {
    let agenda = &desk.agenda.record;
    let named = |one: Booking| {
        let resource = agenda.name_of(&one.resource).to_owned();
        (one, resource)
    };
    let ahead: Vec<_> = ahead(desk).await?.into_iter().map(named).collect();
    Ok(desk.say(said::mine(desk.occasion.language, &ahead, desk.occasion.shop)))
}

/// Calls a booking off. Where it is too late to have the deposit back, a yes gives it up.
async fn cancelled<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    before: &Versioned<Booking>,
) -> Result<Answer, Stop> {
    let ask = BookingAsk::Cancel { reason: None, gives_up: false };
    let refusal = match desk.decided(before, &ask).await {
        Err(Stop::Refused(refusal @ Refusal::Booking(NotBooked::Forfeits { .. }))) => refusal,
        other => return other,
    };
    let gives_up = DeskRequest::BookingGiveUp { booking: before.record.number };
    let command = Command::Customer(CustomerCommand::Desk(gives_up));
    let Desk { table, clock, occasion, message, .. } = desk;
    let (writes, _) = agent::waits_for(*table, *clock, occasion, message, command).await?;
    let said = chat::refusal::refused(occasion.language, &refusal, None, desk.catalog);
    Ok(Answer { writes, told: Told::nobody().answer(message.person, said) })
}

/// The service that was chosen or named, with how it is booked.
fn ruled<'a, T: Table, C: Clock>(
    desk: &'a Desk<'_, T, C>,
    chosen: Option<ProductId>,
    words: Option<&str>,
) -> Option<(&'a Product, &'a Rule)> {
    let chosen = chosen.and_then(|id| desk.catalog.product(id)).or_else(|| named(desk, words))?;
    Some((chosen, desk.agenda.record.rules.get(&chosen.id)?))
}

/// What is nearly a day beside a service that was named without one.
fn unread_day(product: &Product, words: Option<&str>, when: &When) -> Option<String> {
    let is_open = when.day.is_none() && when.from.is_none();
    mistyped_day(words.filter(|_| is_open)?, &product.name)
}

/// What can be booked of the catalogue, in its order.
pub(super) fn services<'a, T: Table, C: Clock>(
    desk: &'a Desk<'_, T, C>,
) -> Vec<(&'a Product, &'a Rule)> {
    let rules = &desk.agenda.record.rules;
    let products = desk.catalog.products().iter();
    products.filter_map(|product| Some((product, rules.get(&product.id)?))).collect()
}

/// The service that words mean; the only one there is, where none was named.
pub(super) fn named<'a, T: Table, C: Clock>(
    desk: &'a Desk<'_, T, C>,
    words: Option<&str>,
) -> Option<&'a Product> {
    let services = services(desk);
    let Some(words) = words else {
        return if let [(only, _)] = services[..] { Some(only) } else { None };
    };
    let found = search::find(desk.catalog, words);
    let found = found.into_iter().find_map(|(id, _)| services.iter().find(|(it, _)| it.id == id));
    found.map(|(product, _)| *product)
}

fn choose<T: Table, C: Clock>(desk: &Desk<'_, T, C>, when: &When) -> Result<Answer, Stop> {
    let services = whom::done_by(desk, when.with.as_deref())?;
    let services: Vec<_> =
        services.into_iter().map(|(product, rule)| (product, rule.duration_minutes)).collect();
    let (language, shop) = (desk.occasion.language, desk.occasion.shop);
    Ok(desk.say(if services.is_empty() {
        said::not_here(language, shop)
    } else {
        said::choose_service(language, shop, &services, when)
    }))
}

/// Holds the time that was chosen, or offers what is free.
pub(super) async fn book<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    product: &Product,
    rule: &Rule,
    when: &When,
) -> Result<Answer, Stop> {
    let with = match whom::meant(desk, product, rule, when) {
        Ok(with) => with,
        Err(asked) => return Ok(*asked),
    };
    let rule = &rule.done_by(with.map(|with| &with.id));
    let mut is_taken = false;
    if let Some(from) = when.from {
        match hold(desk, product, rule, from).await {
            Err(Stop::Refused(Refusal::Booking(why))) if is_about_time(&why) => is_taken = true,
            other => return other,
        }
    }
    let found = offer::find(desk, rule, UNNUMBERED, when).await?;
    let (language, zone) = (desk.occasion.language, &desk.occasion.shop.zone);
    let wanted = wanted(desk, when).filter(|wanted| !found.has(wanted, zone));
    let wanted = wanted.as_ref();
    if found.slots.is_empty() {
        let wait = wanted.map(|wanted| said::waiting::button(language, product, wanted));
        let days = rule.horizon_days;
        return Ok(desk.say(said::no_slots(language, &product.name, with, days, wait)));
    }
    let day = found.missed.as_ref();
    let offer = said::Offer { slots: &found.slots, day, is_taken, zone, wanted, with };
    Ok(desk.say(said::slots(language, product, rule.duration_minutes, &offer)))
}

/// The day, and the time of it, that was asked for, if one can wait for it.
fn wanted<T: Table, C: Clock>(desk: &Desk<'_, T, C>, when: &When) -> Option<When> {
    let zone = &desk.occasion.shop.zone;
    let today = desk.occasion.now.business_day(zone);
    let (day, time) = when.day_and_time(zone);
    let day = day.filter(|day| today <= *day)?;
    Some(When { time, with: when.with.clone(), ..When::on(Some(day)) })
}

/// Whether another time may do.
pub(super) fn is_about_time(why: &NotBooked) -> bool {
    matches!(why, NotBooked::Taken | NotBooked::NotOffered | NotBooked::TooSoon { .. })
}

async fn hold<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    product: &Product,
    rule: &Rule,
    from: Timestamp,
) -> Result<Answer, Stop> {
    let (shop, now) = (desk.occasion.shop, desk.occasion.now);
    let waiting = booking::unanswered(desk.table, shop, desk.message.person, now).await?;
    let wish = Wish { product, rule, from, note: "" };
    let asked = wish.booking(&desk.occasion, customer(desk).await?)?;
    desk.decided(&asked, &BookingAsk::Hold { waiting }).await
}

/// A booking as it is before its time is held.
pub(super) fn unbooked(
    occasion: &Occasion<'_>,
    customer: Customer,
    product: &Product,
    rule: &Rule,
    (resource, from): (ResourceId, Timestamp),
) -> Versioned<Booking> {
    let (shop, now) = (occasion.shop, occasion.now);
    let record = Booking {
        shop: shop.id.clone(),
        number: UNNUMBERED,
        state: BookingState::Tentative,
        version: 0,
        customer,
        service: product.id,
        name: product.name.clone(),
        price: product.price_from().unwrap_or_else(|| Money::zero(shop.currency)),
        rule: rule.clone(),
        resource,
        from,
        to: rule.ends(from),
        stands: None,
        hold_until: None,
        created_at: now,
        changed_at: now,
        reason: None,
        ahead: None,
        remind_at: Vec::new(),
        note: String::new(),
    };
    Versioned { record, version: 0 }
}

/// What a customer wants to book.
pub(crate) struct Wish<'a> {
    /// What.
    pub(crate) product: &'a Product,
    /// How it is booked, with whoever may do it.
    pub(crate) rule: &'a Rule,
    /// From when.
    pub(crate) from: Timestamp,
    /// What the shop should know.
    pub(crate) note: &'a str,
}

impl Wish<'_> {
    /// The booking that is asked for, before anything is held.
    pub(crate) fn booking(
        &self,
        occasion: &Occasion<'_>,
        customer: Customer,
    ) -> Result<Versioned<Booking>, NotBooked> {
        let Self { product, rule, from, note } = *self;
        let resource = rule.resources.first().ok_or(NotBooked::NotBookable)?.clone();
        let mut asked = unbooked(occasion, customer, product, rule, (resource, from));
        note.clone_into(&mut asked.record.note);
        Ok(asked)
    }
}

async fn customer<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Result<Customer, Stop> {
    let person = desk.message.person;
    let found = person::load_person(desk.table, &desk.occasion.shop.id, person).await?;
    Ok(customer_of(person, found, desk.occasion.language))
}

/// A person as a customer of a booking.
pub(super) fn customer_of(person: PersonId, found: Option<Person>, language: Language) -> Customer {
    let (name, phone) = found.map_or_else(Default::default, |found| (found.name, found.phone));
    Customer {
        person,
        name: name.chars().take(NAME_CHARS_MAX).collect(),
        phone_tail: phone.map(|phone| phone.tail().to_owned()).unwrap_or_default(),
        language: Some(language),
    }
}

/// A booking of the customer's; the next one they come to, without a number.
async fn own<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: Option<u64>,
) -> Result<Versioned<Booking>, Stop> {
    let person = desk.message.person;
    let number = if let Some(number) = number {
        number
    } else {
        ahead(desk).await?.first().ok_or(NotBooked::NothingBooked)?.number
    };
    let found = desk.booking(number).await?;
    if found.record.customer.person == person {
        Ok(found)
    } else {
        Err(NotBooked::NoSuchBooking { number }.into())
    }
}

/// What the customer has booked and is still to come, the next first.
async fn ahead<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Result<Vec<Booking>, StoreError> {
    let (shop, person, now) = (&desk.occasion.shop.id, desk.message.person, desk.occasion.now);
    let known = store::booking::newest_of(desk.table, shop, person, booking::NEWEST).await?;
    let known = known.into_iter().map(|one| one.as_of(now));
    let mut ahead: Vec<_> = known.filter(|one| one.state.is_open() && now < one.from).collect();
    ahead.sort_by_key(|one| one.from);
    Ok(ahead)
}
