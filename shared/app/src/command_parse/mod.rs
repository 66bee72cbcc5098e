//! Words to one command for one agent, or a question, or an answer. Who speaks is decided before
//! a word is read. It changes nothing but the conversation.

mod asking;
mod front_desk;
mod greeter;
mod reading;
mod several;
mod step_up;
mod words;

pub use reading::{Outcome as ReadingOutcome, Part, Reader, Reading};

use crate::agent;
use crate::ordering::Occasion;
use crate::ordering::tell::Told;
use crate::store::once::{self, Done, Landed};
use crate::store::person::{self, Conversation, Person};
use crate::store::{self, StoreError, Versioned, catalog};
use domain::access::{Principal, Role};
use domain::cart::Cart;
use domain::catalog::Catalog;
use domain::command::Command;
use domain::ids::{CartId, CauseId, PersonId, ShopId, crockford};
use domain::message::{CommandMessage, Content, Envelope, Inbound, Message};
use domain::shop::Shop;
use ports::clock::Clock;
use ports::figure::{Figure, count};
use ports::log;
use ports::queue::{Queue, Unfinished};
use ports::secrets::{Secret, SecretName, Secrets};
use ports::table::{Table, Write};
use words::Words;

/// How often the words are read anew because the conversation changed under them.
const TRIES_MAX: usize = 5;
/// Words of a command are kept up to this length.
const SAID_CHARS_MAX: usize = 120;
/// Length of a cart's code.
const CART_CHARS: usize = 12;

/// Who speaks, what is known of them, and where their conversation stands.
struct Speaker {
    principal: Principal,
    person: Person,
    conversation: Versioned<Conversation>,
    cart: Cart,
    /// The writes that make a new person known; none for a known one.
    introduced: Vec<Write>,
}

/// What every part of this use case looks at.
struct Hearing<'a, T, C> {
    table: &'a T,
    clock: &'a C,
    occasion: Occasion<'a>,
    catalog: &'a Catalog,
    inbound: &'a Inbound,
    speaker: &'a Speaker,
    words: &'a Words,
    /// Seals codes.
    key: &'a Secret,
}

/// What was made of a message: what to remember, what to write besides, and what to send.
struct Outcome {
    conversation: Conversation,
    writes: Vec<Write>,
    effects: Vec<Message>,
}

/// Handles one message of its queue.
pub async fn handle(
    table: &impl Table,
    queue: &impl Queue,
    secrets: &impl Secrets,
    clock: &impl Clock,
    envelope: Envelope,
) -> Result<(), Unfinished> {
    let Message::Inbound(inbound) = agent::message_of(envelope)? else {
        return Err(Unfinished::Broken("not an inbound message".to_owned()));
    };
    let Some(shop) = store::shop::by_number(table, &inbound.phone_number_id).await? else {
        // A number of ours that no shop uses any more: nobody is there to answer for it.
        tracing::warn!("a message came for a number without a shop");
        return Ok(());
    };
    log::about_shop(&shop.id);
    if let Some(done) = once::earlier(table, &shop.id, &inbound.cause).await? {
        return agent::send_again(queue, &done, &inbound).await;
    }
    let key = secrets.get(SecretName::IdentityKey).await;
    let key = key.map_err(|error| Unfinished::Unavailable(error.to_string()))?;
    let catalog = catalog::load_catalog(table, &shop.id).await?;
    for _ in 0..TRIES_MAX {
        let Some(speaker) = speaker(table, clock, &key, &shop, &inbound).await? else {
            tracing::warn!("a message came without any address to answer to");
            return Ok(());
        };
        let occasion = Occasion {
            shop: &shop,
            cause: &inbound.cause,
            person: Some(speaker.principal.person),
            role: Some(speaker.principal.role),
            language: speaker.person.language_in(&shop),
            page: None,
            now: clock.now(),
        };
        let today = occasion.now.business_day(&shop.zone);
        let words = Words::load(table, &shop, speaker.principal, today).await?;
        let hearing = Hearing {
            table,
            clock,
            occasion,
            catalog: &catalog,
            inbound: &inbound,
            speaker: &speaker,
            words: &words,
            key: &key,
        };
        let outcome = front_desk::hear(&hearing).await?;
        let done = Done::new(&shop.id, &inbound.cause, &inbound, outcome.effects);
        let mut writes = speaker.introduced.clone();
        writes.extend(outcome.writes);
        let (person, before) = (speaker.principal.person, &speaker.conversation);
        writes.push(person::save_conversation(&shop.id, person, before, &outcome.conversation)?);
        match once::commit(table, done.write(occasion.now, true)?, writes).await? {
            Landed::Now => {
                count(Figure::MessagesIn, 1);
                return agent::send(queue, &done).await;
            }
            Landed::Before => {
                return agent::send_earlier(table, queue, &shop.id, &inbound.cause, &inbound).await;
            }
            Landed::Raced => {}
        }
    }
    Err(Unfinished::Unavailable("the conversation keeps changing".to_owned()))
}

