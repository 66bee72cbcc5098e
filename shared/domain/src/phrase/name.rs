//! The names of commands, for logs, audit rows and help. Deliberately absent: what was said.

use super::desk::name::DeskName;
use crate::command::{Command, CustomerCommand, ProductCommand, SaleCommand, ShopCommand};
use serde::{Deserialize, Serialize};

/// The name of a command, without what was said with it. Safe to log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the name of the command that carries the documentation")]
pub enum CommandName {
    Greet,
    Help,
    Browse,
    Search,
    ProductInfo,
    CartAdd,
    CartChange,
    CartRemove,
    CartClear,
    CartView,
    Checkout,
    OrderConfirm,
    OrderPlace,
    OrderStatus,
    CancelRequest,
    PaymentReport,
    ContinueCart,
    Human,
    OrderList,
    OrderShow,
    OrderSetState,
    OrderCancel,
    PaymentRecord,
    StockLevel,
    ShopHelp,
    Books(BooksName),
    Desk(DeskName),
}

impl CommandName {
    /// The name of a command.
    pub fn of(command: &Command) -> Self {
        match command {
            Command::Customer(command) => match command {
                CustomerCommand::Greet => Self::Greet,
                CustomerCommand::Help => Self::Help,
                CustomerCommand::Browse { .. } => Self::Browse,
                CustomerCommand::Search { .. } => Self::Search,
                CustomerCommand::ProductInfo { .. } => Self::ProductInfo,
                CustomerCommand::CartAdd { .. } => Self::CartAdd,
                CustomerCommand::CartChange { .. } => Self::CartChange,
                CustomerCommand::CartRemove { .. } => Self::CartRemove,
                CustomerCommand::CartClear => Self::CartClear,
                CustomerCommand::CartView => Self::CartView,
                CustomerCommand::Checkout => Self::Checkout,
                CustomerCommand::OrderConfirm { .. } => Self::OrderConfirm,
                CustomerCommand::OrderPlace { .. } => Self::OrderPlace,
                CustomerCommand::OrderStatus { .. } => Self::OrderStatus,
                CustomerCommand::CancelRequest { .. } => Self::CancelRequest,
                CustomerCommand::PaymentReport { .. } => Self::PaymentReport,
                CustomerCommand::ContinueCart { .. } => Self::ContinueCart,
                CustomerCommand::Human => Self::Human,
                CustomerCommand::Desk(request) => Self::Desk(DeskName::of_request(request)),
            },
            Command::Shop(command) => Self::of_shop(command),
        }
    }

