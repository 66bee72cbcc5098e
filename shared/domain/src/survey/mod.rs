//! Whether customers are happy: one question about each order and each booking, once it is over, and
//! its answer. Deliberately absent: how it is asked, and who is told of the answer.
//!
//! Reading order: [`Survey`] and what becomes of it, [`said`] (a rating in words), [`tally`] (what
//! answers come to).

mod said;
pub mod tally;
#[cfg(test)]
mod tests;

pub use said::{Said, said};

use crate::booking::Booking;
use crate::compact::is_default;
use crate::ids::{OrderNumber, PersonId, ProductId, ShopId};
use crate::language::Language;
use crate::order::Order;
use crate::time::{Timestamp, Zone};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The question comes when the goods have been looked at, and is not forgotten yet.
pub const ASKED_AFTER_MINUTES: i64 = 60;
/// Nobody is asked from this minute of the day on, or before the other, by the shop's clock.
const QUIET_FROM_MINUTES: u32 = 20 * 60;
const QUIET_UNTIL_MINUTES: u32 = 8 * 60;
/// Who could not be asked within so many hours has other things in mind.
pub const ASKED_WITHIN_HOURS: i64 = 72;
/// An answer later than this is about another visit.
pub const OPEN_HOURS: i64 = 7 * 24;
/// A first answer can be changed for so long.
pub const CHANGED_HOURS: i64 = 24;
/// For so long after the question words that rate and mean nothing else are an answer to it.
pub const SAID_HOURS: i64 = 3 * 24;
/// The best rating; the worst is one.
pub const BEST: u8 = 5;
/// A rating up to this is told to the owners at once.
pub const BAD: u8 = 2;
/// What somebody says besides is kept up to this length.
pub const COMMENT_CHARS_MAX: usize = 300;
/// Of so many things of an order its rating counts for each.
const THINGS_MAX: usize = 20;

/// What a customer is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum About {
    /// An order.
    Order(OrderNumber),
    /// A booking.
    Booking(u64),
}

/// A text that names neither an order nor a booking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("neither an order nor a booking")]
pub struct NotAbout;

impl fmt::Display for About {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Order(number) => write!(out, "O{}", number.0),
            Self::Booking(number) => write!(out, "B{number}"),
        }
    }
}

impl FromStr for About {
    type Err = NotAbout;
    fn from_str(text: &str) -> Result<Self, NotAbout> {
        let (kind, digits) = text.split_at_checked(1).ok_or(NotAbout)?;
        let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0');
        let number = digits.parse().ok().filter(|_| is_plain).ok_or(NotAbout)?;
        match kind {
            "O" => Ok(Self::Order(OrderNumber(number))),
            "B" => Ok(Self::Booking(number)),
            _ => Err(NotAbout),
        }
    }
}

impl TryFrom<String> for About {
    type Error = NotAbout;
    fn try_from(text: String) -> Result<Self, NotAbout> {
        text.parse()
    }
}

impl From<About> for String {
    fn from(about: About) -> Self {
        about.to_string()
    }
}

/// Something that a rating is of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thing {
    /// The product.
    pub product: ProductId,
    /// What it was called.
    pub name: String,
    /// Whether it is somebody's time.
    #[serde(default, skip_serializing_if = "is_default")]
    pub is_service: bool,
}

/// The question to a customer about one order or booking. There is one for each, ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Survey {
    /// The shop.
    pub shop: ShopId,
    /// What it is about.
    pub about: About,
    /// Who is asked.
    pub person: PersonId,
    /// What they are asked in; what the shop speaks without it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub language: Option<Language>,
    /// What they got.
    #[serde(default, skip_serializing_if = "is_default")]
    pub things: Vec<Thing>,
    /// When it was over.
    pub over_at: Timestamp,
    /// How far it is.
    pub state: SurveyState,
}

/// How far a question is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum SurveyState {
    /// It is to be asked.
    Waiting {
        /// When.
        at: Timestamp,
    },
    /// It is not asked.
    Skipped,
    /// It was asked.
    Asked {
        /// When.
        at: Timestamp,
    },
    /// It was answered.
    Answered(Answer),
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// From one, bad, to five, good.
    pub rating: u8,
    /// In words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub comment: Option<String>,
    /// When they answered first.
    pub at: Timestamp,
}

/// Why a rating is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotRated {
    /// Nobody asked for it.
    NotAsked,
    /// It is no number from one to five.
    NoRating,
    /// The question was asked too long ago.
    Closed,
    /// They have answered, and it can't be changed any more.
    AlreadyGiven,
}

