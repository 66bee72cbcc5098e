//! Taking back the last entry somebody made.

use super::record::Recorded;
use super::{Desk, record};
use crate::ordering::Stop;
use crate::store::{ledger, once};
use domain::ids::PersonId;
use domain::message::Message;
use domain::time::DayRange;
use ports::clock::Clock;
use ports::table::Table;

/// Within so many minutes what was entered by mistake is taken back by a word.
const UNDO_MINUTES: i64 = 5;

/// Takes back the last entry of the last five minutes that this person has made by command.
pub(super) async fn undo<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
) -> Result<Option<Recorded>, Stop> {
    let shop = &desk.occasion.shop.id;
    let journals = ledger::journals(desk.table, shop, &DayRange::day(&desk.today())).await?;
    let recent = desk.occasion.now.plus_minutes(-UNDO_MINUTES);
    for journal in journals.iter().rev().filter(|journal| journal.at >= recent) {
        let is_command = journal.id.as_str().starts_with("cmd/");
        if !is_command || record::is_reversed(desk, journal).await? {
            continue;
        }
        let done = once::earlier(desk.table, shop, &journal.cause).await?;
        if done.is_some_and(|done| answers(&done.effects, desk.message.person)) {
            let recorded = record::reversal_of(desk, journal, "undone")?;
            return Ok(Some(recorded));
        }
    }
    Ok(None)
}

/// Whether somebody was answered: then it was they who asked.
fn answers(effects: &[Message], person: PersonId) -> bool {
    effects.iter().any(|effect| matches!(effect, Message::Outgoing(told) if told.to == person))
}
