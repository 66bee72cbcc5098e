//! Reports that come by themselves: asked for, listed, ended. Deliberately absent: how one is sent,
//! which is the clock's; see `scheduled`.

use super::{Hearing, Outcome, audited};
use crate::store::{StoreError, schedule};
use domain::schedule::{Added, Rhythm, Schedule, ScheduledReport, WhichSchedule};
use ports::clock::Clock;
use ports::table::Table;
use views::chat::schedule as said;

/// Has a report come by itself.
pub(super) async fn add<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    report: ScheduledReport,
    rhythm: Rhythm,
) -> Result<Outcome, StoreError> {
    let (shop, language) = (hearing.occasion.shop, hearing.occasion.language);
    let mut found = schedule::load_schedules(hearing.table, &shop.id).await?;
    let asked = Schedule {
        number: 0,
        person: hearing.speaker.principal.person,
        language,
        cart: hearing.speaker.conversation.record.cart.clone(),
        report,
        rhythm,
        next: rhythm.next_after(hearing.occasion.now, &shop.zone),
    };
    let new = match found.record.add(asked) {
        Added::New(new) => new,
        Added::Known(known) => return Ok(hearing.say(said::known(language, &known))),
        Added::Full => return Ok(hearing.say(said::full(language))),
    };
    let mut outcome = hearing.say(said::noted(language, &new, &shop.zone));
    outcome.writes.push(schedule::save_schedules(&found.record, found.version)?);
    let number = new.number.to_string();
    outcome.writes.push(audited(hearing, "report.scheduled", number, None, None)?);
    Ok(outcome)
}

/// Every report of the shop that comes by itself.
pub(super) async fn list<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
) -> Result<Outcome, StoreError> {
    let (shop, language) = (hearing.occasion.shop, hearing.occasion.language);
    let found = schedule::load_schedules(hearing.table, &shop.id).await?;
    Ok(hearing.say(said::list(language, &found.record.list, &shop.zone)))
}

/// Has them come no more.
pub(super) async fn stop<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    which: &WhichSchedule,
) -> Result<Outcome, StoreError> {
    let (shop, language) = (hearing.occasion.shop, hearing.occasion.language);
    let mut found = schedule::load_schedules(hearing.table, &shop.id).await?;
    let mut meant = found.record.meant(which);
    // Of several of a kind one's own is meant.
    let own = |it: &&Schedule| it.person == hearing.speaker.principal.person;
    if let (WhichSchedule::Like { .. }, Some(one)) = (which, meant.iter().find(own).cloned())
        && meant.iter().filter(own).count() == 1
    {
        meant = vec![one];
    }
    if meant.is_empty() {
        return Ok(hearing.say(said::unknown(language)));
    }
    if meant.len() > 1 && *which != WhichSchedule::All {
        return Ok(hearing.say(said::which(language, &meant)));
    }
    let mut outcome = hearing.say(said::stopped(language, &meant));
    for schedule in &meant {
        found.record.end(schedule.number);
        let number = schedule.number.to_string();
        outcome.writes.push(audited(hearing, "report.schedule_stopped", number, None, None)?);
    }
    outcome.writes.push(schedule::save_schedules(&found.record, found.version)?);
    Ok(outcome)
}
