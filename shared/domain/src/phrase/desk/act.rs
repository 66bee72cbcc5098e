//! What a pattern asks for. Finer than a command's name: the words say more than the name does.

use crate::access::Role;
use crate::advice::AdviceKind;
use crate::command::{Audience, DocumentKind};
use crate::document::Lock;
use crate::phrase::entry::DeskName;
use crate::shop::Topic;

/// What a pattern asks for; what stands in its places says the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::phrase) enum Act {
    Handoff {
        on: bool,
    },
    CustomerMessage,
    StaffList,
    StaffAdd(Role),
    StaffRemove,
    SettingsShow,
    SettingsSet(Key),
    AliasList,
    AliasRemove,
    Broadcast(Audience),
    BookingList,
    BookingConfirm,
    BookingReject,
    BookingMissed,
    BookingReschedule,
    CalendarBlock {
        is_lifted: bool,
    },
    CalendarLink {
        is_new: bool,
    },
    HoursSet {
        is_open: bool,
    },
    CalendarConnect,
    CalendarDisconnect,
    ServiceAhead(AheadWords),
    Service(ServiceWords),
    WaitingList,
    DocumentIssue(DocumentKind),
    BookingPaperIssue,
    DocumentPassword,
    /// A password, without a word that tells which.
    SomePassword,
    ReportEndOfDay,
    ReportInventory,
    ReportSatisfaction,
    ReportAdvice(Option<AdviceKind>),
    TillCount,
    ReportScheduleList,
    DigitalFileAdd,
    DigitalLinkAdd,
    DigitalFileList,
    DigitalFileRemove,
    Faq(Topic),
    Delivery,
    ReturnRequest,
    Feedback(Option<u8>),
    DigitalResend,
    DocumentRequest(DocumentKind),
    BookingPaper,
    Statement,
    Book,
    BookingMove,
    BookingCancel,
    WaitingJoin,
    WaitingLeave,
    BookingMine,
    Stop,
    Start,
    DeleteMyData,
    Language,
}

/// What is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::phrase) enum Key {
    Tagline,
    Answer(Topic),
    PaymentMethods,
    ConfirmAbove,
    HoldHours,
    Language,
    PaperAddress,
    TaxNumber,
    Colour,
    /// The picture that is sent with the words.
    Logo,
    NoLogo,
    Lock(Lock),
    DownloadTimes,
    DownloadHours,
    Surveys(bool),
    PaymentReminders(bool),
}

/// What of a service's price is said to be paid ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::phrase) enum AheadWords {
    Nothing,
    /// A part or an amount that stands beside it.
    Part,
    All,
}

/// What is said of how a service is booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::phrase) enum ServiceWords {
    Rules,
    Takes,
    Step,
    Before,
    After,
    /// How long ahead; no notice where no time stands beside it.
    Lead,
    Horizon,
    /// Until when it is changed; until it begins where no time stands beside it.
    CutOff,
    Seats,
    /// Who does it, named first; then what.
    Does,
    /// What is done, named first; then by whom.
    DoneBy,
    /// Who no longer does it, named first; then what.
    DoesNot,
    /// What is no longer done, named first; then by whom.
    NotDoneBy,
    Begin,
    End,
    Newcomer,
}

impl ServiceWords {
    fn name(self) -> DeskName {
        match self {
            Self::Rules => DeskName::ServiceRules,
            Self::Newcomer => DeskName::ResourceAdd,
            Self::Takes
            | Self::Step
            | Self::Before
            | Self::After
            | Self::Lead
            | Self::Horizon
            | Self::CutOff
            | Self::Seats
            | Self::Does
            | Self::DoneBy
            | Self::DoesNot
            | Self::NotDoneBy
            | Self::Begin
            | Self::End => DeskName::ServiceChange,
        }
    }
}

