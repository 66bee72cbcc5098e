//! Who may ask for what. The principal is decided before a single word is parsed.

mod amount;

use crate::command::{
    DeskCommand, ProductCommand, SaleCommand, ServiceCommand, Setting, ShopCommand,
};
use crate::ids::PersonId;
use crate::money::Money;
use crate::order::state::Actor;
use amount::amount;
use serde::{Deserialize, Serialize};

/// What a person is to a shop. It stands on the identity row, never in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Everybody else.
    Customer,
    /// Works in the shop.
    Staff,
    /// Owns the shop.
    Owner,
}

/// A person in their role, as the identity row tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Principal {
    /// The person.
    pub person: PersonId,
    /// The role.
    pub role: Role,
}

/// The right to give a shop's commands. Only a principal who runs the shop has it, so a
/// customer's words can't become one: the parser of shop commands asks for it.
#[derive(Debug, Clone, Copy)]
pub struct ShopAuthority(());

impl Principal {
    /// The authority of staff and owners; none for customers.
    pub fn authority(&self) -> Option<ShopAuthority> {
        match self.role {
            Role::Customer => None,
            Role::Staff | Role::Owner => Some(ShopAuthority(())),
        }
    }
}

/// A right to a kind of command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    /// See orders and lead them along, cancel, take goods back, sell on credit.
    Orders,
    /// Record what customers pay.
    Payments,
    /// See stock.
    Stock,
    /// Take goods in, and move them between outlets.
    Receive,
    /// Record small expenses.
    Expenses,
    /// What is offered, and at which price.
    Products,
    /// Everything else that moves money, and corrections of stock.
    Money,
    /// The accounts themselves, entries taken back, periods closed.
    Books,
    /// Statements, balances, and who owes what.
    Reports,
    /// Talk to customers oneself.
    Customers,
    /// The shop's people and settings, and messages to many.
    Administration,
}

impl Permission {
    /// The right a command asks for.
    pub fn of(command: &ShopCommand) -> Self {
        match command {
            ShopCommand::OrderList { .. }
            | ShopCommand::OrderShow { .. }
            | ShopCommand::OrderSetState { .. }
            | ShopCommand::OrderCancel { .. }
            | ShopCommand::OrderReturn { .. }
            | ShopCommand::OrderExchange { .. }
            | ShopCommand::OrderOnCredit { .. }
            | ShopCommand::Undo { .. }
            | ShopCommand::Help { .. } => Self::Orders,
            ShopCommand::Product(_) => Self::Products,
            ShopCommand::PaymentRecord { .. }
            | ShopCommand::BookingPaid(_)
            | ShopCommand::DebtSettle { .. } => Self::Payments,
            ShopCommand::Sale(command) => match **command {
                SaleCommand::PaymentList { .. } => Self::Payments,
                SaleCommand::Create { .. }
                | SaleCommand::EditLines { .. }
                | SaleCommand::Message { .. } => Self::Orders,
            },
            ShopCommand::StockLevel { .. }
            | ShopCommand::StockLow
            | ShopCommand::StockHistory { .. }
            | ShopCommand::StockAging { .. } => Self::Stock,
            ShopCommand::StockReceive { .. } | ShopCommand::StockTransfer { .. } => Self::Receive,
            ShopCommand::ExpenseAdd { .. } => Self::Expenses,
            ShopCommand::OrderRefund { .. }
            | ShopCommand::OrderDiscount { .. }
            | ShopCommand::StockAdjust { .. }
            | ShopCommand::IncomeAdd { .. }
            | ShopCommand::MoneyTransfer { .. }
            | ShopCommand::BillAdd { .. }
            | ShopCommand::BillPay { .. }
            | ShopCommand::CreditLimit { .. }
            | ShopCommand::DebtRemind { .. }
            | ShopCommand::VatPay { .. }
            | ShopCommand::OwnerCapital { .. }
            | ShopCommand::LoanTake { .. }
            | ShopCommand::LoanRepay { .. } => Self::Money,
            ShopCommand::AccountAdd { .. }
            | ShopCommand::AccountRename { .. }
            | ShopCommand::AccountArchive { .. }
            | ShopCommand::JournalReverse { .. }
            | ShopCommand::Depreciate { .. }
            | ShopCommand::YearClose { .. }
            | ShopCommand::BooksClose { .. } => Self::Books,
            ShopCommand::DebtList { .. }
            | ShopCommand::DebtStatement { .. }
            | ShopCommand::AccountBalance { .. }
            | ShopCommand::Report { .. }
            | ShopCommand::Explain { .. } => Self::Reports,
            ShopCommand::Desk(command) => Self::of_desk(command),
        }
    }
}

