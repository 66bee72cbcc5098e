//! What is asked at the desk: of people, settings and messages of a shop; and of bookings,
//! documents and days at a glance. Deliberately absent: how a name or a number becomes a person.

use super::digital::DigitalCommand;
use super::service::ServiceCommand;
use super::setting::Setting;
use crate::access::Role;
use crate::advice::AdviceKind;
use crate::booking::agenda::Hours;
use crate::booking::ahead::Ahead;
use crate::compact::is_default;
use crate::document::{ReportAsk, ReportFormat, SeriesNumber};
use crate::ids::{OrderNumber, PaymentId, PersonId, ResourceId};
use crate::ledger::account::AccountCode;
use crate::money::Money;
use crate::schedule::{Rhythm, ScheduledReport, WhichSchedule};
use crate::time::{BusinessDay, DayRange, Timestamp};
use serde::{Deserialize, Serialize};

/// Somebody, as they were named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Someone {
    /// By a name.
    Name(String),
    /// By a phone number as it was typed; the shop's country completes it.
    Phone(String),
    /// By what they ordered.
    Order(OrderNumber),
    /// By who they are.
    Person(PersonId),
}

/// What is done with a phone number of the shop's people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StaffAction {
    /// Whoever writes from it works here in this role from now on.
    Add(Role),
    /// Whoever writes from it is a customer from now on.
    Remove,
}

/// Who is written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Every customer who has written to the shop.
    Everybody,
    /// Those who buy on account.
    OnAccount,
}

/// Which payment of an order is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhichPayment {
    /// By its place among those that stand, counted from one.
    Nth(u16),
    /// By its id.
    Known(PaymentId),
}

/// A paper of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// What is to be paid.
    Invoice,
    /// What was paid.
    Receipt,
    /// What it would cost.
    Proposal,
    /// That it was agreed.
    Confirmation,
    /// Where it is.
    Status,
    /// What came back, and what is credited for it.
    CreditNote,
}

/// How far a message to many has come.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Where the page before this one ended.
    pub after: Option<String>,
    /// How many pages came before.
    pub page: u32,
    /// To how many it was sent.
    pub sent: u32,
    /// How many have not written within a day.
    pub away: u32,
    /// How many want no such messages.
    pub stopped: u32,
}

/// When somebody wants to come, and with whom.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// On which day.
    #[serde(default, skip_serializing_if = "is_default")]
    pub day: Option<BusinessDay>,
    /// At which time of it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub time: Option<TimeAsk>,
    /// At this very moment, as it was chosen.
    #[serde(default, skip_serializing_if = "is_default")]
    pub from: Option<Timestamp>,
    /// With whom, by name or id; with whoever is free without it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub with: Option<String>,
}

/// A time of day, in minutes after midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimeAsk {
    /// At it.
    At(u32),
    /// At it or later.
    After(u32),
    /// Over by it.
    Before(u32),
    /// At the first or later, and over by the second.
    Between(u32, u32),
}

/// Days whose opening hours are set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OpenDays {
    /// Each week on those on which the shop is open now.
    Usual,
    /// Each week on these, from 0 for Monday to 6 for Sunday.
    Weekly(Vec<u8>),
    /// On these alone.
    Dates(DayRange),
}

/// Days on which no bookings are taken, or are taken again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClosedDays {
    /// From one day to another.
    Range(DayRange),
    /// Some days, or some from one to another, in order.
    Each(Vec<DayRange>),
    /// Each week on these, from 0 for Monday to 6 for Sunday.
    Weekly(Vec<u8>),
    /// Those that are blocked, where none is named.
    Unsaid,
}

impl When {
    /// On this day, at any time.
    pub fn on(day: Option<BusinessDay>) -> Self {
        Self { day, ..Self::default() }
    }

    /// At this very moment, with whoever was named.
    pub fn at_with(from: Timestamp, with: Option<&ResourceId>) -> Self {
        Self { from: Some(from), with: with.map(ToString::to_string), ..Self::default() }
    }
}

