//! Orders: what they are, and the one pure function that decides what may happen to them.

mod after_sale;
mod ahead;
mod cancelled;
pub mod decide;
mod exchange;
mod handout;
pub mod recognition;
mod reline;
pub mod settlement;
pub mod state;
mod undone;

use crate::booking::ahead::PaysFor;
use crate::booking::reminder;
use crate::catalog::{Measure, ProductKind};
use crate::compact::is_default;
use crate::document::{Series, SeriesNumber};
use crate::event::OrderEvent;
use crate::ids::{
    CauseId, ClaimId, FileId, OrderNumber, PaymentId, PersonId, ProductId, RefundId, ReturnId,
    ShopId, Sku,
};
use crate::language::Language;
use crate::money::Money;
use crate::time::{BusinessDay, Timestamp, Zone};
use crate::vat::Vat;
use recognition::RecogniseAt;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use state::{Actor, OrderState};

/// A customer's note longer than this is cut by nobody; it is refused with a hint.
pub const NOTE_CHARS_MAX: usize = 500;
/// A person's name longer than this is a mistake.
pub const NAME_CHARS_MAX: usize = 80;

/// An order with its lines, as it stands now. Prices are a snapshot of the moment it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// The shop.
    pub shop: ShopId,
    /// The number people use.
    pub number: OrderNumber,
    /// Where it stands.
    pub state: OrderState,
    /// How many transitions it has seen; each is one log row, so none can be lost.
    pub version: u64,
    /// Who ordered.
    pub customer: Customer,
    /// Where it came from.
    pub origin: Origin,
    /// What was ordered.
    pub lines: Vec<OrderLine>,
    /// What the customer added.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
    /// The sum of the lines.
    pub total: Money,
    /// The sum of the payments.
    pub paid: Money,
    /// When the hold on its stock runs out; none when nothing is held or it is held for good.
    #[serde(default, skip_serializing_if = "is_default")]
    pub hold_until: Option<Timestamp>,
    /// A code only the customer has, for links that carry the order along.
    pub code: String,
    /// When it was written down.
    pub created_at: Timestamp,
    /// When it last changed.
    pub changed_at: Timestamp,
    /// Why it was cancelled, in the owner's words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cancel_reason: Option<String>,
    /// The customer's words that they have paid, newest last.
    #[serde(default, skip_serializing_if = "is_default")]
    pub claims: Vec<Claim>,
    /// What the shop took off the price, in minor units; `total` is what is left.
    #[serde(default, skip_serializing_if = "is_default")]
    pub discount_minor: i64,
    /// What was earned by delivering, less what came back, in minor units.
    #[serde(default, skip_serializing_if = "is_default")]
    pub recognised_minor: i64,
    /// The price of what came back or was made good for, in minor units.
    #[serde(default, skip_serializing_if = "is_default")]
    pub returned_minor: i64,
    /// What was paid back, in minor units.
    #[serde(default, skip_serializing_if = "is_default")]
    pub refunded_minor: i64,
    /// By when it is to be paid, if it was sold on credit.
    #[serde(default, skip_serializing_if = "is_default")]
    pub credit_until: Option<BusinessDay>,
    /// When its goods leave and its sale is earned, as the shop's policy was.
    #[serde(default, skip_serializing_if = "is_default")]
    pub recognise_at: RecogniseAt,
    /// The order its goods were exchanged for, or whose goods these were exchanged for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub exchanged_with: Option<OrderNumber>,
    /// How often the sale was taken back as if it had never been, because a step was a mistake.
    #[serde(default, skip_serializing_if = "is_default")]
    pub times_unearned: u32,
    /// The booking it pays for, which it follows; none for an order of its own.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pays_for: Option<PaysFor>,
    /// What of the money paid is the shop's since its customer did not come, in minor units.
    #[serde(default, skip_serializing_if = "is_default")]
    pub forfeited_minor: i64,
    /// When its customer is still to be reminded to pay, in order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub remind_at: Vec<Timestamp>,
}

