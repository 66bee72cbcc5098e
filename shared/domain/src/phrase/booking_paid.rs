//! "Booking 19 paid 12,000 cash": money for a booking, told as that for an order is. Deliberately
//! absent: the order that it is entered under.

use super::normalise::unaccented;
use super::token::Token;
use super::{Heard, Hearing, Listener, Missing, by_itself, desk, paper};
use crate::access::ShopAuthority;
use crate::command::{BookingPayment, Command, ShopCommand};

/// What a booking is called, in any language, by its beginning.
const BOOKINGS: &str = "booking appointment miadi reservation rendez rdv reserva agendament marcac cita turno \
    reservasi janji";
/// What may stand between that and its number.
const BETWEEN: &str = "no number num numero nr namba nomor temu vous de";
/// What an order is called.
const ORDER: &str = "order";

/// Money for a booking, or the question where it went; nothing when no booking is paid.
pub(super) fn understand(hearing: &Hearing<'_>, _: ShopAuthority) -> Option<Heard> {
    let tokens = &hearing.sentence.plain;
    let (place, number, booking) = (0..tokens.len()).find_map(|at| named(tokens, at))?;
    // "Terima booking 12" agrees to it.
    if desk::understand(hearing).is_some() {
        return None;
    }
    let written = |from: usize, to: usize| {
        let kept: Vec<&Token> = tokens.iter().take(to).skip(from).collect();
        paper::written(&hearing.sentence.clean, &kept)
    };
    let (before, behind) = (written(0, place), written(number, tokens.len()));
    let rest = format!("{before} {ORDER} {behind}");
    let listener = Listener { expecting: None, cart: None, ..*hearing.listener };
    let heard = by_itself(&Hearing::new(&rest, &listener));
    if let Heard::Missing(Missing::PaymentAccount { .. }) = heard {
        return Some(Heard::Missing(Missing::BookingAccount { booking }));
    }
    let Heard::Command(Command::Shop(command)) = heard else { return None };
    let ShopCommand::PaymentRecord { amount, account: Some(account), reference, .. } = command
    else {
        return None;
    };
    let paid = BookingPayment { booking, amount, account, reference };
    Some(Heard::Command(Command::Shop(ShopCommand::BookingPaid(paid))))
}

/// Where a booking is named, where its number stands, and its number.
fn named(tokens: &[Token], at: usize) -> Option<(usize, usize, u64)> {
    let called = unaccented(&tokens.get(at)?.text);
    BOOKINGS.split_whitespace().find(|word| called.starts_with(word))?;
    let is_between = |token: &&Token| {
        let word = unaccented(&token.text);
        token.is_mark('-') || token.is_mark('#') || BETWEEN.split(' ').any(|known| known == word)
    };
    let between = tokens.iter().skip(at + 1).take_while(is_between).count();
    let number = at + 1 + between;
    let booking = tokens.get(number)?.text.parse().ok()?;
    Some((at, number, booking))
}
