//! Words to one command for one agent, or a question, or an answer. Who speaks is decided before
//! a word is read. It changes the conversation, and what is the desk's: see `desk`.

mod asking;
mod assisted;
mod burst;
mod desk;
mod front_desk;
mod greeter;
mod pacing;
mod reading;
mod several;
mod speaker;
mod step_up;
mod words;

pub use reading::{Outcome as ReadingOutcome, Part, Reader, Reading};

use crate::agent;
use crate::ordering::Occasion;
use crate::ordering::tell::Told;
use crate::store::once::{self, Done, Landed};
use crate::store::person::{self, Conversation, Person};
use crate::store::{self, StoreError, catalog};
use assisted::Assisted;
use domain::access::Role;
use domain::catalog::Catalog;
use domain::command::Command;
use domain::ids::{CartId, CauseId, ShopId};
use domain::message::{CommandMessage, Content, Envelope, Inbound, Message};
use domain::pace::{Admission, Pace};
use domain::shop::Shop;
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::figure::{Figure, count};
use ports::log;
use ports::queue::{Queue, Unfinished};
use ports::secrets::{Secret, SecretName, Secrets};
use ports::table::{Table, Write};
use ports::words::Model;
use speaker::Speaker;
use words::Words;

/// How often the words are read anew because the conversation changed under them.
const TRIES_MAX: usize = 5;
/// Words of a command are kept up to this length.
const SAID_CHARS_MAX: usize = 120;
/// Length of a confirmation's nonce: it travels in a button, nobody types it.
const NONCE_CHARS: usize = 16;
/// So many of the last messages are kept for whoever takes a conversation over.
const RECENT_MAX: usize = 3;
/// Each is cut to this.
const RECENT_CHARS_MAX: usize = 80;
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
    /// How often the speaker writes, this message counted.
    pace: Pace,
    /// Seals codes.
    key: &'a Secret,
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
}

impl Outcome {
    /// Nothing is said.
    fn nothing(conversation: Conversation) -> Self {
        Self { conversation, writes: Vec::new(), effects: Vec::new(), person: None, forgets: false }
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
/// follows an unfinished message is unfinished too, so that nothing is overtaken.
pub async fn handle_run(
    table: &impl Table,
    queue: &impl Queue,
    secrets: &impl Secrets,
    model: Option<&Model<impl ports::words::Words>>,
    clock: &impl Clock,
    envelopes: &[Envelope],
) -> Vec<Result<(), Unfinished>> {
    let mut answers = Vec::with_capacity(envelopes.len());
    for (place, envelope) in envelopes.iter().enumerate() {
        let next = envelopes.get(place + 1).and_then(|next| match &next.message {
            Message::Inbound(next) => Some(next),
            Message::Command(_)
            | Message::Outgoing(_)
            | Message::Status(_)
            | Message::Event(_)
            | Message::EventDelivery(_)
            | Message::Voucher(_) => None,
        });
        let answer = read(table, queue, secrets, model, clock, envelope.clone(), next).await;
        if answer.is_err() {
            answers.resize(envelopes.len(), answer);
            break;
        }
        answers.push(answer);
    }
    answers
}

/// Handles one message of its queue.
pub async fn handle(
    table: &impl Table,
    queue: &impl Queue,
    secrets: &impl Secrets,
    model: Option<&Model<impl ports::words::Words>>,
    clock: &impl Clock,
    envelope: Envelope,
) -> Result<(), Unfinished> {
    read(table, queue, secrets, model, clock, envelope, None).await
}

/// Reads one message, knowing the one that follows at once.
async fn read(
    table: &impl Table,
    queue: &impl Queue,
    secrets: &impl Secrets,
    model: Option<&Model<impl ports::words::Words>>,
    clock: &impl Clock,
    envelope: Envelope,
    next: Option<&Inbound>,
) -> Result<(), Unfinished> {
    let key = secrets.get(SecretName::IdentityKey).await;
    let key = key.map_err(|error| Unfinished::Unavailable(error.to_string()));
    match agent::message_of(envelope)? {
        Message::Inbound(inbound) => {
            inbound_read(table, queue, &key?, model, clock, &inbound, next).await
        }
        Message::Command(message) => {
            desk::broadcast::page(table, queue, &key?, clock.now(), message).await
        }
        Message::Outgoing(_)
        | Message::Status(_)
        | Message::Event(_)
        | Message::EventDelivery(_)
        | Message::Voucher(_) => Err(Unfinished::Broken("not an inbound message".to_owned())),
    }
}

async fn inbound_read(
    table: &impl Table,
    queue: &impl Queue,
    key: &Secret,
    model: Option<&Model<impl ports::words::Words>>,
    clock: &impl Clock,
    inbound: &Inbound,
    next: Option<&Inbound>,
) -> Result<(), Unfinished> {
    let Some(shop) = store::shop::by_number(table, &inbound.phone_number_id).await? else {
        // A number of ours that no shop uses any more: nobody is there to answer for it.
        tracing::warn!("a message came for a number without a shop");
        return Ok(());
    };
    log::about_shop(&shop.id);
    if let Some(done) = once::earlier(table, &shop.id, &inbound.cause).await? {
        return agent::send_again(queue, &done, inbound).await;
    }
    let catalog = catalog::load_catalog(table, &shop.id).await?;
    // A model is asked once for a message, however often the conversation changes meanwhile.
    let mut assisted = None;
    for _ in 0..TRIES_MAX {
        let Some(speaker) = speaker::load(table, clock, key, &shop, inbound).await? else {
            tracing::warn!("a message came without any address to answer to");
            return Ok(());
        };
        let occasion = occasion(&shop, inbound, &speaker, clock.now());
        let (pace, admission) = pacing::admit(table, &shop.id, &speaker, occasion.now).await?;
        if admission == Admission::Silent {
            // Neither answered nor written: a flood costs the shop a few reads.
            return Ok(());
        }
        let today = occasion.now.business_day(&shop.zone);
        let words = &Words::load(table, &shop, speaker.principal, today).await?;
        let (catalog, speaker, unasked) = (&catalog, &speaker, &Assisted::No);
        let hearing = Hearing {
            table,
            clock,
            occasion,
            catalog,
            inbound,
            speaker,
            words,
            assisted: unasked,
            pace,
            key,
        };
        // Of what is written in one breath only the last is worth a model's time.
        if assisted.is_none() && admission == Admission::Heard && next.is_none() {
            assisted = Some(assisted::ask(model, &hearing).await);
        }
        let hearing = Hearing { assisted: assisted.as_ref().unwrap_or(unasked), ..hearing };
        let outcome = heard(&hearing, admission, next).await?;
        let (effects, writes) = outcome.into_writes(&shop.id, speaker)?;
        let done = Done::new(&shop.id, &inbound.cause, inbound, effects);
        match once::commit(table, done.write(occasion.now, true)?, writes).await? {
            Landed::Now => {
                count(Figure::MessagesIn, 1);
                return agent::send(queue, &done).await;
            }
            Landed::Before => {
                return agent::send_earlier(table, queue, &shop.id, &inbound.cause, inbound).await;
            }
            Landed::Raced => {}
        }
    }
    Err(Unfinished::Unavailable("the conversation keeps changing".to_owned()))
}

fn occasion<'a>(
    shop: &'a Shop,
    inbound: &'a Inbound,
    speaker: &Speaker,
    now: Timestamp,
) -> Occasion<'a> {
    Occasion {
        shop,
        cause: &inbound.cause,
        person: Some(speaker.principal.person),
        role: Some(speaker.principal.role),
        language: speaker.language_in(shop),
        page: None,
        now,
    }
}