/// Who a sender is; a person nobody knew is introduced as a customer.
async fn speaker(
    table: &impl Table,
    clock: &impl Clock,
    key: &Secret,
    shop: &Shop,
    inbound: &Inbound,
) -> Result<Option<Speaker>, StoreError> {
    let fresh_cart = || fresh_cart(clock);
    if let Some(id) = person::identify(table, key, &shop.id, &inbound.sender).await? {
        let known = person::load_person(table, &shop.id, id).await?;
        let principal = person::principal(table, &shop.id, id).await?;
        let conversation = person::load_conversation(table, &shop.id, id, fresh_cart).await?;
        let person = known.unwrap_or_else(|| newcomer(id, inbound));
        let cart = store::cart::load_cart(table, &shop.id, &conversation.record.cart).await?.record;
        let introduced = Vec::new();
        return Ok(Some(Speaker { principal, person, conversation, cart, introduced }));
    }
    if inbound.sender.addresses().is_empty() {
        return Ok(None);
    }
    let id = PersonId::new(clock.fresh());
    let person = newcomer(id, inbound);
    let introduced = introduction(key, &shop.id, &person, inbound)?;
    let conversation = person::load_conversation(table, &shop.id, id, fresh_cart).await?;
    let principal = Principal { person: id, role: Role::Customer };
    let cart = Cart::default();
    Ok(Some(Speaker { principal, person, conversation, cart, introduced }))
}

fn newcomer(id: PersonId, inbound: &Inbound) -> Person {
    Person {
        id,
        name: inbound.sender.name.clone().unwrap_or_default(),
        address: inbound.sender.addresses().into_iter().next(),
        phone: inbound.sender.phone.clone(),
        on_account: false,
        credit_limit: None,
        language: None,
    }
}

fn introduction(
    key: &Secret,
    shop: &ShopId,
    person: &Person,
    inbound: &Inbound,
) -> Result<Vec<Write>, StoreError> {
    let mut writes = vec![person::add(shop, person)?];
    for address in inbound.sender.addresses() {
        writes.push(person::bind(key, shop, &address, person.id)?);
    }
    Ok(writes)
}

fn fresh_cart(clock: &impl Clock) -> CartId {
    crockford(clock.fresh(), CART_CHARS).parse().expect("the alphabet and length are a cart's")
}

impl<T: Table, C: Clock> Hearing<'_, T, C> {
    /// The conversation after this message, waiting for nothing.
    fn moved_on(&self) -> Conversation {
        Conversation {
            cart: self.speaker.conversation.record.cart.clone(),
            expecting: None,
            last_inbound_at: Some(self.inbound.at.min(self.occasion.now)),
        }
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
            at: self.inbound.at,
        })
    }

    /// Says something to the speaker.
    fn say(&self, bubble: domain::message::Bubble) -> Outcome {
        self.tell(Told::nobody().answer(self.speaker.principal.person, bubble))
    }

    fn tell(&self, told: Told) -> Outcome {
        Outcome {
            conversation: self.moved_on(),
            writes: Vec::new(),
            effects: told.into_effects(&self.occasion),
        }
    }
}
