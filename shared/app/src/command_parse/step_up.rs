//! One-time codes: what changes stock without goods, or books without a deed, is done only by who
//! writes a code that was made for just that command. Wrong tries are counted and lock.

use super::{Hearing, Outcome, front_desk};
use crate::store::person::{self, CODE_MINUTES, Confirmation};
use crate::store::{StoreError, attempt};
use domain::command::Command;
use domain::ids::crockford;
use domain::phrase::{CODE_DIGITS, Expecting};
use ports::clock::Clock;
use ports::table::Table;
use views::chat::conversation;

/// Length of the nonce that names the command; nobody types it.
const NONCE_CHARS: usize = 16;

/// Shows a command and asks for the code that lets it run.
pub(super) async fn ask<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    command: Command,
    sentence: &str,
) -> Result<Outcome, StoreError> {
    let (shop, person) = (&hearing.occasion.shop.id, hearing.speaker.principal.person);
    let now = hearing.occasion.now;
    let window = attempt::load(hearing.table, shop, &tries_of(hearing), now).await?;
    if window.is_used_up() {
        return Ok(hearing
            .say(conversation::code_locked(hearing.occasion.language, window.wait_minutes(now))));
    }
    let nonce = crockford(hearing.clock.fresh(), NONCE_CHARS);
    let code = digits(hearing.clock.fresh());
    let until = now.plus_minutes(CODE_MINUTES);
    let digest = person::code_digest(hearing.key, shop, &nonce, &code);
    let waiting = Confirmation::by_tap(command, until, hearing.said());
    let waiting = Confirmation { code: Some(digest), picture: hearing.receipt(), ..waiting };
    let write = person::ask_confirmation(shop, person, &nonce, &waiting)?;
    let mut outcome = hearing.say(conversation::ask_for_code(
        hearing.occasion.language,
        sentence,
        &code,
        CODE_MINUTES,
    ));
    outcome.writes.push(write);
    outcome.conversation.expecting = Some((Expecting::Code { nonce }, until));
    Ok(outcome)
}

/// A code for the command that waits for one.
pub(super) async fn answered<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    nonce: &str,
    code: &str,
) -> Result<Outcome, StoreError> {
    let (shop, person) = (&hearing.occasion.shop.id, hearing.speaker.principal.person);
    let (table, now) = (hearing.table, hearing.occasion.now);
    let tries = tries_of(hearing);
    let window = attempt::load(table, shop, &tries, now).await?;
    if window.is_used_up() {
        return Ok(hearing
            .say(conversation::code_locked(hearing.occasion.language, window.wait_minutes(now))));
    }
    let waiting = person::load_confirmation(table, shop, person, nonce, now).await?;
    let Some(waiting) = waiting else {
        return Ok(hearing.say(conversation::code_too_old(hearing.occasion.language)));
    };
    if waiting.code != Some(person::code_digest(hearing.key, shop, nonce, code)) {
        attempt::count(table, shop, &tries, now).await?;
        let mut outcome = hearing.say(conversation::code_wrong(hearing.occasion.language));
        outcome.conversation.expecting.clone_from(&hearing.speaker.conversation.record.expecting);
        return Ok(outcome);
    }
    front_desk::confirmed(hearing, waiting, nonce).await
}

/// Whether somebody writes a code that was waited for and is not any more: no number of an order.
pub(super) fn is_too_late<T, C>(hearing: &Hearing<'_, T, C>, text: &str) -> bool {
    let code = text.trim();
    let is_code = code.len() == CODE_DIGITS && code.bytes().all(|it| it.is_ascii_digit());
    let last = &hearing.speaker.conversation.record.expecting;
    let now = hearing.occasion.now;
    is_code && matches!(last, Some((Expecting::Code { .. }, until)) if *until <= now)
}

fn tries_of<T, C>(hearing: &Hearing<'_, T, C>) -> String {
    format!("code#{}", hearing.speaker.principal.person)
}

/// Six digits of fresh bits. There are a million, five tries, and a quarter of an hour's wait.
fn digits(bits: u128) -> String {
    format!("{:0width$}", bits % 1_000_000, width = CODE_DIGITS)
}
