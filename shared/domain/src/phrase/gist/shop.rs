//! From a guess to a command of those who run the shop: by the frame of that command, which forgives
//! words it does not know, or by a sentence of ours with the parts of the message in it.

use super::found::Found;
use super::model::Guess;
use super::written;
use super::{
    CODE_FITS, CODE_SURE, DENIED, FITS, HAPPENED, LATER, NOTHING_MAX, READS_SURE, STOPPED, SURE,
    WORDED,
};
use crate::access::{Gate, Role, ShopAuthority, gate};
use crate::command::{Command, CustomerCommand, DeskRequest};
use crate::money::Money;
use crate::phrase::entry::{self, CommandName};
use crate::phrase::{Doubt, Heard, Hearing, Missing, books, shop, understand};

/// What is guessed, or the question that remains.
pub(super) fn command(
    guess: Guess,
    hearing: &Hearing<'_>,
    authority: ShopAuthority,
) -> Option<Heard> {
    let found = Found::of(hearing);
    if let (true, Some(language)) = (guess.label == "language", found.language()) {
        let request = CustomerCommand::Desk(DeskRequest::Language { language });
        return (guess.likely >= SURE).then_some(Heard::Command(Command::Customer(request)));
    }
    // Which way the owner's money goes is said by a word alone.
    let is_told = guess.label != "owner.capital";
    let framed = framed(guess.label, hearing, authority).filter(|_| is_told);
    // What something new is called stands among words of all kinds.
    let is_whole = matches!(framed, Some(Heard::Command(_))) && guess.label != "product.add";
    let ours = || {
        let sentence = written::sentence(guess.label, &found).filter(|_| !is_whole)?;
        let heard = understood(&sentence, guess.label, hearing)?;
        let takes_code =
            matches!(&heard, Heard::Command(command) if takes_a_code(command, hearing));
        (!writes(&heard) || is_meant(guess, &found, takes_code)).then_some(heard)
    };
    let fitting = ours();
    let fits = fitting.as_ref().is_some_and(is_command);
    let built = fitting.clone().filter(is_command).or(framed).or(fitting);
    let Some(Heard::Command(command)) = built else {
        let asks = guess.likely >= SURE;
        let rest = || guess.name(Role::Owner).map(asked);
        return built.or_else(rest).filter(|_| asks);
    };
    let name = CommandName::of(&command);
    let (sure, code_sure) = if fits { (FITS, CODE_FITS) } else { (SURE, CODE_SURE) };
    let sure = match entry::writes(name) {
        true if takes_a_code(&command, hearing) => code_sure,
        true => sure,
        false => READS_SURE.min(sure),
    };
    let is_sure = guess.likely >= sure && guess.nothing <= NOTHING_MAX;
    Some(if is_sure { Heard::Command(command) } else { asked(name) })
}

/// Whether nothing keeps a command from being meant now: where it can hardly be another, what is denied
/// is something else, and what will be is its day.
fn is_meant(guess: Guess, found: &Found<'_>, takes_code: bool) -> bool {
    let Some(doubt) = found.doubt(guess.label) else { return true };
    let is_one = |labels: &[&str]| labels.contains(&guess.label);
    guess.is_plain()
        && match doubt {
            Doubt::Negated => {
                let stops = found.says_not_to() && !is_one(&STOPPED);
                is_one(&DENIED) && !stops && !found.denies(written::verbs(guess.label))
            }
            Doubt::Conditional => {
                let is_planned = !is_one(&HAPPENED) && !takes_code && !found.supposes();
                let denies = found.has_denial()
                    && (guess.label != "calendar.block"
                        || found.denies(written::verbs(guess.label)));
                guess.is_certain() && (is_one(&LATER) || is_planned && !denies)
            }
            Doubt::Question => (!takes_code || guess.is_certain()) && found.asks_to_do(),
            Doubt::Quoted => is_one(&WORDED) && !found.opens_quoted(),
            Doubt::Several
            | Doubt::NoSuchDay { .. }
            | Doubt::Issued
            | Doubt::Sold
            | Doubt::NoFile
            | Doubt::NotInParts { .. }
            | Doubt::Unknown { .. } => false,
        }
}

/// Whether a command is shown and waits for a one-time code.
fn takes_a_code(command: &Command, hearing: &Hearing<'_>) -> bool {
    let limit = Money::new(i64::MAX, hearing.listener.currency);
    matches!(command, Command::Shop(command) if gate(command, limit) == Gate::Code)
}

fn is_built(heard: &Heard) -> bool {
    matches!(heard, Heard::Command(_) | Heard::Missing(_))
}

fn writes(heard: &Heard) -> bool {
    matches!(heard, Heard::Command(command) if entry::writes(CommandName::of(command)))
}

fn asked(of: CommandName) -> Heard {
    Heard::Missing(Missing::Rest { of })
}

fn is_command(heard: &Heard) -> bool {
    matches!(heard, Heard::Command(_))
}

/// The command of a frame, built without the meanings the frame asks for.
fn framed(label: &str, hearing: &Hearing<'_>, authority: ShopAuthority) -> Option<Heard> {
    let built = |hearing: &Hearing<'_>| {
        let named = shop::named(label, hearing);
        let named = named.or_else(|| books::named(label, hearing, authority))?;
        Some(named).filter(|heard| is_built(heard) && is_of(heard, label))
    };
    let first = built(hearing);
    if !matches!(first, Some(Heard::Missing(Missing::Product { .. } | Missing::Quantity { .. }))) {
        return first;
    }
    // "Where did all the oil go": what nobody knows is no part of a product's name.
    built(&hearing.without_strange_words()).or(first)
}

/// Whether a command is the one that was guessed.
fn is_of(heard: &Heard, label: &str) -> bool {
    let Heard::Command(command) = heard else { return true };
    CommandName::told(command) == label
}

/// What a sentence of ours means, where that is what was guessed.
fn understood(sentence: &str, label: &str, hearing: &Hearing<'_>) -> Option<Heard> {
    let heard = understand(sentence, hearing.listener);
    (is_built(&heard) && is_of(&heard, label)).then_some(heard)
}
