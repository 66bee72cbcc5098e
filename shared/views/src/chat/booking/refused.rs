//! Why nothing was booked.

use super::super::bubble;
use domain::booking::state::BookingState;
use domain::booking::{Booking, NotBooked};
use domain::language::Language;
use domain::message::Bubble;

/// Why nothing was booked.
pub(crate) fn refused(language: Language, refusal: &NotBooked) -> String {
    match refusal {
        NotBooked::NotBookable => said!(language, "booking/not_bookable"),
        NotBooked::NoSuchBooking { number } => {
            said!(language, "booking/no_such_booking", number)
        }
        NotBooked::NothingBooked => said!(language, "booking/nothing_booked"),
        NotBooked::Taken => said!(language, "booking/taken"),
        NotBooked::NotOffered => said!(language, "booking/not_offered"),
        NotBooked::TooSoon { minutes } => said!(language, "booking/too_soon", minutes),
        NotBooked::TooFar { days } => said!(language, "booking/too_far", days),
        NotBooked::TooLate { minutes } => said!(language, "booking/too_late", minutes),
        NotBooked::AlreadyThere { state } => {
            said!(language, "booking/already", state = state_word(language, *state))
        }
        NotBooked::RanOut | NotBooked::Over { state: BookingState::Expired } => {
            said!(language, "booking/ran_out")
        }
        NotBooked::Over { state } => {
            said!(language, "booking/over", state = state_word(language, *state))
        }
        NotBooked::NotYours => said!(language, "booking/not_yours"),
        NotBooked::NotRunOut => said!(language, "refusal/hold_runs"),
        NotBooked::NotBegun { number } => said!(language, "booking/not_begun", number),
        NotBooked::NotAgreed { number } => said!(language, "booking/not_agreed", number),
        NotBooked::NothingToPay { number } => {
            said!(language, "booking/nothing_to_pay", number)
        }
        NotBooked::TooMany { most } => said!(language, "booking/too_many", most),
        NotBooked::NoSuchResource { names } => {
            said!(language, "booking/no_such_resource", names = names.join(", "))
        }
        NotBooked::NotPaid { number, order, amount } => {
            let bare = order.0;
            said!(language, "ahead/not_paid", number, order, amount, bare)
        }
        NotBooked::Forfeits { number, amount, minutes } => {
            said!(language, "ahead/forfeits", number, amount, minutes)
        }
        NotBooked::BadAhead => said!(language, "ahead/bad_ahead"),
        NotBooked::TooManyWishes { most } => said!(language, "waiting/too_many", most),
        NotBooked::NoWishes => said!(language, "waiting/nothing"),
        NotBooked::NoDayToWaitFor => said!(language, "waiting/no_day"),
        NotBooked::TooManyClosures { most } => {
            said!(language, "booking/too_many_closures", most)
        }
        NotBooked::BadDays => said!(language, "booking/bad_days"),
        NotBooked::NoUsualDays => said!(language, "booking/no_usual_days"),
        NotBooked::BadRule { why } => super::rules::refused(language, *why),
    }
}

/// To a customer whose time was not agreed to, or not taken, before it ran out.
pub fn not_held(language: Language) -> Bubble {
    bubble(said!(language, "booking/not_held"))
}

/// How a booking stands: its state, and whose word or money it waits for.
pub(crate) fn standing(language: Language, booking: &Booking) -> String {
    let waits = booking.ahead.filter(|_| booking.state == BookingState::Tentative);
    match waits {
        Some(ahead) if ahead.is_paid => said!(language, "ahead/state_paid"),
        Some(ahead) if ahead.is_agreed => said!(language, "ahead/state_agreed"),
        Some(_) | None => state_word(language, booking.state),
    }
}

/// The word people use for a state.
fn state_word(language: Language, state: BookingState) -> String {
    match state {
        BookingState::Offered => said!(language, "waiting/state_offered"),
        BookingState::Tentative => said!(language, "booking/state_tentative"),
        BookingState::Confirmed => said!(language, "booking/state_confirmed"),
        BookingState::Rejected => said!(language, "booking/state_rejected"),
        BookingState::Cancelled => said!(language, "booking/state_cancelled"),
        BookingState::Expired => said!(language, "booking/state_expired"),
        BookingState::Missed => said!(language, "booking/state_missed"),
    }
}
