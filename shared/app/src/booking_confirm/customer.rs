//! What customers ask of the booking agent.

use super::{Answer, Desk, offer};
use crate::booking::{self, UNNUMBERED};
use crate::ordering::{Occasion, Stop};
use crate::store::{self, Versioned, person};
use domain::booking::agenda::Rule;
use domain::booking::decide::BookingAsk;
use domain::booking::state::BookingState;
use domain::booking::{Booking, NotBooked};
use domain::catalog::Product;
use domain::command::{DeskRequest, When};
use domain::money::Money;
use domain::order::{Customer, NAME_CHARS_MAX};
use domain::phrase::search;
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
        let chosen = product.and_then(|id| desk.catalog.product(id));
        let chosen = chosen.or_else(|| named(desk, service.as_deref()));
        let ruled = chosen.and_then(|it| Some((it, desk.agenda.record.rules.get(&it.id)?)));
        return match ruled {
            Some((product, rule)) => book(desk, product, rule, when).await,
            None => Ok(choose(desk, when)),
        };
    }
    if let DeskRequest::BookingChange { booking, when, cancel } = request {
        let before = own(desk, *booking).await?;
        if *cancel {
            return desk.decided(&before, &BookingAsk::Cancel { reason: None }).await;
        }
        return moved(desk, &before, when).await;
    }
    // Another agent's.
    Ok(desk.say(chat::conversation::help(desk.occasion.language)))
}

/// What can be booked of the catalogue, in its order.
fn services<'a, T: Table, C: Clock>(desk: &'a Desk<'_, T, C>) -> Vec<(&'a Product, &'a Rule)> {
    let rules = &desk.agenda.record.rules;
    let products = desk.catalog.products().iter();
    products.filter_map(|product| Some((product, rules.get(&product.id)?))).collect()
}

/// The service that words mean; the only one there is, where none was named.
fn named<'a, T: Table, C: Clock>(
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

fn choose<T: Table, C: Clock>(desk: &Desk<'_, T, C>, when: &When) -> Answer {
    let services = services(desk);
    let services: Vec<_> =
        services.into_iter().map(|(product, rule)| (product, rule.duration_minutes)).collect();
    let (language, shop) = (desk.occasion.language, desk.occasion.shop);
    desk.say(if services.is_empty() {
        said::not_here(language, shop)
    } else {
        said::choose_service(language, shop, &services, when)
    })
}

/// Holds the time that was chosen, or offers what is free.
async fn book<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    product: &Product,
    rule: &Rule,
    when: &When,
) -> Result<Answer, Stop> {
    let mut is_taken = false;
    if let Some(from) = when.from {
        match hold(desk, product, rule, from).await {
            Err(Stop::Refused(Refusal::Booking(why))) if is_about_time(&why) => is_taken = true,
            other => return other,
        }
    }
    let found = offer::find(desk, rule, UNNUMBERED, when).await?;
    let (language, zone) = (desk.occasion.language, &desk.occasion.shop.zone);
    if found.slots.is_empty() {
        return Ok(desk.say(said::no_slots(language, &product.name, rule.horizon_days)));
    }
    let offer = said::Offer { slots: &found.slots, day: found.missed.as_ref(), is_taken, zone };
    Ok(desk.say(said::slots(language, product, rule.duration_minutes, &offer)))
}

/// Whether another time may do.
fn is_about_time(why: &NotBooked) -> bool {
    matches!(why, NotBooked::Taken | NotBooked::NotOffered | NotBooked::TooSoon { .. })
}

async fn hold<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    product: &Product,
    rule: &Rule,
    from: Timestamp,
) -> Result<Answer, Stop> {
    let (shop, now) = (desk.occasion.shop, desk.occasion.now);
    let waiting = booking::waiting(desk.table, shop, desk.message.person, now).await?;
    let wish = Wish { product, rule, from, note: "" };
    let asked = wish.booking(&desk.occasion, customer(desk).await?)?;
    desk.decided(&asked, &BookingAsk::Hold { waiting }).await
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
        let (shop, now) = (occasion.shop, occasion.now);
        let Self { product, rule, from, note } = *self;
        let resource = rule.resources.first().ok_or(NotBooked::NotBookable)?.clone();
        let asked = Booking {
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
            hold_until: None,
            created_at: now,
            changed_at: now,
            reason: None,
            note: note.to_owned(),
        };
        Ok(Versioned { record: asked, version: 0 })
    }
}

async fn customer<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Result<Customer, Stop> {
    let person = desk.message.person;
    let found = person::load_person(desk.table, &desk.occasion.shop.id, person).await?;
    let (name, phone) = found.map_or_else(Default::default, |found| (found.name, found.phone));
    Ok(Customer {
        person,
        name: name.chars().take(NAME_CHARS_MAX).collect(),
        phone_tail: phone.map(|phone| phone.tail().to_owned()).unwrap_or_default(),
        language: Some(desk.occasion.language),
    })
}

/// A booking of the customer's; the next one they come to, without a number.
async fn own<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: Option<u64>,
) -> Result<Versioned<Booking>, Stop> {
    let (shop, person, now) = (&desk.occasion.shop.id, desk.message.person, desk.occasion.now);
    let number = if let Some(number) = number {
        number
    } else {
        let known = store::booking::newest_of(desk.table, shop, person, booking::NEWEST).await?;
        let ahead = known.iter().filter(|one| one.state.is_open() && now < one.from);
        let next = ahead.min_by_key(|one| one.from);
        next.ok_or(NotBooked::NothingBooked)?.number
    };
    let found = desk.booking(number).await?;
    if found.record.customer.person == person {
        Ok(found)
    } else {
        Err(NotBooked::NoSuchBooking { number }.into())
    }
}

/// Moves a booking to the time that was chosen, or offers what is free.
async fn moved<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    before: &Versioned<Booking>,
    when: &When,
) -> Result<Answer, Stop> {
    let mut is_taken = false;
    if let Some(from) = when.from {
        match desk.decided(before, &BookingAsk::Move { from }).await {
            Err(Stop::Refused(Refusal::Booking(why))) if is_about_time(&why) => is_taken = true,
            other => return other,
        }
    }
    desk.choose_time(&before.record, when, is_taken).await
}

impl<T: Table, C: Clock> Desk<'_, T, C> {
    /// Offers other times for a booking.
    pub(super) async fn choose_time(
        &self,
        booking: &Booking,
        when: &When,
        is_taken: bool,
    ) -> Result<Answer, Stop> {
        if !booking.state.is_open() {
            return Err(NotBooked::Over { state: booking.state }.into());
        }
        let (language, shop) = (self.occasion.language, self.occasion.shop);
        let found = offer::find(self, &booking.rule, booking.number, when).await?;
        let slots: Vec<_> =
            found.slots.into_iter().filter(|slot| slot.from != booking.from).collect();
        if slots.is_empty() {
            let days = booking.rule.horizon_days;
            return Ok(self.say(said::no_slots(language, &booking.name, days)));
        }
        let day = found.missed.as_ref();
        let offer = said::Offer { slots: &slots, day, is_taken, zone: &shop.zone };
        Ok(self.say(said::choose_time(language, booking, &offer, shop)))
    }
}
