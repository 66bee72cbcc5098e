//! A service's time is chosen: with whom, on which day, at which hour, and for whom. Shows only what
//! is free; every choice but the last is a link, so that it works without JavaScript.

use super::chrome::Chrome;
use super::entry::Entry;
use super::field::Field;
use super::words;
use crate::chat::booking::refused;
use askama::Template;
use domain::booking::NotBooked;
use domain::booking::agenda::{Agenda, Rule};
use domain::booking::slot::Slot;
use domain::catalog::Product;
use domain::ids::ResourceId;
use domain::order::{NAME_CHARS_MAX, NOTE_CHARS_MAX};
use domain::shop::Shop;
use domain::time::{BusinessDay, Month, Timestamp};
use std::collections::BTreeSet;

/// The most characters of a phone number with its spaces.
const PHONE_CHARS_MAX: usize = 24;

/// The page of a service's free times.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/picker.html")]
pub struct PickerPage {
    /// Header and footer.
    pub chrome: Chrome,
    /// What is booked.
    pub name: String,
    /// Its own page.
    pub product_href: String,
    /// How long it takes.
    pub length_text: String,
    /// What it costs; none when it is free.
    pub price_text: Option<String>,
    /// Who can do it, with "anyone" first; empty where there is no choice.
    pub people: Vec<PersonLink>,
    /// The month of the day that is shown; none when nothing is free.
    pub month: Option<MonthGrid>,
    /// The day that is shown, in words.
    pub day_text: String,
    /// Its free times.
    pub times: Vec<TimeChoice>,
    /// Why nothing was booked, or why another day is shown.
    pub problem: Option<String>,
    /// How many days ahead were looked at.
    pub horizon_days: u32,
    /// How long the shop may take to answer.
    pub answer_text: String,
    /// Where the form is sent.
    pub action: String,
    /// The form's idempotency key: one key, one booking.
    pub key: String,
    /// Who shall do it; empty for anyone.
    pub with: String,
    /// The customer's name.
    pub your_name: Entry,
    /// The customer's phone.
    pub phone: Entry,
    /// What the shop should know.
    pub note: Entry,
    /// That no time was chosen, if none was.
    pub time_error: Option<String>,
    /// What is said of the phone.
    pub phone_hint: String,
    /// The most characters of a name.
    pub name_most: usize,
    /// The most characters of a phone number.
    pub phone_most: usize,
    /// The most characters of a note.
    pub note_most: usize,
}

/// A link to the times of one person or thing, or of anyone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonLink {
    /// What they are called.
    pub name: String,
    /// The page of their times.
    pub href: String,
    /// Whether their times are shown.
    pub is_current: bool,
}

/// A month with its free days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthGrid {
    /// "November 2026".
    pub title: String,
    /// The month before that has a free day.
    pub previous_href: Option<String>,
    /// What it is called.
    pub previous: String,
    /// The month after that has a free day.
    pub next_href: Option<String>,
    /// What it is called.
    pub next: String,
    /// The days of the week from Monday on, in short and in full.
    pub weekdays: Vec<(&'static str, &'static str)>,
    /// Weeks of seven places; empty where the month has not begun or is over.
    pub weeks: Vec<Vec<Option<DayCell>>>,
}

/// A day of a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayCell {
    /// Which day of the month.
    pub number: u8,
    /// The day in words.
    pub text: String,
    /// Its free times; none when it has none.
    pub href: Option<String>,
    /// Whether it is the day that is shown.
    pub is_current: bool,
}

/// A free time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeChoice {
    /// When it begins, in milliseconds.
    pub value: i64,
    /// "15:00".
    pub text: String,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// What is known when times are shown.
#[derive(Debug, Clone)]
pub struct Choosing<'a> {
    /// What is booked.
    pub product: &'a Product,
    /// How.
    pub rule: &'a Rule,
    /// The shop's agenda.
    pub agenda: &'a Agenda,
    /// Every free time as far as one can book, in order.
    pub slots: &'a [Slot],
    /// With whom; none for anyone.
    pub with: Option<&'a ResourceId>,
    /// The day that was asked for.
    pub day: Option<&'a BusinessDay>,
    /// The moment that was chosen.
    pub from: Option<Timestamp>,
    /// How many days ahead were looked at.
    pub horizon_days: u32,
    /// The form's idempotency key.
    pub key: String,
}