impl Act {
    /// The name of the command it becomes.
    pub(super) fn name(self) -> DeskName {
        match self {
            Self::Handoff { .. } => DeskName::Handoff,
            Self::CustomerMessage => DeskName::CustomerMessage,
            Self::StaffList => DeskName::StaffList,
            Self::StaffAdd(_) | Self::StaffRemove => DeskName::StaffPhone,
            Self::SettingsShow => DeskName::SettingsShow,
            Self::SettingsSet(_) => DeskName::SettingsSet,
            Self::AliasList => DeskName::AliasList,
            Self::AliasRemove => DeskName::AliasRemove,
            Self::Broadcast(_) => DeskName::BroadcastSend,
            Self::BookingList => DeskName::BookingList,
            Self::BookingConfirm => DeskName::BookingConfirm,
            Self::BookingReject => DeskName::BookingReject,
            Self::BookingMissed => DeskName::BookingMissed,
            Self::BookingReschedule => DeskName::BookingReschedule,
            Self::CalendarBlock { .. } => DeskName::CalendarBlock,
            Self::CalendarConnect => DeskName::CalendarConnect,
            Self::CalendarDisconnect => DeskName::CalendarDisconnect,
            Self::ServiceAhead(_) => DeskName::ServiceAhead,
            Self::Service(words) => words.name(),
            Self::WaitingList => DeskName::WaitingList,
            Self::CalendarLink { .. } => DeskName::CalendarLink,
            Self::HoursSet { .. } => DeskName::HoursSet,
            Self::DocumentIssue(_) | Self::BookingPaperIssue => DeskName::DocumentIssue,
            Self::DocumentPassword | Self::SomePassword => DeskName::DocumentPassword,
            Self::ReportEndOfDay => DeskName::ReportEndOfDay,
            Self::ReportInventory => DeskName::ReportInventory,
            Self::ReportSatisfaction => DeskName::ReportSatisfaction,
            Self::ReportAdvice(_) => DeskName::ReportAdvice,
            Self::TillCount => DeskName::TillCount,
            Self::ReportScheduleList => DeskName::ReportScheduleList,
            Self::DigitalFileAdd => DeskName::DigitalFileAdd,
            Self::DigitalLinkAdd => DeskName::DigitalLinkAdd,
            Self::DigitalFileList => DeskName::DigitalFileList,
            Self::DigitalFileRemove => DeskName::DigitalFileRemove,
            Self::Faq(_) => DeskName::Faq,
            Self::Delivery => DeskName::Delivery,
            Self::ReturnRequest => DeskName::ReturnRequest,
            Self::Feedback(_) => DeskName::Feedback,
            Self::DigitalResend => DeskName::DigitalResend,
            Self::DocumentRequest(_) | Self::BookingPaper | Self::Statement => {
                DeskName::DocumentRequest
            }
            Self::Book => DeskName::Book,
            Self::BookingMove | Self::BookingCancel => DeskName::BookingChange,
            Self::WaitingJoin => DeskName::WaitingJoin,
            Self::WaitingLeave => DeskName::WaitingLeave,
            Self::BookingMine => DeskName::BookingMine,
            Self::Stop => DeskName::Stop,
            Self::Start => DeskName::Start,
            Self::DeleteMyData => DeskName::DeleteMyData,
            Self::Language => DeskName::Language,
        }
    }

    /// Whether a time of day may be said with it.
    pub(super) fn has_time(self) -> bool {
        matches!(self, Self::Book | Self::BookingMove | Self::BookingReschedule | Self::WaitingJoin)
    }

    /// Whether only those who run the shop ask for it.
    pub(super) fn is_of_shop(self) -> bool {
        is_of_shop(self.name())
    }

    /// Whether anything changes by it, or anybody is written to.
    pub(super) fn writes(self) -> bool {
        writes(self.name())
    }

    /// Whether those who run the shop mean something else by the same words.
    pub(super) fn is_of_customers(self) -> bool {
        // To the shop a statement is one of its books, and it confirms bookings itself.
        matches!(
            self,
            Self::Delivery
                | Self::BookingMine
                | Self::ReturnRequest
                | Self::Statement
                | Self::BookingPaper
                | Self::WaitingJoin
        )
    }

    /// Whether a customer who says it tries the shop's doors: worth a line in the audit log.
    pub(super) fn is_telling(self) -> bool {
        // Anybody may speak of a logo.
        !matches!(self, Self::SettingsSet(Key::Logo))
            && matches!(
                self,
                Self::StaffAdd(_)
                    | Self::StaffRemove
                    | Self::SettingsSet(_)
                    | Self::Broadcast(_)
                    | Self::DocumentPassword
                    | Self::SomePassword
                    | Self::CalendarBlock { .. }
                    | Self::CalendarConnect
                    | Self::DigitalLinkAdd
                    | Self::DigitalFileRemove
                    | Self::CalendarDisconnect
                    | Self::ServiceAhead(_)
                    | Self::CalendarLink { .. }
                    | Self::HoursSet { .. }
            )
    }
}

