//! The confirmation on paper, which whoever booked is sent with the shop's yes and whenever the agreed
//! time changes. Deliberately absent: the paper itself, which the document agent issues.

use crate::ordering::Occasion;
use domain::access::Role;
use domain::booking::Booking;
use domain::booking::event::BookingEvent;
use domain::command::{Command, CustomerCommand, DeskRequest};
use domain::ids::crockford;
use domain::language::Language;
use domain::message::CommandMessage;
use ports::clock::Clock;

const CART_CHARS: usize = 12;

/// What has the paper issued and sent; nothing where the event agrees to no time.
pub(super) fn command(
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    booking: &Booking,
    event: &BookingEvent,
) -> Option<CommandMessage> {
    let is_agreed =
        matches!(event, BookingEvent::Confirmed { .. } | BookingEvent::Moved { until: None, .. });
    if !is_agreed {
        return None;
    }
    let cart = crockford(clock.fresh(), CART_CHARS);
    let paper = DeskRequest::BookingPaper { booking: Some(booking.number) };
    Some(CommandMessage {
        cause: occasion.cause.clone(),
        shop: occasion.shop.id.clone(),
        person: booking.customer.person,
        role: Role::Customer,
        // A paper needs none, and a message has one.
        cart: cart.parse().expect("the alphabet and length are a cart's"),
        command: Command::Customer(CustomerCommand::Desk(paper)),
        language: language_of(occasion, booking),
        confirmation: None,
        said: None,
        heard: None,
        picture: None,
        quiet: true,
        by_clock: false,
        at: occasion.now,
    })
}

/// What the customer of a booking is told in.
pub(crate) fn language_of(occasion: &Occasion<'_>, booking: &Booking) -> Language {
    if occasion.person == Some(booking.customer.person) {
        return occasion.language;
    }
    booking.customer.language.unwrap_or_else(|| occasion.shop.language())
}