impl Survey {
    /// The question about an order that is over now.
    pub fn of_order(order: &Order, now: Timestamp, zone: &Zone) -> Self {
        let things = order.lines.iter().take(THINGS_MAX).map(|line| Thing {
            product: line.product,
            name: line.name.clone(),
            is_service: line.is_service(),
        });
        Self {
            shop: order.shop.clone(),
            about: About::Order(order.number),
            person: order.customer.person,
            language: order.customer.language,
            things: things.collect(),
            over_at: now,
            state: SurveyState::Waiting { at: asked_at(now, zone) },
        }
    }

    /// The question about a booking that was agreed to; it comes once its time is over.
    pub fn of_booking(booking: &Booking, zone: &Zone) -> Self {
        let thing =
            Thing { product: booking.service, name: booking.name.clone(), is_service: true };
        Self {
            shop: booking.shop.clone(),
            about: About::Booking(booking.number),
            person: booking.customer.person,
            language: booking.customer.language,
            things: vec![thing],
            over_at: booking.to,
            state: SurveyState::Waiting { at: asked_at(booking.to, zone) },
        }
    }

    /// When it is to be asked; none when it is not, or was.
    pub fn due_at(&self) -> Option<Timestamp> {
        match self.state {
            SurveyState::Waiting { at } => Some(at),
            SurveyState::Skipped | SurveyState::Asked { .. } | SurveyState::Answered(_) => None,
        }
    }

    /// Whether it was ever put to the customer: then it never is again.
    pub fn was_asked(&self) -> bool {
        match self.state {
            SurveyState::Waiting { .. } | SurveyState::Skipped => false,
            SurveyState::Asked { .. } | SurveyState::Answered(_) => true,
        }
    }

    /// When it was last heard of: asked, or answered first.
    pub fn heard_at(&self) -> Option<Timestamp> {
        match &self.state {
            SurveyState::Waiting { .. } | SurveyState::Skipped => None,
            SurveyState::Asked { at } => Some(*at),
            SurveyState::Answered(answer) => Some(answer.at),
        }
    }

    /// The answer, if there is one.
    pub fn answer(&self) -> Option<&Answer> {
        match &self.state {
            SurveyState::Answered(answer) => Some(answer),
            SurveyState::Waiting { .. } | SurveyState::Skipped | SurveyState::Asked { .. } => None,
        }
    }

    /// Until when an answer is taken; none when there is no question.
    pub fn open_until(&self) -> Option<Timestamp> {
        match &self.state {
            SurveyState::Waiting { .. } | SurveyState::Skipped => None,
            SurveyState::Asked { at } => Some(at.plus_hours(OPEN_HOURS)),
            SurveyState::Answered(answer) => Some(answer.at.plus_hours(CHANGED_HOURS)),
        }
    }

    /// The survey with what its customer says. Words that are left out stay as they were, unless who was
    /// unhappy is so no more, or the other way round; empty ones take them back.
    ///
    /// # Errors
    /// Why it is not taken.
    pub fn rated(
        &self,
        rating: u8,
        comment: Option<&str>,
        now: Timestamp,
    ) -> Result<Self, NotRated> {
        if !(1..=BEST).contains(&rating) {
            return Err(NotRated::NoRating);
        }
        let is_open = self.open_until().is_some_and(|until| now < until);
        let before = match &self.state {
            SurveyState::Waiting { .. } | SurveyState::Skipped => return Err(NotRated::NotAsked),
            SurveyState::Asked { .. } if !is_open => return Err(NotRated::Closed),
            SurveyState::Answered(_) if !is_open => return Err(NotRated::AlreadyGiven),
            SurveyState::Asked { .. } => None,
            SurveyState::Answered(answer) => Some(answer),
        };
        let comment = match comment.map(str::trim) {
            Some("") => None,
            Some(text) => Some(text.chars().take(COMMENT_CHARS_MAX).collect()),
            None => kept(before, rating),
        };
        let answer = Answer { rating, comment, at: before.map_or(now, |before| before.at) };
        Ok(Self { state: SurveyState::Answered(answer), ..self.clone() })
    }
}

/// The words of an answer before that still say why.
fn kept(before: Option<&Answer>, rating: u8) -> Option<String> {
    let before = before.filter(|before| (before.rating <= BAD) == (rating <= BAD))?;
    before.comment.clone()
}

/// When somebody is asked about what is over at a moment: some time later, and not in the night.
pub fn asked_at(over: Timestamp, zone: &Zone) -> Timestamp {
    by_day(over.plus_minutes(ASKED_AFTER_MINUTES), zone)
}

/// A moment, or the morning after when it lies in the night.
pub fn by_day(at: Timestamp, zone: &Zone) -> Timestamp {
    let (day, minute) = (at.business_day(zone), at.minute_of_day(zone));
    if minute < QUIET_UNTIL_MINUTES {
        zone.at(&day, QUIET_UNTIL_MINUTES)
    } else if minute >= QUIET_FROM_MINUTES {
        zone.at(&day.plus_days(1), QUIET_UNTIL_MINUTES)
    } else {
        at
    }
}
