//! The clock asks what is due: once ever for each order and booking, never in the night, never somebody
//! who wants no such messages, and nobody whom a person of the shop is talking to. What it finds not to
//! be over is looked at again.

use super::{Linking, SurveyLink};
use crate::agent;
use crate::ordering::Occasion;
use crate::ordering::tell::Told;
use crate::store::conversation::Conversation;
use crate::store::once::{self, Done, Landed};
use crate::store::person::{self, Person, WINDOW_HOURS};
use crate::store::{StoreError, Versioned, booking, order, shop, survey};
use domain::access::Role;
use domain::booking::state::BookingState;
use domain::ids::{CauseId, crockford};
use domain::message::Bubble;
use domain::order::state::OrderState;
use domain::shop::Shop;
use domain::survey::{
    ASKED_WITHIN_HOURS, About, SAID_HOURS, Survey, SurveyState, asked_at, by_day,
};
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::secrets::{SecretName, Secrets};
use ports::table::{CommitError, Table};
use views::chat::survey as said;

/// Who wrote so long ago may be out of reach before the question is sent.
const REACHED_WITHIN_MINUTES: i64 = 10;
/// Length of the name of a cart.
const CART_CHARS: usize = 12;

/// What becomes of a question that is due.
enum Next {
    /// It is asked later.
    Wait(Timestamp),
    /// It is not asked.
    Skip,
    /// It is asked now.
    Ask(Box<(Person, Versioned<Conversation>)>),
}

/// Asks a customer whose moment has come; whether they were asked.
pub(crate) async fn ask(
    table: &impl Table,
    queue: &impl Queue,
    clock: &impl Clock,
    linking: &Linking<'_, impl Secrets>,
    found: &Versioned<Survey>,
    now: Timestamp,
) -> Result<bool, Unfinished> {
    let seen = &found.record;
    let Some(shop) = shop::load_shop(table, &seen.shop).await? else {
        return Err(Unfinished::Broken("no such shop".to_owned()));
    };
    // The index may lag behind a sweep that has just ended.
    let found = survey::load_survey(table, &shop.id, seen.about).await?;
    let is_due = |it: &Versioned<Survey>| it.record.due_at().is_some_and(|at| at <= now);
    let Some(Versioned { record: before, version }) = found.filter(is_due) else {
        return Ok(false);
    };
    let (person, conversation) = match next(table, clock, &shop, &before, now).await? {
        Next::Ask(whom) => *whom,
        Next::Wait(at) => {
            let state = SurveyState::Waiting { at };
            return put_off(table, &shop, Survey { state, ..before }, version).await;
        }
        Next::Skip => {
            let state = SurveyState::Skipped;
            return put_off(table, &shop, Survey { state, ..before }, version).await;
        }
    };
    let cause = cause(&before, version)?;
    let bubble = question(linking, &shop, &before, (&person, &conversation.record), now).await?;
    let told = Told::nobody().anyone(person.id, &shop, bubble);
    let effects = told.into_effects(&Occasion::of_clock(&shop, &cause, now));
    let asked = Survey { state: SurveyState::Asked { at: now }, ..before };
    let rates = Some((asked.about, now.plus_hours(SAID_HOURS)));
    let talk = Conversation { rates, ..conversation.record.clone() };
    let writes = vec![
        survey::save_survey(&asked, version, &shop.zone)?,
        person::save_conversation(&shop.id, person.id, &conversation, &talk)?,
    ];
    let done = Done::new(&shop.id, &cause, &version, effects);
    match once::commit(table, done.write(now, false)?, writes).await? {
        Landed::Now => {
            agent::send(queue, &done).await?;
            once::settle(table, &done).await?;
            Ok(true)
        }
        Landed::Before | Landed::Raced => Ok(false),
    }
}