    /// The name of a shop's command.
    pub fn of_shop(command: &ShopCommand) -> Self {
        use BooksName as Books;
        match command {
            ShopCommand::OrderList { .. } => Self::OrderList,
            ShopCommand::OrderShow { .. } => Self::OrderShow,
            ShopCommand::OrderSetState { .. } => Self::OrderSetState,
            ShopCommand::OrderCancel { .. } => Self::OrderCancel,
            ShopCommand::PaymentRecord { .. } | ShopCommand::BookingPaid(_) => Self::PaymentRecord,
            ShopCommand::StockLevel { .. } => Self::StockLevel,
            ShopCommand::Help { .. } => Self::ShopHelp,
            ShopCommand::Desk(command) => Self::Desk(DeskName::of_command(command)),
            ShopCommand::OrderReturn { .. } => Self::Books(Books::OrderReturn),
            ShopCommand::OrderExchange { .. } => Self::Books(Books::OrderExchange),
            ShopCommand::OrderRefund { .. } => Self::Books(Books::OrderRefund),
            ShopCommand::OrderOnCredit { .. } => Self::Books(Books::OrderOnCredit),
            ShopCommand::OrderDiscount { .. } => Self::Books(Books::OrderDiscount),
            ShopCommand::StockLow => Self::Books(Books::StockLow),
            ShopCommand::StockHistory { .. } => Self::Books(Books::StockHistory),
            ShopCommand::StockAging { .. } => Self::Books(Books::StockAging),
            ShopCommand::StockReceive { .. } => Self::Books(Books::StockReceive),
            ShopCommand::StockTransfer { .. } => Self::Books(Books::StockTransfer),
            ShopCommand::StockAdjust { .. } => Self::Books(Books::StockAdjust),
            ShopCommand::ExpenseAdd { .. } => Self::Books(Books::ExpenseAdd),
            ShopCommand::IncomeAdd { .. } => Self::Books(Books::IncomeAdd),
            ShopCommand::MoneyTransfer { .. } => Self::Books(Books::MoneyTransfer),
            ShopCommand::BillAdd { .. } => Self::Books(Books::BillAdd),
            ShopCommand::BillPay { .. } => Self::Books(Books::BillPay),
            ShopCommand::DebtList { .. } => Self::Books(Books::DebtList),
            ShopCommand::DebtStatement { .. } => Self::Books(Books::DebtStatement),
            ShopCommand::DebtRemind { .. } => Self::Books(Books::DebtRemind),
            ShopCommand::VatPay { .. } => Self::Books(Books::VatPay),
            ShopCommand::Depreciate { .. } => Self::Books(Books::Depreciate),
            ShopCommand::YearClose { .. } => Self::Books(Books::YearClose),
            ShopCommand::DebtSettle { .. } => Self::Books(Books::DebtSettle),
            ShopCommand::CreditLimit { .. } => Self::Books(Books::CreditLimit),
            ShopCommand::OwnerCapital { .. } => Self::Books(Books::OwnerCapital),
            ShopCommand::LoanTake { .. } => Self::Books(Books::LoanTake),
            ShopCommand::LoanRepay { .. } => Self::Books(Books::LoanRepay),
            ShopCommand::AccountBalance { .. } => Self::Books(Books::AccountBalance),
            ShopCommand::AccountAdd { .. } => Self::Books(Books::AccountAdd),
            ShopCommand::AccountRename { .. } => Self::Books(Books::AccountRename),
            ShopCommand::AccountArchive { .. } => Self::Books(Books::AccountArchive),
            ShopCommand::JournalReverse { .. } => Self::Books(Books::JournalReverse),
            ShopCommand::BooksClose { .. } => Self::Books(Books::BooksClose),
            ShopCommand::Report { .. } => Self::Books(Books::Report),
            ShopCommand::Explain { .. } => Self::Books(Books::Explain),
            ShopCommand::Undo { .. } => Self::Books(Books::Undo),
            ShopCommand::Product(command) => Self::Books(BooksName::of_product(command)),
            ShopCommand::Sale(command) => Self::Books(BooksName::of_sale(command)),
        }
    }

    /// The name of a command as people read it: a report's says which, "report.pnl".
    pub fn told(command: &Command) -> &'static str {
        if let Command::Shop(ShopCommand::Report { report, .. }) = command {
            return report.command_name();
        }
        Self::of(command).as_str()
    }

    /// The name in audit rows and logs: "payment.record".
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Greet => "greet",
            Self::Help => "help",
            Self::Browse => "browse",
            Self::Search => "search",
            Self::ProductInfo => "product.info",
            Self::CartAdd => "cart.add",
            Self::CartChange => "cart.change",
            Self::CartRemove => "cart.remove",
            Self::CartClear => "cart.clear",
            Self::CartView => "cart.view",
            Self::Checkout => "checkout",
            Self::OrderConfirm => "order.confirm",
            Self::OrderPlace => "order.place",
            Self::OrderStatus => "order.status",
            Self::CancelRequest => "order.cancel_request",
            Self::PaymentReport => "payment.report",
            Self::ContinueCart => "cart.continue",
            Self::Human => "human",
            Self::OrderList => "order.list",
            Self::OrderShow => "order.show",
            Self::OrderSetState => "order.set_state",
            Self::OrderCancel => "order.cancel",
            Self::PaymentRecord => "payment.record",
            Self::StockLevel => "stock.level",
            Self::ShopHelp => "help",
            Self::Books(name) => name.as_str(),
            Self::Desk(name) => name.as_str(),
        }
    }
}

