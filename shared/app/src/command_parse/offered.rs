//! A yes or a no that the conversation waits for nowhere: it may be the answer to a time that the shop
//! offered by itself to somebody who waited for one. Deliberately absent: whether the time is still
//! theirs, which the booking agent decides.

use super::{Hearing, Outcome, front_desk};
use crate::store::{StoreError, booking};
use domain::access::Role;
use domain::booking::state::BookingState;
use domain::command::{Command, CustomerCommand, DeskRequest, When};
use ports::clock::Clock;
use ports::table::Table;
use views::chat::conversation;

/// An offer is among a customer's newest bookings.
const NEWEST: usize = 5;

/// Takes or gives up the time that is offered to who speaks; where none is, says that nothing waits.
pub(super) async fn answered<T: Table, C: Clock>(
    hearing: &Hearing<'_, T, C>,
    yes: bool,
) -> Result<Outcome, StoreError> {
    let Some(booking) = offer(hearing).await? else {
        return Ok(hearing.say(conversation::nothing_waits(hearing.occasion.language)));
    };
    let request = if yes {
        DeskRequest::BookingTake { booking }
    } else {
        let (booking, when) = (Some(booking), Box::<When>::default());
        DeskRequest::BookingChange { booking, when, cancel: true }
    };
    // Boxed, for what is heard may lead here again.
    let command = Command::Customer(CustomerCommand::Desk(request));
    Box::pin(front_desk::gated(hearing, command)).await
}

/// The number of the booking whose time is offered to who speaks.
async fn offer<T: Table, C: Clock>(hearing: &Hearing<'_, T, C>) -> Result<Option<u64>, StoreError> {
    let principal = hearing.speaker.principal;
    if principal.role != Role::Customer {
        return Ok(None);
    }
    let shop = &hearing.occasion.shop.id;
    let newest = booking::newest_of(hearing.table, shop, principal.person, NEWEST).await?;
    // One that has run out by now too: who answers late is told so.
    let mut newest = newest.into_iter();
    let offered = newest.find(|found| found.state == BookingState::Offered);
    Ok(offered.map(|found| found.number))
}
