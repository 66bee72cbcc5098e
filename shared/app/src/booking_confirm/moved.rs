//! Bookings moved to another time, or to somebody else's.

use super::customer::is_about_time;
use super::{Answer, Desk, offer, whom};
use crate::ordering::Stop;
use crate::store::Versioned;
use domain::booking::agenda::Resource;
use domain::booking::decide::BookingAsk;
use domain::booking::slot::Slot;
use domain::booking::{Booking, NotBooked};
use domain::command::When;
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::table::Table;
use views::chat::booking as said;

/// Moves a booking to the time that was chosen, or offers what is free.
pub(super) async fn to<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    before: &Versioned<Booking>,
    when: &When,
) -> Result<Answer, Stop> {
    // No time is offered that could not be had.
    if before.record.cancel_until().is_some_and(|until| until < desk.occasion.now) {
        return Err(NotBooked::TooLate { minutes: before.record.cut_off_minutes() }.into());
    }
    let with = match whom::instead(desk, &before.record, when)? {
        Ok(with) => with,
        Err(asked) => return Ok(*asked),
    };
    let mut is_taken = false;
    if let Some(from) = when.from {
        let ask = BookingAsk::Move { from, with: with.map(|with| with.id.clone()) };
        match desk.decided(before, &ask).await {
            Err(Stop::Refused(Refusal::Booking(why))) if is_about_time(&why) => is_taken = true,
            other => return other,
        }
    }
    let zone = &desk.occasion.shop.zone;
    let is_same_time = with.is_some() && when.day.is_none() && when.time.is_none();
    let (day, time) = When::at_with(before.record.from, None).day_and_time(zone);
    let same = When { time, ..When::on(day) };
    desk.choose_time(&before.record, if is_same_time { &same } else { when }, with, is_taken).await
}

impl<T: Table, C: Clock> Desk<'_, T, C> {
    /// Offers other times for a booking.
    pub(super) async fn choose_time(
        &self,
        booking: &Booking,
        when: &When,
        with: Option<&Resource>,
        is_taken: bool,
    ) -> Result<Answer, Stop> {
        if !booking.state.is_open() {
            return Err(NotBooked::Over { state: booking.state }.into());
        }
        let (language, shop) = (self.occasion.language, self.occasion.shop);
        let ask = BookingAsk::Move { from: booking.from, with: with.map(|with| with.id.clone()) };
        let rule = ask.rule(booking);
        let found = offer::find(self, &rule, booking.number, when).await?;
        let own = (booking.from, &booking.resource);
        let other = |slot: &Slot| (slot.from, &slot.resource) != own;
        let slots: Vec<_> = found.slots.into_iter().filter(other).collect();
        if slots.is_empty() {
            let days = rule.horizon_days;
            return Ok(self.say(said::no_slots(language, &booking.name, with, days, None)));
        }
        let (day, zone) = (found.missed.as_ref(), &shop.zone);
        let offer = said::Offer { slots: &slots, day, is_taken, zone, wanted: None, with };
        Ok(self.say(said::choose_time(language, booking, &offer, shop)))
    }
}
