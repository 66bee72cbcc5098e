//! The shop's calendar: what is booked, and days and hours at which nothing is.

use super::refused::standing;
use super::{answers, days, moment, week, when, who};
use crate::chat::{bubble, button, date, with_buttons};
use domain::booking::Booking;
use domain::booking::agenda::Agenda;
use domain::booking::closure::Closure;
use domain::booking::state::BookingState;
use domain::command::{ClosedDays, OpenDays};
use domain::language::Language;
use domain::message::{BUTTONS_MAX, Bubble};
use domain::phrase::booking_tap::BookingTap;
use domain::phrase::tap::Tap;
use domain::shop::{Shop, Topic};
use domain::time::{BusinessDay, DayRange, Zone};

/// More lines of bookings than this are no message.
const LINES_MAX: usize = 30;

/// What is booked on some days, each with who or what does it, what is blocked on them, and the
/// answers to the first that waits for one; and the way to the same as a page.
pub fn list(
    language: Language,
    range: &DayRange,
    bookings: &[(&Booking, &str)],
    agenda: &Agenda,
    shop: &Shop,
    page: &str,
    today: &BusinessDay,
) -> Bubble {
    let days = days(language, range);
    let page = said!(language, "booking/page", page);
    let blocked = lines_of(language, &agenda.blocked_on(range), agenda, today);
    let blocked = said!(language, "booking/blocked_list", lines = blocked, is_still = false);
    let booked = if bookings.is_empty() {
        said!(language, "booking/none", days)
    } else {
        let lines = lines(language, bookings, shop);
        let more = bookings.len().saturating_sub(LINES_MAX);
        said!(language, "booking/list", days, lines, more)
    };
    let text = [booked.trim_end(), blocked.trim_end(), &page];
    let text = text.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
    // What the shop has agreed to waits for money alone.
    let waits = |it: &Booking| {
        it.state == BookingState::Tentative && !it.ahead.is_some_and(|ahead| ahead.is_agreed)
    };
    let mut waiting = bookings.iter().filter(|(it, _)| waits(it));
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

/// No bookings are taken then; what was booked before still stands.
pub fn blocked(
    language: Language,
    closures: &[Closure],
    agenda: &Agenda,
    bookings: &[(&Booking, &str)],
    shop: &Shop,
    today: &BusinessDay,
) -> Bubble {
    let text = said!(
        language,
        "booking/blocked",
        days = closed(language, closures, today),
        resource = whose(closures.first(), agenda),
        lines = lines(language, bookings, shop),
    );
    let again = said!(language, "buttons/open_again");
    with_buttons(text, open_again(closures).map(|tap| button(&tap, &again)).into_iter().collect())
}

/// What takes bookings again then; closures are of the same hours and of the same resource.
fn open_again(closures: &[Closure]) -> Option<Tap> {
    let Closure { range, weekdays, resource, hours } = closures.first()?.clone();
    let days = match closures {
        [_] if weekdays.is_empty() => ClosedDays::Range(range),
        [_] => ClosedDays::Weekly(weekdays.into_iter().collect()),
        several => ClosedDays::Each(several.iter().map(|it| it.range.clone()).collect()),
    };
    Some(Tap::Booking(BookingTap::Open(days, resource, hours)))
}

/// When the shop is open now, what is booked outside of it, and what else customers are told.
pub fn hours(
    language: Language,
    agenda: &Agenda,
    set: &OpenDays,
    outside: &[(&Booking, &str)],
    shop: &Shop,
) -> Bubble {
    let week = week::lines(language, &agenda.week);
    let dates = match set {
        OpenDays::Usual | OpenDays::Weekly(_) => None,
        OpenDays::Dates(range) => Some(said!(
            language,
            "booking/hours_line",
            day = days(language, range),
            hours = week::shown(agenda.hours_on(&range.from)),
        )),
    };
    let outside = lines(language, outside, shop);
    let told = shop.policy.answers.get(&Topic::Hours);
    let told = told.map(|text| said!(language, "booking/hours_told", text)).unwrap_or_default();
    let text = said!(language, "booking/hours", dates, week, outside);
    bubble(format!("{}\n{told}", text.trim_end()).trim_end().to_owned())
}

/// When the shop is open in an ordinary week, to whoever asks.
pub fn opening(language: Language, agenda: &Agenda) -> Bubble {
    let (week, outside) = (week::lines(language, &agenda.week), Vec::<String>::new());
    let dates = None::<String>;
    bubble(said!(language, "booking/hours", dates, week, outside).trim_end().to_owned())
}

/// Bookings are taken again then, or nothing was blocked; what is blocked besides.
pub fn lifted(
    language: Language,
    closures: &[Closure],
    agenda: &Agenda,
    today: &BusinessDay,
    was_blocked: bool,
) -> Bubble {
    let (days, resource) = (closed(language, closures, today), whose(closures.first(), agenda));
    let text = if was_blocked {
        said!(language, "booking/lifted", days, resource)
    } else {
        said!(language, "booking/not_blocked", days, resource)
    };
    with_the_rest(language, &text, agenda, today, was_blocked)
}

/// Nothing of it is blocked on any day; what is blocked besides.
pub fn none_blocked(
    language: Language,
    resource: Option<&str>,
    agenda: &Agenda,
    today: &BusinessDay,
) -> Bubble {
    let text = said!(language, "booking/none_blocked", resource);
    with_the_rest(language, &text, agenda, today, false)
}

/// Several closures of one resource, or of everything: which is meant?
pub fn which_closure(
    language: Language,
    closures: &[&Closure],
    agenda: &Agenda,
    zone: &Zone,
    today: &BusinessDay,
) -> Bubble {
    let resource = whose(closures.first().copied(), agenda);
    let lines = closures.iter().take(LINES_MAX);
    let lines: Vec<String> =
        lines.map(|closure| closed(language, &[(*closure).clone()], today)).collect();
    let title = |closure: &Closure| match closure.hours {
        _ if closure.is_weekly() => {
            let hours = closure.hours.map(|hours| hours.to_string()).unwrap_or_default();
            format!("{} {hours}", week::named(language, &closure.weekdays)).trim_end().to_owned()
        }
        Some(hours) => moment(language, zone.at(&closure.range.from, hours.begins()), zone),
        None => date(language, &closure.range.from),
    };
    let tap = |closure: &&Closure| {
        let tap = open_again(&[(*closure).clone()])?;
        Some(button(&tap, &title(closure)))
    };
    let buttons = closures.iter().take(BUTTONS_MAX).filter_map(tap).collect();
    with_buttons(said!(language, "booking/which_closure", resource, lines), buttons)
}

/// Words with all that is blocked below them.
fn with_the_rest(
    language: Language,
    text: &str,
    agenda: &Agenda,
    today: &BusinessDay,
    is_still: bool,
) -> Bubble {
    let all: Vec<&Closure> = agenda.closures.iter().collect();
    let lines = lines_of(language, &all, agenda, today);
    let rest = said!(language, "booking/blocked_list", lines, is_still);
    bubble(format!("{text}\n{rest}").trim_end().to_owned())
}

/// When something is blocked: "27 Nov 2026, 14:00-17:00".
fn closed(language: Language, closures: &[Closure], today: &BusinessDay) -> String {
    let days = closures.iter().map(|closure| {
        if !closure.is_weekly() {
            return days(language, &closure.range);
        }
        let from = Some(&closure.range.from).filter(|from| today < *from);
        said!(
            language,
            "booking/weekly",
            days = week::weekly(language, &closure.weekdays),
            from = from.map(|day| date(language, day)),
            until = closure.ends_on().map(|day| date(language, day)),
        )
    });
    let hours = closures.first().and_then(|closure| closure.hours);
    days.chain(hours.map(|hours| hours.to_string())).collect::<Vec<_>>().join(", ")
}

/// Of whom or what, as people say it; none of everything.
fn whose<'a>(closure: Option<&'a Closure>, agenda: &'a Agenda) -> Option<&'a str> {
    closure?.resource.as_ref().map(|resource| agenda.name_of(resource))
}

fn lines_of(
    language: Language,
    closures: &[&Closure],
    agenda: &Agenda,
    today: &BusinessDay,
) -> Vec<String> {
    let line = |closure: &&Closure| {
        let days = closed(language, &[(*closure).clone()], today);
        said!(language, "booking/blocked_line", days, resource = whose(Some(closure), agenda))
    };
    closures.iter().take(LINES_MAX).map(line).collect()
}

pub(super) fn lines(language: Language, bookings: &[(&Booking, &str)], shop: &Shop) -> Vec<String> {
    let line = |(booking, resource): &(&Booking, &str)| {
        let stands = booking.stands.as_ref();
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
            stands = stands.map(|agreed| moment(language, agreed.from, &shop.zone)),
        )
    };
    bookings.iter().take(LINES_MAX).map(line).collect()
}
