//! The grammar as one list: what can be said, which words make it, and what help says of it.
//! A command of a later day is a line here, its words in the languages, and one function that
//! builds it. Deliberately absent: any word of any language.

use super::concept::Concept::{
    self, Add, All, Cancel, Cart, Catalogue, Change, Checkout, Clear, Extra, Greeting, Have, Help,
    HowMany, Human, Instead, Left, Mine, Order, Orders, Paid, Payment, Place, Price, Receive,
    Record, Remove, Sent, Show, Somebody, Status, Stock, Talk, Want,
};
use super::languages::PACKS;
use crate::access::Role;
use crate::command::{Command, CustomerCommand, ShopCommand};
use crate::language::Language;
use crate::order::state::OrderState;
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
            },
            Command::Shop(command) => Self::of_shop(command),
        }
    }

    /// The name of a shop's command.
    pub(super) fn of_shop(command: &ShopCommand) -> Self {
        use BooksName as Books;
        match command {
            ShopCommand::OrderList { .. } => Self::OrderList,
            ShopCommand::OrderShow { .. } => Self::OrderShow,
            ShopCommand::OrderSetState { .. } => Self::OrderSetState,
            ShopCommand::OrderCancel { .. } => Self::OrderCancel,
            ShopCommand::PaymentRecord { .. } => Self::PaymentRecord,
            ShopCommand::StockLevel { .. } => Self::StockLevel,
            ShopCommand::Help => Self::ShopHelp,
            ShopCommand::OrderReturn { .. } => Self::Books(Books::OrderReturn),
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
            ShopCommand::Explain => Self::Books(Books::Explain),
            ShopCommand::Undo => Self::Books(Books::Undo),
        }
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
            Self::ShopHelp => "shop.help",
            Self::Books(name) => name.as_str(),
        }
    }
}

/// The name of a command about what follows a sale, stock, money or books. Safe to log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the name of the command that carries the documentation")]
pub enum BooksName {
    OrderReturn,
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
    Report,
    Explain,
    Undo,
}

impl BooksName {
    /// The name in audit rows and logs: "expense.add".
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OrderReturn => "order.return",
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
        }
    }
}

/// What one language says of one command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Saying {
    /// The command.
    pub name: CommandName,
    /// What it does, a few words without a full stop.
    pub help: &'static str,
    /// What one can say; each parses to the command.
    pub examples: &'static [&'static str],
}

/// What this role can say in this language, in the order help shows it. What the language has
/// no words for yet stands in English.
pub fn help(role: Role, language: Language) -> impl Iterator<Item = &'static Saying> {
    let entries = match role {
        Role::Customer => CUSTOMER,
        Role::Staff | Role::Owner => SHOP,
    };
    let of = |wanted: Language| {
        PACKS.iter().filter(move |pack| pack.language == wanted).flat_map(|pack| pack.sayings)
    };
    of(Language::En)
        .filter(|saying| entries.iter().any(|entry| entry.name == saying.name))
        .map(move |english| of(language).find(|own| own.name == english.name).unwrap_or(english))
}

/// A command and the frames that make it.
pub(super) struct Entry {
    /// The command.
    pub(super) name: CommandName,
    /// Whether it changes anything: then it is never taken from a question or a condition.
    pub(super) writes: bool,
    /// Any one of these makes it.
    pub(super) frames: &'static [Frame],
    /// Meanings it takes along besides those of its frame.
    pub(super) also: &'static [Concept],
}

/// Meanings that must all be there, in any order, and what must be there with them.
pub(super) struct Frame {
    /// The meanings.
    pub(super) has: &'static [Concept],
    /// What else.
    pub(super) with: &'static [Slot],
}

/// What a frame asks for besides words of a certain meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    /// An order's number.
    Number,
    /// An order's number with its sign: "#1001".
    SignedNumber,
    /// A figure of any kind.
    Figure,
    /// A figure or a number word.
    Count,
    /// The name of a state.
    State,
    /// The code of a cart.
    CartCode,
    /// Words without a meaning of their own: a product, perhaps.
    Words,
    /// No such words.
    NoWords,
    /// No figures.
    NoFigures,
    /// No order, by number or by the word.
    NoOrder,
    /// The name of an account that holds money.
    Money,
    /// Something money is spent on.
    Category,
    /// Something money is earned with, besides sales.
    Earning,
    /// A supplier's name.
    Supplier,
    /// The name of a customer who buys on account.
    Debtor,
    /// Days.
    Days,
    /// The name of a statement.
    Report,
}

use Slot::{CartCode, Count, Figure, NoFigures, NoWords, Number, SignedNumber, State, Words};

pub(super) const fn frame(has: &'static [Concept], with: &'static [Slot]) -> Frame {
    Frame { has, with }
}

pub(super) const ALONE: &[Slot] = &[NoWords, NoFigures];
const NUMBER_ALONE: &[Slot] = &[Number, NoWords];

pub(super) const fn read(name: CommandName, frames: &'static [Frame]) -> Entry {
    Entry { name, writes: false, frames, also: &[] }
}

pub(super) const fn write(name: CommandName, frames: &'static [Frame]) -> Entry {
    Entry { name, writes: true, frames, also: &[] }
}

