//! A service booking: what, when, where and with whom.

use super::head::{Head, Party};
use askama::Template;

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
    /// The booking as HTML.
    pub fn html(&self) -> String {
        self.render().expect("writing to a text does not fail")
    }
}
