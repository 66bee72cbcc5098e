//! Words to one command for one agent, or a question, or an answer. Who speaks is decided before
//! a word is read. It changes the conversation, and what is the desk's: see `desk`.

mod again;
mod asking;
mod assisted;
mod burst;
mod desk;
mod front_desk;
mod greeter;
mod logo;
mod meant;
mod native_cart;
mod offered;
mod pacing;
mod picture;
mod reading;
mod senses;
mod several;
mod speaker;
mod step_up;
mod turn;
mod upload;
mod voice;
mod words;

pub use reading::{Outcome as ReadingOutcome, Part, Reader, Reading};
pub use senses::Senses;

use crate::agent;
use crate::ordering::Occasion;
use crate::ordering::tell::Told;
use crate::store::StoreError;
use crate::store::conversation::Conversation;
use crate::store::person::{self, Person};
use crate::store::picture::Picture;
use assisted::Assisted;
use domain::access::Role;
use domain::burst::{Split, Window};
use domain::catalog::Catalog;
use domain::command::Command;
use domain::ids::{CartId, CauseId, FileId, ShopId};
use domain::message::{CommandMessage, Content, Envelope, Inbound, Message};
use domain::pace::Pace;
use domain::shop::Shop;
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::files::Files;
use ports::media::Media;
use ports::queue::{Queue, Unfinished};
use ports::secrets::{Secret, SecretName, Secrets};
use ports::speech::Speech;
use ports::table::{Table, Write};
use senses::Perceived;
use speaker::Speaker;
use words::Words;

/// Words of a command are kept up to this length.
const SAID_CHARS_MAX: usize = 120;
/// Length of a confirmation's nonce: it travels in a button, nobody types it.
const NONCE_CHARS: usize = 16;
/// So many of the last messages are kept for whoever takes a conversation over.
const RECENT_MAX: usize = 3;
/// Each is cut to this.
const RECENT_CHARS_MAX: usize = 80;
/// A run that has taken so long goes on in another: a message with everything in it takes up to
/// twenty-three seconds of the function's thirty.
const RUN_MILLIS: i64 = 5_000;
/// What was said longer ago is forgotten; carts and orders are not.
const FORGOTTEN_HOURS: i64 = 24;

/// What every part of this use case looks at.
struct Hearing<'a, T, C> {
    table: &'a T,
    clock: &'a C,
    occasion: Occasion<'a>,
    catalog: &'a Catalog,
    inbound: &'a Inbound,
    speaker: &'a Speaker,
    words: &'a Words,
    /// What a model made of it, where the grammar could make nothing.
    assisted: &'a Assisted,
    /// What was made of what it holds besides words.
    perceived: &'a Perceived,
    /// How often the speaker writes, this message counted.
    pace: Pace,
    /// Seals codes.
    key: &'a Secret,
}

/// What is known of a message before it is read.
#[derive(Debug, Clone, Copy)]
struct Around<'a> {
    /// What follows at once.
    next: Option<&'a Inbound>,
    /// Its shop, where somebody has asked already.
    shop: Option<&'a Shop>,
}

/// What was made of a message: what to remember, what to write besides, and what to send.
struct Outcome {
    conversation: Conversation,
    writes: Vec<Write>,
    effects: Vec<Message>,
    /// The speaker, where something about them changes.
    person: Option<Person>,
    /// Whether the conversation itself is to be forgotten.
    forgets: bool,
    /// Pictures that are not to be kept; they go before the rest is written.
    sheds: Vec<Picture>,
}

impl Outcome {
    /// Nothing is said.
    fn nothing(conversation: Conversation) -> Self {
        Self {
            conversation,
            writes: Vec::new(),
            effects: Vec::new(),
            person: None,
            forgets: false,
            sheds: Vec::new(),
        }
    }