/// What those who run the shop may ask at the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "ask", rename_all = "snake_case")]
pub enum DeskCommand {
    /// Talk to a customer oneself, or let the shop's answers speak again.
    Handoff {
        /// Whom.
        customer: Someone,
        /// Whether the answers are silent from now on.
        on: bool,
    },
    /// Write to a customer.
    CustomerMessage {
        /// Whom.
        customer: Someone,
        /// What.
        text: String,
        /// Whether a person of the shop is talking to them already.
        ongoing: bool,
    },
    /// Who works here.
    StaffList,
    /// Somebody comes to work here, or leaves.
    StaffPhone {
        /// Which.
        action: StaffAction,
        /// Who.
        who: Someone,
        /// What they are called.
        name: Option<String>,
    },
    /// What can be set, and how it is.
    SettingsShow,
    /// Set something.
    SettingsSet {
        /// What, and to what.
        setting: Setting,
    },
    /// What the shop calls its products besides their names.
    AliasList,
    /// Words mean no product any more.
    AliasRemove {
        /// The words.
        words: String,
    },
    /// Write to many.
    BroadcastSend {
        /// To whom.
        audience: Audience,
        /// What.
        text: String,
        /// How far it is; it goes page by page.
        #[serde(default)]
        progress: Progress,
    },
    /// What is booked.
    BookingList {
        /// When; from today on without it.
        range: Option<DayRange>,
    },
    /// Agree to a booking.
    BookingConfirm {
        /// Which.
        booking: u64,
    },
    /// Turn a booking down.
    BookingReject {
        /// Which.
        booking: u64,
        /// Why, if said.
        reason: Option<String>,
    },
    /// Note that somebody did not come to a booking.
    BookingMissed {
        /// Which.
        #[serde(default, skip_serializing_if = "is_default")]
        booking: Option<u64>,
        /// What its customer is called, where no number is said.
        #[serde(default, skip_serializing_if = "is_default")]
        who: Option<String>,
    },
    /// Move a booking.
    BookingReschedule {
        /// Which.
        booking: u64,
        /// To when; without it free times are shown.
        #[serde(flatten)]
        when: Box<When>,
    },
    /// Take no bookings.
    CalendarBlock {
        /// When.
        #[serde(flatten)]
        days: ClosedDays,
        /// Of what; of all without it.
        resource: Option<String>,
        /// At which hours of each day; at all without them.
        #[serde(default, skip_serializing_if = "is_default")]
        hours: Option<Hours>,
        /// Whether they are taken again.
        #[serde(default, skip_serializing_if = "is_default")]
        is_lifted: bool,
    },
    /// Have a resource keep a calendar of another program.
    CalendarConnect {
        /// Whose, as they are called; the only one's without it.
        resource: Option<String>,
        /// The calendar's address as it was typed; without it is said how it goes.
        address: Option<String>,
    },
    /// Leave the calendar of another program alone.
    CalendarDisconnect {
        /// Whose, as they are called; the only one's without it.
        resource: Option<String>,
    },
    /// Have a service paid ahead, or not any more.
    ServiceAhead {
        /// Which, in words; the only one there is without them.
        service: Option<String>,
        /// What of its price.
        ahead: Ahead,
    },
    /// Something about how services are booked.
    Service(ServiceCommand),
    /// Who waits for a time that is taken.
    WaitingList,
    /// Set when the shop is open for bookings.
    HoursSet {
        /// On which days.
        days: OpenDays,
        /// From when to when; closed without.
        hours: Vec<Hours>,
    },
    /// Links by which calendar programs follow the bookings.
    CalendarLink {
        /// Of what; of each and of all without it.
        resource: Option<String>,
        /// Whether they are new ones, which end the old.
        #[serde(default, skip_serializing_if = "is_default")]
        is_new: bool,
    },
    /// Write a paper of an order.
    DocumentIssue {
        /// Which paper.
        kind: DocumentKind,
        /// Of which order.
        number: OrderNumber,
        /// Of which of its payments, for a receipt; the newest without it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        payment: Option<WhichPayment>,
    },
    /// Send a paper by its own number.
    DocumentNumbered {
        /// The number.
        number: SeriesNumber,
    },
    /// Write the confirmation of a booking.
    BookingPaper {
        /// Which booking.
        booking: u64,
    },
    /// Write the statement of a customer's account.
    StatementIssue {
        /// Whose.
        customer: PersonId,
        /// Of which days.
        range: DayRange,
    },
    /// A report as a file.
    ReportIssue {
        /// Of what; of what was shown last without it.
        report: Option<Box<ReportAsk>>,
        /// Which kind of file.
        format: ReportFormat,
    },
    /// A new password for the documents of those who run the shop.
    DocumentPassword,
    /// The day at a glance.
    ReportEndOfDay {
        /// Which day; today without it.
        day: Option<BusinessDay>,
    },
    /// What the stock is worth.
    ReportInventory {
        /// At the end of which day; now without it.
        as_of: Option<BusinessDay>,
    },
    /// What customers thought.
    ReportSatisfaction {
        /// When.
        range: Option<DayRange>,
    },
    /// What the sales of the last weeks recommend.
    ReportAdvice {
        /// About what; about everything without it.
        #[serde(default, skip_serializing_if = "is_default")]
        about: Option<AdviceKind>,
    },
    /// Somebody counted what is in an account that holds money.
    TillCount {
        /// Which.
        account: AccountCode,
        /// What was there.
        counted: Money,
        /// What the books said should be there, as it was shown; only that is corrected.
        #[serde(default, skip_serializing_if = "is_default")]
        seen: Option<Money>,
    },
    /// Have a report come by itself.
    ReportSchedule {
        /// Which.
        report: ScheduledReport,
        /// How often.
        rhythm: Rhythm,
    },
    /// Which reports come by themselves.
    ReportScheduleList,
    /// Have a report come no more.
    ReportScheduleStop {
        /// Which.
        which: WhichSchedule,
    },
    /// Something about what lies behind digital products.
    Digital(DigitalCommand),
}
