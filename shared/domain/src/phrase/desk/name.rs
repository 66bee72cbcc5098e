//! The names of commands at the desk, for logs, audit rows and help. Deliberately absent: what
//! was said.

use crate::command::{DeskCommand, DeskRequest, DigitalCommand, ServiceCommand};
use serde::{Deserialize, Serialize};

/// The name of a command at the desk, without what was said with it. Safe to log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the name of the command that carries the documentation")]
pub enum DeskName {
    Handoff,
    CustomerMessage,
    StaffList,
    StaffPhone,
    SettingsShow,
    SettingsSet,
    AliasList,
    AliasRemove,
    BroadcastSend,
    BookingList,
    BookingConfirm,
    BookingReject,
    BookingMissed,
    BookingReschedule,
    CalendarBlock,
    CalendarConnect,
    CalendarDisconnect,
    ServiceAhead,
    ServiceRules,
    ServiceChange,
    ResourceAdd,
    WaitingList,
    CalendarLink,
    HoursSet,
    DocumentIssue,
    DocumentPassword,
    ReportIssue,
    ReportEndOfDay,
    ReportInventory,
    ReportSatisfaction,
    ReportAdvice,
    TillCount,
    ReportSchedule,
    ReportScheduleList,
    ReportScheduleStop,
    DigitalFileAdd,
    DigitalLinkAdd,
    DigitalFileList,
    DigitalFileRemove,
    Availability,
    Faq,
    Delivery,
    ReturnRequest,
    Feedback,
    DigitalResend,
    DocumentRequest,
    Book,
    BookingChange,
    WaitingJoin,
    WaitingLeave,
    BookingMine,
    Stop,
    Start,
    DeleteMyData,
    Language,
}

impl DeskName {
    /// The name of a command of the shop.
    pub(in crate::phrase) fn of_command(command: &DeskCommand) -> Self {
        match command {
            DeskCommand::Handoff { .. } => Self::Handoff,
            DeskCommand::CustomerMessage { .. } => Self::CustomerMessage,
            DeskCommand::StaffList => Self::StaffList,
            DeskCommand::StaffPhone { .. } => Self::StaffPhone,
            DeskCommand::SettingsShow => Self::SettingsShow,
            DeskCommand::SettingsSet { .. } => Self::SettingsSet,
            DeskCommand::AliasList => Self::AliasList,
            DeskCommand::AliasRemove { .. } => Self::AliasRemove,
            DeskCommand::BroadcastSend { .. } => Self::BroadcastSend,
            DeskCommand::BookingList { .. } => Self::BookingList,
            DeskCommand::BookingConfirm { .. } => Self::BookingConfirm,
            DeskCommand::BookingReject { .. } => Self::BookingReject,
            DeskCommand::BookingMissed { .. } => Self::BookingMissed,
            DeskCommand::BookingReschedule { .. } => Self::BookingReschedule,
            DeskCommand::CalendarBlock { .. } => Self::CalendarBlock,
            DeskCommand::CalendarConnect { .. } => Self::CalendarConnect,
            DeskCommand::CalendarDisconnect { .. } => Self::CalendarDisconnect,
            DeskCommand::ServiceAhead { .. } => Self::ServiceAhead,
            DeskCommand::Service(command) => Self::of_service(command),
            DeskCommand::WaitingList => Self::WaitingList,
            DeskCommand::CalendarLink { .. } => Self::CalendarLink,
            DeskCommand::HoursSet { .. } => Self::HoursSet,
            DeskCommand::DocumentIssue { .. }
            | DeskCommand::DocumentNumbered { .. }
            | DeskCommand::BookingPaper { .. }
            | DeskCommand::StatementIssue { .. } => Self::DocumentIssue,
            DeskCommand::DocumentPassword => Self::DocumentPassword,
            DeskCommand::ReportIssue { .. } => Self::ReportIssue,
            DeskCommand::ReportEndOfDay { .. } => Self::ReportEndOfDay,
            DeskCommand::ReportInventory { .. } => Self::ReportInventory,
            DeskCommand::ReportSatisfaction { .. } => Self::ReportSatisfaction,
            DeskCommand::ReportAdvice { .. } => Self::ReportAdvice,
            DeskCommand::TillCount { .. } => Self::TillCount,
            DeskCommand::ReportSchedule { .. } => Self::ReportSchedule,
            DeskCommand::ReportScheduleList => Self::ReportScheduleList,
            DeskCommand::ReportScheduleStop { .. } => Self::ReportScheduleStop,
            DeskCommand::Digital(command) => Self::of_digital(command),
        }
    }

