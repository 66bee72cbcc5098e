//! What help says: every command of the shop stands under one topic, so that no list is long.

use super::entry::{BooksName, CommandName, DeskName};
use crate::command::HelpTopic;

impl CommandName {
    /// The topic help shows it under; none for what customers say.
    pub fn topic(self) -> Option<HelpTopic> {
        Some(match self {
            Self::OrderList
            | Self::OrderShow
            | Self::OrderSetState
            | Self::OrderCancel
            | Self::PaymentRecord
            | Self::ShopHelp => HelpTopic::Orders,
            Self::StockLevel => HelpTopic::Stock,
            Self::Books(name) => name.topic(),
            Self::Desk(
                DeskName::ReportSchedule
                | DeskName::ReportScheduleList
                | DeskName::ReportScheduleStop
                | DeskName::ReportIssue
                | DeskName::ReportEndOfDay
                | DeskName::ReportInventory
                | DeskName::ReportSatisfaction
                | DeskName::ReportAdvice,
            ) => HelpTopic::Reports,
            Self::Desk(DeskName::TillCount) => HelpTopic::Money,
            Self::Desk(_) => HelpTopic::Settings,
            Self::Greet
            | Self::Help
            | Self::Browse
            | Self::Search
            | Self::ProductInfo
            | Self::CartAdd
            | Self::CartChange
            | Self::CartRemove
            | Self::CartClear
            | Self::CartView
            | Self::Checkout
            | Self::OrderConfirm
            | Self::OrderPlace
            | Self::OrderStatus
            | Self::CancelRequest
            | Self::PaymentReport
            | Self::ContinueCart
            | Self::Human => return None,
        })
    }
}

impl BooksName {
    fn topic(self) -> HelpTopic {
        match self {
            Self::OrderReturn
            | Self::OrderExchange
            | Self::OrderRefund
            | Self::OrderOnCredit
            | Self::OrderDiscount
            | Self::OrderCreate
            | Self::OrderEditLines
            | Self::OrderMessage
            | Self::PaymentList
            | Self::Undo => HelpTopic::Orders,
            Self::StockLow
            | Self::StockHistory
            | Self::StockAging
            | Self::StockReceive
            | Self::StockTransfer
            | Self::StockAdjust
            | Self::ProductAdd
            | Self::ProductPrice
            | Self::ProductEdit
            | Self::ProductArchive
            | Self::ProductRestore => HelpTopic::Stock,
            Self::ExpenseAdd
            | Self::IncomeAdd
            | Self::MoneyTransfer
            | Self::BillAdd
            | Self::BillPay
            | Self::DebtList
            | Self::DebtStatement
            | Self::DebtRemind
            | Self::DebtSettle
            | Self::CreditLimit
            | Self::OwnerCapital
            | Self::LoanTake
            | Self::LoanRepay
            | Self::VatPay
            | Self::Depreciate => HelpTopic::Money,
            Self::AccountBalance
            | Self::AccountAdd
            | Self::AccountRename
            | Self::AccountArchive
            | Self::JournalReverse
            | Self::BooksClose
            | Self::YearClose
            | Self::Report
            | Self::Explain => HelpTopic::Reports,
        }
    }
}
