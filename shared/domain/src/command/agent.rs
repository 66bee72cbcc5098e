//! Who carries a command out. Deliberately absent: how.

use super::{Command, CustomerCommand, DeskCommand, DeskRequest, ShopCommand};
use serde::{Deserialize, Serialize};

/// Which agent a command belongs to. One namespace, one agent: they never overlap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Agent {
    /// Answers of the conversation itself: greetings, catalogue, help. It changes nothing.
    Conversation,
    /// Carts, orders and payments, and files that were bought.
    Order,
    /// Stock.
    Inventory,
    /// Money and books.
    Accounting,
    /// The shop's agenda and what is booked in it.
    Booking,
    /// Calendars of other programs.
    Calendar,
    /// Papers of orders.
    Document,
    /// Days and stocks at a glance.
    Reporting,
    /// The shop's people and settings, its messages to many, and what customers ask of people.
    Admin,
}

impl Command {
    /// The agent it belongs to.
    pub fn agent(&self) -> Agent {
        match self {
            Self::Customer(command) => match command {
                CustomerCommand::Greet
                | CustomerCommand::Help
                | CustomerCommand::Browse { .. }
                | CustomerCommand::Search { .. }
                | CustomerCommand::ProductInfo { .. }
                | CustomerCommand::Human => Agent::Conversation,
                CustomerCommand::CartAdd { .. }
                | CustomerCommand::CartChange { .. }
                | CustomerCommand::CartRemove { .. }
                | CustomerCommand::CartClear
                | CustomerCommand::CartView
                | CustomerCommand::Checkout
                | CustomerCommand::OrderConfirm { .. }
                | CustomerCommand::OrderPlace { .. }
                | CustomerCommand::OrderStatus { .. }
                | CustomerCommand::CancelRequest { .. }
                | CustomerCommand::PaymentReport { .. }
                | CustomerCommand::ContinueCart { .. } => Agent::Order,
                CustomerCommand::Desk(request) => request.agent(),
            },
            Self::Shop(command) => command.agent(),
        }
    }
}

impl ShopCommand {
    /// The agent it belongs to.
    pub fn agent(&self) -> Agent {
        match self {
            Self::Help { .. } => Agent::Conversation,
            Self::Desk(command) => command.agent(),
            Self::Undo { by } => by.unwrap_or(Agent::Accounting),
            Self::OrderList { .. }
            | Self::OrderShow { .. }
            | Self::Sale(_)
            | Self::OrderSetState { .. }
            | Self::OrderCancel { .. }
            | Self::OrderReturn { .. }
            | Self::OrderExchange { .. }
            | Self::OrderRefund { .. }
            | Self::OrderOnCredit { .. }
            | Self::OrderDiscount { .. }
            | Self::PaymentRecord { .. }
            | Self::BookingPaid(_)
            | Self::DebtSettle { .. }
            | Self::CreditLimit { .. } => Agent::Order,
            Self::Product(_)
            | Self::StockLevel { .. }
            | Self::StockLow
            | Self::StockHistory { .. }
            | Self::StockAging { .. }
            | Self::StockReceive { .. }
            | Self::StockTransfer { .. }
            | Self::StockAdjust { .. } => Agent::Inventory,
            Self::ExpenseAdd { .. }
            | Self::IncomeAdd { .. }
            | Self::MoneyTransfer { .. }
            | Self::BillAdd { .. }
            | Self::BillPay { .. }
            | Self::DebtList { .. }
            | Self::DebtStatement { .. }
            | Self::DebtRemind { .. }
            | Self::VatPay { .. }
            | Self::Depreciate { .. }
            | Self::YearClose { .. }
            | Self::OwnerCapital { .. }
            | Self::LoanTake { .. }
            | Self::LoanRepay { .. }
            | Self::AccountBalance { .. }
            | Self::AccountAdd { .. }
            | Self::AccountRename { .. }
            | Self::AccountArchive { .. }
            | Self::JournalReverse { .. }
            | Self::BooksClose { .. }
            | Self::Report { .. }
            | Self::Explain { .. } => Agent::Accounting,
        }
    }
}

impl DeskCommand {
    /// The agent it belongs to.
    pub fn agent(&self) -> Agent {
        match self {
            Self::Handoff { .. }
            | Self::CustomerMessage { .. }
            | Self::StaffList
            | Self::StaffPhone { .. }
            | Self::SettingsShow
            | Self::SettingsSet { .. }
            | Self::AliasList
            | Self::AliasRemove { .. }
            | Self::BroadcastSend { .. } => Agent::Admin,
            Self::BookingList { .. }
            | Self::BookingConfirm { .. }
            | Self::BookingReject { .. }
            | Self::BookingMissed { .. }
            | Self::BookingReschedule { .. }
            | Self::CalendarBlock { .. }
            | Self::HoursSet { .. }
            | Self::CalendarLink { .. }
            | Self::ServiceAhead { .. }
            | Self::Service(_)
            | Self::WaitingList => Agent::Booking,
            Self::CalendarConnect { .. } | Self::CalendarDisconnect { .. } => Agent::Calendar,
            Self::DocumentIssue { .. }
            | Self::ReportIssue { .. }
            | Self::DocumentPassword
            | Self::DocumentNumbered { .. }
            | Self::BookingPaper { .. }
            | Self::StatementIssue { .. } => Agent::Document,
            Self::ReportInventory { .. }
            | Self::ReportSatisfaction { .. }
            | Self::ReportSchedule { .. }
            | Self::ReportScheduleList
            | Self::ReportScheduleStop { .. } => Agent::Reporting,
            // Who has bought a file gets it with their order.
            Self::Digital(_) => Agent::Order,
            // What was sold and what should be there stands in the books.
            Self::ReportAdvice { .. } | Self::ReportEndOfDay { .. } | Self::TillCount { .. } => {
                Agent::Accounting
            }
        }
    }
}

impl DeskRequest {
    /// The agent it belongs to.
    pub fn agent(&self) -> Agent {
        match self {
            Self::Availability { .. } | Self::Faq { .. } | Self::Language { .. } => {
                Agent::Conversation
            }
            Self::ReturnRequest { .. }
            | Self::Feedback { .. }
            | Self::Rate { .. }
            | Self::Stop
            | Self::Start
            | Self::DeleteMyData { .. } => Agent::Admin,
            Self::DocumentRequest { .. }
            | Self::DocumentNumbered { .. }
            | Self::BookingPaper { .. }
            | Self::Statement { .. } => Agent::Document,
            Self::Book { .. }
            | Self::BookingChange { .. }
            | Self::BookingTake { .. }
            | Self::BookingGiveUp { .. }
            | Self::WaitingJoin { .. }
            | Self::WaitingLeave
            | Self::Bookings => Agent::Booking,
            Self::Delivery { .. } | Self::DigitalResend { .. } => Agent::Order,
        }
    }
}
