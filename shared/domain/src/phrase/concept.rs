//! What words mean, whatever the language. Frames are made of these; languages spell them.

use crate::command::{AccountSort, ReportKind};
use crate::ledger::account::AccountCode;
use crate::order::CashAccount;
use crate::order::state::OrderState;

/// The meaning of a word or of a fixed phrase. A word has one; frames decide what it does there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Concept {
    // Around a command: it says nothing of its own.
    Filler,
    Greeting,
    Thanks,
    And,
    Person,
    Mine,
    For,
    Note,
    Because,
    // What keeps a command from being one.
    Yes,
    No,
    Not,
    Dont,
    Unwanted,
    If,
    Said,
    Ask,
    OffTopic,
    // Verbs.
    Show,
    Want,
    Add,
    Change,
    Instead,
    Remove,
    Clear,
    Checkout,
    Place,
    Status,
    Cancel,
    Paid,
    Sent,
    Receive,
    Record,
    Price,
    Have,
    HowMany,
    Left,
    Help,
    HelpReports,
    HelpSettings,
    Talk,
    // Objects.
    Order,
    Orders,
    All,
    Cart,
    Catalogue,
    Payment,
    Reference,
    Code,
    Stock,
    Human,
    Somebody,
    Extra,
    Container,
    // Values.
    State(OrderState),
    Account(CashAccount),
    // What only those who run the shop say; see `books`.
    Books(Books),
}

/// The meaning of a word about what follows a sale, stock, money or books. These words are known
/// only where those who run the shop speak: to a customer "fuel" may be a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Books {
    // Around a slot.
    From,
    To,
    /// As "from", behind its word: "cash se".
    FromBehind,
    /// As "to", behind its word: "bank mein".
    ToBehind,
    Each,
    Altogether,
    By,
    Due,
    As,
    Amount,
    // Verbs.
    Bought,
    Spent,
    Sell,
    Move,
    Deposit,
    Withdraw,
    Took,
    Repay,
    Owe,
    Return,
    Exchange,
    Refund,
    Adjust,
    Count,
    Rename,
    Archive,
    Close,
    Reverse,
    Remind,
    New,
    // Objects.
    Expense,
    Income,
    Bill,
    Freight,
    Fee,
    Credit,
    Limit,
    Discount,
    Capital,
    Private,
    Loan,
    Interest,
    Restock,
    WriteOff,
    Broken,
    Found,
    Low,
    History,
    Aging,
    Statement,
    Balance,
    LedgerAccount,
    Accounting,
    Entry,
    Depreciation,
    FinancialYear,
    /// Tax is in an amount.
    VatIn,
    /// Tax comes on top of an amount.
    VatOnTop,
    // What is offered, and orders as a whole.
    NewProduct,
    NewService,
    NewDigital,
    Service,
    Digital,
    Unlist,
    Relist,
    IsNow,
    NameOf,
    Description,
    Grouping,
    LowLimit,
    NewOrder,
    /// What an order would cost.
    Quotation,
    Tell,
    Payments,
    PhoneNumber,
    // Whole questions.
    WhoOwes,
    Why,
    Undo,
    Report(ReportKind),
    // Values.
    /// What money is spent on.
    Category(AccountCode),
    /// What money is earned with, besides sales.
    Earning(AccountCode),
    /// An account that holds money.
    Till(AccountCode),
    /// Another account of the chart.
    Ledger(AccountCode),
    Sort(AccountSort),
    /// A supplier, by their place in the shop's list.
    Supplier(usize),
    /// A customer on account, by their place in the shop's list.
    Debtor(usize),
    /// An outlet, by its place in the shop's list.
    Outlet(usize),
    /// Days, by their place in the sentence's list.
    Days(usize),
}

impl Concept {
    /// Whether it may stand in any command without changing it.
    pub(super) fn is_plain(self) -> bool {
        matches!(
            self,
            Self::Filler
                | Self::Greeting
                | Self::Thanks
                | Self::And
                | Self::Mine
                | Self::For
                | Self::Note
                | Self::Yes
                | Self::Ask
                | Self::Books(
                    Books::From
                        | Books::To
                        | Books::FromBehind
                        | Books::ToBehind
                        | Books::By
                        | Books::As
                        | Books::Amount
                )
        )
    }

    /// Whether it may keep a command from being one.
    pub(super) fn casts_doubt(self) -> bool {
        matches!(self, Self::No | Self::Not | Self::Dont | Self::Unwanted | Self::If | Self::Said)
    }

    /// Whether a product could be called by the word all the same: "cash box", "ready meal".
    pub(super) fn may_name_a_product(self) -> bool {
        matches!(
            self,
            Self::State(_)
                | Self::Account(_)
                | Self::Container
                | Self::OffTopic
                | Self::Books(Books::Category(_))
        )
    }
}