/// The name of a command about what follows a sale, stock, money or books. Safe to log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the name of the command that carries the documentation")]
pub enum BooksName {
    OrderReturn,
    OrderExchange,
    OrderRefund,
    OrderOnCredit,
    OrderDiscount,
    StockLow,
    StockHistory,
    StockAging,
    StockReceive,
    StockTransfer,
    StockAdjust,
    ExpenseAdd,
    IncomeAdd,
    MoneyTransfer,
    BillAdd,
    BillPay,
    DebtList,
    DebtStatement,
    DebtRemind,
    DebtSettle,
    CreditLimit,
    OwnerCapital,
    LoanTake,
    LoanRepay,
    AccountBalance,
    AccountAdd,
    AccountRename,
    AccountArchive,
    JournalReverse,
    BooksClose,
    VatPay,
    Depreciate,
    YearClose,
    Report,
    Explain,
    Undo,
    ProductAdd,
    ProductPrice,
    ProductEdit,
    ProductArchive,
    ProductRestore,
    OrderCreate,
    OrderEditLines,
    OrderMessage,
    PaymentList,
}

impl BooksName {
    /// The name in audit rows and logs: "expense.add".
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OrderReturn => "order.return",
            Self::OrderExchange => "order.exchange",
            Self::OrderRefund => "order.refund",
            Self::OrderOnCredit => "order.on_credit",
            Self::OrderDiscount => "order.discount",
            Self::StockLow => "stock.low",
            Self::StockHistory => "stock.history",
            Self::StockAging => "stock.aging",
            Self::StockReceive => "stock.receive",
            Self::StockTransfer => "stock.transfer",
            Self::StockAdjust => "stock.adjust",
            Self::ExpenseAdd => "expense.add",
            Self::IncomeAdd => "income.add",
            Self::MoneyTransfer => "money.transfer",
            Self::BillAdd => "bill.add",
            Self::BillPay => "bill.pay",
            Self::DebtList => "debt.list",
            Self::DebtStatement => "debt.statement",
            Self::DebtRemind => "debt.remind",
            Self::VatPay => "vat.pay",
            Self::Depreciate => "depreciate",
            Self::YearClose => "year.close",
            Self::DebtSettle => "debt.settle",
            Self::CreditLimit => "credit.limit",
            Self::OwnerCapital => "owner.capital",
            Self::LoanTake => "loan.take",
            Self::LoanRepay => "loan.repay",
            Self::AccountBalance => "account.balance",
            Self::AccountAdd => "account.add",
            Self::AccountRename => "account.rename",
            Self::AccountArchive => "account.archive",
            Self::JournalReverse => "journal.reverse",
            Self::BooksClose => "books.close",
            Self::Report => "report",
            Self::Explain => "explain",
            Self::Undo => "undo",
            Self::ProductAdd => "product.add",
            Self::ProductPrice => "product.price",
            Self::ProductEdit => "product.edit",
            Self::ProductArchive => "product.archive",
            Self::ProductRestore => "product.restore",
            Self::OrderCreate => "order.create",
            Self::OrderEditLines => "order.edit_lines",
            Self::OrderMessage => "order.message",
            Self::PaymentList => "payment.list",
        }
    }

    fn of_product(command: &ProductCommand) -> Self {
        match command {
            ProductCommand::Add { .. } => Self::ProductAdd,
            ProductCommand::Price { .. } => Self::ProductPrice,
            ProductCommand::Edit { .. } => Self::ProductEdit,
            ProductCommand::Archive { .. } => Self::ProductArchive,
            ProductCommand::Restore { .. } => Self::ProductRestore,
        }
    }

    fn of_sale(command: &SaleCommand) -> Self {
        match command {
            SaleCommand::Create { .. } => Self::OrderCreate,
            SaleCommand::EditLines { .. } => Self::OrderEditLines,
            SaleCommand::Message { .. } => Self::OrderMessage,
            SaleCommand::PaymentList { .. } => Self::PaymentList,
        }
    }
}