    /// The name of a command about digital goods.
    pub(in crate::phrase) fn of_digital(command: &DigitalCommand) -> Self {
        match command {
            DigitalCommand::FileAdd { .. } => Self::DigitalFileAdd,
            DigitalCommand::LinkAdd { .. } => Self::DigitalLinkAdd,
            DigitalCommand::FileList { .. } => Self::DigitalFileList,
            DigitalCommand::FileRemove { .. } => Self::DigitalFileRemove,
        }
    }

    /// The name of a command about how services are booked.
    pub(in crate::phrase) fn of_service(command: &ServiceCommand) -> Self {
        match command {
            ServiceCommand::Rules { .. } => Self::ServiceRules,
            ServiceCommand::Change { .. } => Self::ServiceChange,
            ServiceCommand::ResourceAdd { .. } => Self::ResourceAdd,
        }
    }

    /// The name of what anyone may ask.
    pub(in crate::phrase) fn of_request(request: &DeskRequest) -> Self {
        match request {
            DeskRequest::Availability { .. } => Self::Availability,
            DeskRequest::Faq { .. } => Self::Faq,
            DeskRequest::Delivery { .. } => Self::Delivery,
            DeskRequest::ReturnRequest { .. } => Self::ReturnRequest,
            DeskRequest::Feedback { .. } | DeskRequest::Rate { .. } => Self::Feedback,
            DeskRequest::DigitalResend { .. } => Self::DigitalResend,
            DeskRequest::DocumentRequest { .. }
            | DeskRequest::DocumentNumbered { .. }
            | DeskRequest::BookingPaper { .. }
            | DeskRequest::Statement { .. } => Self::DocumentRequest,
            DeskRequest::Book { .. } | DeskRequest::BookingTake { .. } => Self::Book,
            DeskRequest::BookingChange { .. } | DeskRequest::BookingGiveUp { .. } => {
                Self::BookingChange
            }
            DeskRequest::WaitingJoin { .. } => Self::WaitingJoin,
            DeskRequest::WaitingLeave => Self::WaitingLeave,
            DeskRequest::Bookings => Self::BookingMine,
            DeskRequest::Stop => Self::Stop,
            DeskRequest::Start => Self::Start,
            DeskRequest::DeleteMyData { .. } => Self::DeleteMyData,
            DeskRequest::Language { .. } => Self::Language,
        }
    }

    /// The name in audit rows and logs: "staff.phone".
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Handoff => "handoff",
            Self::CustomerMessage => "customer.message",
            Self::StaffList => "staff.list",
            Self::StaffPhone => "staff.phone",
            Self::SettingsShow => "settings.show",
            Self::SettingsSet => "settings.set",
            Self::AliasList => "alias.list",
            Self::AliasRemove => "alias.remove",
            Self::BroadcastSend => "broadcast.send",
            Self::BookingList => "booking.list",
            Self::BookingConfirm => "booking.confirm",
            Self::BookingReject => "booking.reject",
            Self::BookingMissed => "booking.missed",
            Self::BookingReschedule => "booking.reschedule",
            Self::CalendarBlock => "calendar.block",
            Self::CalendarConnect => "calendar.connect",
            Self::CalendarDisconnect => "calendar.disconnect",
            Self::ServiceAhead => "service.ahead",
            Self::ServiceRules => "service.rules",
            Self::ServiceChange => "service.change",
            Self::ResourceAdd => "resource.add",
            Self::WaitingList => "waiting.list",
            Self::CalendarLink => "calendar.link",
            Self::HoursSet => "hours.set",
            Self::DocumentIssue => "doc.issue",
            Self::DocumentPassword => "doc.password",
            Self::ReportIssue => "report.issue",
            Self::ReportEndOfDay => "report.eod",
            Self::ReportInventory => "report.inventory",
            Self::ReportSatisfaction => "report.satisfaction",
            Self::ReportAdvice => "report.advice",
            Self::TillCount => "till.count",
            Self::ReportSchedule => "report.schedule",
            Self::ReportScheduleList => "report.schedule_list",
            Self::ReportScheduleStop => "report.schedule_stop",
            Self::DigitalFileAdd => "digital.file_add",
            Self::DigitalLinkAdd => "digital.link_add",
            Self::DigitalFileList => "digital.file_list",
            Self::DigitalFileRemove => "digital.file_remove",
            Self::Availability => "availability",
            Self::Faq => "faq",
            Self::Delivery => "delivery",
            Self::ReturnRequest => "return.request",
            Self::Feedback => "feedback",
            Self::DigitalResend => "digital.resend",
            Self::DocumentRequest => "doc.request",
            Self::Book => "book",
            Self::BookingChange => "booking.change",
            Self::WaitingJoin => "waiting.join",
            Self::WaitingLeave => "waiting.leave",
            Self::BookingMine => "booking.mine",
            Self::Stop => "stop",
            Self::Start => "start",
            Self::DeleteMyData => "delete_my_data",
            Self::Language => "language",
        }
    }
}
