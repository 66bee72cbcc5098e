//! What one function asks of another without anybody saying a word: the books, documents, other
//! programs, other programs' calendars.

use crate::compact::is_default;
use crate::digital::Handout;
use crate::ids::{CauseId, DocumentId, EventId, PersonId, ResourceId, ShopId, SubscriptionId};
use crate::language::Language;
use crate::ledger::voucher::Voucher;
use crate::time::Timestamp;
use crate::webhook::event::Event;
use serde::{Deserialize, Serialize};

/// Something that is to be entered in a shop's books.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoucherMessage {
    /// The shop.
    pub shop: ShopId,
    /// What happened.
    pub voucher: Voucher,
}

/// A document that is to be made, and handed to somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentMessage {
    /// What caused it: the idempotency key of making and handing over.
    pub cause: CauseId,
    /// The shop.
    pub shop: ShopId,
    /// The document, whose number was taken when it was asked for.
    pub document: DocumentId,
    /// Who gets it.
    pub to: PersonId,
    /// What they are told in.
    #[serde(default)]
    pub language: Language,
    /// When it was asked for.
    pub at: Timestamp,
}

/// A password that somebody is to be told, once. It is not in here, nor in any message after it:
/// whoever tells it holds the key and works it out from the count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordMessage {
    /// What caused it: it is told once for it.
    pub cause: CauseId,
    /// The shop.
    pub shop: ShopId,
    /// Which of the shop's passwords, from 1.
    pub count: u32,
    /// Who is told.
    pub to: PersonId,
    /// What they are told in.
    #[serde(default)]
    pub language: Language,
    /// When it was asked for.
    pub at: Timestamp,
}

/// Digital goods that are to be handed out: nobody asked in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandoutMessage {
    /// What caused it: the idempotency key of handing out.
    pub cause: CauseId,
    /// The shop.
    pub shop: ShopId,
    /// Of what.
    pub of: Handout,
    /// When it was decided.
    pub at: Timestamp,
}

/// An event with the shop it happened in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventMessage {
    /// The shop.
    pub shop: ShopId,
    /// The event as other programs get it.
    pub event: Event,
}

/// Which event is to be delivered to which subscription. The content lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventDelivery {
    /// The shop.
    pub shop: ShopId,
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The event.
    pub event: EventId,
}

/// Something that is to be done with other programs' calendars. What is to stand there lies in the
/// table: whatever came late finds what is wanted now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarMessage {
    /// What caused it.
    pub cause: CauseId,
    /// The shop.
    pub shop: ShopId,
    /// What is to be done.
    #[serde(flatten)]
    pub task: CalendarTask,
}

/// What is to be done with other programs' calendars.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "task", rename_all = "snake_case")]
pub enum CalendarTask {
    /// Have a booking's event follow the booking.
    Follow {
        /// The booking.
        booking: u64,
        /// The version it has at least.
        version: u64,
        /// Whether it is written anew though the version is known: a name was taken out.
        #[serde(default, skip_serializing_if = "is_default")]
        again: bool,
    },
    /// Learn when a resource has something else to do.
    Read {
        /// The resource.
        resource: ResourceId,
    },
}
