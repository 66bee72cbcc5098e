//! The booking agent: holds times for customers, and agrees to them, moves them and calls them off
//! for the shop; and keeps the list of those who wait for a time. Loads, decides, makes one commit,
//! then sends. Deliberately absent: payments, which are the order agent's.

mod calendar;
mod customer;
pub(crate) mod due;
mod hours;
mod moved;
mod offer;
mod rules;
mod service;
mod shop;
pub(crate) mod told;
pub(crate) mod waiting;
mod whom;

pub(crate) use customer::Wish;

use crate::agent::{self, Asked};
use crate::booking::{self, Plan};
use crate::calendar_link;
use crate::expire;
use crate::ordering::happened::Happened;
use crate::ordering::tell::Told;
use crate::ordering::{Occasion, Stop};
use crate::store::once::{self, Done, Landed};
use crate::store::{self, StoreError, Versioned, catalog, standing};
use domain::access::Role;
use domain::booking::agenda::Agenda;
use domain::booking::decide::BookingAsk;
use domain::booking::state::BookingState;
use domain::booking::{Booking, NotBooked};
use domain::catalog::Catalog;
use domain::command::{Command, CustomerCommand, DeskCommand, ShopCommand};
use domain::ids::ResourceId;
use domain::message::{Bubble, CommandMessage, Envelope};
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::secrets::{Secret, SecretName, Secrets};
use ports::table::{Table, Write};
use views::chat;
use views::pages::links::Links;

/// How often something is decided anew because a calendar changed under it. Each time somebody
/// else was booked, and no more than ten are at once.
const TRIES_MAX: usize = 12;

/// What every part of the agent looks at.
struct Desk<'a, T, C> {
    table: &'a T,
    clock: &'a C,
    occasion: Occasion<'a>,
    catalog: &'a Catalog,
    agenda: &'a Versioned<Agenda>,
    message: &'a CommandMessage,
    links: CalendarLinks<'a>,
}

/// What links to the shop's calendar are made of.
#[derive(Clone, Copy)]
struct CalendarLinks<'a> {
    key: &'a Secret,
    public_url: &'a str,
}

/// What is written and told.
struct Answer {
    writes: Vec<Write>,
    told: Told,
}

/// Handles one message of its queue.
pub async fn handle(
    table: &impl Table,
    queue: &impl Queue,
    secrets: &impl Secrets,
    public_url: &str,
    clock: &impl Clock,
    envelope: Envelope,
) -> Result<(), Unfinished> {
    let Some(Asked { message, shop }) = agent::opened(table, queue, envelope).await? else {
        return Ok(());
    };
    let key = secrets.get(SecretName::LinkKey).await;
    let key = key.map_err(|error| Unfinished::Unavailable(error.to_string()))?;
    let links = CalendarLinks { key: &key, public_url };
    for _ in 0..TRIES_MAX {
        let catalog = catalog::load_catalog(table, &shop.id).await?;
        let occasion = agent::occasion(table, clock, &shop, &message).await?;
        let person = message.person;
        let answer = match answer(table, clock, occasion, &catalog, &message, links).await {
            Ok(answer) => answer,
            Err(Stop::Refused(refusal)) => {
                Happened::Refused.announce();
                let said = refused(&occasion, &refusal, &catalog);
                Answer { writes: Vec::new(), told: Told::nobody().answer(person, said) }
            }
            // It stands as the sweep will leave it before anything is decided on it.
            Err(Stop::Failed(StoreError::RunOut(what))) => {
                // On the heap: it is rare, and would make every future of the agent larger.
                let tidied = expire::tidy(table, queue, clock, &shop.id, what, occasion.now);
                Box::pin(tidied).await?;
                continue;
            }
            Err(Stop::Failed(error)) => return Err(error.into()),
        };
        let effects = answer.told.into_effects(&occasion);
        let done = Done::new(&shop.id, &message.cause, &message, effects);
        match once::commit(table, done.write(occasion.now, true)?, answer.writes).await? {
            Landed::Now => return agent::send(queue, &done).await,
            Landed::Before => {
                return agent::send_earlier(table, queue, &shop.id, &message.cause, &message).await;
            }
            Landed::Raced => {}
        }
    }
    Err(Unfinished::Unavailable("others keep booking the same days".to_owned()))
}

/// Why nothing was done, to whoever asked.
fn refused(occasion: &Occasion<'_>, refusal: &Refusal, catalog: &Catalog) -> Bubble {
    let has_run_out = matches!(
        refusal,
        Refusal::Booking(NotBooked::RanOut | NotBooked::Over { state: BookingState::Expired })
    );
    if has_run_out && occasion.role.is_none_or(|role| role == Role::Customer) {
        return chat::booking::not_held(occasion.language);
    }
    chat::refusal::refused(occasion.language, refusal, None, catalog)
}

