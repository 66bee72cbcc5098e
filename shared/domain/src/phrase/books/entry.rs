//! What can be said of stock, money and books; the first entry that fits and can be built counts.
//! Deliberately absent: any word of any language.

use super::super::concept::Books::{
    Accounting, Adjust, Aging, Archive, As, Balance, Bill, Bought, Broken, Capital, Close, Count,
    Credit, Deposit, Depreciation, Discount, Due, Entry as Posting, Exchange, Expense, Fee,
    FinancialYear, Found, History, Income, Interest, LedgerAccount, Limit, Loan, Low, Move, New,
    Owe, Private, Refund, Remind, Rename, Repay, Restock, Return, Reverse, Sell, Spent, Statement,
    Took, Undo, WhoOwes, Why, Withdraw, WriteOff,
};
use super::super::concept::Concept::{
    self, Add, All, Books, Cancel, Change, Container, Extra, Have, HowMany, Left, Order, Paid,
    Payment, Person, Receive, Record, Remove, Sent, Show, Stock, Want,
};
use super::super::entry::Slot::{
    self, Category, Days, Debtor, Figure, Money, NoCategory, NoFigures, NoOrder, NoReport, NoWords,
    Number, Report, Supplier, TwoOutlets, TwoTills, WholeYear,
};
use super::super::entry::{ALONE, BooksName, CommandName, Entry, Frame, frame};
use super::beside::{ASKED, EXPENSES, GOODS, MONEY, VAT};
use crate::order::state::OrderState;

const fn read(name: BooksName, frames: &'static [Frame], also: &'static [Concept]) -> Entry {
    Entry { name: CommandName::Books(name), writes: false, frames, also }
}

const fn write(name: BooksName, frames: &'static [Frame], also: &'static [Concept]) -> Entry {
    Entry { name: CommandName::Books(name), writes: true, frames, also }
}

