//! "Receipt for the first payment of order 1001": which of an order's payments a receipt is for. What
//! names the payment is cut out, and the rest is read as it would be alone. Deliberately absent: which
//! payments there are.

use super::normalise::unaccented;
use super::token::Token;
use super::{Heard, Hearing, Listener, by_itself, paper};
use crate::command::{
    Command, CustomerCommand, DeskCommand, DeskRequest, DocumentKind, ShopCommand, WhichPayment,
};

/// What money that came is called, in any language, by its beginning.
const PAYMENTS: [&str; 12] = [
    "payment",
    "malipo",
    "paiement",
    "versement",
    "pagament",
    "pago",
    "pembayaran",
    "bayaran",
    "instal",
    "abono",
    "acompte",
    "bhugtan",
];
/// Which one, in words.
const ORDINALS: [(&str, u16); 5] = [
    (
        "first 1st kwanza premier premiere 1er 1ere primeiro primeira primer primero primera pertama \
         kesatu ke1 pehle pehla pehli",
        1,
    ),
    (
        "second 2nd pili deuxieme second seconde 2e 2eme segundo segunda kedua ke2 doosre dusre doosra \
         dusra doosri dusri",
        2,
    ),
    (
        "third 3rd tatu troisieme 3e 3eme terceiro terceira tercer tercero ketiga ke3 teesre tisre",
        3,
    ),
    ("fourth 4th nne quatrieme 4e 4eme quarto quarta cuarto cuarta keempat ke4 chauthe chauthi", 4),
    ("fifth 5th tano cinquieme 5e 5eme quinto quinta kelima ke5 paanchve", 5),
];
/// What may stand around them.
const AROUND: &str = "for of the a my to pour du de des la le les l do da o os el del al por para \
    ya kwa ajili wa untuk dari atas yang ka ki ke wale wali number no num namba nomor ke";
/// More payments than an order is asked about by number.
const NTH_MAX: u16 = 99;

/// The receipt for a payment that is named by its place; nothing when none is, or it is no receipt.
pub(super) fn understand(hearing: &Hearing<'_>) -> Option<Heard> {
    let tokens = &hearing.sentence.plain;
    let place = tokens.iter().position(|token| is_payment(&token.text))?;
    let (from, to, nth) = named(tokens, place)?;
    let kept: Vec<&Token> = tokens.iter().take(from).chain(tokens.iter().skip(to)).collect();
    let rest = paper::written(&hearing.sentence.clean, &kept);
    let listener = Listener { expecting: None, cart: None, ..*hearing.listener };
    of(by_itself(&Hearing::new(&rest, &listener)), nth)
}

/// The same command, of that payment.
fn of(heard: Heard, nth: u16) -> Option<Heard> {
    let (kind, payment) = (DocumentKind::Receipt, Some(WhichPayment::Nth(nth)));
    let Heard::Command(command) = heard else { return None };
    let command = if let Command::Shop(ShopCommand::Desk(DeskCommand::DocumentIssue {
        kind: DocumentKind::Receipt,
        number,
        payment: None,
    })) = command
    {
        Command::Shop(ShopCommand::Desk(DeskCommand::DocumentIssue { kind, number, payment }))
    } else if let Command::Customer(CustomerCommand::Desk(DeskRequest::DocumentRequest {
        kind: DocumentKind::Receipt,
        number,
        payment: None,
    })) = command
    {
        let request = DeskRequest::DocumentRequest { kind, number, payment };
        Command::Customer(CustomerCommand::Desk(request))
    } else {
        return None;
    };
    Some(Heard::Command(command))
}

/// From where to where a payment is named, and which one it is: "the first payment", "payment 2",
/// "malipo ya kwanza".
fn named(tokens: &[Token], place: usize) -> Option<(usize, usize, u16)> {
    let at = |place: usize| tokens.get(place);
    let before = place.checked_sub(1).and_then(at).and_then(|token| ordinal(&token.text));
    // "Pembayaran ke-2".
    let is_passed = |token: &&Token| is_around(token) || token.is_mark('-');
    let skip = tokens.iter().skip(place + 1).take_while(is_passed).count();
    let behind = place + 1 + skip;
    let counted = |token: &Token| ordinal(&token.text).or_else(|| figure(&token.text));
    let (start, end, nth) = match before {
        Some(nth) => (place - 1, place + 1, nth),
        None => (place, behind + 1, at(behind).and_then(counted)?),
    };
    let around = tokens.iter().take(start).rev().take_while(|token| is_around(token)).count();
    Some((start - around, end, nth))
}

fn ordinal(word: &str) -> Option<u16> {
    let word = unaccented(word);
    let is_it = |words: &str| words.split_whitespace().any(|known| known == word);
    ORDINALS.into_iter().find(|(words, _)| is_it(words)).map(|(_, nth)| nth)
}

fn figure(word: &str) -> Option<u16> {
    word.parse().ok().filter(|nth| (1..=NTH_MAX).contains(nth))
}

fn is_payment(word: &str) -> bool {
    let word = unaccented(word);
    PAYMENTS.iter().any(|known| word.starts_with(known))
}

fn is_around(token: &Token) -> bool {
    AROUND.split_whitespace().any(|word| word == token.text)
}