    /// The effects, and everything to be written beside the record of them.
    fn into_writes(
        self,
        shop: &ShopId,
        speaker: &Speaker,
    ) -> Result<(Vec<Message>, Vec<Write>), StoreError> {
        let mut writes = speaker.introduced.clone();
        writes.extend(self.writes);
        let (person, before) = (speaker.principal.person, &speaker.conversation);
        if !self.forgets {
            writes.push(person::save_conversation(shop, person, before, &self.conversation)?);
        }
        let is_new = !speaker.introduced.is_empty();
        let changed = self.person.or_else(|| is_new.then(|| speaker.person.record.clone()));
        if let Some(changed) = changed {
            writes.push(person::save(shop, &changed, speaker.person.version)?);
        }
        Ok((self.effects, writes))
    }
}

/// Handles a run of messages of one conversation, in order; answers each in its place. What
/// follows an unfinished message is unfinished too, so that nothing is overtaken. What a customer
/// wrote less than a window ago is left for what may follow.
pub async fn handle_run(
    table: &impl Table,
    queue: &impl Queue,
    secrets: &impl Secrets,
    senses: &Senses<'_, impl ports::words::Words, impl Speech, impl Media, impl Files>,
    clock: &impl Clock,
    window: Window,
    envelopes: &[Envelope],
) -> Vec<Result<(), Unfinished>> {
    let split = match key(secrets).await {
        Ok(key) => burst::split(table, clock, &key, window, envelopes).await.map_err(Into::into),
        Err(error) => Err(error),
    };
    let (Split { now, wait }, shop) = match split {
        Ok(found) => found,
        Err(unfinished) => return vec![Err(unfinished); envelopes.len()],
    };
    let begun = clock.now();
    let mut answers = Vec::with_capacity(envelopes.len());
    for (place, envelope) in envelopes.iter().take(now).enumerate() {
        let next = envelopes.iter().take(now).nth(place + 1).and_then(|next| match &next.message {
            Message::Inbound(next) => Some(next),
            Message::Command(_)
            | Message::Outgoing(_)
            | Message::Status(_)
            | Message::Event(_)
            | Message::EventDelivery(_)
            | Message::Voucher(_)
            | Message::Document(_)
            | Message::Password(_)
            | Message::Handout(_)
            | Message::Calendar(_) => None,
        });
        let answer = if place > 0 && clock.now().millis_since(begun) > RUN_MILLIS {
            Err(Unfinished::Unavailable("the messages before took long".to_owned()))
        } else {
            let around = Around { next, shop: shop.as_ref() };
            read(table, queue, secrets, senses, clock, envelope.clone(), around).await
        };
        let is_finished = answer.is_ok();
        answers.push(answer);
        if !is_finished {
            break;
        }
    }
    let left = answers.last().filter(|answer| answer.is_err()).cloned();
    answers.resize(envelopes.len(), left.unwrap_or(Err(Unfinished::Gather(wait))));
    answers
}

async fn key(secrets: &impl Secrets) -> Result<Secret, Unfinished> {
    let key = secrets.get(SecretName::IdentityKey).await;
    key.map_err(|error| Unfinished::Unavailable(error.to_string()))
}

/// Reads one message.
async fn read(
    table: &impl Table,
    queue: &impl Queue,
    secrets: &impl Secrets,
    senses: &Senses<'_, impl ports::words::Words, impl Speech, impl Media, impl Files>,
    clock: &impl Clock,
    envelope: Envelope,
    around: Around<'_>,
) -> Result<(), Unfinished> {
    let key = key(secrets).await;
    match agent::message_of(envelope)? {
        Message::Inbound(inbound) => {
            turn::take(table, queue, &key?, senses, clock, (&inbound, around)).await
        }
        Message::Command(message) if message.by_clock => {
            desk::outlook::by_clock(table, queue, clock, message).await
        }
        Message::Command(message) => {
            desk::broadcast::page(table, queue, &key?, clock.now(), message).await
        }
        Message::Outgoing(_)
        | Message::Status(_)
        | Message::Event(_)
        | Message::EventDelivery(_)
        | Message::Voucher(_)
        | Message::Document(_)
        | Message::Password(_)
        | Message::Handout(_)
        | Message::Calendar(_) => Err(Unfinished::Broken("not an inbound message".to_owned())),
    }
}