/// What those who run the shop say; the first that fits counts.
pub(super) const SHOP: &[Entry] = &[
    write(
        CommandName::OrderCancel,
        &[frame(&[Cancel], &[Number]), frame(&[Cancel, Order], &[]), frame(&[Cancel], ALONE)],
    ),
    Entry {
        name: CommandName::PaymentRecord,
        writes: true,
        frames: &[
            frame(&[Paid], &[Figure]),
            frame(&[Receive], &[Figure]),
            frame(&[Payment], &[Figure]),
            frame(&[Record, Payment], &[]),
        ],
        also: &[
            Order,
            Change,
            Record,
            Receive,
            Payment,
            Paid,
            Concept::Person,
            Extra,
            Concept::Reference,
            Concept::State(OrderState::Confirmed),
        ],
    },
    Entry {
        name: CommandName::OrderSetState,
        writes: true,
        frames: &[
            frame(&[], &[State, Number]),
            frame(&[Sent], &[Number]),
            frame(&[Change, Order], &[Number]),
            frame(&[Change], &[State]),
        ],
        also: &[Order, Change, Concept::Person, Status],
    },
    Entry {
        name: CommandName::OrderList,
        writes: false,
        frames: &[frame(&[Orders], &[NoFigures])],
        also: &[Show, All, Have, Paid, Cancel],
    },
    Entry {
        name: CommandName::OrderShow,
        writes: false,
        frames: &[
            frame(&[Order], NUMBER_ALONE),
            frame(&[Show], NUMBER_ALONE),
            frame(&[Status], NUMBER_ALONE),
            frame(&[Concept::Code], &[Number]),
            frame(&[], NUMBER_ALONE),
        ],
        also: &[Order, Show, Status],
    },
    Entry {
        name: CommandName::StockLevel,
        writes: false,
        frames: &[
            frame(&[Stock], &[]),
            frame(&[HowMany, Left], &[]),
            frame(&[HowMany], &[Words]),
            frame(&[Left], &[Words]),
        ],
        also: &[Show, Left, HowMany, Have, All, Concept::Person],
    },
    read(CommandName::ShopHelp, &[frame(&[Help], ALONE)]),
];

/// What customers say; the first that fits counts. What is left is tried as goods.
pub(super) const CUSTOMER: &[Entry] = &[
    write(CommandName::ContinueCart, &[frame(&[Cart], &[CartCode])]),
    read(CommandName::Human, &[frame(&[Human], &[NoWords]), frame(&[Talk, Somebody], &[])]),
    write(
        CommandName::OrderPlace,
        &[frame(&[Place], NUMBER_ALONE), frame(&[Checkout], NUMBER_ALONE)],
    ),
    write(
        CommandName::CartClear,
        &[
            frame(&[Clear, Cart], &[]),
            frame(&[Cancel, Cart], &[]),
            frame(&[Remove, All], &[NoWords]),
            frame(&[Clear, All], &[NoWords]),
            frame(&[Clear], ALONE),
        ],
    ),
    write(
        CommandName::CancelRequest,
        &[frame(&[Cancel, Order], &[]), frame(&[Cancel], &[Number]), frame(&[Cancel], ALONE)],
    ),
    write(
        CommandName::PaymentReport,
        &[
            frame(&[Paid], &[]),
            frame(&[Sent], &[Figure]),
            frame(&[Payment, Receive], &[]),
            frame(&[Payment], &[Number]),
        ],
    ),
    read(
        CommandName::OrderStatus,
        &[
            frame(&[Order, Concept::Code], &[Number]),
            frame(&[Order], NUMBER_ALONE),
            frame(&[Status], NUMBER_ALONE),
            frame(&[Status, Order], &[]),
            frame(&[Mine, Order], &[NoWords]),
            frame(&[Mine, Orders], &[NoWords]),
            frame(&[Status], ALONE),
            frame(&[], &[State, Number]),
            frame(&[], &[SignedNumber, NoWords]),
            // "How do I pay?": what is due and how to pay it stands with the order.
            frame(&[Payment], &[NoWords]),
        ],
    ),
    write(
        CommandName::CartRemove,
        &[
            frame(&[Remove], &[Words]),
            frame(&[Concept::Unwanted], &[Words]),
            frame(&[Cancel], &[Words]),
        ],
    ),
    write(CommandName::CartChange, &[frame(&[Change], &[Count]), frame(&[Instead], &[Count])]),
    read(CommandName::CartView, &[frame(&[Cart], ALONE)]),
    write(
        CommandName::Checkout,
        &[frame(&[Checkout], ALONE), frame(&[Order], ALONE), frame(&[Want], ALONE)],
    ),
    read(CommandName::Help, &[frame(&[Help], ALONE)]),
    read(CommandName::Browse, &[frame(&[Catalogue], ALONE), frame(&[Show, All], ALONE)]),
    read(
        CommandName::ProductInfo,
        &[
            frame(&[Price], &[Words]),
            frame(&[Have], &[Words]),
            frame(&[HowMany], &[Words]),
            frame(&[Stock], &[Words]),
            frame(&[Left], &[Words]),
            frame(&[Show], &[Words]),
            frame(&[Catalogue], &[Words]),
        ],
    ),
    read(CommandName::Search, &[]),
    write(
        CommandName::CartAdd,
        &[frame(&[Want], &[Words]), frame(&[Add], &[Words]), frame(&[Order], &[Words])],
    ),
    read(CommandName::OrderConfirm, &[]),
    read(CommandName::Greet, &[frame(&[Greeting], ALONE)]),
];
