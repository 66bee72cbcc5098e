//! The grammar as one list: what can be said, which words make it, and what help says of it.
//! A command of a later day is a line here, its words in the languages, and one function that
//! builds it. Deliberately absent: any word of any language.

use super::concept::Books;
use super::concept::Concept::{
    self, Add, All, Cancel, Cart, Catalogue, Change, Checkout, Clear, Extra, Greeting, Have, Help,
    HowMany, Human, Instead, Left, Mine, Order, Orders, Paid, Payment, Place, Price, Receive,
    Record, Remove, Sent, Show, Somebody, Status, Stock, Talk, Want,
};
use super::desk;
pub use super::desk::name::DeskName;
use super::languages::PACKS;
pub use super::name::{BooksName, CommandName};
use crate::access::Role;
use crate::language::Language;
use crate::order::state::OrderState;

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
    let names = names(role);
    let of = |wanted: Language| {
        let packs = PACKS.iter().filter(move |pack| pack.language == wanted);
        let packs = packs.flat_map(|pack| pack.sayings.iter().copied().flatten());
        packs.chain(desk::sayings(wanted))
    };
    of(Language::En)
        .filter(move |saying| names.contains(&saying.name))
        .map(move |english| of(language).find(|own| own.name == english.name).unwrap_or(english))
}

/// Whether a command changes anything.
pub fn writes(name: CommandName) -> bool {
    if let CommandName::Desk(name) = name {
        return desk::writes(name);
    }
    let all = SHOP.iter().chain(super::books::all()).chain(CUSTOMER);
    let mut of_it = all.filter(|entry| entry.name == name).peekable();
    of_it.peek().is_none() || of_it.any(|entry| entry.writes)
}

/// The names of everything a role can say.
pub(super) fn names(role: Role) -> Vec<CommandName> {
    let mut names: Vec<CommandName> = Vec::new();
    for entry in entries(role) {
        // What is tried in two places is one command.
        if !names.contains(&entry.name) {
            names.push(entry.name);
        }
    }
    names.extend(desk::names(role));
    names
}

/// What a role can say in frames.
pub(super) fn entries(role: Role) -> Vec<&'static Entry> {
    match role {
        Role::Customer => CUSTOMER.iter().collect(),
        Role::Staff | Role::Owner => SHOP.iter().chain(super::books::all()).collect(),
    }
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
    /// Nothing money is spent on.
    NoCategory,
    /// Something money is earned with, besides sales.
    Earning,
    /// A supplier's name.
    Supplier,
    /// The name of a customer who buys on account.
    Debtor,
    /// Days.
    Days,
    /// All days of a year.
    WholeYear,
    /// The name of a statement.
    Report,
    /// No name of a statement.
    NoReport,
    /// Two of the shop's outlets.
    TwoOutlets,
    /// Two accounts that hold money, and which of them it leaves or goes to.
    TwoTills,
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
    read(
        CommandName::ShopHelp,
        &[
            frame(&[Help], ALONE),
            frame(&[Help, Orders], ALONE),
            frame(&[Help, Order], ALONE),
            frame(&[Help, Stock], ALONE),
            frame(&[Help, Payment], ALONE),
            frame(&[Concept::HelpReports], ALONE),
            frame(&[Concept::HelpSettings], ALONE),
        ],
    ),
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
            frame(&[Order], &[State, NoFigures, NoWords]),
            frame(&[Change], &[State]),
        ],
        also: &[Order, Change, Concept::Person, Status],
    },
    Entry {
        name: CommandName::OrderList,
        writes: false,
        frames: &[
            frame(&[Orders], &[NoFigures]),
            // Some languages have one word for one and for many.
            frame(&[Show, Order], ALONE),
            frame(&[Have, Order], ALONE),
        ],
        also: &[
            Order,
            Show,
            All,
            Have,
            Paid,
            Cancel,
            Concept::Person,
            Concept::Books(Books::New),
            Concept::Books(Books::Payments),
        ],
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
            // "What's in stock?"
            frame(&[Have], ALONE),
            frame(&[HowMany, Left], &[]),
            frame(&[HowMany], &[Words]),
            frame(&[Left], &[Words]),
        ],
        also: &[Show, Left, HowMany, Have, All, Concept::Person],
    },
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
            frame(&[Cancel, All], ALONE),
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
    write(CommandName::OrderConfirm, &[]),
    read(CommandName::Greet, &[frame(&[Greeting], ALONE)]),
];