impl Permission {
    fn of_desk(command: &DeskCommand) -> Self {
        match command {
            DeskCommand::Handoff { .. } | DeskCommand::CustomerMessage { .. } => Self::Customers,
            DeskCommand::StaffList
            | DeskCommand::StaffPhone { .. }
            | DeskCommand::SettingsShow
            | DeskCommand::SettingsSet { .. }
            | DeskCommand::CalendarConnect { .. }
            | DeskCommand::CalendarDisconnect { .. }
            | DeskCommand::DocumentPassword
            | DeskCommand::CalendarLink { .. }
            | DeskCommand::HoursSet { .. }
            | DeskCommand::ServiceAhead { .. }
            | DeskCommand::BroadcastSend { .. } => Self::Administration,
            DeskCommand::Service(ServiceCommand::Rules { .. }) => Self::Orders,
            DeskCommand::Service(_) => Self::Administration,
            DeskCommand::Digital(_) => Self::Products,
            // Whoever may teach may take it back.
            DeskCommand::AliasList | DeskCommand::AliasRemove { .. } => Self::Stock,
            DeskCommand::BookingList { .. }
            | DeskCommand::BookingConfirm { .. }
            | DeskCommand::BookingReject { .. }
            | DeskCommand::BookingMissed { .. }
            | DeskCommand::BookingReschedule { .. }
            | DeskCommand::CalendarBlock { .. }
            | DeskCommand::WaitingList
            | DeskCommand::DocumentIssue { .. }
            | DeskCommand::DocumentNumbered { .. }
            | DeskCommand::BookingPaper { .. } => Self::Orders,
            DeskCommand::ReportIssue { .. }
            | DeskCommand::ReportEndOfDay { .. }
            | DeskCommand::StatementIssue { .. }
            | DeskCommand::ReportInventory { .. }
            | DeskCommand::ReportSatisfaction { .. }
            | DeskCommand::ReportAdvice { .. }
            | DeskCommand::ReportSchedule { .. }
            | DeskCommand::ReportScheduleList
            | DeskCommand::ReportScheduleStop { .. } => Self::Reports,
            // Whoever takes money counts it; what is missing is entered by those who keep the books.
            DeskCommand::TillCount { seen: None, .. } => Self::Payments,
            DeskCommand::TillCount { seen: Some(_), .. } => Self::Money,
        }
    }
}

impl Role {
    /// The actor an order sees.
    pub fn actor(self) -> Actor {
        match self {
            Self::Customer => Actor::Customer,
            Self::Staff => Actor::Staff,
            Self::Owner => Actor::Owner,
        }
    }

    /// Whether the role has a right.
    pub fn has(self, permission: Permission) -> bool {
        match self {
            Self::Customer => false,
            Self::Staff => match permission {
                Permission::Orders
                | Permission::Payments
                | Permission::Stock
                | Permission::Receive
                | Permission::Expenses
                | Permission::Customers => true,
                Permission::Products
                | Permission::Money
                | Permission::Books
                | Permission::Reports
                | Permission::Administration => false,
            },
            Self::Owner => true,
        }
    }

    /// Whether the role may give a command: staff spend no more than the shop's limit.
    pub fn may(self, command: &ShopCommand, limit: Money) -> bool {
        let spends = matches!(command, ShopCommand::ExpenseAdd { .. });
        let above = amount(command).is_some_and(|amount| amount > i128::from(limit.minor()));
        self.has(Permission::of(command)) && !(self == Self::Staff && spends && above)
    }
}

/// What stands between a shop's command and its execution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// Nothing.
    Run,
    /// It is echoed and waits for a tap.
    Confirm,
    /// It is echoed and waits for a one-time code.
    Code,
}