/// Who ordered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Customer {
    /// The person.
    pub person: PersonId,
    /// The name they gave.
    pub name: String,
    /// The last four digits of the phone they gave; the number itself is with the person.
    pub phone_tail: String,
    /// What they speak; without it what the shop speaks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

/// Where an order came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The cart and checkout of the web shop.
    Web,
    /// The order form of the web shop, written like an e-mail.
    EmailForm,
    /// A chat.
    #[serde(rename = "whatsapp", alias = "whats_app")]
    WhatsApp,
}

/// A line of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderLine {
    /// The product.
    pub product: ProductId,
    /// The variant.
    pub sku: Sku,
    /// The variant's full name at that time.
    pub name: String,
    /// What kind of thing it is; only goods hold stock.
    pub kind: ProductKind,
    /// How many.
    pub quantity: u32,
    /// The price of one at that time.
    pub unit_price: Money,
    /// Price times quantity.
    pub total: Money,
    /// What the pieces cost the shop, in minor units; known once they have left.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cost_minor: Option<i64>,
    /// How many came back.
    #[serde(default, skip_serializing_if = "is_default")]
    pub returned: u32,
    /// How its price is taxed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub vat: Vat,
    /// What its quantity is counted in.
    #[serde(default, skip_serializing_if = "is_default")]
    pub measure: Measure,
}

impl OrderLine {
    /// Whether the line holds stock.
    pub fn is_stockable(&self) -> bool {
        matches!(self.kind, ProductKind::Stockable)
    }

    /// Whether it is a file or a link.
    pub fn is_digital(&self) -> bool {
        matches!(self.kind, ProductKind::Digital)
    }

    /// Whether it is time of a person.
    pub fn is_service(&self) -> bool {
        match self.kind {
            ProductKind::Stockable | ProductKind::Digital => false,
            ProductKind::Service { .. } => true,
        }
    }
}

/// Money received for an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// The payment's id.
    pub id: PaymentId,
    /// How much.
    pub amount: Money,
    /// Where it went.
    pub account: CashAccount,
    /// The provider's reference, unique in the shop.
    pub reference: Option<String>,
    /// Who recorded it.
    pub recorded_by: PersonId,
    /// When it was recorded.
    pub at: Timestamp,
    /// What caused it.
    pub cause: CauseId,
    /// The payment it takes back, by an amount below zero: that one was recorded by mistake.
    #[serde(default)]
    pub takes_back: Option<PaymentId>,
}

impl Payment {
    /// The payments that were not taken back, in their order.
    pub fn standing(all: &[Self]) -> impl DoubleEndedIterator<Item = &Self> {
        let is_back = |id| all.iter().any(|other| other.takes_back == Some(id));
        all.iter().filter(move |it| it.takes_back.is_none() && !is_back(it.id))
    }
}

/// Money paid back for an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refund {
    /// The refund's id.
    pub id: RefundId,
    /// How much.
    pub amount: Money,
    /// What it was paid from.
    pub account: CashAccount,
    /// Who recorded it.
    pub recorded_by: PersonId,
    /// When it was recorded.
    pub at: Timestamp,
    /// What caused it.
    pub cause: CauseId,
}

/// Goods that came back, or a price that was made good for. It is a credit note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Return {
    /// The return's id.
    pub id: ReturnId,
    /// The number of the credit note in its series of the year.
    pub credit_note: u64,
    /// What came back.
    pub lines: Vec<ReturnedLine>,
    /// Whether the goods went back on the shelf; written off otherwise.
    pub is_restocked: bool,
    /// The order of what they were exchanged for.
    pub exchanged_for: Option<OrderNumber>,
    /// When it was recorded.
    pub at: Timestamp,
}

impl Return {
    /// The number of its credit note.
    pub fn number(&self, zone: &Zone) -> SeriesNumber {
        let year = self.at.business_day(zone).year();
        SeriesNumber { series: Series::CreditNote, year, number: self.credit_note }
    }

