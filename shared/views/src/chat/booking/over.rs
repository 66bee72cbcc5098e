//! What is said of bookings that do not take place.

use super::super::{bubble, button, with_buttons};
use super::ahead::Money;
use super::calendar::lines;
use super::{when, who};
use domain::booking::Booking;
use domain::booking::state::BookingState;
use domain::language::Language;
use domain::message::Bubble;
use domain::order::state::Actor;
use domain::phrase::booking_tap::BookingTap;
use domain::phrase::tap::Tap;
use domain::shop::Shop;

/// To the shop: nobody so called had a booking that has begun lately.
pub fn none_begun(language: Language, who: &str) -> Bubble {
    bubble(said!(language, "booking/none_begun", who))
}

/// To the shop: several may be meant by whoever did not come.
pub fn which_missed(language: Language, begun: &[(&Booking, &str)], shop: &Shop) -> Bubble {
    let bare = begun.first().map(|(booking, _)| booking.number);
    let lines = lines(language, begun, shop);
    bubble(said!(language, "booking/which_missed", lines, bare))
}

/// To the customer: it does not take place, and what becomes of their money.
pub fn over(
    language: Language,
    booking: &Booking,
    by: Actor,
    shop: &Shop,
    money: Option<&Money>,
) -> Bubble {
    let bubble = without_money(language, booking, by, shop);
    match money {
        Some(money) => money.told(language, bubble),
        None => bubble,
    }
}

fn without_money(language: Language, booking: &Booking, by: Actor, shop: &Shop) -> Bubble {
    let (number, name) = (booking.number, &booking.name);
    let (when, shop) = (when(language, booking, shop), &shop.name);
    let reason = &booking.reason;
    bubble(match (booking.state, by) {
        (BookingState::Rejected, _) => {
            said!(language, "booking/rejected", shop, number, name, when, reason)
        }
        (BookingState::Expired, _) if waited_for_money(booking) => {
            said!(language, "ahead/expired", number, name, when)
        }
        (BookingState::Expired, _) => said!(language, "booking/expired", shop, number, name, when),
        (
            BookingState::Cancelled
            | BookingState::Missed
            | BookingState::Offered
            | BookingState::Tentative
            | BookingState::Confirmed,
            Actor::Customer,
        ) => said!(language, "booking/cancelled_by_you", number, name, when),
        (
            BookingState::Cancelled
            | BookingState::Missed
            | BookingState::Offered
            | BookingState::Tentative
            | BookingState::Confirmed,
            Actor::Staff | Actor::Owner | Actor::System,
        ) => said!(language, "booking/cancelled", shop, number, name, when, reason),
    })
}

/// Whether it ran out because the money did not come, for the shop had agreed.
fn waited_for_money(booking: &Booking) -> bool {
    booking.ahead.is_some_and(|ahead| ahead.is_agreed && !ahead.is_paid)
}

/// To the shop: it does not take place, and what becomes of the customer's money.
pub fn over_shop(
    language: Language,
    booking: &Booking,
    by: Actor,
    shop: &Shop,
    money: Option<&Money>,
) -> Bubble {
    let mut bubble = over_shop_without_money(language, booking, by, shop);
    if booking.state == BookingState::Missed {
        let came = button(
            &Tap::Booking(BookingTap::Confirm(booking.number)),
            &said!(language, "buttons/came_after_all"),
        );
        bubble = with_buttons(bubble.text, vec![came]);
    }
    match money {
        Some(money) => money.told_shop(language, bubble),
        None => bubble,
    }
}

fn over_shop_without_money(
    language: Language,
    booking: &Booking,
    by: Actor,
    shop: &Shop,
) -> Bubble {
    let (number, name) = (booking.number, &booking.name);
    let (when, customer) = (when(language, booking, shop), who(booking));
    bubble(match (booking.state, by) {
        (BookingState::Rejected, _) => {
            said!(language, "booking/rejected_shop", number, when, customer)
        }
        (BookingState::Expired, _) if waited_for_money(booking) => {
            said!(language, "ahead/expired_shop", number, name, customer, when)
        }
        (BookingState::Expired, _) => {
            said!(language, "booking/expired_shop", number, name, customer, when)
        }
        (BookingState::Missed, _) => {
            said!(language, "booking/missed_shop", customer, number, name, when)
        }
        (
            BookingState::Cancelled
            | BookingState::Offered
            | BookingState::Tentative
            | BookingState::Confirmed,
            Actor::Customer,
        ) => said!(language, "booking/cancelled_by_customer", customer, number, name, when),
        (
            BookingState::Cancelled
            | BookingState::Offered
            | BookingState::Tentative
            | BookingState::Confirmed,
            Actor::Staff | Actor::Owner | Actor::System,
        ) => said!(language, "booking/cancelled_shop", number, when, customer),
    })
}