/// What those who run the shop say; the first that fits counts.
pub(in crate::phrase) const BOOKS: &[Entry] = &[
    // Around the figures.
    write(
        BooksName::JournalReverse,
        &[
            frame(&[Books(Reverse)], &[NoOrder]),
            frame(&[Books(Undo), Books(Posting)], &[]),
            frame(&[Cancel, Books(Posting)], &[NoOrder]),
        ],
        &[Books(Posting), Books(Undo), Cancel, Person, Want],
    ),
    write(BooksName::Undo, &[frame(&[Books(Undo)], ALONE)], &[Person, Want]),
    read(
        BooksName::Explain,
        &[frame(&[Books(Why)], &[NoFigures])],
        &[Show, Person, Books(Balance), Stock],
    ),
    write(
        BooksName::YearClose,
        &[
            frame(&[Books(Close)], &[WholeYear, NoOrder]),
            frame(&[Books(Close), Books(FinancialYear)], &[NoOrder]),
        ],
        &[Person, Want, Books(Accounting), Books(FinancialYear)],
    ),
    write(
        BooksName::BooksClose,
        &[frame(&[Books(Close), Books(Accounting)], &[]), frame(&[Books(Close)], &[Days, NoOrder])],
        &[Person, Want, Books(LedgerAccount)],
    ),
    // The accounts themselves.
    write(
        BooksName::AccountRename,
        &[frame(&[Books(Rename)], &[NoOrder])],
        &[Books(LedgerAccount), Person, Want],
    ),
    write(
        BooksName::AccountArchive,
        &[
            frame(&[Books(Archive)], &[NoOrder]),
            frame(&[Concept::Remove, Books(LedgerAccount)], &[NoOrder]),
            frame(&[Books(Close), Books(LedgerAccount)], &[NoOrder]),
        ],
        &[Books(LedgerAccount), Person, Want],
    ),
    write(
        BooksName::AccountAdd,
        &[
            frame(&[Add, Books(LedgerAccount)], &[NoOrder]),
            frame(&[Books(New), Books(LedgerAccount)], &[NoOrder]),
        ],
        &[Books(New), Person, Want, Books(As)],
    ),
    write(
        BooksName::VatPay,
        &[
            frame(&[VAT, Paid], &[NoFigures, NoOrder, NoCategory]),
            frame(&[VAT, Payment], &[NoFigures, NoOrder, NoCategory]),
            frame(&[VAT, Books(Repay)], &[NoFigures, NoOrder, NoCategory]),
        ],
        &[VAT, Person, Want, Record, Payment, Paid, Books(Bill)],
    ),
    write(
        BooksName::Depreciate,
        &[frame(&[Books(Depreciation)], &[NoOrder, NoReport])],
        &[Person, Want, Record, Add, Books(Expense)],
    ),
    // Statements.
    write(
        BooksName::DebtRemind,
        &[frame(&[Books(Remind)], &[NoOrder])],
        &[Person, Want, All, Sent, Payment, Books(WhoOwes), Books(Owe), Concept::Somebody],
    ),
    read(BooksName::DebtStatement, &[frame(&[Books(Statement)], &[Debtor, NoOrder])], ASKED),
    read(
        BooksName::Report,
        &[frame(&[], &[Report, NoOrder]), frame(&[Books(Statement)], &[NoFigures, NoOrder])],
        ASKED,
    ),
    read(
        BooksName::DebtList,
        &[
            frame(&[Books(WhoOwes)], &[NoOrder]),
            frame(&[Books(Owe)], &[Debtor, NoOrder, NoFigures]),
            frame(&[Books(Balance)], &[Debtor, NoOrder]),
            frame(&[Books(Owe)], ALONE),
        ],
        ASKED,
    ),
    write(
        BooksName::CreditLimit,
        &[frame(&[Books(Limit)], &[Figure, NoOrder]), frame(&[Books(Limit)], &[Debtor, NoOrder])],
        &[Change, Add, Person, Want, Books(Credit)],
    ),
    // After a sale.
    write(
        BooksName::OrderRefund,
        &[frame(&[Books(Refund)], &[Number]), frame(&[Books(Refund), Order], &[])],
        &[Order, Person, Paid, Payment, Want],
    ),
    write(
        BooksName::OrderExchange,
        &[frame(&[Books(Exchange)], &[Number]), frame(&[Books(Exchange), Order], &[])],
        &[Order, Person, All, Container, Record, Want],
    ),
    write(
        BooksName::OrderReturn,
        &[frame(&[Books(Return)], &[Number]), frame(&[Books(Return), Order], &[])],
        &[
            Order,
            Person,
            All,
            Container,
            Books(Restock),
            Books(WriteOff),
            Books(Broken),
            Record,
            Stock,
        ],
    ),
    write(
        BooksName::OrderOnCredit,
        &[frame(&[Books(Credit), Order], &[Number])],
        &[Order, Person, Books(Sell), Books(Due), Change, Want, Record],
    ),
    write(
        BooksName::OrderDiscount,
        &[frame(&[Books(Discount), Order], &[Number])],
        &[Order, Person, Add, Want, Paid],
    ),
    // Stock.
    read(BooksName::StockLow, &[frame(&[Books(Low)], &[NoWords, NoOrder])], ASKED),
    read(BooksName::StockAging, &[frame(&[Books(Aging)], &[NoOrder])], ASKED),
    read(BooksName::StockHistory, &[frame(&[Books(History)], &[NoOrder])], ASKED),
    write(
        BooksName::StockAdjust,
        &[
            frame(&[Books(Count)], &[NoOrder]),
            frame(&[Books(Adjust)], &[NoOrder]),
            frame(&[Books(Broken)], &[NoOrder]),
            frame(&[Books(WriteOff)], &[NoOrder]),
            frame(&[Books(Found)], &[NoOrder]),
        ],
        &[
            Person,
            Container,
            Stock,
            Change,
            Record,
            Books(Count),
            Books(Broken),
            Books(Found),
            Books(WriteOff),
            Have,
            Left,
            Extra,
            Remove,
        ],
    ),
    write(
        BooksName::StockReceive,
        &[
            frame(&[Books(Bought)], &[NoOrder]),
            frame(&[Receive], &[Figure, NoOrder]),
            frame(&[Books(Restock)], &[Figure, NoOrder]),
            // "Nile Wholesale delivered 20 sugar".
            frame(&[Concept::State(OrderState::Completed)], &[Supplier, Figure, NoOrder]),
            frame(&[Books(Took)], &[Supplier, Figure, NoOrder]),
        ],
        GOODS,
    ),
    write(
        BooksName::StockTransfer,
        &[frame(&[Books(Move)], &[NoOrder]), frame(&[], &[TwoOutlets, Figure, NoOrder])],
        &[Person, Container, Stock, Want, Books(Took), Sent, Remove],
    ),
    // Money.
    write(
        BooksName::LoanRepay,
        &[
            frame(&[Books(Loan), Books(Repay)], &[NoOrder]),
            frame(&[Books(Loan), Paid], &[NoOrder]),
            frame(&[Books(Loan), Payment], &[NoOrder]),
            frame(&[Books(Loan), Books(Refund)], &[NoOrder]),
        ],
        &[Paid, Payment, Person, Record, Books(Repay), Books(Refund), Books(Interest), Want],
    ),
    write(
        BooksName::LoanTake,
        &[frame(&[Books(Loan)], &[NoOrder, Figure]), frame(&[Books(Loan)], &[NoOrder, Money])],
        &[Person, Receive, Record, Add, Want, Books(Took), Books(New)],
    ),
    write(
        BooksName::OwnerCapital,
        &[
            frame(&[Books(Capital)], &[NoOrder, NoWords, Figure]),
            frame(&[Books(Private), Books(Took)], &[NoOrder]),
            frame(&[Books(Private), Books(Withdraw)], &[NoOrder]),
            frame(&[Books(Private)], &[NoOrder, Money]),
        ],
        &[
            Person,
            Record,
            Add,
            Payment,
            Want,
            Concept::Mine,
            Books(Took),
            Books(Withdraw),
            Books(Capital),
            Books(Spent),
            Remove,
        ],
    ),
    // Before a transfer, which money that is sent would be.
    write(
        BooksName::BillPay,
        &[frame(&[Sent], &[Supplier, NoOrder]), frame(&[Books(Move)], &[Supplier, Money, NoOrder])],
        MONEY,
    ),
    write(BooksName::DebtSettle, &[frame(&[Sent], &[Debtor, NoOrder])], MONEY),
    write(
        BooksName::MoneyTransfer,
        &[
            frame(&[Books(Move)], &[NoOrder, Money]),
            frame(&[Books(Withdraw)], &[NoOrder, Money]),
            frame(&[Books(Deposit)], &[NoOrder, Money]),
            frame(&[Sent], &[NoOrder, Money]),
        ],
        &[Person, Payment, Want, Record, Books(Fee), Books(Move)],
    ),
    write(
        BooksName::BillPay,
        &[
            frame(&[Paid], &[Supplier, NoOrder]),
            frame(&[Payment], &[Supplier, NoOrder]),
            frame(&[Books(Repay)], &[Supplier, NoOrder]),
        ],
        MONEY,
    ),
    write(
        BooksName::DebtSettle,
        &[
            frame(&[Paid], &[Debtor, NoOrder]),
            frame(&[Payment], &[Debtor, NoOrder]),
            frame(&[Receive], &[Debtor, NoOrder]),
            frame(&[Books(Repay)], &[Debtor, NoOrder]),
        ],
        MONEY,
    ),
    write(
        BooksName::BillAdd,
        &[
            frame(&[Books(Bill)], &[Supplier, NoOrder]),
            frame(&[Books(Bill), Books(Due)], &[NoOrder]),
            frame(&[Books(Bill), Add], &[NoOrder]),
            frame(&[Books(Bill), Record], &[NoOrder]),
            frame(&[Books(Bill), Receive], &[NoOrder]),
            frame(&[Books(Bill)], &[Figure, NoOrder]),
            // "We owe Nile Wholesale 300k due Friday".
            frame(&[Books(Owe), Books(Due)], &[Supplier, Figure, NoOrder]),
        ],
        &[
            Add,
            Record,
            Person,
            Receive,
            Books(Due),
            Books(New),
            Books(Credit),
            Books(Expense),
            Books(Owe),
        ],
    ),
    write(
        BooksName::IncomeAdd,
        &[
            frame(&[Books(Income)], &[NoOrder]),
            frame(&[], &[Slot::Earning, NoOrder, Figure]),
            frame(&[Add], &[Slot::Earning, NoOrder]),
            frame(&[Record], &[Slot::Earning, NoOrder]),
        ],
        &[Record, Add, Person, Receive, Payment, Books(New)],
    ),
    write(
        BooksName::ExpenseAdd,
        &[
            frame(&[Books(Expense)], &[NoOrder]),
            frame(&[Books(Spent)], &[NoOrder, Figure]),
            frame(&[EXPENSES], &[NoOrder, Figure]),
            frame(&[Paid], &[Category, NoOrder]),
            frame(&[Payment], &[Category, NoOrder]),
            frame(&[Record], &[Category, NoOrder]),
            frame(&[Books(Bill)], &[Category, NoOrder]),
            frame(&[], &[Category, Figure, NoOrder]),
            frame(&[], &[Category, Money, NoOrder]),
        ],
        MONEY,
    ),
    read(
        BooksName::AccountBalance,
        &[
            frame(&[Books(Balance)], &[NoOrder]),
            frame(&[HowMany], &[Money, NoOrder]),
            frame(&[HowMany, Payment], &[NoOrder]),
            frame(&[Show, Payment], ALONE),
        ],
        ASKED,
    ),
    // "200k cash to bank": where money goes from one account to another, no verb is needed.
    write(
        BooksName::MoneyTransfer,
        &[frame(&[], &[TwoTills, Figure, NoOrder, NoCategory])],
        &[Person, Want, Record, Add, Remove, Books(Took), Books(Fee), Books(Deposit), Sent],
    ),
];
