//! Answers to what the conversation waits for. An answer is a message that is nothing else: a
//! full command replaces what waits.

use super::concept::Concept;
use super::{
    CODE_DIGITS, Doubt, Expecting, Heard, Hearing, books, desk, lines, meant, payment, whom,
};
use crate::cart::CartLine;
use crate::command::{Command, CustomerCommand, DeskRequest, ShopCommand, Slot};
use crate::order::state::OrderState;

/// The answer to what the conversation waits for, if the message is just that.
pub(super) fn direct(hearing: &Hearing<'_>) -> Option<Heard> {
    let sentence = &hearing.sentence;
    let confirmed = Concept::State(OrderState::Confirmed);
    let agrees = sentence.is_only(&[Concept::Yes, confirmed, Concept::Order, Concept::Mine])
        && (sentence.has(Concept::Yes) || sentence.has(confirmed));
    let [no, not, dont, cancel] = [Concept::No, Concept::Not, Concept::Dont, Concept::Cancel];
    let refuses = [no, not, dont, cancel].into_iter().any(|refusal| sentence.has(refusal))
        && sentence.is_only(&[no, not, dont, cancel, confirmed])
        && !stops(hearing);
    match hearing.listener.expecting? {
        Expecting::OrderYes { cart_version } if agrees => {
            let command = CustomerCommand::OrderConfirm { cart_version: *cart_version };
            Some(Heard::Command(Command::Customer(command)))
        }
        Expecting::Confirmation { nonce } if agrees || refuses => {
            Some(Heard::Answer { nonce: nonce.clone(), yes: agrees })
        }
        Expecting::Code { nonce } => match code(hearing.text) {
            Some(code) => Some(Heard::Code { nonce: nonce.clone(), code }),
            None if refuses => Some(Heard::Answer { nonce: nonce.clone(), yes: false }),
            None => None,
        },
        Expecting::OrderYes { .. }
        | Expecting::Which { .. }
        | Expecting::PaymentAccount { .. }
        | Expecting::Slot { .. }
        | Expecting::Receipt
        | Expecting::Meant { .. }
        | Expecting::Booking { .. }
            if refuses =>
        {
            Some(Heard::Declined)
        }
        Expecting::Meant { words, near, text } => meant::answer(hearing, words, near, text),
        Expecting::Booking { command } => {
            desk::completed(hearing, command).or_else(|| whom::completed(hearing, command))
        }
        Expecting::Which { product, quantity } => {
            let product = hearing.listener.catalog.product(*product)?;
            let line = lines::answer(sentence, &hearing.index, product, *quantity)?;
            Some(added(line))
        }
        Expecting::PaymentAccount { number, amount, reference } => {
            let authority = hearing.listener.principal.authority()?;
            let said = payment::account(sentence, authority)?;
            Some(Heard::Command(Command::Shop(ShopCommand::PaymentRecord {
                number: *number,
                amount: *amount,
                account: Some(said.0),
                reference: said.1.or_else(|| reference.clone()),
                more_than_due: false,
            })))
        }
        Expecting::OrderYes { .. }
        | Expecting::Confirmation { .. }
        | Expecting::Slot { .. }
        | Expecting::Receipt => None,
    }
}

/// Whether a customer wants to be written to no more, which counts at any time.
fn stops(hearing: &Hearing<'_>) -> bool {
    let stop = Command::Customer(CustomerCommand::Desk(DeskRequest::Stop));
    let is_customer = hearing.listener.principal.authority().is_none();
    is_customer && desk::understand(hearing) == Some(Heard::Command(stop))
}

/// A message that is a code and nothing else, however it is spaced.
fn code(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    let is_code = digits.len() == CODE_DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_code.then_some(digits)
}

fn added(line: CartLine) -> Heard {
    let command = CustomerCommand::added(vec![line], Vec::new());
    Heard::Command(Command::Customer(command))
}

/// The half command that waits, with this message as the answer to it.
pub(super) fn slot(hearing: &Hearing<'_>, heard: &Heard) -> Option<Heard> {
    let Some(Expecting::Slot { command, slot, teaches }) = hearing.listener.expecting else {
        return None;
    };
    let authority = hearing.listener.principal.authority()?;
    let is_command = matches!(heard, Heard::Command(Command::Shop(_)) | Heard::Missing(_));
    if *slot == Slot::Hours {
        return desk::hours_answered(hearing, command);
    }
    let answered = books::answer(hearing, command, *slot, is_command, authority)?;
    Some(match teaches {
        Some(words) => meant::account_named(words, hearing.text, answered),
        None => answered,
    })
}

/// "50k transport cash" under a picture of a receipt: an expense, though no word says so. Whatever
/// else makes sense by itself is what it is.
pub(super) fn receipt(hearing: &Hearing<'_>, heard: &Heard) -> Option<Heard> {
    if hearing.listener.expecting != Some(&Expecting::Receipt) {
        return None;
    }
    let authority = hearing.listener.principal.authority()?;
    let makes_sense = match heard {
        Heard::Command(Command::Shop(_))
        | Heard::Several(_)
        | Heard::Meant { .. }
        | Heard::Answer { .. }
        | Heard::Code { .. }
        | Heard::Declined
        | Heard::Missing(_)
        | Heard::Aside(_) => true,
        Heard::NotExecuted(_, doubt) => !matches!(doubt, Doubt::Unknown { .. }),
        Heard::Command(Command::Customer(_))
        | Heard::ShopWordsFromCustomer(_)
        | Heard::OffTopic => false,
    };
    if makes_sense { None } else { books::receipt(hearing, authority) }
}
