//! A booking's page, for whoever has its code: where it stands, how it is cancelled, and the way into
//! a calendar. And the page that asks which booking somebody wants to see.

use super::chrome::Chrome;
use super::entry::Entry;
use super::field::Field;
use super::lookup::LookupOutcome;
use super::words;
use crate::chat::booking::{refused, standing};
use askama::Template;
use domain::booking::ahead::PaidAhead;
use domain::booking::state::BookingState;
use domain::booking::{Booking, NotBooked};
use domain::money::Money;
use domain::shop::{Shop, Topic};
use domain::time::Timestamp;

/// A booking's page.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/booking.html")]
pub struct BookingPage {
    /// Header and footer; its `whatsapp` link asks about the booking.
    pub chrome: Chrome,
    /// Its number.
    pub number: u64,
    /// Where it stands.
    pub state: BookingState,
    /// The word for it.
    pub state_text: String,
    /// What that means for the customer.
    pub story: String,
    /// Whether it was made by the form just sent.
    pub is_just_made: bool,
    /// The name the customer gave.
    pub customer_name: String,
    /// What is said of it, each with what it is.
    pub facts: Vec<(&'static str, String)>,
    /// Why it was called off, in the words of who did.
    pub reason: Option<String>,
    /// How customers can pay; shown while something is to be paid ahead.
    pub payment_methods: Vec<String>,
    /// The order under which that is paid, its number and its page.
    pub order: Option<(u64, String)>,
    /// Until when it can be cancelled here; none when it can't be any more.
    pub cancel_until: Option<String>,
    /// Where the form that cancels it is sent.
    pub cancel_action: String,
    /// The code that stands for the right to see it.
    pub code: String,
    /// The idempotency key of this page's form.
    pub key: String,
    /// The file for calendars; none until the shop has agreed.
    pub file_href: Option<String>,
    /// Where another time is chosen.
    pub again_href: String,
    /// Why nothing was changed.
    pub problem: Option<String>,
}

/// A booking as its page shows it.
#[derive(Debug, Clone, Copy)]
pub struct BookingShown<'a> {
    /// The booking.
    pub booking: &'a Booking,
    /// Who or what does it.
    pub resource: &'a str,
    /// The code that stands for the right to see it.
    pub code: &'a str,
    /// The page of the order that pays for it.
    pub order_href: Option<&'a str>,
    /// What was paid for it and not paid back.
    pub paid: Option<Money>,
    /// When it is looked at.
    pub now: Timestamp,
}

impl BookingPage {
    /// The page of a booking as it stands now.
    pub fn new(chrome: Chrome, shop: &Shop, shown: &BookingShown<'_>, key: String) -> Self {
        let (language, BookingShown { booking, code, now, .. }) = (chrome.language, *shown);
        let links = chrome.links.clone();
        let is_confirmed = booking.state == BookingState::Confirmed;
        let until = booking.cancel_until().filter(|until| now <= *until);
        let waits = waits_for_money(booking);
        let methods = waits.map(|_| shop.policy.payment_methods.clone());
        Self {
            number: booking.number,
            state: booking.state,
            state_text: standing(language, booking),
            story: story(&chrome, shop, booking),
            is_just_made: false,
            customer_name: booking.customer.name.clone(),
            facts: facts(&chrome, shop, shown),
            reason: booking.reason.clone(),
            payment_methods: methods.unwrap_or_default(),
            order: waits.zip(shown.order_href).map(|(it, href)| (it.order.0, href.to_owned())),
            cancel_until: until.map(|until| words::moment(language, until, &shop.zone)),
            cancel_action: links.booking_cancel(booking.number),
            code: code.to_owned(),
            key,
            file_href: is_confirmed.then(|| links.booking_file(booking.number, code)),
            again_href: links.book(booking.service, None, None),
            problem: None,
            chrome,
        }
    }

    /// The page that says why nothing was changed.
    pub fn because(self, why: &NotBooked) -> Self {
        let problem = if let NotBooked::TooLate { .. } = why {
            self.chrome.say("cancel_too_late").to_owned()
        } else {
            refused(self.chrome.language, why)
        };
        Self { problem: Some(problem), ..self }
    }
}

