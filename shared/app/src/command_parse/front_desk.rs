//! What becomes of each kind of message.

use super::asking::{self, example};
use super::assisted::{self, Assisted};
use super::senses::Perceived;
use super::{
    Hearing, NONCE_CHARS, Outcome, again, desk, greeter, meant, native_cart, offered, picture,
    reading, several, step_up, upload, voice,
};
use crate::ordering::tell::Told;
use crate::store::StoreError;
use crate::store::audit::{self, Audit};
use crate::store::deed;
use crate::store::person::{self, CONFIRMATION_MINUTES, Confirmation, EXPECTING_MINUTES};
use domain::access::{Gate, gate};
use domain::command::{Agent, Command, CustomerCommand, ShopCommand};
use domain::ids::{AuditId, crockford};
use domain::message::{Content, Message};
use domain::phrase::entry::CommandName;
use domain::phrase::{self, Aside, Expecting, Heard, Listener, Missing};
use ports::clock::Clock;
use ports::table::Table;
use views::chat::conversation::Unread;
use views::chat::echo::{self, Names};
use views::chat::media as said;
use views::chat::{conversation, digital, question};

/// Decides what a message means and what becomes of it.
pub(super) async fn hear<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
) -> Result<Outcome, StoreError> {
    if hearing.speaker.conversation.record.is_handed_over(hearing.occasion.now) {
        return Ok(desk::handover::pass_on(hearing));
    }
    // Also where words are about a picture that was sent before them.
    if let Some(outcome) = picture::seen(hearing)? {
        return Ok(outcome);
    }
    match &hearing.inbound.content {
        Content::Text { .. } | Content::Tap { .. } | Content::Order { .. }
            if hearing.inbound.forwarded =>
        {
            Ok(hearing.say(conversation::forwarded(hearing.occasion.language)))
        }
        Content::Text { text } if step_up::is_too_late(hearing, text) => {
            Ok(hearing.say(conversation::code_too_old(hearing.occasion.language)))
        }
        Content::Text { text } => match hearing.assisted {
            Assisted::No => {
                let understood = phrase::understand(text, &listener(hearing));
                heard(hearing, desk::rated::instead(hearing, text, understood)).await
            }
            Assisted::Served(served) => assisted::served(hearing, text, served),
            Assisted::Proposed(proposed) => heard(hearing, proposed.clone()).await,
        },
        Content::Tap { id, .. } => {
            heard(hearing, phrase::understand_tap(id, &listener(hearing))).await
        }
        Content::Order { items, .. } => {
            route(hearing, native_cart::command(hearing, items), None).await
        }
        Content::Media { kind, .. } => media(hearing, kind).await,
        Content::Location { .. } => {
            Ok(hearing.say(conversation::unsupported(hearing.occasion.language, Unread::Place)))
        }
        Content::Contacts => {
            Ok(hearing.say(conversation::unsupported(hearing.occasion.language, Unread::Contact)))
        }
        Content::Unsupported { .. } => {
            Ok(hearing.say(conversation::unsupported(hearing.occasion.language, Unread::Other)))
        }
        Content::Edited => Ok(hearing.say(conversation::edited(hearing.occasion.language))),
        // Nothing is asked by these, so nothing is said and what was waited for still is.
        Content::Reaction { .. } | Content::Revoked | Content::System { .. } => {
            Ok(Outcome::nothing(hearing.speaker.conversation.record.clone()))
        }
    }
}

/// To what is neither words nor a tap.
async fn media<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    kind: &str,
) -> Result<Outcome, StoreError> {
    let language = hearing.occasion.language;
    match (hearing.perceived, kind) {
        (Perceived::ForSale(file), _) => upload::offered(hearing, file).await,
        (Perceived::NotKept(why), _) => Ok(hearing.say(digital::not_kept(language, *why))),
        (Perceived::Unheard(why), _) => Ok(hearing.say(said::unheard(language, *why))),
        (_, "image" | "document") => Ok(hearing.say(conversation::picture(language))),
        (_, "audio") if hearing.inbound.forwarded => {
            Ok(hearing.say(conversation::forwarded(language)))
        }
        (_, kind) => Ok(hearing.say(conversation::unsupported(language, unread(kind)))),
    }
}