impl PickerPage {
    /// The page of the free times, with an empty form.
    pub fn new(chrome: Chrome, shop: &Shop, choosing: &Choosing<'_>) -> Self {
        let (language, Choosing { product, rule, agenda, .. }) = (chrome.language, choosing);
        let days: BTreeSet<BusinessDay> =
            choosing.slots.iter().map(|slot| slot.from.business_day(&shop.zone)).collect();
        let asked = choosing.day.filter(|day| days.contains(*day));
        // The next one after a day that has nothing, or else the first there is.
        let later = choosing.day.and_then(|day| days.iter().find(|free| *free >= day));
        let day = asked.or(later).or_else(|| days.first());
        let missed = choosing.day.filter(|_| asked.is_none() && day.is_some());
        let problem = missed
            .map(|day| words::say_with(language, "nothing_on_day", &words::day(language, day)));
        let price = product.price_from().filter(|price| price.is_positive());
        Self {
            name: product.name.clone(),
            product_href: chrome.links.product(product.id),
            length_text: words::length(rule.duration_minutes),
            price_text: price.map(|price| price.to_string()),
            people: people(&chrome, choosing),
            month: day.map(|day| month(&chrome, choosing, &days, day)),
            day_text: day.map(|day| words::day(language, day)).unwrap_or_default(),
            times: day.map(|day| times(shop, choosing, day)).unwrap_or_default(),
            problem,
            horizon_days: choosing.horizon_days,
            answer_text: words::length(agenda.answer_minutes),
            action: chrome.links.book(product.id, None, None),
            key: choosing.key.clone(),
            with: choosing.with.map(ToString::to_string).unwrap_or_default(),
            your_name: Entry::default(),
            phone: Entry::default(),
            note: Entry::default(),
            time_error: None,
            phone_hint: words::say_with(language, "phone_hint", &shop.country_code),
            name_most: NAME_CHARS_MAX,
            phone_most: PHONE_CHARS_MAX,
            note_most: NOTE_CHARS_MAX,
            chrome,
        }
    }

    /// The page with what was typed into its form.
    pub fn filled(self, name: &Field, phone: &Field, note: &Field) -> Self {
        let entry = |field| Entry::of(self.chrome.language, field);
        Self { your_name: entry(name), phone: entry(phone), note: entry(note), ..self }
    }

    /// The page that says why nothing was booked.
    pub fn because(self, why: &NotBooked) -> Self {
        Self { problem: Some(refused(self.chrome.language, why)), ..self }
    }

    /// The page that says that no time was chosen.
    pub fn without_time(self) -> Self {
        Self { time_error: Some(self.chrome.say("choose_time").to_owned()), ..self }
    }

    /// Whether any field was refused.
    pub fn is_refused(&self) -> bool {
        let entries = [&self.your_name, &self.phone, &self.note];
        self.time_error.is_some() || entries.iter().any(|entry| entry.is_refused())
    }
}

fn people(chrome: &Chrome, choosing: &Choosing<'_>) -> Vec<PersonLink> {
    if choosing.rule.resources.len() < 2 {
        return Vec::new();
    }
    let link = |with: Option<&ResourceId>| PersonLink {
        name: match with {
            Some(id) => choosing.agenda.name_of(id).to_owned(),
            None => chrome.say("anyone").to_owned(),
        },
        href: chrome.links.book(choosing.product.id, with, choosing.day),
        is_current: with == choosing.with,
    };
    std::iter::once(None).chain(choosing.rule.resources.iter().map(Some)).map(link).collect()
}

fn month(
    chrome: &Chrome,
    choosing: &Choosing<'_>,
    days: &BTreeSet<BusinessDay>,
    shown: &BusinessDay,
) -> MonthGrid {
    let (language, month) = (chrome.language, shown.month());
    let href = |day: &BusinessDay| chrome.links.book(choosing.product.id, choosing.with, Some(day));
    let cell = |day: BusinessDay| DayCell {
        number: day.in_month(),
        text: words::day(language, &day),
        href: days.contains(&day).then(|| href(&day)),
        is_current: day == *shown,
    };
    let before = days.iter().rev().find(|day| **day < month.first()).map(BusinessDay::month);
    let first_of = |month: &Month| days.iter().find(|day| day.month() == *month);
    let after = days.iter().find(|day| **day > month.last());
    let name = |day: Option<&BusinessDay>| {
        day.map(|day| words::month(language, &day.month())).unwrap_or_default()
    };
    let before = before.as_ref().and_then(first_of);
    MonthGrid {
        title: words::month(language, &month),
        previous_href: before.map(href),
        previous: name(before),
        next_href: after.map(href),
        next: name(after),
        weekdays: words::weekdays(language),
        weeks: weeks(&month, cell),
    }
}

/// The days of a month in weeks that begin on Monday, from the first one on that has a free day.
fn weeks(month: &Month, cell: impl Fn(BusinessDay) -> DayCell) -> Vec<Vec<Option<DayCell>>> {
    let mut places: Vec<Option<DayCell>> = (0..month.first().in_week()).map(|_| None).collect();
    let mut day = month.first();
    while day <= month.last() {
        places.push(Some(cell(day.clone())));
        day = day.plus_days(1);
    }
    let whole = |week: &[Option<DayCell>]| {
        let mut week = week.to_vec();
        week.resize(7, None);
        week
    };
    let is_full = |week: &Vec<Option<DayCell>>| week.iter().flatten().all(|it| it.href.is_none());
    places.chunks(7).map(whole).skip_while(is_full).collect()
}

fn times(shop: &Shop, choosing: &Choosing<'_>, day: &BusinessDay) -> Vec<TimeChoice> {
    let on_day = choosing.slots.iter().filter(|slot| slot.from.business_day(&shop.zone) == *day);
    on_day
        .map(|slot| TimeChoice {
            value: slot.from.millis(),
            text: slot.from.time_of_day(&shop.zone),
            is_chosen: choosing.from == Some(slot.from),
        })
        .collect()
}

/// The page of something that can't be booked.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/not_bookable.html")]
pub struct NotBookablePage {
    /// Header and footer.
    pub chrome: Chrome,
    /// What it is.
    pub name: String,
    /// Its own page.
    pub product_href: String,
}