/// Whether only those who run the shop give a command of this name.
pub(super) fn is_of_shop(name: DeskName) -> bool {
    match name {
        DeskName::Handoff
        | DeskName::CustomerMessage
        | DeskName::StaffList
        | DeskName::StaffPhone
        | DeskName::SettingsShow
        | DeskName::SettingsSet
        | DeskName::AliasList
        | DeskName::AliasRemove
        | DeskName::BroadcastSend
        | DeskName::BookingList
        | DeskName::BookingConfirm
        | DeskName::BookingReject
        | DeskName::BookingMissed
        | DeskName::BookingReschedule
        | DeskName::CalendarBlock
        | DeskName::CalendarConnect
        | DeskName::CalendarDisconnect
        | DeskName::ServiceAhead
        | DeskName::ServiceRules
        | DeskName::ServiceChange
        | DeskName::ResourceAdd
        | DeskName::WaitingList
        | DeskName::CalendarLink
        | DeskName::HoursSet
        | DeskName::DocumentIssue
        | DeskName::DocumentPassword
        | DeskName::ReportIssue
        | DeskName::ReportEndOfDay
        | DeskName::ReportInventory
        | DeskName::ReportSatisfaction
        | DeskName::ReportAdvice
        | DeskName::TillCount
        | DeskName::ReportSchedule
        | DeskName::ReportScheduleList
        | DeskName::ReportScheduleStop
        | DeskName::DigitalFileAdd
        | DeskName::DigitalLinkAdd
        | DeskName::DigitalFileList
        | DeskName::DigitalFileRemove => true,
        DeskName::Availability
        | DeskName::Faq
        | DeskName::Delivery
        | DeskName::ReturnRequest
        | DeskName::Feedback
        | DeskName::DigitalResend
        | DeskName::DocumentRequest
        | DeskName::Book
        | DeskName::BookingChange
        | DeskName::WaitingJoin
        | DeskName::WaitingLeave
        | DeskName::BookingMine
        | DeskName::Stop
        | DeskName::Start
        | DeskName::DeleteMyData
        | DeskName::Language => false,
    }
}

/// Whether anything changes by a command of this name, or anybody is written to.
pub(in crate::phrase) fn writes(name: DeskName) -> bool {
    match name {
        DeskName::StaffList
        | DeskName::SettingsShow
        | DeskName::AliasList
        | DeskName::BookingList
        | DeskName::ServiceRules
        | DeskName::WaitingList
        | DeskName::ReportIssue
        | DeskName::ReportEndOfDay
        | DeskName::ReportInventory
        | DeskName::ReportSatisfaction
        | DeskName::ReportAdvice
        | DeskName::ReportScheduleList
        | DeskName::DigitalFileList
        | DeskName::Availability
        | DeskName::BookingMine
        | DeskName::Faq => false,
        DeskName::Handoff
        | DeskName::CustomerMessage
        | DeskName::StaffPhone
        | DeskName::SettingsSet
        | DeskName::AliasRemove
        | DeskName::BroadcastSend
        | DeskName::BookingConfirm
        | DeskName::BookingReject
        | DeskName::BookingMissed
        | DeskName::BookingReschedule
        | DeskName::CalendarBlock
        | DeskName::CalendarConnect
        | DeskName::CalendarDisconnect
        | DeskName::ServiceAhead
        | DeskName::ServiceChange
        | DeskName::ResourceAdd
        | DeskName::CalendarLink
        | DeskName::HoursSet
        | DeskName::DocumentIssue
        | DeskName::DocumentPassword
        | DeskName::ReportSchedule
        | DeskName::ReportScheduleStop
        | DeskName::Delivery
        | DeskName::TillCount
        | DeskName::DigitalFileAdd
        | DeskName::DigitalLinkAdd
        | DeskName::DigitalFileRemove
        | DeskName::ReturnRequest
        | DeskName::Feedback
        | DeskName::DigitalResend
        | DeskName::DocumentRequest
        | DeskName::Book
        | DeskName::BookingChange
        | DeskName::WaitingJoin
        | DeskName::WaitingLeave
        | DeskName::Stop
        | DeskName::Start
        | DeskName::DeleteMyData
        | DeskName::Language => true,
    }
}
