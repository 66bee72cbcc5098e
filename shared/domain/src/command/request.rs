//! What anyone may ask of people, bookings and documents of a shop, whatever language they ask in.

use super::desk::{DocumentKind, When, WhichPayment};
use crate::compact::is_default;
use crate::document::SeriesNumber;
use crate::ids::{OrderNumber, ProductId};
use crate::language::Language;
use crate::shop::Topic;
use crate::survey::About;
use crate::time::DayRange;
use serde::{Deserialize, Serialize};

/// What anyone may ask at the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "ask", rename_all = "snake_case")]
pub enum DeskRequest {
    /// Whether so much of something can be had.
    Availability {
        /// The product.
        product: ProductId,
        /// How many.
        quantity: u32,
    },
    /// A question that the shop's own answers answer.
    Faq {
        /// About what.
        topic: Topic,
    },
    /// Say where the goods of an order go.
    Delivery {
        /// Where, in words.
        place: String,
    },
    /// Give goods back.
    ReturnRequest {
        /// Of which order.
        number: Option<OrderNumber>,
        /// Why, if said.
        reason: Option<String>,
    },
    /// Say how it was.
    Feedback {
        /// From one, bad, to five, good.
        rating: Option<u8>,
        /// In words.
        comment: Option<String>,
    },
    /// Answer the question about an order or a booking.
    Rate {
        /// About which.
        about: About,
        /// From one, bad, to five, good.
        rating: u8,
        /// In words.
        #[serde(default, skip_serializing_if = "is_default")]
        comment: Option<String>,
    },
    /// Send a file that was bought once more.
    DigitalResend {
        /// Of which order.
        number: Option<OrderNumber>,
    },
    /// A paper of an order.
    DocumentRequest {
        /// Which paper.
        kind: DocumentKind,
        /// Of which order.
        number: Option<OrderNumber>,
        /// Of which of its payments, for a receipt; the newest without it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        payment: Option<WhichPayment>,
    },
    /// A paper by its own number.
    DocumentNumbered {
        /// The number.
        number: SeriesNumber,
    },
    /// The confirmation of a booking.
    BookingPaper {
        /// Which booking; the next one without it.
        booking: Option<u64>,
    },
    /// What changed one's own account.
    Statement {
        /// In which days; this month so far without them.
        range: Option<DayRange>,
    },
    /// Book something.
    Book {
        /// What, in words.
        service: Option<String>,
        /// What, as it was chosen.
        #[serde(default, skip_serializing_if = "is_default")]
        product: Option<ProductId>,
        /// When.
        #[serde(flatten)]
        when: Box<When>,
    },
    /// Move or drop a booking.
    BookingChange {
        /// Which.
        booking: Option<u64>,
        /// To when.
        #[serde(flatten)]
        when: Box<When>,
        /// Whether it is dropped.
        cancel: bool,
    },
    /// Want the time that was offered.
    BookingTake {
        /// Of which booking.
        booking: u64,
    },
    /// Drop a booking though what was paid ahead of it is lost.
    BookingGiveUp {
        /// Which.
        booking: u64,
    },
    /// Be told when a time that is taken gets free.
    WaitingJoin {
        /// Of what, in words.
        service: Option<String>,
        /// Of what, as it was chosen.
        #[serde(default, skip_serializing_if = "is_default")]
        product: Option<ProductId>,
        /// Which time.
        #[serde(flatten)]
        when: Box<When>,
    },
    /// Not be told any more.
    WaitingLeave,
    /// See what they have booked.
    Bookings,
    /// No more messages that the shop starts.
    Stop,
    /// They are welcome again.
    Start,
    /// Forget who I am.
    DeleteMyData {
        /// Whether it was asked back and agreed to.
        agreed: bool,
    },
    /// Speak this language.
    Language {
        /// Which.
        language: Language,
    },
}
