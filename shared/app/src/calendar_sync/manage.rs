//! What owners ask of other programs' calendars: to keep one for somebody, and to leave it alone.
//! Loads, looks once at the calendar, makes one commit, then sends.

use super::Scene;
use super::note::to_come;
use crate::agent::{self, Asked};
use crate::ordering::happened::Happened;
use crate::ordering::tell::Told;
use crate::ordering::{Occasion, Stop};
use crate::store::audit::{self, Audit};
use crate::store::once::{self, Done, Landed};
use crate::store::{self, StoreError, Versioned, calendar};
use domain::access::Role;
use domain::booking::NotBooked;
use domain::booking::agenda::{Agenda, Resource};
use domain::booking::place::Span;
use domain::calendar::CalendarId;
use domain::calendar::link::{CalendarLink, Need, Standing};
use domain::command::{Command, DeskCommand, ShopCommand};
use domain::ids::{AuditId, PersonId, ResourceId};
use domain::message::{Bubble, CalendarTask, CommandMessage, Envelope};
use ports::calendars::{CalendarError, Calendars};
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::table::{Table, TableError, Write};
use views::chat;
use views::chat::calendars as said;

/// How often something is decided anew because somebody has changed the agenda under it.
const TRIES_MAX: usize = 5;
/// How far ahead is said how busy a calendar is.
const LOOK_HOURS: i64 = 7 * 24;

/// What is written and told.
struct Answer {
    writes: Vec<Write>,
    told: Told,
}

/// What every answer looks at.
struct Desk<'a, T, Q, G, C> {
    scene: &'a Scene<'a, T, Q, G, C>,
    occasion: Occasion<'a>,
    agenda: &'a Versioned<Agenda>,
    person: PersonId,
}

/// Handles a command.
pub(super) async fn handle<T: Table, Q: Queue, G: Calendars, C: Clock>(
    scene: &Scene<'_, T, Q, G, C>,
    envelope: Envelope,
) -> Result<(), Unfinished> {
    let opened = agent::opened(scene.table, scene.queue, envelope).await?;
    let Some(Asked { message, shop }) = opened else { return Ok(()) };
    for _ in 0..TRIES_MAX {
        let occasion = agent::occasion(scene.table, scene.clock, &shop, &message).await?;
        let answer = match answer(scene, occasion, &message).await {
            Ok(answer) => answer,
            Err(Stop::Refused(refusal)) => {
                Happened::Refused.announce();
                let catalog = store::catalog::load_catalog(scene.table, &shop.id).await?;
                let said = chat::refusal::refused(occasion.language, &refusal, None, &catalog);
                Answer { writes: Vec::new(), told: Told::nobody().answer(message.person, said) }
            }
            Err(Stop::Failed(error)) => return Err(error.into()),
        };
        let done =
            Done::new(&shop.id, &message.cause, &message, answer.told.into_effects(&occasion));
        match once::commit(scene.table, done.write(occasion.now, true)?, answer.writes).await? {
            Landed::Now => return agent::send(scene.queue, &done).await,
            Landed::Before => {
                let (table, queue, cause) = (scene.table, scene.queue, &message.cause);
                return agent::send_earlier(table, queue, &shop.id, cause, &message).await;
            }
            Landed::Raced => {}
        }
    }
    Err(Unfinished::Unavailable("others keep changing the agenda".to_owned()))
}

async fn answer<T: Table, Q: Queue, G: Calendars, C: Clock>(
    scene: &Scene<'_, T, Q, G, C>,
    occasion: Occasion<'_>,
    message: &CommandMessage,
) -> Result<Answer, Stop> {
    let (shop, language, person) = (occasion.shop, occasion.language, message.person);
    let say =
        |bubble| Ok(Answer { writes: Vec::new(), told: Told::nobody().answer(person, bubble) });
    let role = occasion.role.unwrap_or(Role::Customer);
    let Command::Shop(command) = &message.command else {
        return say(chat::conversation::help(language));
    };
    if !role.may(command, shop.policy.confirm_above) {
        return say(chat::conversation::off_topic(language, shop));
    }
    let Some(agenda) = store::booking::load_agenda(scene.table, &shop.id).await? else {
        return say(chat::booking::rules::nothing(language));
    };
    let desk = Desk { scene, occasion, agenda: &agenda, person };
    if let ShopCommand::Desk(DeskCommand::CalendarConnect { resource, address }) = command {
        desk.connect(resource.as_deref(), address.as_deref()).await
    } else if let ShopCommand::Desk(DeskCommand::CalendarDisconnect { resource }) = command {
        desk.disconnect(resource.as_deref()).await
    } else {
        // Another agent's.
        say(chat::conversation::help(language))
    }
}

