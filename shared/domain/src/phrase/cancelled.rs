//! What a customer takes back of what was ordered or booked. Deliberately absent: what is taken out of
//! a cart.

use super::concept::Concept;
use super::customer::{number, run};
use super::doubt;
use super::entry::CommandName;
use super::lines::Reading;
use super::token::Token;
use super::{Doubt, Heard, Hearing, Missing};
use crate::command::{CustomerCommand, DeskRequest};

/// What is booked, in any language.
const BOOKINGS: [&str; 16] = [
    "booking",
    "appointment",
    "miadi",
    "rdv",
    "rendez",
    "reservation",
    "agendamento",
    "reserva",
    "cita",
    "turno",
    "janji",
    "reservasi",
    "jadwal",
    "bookingan",
    "apointment",
    "marcacao",
];

/// A request to cancel an order, or a booking; nothing when it is goods that are to be cancelled.
pub(super) fn understand(hearing: &Hearing<'_>) -> Option<Heard> {
    let sentence = &hearing.sentence;
    let name = CommandName::CancelRequest;
    let of_order = sentence.has(Concept::Order) || !sentence.marked_orders().is_empty();
    if !of_order && Reading::new(sentence, &hearing.index).product().is_some() {
        return None;
    }
    if let Some(doubt) = doubt::of_write(sentence, sentence.tokens.len()) {
        return Some(Heard::NotExecuted(name, doubt));
    }
    let is_booking = |token: &Token| BOOKINGS.contains(&token.text.as_str());
    if !of_order && sentence.plain.iter().any(is_booking) {
        let booking = number(sentence).map(|number| number.0);
        let when = Box::default();
        let change = DeskRequest::BookingChange { booking, when, cancel: true };
        return Some(run(CustomerCommand::Desk(change)));
    }
    let possible = sentence.possible_orders();
    Some(match (number(sentence), possible.as_slice()) {
        (None, []) if of_order => run(CustomerCommand::CancelRequest { number: None }),
        (None, []) => Heard::Missing(Missing::OrderNumber { of: name }),
        (Some(number), rest) if rest.iter().all(|(_, other)| *other == number) => {
            run(CustomerCommand::CancelRequest { number: Some(number) })
        }
        (Some(_) | None, _) => Heard::NotExecuted(name, Doubt::Several),
    })
}