/// What becomes of a message that is not met with silence.
async fn heard<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    admission: Admission,
    next: Option<&Inbound>,
) -> Result<Outcome, StoreError> {
    if admission != Admission::Heard {
        return Ok(pacing::notice(hearing));
    }
    let mut outcome = front_desk::hear(hearing).await?;
    burst::hush(hearing, &mut outcome, next);
    Ok(outcome)
}

impl<T: Table, C: Clock> Hearing<'_, T, C> {
    /// The conversation after this message, waiting for nothing.
    fn moved_on(&self) -> Conversation {
        let before = &self.speaker.conversation.record;
        Conversation {
            expecting: None,
            is_proposed: false,
            last_inbound_at: Some(self.inbound.at.min(self.occasion.now)),
            misses: 0,
            pace: self.pace,
            recent: self.recent(),
            talk: self.talk().to_vec(),
            spoken: self.speaker.spoken,
            ..before.clone()
        }
    }

    /// Whether a model read this message, or what this message answers to.
    fn is_proposed(&self) -> bool {
        let before = &self.speaker.conversation.record;
        let answers = before.waits_for(self.occasion.now).is_some();
        matches!(self.assisted, Assisted::Proposed(_)) || (before.is_proposed && answers)
    }

    /// The last things a customer wrote, this message among them.
    fn recent(&self) -> Vec<String> {
        let before = &self.speaker.conversation.record;
        let Content::Text { text } = &self.inbound.content else { return before.recent.clone() };
        if self.speaker.principal.role != Role::Customer {
            return Vec::new();
        }
        let forgotten = |at: Timestamp| at.plus_hours(FORGOTTEN_HOURS) <= self.occasion.now;
        let old = before.last_inbound_at.is_some_and(forgotten);
        let kept = before.recent.iter().filter(|_| !old).cloned();
        let said = text.chars().take(RECENT_CHARS_MAX).collect();
        let mut recent: Vec<String> = kept.chain([said]).collect();
        recent.drain(..recent.len().saturating_sub(RECENT_MAX));
        recent
    }

    /// What was said with a model lately.
    fn talk(&self) -> &[(bool, String)] {
        let before = &self.speaker.conversation.record;
        let fresh = |at: Timestamp| at.plus_hours(FORGOTTEN_HOURS) > self.occasion.now;
        if before.last_inbound_at.is_some_and(fresh) { &before.talk } else { &[] }
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
        Message::Command(CommandMessage {
            cause,
            shop: self.occasion.shop.id.clone(),
            person: self.speaker.principal.person,
            role: self.speaker.principal.role,
            cart: self.speaker.conversation.record.cart.clone(),
            command,
            language: self.occasion.language,
            confirmation,
            said: self.said(),
            quiet: false,
            at: self.inbound.at,
        })
    }

    /// Says something to the speaker.
    fn say(&self, bubble: domain::message::Bubble) -> Outcome {
        self.tell(Told::nobody().answer(self.speaker.principal.person, bubble))
    }

    fn tell(&self, told: Told) -> Outcome {
        Outcome { effects: told.into_effects(&self.occasion), ..Outcome::nothing(self.moved_on()) }
    }
}