impl<T: Table, C: Clock> Hearing<'_, T, C> {
    /// The conversation after this message, waiting for nothing.
    fn moved_on(&self) -> Conversation {
        let before = &self.speaker.conversation.record;
        Conversation {
            expecting: None,
            is_proposed: false,
            picture: None,
            paper: before.paper.clone().filter(|_| !self.is_forgotten()),
            last_inbound_at: Some(self.inbound.at.min(self.occasion.now)),
            misses: 0,
            pace: self.pace,
            recent: self.recent(),
            talk: self.talk().to_vec(),
            spoken: self.speaker.spoken,
            ..before.clone()
        }
    }

    /// Whether the words were said and not written.
    fn is_by_ear(&self) -> bool {
        matches!(self.perceived, Perceived::Said(_))
    }

    /// The picture of a receipt that this message answers to.
    fn receipt(&self) -> Option<FileId> {
        let before = &self.speaker.conversation.record;
        before.picture.filter(|_| before.waits_for(self.occasion.now).is_some())
    }

    /// Whether a model read or heard this message, or what this message answers to.
    fn is_proposed(&self) -> bool {
        let before = &self.speaker.conversation.record;
        let answers = before.waits_for(self.occasion.now).is_some();
        let guessed = self.is_by_ear() || matches!(self.assisted, Assisted::Proposed(_));
        guessed || (before.is_proposed && answers)
    }

    /// The last things a customer wrote, this message among them.
    fn recent(&self) -> Vec<String> {
        let before = &self.speaker.conversation.record;
        let Content::Text { text } = &self.inbound.content else { return before.recent.clone() };
        if self.speaker.principal.role != Role::Customer {
            return Vec::new();
        }
        let kept = before.recent.iter().filter(|_| !self.is_forgotten()).cloned();
        let said = text.chars().take(RECENT_CHARS_MAX).collect();
        let mut recent: Vec<String> = kept.chain([said]).collect();
        recent.drain(..recent.len().saturating_sub(RECENT_MAX));
        recent
    }

    /// Whether what was said before is so long ago that nobody means it any more.
    fn is_forgotten(&self) -> bool {
        let before = &self.speaker.conversation.record;
        let forgotten = |at: Timestamp| at.plus_hours(FORGOTTEN_HOURS) <= self.occasion.now;
        before.last_inbound_at.is_some_and(forgotten)
    }

    /// What was said with a model lately.
    fn talk(&self) -> &[(bool, String)] {
        let before = &self.speaker.conversation.record;
        let is_known = before.last_inbound_at.is_some() && !self.is_forgotten();
        if is_known { &before.talk } else { &[] }
    }

    /// A cart for somebody who has none.
    fn fresh_cart(&self) -> CartId {
        speaker::fresh_cart(self.clock)
    }

    /// The words of somebody who runs the shop, to be shown when a figure is explained. They are
    /// kept for a month with the record of what was done for them; a customer's are not.
    fn said(&self) -> Option<String> {
        let Content::Text { text } = &self.inbound.content else { return None };
        let is_shops = self.speaker.principal.role != Role::Customer;
        is_shops.then(|| text.chars().take(SAID_CHARS_MAX).collect())
    }

    /// A command on its way to its agent, under an id of its own.
    fn command(&self, cause: CauseId, command: Command, confirmation: Option<String>) -> Message {
        Message::Command(self.asked(cause, command, confirmation))
    }

    fn asked(
        &self,
        cause: CauseId,
        command: Command,
        confirmation: Option<String>,
    ) -> CommandMessage {
        CommandMessage {
            cause,
            shop: self.occasion.shop.id.clone(),
            person: self.speaker.principal.person,
            role: self.speaker.principal.role,
            cart: self.speaker.conversation.record.cart.clone(),
            command,
            language: self.occasion.language,
            confirmation,
            said: self.said(),
            heard: self.occasion.heard.map(str::to_owned),
            picture: self.receipt(),
            quiet: false,
            by_clock: false,
            at: self.inbound.at,
        }
    }

    /// Says something to the speaker.
    fn say(&self, bubble: domain::message::Bubble) -> Outcome {
        self.tell(Told::nobody().answer(self.speaker.principal.person, bubble))
    }

    fn tell(&self, told: Told) -> Outcome {
        Outcome { effects: told.into_effects(&self.occasion), ..Outcome::nothing(self.moved_on()) }
    }
}