impl<T: Table, Q: Queue, G: Calendars, C: Clock> Desk<'_, T, Q, G, C> {
    fn say(&self, bubble: Bubble) -> Answer {
        Answer { writes: Vec::new(), told: Told::nobody().answer(self.person, bubble) }
    }

    /// Has a resource keep a calendar; without an address, says how that goes.
    async fn connect(&self, resource: Option<&str>, address: Option<&str>) -> Result<Answer, Stop> {
        let language = self.occasion.language;
        let account = match self.scene.calendars.account().await {
            Ok(account) => account,
            Err(CalendarError::Later { why, .. }) => return Err(away(why)),
            Err(CalendarError::Person(Need::Setup)) => {
                return Ok(self.say(said::not_set_up(language)));
            }
            Err(error @ (CalendarError::Person(_) | CalendarError::Broken(_))) => {
                tracing::error!(%error, "the account for calendars can't be used");
                return Ok(self.say(said::account_refused(language)));
            }
        };
        let agenda = &self.agenda.record;
        let Some(address) = address else {
            let kept = agenda.calendars.iter();
            let kept: Vec<_> = kept.map(|(id, calendar)| (agenda.name_of(id), calendar)).collect();
            let first = agenda.resources.first().map_or("", |resource| &resource.name);
            return Ok(self.say(said::how(language, &account, first, &kept)));
        };
        let Some(resource) = self.meant(resource)? else {
            let names: Vec<&str> = agenda.resources.iter().map(|it| it.name.as_str()).collect();
            return Ok(self.say(said::which(language, &names)));
        };
        let Ok(id) = CalendarId::try_from(address.to_owned()) else {
            return Ok(self.say(said::bad_address(language)));
        };
        let seen = self.look(&id).await;
        let standing = seen.standing();
        let calendar = said::Calendar { name: &resource.name, id: &id, account: &account };
        let told = Told::nobody().answer(self.person, said::connected(language, &calendar, seen));
        self.kept(resource, &id, standing, told).await
    }

    /// What is seen of a calendar at the first look.
    async fn look(&self, id: &CalendarId) -> said::Seen {
        let now = self.occasion.now;
        let week = Span { from: now, to: now.plus_hours(LOOK_HOURS) };
        match self.scene.calendars.free_busy(id, week).await {
            Ok(busy) => said::Seen::Busy(busy.len()),
            Err(CalendarError::Person(need)) => said::Seen::Needs(need),
            Err(error @ (CalendarError::Later { .. } | CalendarError::Broken(_))) => {
                tracing::warn!(%error, "a calendar was not seen when it was connected");
                said::Seen::Nothing
            }
        }
    }

    /// Writes down that a resource keeps a calendar, has it read, and what is to come stand there.
    async fn kept(
        &self,
        resource: &Resource,
        id: &CalendarId,
        standing: Standing,
        told: Told,
    ) -> Result<Answer, Stop> {
        let (shop, now, table) = (&self.occasion.shop.id, self.occasion.now, self.scene.table);
        let mut agenda = self.agenda.record.clone();
        let before = agenda.calendars.insert(resource.id.clone(), id.clone());
        let found = calendar::load_link(table, shop, &resource.id).await?;
        let link = CalendarLink::new(shop, &resource.id, id.clone(), standing, now);
        let writes = vec![
            store::booking::save_agenda(shop, &agenda, self.agenda.version)?,
            calendar::save_link(&link, found.map_or(0, |found| found.version))?,
            self.audited("calendar.connected", &resource.id, before.as_ref(), Some(id))?,
        ];
        let mut told = told.calendar(CalendarTask::Read { resource: resource.id.clone() });
        for task in to_come(table, shop, &resource.id, now).await? {
            told = told.calendar(task);
        }
        Ok(Answer { writes, told })
    }

    /// Leaves a resource's calendar alone.
    async fn disconnect(&self, resource: Option<&str>) -> Result<Answer, Stop> {
        let (language, shop) = (self.occasion.language, &self.occasion.shop.id);
        let mut agenda = self.agenda.record.clone();
        // Where one calendar is kept, that one is meant.
        let only = agenda.calendars.keys().next().filter(|_| agenda.calendars.len() == 1).cloned();
        let meant = match (resource, only) {
            (None, Some(only)) => agenda.resources.iter().find(|it| it.id == only).cloned(),
            (name, _) => self.meant(name)?.cloned(),
        };
        let Some(resource) = meant else {
            let names: Vec<&str> = agenda.calendars.keys().map(|id| agenda.name_of(id)).collect();
            return Ok(self.say(said::which_to_leave(language, &names)));
        };
        let Some(id) = agenda.calendars.remove(&resource.id) else {
            return Ok(self.say(said::not_connected(language, &resource.name)));
        };
        let mut writes = vec![
            store::booking::save_agenda(shop, &agenda, self.agenda.version)?,
            self.audited("calendar.disconnected", &resource.id, Some(&id), None)?,
        ];
        let link = calendar::load_link(self.scene.table, shop, &resource.id).await?;
        writes.extend(link.as_ref().map(calendar::remove_link));
        let said = said::disconnected(language, &resource.name, &id);
        Ok(Answer { writes, told: Told::nobody().answer(self.person, said) })
    }

    /// The resource that is called so; the only one there is, where none was named.
    fn meant(&self, name: Option<&str>) -> Result<Option<&Resource>, Stop> {
        let agenda = &self.agenda.record;
        let Some(name) = name else {
            return Ok(if let [only] = &agenda.resources[..] { Some(only) } else { None });
        };
        let names = || agenda.resources.iter().map(|resource| resource.name.clone()).collect();
        let found = agenda.resource_called(name);
        let found = found.ok_or_else(|| NotBooked::NoSuchResource { names: names() })?;
        Ok(Some(found))
    }

    fn audited(
        &self,
        action: &str,
        resource: &ResourceId,
        before: Option<&CalendarId>,
        after: Option<&CalendarId>,
    ) -> Result<Write, StoreError> {
        let said = |id: &CalendarId| id.as_str().to_owned();
        let row = Audit {
            at: self.occasion.now,
            cause: self.occasion.cause.clone(),
            person: self.occasion.person,
            role: self.occasion.role,
            action: action.to_owned(),
            subject: resource.to_string(),
            before: before.map(said),
            after: after.map(said),
        };
        audit::add(self.occasion.shop, AuditId::new(self.scene.clock.fresh()), &row)
    }
}

/// Something that is needed does not answer: the message stays.
fn away(why: String) -> Stop {
    Stop::Failed(StoreError::Table(TableError::Unavailable(why)))
}
