//! Taking back what somebody did last, if it was an entry.

use super::record::Recorded;
use super::{Desk, record};
use crate::ordering::Stop;
use crate::store::{deed, ledger};
use domain::deed::Deed;
use domain::ledger::refusal::NotEntered;
use domain::message::Bubble;
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::table::Table;
use views::chat::undo;

/// What is said or entered when the last thing somebody did is to be taken back.
pub(super) enum Undone {
    Entry(Box<Recorded>),
    Said(Bubble),
}

/// Takes back what this person did last, if it was an entry.
pub(super) async fn undo<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Result<Undone, Stop> {
    let (shop, now) = (&desk.occasion.shop.id, desk.occasion.now);
    let found = deed::newest(desk.table, shop, desk.message.person, now).await?;
    let Some(found) = found else { return Ok(Undone::Said(undo::nothing(desk.occasion.language))) };
    if let Deed::Lasting { what, order, .. } = &found.deed {
        return Ok(Undone::Said(undo::lasting(desk.occasion.language, *what, *order)));
    }
    let Deed::Entry { journal } = &found.deed else {
        return Ok(Undone::Said(undo::nothing(desk.occasion.language)));
    };
    let journal = ledger::by_id(desk.table, shop, journal).await?;
    let journal = journal.ok_or(Refusal::StaleConfirmation)?;
    if record::is_reversed(desk, &journal).await? {
        let number = journal.number;
        return Err(Refusal::Books(NotEntered::NotReversible { number }).into());
    }
    let mut recorded = record::reversal_of(desk, &journal)?;
    recorded.writes.push(found.spent());
    Ok(Undone::Entry(Box::new(recorded)))
}