/// What its state means for the customer.
fn story(chrome: &Chrome, shop: &Shop, booking: &Booking) -> String {
    let key = match booking.state {
        BookingState::Offered | BookingState::Tentative => {
            let until = booking.hold_until.unwrap_or(booking.from);
            let until = words::moment(chrome.language, until, &shop.zone);
            let key = match booking.ahead {
                _ if booking.state == BookingState::Offered => "offered_until",
                Some(ahead) if ahead.is_paid => return chrome.say("paid_answer").to_owned(),
                Some(ahead) if ahead.is_agreed => "pay_by",
                Some(_) | None => "answer_by",
            };
            return chrome.say_with(key, &until);
        }
        BookingState::Confirmed => "story_confirmed",
        BookingState::Rejected => "story_rejected",
        BookingState::Cancelled => "story_cancelled",
        BookingState::Expired if booking.ahead.is_some_and(|it| it.is_agreed) => "story_unpaid",
        BookingState::Expired => "story_expired",
        BookingState::Missed => "story_missed",
    };
    chrome.say(key).to_owned()
}

/// What is to be paid ahead, while that is waited for.
fn waits_for_money(booking: &Booking) -> Option<PaidAhead> {
    booking.ahead.filter(|it| !it.is_paid && booking.state.is_open())
}

fn facts(chrome: &Chrome, shop: &Shop, shown: &BookingShown<'_>) -> Vec<(&'static str, String)> {
    let (booking, zone) = (shown.booking, &shop.zone);
    let from = words::moment(chrome.language, booking.from, zone);
    let place = shop.policy.answers.get(&Topic::Place).cloned();
    let ahead = waits_for_money(booking);
    let price = Some(booking.price).filter(|price| price.is_positive());
    let paid = shown.paid.filter(|paid| paid.is_positive());
    let left = paid.and_then(|paid| booking.price.minus(paid).ok());
    let left = left.filter(|left| left.is_positive() && booking.state.is_open());
    let facts = [
        ("what", Some(booking.name.clone())),
        ("when", Some(format!("{from}–{}", booking.to.time_of_day(zone)))),
        ("with", Some(shown.resource.to_owned())),
        ("where", place),
        ("price", price.map(|price| price.to_string())),
        ("paid", paid.map(|paid| paid.to_string())),
        ("still_to_pay", left.map(|left| left.to_string())),
        ("pay_ahead", ahead.map(|it| format!("{} (#{})", it.amount, it.order.0))),
        ("note", Some(booking.note.clone())),
    ];
    let said = facts.into_iter().filter_map(|(key, text)| Some((key, text?)));
    said.filter(|(_, text)| !text.is_empty()).map(|(key, text)| (chrome.say(key), text)).collect()
}

/// The page that asks which booking somebody wants to see. It never says which half was wrong.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/booking_lookup.html")]
pub struct BookingLookupPage {
    /// Header and footer.
    pub chrome: Chrome,
    /// The booking's number as typed.
    pub number: Entry,
    /// The last four digits as typed.
    pub digits: Entry,
    /// How the last try ended, in words.
    pub problem: Option<String>,
    /// Whether the form is closed for a while.
    pub is_closed: bool,
}

impl BookingLookupPage {
    /// The page after a try, or before the first one.
    pub fn new(chrome: Chrome, number: &Field, digits: &Field, outcome: LookupOutcome) -> Self {
        let entry = |field| Entry::of(chrome.language, field);
        let problem = match outcome {
            LookupOutcome::Asking => None,
            LookupOutcome::NoMatch => Some(chrome.say("no_match").to_owned()),
            LookupOutcome::TooManyTries { wait_minutes } => {
                Some(chrome.say_with("too_many_tries", &wait_minutes.to_string()))
            }
        };
        Self {
            number: entry(number),
            digits: entry(digits),
            problem,
            is_closed: matches!(outcome, LookupOutcome::TooManyTries { .. }),
            chrome,
        }
    }

    /// Whether any field was refused.
    pub fn is_refused(&self) -> bool {
        self.number.is_refused() || self.digits.is_refused()
    }
}
