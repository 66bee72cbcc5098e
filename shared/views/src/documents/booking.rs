//! A service booking: what, when, where and with whom.

use super::head::{Head, Party};
use super::written::{self, Hand};
use askama::Template;
use domain::booking;
use domain::shop::{Shop, Topic};

/// A service booking.
#[derive(Debug, Clone, Template)]
#[template(path = "documents/booking.html")]
pub struct Booking {
    /// What stands around it.
    pub head: Head,
    /// Its number.
    pub number: String,
    /// Where it stands, in the document's language.
    pub state: String,
    /// Who comes.
    pub customer: Party,
    /// What is done.
    pub service: String,
    /// The day: "21 Nov 2026".
    pub day: String,
    /// The time of day: "14:00 – 15:30".
    pub time: String,
    /// Where; empty when it is not said.
    pub place: String,
    /// Who does it; empty when it is not said.
    pub with: String,
    /// What it costs, with its currency.
    pub price: String,
    /// What was paid; none when nothing was.
    pub paid: Option<String>,
    /// What is still to be paid; none when nothing is.
    pub due: Option<String>,
    /// Until when it can be changed, and what else the shop adds; empty when nothing.
    pub note: String,
}

impl Booking {
    /// The confirmation of a booking, by the shop's clock. What was paid ahead is so many minor units;
    /// without it, what is paid is between the two at the shop.
    pub fn confirmed(
        head: Head,
        booking: &booking::Booking,
        with: &str,
        paid_minor: i64,
        shop: &Shop,
    ) -> Self {
        let language = head.language;
        let hand = Hand::of(booking.price.currency(), [booking.price.minor()]);
        let zone = &shop.zone;
        let times = [booking.from, booking.to].map(|at| at.time_of_day(zone));
        let until = booking.from.plus_minutes(-i64::from(booking.rule.cut_off_minutes));
        let (day, time) =
            (written::day(language, &until.business_day(zone)), until.time_of_day(zone));
        let left = booking.price.minor().saturating_sub(paid_minor);
        let positive = |minor: i64| (minor > 0).then(|| hand.money(minor));
        Self {
            number: booking.number.to_string(),
            state: head.say("confirmed").to_owned(),
            customer: Party { name: booking.customer.name.clone(), lines: Vec::new() },
            service: booking.name.clone(),
            day: written::day(language, &booking.from.business_day(zone)),
            time: times.join(" – "),
            place: shop.policy.answers.get(&Topic::Place).cloned().unwrap_or_default(),
            with: with.to_owned(),
            price: hand.money(booking.price.minor()),
            paid: positive(paid_minor),
            due: positive(if paid_minor > 0 { left } else { 0 }),
            note: head.say_with("change_until", &format!("{day}, {time}")),
            head,
        }
    }

    /// The booking as HTML.
    pub fn html(&self) -> String {
        self.render().expect("writing to a text does not fail")
    }
}
