//! Calendars of other programs. What is decided about bookings never waits for them: a message says
//! that a booking's event is to follow, or a calendar to be read, and whatever comes late, twice or
//! in another order brings the calendar to what the booking is by then. What can't be done now is
//! left in the index of what falls due, so that a program that is away keeps no queue waiting.
//!
//! Reading order: `follow` (a booking's event), `read` (when there is something else to do), `note`
//! (how it stands with a calendar, and who is told), `manage` (what owners ask).

mod follow;
mod manage;
mod note;
mod read;

use crate::agent;
use crate::store::calendar::DueCalendar;
use crate::store::once;
use domain::ids::{CauseId, ShopId};
use domain::message::{CalendarMessage, CalendarTask, Envelope, Message};
use domain::time::Timestamp;
use ports::calendars::Calendars;
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::table::{CommitError, Table, Write};

/// What every part works with.
struct Scene<'a, T, Q, G, C> {
    table: &'a T,
    queue: &'a Q,
    calendars: &'a G,
    clock: &'a C,
}

/// Handles one message of its queue.
pub async fn handle(
    table: &impl Table,
    queue: &impl Queue,
    calendars: &impl Calendars,
    clock: &impl Clock,
    envelope: Envelope,
) -> Result<(), Unfinished> {
    let scene = Scene { table, queue, calendars, clock };
    if matches!(envelope.message, Message::Command(_)) {
        return manage::handle(&scene, envelope).await;
    }
    let Message::Calendar(message) = agent::message_of(envelope)? else {
        return Err(Unfinished::Broken("nothing to do with a calendar".to_owned()));
    };
    match &message.task {
        CalendarTask::Follow { booking, version, again } => {
            follow::follow(&scene, &message.shop, *booking, *version, *again).await
        }
        CalendarTask::Read { resource } => read::read(&scene, &message.shop, resource).await,
    }
}

/// Queues what has fallen due, for the clock's sweep; false when it has been done meanwhile.
pub(crate) async fn ask(
    queue: &impl Queue,
    due: &DueCalendar,
    now: Timestamp,
) -> Result<bool, Unfinished> {
    let message = match due {
        DueCalendar::Link(link) if link.record.is_due(now) => {
            let (resource, due_at) = (link.record.resource.clone(), link.record.due_at.millis());
            let cause = format!("clock:XC#L#{resource}/{}/{due_at}", link.version);
            message(&link.record.shop, &cause, CalendarTask::Read { resource })?
        }
        DueCalendar::Mirror(mirror) if mirror.record.is_due(now) => {
            let (booking, version) = (mirror.record.booking, mirror.record.version);
            let cause = format!("clock:XC#B#{booking}/{}", mirror.version);
            let task = CalendarTask::Follow { booking, version, again: false };
            message(&mirror.record.shop, &cause, task)?
        }
        // The index may lag behind a try that has just ended.
        DueCalendar::Link(_) | DueCalendar::Mirror(_) => return Ok(false),
    };
    let sends: Vec<_> = once::to_send(&message).into_iter().collect();
    queue.send(&sends).await.map_err(|error| Unfinished::Unavailable(error.to_string()))?;
    Ok(true)
}

fn message(shop: &ShopId, cause: &str, task: CalendarTask) -> Result<Message, Unfinished> {
    let cause: CauseId = cause.parse().map_err(|_| Unfinished::Broken("not a cause".to_owned()))?;
    Ok(Message::Calendar(CalendarMessage { cause, shop: shop.clone(), task }))
}

/// Writes what nobody else should have written meanwhile; somebody has, so look again.
async fn written(table: &impl Table, writes: &[Write]) -> Result<(), Unfinished> {
    match table.commit(writes).await {
        Ok(()) => Ok(()),
        Err(CommitError::Refused(_)) => {
            Err(Unfinished::Unavailable("the same was done by somebody else meanwhile".to_owned()))
        }
        Err(CommitError::Table(error)) => Err(crate::store::StoreError::from(error).into()),
    }
}
