//! What every agent does around its decision: opens the message, finds out whether it was done
//! before, and sends what was decided. Decides nothing.

use crate::ordering::{Occasion, Stop};
use crate::store::conversation::Conversation;
use crate::store::once::{self, Done};
use crate::store::person::{self, CONFIRMATION_MINUTES, Confirmation, EXPECTING_MINUTES};
use crate::store::{StoreError, shop};
use domain::access::{Gate, Role, gate};
use domain::command::Command;
use domain::ids::{CauseId, PersonId, ShopId, crockford};
use domain::message::{CommandMessage, ENVELOPE_VERSION, Envelope, Message};
use domain::phrase::Expecting;
use domain::refusal::Refusal;
use domain::shop::Shop;
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::table::{Table, Write};
use serde::Serialize;

/// A nonce has so many letters and digits.
const NONCE_CHARS: usize = 16;

/// A command that nobody has carried out yet.
pub(crate) struct Asked {
    pub(crate) message: CommandMessage,
    pub(crate) shop: Shop,
}

/// The command of an envelope; none if it was done before, whose messages are then sent again.
pub(crate) async fn opened(
    table: &impl Table,
    queue: &impl Queue,
    envelope: Envelope,
) -> Result<Option<Asked>, Unfinished> {
    let Message::Command(message) = message_of(envelope)? else {
        return Err(Unfinished::Broken("not a command".to_owned()));
    };
    let Some(shop) = shop::load_shop(table, &message.shop).await? else {
        return Err(Unfinished::Broken("no such shop".to_owned()));
    };
    if let Some(done) = once::earlier(table, &shop.id, &message.cause).await? {
        send_again(queue, &done, &message).await?;
        return Ok(None);
    }
    Ok(Some(Asked { message, shop }))
}

/// Who asks, as the shop knows them now: a role that was taken away since the words were parsed is
/// gone. Whoever asks as a customer is one, whatever else they are.
pub(crate) async fn occasion<'a>(
    table: &impl Table,
    clock: &impl Clock,
    shop: &'a Shop,
    message: &'a CommandMessage,
) -> Result<Occasion<'a>, StoreError> {
    let role = match message.command {
        Command::Customer(_) => Role::Customer,
        Command::Shop(_) => person::principal(table, &shop.id, message.person).await?.role,
    };
    Ok(Occasion {
        shop,
        cause: &message.cause,
        person: Some(message.person),
        role: Some(role),
        language: message.language,
        page: None,
        heard: message.heard.as_deref(),
        now: clock.now(),
    })
}

/// The write that spends the yes, or the code, a command came with.
///
/// # Errors
/// `StaleConfirmation` when it was spent or is too old, and when a command that needs one came
/// without.
pub(crate) async fn confirmed(
    table: &impl Table,
    occasion: &Occasion<'_>,
    message: &CommandMessage,
) -> Result<Option<Write>, Stop> {
    let Command::Shop(command) = &message.command else { return Ok(None) };
    let Some(nonce) = &message.confirmation else {
        let waits = gate(command, occasion.shop.policy.confirm_above) != Gate::Run;
        return if waits { Err(Refusal::StaleConfirmation.into()) } else { Ok(None) };
    };
    let (shop, person) = (&occasion.shop.id, message.person);
    let there = person::load_confirmation(table, shop, person, nonce, occasion.now).await?;
    there.ok_or(Refusal::StaleConfirmation)?;
    Ok(Some(person::spend_confirmation(shop, person, nonce)))
}

/// What an envelope of today's version says.
pub(crate) fn message_of(envelope: Envelope) -> Result<Message, Unfinished> {
    if envelope.version == ENVELOPE_VERSION {
        Ok(envelope.message)
    } else {
        Err(Unfinished::Broken(format!("unknown envelope version {}", envelope.version)))
    }
}

/// Sends the effects of what was just done.
pub(crate) async fn send(queue: &impl Queue, done: &Done) -> Result<(), Unfinished> {
    done.send(queue).await.map_err(|error| Unfinished::Unavailable(error.to_string()))
}

/// Sends the effects of what was done before, if it was done for this very input.
pub(crate) async fn send_again(
    queue: &impl Queue,
    done: &Done,
    input: &impl Serialize,
) -> Result<(), Unfinished> {
    if done.is_for(input) {
        send(queue, done).await
    } else {
        Err(Unfinished::Broken("the same cause came with another input".to_owned()))
    }
}

/// Sends the effects of what another process has done for the same cause meanwhile.
pub(crate) async fn send_earlier(
    table: &impl Table,
    queue: &impl Queue,
    shop: &ShopId,
    cause: &CauseId,
    input: &impl Serialize,
) -> Result<(), Unfinished> {
    let done = once::earlier(table, shop, cause).await?;
    let done = done.ok_or_else(|| Unfinished::Unavailable("the record was lost".to_owned()))?;
    send_again(queue, &done, input).await
}

/// A name for a question, which nobody guesses.
pub(crate) fn nonce(clock: &impl Clock) -> String {
    crockford(clock.fresh(), NONCE_CHARS)
}

/// The writes by which a command waits for a yes, tapped or written, and the nonce that names it.
pub(crate) async fn waits_for(
    table: &impl Table,
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    message: &CommandMessage,
    command: Command,
) -> Result<(Vec<Write>, String), StoreError> {
    let nonce = nonce(clock);
    let until = occasion.now.plus_minutes(CONFIRMATION_MINUTES);
    let waiting = Confirmation::by_tap(command, until, message.said.clone());
    let (shop, person) = (&occasion.shop.id, message.person);
    let asked = person::ask_confirmation(shop, person, &nonce, &waiting)?;
    let fresh = || message.cart.clone();
    let before = person::load_conversation(table, shop, person, fresh).await?;
    let expecting = Some((Expecting::Confirmation { nonce: nonce.clone() }, until));
    let after = Conversation { expecting, ..before.record.clone() };
    let noted = person::save_conversation(shop, person, &before, &after)?;
    Ok((vec![asked, noted], nonce))
}

/// The write by which somebody's next yes, for a while, is to a question that others brought about;
/// none where they never wrote, or are asked something else.
pub(crate) async fn awaits(
    table: &impl Table,
    occasion: &Occasion<'_>,
    message: &CommandMessage,
    person: PersonId,
    nonce: &str,
) -> Result<Option<Write>, StoreError> {
    let (shop, now) = (&occasion.shop.id, occasion.now);
    let fresh = || message.cart.clone();
    let before = person::load_conversation(table, shop, person, fresh).await?;
    if before.version == 0 || before.record.waits_for(now).is_some() {
        return Ok(None);
    }
    let until = now.plus_minutes(EXPECTING_MINUTES);
    let expecting = Some((Expecting::Confirmation { nonce: nonce.to_owned() }, until));
    let after = Conversation { expecting, ..before.record.clone() };
    Ok(Some(person::save_conversation(shop, person, &before, &after)?))
}