/// What becomes of a question whose moment has come.
async fn next(
    table: &impl Table,
    clock: &impl Clock,
    shop: &Shop,
    survey: &Survey,
    now: Timestamp,
) -> Result<Next, StoreError> {
    if shop.policy.is_without_surveys {
        return Ok(Next::Skip);
    }
    let Some(over_at) = over_at(table, shop, survey).await? else { return Ok(Next::Skip) };
    if asked_at(over_at, &shop.zone) > now {
        return Ok(Next::Wait(asked_at(over_at, &shop.zone)));
    }
    if over_at.plus_hours(ASKED_WITHIN_HOURS) <= now {
        return Ok(Next::Skip);
    }
    let by_day = by_day(now, &shop.zone);
    if by_day > now {
        return Ok(Next::Wait(by_day));
    }
    let Some(person) = person::load_person(table, &shop.id, survey.person).await? else {
        return Ok(Next::Skip);
    };
    let role = person::principal(table, &shop.id, person.id).await?.role;
    if person.stopped_at.is_some() || person.address.is_none() || role != Role::Customer {
        return Ok(Next::Skip);
    }
    let fresh = || {
        let name = crockford(clock.fresh(), CART_CHARS);
        name.parse().expect("the alphabet and length are a cart's")
    };
    let talk = person::load_conversation(table, &shop.id, person.id, fresh).await?;
    if let Some(until) = talk.record.handed_over_until.filter(|until| *until > now) {
        return Ok(Next::Wait(until));
    }
    Ok(Next::Ask(Box::new((person, talk))))
}

/// When it was over, as it stands now; none when it is not, or was called off.
async fn over_at(
    table: &impl Table,
    shop: &Shop,
    survey: &Survey,
) -> Result<Option<Timestamp>, StoreError> {
    Ok(match survey.about {
        About::Order(number) => {
            let order = order::load_order(table, &shop.id, number).await?;
            let is_over = order.is_some_and(|it| {
                // Nobody is asked how it was that they have their money back for.
                it.record.state == OrderState::Completed && !it.record.is_paid_back()
            });
            is_over.then_some(survey.over_at)
        }
        About::Booking(number) => {
            let booking = booking::load_booking(table, &shop.id, number).await?;
            let agreed = booking.filter(|it| it.record.state == BookingState::Confirmed);
            agreed.map(|it| it.record.to)
        }
    })
}

/// The question: a list to tap for who can be written to, a link for the others.
async fn question(
    linking: &Linking<'_, impl Secrets>,
    shop: &Shop,
    survey: &Survey,
    (person, talk): (&Person, &Conversation),
    now: Timestamp,
) -> Result<Bubble, Unfinished> {
    let language = survey.language.unwrap_or_else(|| person.language_in(shop));
    let soon = now.plus_minutes(REACHED_WITHIN_MINUTES);
    let is_reached = talk.last_inbound_at.is_some_and(|at| at.plus_hours(WINDOW_HOURS) > soon);
    if is_reached {
        return Ok(said::question(language, survey, &shop.name));
    }
    let key = linking.secrets.get(SecretName::LinkKey).await;
    let key = key.map_err(|error| Unfinished::Unavailable(error.to_string()))?;
    let link = SurveyLink { shop: shop.id.clone(), about: survey.about };
    let address = link.address(&key, linking.public_url);
    Ok(said::question_by_link(language, survey, &shop.name, &address))
}

/// Notes what becomes of a question that is not asked now.
async fn put_off(
    table: &impl Table,
    shop: &Shop,
    after: Survey,
    version: u64,
) -> Result<bool, Unfinished> {
    match table.commit(&[survey::save_survey(&after, version, &shop.zone)?]).await {
        // Refused: another sweep was faster.
        Ok(()) | Err(CommitError::Refused(_)) => Ok(false),
        Err(CommitError::Table(error)) => Err(StoreError::from(error).into()),
    }
}

/// The cause of a question: as it stood, so that two sweeps at once ask once.
fn cause(survey: &Survey, version: u64) -> Result<CauseId, Unfinished> {
    let text = format!("clock:SV#{}/{version}", survey.about);
    text.parse().map_err(|_| Unfinished::Broken("not a cause".to_owned()))
}
