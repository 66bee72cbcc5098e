//! Documents: what they are, what they are numbered by, and when one takes the place of another.
//!
//! An invoice or a receipt that was issued is never changed and its number is never given again.
//! Asked for again while what it shows is the same, it is the same document; what was paid
//! meanwhile does not change an invoice. Once the order itself has changed, a new document with the
//! next number of the series takes its place, and the old one says so to whoever checks it: tax
//! offices want every number accounted for, and a customer may hold the old paper. Goods that come
//! back are a credit note's, and leave the invoice as it is.
//!
//! Deliberately absent: what a document looks like, where it lies, and its passwords.

mod basis;
mod code;
mod lock;
mod report;
mod series;
#[cfg(test)]
mod tests;

pub use basis::{StatementFacts, of_booking, of_statement};
pub use code::{DocumentCode, NotACode};
pub use lock::Lock;
pub use report::{REPORT_FORMATS, ReportAsk, ReportFormat};
pub use series::{Series, SeriesNumber};

use crate::audit::Digest;
use crate::booking::Booking;
use crate::compact::is_default;
use crate::ids::{CauseId, DocumentId, OrderNumber, PaymentId, PersonId, ReturnId, ShopId};
use crate::language::Language;
use crate::money::Money;
use crate::order::state::OrderState;
use crate::order::{Order, Payment};
use crate::time::{BusinessDay, DayRange, Timestamp};
use serde::{Deserialize, Serialize};

/// What a document is, and of what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "paper", rename_all = "snake_case")]
pub enum Paper {
    /// What a customer owes for an order.
    Invoice {
        /// The order.
        order: OrderNumber,
    },
    /// That a customer paid.
    Receipt {
        /// For which order.
        order: OrderNumber,
        /// The payment.
        payment: PaymentId,
    },
    /// What an order would cost that is not placed yet.
    Proposal {
        /// The order.
        order: OrderNumber,
    },
    /// That an order was placed.
    Confirmation {
        /// The order.
        order: OrderNumber,
    },
    /// Where an order is on its way.
    Status {
        /// The order.
        order: OrderNumber,
    },
    /// What a customer is credited for goods that came back.
    CreditNote {
        /// Of which order.
        order: OrderNumber,
        /// The return, whose number it bears.
        returned: ReturnId,
    },
    /// What changed a customer's account with the shop.
    Statement {
        /// Whose.
        customer: PersonId,
        /// In which days.
        range: DayRange,
    },
    /// That somebody's time at the shop is agreed.
    Booking {
        /// The booking.
        booking: u64,
    },
    /// What the shop's own people read.
    Report {
        /// Of what.
        ask: ReportAsk,
        /// As which kind of file.
        format: ReportFormat,
    },
}

/// Who a document is for; it decides which password opens it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Addressee {
    /// A customer; those who run the shop may have it too.
    Customer(PersonId),
    /// Those who run the shop, nobody else.
    Shop,
}

/// How far a document is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum DocumentState {
    /// It has its number and is still to be made.
    #[default]
    Requested,
    /// It is made, sealed and stored.
    Ready {
        /// SHA-256 of the file as it is stored.
        sha256: Digest,
        /// The length of the file in bytes.
        bytes: u64,
        /// Where the file lies among the files.
        key: String,
        /// Since when.
        at: Timestamp,
    },
    /// It can't be made as it is.
    Failed {
        /// Why.
        why: Failure,
        /// Since when.
        at: Timestamp,
    },
}

/// Why a document can't be made, however often it is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Failure {
    /// It has more lines than can be laid out.
    TooLong,
    /// It can't be laid out.
    Unprintable,
}

/// What a document is worth today.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "standing", rename_all = "snake_case")]
pub enum Standing {
    /// It holds.
    #[default]
    Genuine,
    /// Another one holds in its place.
    Replaced {
        /// The code of that one.
        by: DocumentCode,
        /// Since when.
        at: Timestamp,
    },
    /// Nothing holds in its place.
    Void {
        /// Since when.
        at: Timestamp,
    },
}

/// A document that was issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The document's id.
    pub id: DocumentId,
    /// The shop.
    pub shop: ShopId,
    /// By which anyone who holds it can check it.
    pub code: DocumentCode,
    /// What it is.
    pub paper: Paper,
    /// Its number, if it is of a series.
    #[serde(default, skip_serializing_if = "is_default")]
    pub number: Option<SeriesNumber>,
    /// The version of the template it is made with.
    pub template: u16,
    /// The language it is in.
    pub language: Language,
    /// Who it is for.
    pub addressee: Addressee,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// The shop's day on which it was issued.
    pub day: BusinessDay,
    /// Who asked for it first.
    pub issued_by: PersonId,
    /// What caused it.
    pub cause: CauseId,
    /// What it is over.
    #[serde(default, skip_serializing_if = "is_default")]
    pub amount: Option<Money>,
    /// What opens it, as the shop's rule was.
    #[serde(default, skip_serializing_if = "is_default")]
    pub lock: Lock,
    /// A digest of what it shows: another one is another document.
    pub basis: Digest,
    /// How far it is.
    pub state: DocumentState,
    /// What it is worth, as far as it is written down; see [`Document::standing_now`].
    #[serde(default, skip_serializing_if = "is_default")]
    pub standing: Standing,
}

