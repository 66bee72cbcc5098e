//! Confirmations of bookings: only what the shop has agreed to is confirmed on paper.

use super::new::New;
use super::{Answer, Desk};
use crate::ordering::Stop;
use crate::store::document::Content;
use crate::store::{StoreError, booking, order};
use domain::booking::state::BookingState;
use domain::booking::{Booking, NotBooked};
use domain::document::{Lock, Paper, of_booking};
use domain::money::Money;
use ports::clock::Clock;
use ports::table::Table;
use views::chat::document as said;

/// A customer's next booking is among so many of their newest.
const NEWEST_MAX: usize = 20;

/// Confirms a booking on paper; a customer's next one when none is named.
pub(super) async fn confirmation<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: Option<u64>,
) -> Result<Answer, Stop> {
    let (occasion, language) = (&desk.occasion, desk.occasion.language);
    let booking = wanted(desk, number).await?;
    match booking.state {
        BookingState::Confirmed => {}
        BookingState::Offered | BookingState::Tentative => {
            let for_customer = desk.is_for_customer();
            return Ok(Answer::Say(said::booking_waits(language, booking.number, for_customer)));
        }
        BookingState::Rejected
        | BookingState::Cancelled
        | BookingState::Expired
        | BookingState::Missed => return Err(NotBooked::Over { state: booking.state }.into()),
    }
    let customer = booking.customer.person;
    let lock = desk.lock(customer, true).await?;
    if lock == Lock::PhoneAndNumber && booking.customer.phone_tail.is_empty() {
        return Ok(Answer::Say(said::no_phone_at_all(language, desk.is_for_customer())));
    }
    let agenda = booking::load_agenda(desk.table, &occasion.shop.id).await?;
    let resource = agenda.map(|agenda| agenda.record.name_of(&booking.resource).to_owned());
    let theirs = booking.customer.language.unwrap_or_else(|| occasion.shop.language());
    let language = if desk.is_for_customer() { language } else { theirs };
    desk.handed(&New {
        paper: Paper::Booking { booking: booking.number },
        number: None,
        customer,
        language,
        amount: Some(booking.price).filter(|price| price.is_positive()),
        basis: of_booking(&booking),
        lock,
        of: format!("booking {}", booking.number),
        content: Content::Booking {
            paid_minor: paid(desk, &booking).await?,
            booking: Box::new(booking),
            resource: resource.unwrap_or_default(),
        },
    })
    .await
}

/// What was paid on the order of a booking, in minor units; nothing where it has none.
async fn paid<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    booking: &Booking,
) -> Result<i64, StoreError> {
    let Some(ahead) = booking.ahead else { return Ok(0) };
    let found = order::load_order(desk.table, &booking.shop, ahead.order).await?;
    let paid = found.and_then(|found| found.record.paid_net().ok());
    Ok(paid.map_or(0, Money::minor))
}

/// The booking of that number, or a customer's next; of others' a customer is told nothing.
async fn wanted<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: Option<u64>,
) -> Result<Booking, Stop> {
    let (shop, asks) = (&desk.occasion.shop.id, desk.message.person);
    let Some(number) = number else {
        let newest = booking::newest_of(desk.table, shop, asks, NEWEST_MAX).await?;
        let is_next = |booking: &Booking| booking.state.is_open() && booking.to > desk.occasion.now;
        let newest = newest.into_iter().map(|booking| booking.as_of(desk.occasion.now));
        let next = newest.filter(is_next).min_by_key(|booking| booking.from);
        return Ok(next.ok_or(NotBooked::NothingBooked)?);
    };
    let found = booking::load_booking(desk.table, shop, number).await?;
    let found = found.map(|it| it.record.as_of(desk.occasion.now));
    let theirs = |it: &Booking| !desk.is_for_customer() || it.customer.person == asks;
    Ok(found.filter(theirs).ok_or(NotBooked::NoSuchBooking { number })?)
}
