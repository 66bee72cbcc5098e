//! Where the grammar ends, what was learnt guesses; and where that knows nothing a model is asked,
//! once for a message: about a customer's words as a waiter, about the shop's own as a reader.
//! Everything else never sees a model.

use super::{Hearing, Outcome, Reader, desk, front_desk, several, voice};
use crate::assistant::{self, Guest, Served, Talk};
use crate::ordering::tell::Told;
use crate::store::StoreError;
use domain::access::Role;
use domain::command::Command;
use domain::message::{Bubble, Choices, CommandMessage, Content, Message};
use domain::phrase::{self, Expecting, Heard, gist};
use ports::clock::Clock;
use ports::table::Table;
use ports::words::{Model, Words};

/// What was said with a model is remembered up to so many messages, of so many characters.
const TALK_MAX: usize = 8;
const TALK_CHARS_MAX: usize = 300;
/// A longer message is no sentence; it is not worth its tokens.
const TEXT_CHARS_MAX: usize = 600;

/// What a model made of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Assisted {
    /// Nothing, or it was not asked.
    No,
    /// A customer was served.
    Served(Served),
    /// What the words of somebody who runs the shop may mean; not yet done.
    Proposed(Heard),
}

/// Guesses, or asks the model, if there is one, where the grammar could make nothing of the words.
pub(super) async fn ask<T: Table, C: Clock>(
    model: Option<&Model<impl Words>>,
    hearing: &Hearing<'_, T, C>,
) -> Assisted {
    let Content::Text { text } = &hearing.inbound.content else { return Assisted::No };
    let listener = front_desk::listener(hearing);
    let silent = hearing.speaker.conversation.record.is_handed_over(hearing.occasion.now);
    // Whoever is offered times or an order may talk of something else.
    let offered =
        |it: &Expecting| matches!(it, Expecting::OrderYes { .. } | Expecting::Booking { .. });
    let waits = listener.expecting.is_some_and(|it| !offered(it));
    let long = text.chars().count() > TEXT_CHARS_MAX;
    if hearing.inbound.forwarded || silent || waits || long {
        return Assisted::No;
    }
    let understood = phrase::understand(text, &listener);
    // What rates what somebody was asked about needs no guessing: "2, no water".
    if desk::rated::instead(hearing, text, understood.clone()) != understood {
        return Assisted::No;
    }
    let guessed = gist::guessed(text, &understood, &listener);
    // A model may know more of what could only be asked about.
    let is_half = matches!(guessed, None | Some(Heard::Missing(_)));
    let model = model.filter(|_| is_half && gist::is_strange(&understood));
    let guessed = guessed.map_or(Assisted::No, Assisted::Proposed);
    let Some(model) = model else { return guessed };
    let shop = hearing.occasion.shop;
    let talk = Talk::new(model, hearing.table, hearing.clock, shop);
    if hearing.speaker.principal.role != Role::Customer {
        let proposed = assistant::propose(&talk, &hearing.inbound.cause, text, &listener).await;
        return proposed.map_or(guessed, Assisted::Proposed);
    }
    let guest = Guest {
        cause: &hearing.inbound.cause,
        person: hearing.speaker.principal.person,
        language: hearing.occasion.language,
        cart: &hearing.speaker.cart,
        before: hearing.talk(),
        text,
    };
    let served = assistant::serve(&talk, hearing.catalog, &guest).await;
    served.map_or(guessed, Assisted::Served)
}

impl Reader {
    /// Whether a model would be asked about these words, where there is one.
    pub fn asks_a_model(&self, text: &str) -> bool {
        let long = text.chars().count() > TEXT_CHARS_MAX;
        let (listener, heard) = (self.listener(), phrase::understand(text, &self.listener()));
        let is_guessed = gist::guessed(text, &heard, &listener).is_some();
        !long && !is_guessed && gist::is_strange(&heard)
    }
}

/// Says what the waiter said, and sends what it did to the order agent, in order. What it made of a
/// voice note is shown first where it changes anything.
pub(super) fn served<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    text: &str,
    served: &Served,
) -> Result<Outcome, StoreError> {
    let is_guess = hearing.is_by_ear() && served.commands.iter().any(voice::is_shown_first);
    let mut outcome = if is_guess {
        // The waiter's words tell of it as done, so they are left unsaid.
        several::offered(hearing, &served.commands)?
    } else {
        done(hearing, served)
    };
    let talk = &mut outcome.conversation.talk;
    talk.push((true, shortened(text)));
    let said = served.text.as_deref().filter(|_| !is_guess);
    talk.extend(said.map(|text| (false, shortened(text))));
    let over = talk.len().saturating_sub(TALK_MAX);
    talk.drain(..over);
    Ok(outcome)
}

/// What the waiter says and did.
fn done<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>, served: &Served) -> Outcome {
    let person = hearing.speaker.principal.person;
    let told = match &served.text {
        Some(text) => {
            Told::nobody().answer(person, Bubble { text: text.clone(), choices: Choices::None })
        }
        None => Told::nobody(),
    };
    let mut outcome = hearing.tell(told);
    for command in &served.commands {
        // Each has an id of its own, the same in every redelivery.
        let cause = hearing.inbound.cause.effect(outcome.effects.len()).command();
        outcome.effects.push(Message::Command(CommandMessage {
            cause,
            shop: hearing.occasion.shop.id.clone(),
            person,
            role: hearing.speaker.principal.role,
            language: hearing.occasion.language,
            cart: outcome.conversation.cart.clone(),
            command: Command::Customer(command.clone()),
            confirmation: None,
            said: None,
            heard: hearing.occasion.heard.filter(|_| outcome.effects.is_empty()).map(str::to_owned),
            picture: None,
            quiet: false,
            by_clock: false,
            at: hearing.inbound.at,
        }));
    }
    outcome
}

fn shortened(text: &str) -> String {
    text.chars().take(TALK_CHARS_MAX).collect()
}
