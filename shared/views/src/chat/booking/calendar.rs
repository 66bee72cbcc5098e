//! The shop's calendar: what is booked, and days on which nothing is.

use super::refused::standing;
use super::{answers, days, when, who};
use crate::chat::{bubble, button, with_buttons};
use domain::booking::Booking;
use domain::booking::agenda::{Agenda, Hours, Resource};
use domain::booking::state::BookingState;
use domain::command::OpenDays;
use domain::language::Language;
use domain::message::Bubble;
use domain::phrase::booking_tap::BookingTap;
use domain::phrase::tap::Tap;
use domain::shop::Shop;
use domain::time::DayRange;

/// More lines of bookings than this are no message.
const LINES_MAX: usize = 30;

/// What is booked on some days, each with who or what does it, and the answers to the first that
/// waits for one; and the way to the same as a page.
pub fn list(
    language: Language,
    range: &DayRange,
    bookings: &[(&Booking, &str)],
    shop: &Shop,
    page: &str,
) -> Bubble {
    let days = days(language, range);
    let page = said!(language, "booking/page", page);
    if bookings.is_empty() {
        return bubble(format!("{}\n{page}", said!(language, "booking/none", days)));
    }
    let lines = lines(language, bookings, shop);
    let more = bookings.len().saturating_sub(LINES_MAX);
    let text = said!(language, "booking/list", days, lines, more);
    let text = format!("{}\n{page}", text.trim_end());
    let mut waiting = bookings.iter().filter(|(it, _)| it.state == BookingState::Tentative);
    let buttons = waiting.next().map(|(booking, _)| answers(language, booking));
    with_buttons(text, buttons.unwrap_or_default())
}

/// The links to calendar feeds, of everything first; new ones have ended the old.
pub fn feeds(language: Language, feeds: &[(Option<&String>, String)], is_new: bool) -> Bubble {
    let line = |(name, link): &(Option<&String>, String)| {
        said!(language, "booking/feed", name = *name, link)
    };
    let lines: Vec<String> = feeds.iter().map(line).collect();
    bubble(said!(language, "booking/feeds", lines, is_new))
}

/// No bookings are taken on some days; what was booked before still stands.
pub fn blocked(
    language: Language,
    range: &DayRange,
    resource: Option<&Resource>,
    bookings: &[(&Booking, &str)],
    shop: &Shop,
) -> Bubble {
    let text = said!(
        language,
        "booking/blocked",
        days = days(language, range),
        resource = resource.map(|resource| &resource.name),
        lines = lines(language, bookings, shop),
    );
    let tap =
        Tap::Booking(BookingTap::Open(range.clone(), resource.map(|resource| resource.id.clone())));
    with_buttons(text, vec![button(&tap, &said!(language, "buttons/open_again"))])
}

/// When the shop is open now, and what is booked outside of it.
pub fn hours(
    language: Language,
    agenda: &Agenda,
    set: &OpenDays,
    outside: &[(&Booking, &str)],
    shop: &Shop,
) -> Bubble {
    let shown =
        |hours: &[Hours]| hours.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let weekdays = said!(language, "booking/weekdays");
    let week = weekdays.split(' ').zip(&agenda.week.0);
    let line = |(day, hours): (&str, &Vec<Hours>)| {
        said!(language, "booking/hours_line", day, hours = shown(hours))
    };
    let week: Vec<String> = week.map(line).collect();
    let dates = match set {
        OpenDays::Weekly(_) => None,
        OpenDays::Dates(range) => Some(said!(
            language,
            "booking/hours_line",
            day = days(language, range),
            hours = shown(agenda.hours_on(&range.from)),
        )),
    };
    let outside = lines(language, outside, shop);
    bubble(said!(language, "booking/hours", dates, week, outside).trim_end().to_owned())
}

/// Bookings are taken again on some days.
pub fn lifted(language: Language, range: &DayRange, resource: Option<&Resource>) -> Bubble {
    let days = days(language, range);
    let resource = resource.map(|resource| &resource.name);
    bubble(said!(language, "booking/lifted", days, resource))
}

pub(super) fn lines(language: Language, bookings: &[(&Booking, &str)], shop: &Shop) -> Vec<String> {
    let line = |(booking, resource): &(&Booking, &str)| {
        said!(
            language,
            "booking/line",
            number = booking.number,
            when = when(language, booking, shop),
            to = booking.to.time_of_day(&shop.zone),
            name = &booking.name,
            customer = who(booking),
            tail = &booking.customer.phone_tail,
            resource,
            state = standing(language, booking),
        )
    };
    bookings.iter().take(LINES_MAX).map(line).collect()
}