pub(super) fn listener<'a, T: Table, C: Clock>(hearing: &'a Hearing<'_, T, C>) -> Listener<'a> {
    Listener {
        principal: hearing.speaker.principal,
        catalog: hearing.catalog,
        currency: hearing.occasion.shop.currency,
        cart: Some(&hearing.speaker.cart),
        expecting: hearing.speaker.conversation.record.waits_for(hearing.occasion.now),
        books: hearing.words.books(),
        languages: &hearing.occasion.shop.languages,
    }
}

pub(super) async fn heard<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    heard: Heard,
) -> Result<Outcome, StoreError> {
    match heard {
        Heard::Command(command) => gated(hearing, again::meant(hearing, command)).await,
        Heard::Several(commands) => several::gated(hearing, commands),
        Heard::Answer { yes: true, .. } | Heard::Code { .. } if hearing.is_by_ear() => {
            Ok(voice::tap_instead(hearing))
        }
        Heard::Meant { words, means, text, heard } => {
            meant::settle(hearing, meant::Choice { words, means, text, heard: *heard }).await
        }
        Heard::Answer { nonce, yes } => answered(hearing, &nonce, yes).await,
        Heard::Code { nonce, code } => step_up::answered(hearing, &nonce, &code).await,
        Heard::Declined if hearing.receipt().is_some() => Ok(picture::declined(hearing)),
        Heard::Declined if asking::waits_for_slot(hearing) => {
            Ok(hearing.say(conversation::dropped(hearing.occasion.language)))
        }
        Heard::Declined => Ok(hearing.say(conversation::declined(hearing.occasion.language))),
        Heard::Missing(missing) => Ok(ask(hearing, missing)),
        Heard::ShopWordsFromCustomer(name) => refused_shop_words(hearing, name),
        Heard::NotExecuted(name, doubt) => Ok(hearing.say(conversation::not_executed(
            hearing.occasion.language,
            &doubt,
            example(name, hearing.occasion.language),
        ))),
        Heard::Aside(Aside::Thanks) => {
            Ok(hearing.say(conversation::thanks(hearing.occasion.language)))
        }
        Heard::Aside(aside @ (Aside::Yes | Aside::No)) => {
            offered::answered(hearing, aside == Aside::Yes).await
        }
        Heard::OffTopic => {
            let (language, shop) = (hearing.occasion.language, hearing.occasion.shop);
            desk::handover::missed(hearing, conversation::off_topic(language, shop)).await
        }
    }
}

/// Runs a command, or echoes it first if its gate says so. What a model read is always echoed when
/// it changes anything, also when an answer completed it.
pub(super) async fn gated<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    command: Command,
) -> Result<Outcome, StoreError> {
    let command = with_agent(hearing, command).await?;
    let known = match desk::known(hearing, command).await? {
        Ok(known) => known,
        Err(bubble) => return Ok(hearing.say(bubble)),
    };
    let echoed = known.sentence(hearing.occasion.language);
    let command = known.command;
    let limit = hearing.occasion.shop.policy.confirm_above;
    let shops = match &command {
        Command::Shop(shops) => shops,
        Command::Customer(asked) if hearing.is_by_ear() && voice::is_shown_first(asked) => {
            let language = hearing.occasion.language;
            let sentence = said::sentence(language, asked, hearing.catalog);
            return confirm(hearing, command, &sentence.unwrap_or_default());
        }
        Command::Customer(_) => return route(hearing, command, None).await,
    };
    if !hearing.speaker.principal.role.may(shops, limit) {
        return Ok(hearing.say(question::not_permitted(hearing.occasion.language)));
    }
    let sentence = match gate(shops, limit) {
        Gate::Run if reading::is_shown_first(shops) => None,
        Gate::Run if hearing.is_proposed() && phrase::entry::writes(CommandName::of(&command)) => {
            Some(echoed.unwrap_or_else(|| unsure(hearing, shops)))
        }
        Gate::Run => None,
        Gate::Confirm => echoed.or_else(|| echo::sentence(shops, names(hearing))),
        Gate::Code => {
            let sentence = echoed.or_else(|| echo::sentence(shops, names(hearing)));
            let sentence = sentence.unwrap_or_default();
            return step_up::ask(hearing, command, &sentence).await;
        }
    };
    let Some(sentence) = sentence else { return route(hearing, command, None).await };
    confirm(hearing, command, &sentence)
}

