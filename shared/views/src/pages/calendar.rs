//! What is booked, as a page for those who run the shop: a day, or a week from its Monday on. Shows
//! only, and prints well; everything is changed in chat.

use super::chrome::Chrome;
use super::words;
use crate::chat::booking::standing;
use askama::Template;
use domain::booking::Booking;
use domain::booking::agenda::Agenda;
use domain::booking::closure::Closure;
use domain::shop::Shop;
use domain::time::{BusinessDay, DayRange};

/// The page of what is booked.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/calendar.html")]
pub struct CalendarPage {
    /// The shop and the page's language.
    pub chrome: Chrome,
    /// Which days, in words.
    pub title: String,
    /// The days.
    pub days: Vec<CalendarDay>,
    /// The page of today.
    pub today_href: String,
    /// The days before.
    pub earlier_href: String,
    /// The days after.
    pub later_href: String,
    /// The same as one day.
    pub day_href: String,
    /// The same as a week.
    pub week_href: String,
    /// Whether a week is shown.
    pub is_week: bool,
}

/// A day with what is booked on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarDay {
    /// The day in words.
    pub title: String,
    /// Its times alone.
    pub href: String,
    /// When the shop is open; none when it is closed.
    pub hours: Option<String>,
    /// What is blocked of it: whose, and when.
    pub blocked: Vec<String>,
    /// Whether it is today.
    pub is_today: bool,
    /// What is booked, in order.
    pub rows: Vec<CalendarRow>,
}

/// A booking in a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarRow {
    /// "15:00–15:30".
    pub time: String,
    /// What for.
    pub name: String,
    /// Its number.
    pub number: u64,
    /// Who comes, with the last digits of their phone.
    pub customer: String,
    /// Who or what does it.
    pub resource: String,
    /// Where it stands, unless the shop has agreed.
    pub state: Option<String>,
    /// What the customer wants the shop to know.
    pub note: String,
}

/// Which days are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalendarView {
    /// One day.
    Day,
    /// A week from its Monday on.
    Week,
}

impl CalendarView {
    /// The days that are shown of this one.
    pub fn range(self, day: &BusinessDay) -> DayRange {
        match self {
            Self::Day => DayRange::day(day),
            Self::Week => {
                let monday = day.plus_days(-i32::from(day.in_week()));
                DayRange { to: monday.plus_days(6), from: monday }
            }
        }
    }

    /// Its name in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
        }
    }
}

/// What is known when a calendar is shown.
#[derive(Debug, Clone, Copy)]
pub struct CalendarShown<'a> {
    /// What the link carries.
    pub token: &'a str,
    /// Which days.
    pub view: CalendarView,
    /// A day of them.
    pub day: &'a BusinessDay,
    /// Today.
    pub today: &'a BusinessDay,
    /// The shop's agenda.
    pub agenda: &'a Agenda,
    /// What is booked on these days and is kept, in order.
    pub bookings: &'a [Booking],
}

impl CalendarPage {
    /// The page of some days.
    pub fn new(chrome: Chrome, shop: &Shop, shown: &CalendarShown<'_>) -> Self {
        let CalendarShown { token, view, day, today, .. } = *shown;
        let range = view.range(day);
        let links = chrome.links.clone();
        let href =
            |view: CalendarView, day: &BusinessDay| links.calendar(token, view.as_str(), day);
        let step = range.to.days_since(&range.from) + 1;
        let mut days = Vec::new();
        let mut at = range.from.clone();
        while at <= range.to {
            days.push(calendar_day(&chrome, shop, shown, &at));
            at = at.plus_days(1);
        }
        let [first, last] = [&range.from, &range.to].map(|day| words::day(chrome.language, day));
        Self {
            title: if view == CalendarView::Day { first } else { format!("{first} – {last}") },
            days,
            today_href: href(view, today),
            earlier_href: href(view, &range.from.plus_days(-step)),
            later_href: href(view, &range.from.plus_days(step)),
            day_href: href(CalendarView::Day, day),
            week_href: href(CalendarView::Week, day),
            is_week: view == CalendarView::Week,
            chrome,
        }
    }
}

fn calendar_day(
    chrome: &Chrome,
    shop: &Shop,
    shown: &CalendarShown<'_>,
    day: &BusinessDay,
) -> CalendarDay {
    let on_day = shown.bookings.iter().filter(|it| it.from.business_day(&shop.zone) == *day);
    let hours: Vec<String> = shown.agenda.hours_on(day).iter().map(ToString::to_string).collect();
    CalendarDay {
        title: words::day(chrome.language, day),
        href: chrome.links.calendar(shown.token, CalendarView::Day.as_str(), day),
        hours: (!hours.is_empty()).then(|| hours.join(", ")),
        blocked: blocked(chrome, shown.agenda, day),
        is_today: day == shown.today,
        rows: on_day.map(|booking| row(chrome, shop, shown.agenda, booking)).collect(),
    }
}

/// What is blocked on a day: "Grace: 14:00-17:00".
fn blocked(chrome: &Chrome, agenda: &Agenda, day: &BusinessDay) -> Vec<String> {
    let closures = agenda.blocked_on(&DayRange::day(day)).into_iter();
    let line = |closure: &Closure| {
        let when = match closure.hours {
            Some(hours) => hours.to_string(),
            None => chrome.say("all_day").to_owned(),
        };
        match &closure.resource {
            Some(resource) => format!("{}: {when}", agenda.name_of(resource)),
            None => when,
        }
    };
    let mut lines: Vec<String> = closures.map(line).collect();
    lines.dedup();
    lines
}

fn row(chrome: &Chrome, shop: &Shop, agenda: &Agenda, booking: &Booking) -> CalendarRow {
    let [from, to] = [booking.from, booking.to].map(|at| at.time_of_day(&shop.zone));
    let customer = &booking.customer;
    let tail = &customer.phone_tail;
    CalendarRow {
        time: format!("{from}–{to}"),
        name: booking.name.clone(),
        number: booking.number,
        customer: match (customer.name.is_empty(), tail.is_empty()) {
            (false, false) => format!("{} (…{tail})", customer.name),
            (true, false) => format!("…{tail}"),
            (_, true) => customer.name.clone(),
        },
        resource: agenda.name_of(&booking.resource).to_owned(),
        state: booking.hold_until.map(|_| standing(chrome.language, booking)),
        note: booking.note.clone(),
    }
}

/// The page of a link that does not open the calendar.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/calendar_link.html")]
pub struct CalendarLinkPage {
    /// The shop and the page's language.
    pub chrome: Chrome,
    /// Whether the link was good once.
    pub is_over: bool,
}