impl Paper {
    /// Its word in file names, keys and audit rows.
    pub fn stem(&self) -> &'static str {
        match self {
            Self::Invoice { .. } => "invoice",
            Self::Receipt { .. } => "receipt",
            Self::Proposal { .. } => "proposal",
            Self::Confirmation { .. } => "confirmation",
            Self::Status { .. } => "status",
            Self::CreditNote { .. } => "credit_note",
            Self::Statement { .. } => "customer_statement",
            Self::Booking { .. } => "booking",
            Self::Report { ask, .. } => ask.stem(),
        }
    }

    /// The series it takes the next number of, if any. A credit note takes none: its return was
    /// numbered when the goods came back, for the books name it.
    pub fn series(&self) -> Option<Series> {
        match self {
            Self::Invoice { .. } => Some(Series::Invoice),
            Self::Receipt { .. } => Some(Series::Receipt),
            Self::Proposal { .. }
            | Self::Confirmation { .. }
            | Self::Status { .. }
            | Self::CreditNote { .. }
            | Self::Statement { .. }
            | Self::Booking { .. }
            | Self::Report { .. } => None,
        }
    }

    /// The kind of file it becomes.
    pub fn format(&self) -> ReportFormat {
        if let Self::Report { format, .. } = self { *format } else { ReportFormat::Pdf }
    }

    /// The order it is of, if any.
    pub fn order(&self) -> Option<OrderNumber> {
        match self {
            Self::Invoice { order }
            | Self::Receipt { order, .. }
            | Self::Proposal { order }
            | Self::Confirmation { order }
            | Self::Status { order }
            | Self::CreditNote { order, .. } => Some(*order),
            Self::Statement { .. } | Self::Booking { .. } | Self::Report { .. } => None,
        }
    }
}

impl Document {
    /// Where its file lies: `documents/<shop>/<year>/<kind>/<id>.pdf`, or `.zip`.
    pub fn key(&self) -> String {
        let Self { shop, id, paper, .. } = self;
        let (year, extension) = (self.day.year(), paper.format().extension());
        format!("documents/{shop}/{year}/{}/{id}.{extension}", paper.stem())
    }

    /// What those who run the shop know it by: its number, or what it is and of what.
    pub fn name(&self) -> String {
        let stem = self.paper.stem().replace('_', "-");
        match (&self.number, self.paper.order(), &self.paper) {
            (Some(number), _, _) => number.to_string(),
            (None, Some(order), _) => format!("{stem}-{}", order.0),
            (None, None, Paper::Booking { booking }) => format!("{stem}-{booking}"),
            (None, None, _) => format!("{stem}-{}", self.day),
        }
    }

    /// What people save it as.
    pub fn file_name(&self) -> String {
        format!("{}.{}", self.name(), self.paper.format().extension())
    }

    /// What it is worth today: an order that was cancelled and a payment that was taken back leave
    /// nothing for its document to say, whatever was written down.
    pub fn standing_now(&self, order: Option<&Order>, payments: &[Payment]) -> Standing {
        if let Standing::Replaced { .. } | Standing::Void { .. } = self.standing {
            return self.standing.clone();
        }
        let at = match self.paper {
            Paper::Receipt { payment, .. } => payments
                .iter()
                .find(|other| other.takes_back == Some(payment))
                .map(|taken_back| taken_back.at),
            // Where an order is remains true of the moment it was said, and so do statements and
            // figures. What came back stays credited, whatever becomes of the rest. For bookings
            // see below.
            Paper::Status { .. }
            | Paper::CreditNote { .. }
            | Paper::Statement { .. }
            | Paper::Booking { .. }
            | Paper::Report { .. } => None,
            Paper::Invoice { .. } | Paper::Proposal { .. } | Paper::Confirmation { .. } => order
                .filter(|order| order.state == OrderState::Cancelled)
                .map(|order| order.changed_at),
        };
        at.map_or(Standing::Genuine, |at| Standing::Void { at })
    }

    /// What the confirmation of a booking is worth today: nothing once it was moved or is off.
    pub fn standing_of_booking(&self, booking: &Booking) -> Standing {
        match &self.standing {
            Standing::Genuine if of_booking(booking) == self.basis => Standing::Genuine,
            Standing::Genuine => Standing::Void { at: booking.changed_at },
            Standing::Replaced { .. } | Standing::Void { .. } => self.standing.clone(),
        }
    }

    /// Whether a reader may have it: a customer their own, those who run the shop all.
    pub fn is_for(&self, reader: PersonId, runs_the_shop: bool) -> bool {
        runs_the_shop || self.addressee == Addressee::Customer(reader)
    }
}