/// Carries a command out, for whoever may give it.
async fn answer(
    table: &impl Table,
    clock: &impl Clock,
    occasion: Occasion<'_>,
    catalog: &Catalog,
    message: &CommandMessage,
    links: CalendarLinks<'_>,
) -> Result<Answer, Stop> {
    let (shop, language) = (occasion.shop, occasion.language);
    let say = |bubble: Bubble| {
        let told = Told::nobody().answer(message.person, bubble);
        Ok(Answer { writes: Vec::new(), told })
    };
    let role = occasion.role.unwrap_or(Role::Customer);
    let may = |command: &ShopCommand| role.may(command, shop.policy.confirm_above);
    let agenda = store::booking::load_agenda(table, &shop.id).await?;
    // A shop's first words about its hours or its services begin its agenda.
    let begins = || Versioned { record: Agenda::unsaid(), version: 0 };
    let agenda = agenda.or_else(|| is_beginning(&message.command).then(begins));
    match (&message.command, &agenda) {
        (Command::Shop(command), _) if !may(command) => {
            say(chat::conversation::off_topic(language, shop))
        }
        (Command::Shop(_), None) => say(chat::booking::rules::nothing(language)),
        (Command::Customer(_), None) => say(chat::booking::not_here(language, shop)),
        (Command::Shop(ShopCommand::Desk(command)), Some(agenda)) => {
            let desk = Desk { table, clock, occasion, catalog, agenda, message, links };
            let spent = agent::confirmed(table, &occasion, message).await?;
            let mut answer = shop::answer(&desk, command).await?;
            answer.writes.extend(spent);
            Ok(answer)
        }
        (Command::Customer(CustomerCommand::Desk(request)), Some(agenda)) => {
            let desk = Desk { table, clock, occasion, catalog, agenda, message, links };
            customer::answer(&desk, request).await
        }
        // Another agent's.
        (Command::Shop(_) | Command::Customer(_), Some(_)) => {
            say(chat::conversation::help(language))
        }
    }
}

/// Whether a shop without an agenda may begin one by it.
fn is_beginning(command: &Command) -> bool {
    let Command::Shop(ShopCommand::Desk(command)) = command else { return false };
    matches!(command, DeskCommand::HoursSet { .. } | DeskCommand::Service(_))
}

impl<T: Table, C: Clock> Desk<'_, T, C> {
    /// Only words.
    fn say(&self, bubble: Bubble) -> Answer {
        let told = Told::nobody().answer(self.message.person, bubble);
        Answer { writes: Vec::new(), told }
    }

    /// The address of the page of what is booked.
    fn calendar_page(&self) -> String {
        let CalendarLinks { key, public_url } = self.links;
        let shop = self.occasion.shop;
        let token = calendar_link::page_token(key, &shop.id, self.occasion.now);
        format!("{public_url}{}", Links::new(&shop.slug).calendar_page(&token))
    }

    /// The address of a feed of bookings, of everything without a resource.
    fn feed(&self, resource: Option<&ResourceId>, edition: u32) -> String {
        let CalendarLinks { key, public_url } = self.links;
        let shop = self.occasion.shop;
        let links = Links::new(&shop.slug);
        calendar_link::feed_address(key, public_url, &links, &shop.id, resource, edition)
    }

    /// The booking of that number.
    ///
    /// # Errors
    /// `NoSuchBooking`; `RunOut` where it is to be tidied up first.
    async fn booking(&self, number: u64) -> Result<Versioned<Booking>, Stop> {
        let found = store::booking::load_booking(self.table, &self.occasion.shop.id, number);
        let found = found.await?.ok_or(NotBooked::NoSuchBooking { number })?;
        Ok(standing::open_booking(found, self.occasion.now)?)
    }

    /// What comes of an ask, and who is told.
    async fn decided(&self, before: &Versioned<Booking>, ask: &BookingAsk) -> Result<Answer, Stop> {
        let agenda = &self.agenda.record;
        let (plan, told) =
            decided(self.table, self.clock, &self.occasion, self.catalog, agenda, before, ask)
                .await?;
        let Plan { writes, .. } = plan;
        Ok(Answer { writes, told })
    }
}

/// What comes of an ask of a booking, and who is told, in chat and on the web alike.
pub(crate) async fn decided(
    table: &impl Table,
    clock: &impl Clock,
    occasion: &Occasion<'_>,
    catalog: &Catalog,
    agenda: &Agenda,
    before: &Versioned<Booking>,
    ask: &BookingAsk,
) -> Result<(Plan, Told), Stop> {
    let plan = booking::plan(table, clock, occasion, catalog, agenda, before, ask).await?;
    let told = told::of_plan(occasion, &plan)?;
    Ok((plan, told))
}

impl From<NotBooked> for Stop {
    fn from(refusal: NotBooked) -> Self {
        Self::Refused(refusal.into())
    }
}