    /// What the customer is credited, in minor units.
    pub fn price_minor(&self) -> i64 {
        self.lines.iter().fold(0, |sum, line| sum.saturating_add(line.price_minor))
    }
}

/// A line of a return.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnedLine {
    /// The variant.
    pub sku: Sku,
    /// How many came back.
    pub quantity: u32,
    /// The part of the line's price that comes back, in minor units.
    pub price_minor: i64,
    /// What these pieces had cost the shop, in minor units.
    pub cost_minor: i64,
}

/// Where money is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CashAccount {
    /// The till.
    Cash,
    /// The bank account.
    Bank,
    /// Mobile money.
    MobileMoney,
    /// Nowhere: what the shop owes the customer from another order.
    StoreCredit,
}

/// A customer's word that they have paid. It never marks anything paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// The claim's id.
    pub id: ClaimId,
    /// What the customer wrote: a reference, an amount.
    pub text: String,
    /// The picture they sent.
    pub picture: Option<FileId>,
    /// When.
    pub at: Timestamp,
}

/// One step of an order, kept for good: who took it from where to where, when and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transition {
    /// The order's version after the step.
    pub version: u64,
    /// The state before; none for the first.
    pub from: Option<OrderState>,
    /// The state after.
    pub to: OrderState,
    /// In which role the step was taken.
    pub actor: Actor,
    /// Who took it; none for the system.
    pub person: Option<PersonId>,
    /// The message, form or tick that caused it.
    pub cause: CauseId,
    /// When.
    pub at: Timestamp,
    /// Why, where a reason was given.
    pub reason: Option<String>,
}

impl Order {
    /// When it cancels itself: an unpaid order when its hold runs out, a draft after a week. An
    /// order that pays for a booking ends with the booking.
    pub fn runs_out_at(&self) -> Option<Timestamp> {
        match self.state {
            OrderState::Draft => Some(self.created_at.plus_hours(decide::DRAFT_HOURS)),
            OrderState::PendingPayment if self.pays_for.is_some() => None,
            OrderState::PendingPayment if !self.paid.is_positive() => self.hold_until,
            OrderState::PendingPayment
            | OrderState::Confirmed
            | OrderState::Processing
            | OrderState::Dispatched
            | OrderState::Completed
            | OrderState::Cancelled => None,
        }
    }

    /// Whether nobody placed or paid it in time: then it is over, whoever has noted so or not.
    pub fn has_run_out(&self, now: Timestamp) -> bool {
        self.runs_out_at().is_some_and(|due| due <= now)
    }

    /// The order as it stands at `now`: over once its time has run out, whoever has noted so or not.
    #[must_use]
    pub fn as_of(self, now: Timestamp) -> Self {
        match self.runs_out_at() {
            Some(due) if due <= now => self.run_out(due),
            Some(_) | None => self,
        }
    }

    /// The order as its time leaves it that ran out at `due`.
    #[must_use]
    pub fn run_out(self, due: Timestamp) -> Self {
        decide::apply(self, &OrderEvent::Cancelled { reason: None }, due)
    }

    /// When something is to be done about it next: its customer is reminded to pay, or it cancels
    /// itself.
    pub fn due_at(&self) -> Option<Timestamp> {
        let reminder = self.remind_at.first().filter(|_| self.waits_for_money()).copied();
        reminder.into_iter().chain(self.runs_out_at()).min()
    }

    /// Whether nothing was paid of it, and nobody says so either.
    pub fn waits_for_money(&self) -> bool {
        self.state == OrderState::PendingPayment
            && !self.paid.is_positive()
            && self.claims.is_empty()
            && self.hold_until.is_some()
    }

    /// The order held for its customer until `until`, with the reminders that belong to it.
    fn held_until(mut self, until: Timestamp, now: Timestamp) -> Self {
        self.hold_until = Some(until);
        self.remind_at = reminder::of_payment(now, until);
        self
    }

    /// The lines that hold stock.
    pub fn stock_lines(&self) -> impl Iterator<Item = &OrderLine> {
        self.lines.iter().filter(|line| line.is_stockable())
    }
}
