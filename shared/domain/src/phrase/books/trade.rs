//! What can be said of what is offered, of orders as a whole and of payments; tried before what is
//! said of stock, money and books. Deliberately absent: any word of any language.

use super::super::concept::Books::{
    Archive, Description, From, Grouping, IsNow, LedgerAccount, LowLimit, NameOf, New, NewDigital,
    NewOrder, NewProduct, NewService, Payments, PhoneNumber, Quotation, Relist, Rename, Return,
    Sell, Service, Tell, To, Unlist,
};
use super::super::concept::Concept::{
    self, Add, All, Books, Cart, Catalogue, Change, Checkout, Clear, Container, Extra, For, Have,
    HowMany, Instead, Note, Order, Paid, Person, Price, Receive, Record, Remove, Show, Stock, Want,
};
use super::super::entry::Slot::{Figure, NoOrder, Number, Words};
use super::super::entry::{BooksName, CommandName, Entry, Frame, frame};

const fn write(name: BooksName, frames: &'static [Frame], also: &'static [Concept]) -> Entry {
    Entry { name: CommandName::Books(name), writes: true, frames, also }
}

/// What may stand beside anything about a product.
const OFFER: &[Concept] = &[
    Catalogue,
    Person,
    Want,
    Stock,
    Change,
    Add,
    Price,
    Have,
    Record,
    Container,
    Instead,
    Books(New),
    Books(Sell),
    Books(Service),
    Books(NameOf),
    Books(IsNow),
    Books(super::super::concept::Books::Each),
    Books(super::super::concept::Books::Altogether),
];

/// What those who run the shop say of what it offers, and of orders as a whole.
pub(in crate::phrase) const TRADE: &[Entry] = &[
    write(
        BooksName::OrderMessage,
        &[frame(&[Books(Tell)], &[Number]), frame(&[Books(Tell), Order], &[])],
        &[Order, Person],
    ),
    write(
        BooksName::ProductRestore,
        &[frame(&[Books(Relist)], &[NoOrder]), frame(&[Books(Return)], &[NoOrder, Words])],
        OFFER,
    ),
    write(
        BooksName::ProductArchive,
        &[
            frame(&[Books(Unlist)], &[NoOrder]),
            frame(&[Books(Archive)], &[NoOrder]),
            frame(&[Remove, Catalogue], &[NoOrder]),
        ],
        OFFER,
    ),
    write(
        BooksName::ProductAdd,
        &[
            frame(&[Books(NewProduct)], &[NoOrder]),
            frame(&[Books(NewService)], &[NoOrder]),
            frame(&[Books(NewDigital)], &[NoOrder]),
            frame(&[Add, Catalogue], &[NoOrder, Words]),
            frame(&[Books(New), Catalogue], &[NoOrder, Words]),
        ],
        OFFER,
    ),
    write(
        BooksName::ProductEdit,
        &[
            frame(&[Books(LowLimit)], &[NoOrder]),
            frame(&[Books(Rename)], &[NoOrder]),
            frame(&[Books(NameOf), Change], &[NoOrder]),
            frame(&[Books(Description)], &[NoOrder]),
            frame(&[Books(Grouping)], &[NoOrder]),
            frame(&[Change, Catalogue], &[NoOrder]),
        ],
        OFFER,
    ),
    write(
        BooksName::ProductPrice,
        &[
            frame(&[Price], &[Figure, NoOrder]),
            frame(&[Books(IsNow)], &[Figure, NoOrder]),
            frame(&[Books(Sell)], &[Figure, NoOrder]),
            frame(&[Change, Price], &[NoOrder]),
            frame(&[Books(New), Price], &[NoOrder]),
        ],
        OFFER,
    ),
    write(
        BooksName::OrderCreate,
        &[
            frame(&[Books(NewOrder)], &[]),
            frame(&[Books(Quotation)], &[Words]),
            frame(&[Order, For], &[Words]),
            frame(&[Order, Books(To)], &[Words]),
            frame(&[Checkout, For], &[Words]),
        ],
        &[
            Order,
            Person,
            Want,
            Container,
            Add,
            Checkout,
            Record,
            Extra,
            Books(New),
            Books(PhoneNumber),
        ],
    ),
    write(
        BooksName::OrderEditLines,
        &[
            frame(&[Add, Order], &[Number]),
            frame(&[Remove, Order], &[Number]),
            frame(&[Order], &[Number, Words]),
        ],
        &[Order, Person, Want, Container, Add, Remove, Change, Clear, Cart, Extra, Instead],
    ),
    Entry {
        name: CommandName::Books(BooksName::PaymentList),
        writes: false,
        frames: &[frame(&[Books(Payments)], &[NoOrder])],
        also: &[
            Show,
            All,
            Receive,
            Have,
            Person,
            Paid,
            Note,
            HowMany,
            Books(From),
            Books(LedgerAccount),
        ],
    },
];