/// The gate of a command that lacks nothing: reads and reversible steps run; money above the
/// shop's limit is echoed first, for a zero too many is the commonest mistake; what corrects
/// stock, pays back or rewrites the books asks for a code. Source: `docs/language.md` §2.
pub fn gate(command: &ShopCommand, confirm_above: Money) -> Gate {
    match command {
        ShopCommand::PaymentRecord { .. }
        | ShopCommand::BookingPaid(_)
        | ShopCommand::StockReceive { .. }
        | ShopCommand::ExpenseAdd { .. }
        | ShopCommand::IncomeAdd { .. }
        | ShopCommand::MoneyTransfer { .. }
        | ShopCommand::BillAdd { .. }
        | ShopCommand::BillPay { .. }
        | ShopCommand::DebtSettle { .. }
        | ShopCommand::OwnerCapital { .. }
        | ShopCommand::LoanTake { .. }
        | ShopCommand::LoanRepay { .. } => match amount(command) {
            Some(amount) if amount > i128::from(confirm_above.minor()) => Gate::Confirm,
            Some(_) | None => Gate::Run,
        },
        ShopCommand::Product(command) => of_product(command),
        ShopCommand::Sale(command) => of_sale(command),
        // Their figures are worked out and shown first; only what was seen is done.
        ShopCommand::DebtRemind { seen, .. } | ShopCommand::VatPay { seen, .. } => {
            if seen.is_some() { Gate::Confirm } else { Gate::Run }
        }
        ShopCommand::OrderReturn { .. }
        | ShopCommand::OrderExchange { .. }
        | ShopCommand::Depreciate { .. }
        | ShopCommand::OrderOnCredit { .. }
        | ShopCommand::OrderDiscount { .. }
        | ShopCommand::StockTransfer { .. }
        | ShopCommand::CreditLimit { .. }
        | ShopCommand::AccountAdd { .. }
        | ShopCommand::AccountRename { .. }
        | ShopCommand::AccountArchive { .. } => Gate::Confirm,
        ShopCommand::OrderRefund { .. }
        | ShopCommand::StockAdjust { .. }
        | ShopCommand::JournalReverse { .. }
        | ShopCommand::YearClose { .. }
        | ShopCommand::BooksClose { .. } => Gate::Code,
        ShopCommand::OrderList { .. }
        | ShopCommand::OrderShow { .. }
        | ShopCommand::OrderSetState { .. }
        | ShopCommand::OrderCancel { .. }
        | ShopCommand::StockLevel { .. }
        | ShopCommand::StockLow
        | ShopCommand::StockHistory { .. }
        | ShopCommand::StockAging { .. }
        | ShopCommand::DebtList { .. }
        | ShopCommand::DebtStatement { .. }
        | ShopCommand::AccountBalance { .. }
        | ShopCommand::Report { .. }
        | ShopCommand::Explain { .. }
        | ShopCommand::Undo { .. }
        | ShopCommand::Help { .. } => Gate::Run,
        ShopCommand::Desk(command) => gate_of_desk(command),
    }
}

/// The gate at the desk: what many people see, and what opens a door, asks for more.
fn gate_of_desk(command: &DeskCommand) -> Gate {
    match command {
        DeskCommand::StaffPhone { .. }
        | DeskCommand::BroadcastSend { .. }
        | DeskCommand::DocumentPassword => Gate::Code,
        DeskCommand::SettingsSet { setting } if Setting::is_of_security(setting) => Gate::Code,
        DeskCommand::Digital(digital) if digital.takes_away() => Gate::Confirm,
        DeskCommand::Service(service) if service.is_weighty() => Gate::Confirm,
        DeskCommand::SettingsSet { .. }
        | DeskCommand::CustomerMessage { ongoing: false, .. }
        | DeskCommand::TillCount { seen: Some(_), .. } => Gate::Confirm,
        DeskCommand::CustomerMessage { ongoing: true, .. }
        | DeskCommand::Handoff { .. }
        | DeskCommand::TillCount { seen: None, .. }
        | DeskCommand::StaffList
        | DeskCommand::SettingsShow
        | DeskCommand::AliasList
        | DeskCommand::AliasRemove { .. }
        | DeskCommand::Digital(_)
        | DeskCommand::BookingList { .. }
        | DeskCommand::BookingConfirm { .. }
        | DeskCommand::BookingReject { .. }
        | DeskCommand::BookingMissed { .. }
        | DeskCommand::BookingReschedule { .. }
        | DeskCommand::CalendarBlock { .. }
        | DeskCommand::CalendarConnect { .. }
        | DeskCommand::CalendarDisconnect { .. }
        | DeskCommand::ServiceAhead { .. }
        | DeskCommand::Service(_)
        | DeskCommand::WaitingList
        | DeskCommand::CalendarLink { .. }
        | DeskCommand::HoursSet { .. }
        | DeskCommand::DocumentIssue { .. }
        | DeskCommand::ReportIssue { .. }
        | DeskCommand::DocumentNumbered { .. }
        | DeskCommand::BookingPaper { .. }
        | DeskCommand::StatementIssue { .. }
        | DeskCommand::ReportEndOfDay { .. }
        | DeskCommand::ReportInventory { .. }
        | DeskCommand::ReportSatisfaction { .. }
        | DeskCommand::ReportAdvice { .. }
        | DeskCommand::ReportSchedule { .. }
        | DeskCommand::ReportScheduleList
        | DeskCommand::ReportScheduleStop { .. } => Gate::Run,
    }
}

/// A price is echoed; the rest of an offer is taken back by a word.
fn of_product(command: &ProductCommand) -> Gate {
    match command {
        ProductCommand::Price { .. } => Gate::Confirm,
        ProductCommand::Add { .. }
        | ProductCommand::Edit { .. }
        | ProductCommand::Archive { .. }
        | ProductCommand::Restore { .. } => Gate::Run,
    }
}

/// What a customer gets or reads is shown first.
fn of_sale(command: &SaleCommand) -> Gate {
    match command {
        SaleCommand::Create { .. } | SaleCommand::EditLines { .. } if command.is_shown_first() => {
            Gate::Run
        }
        SaleCommand::Create { .. }
        | SaleCommand::EditLines { .. }
        | SaleCommand::Message { .. } => Gate::Confirm,
        SaleCommand::PaymentList { .. } => Gate::Run,
    }
}
