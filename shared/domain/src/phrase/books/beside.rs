//! Meanings that may stand beside those of a frame and change nothing. Deliberately absent: what the
//! frames are.

use super::super::concept::Books::{
    Accounting, Altogether, Balance, Bill, Bought, Credit, Due, Each, Expense, Freight,
    LedgerAccount, New, Owe, Repay, Report as Statements, Restock, Spent, Took,
};
use super::super::concept::Concept::{
    self, Add, All, Books, Catalogue, Change, Container, Extra, Have, HowMany, Left, Note, Paid,
    Payment, Person, Price, Receive, Record, Remove, Sent, Show, Status, Stock, Want,
};
use crate::command::ReportKind;

/// The word for all of them is the word for one where an amount stands with it.
pub(super) const EXPENSES: Concept = Books(Statements(ReportKind::Expenses));
pub(super) const VAT: Concept = Books(Statements(ReportKind::Vat));

/// What may stand beside any money that came or went.
pub(super) const MONEY: &[Concept] = &[
    Record,
    Add,
    Person,
    Payment,
    Paid,
    Books(Expense),
    Books(Bill),
    Books(Spent),
    Books(Bought),
    Books(Took),
    Books(Repay),
    Books(Owe),
    Receive,
    Sent,
    Want,
    Books(New),
    Books(LedgerAccount),
    Price,
    Note,
    EXPENSES,
    Concept::Somebody,
];

/// What may stand beside a question.
pub(super) const ASKED: &[Concept] = &[
    Show,
    Want,
    Have,
    HowMany,
    Status,
    All,
    Person,
    Stock,
    Left,
    Payment,
    Books(Balance),
    Books(LedgerAccount),
    Books(Accounting),
    Price,
    Catalogue,
    Books(Owe),
    Books(Bill),
    Record,
    Books(Credit),
    Books(Altogether),
    Container,
];

/// What may stand beside goods that came or went.
pub(super) const GOODS: &[Concept] = &[
    Record,
    Add,
    Person,
    Stock,
    Receive,
    Container,
    Books(Bought),
    Books(Each),
    Books(Altogether),
    Books(Credit),
    Books(Freight),
    Books(Restock),
    Change,
    Paid,
    Price,
    Payment,
    Remove,
    Have,
    Books(Bill),
    Books(Due),
    Extra,
    Want,
    Books(Took),
];