/// Shows a command and waits for the tap.
fn confirm<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    command: Command,
    sentence: &str,
) -> Result<Outcome, StoreError> {
    let nonce = crockford(hearing.clock.fresh(), NONCE_CHARS);
    let until = hearing.occasion.now.plus_minutes(CONFIRMATION_MINUTES);
    let (shop, person) = (&hearing.occasion.shop.id, hearing.speaker.principal.person);
    let waiting = Confirmation::by_tap(command, until, hearing.said());
    let waiting = Confirmation { picture: hearing.receipt(), ..waiting };
    let mut outcome =
        hearing.say(conversation::confirm(hearing.occasion.language, sentence, &nonce));
    outcome.writes.push(person::ask_confirmation(shop, person, &nonce, &waiting)?);
    outcome.conversation.expecting = Some((Expecting::Confirmation { nonce }, until));
    Ok(outcome)
}

/// What a command reads back as where it must be shown: in our words, or else by what it does, with
/// the words that it was read from.
fn unsure<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>, command: &ShopCommand) -> String {
    let language = hearing.occasion.language;
    plainly(hearing, command).unwrap_or_else(|| {
        let purpose = asking::purpose(CommandName::of_shop(command), language);
        let words = hearing.said();
        words.map_or_else(|| purpose.to_owned(), |words| echo::by_words(language, purpose, &words))
    })
}

/// A command in our words, where there are any for it.
pub(super) fn plainly<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    command: &ShopCommand,
) -> Option<String> {
    let sentence = echo::sentence(command, names(hearing));
    sentence.or_else(|| phrase::form::written(command, &listener(hearing)))
}

/// What was done last is taken back by whoever did it.
async fn with_agent<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    command: Command,
) -> Result<Command, StoreError> {
    let Command::Shop(ShopCommand::Undo { .. }) = &command else { return Ok(command) };
    let (shop, person) = (&hearing.occasion.shop.id, hearing.speaker.principal.person);
    let found = deed::newest(hearing.table, shop, person, hearing.occasion.now).await?;
    let by = found.map(|found| found.deed.agent());
    Ok(Command::Shop(ShopCommand::Undo { by }))
}

/// A yes or a no to a command that was echoed.
async fn answered<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    nonce: &str,
    yes: bool,
) -> Result<Outcome, StoreError> {
    let (shop, person) = (&hearing.occasion.shop.id, hearing.speaker.principal.person);
    let now = hearing.occasion.now;
    let waiting = person::load_confirmation(hearing.table, shop, person, nonce, now).await?;
    match (waiting, yes) {
        (Some(Confirmation { code: Some(_), .. }), true) => {
            let mut outcome = hearing.say(conversation::write_the_code(hearing.occasion.language));
            outcome
                .conversation
                .expecting
                .clone_from(&hearing.speaker.conversation.record.expecting);
            Ok(outcome)
        }
        (Some(waiting), true) if !waiting.others.is_empty() => {
            Ok(several::confirmed(hearing, waiting, nonce))
        }
        (Some(waiting), true) => confirmed(hearing, waiting, nonce).await,
        (Some(waiting), false) => {
            let mut outcome = match waiting.picture {
                Some(id) => picture::asked(hearing, id),
                None => hearing.say(conversation::dropped(hearing.occasion.language)),
            };
            outcome.writes.push(person::spend_confirmation(shop, person, nonce));
            outcome.sheds.extend(picture::of(&waiting.command));
            Ok(outcome)
        }
        (None, _) => Ok(hearing.say(conversation::nothing_waits(hearing.occasion.language))),
    }
}

/// Sends a command that waited for a yes or a code, with the words it was read from.
pub(super) async fn confirmed<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    waiting: Confirmation,
    nonce: &str,
) -> Result<Outcome, StoreError> {
    if matches!(waiting.command, Command::Customer(_)) && !is_of_desk(&waiting.command) {
        // No other agent spends a customer's yes.
        let mut outcome = route(hearing, waiting.command, None).await?;
        let (shop, person) = (&hearing.occasion.shop.id, hearing.speaker.principal.person);
        outcome.writes.push(person::spend_confirmation(shop, person, nonce));
        return Ok(outcome);
    }
    let mut outcome = route(hearing, waiting.command, Some(nonce.to_owned())).await?;
    for effect in &mut outcome.effects {
        if let Message::Command(message) = effect {
            message.said.clone_from(&waiting.said);
            message.picture = waiting.picture;
        }
    }
    Ok(outcome)
}

