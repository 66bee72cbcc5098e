//! What a customer has booked.

use super::super::{bubble, row, with_buttons};
use super::{changes, moment, standing, when};
use domain::booking::Booking;
use domain::booking::state::BookingState;
use domain::command::When;
use domain::language::Language;
use domain::message::{Bubble, Choices, LIST_ROWS_MAX};
use domain::phrase::booking_tap::BookingTap;
use domain::phrase::tap::Tap;
use domain::shop::Shop;

/// To a customer: what they have booked, with who or what does it, the next first.
pub fn mine(language: Language, bookings: &[(Booking, String)], shop: &Shop) -> Bubble {
    let Some(((next, _), more)) = bookings.split_first() else {
        return bubble(said!(language, "booking/nothing_booked"));
    };
    let line = |(booking, resource): &(Booking, String)| {
        let (number, name) = (booking.number, &booking.name);
        let when = when(language, booking, shop);
        // Whose word is waited for, a customer knows.
        let waits = booking.ahead.is_some_and(|ahead| ahead.is_paid);
        let state = if waits && booking.state == BookingState::Tentative {
            said!(language, "booking/state_tentative")
        } else {
            standing(language, booking)
        };
        let stands = booking.stands.as_ref();
        let stands = stands.map(|agreed| moment(language, agreed.from, &shop.zone));
        said!(language, "booking/mine_line", number, name, when, resource, state, stands)
    };
    let lines: Vec<String> = bookings.iter().map(line).collect();
    let several = !more.is_empty();
    let text = said!(language, "booking/mine", lines, several, number = next.number);
    // Taps are about one.
    let buttons = if several { Vec::new() } else { changes(language, next) };
    with_buttons(text.trim_end().to_owned(), buttons)
}

/// To a customer with several bookings: which one is to be moved, to a time that was asked for, or
/// called off.
pub fn which(
    language: Language,
    bookings: &[Booking],
    moves: Option<&When>,
    shop: &Shop,
) -> Bubble {
    let cancels = moves.is_none();
    let rows = bookings.iter().take(LIST_ROWS_MAX).map(|booking| {
        let number = booking.number;
        let tap =
            moves.map_or(BookingTap::Cancel(number), |when| BookingTap::Move(number, when.clone()));
        let title = format!("{number}: {}", booking.name);
        row(&Tap::Booking(tap), &title, &when(language, booking, shop))
    });
    let rows = rows.collect();
    let number = bookings.first().map(|booking| booking.number);
    let text = said!(language, "booking/which", count = bookings.len(), cancels, number);
    Bubble { text, choices: Choices::List { open: said!(language, "buttons/choose"), rows } }
}
