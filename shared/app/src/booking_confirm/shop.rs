//! What those who run the shop ask of the booking agent.

use super::{Answer, Desk, calendar, hours, rules, service, waiting};
use crate::ordering::Stop;
use crate::store::Versioned;
use domain::booking::decide::BookingAsk;
use domain::booking::state::BookingState;
use domain::booking::{Booking, NotBooked};
use domain::command::{DeskCommand, TimeAsk, When};
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::table::Table;
use views::chat;
use views::chat::booking as said;

pub(super) async fn answer<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    command: &DeskCommand,
) -> Result<Answer, Stop> {
    if let DeskCommand::BookingList { range } = command {
        calendar::list(desk, range.as_ref()).await
    } else if let DeskCommand::BookingConfirm { booking } = command {
        let before = desk.booking(*booking).await?;
        desk.decided(&before, &BookingAsk::Confirm).await
    } else if let DeskCommand::BookingReject { booking, reason } = command {
        let before = desk.booking(*booking).await?;
        let ask = no(desk, &before.record, reason.as_deref());
        desk.decided(&before, &ask).await
    } else if let DeskCommand::BookingMissed { booking, who } = command {
        missed(desk, *booking, who.as_deref().unwrap_or_default()).await
    } else if let DeskCommand::BookingReschedule { booking, when } = command {
        let before = desk.booking(*booking).await?;
        reschedule(desk, &before, when).await
    } else if let DeskCommand::CalendarBlock { days, resource, hours, is_lifted } = command {
        calendar::set(desk, days, resource.as_deref(), *hours, *is_lifted).await
    } else if let DeskCommand::ServiceAhead { service, ahead } = command {
        service::paid_ahead(desk, service.as_deref(), *ahead)
    } else if let DeskCommand::Service(command) = command {
        rules::answer(desk, command).await
    } else if let DeskCommand::WaitingList = command {
        waiting::list(desk).await
    } else if let DeskCommand::HoursSet { days, hours } = command {
        hours::set(desk, days, hours).await
    } else if let DeskCommand::CalendarLink { resource, is_new } = command {
        calendar::feeds(desk, resource.as_deref(), *is_new)
    } else {
        // Another agent's.
        Ok(desk.say(chat::conversation::help(desk.occasion.language)))
    }
}

/// Notes that somebody did not come: to the booking of that number, or to the one that has begun
/// lately and is theirs.
async fn missed<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    booking: Option<u64>,
    who: &str,
) -> Result<Answer, Stop> {
    let number = match booking {
        Some(number) => number,
        None => {
            let theirs = calendar::begun(desk, who).await?;
            let (language, shop) = (desk.occasion.language, desk.occasion.shop);
            match theirs.as_slice() {
                [only] => only.number,
                [] => return Ok(desk.say(said::none_begun(language, who))),
                several => {
                    let rows = calendar::with_names(desk, several);
                    return Ok(desk.say(said::which_missed(language, &rows, shop)));
                }
            }
        }
    };
    let before = desk.booking(number).await?;
    desk.decided(&before, &BookingAsk::Miss).await
}

/// What a "no" to a booking asks: one that waits is turned down, one that was agreed to is called
/// off, and one whose time has come was missed.
fn no<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    booking: &Booking,
    reason: Option<&str>,
) -> BookingAsk {
    let reason = reason.map(str::to_owned);
    match booking.state {
        BookingState::Confirmed if booking.from <= desk.occasion.now => BookingAsk::Miss,
        BookingState::Confirmed => BookingAsk::Cancel { reason, gives_up: false },
        BookingState::Offered
        | BookingState::Tentative
        | BookingState::Rejected
        | BookingState::Cancelled
        | BookingState::Expired
        | BookingState::Missed => BookingAsk::Reject { reason },
    }
}

/// Moves a booking to the moment that was said, or offers what is free.
async fn reschedule<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    before: &Versioned<Booking>,
    when: &When,
) -> Result<Answer, Stop> {
    let zone = &desk.occasion.shop.zone;
    let said = when.day.as_ref().zip(when.time);
    let said = said.and_then(|(day, time)| match time {
        TimeAsk::At(minute) => Some(zone.at(day, minute)),
        TimeAsk::After(_) | TimeAsk::Before(_) | TimeAsk::Between(..) => None,
    });
    let mut is_taken = false;
    if let Some(from) = when.from.or(said) {
        match desk.decided(before, &BookingAsk::Move { from, with: None }).await {
            Err(Stop::Refused(Refusal::Booking(NotBooked::Taken | NotBooked::NotOffered))) => {
                is_taken = true;
            }
            other => return other,
        }
    }
    desk.choose_time(&before.record, when, None, is_taken).await
}