/// Sends a command to its agent, or answers it here when it changes nothing.
pub(super) async fn route<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    command: Command,
    confirmation: Option<String>,
) -> Result<Outcome, StoreError> {
    match command.agent() {
        _ if is_of_desk(&command) => {
            return desk::answer(hearing, &command, confirmation.as_deref()).await;
        }
        Agent::Conversation => return greeter::answer(hearing, &command).await,
        Agent::Order
        | Agent::Inventory
        | Agent::Accounting
        | Agent::Booking
        | Agent::Calendar
        | Agent::Document
        | Agent::Reporting
        | Agent::Admin => {}
    }
    let mut conversation = hearing.moved_on();
    conversation.paper = again::sends_paper(&command);
    if command.leaves_time_open() {
        let until = hearing.occasion.now.plus_minutes(EXPECTING_MINUTES);
        conversation.expecting = Some((Expecting::Booking { command: command.clone() }, until));
    }
    let message = hearing.command(hearing.inbound.cause.command(), command, confirmation);
    Ok(Outcome { effects: vec![message], ..Outcome::nothing(conversation) })
}

/// Whether a command is carried out right here: what is asked at the desk, but for what is of
/// orders, documents, bookings and the books.
fn is_of_desk(command: &Command) -> bool {
    let is_asked_there = matches!(
        command,
        Command::Customer(CustomerCommand::Desk(_)) | Command::Shop(ShopCommand::Desk(_))
    );
    is_asked_there
        && matches!(command.agent(), Agent::Conversation | Agent::Reporting | Agent::Admin)
}

/// Asks for what is missing, and waits for it.
fn ask<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>, missing: Missing) -> Outcome {
    let meant = if let Content::Text { text } = &hearing.inbound.content {
        phrase::meant::question(text, &missing, &listener(hearing))
    } else {
        None
    };
    let names = names(hearing);
    let (bubble, expecting) = asking::ask(missing, meant, hearing.catalog, names, hearing.words);
    let mut outcome = hearing.say(bubble);
    let until = hearing.occasion.now.plus_minutes(EXPECTING_MINUTES);
    outcome.conversation.expecting = expecting.map(|expecting| (expecting, until));
    outcome.conversation.is_proposed = hearing.is_proposed();
    outcome.conversation.picture = hearing.receipt();
    outcome
}

/// A customer's words that read like a shop's command: answered as a customer's, and audited.
fn refused_shop_words<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    name: CommandName,
) -> Result<Outcome, StoreError> {
    let person = hearing.speaker.principal.person;
    let row = Audit {
        at: hearing.occasion.now,
        cause: hearing.occasion.cause.clone(),
        person: Some(person),
        role: hearing.occasion.role,
        action: format!("refused.{}", name.as_str()),
        subject: person.to_string(),
        before: None,
        after: None,
    };
    let id = AuditId::new(hearing.clock.fresh());
    let bubble = conversation::not_yours(hearing.occasion.language, name, hearing.occasion.shop);
    let told = Told::nobody().answer(person, bubble);
    let mut outcome = hearing.tell(told);
    outcome.writes.push(audit::add(hearing.occasion.shop, id, &row)?);
    Ok(outcome)
}

/// What the shop calls its goods and accounts, for what is read back to the speaker.
pub(super) fn names<'a, T: Table, C: Clock>(hearing: &'a Hearing<'_, T, C>) -> Names<'a> {
    let currency = hearing.occasion.shop.currency;
    let language = hearing.occasion.language;
    Names { catalog: hearing.catalog, chart: &hearing.words.chart, currency, language }
}

fn unread(kind: &str) -> Unread {
    match kind {
        "audio" => Unread::Voice,
        "video" => Unread::Video,
        "sticker" => Unread::Sticker,
        _ => Unread::Other,
    }
}
