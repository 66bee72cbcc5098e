//! Several commands of one message, carried out one by one in the order they were said and answered
//! one by one. Each is a message of its own whose id derives from that of the words and from its
//! place, so that a redelivery does none of them twice.
//!
//! When one of them waits for a yes, all are shown in one message and one yes is for all: a list
//! somebody typed is one thought, and half of it done while the other half waits is what goes wrong
//! in a busy shop. Deliberately absent: commands that take a code, which are given alone.

use super::{Hearing, NONCE_CHARS, Outcome, asking, front_desk, voice};
use crate::store::StoreError;
use crate::store::person::{self, CONFIRMATION_MINUTES, Confirmation};
use domain::access::{Gate, gate};
use domain::command::{Command, CustomerCommand, ShopCommand};
use domain::ids::crockford;
use domain::phrase::entry::CommandName;
use domain::phrase::{Doubt, Expecting};
use ports::clock::Clock;
use ports::table::Table;
use ports::table::Write;
use views::chat::{conversation, media, question};

/// Runs the commands, or shows all of them first if one of their gates says so.
pub(super) fn gated<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    commands: Vec<Command>,
) -> Result<Outcome, StoreError> {
    let limit = hearing.occasion.shop.policy.confirm_above;
    let language = hearing.occasion.language;
    let shops: Vec<&ShopCommand> = commands.iter().filter_map(of_shop).collect();
    if !shops.iter().all(|command| hearing.speaker.principal.role.may(command, limit)) {
        return Ok(hearing.say(question::not_permitted(language)));
    }
    let gates: Vec<Gate> = shops.iter().map(|command| gate(command, limit)).collect();
    let coded = commands.iter().zip(&gates).find(|(_, gate)| **gate == Gate::Code);
    if let Some((command, _)) = coded {
        let example = asking::example(CommandName::of(command), hearing.occasion.language);
        return Ok(hearing.say(conversation::not_executed(language, &Doubt::Several, example)));
    }
    if gates.iter().all(|gate| *gate == Gate::Run) && !hearing.is_proposed() {
        let all = commands.into_iter().map(|command| (command, None)).collect();
        return Ok(sent(hearing, all));
    }
    let purpose = |command| asking::purpose(CommandName::of_shop(command), language).to_owned();
    let sentence =
        |command| front_desk::plainly(hearing, command).unwrap_or_else(|| purpose(command));
    let sentences: Vec<String> = shops
        .iter()
        .enumerate()
        .map(|(place, command)| format!("{}. {}", place + 1, sentence(command)))
        .collect();
    shown(hearing, commands.into_iter().zip(gates).collect(), &sentences.join("\n"))
}

/// Shows what a waiter made of a voice note, and waits for one yes to all of it.
pub(super) fn offered<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    commands: &[CustomerCommand],
) -> Result<Outcome, StoreError> {
    let language = hearing.occasion.language;
    // What asks back itself needs no words here.
    let sentences = commands.iter().filter(|command| voice::is_shown_first(command));
    let sentences: Vec<String> = sentences
        .filter_map(|command| media::sentence(language, command, hearing.catalog))
        .collect();
    let commands = commands.iter().map(|it| (Command::Customer(it.clone()), Gate::Run));
    shown(hearing, commands.collect(), &sentences.join("\n"))
}

fn of_shop(command: &Command) -> Option<&ShopCommand> {
    match command {
        Command::Shop(command) => Some(command),
        Command::Customer(_) => None,
    }
}

/// Shows them and waits for one yes. Each that needs a yes of its own gets a nonce that only the
/// one yes can use.
fn shown<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    commands: Vec<(Command, Gate)>,
    sentences: &str,
) -> Result<Outcome, StoreError> {
    let (shop, person) = (&hearing.occasion.shop.id, hearing.speaker.principal.person);
    let until = hearing.occasion.now.plus_minutes(CONFIRMATION_MINUTES);
    let fresh = || crockford(hearing.clock.fresh(), NONCE_CHARS);
    let waits = |nonce: &str, command: Command, others| -> Result<Write, StoreError> {
        let waiting = Confirmation::by_tap(command, until, hearing.said());
        let waiting = Confirmation { others, picture: hearing.receipt(), ..waiting };
        person::ask_confirmation(shop, person, nonce, &waiting)
    };
    let mut writes = Vec::new();
    let mut others = Vec::new();
    for (command, gate) in commands {
        let nonce = (gate == Gate::Confirm).then(fresh);
        if let Some(nonce) = &nonce {
            writes.push(waits(nonce, command.clone(), Vec::new())?);
        }
        others.push((command, nonce));
    }
    let Some((first, _)) = others.first() else {
        return Ok(hearing.say(conversation::help(hearing.occasion.language)));
    };
    let nonce = fresh();
    writes.push(waits(&nonce, first.clone(), others.clone())?);
    let mut outcome =
        hearing.say(conversation::confirm(hearing.occasion.language, sentences, &nonce));
    outcome.writes = writes;
    outcome.conversation.expecting = Some((Expecting::Confirmation { nonce }, until));
    Ok(outcome)
}

/// Sends them all after the one yes, which is spent by it.
pub(super) fn confirmed<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    waiting: Confirmation,
    nonce: &str,
) -> Outcome {
    let (shop, person) = (&hearing.occasion.shop.id, hearing.speaker.principal.person);
    let mut outcome = sent(hearing, waiting.others);
    for effect in &mut outcome.effects {
        if let domain::message::Message::Command(message) = effect {
            message.said.clone_from(&waiting.said);
            message.picture = waiting.picture;
        }
    }
    outcome.writes.push(person::spend_confirmation(shop, person, nonce));
    outcome
}

/// Each to its agent, in order.
fn sent<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    commands: Vec<(Command, Option<String>)>,
) -> Outcome {
    let cause = &hearing.inbound.cause;
    let effects = commands.into_iter().enumerate().map(|(place, (command, nonce))| {
        hearing.command(cause.effect(place).command(), command, nonce)
    });
    Outcome { effects: effects.collect(), ..Outcome::nothing(hearing.moved_on()) }
}
