//! Reports that come by themselves: what is due is asked of its agent as if whoever wants it had
//! written, so that they get the same words, and nothing that they may not see any more. One commit
//! sets the next moment and keeps what was asked, so a sweep that runs twice asks once; a sweep that
//! comes late asks for the latest alone.

use crate::agent;
use crate::store::audit::{self, Audit};
use crate::store::once::{self, Done, Landed};
use crate::store::{StoreError, Versioned, person, schedule, shop};
use domain::command::Command;
use domain::ids::{AuditId, CauseId};
use domain::message::{CommandMessage, Message};
use domain::schedule::{Due, Schedules};
use domain::shop::Shop;
use domain::time::Timestamp;
use ports::clock::Clock;
use ports::queue::{Queue, Unfinished};
use ports::table::{Table, Write};

/// Asks for what is due; how many reports were asked for.
pub(crate) async fn ask(
    table: &impl Table,
    queue: &impl Queue,
    clock: &impl Clock,
    found: &Versioned<Schedules>,
    now: Timestamp,
) -> Result<u32, Unfinished> {
    let Some(shop) = shop::load_shop(table, &found.record.shop).await? else {
        return Err(Unfinished::Broken("no such shop".to_owned()));
    };
    let cause = cause(found)?;
    let mut after = found.record.clone();
    let due = after.take_due(now, &shop.zone);
    let (mut effects, mut writes) = (Vec::new(), Vec::new());
    for due in due {
        let place = effects.len();
        match asked(table, &shop, &cause.effect(place).command(), &due, now).await? {
            Some(message) => effects.push(message),
            None => {
                after.end(due.schedule.number);
                writes.push(dropped(&shop, clock, &cause, &due, now)?);
            }
        }
    }
    if after == found.record {
        // The index may lag behind a sweep that has just ended.
        return Ok(0);
    }
    writes.push(schedule::save_schedules(&after, found.version)?);
    let count = u32::try_from(effects.len()).unwrap_or(u32::MAX);
    let done = Done::new(&shop.id, &cause, &found.version, effects);
    match once::commit(table, done.write(now, false)?, writes).await? {
        Landed::Now => {
            agent::send(queue, &done).await?;
            once::settle(table, &done).await?;
            Ok(count)
        }
        Landed::Before | Landed::Raced => Ok(0),
    }
}

/// The command of whoever wants a report; none if they may not see it any more.
async fn asked(
    table: &impl Table,
    shop: &Shop,
    cause: &CauseId,
    due: &Due,
    now: Timestamp,
) -> Result<Option<Message>, StoreError> {
    let wanted = &due.schedule;
    let role = person::principal(table, &shop.id, wanted.person).await?.role;
    let command = wanted.report.command(due.range.clone());
    if !role.may(&command, shop.policy.confirm_above) {
        return Ok(None);
    }
    Ok(Some(Message::Command(CommandMessage {
        cause: cause.clone(),
        shop: shop.id.clone(),
        person: wanted.person,
        role,
        cart: wanted.cart.clone(),
        command: Command::Shop(command),
        language: wanted.language,
        confirmation: None,
        said: None,
        heard: None,
        picture: None,
        quiet: false,
        by_clock: true,
        at: now,
    })))
}

/// The audit row of a report that nobody gets any more.
fn dropped(
    shop: &Shop,
    clock: &impl Clock,
    cause: &CauseId,
    due: &Due,
    now: Timestamp,
) -> Result<Write, StoreError> {
    let row = Audit {
        at: now,
        cause: cause.clone(),
        person: None,
        role: None,
        action: "report.schedule_dropped".to_owned(),
        subject: due.schedule.number.to_string(),
        before: None,
        after: None,
    };
    audit::add(shop, AuditId::new(clock.fresh()), &row)
}

/// The cause of what is asked: the reports as they stood, so that two sweeps at once ask once.
fn cause(found: &Versioned<Schedules>) -> Result<CauseId, Unfinished> {
    let text = format!("clock:SR#{}", found.version);
    text.parse().map_err(|_| Unfinished::Broken("not a cause".to_owned()))
}
