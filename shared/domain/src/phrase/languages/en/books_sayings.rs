//! English: what help says of stock, money and books.

use crate::phrase::entry::{BooksName, CommandName, Saying};

pub(super) const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Books(BooksName::OrderOnCredit),
        help: "Sell an order on credit",
        examples: &["order 1001 on credit till Friday"],
    },
    Saying {
        name: CommandName::Books(BooksName::OrderDiscount),
        help: "Take something off a price",
        examples: &["discount 2,000 on order 1001"],
    },
    Saying {
        name: CommandName::Books(BooksName::OrderReturn),
        help: "Take goods back",
        examples: &["return 2 white soap from order 1001, restock", "order 1001 returned, damaged"],
    },
    Saying {
        name: CommandName::Books(BooksName::OrderExchange),
        help: "Exchange goods",
        examples: &["exchange 1 sugar of order 1001 for 2 white soap"],
    },
    Saying {
        name: CommandName::Books(BooksName::OrderRefund),
        help: "Pay money back",
        examples: &["refund 4,500 cash for order 1001"],
    },
    Saying {
        name: CommandName::Books(BooksName::StockReceive),
        help: "Record what you bought",
        examples: &[
            "bought 20 sugar at 3,000 from Nile Wholesale on credit",
            "received 50 sugar 180,000 cash",
        ],
    },
    Saying {
        name: CommandName::Books(BooksName::StockAdjust),
        help: "Put stock right",
        examples: &["stock count sugar 57, two bags torn", "3 white soap broken"],
    },
    Saying {
        name: CommandName::Books(BooksName::StockTransfer),
        help: "Move goods between outlets",
        examples: &["move 10 sugar from main to kiosk two"],
    },
    Saying {
        name: CommandName::Books(BooksName::StockLow),
        help: "See what to buy",
        examples: &["low stock", "what should I reorder?"],
    },
    Saying {
        name: CommandName::Books(BooksName::StockHistory),
        help: "See what moved the stock",
        examples: &["history sugar last week"],
    },
    Saying {
        name: CommandName::Books(BooksName::StockAging),
        help: "See how old the stock is",
        examples: &["stock aging"],
    },
    Saying {
        name: CommandName::Books(BooksName::ExpenseAdd),
        help: "Record an expense",
        examples: &["transport expense 50,000 cash", "paid rent 300,000 bank"],
    },
    Saying {
        name: CommandName::Books(BooksName::IncomeAdd),
        help: "Record other income",
        examples: &["other income 30,000 cash"],
    },
    Saying {
        name: CommandName::Books(BooksName::MoneyTransfer),
        help: "Move money between accounts",
        examples: &["transfer 200,000 from cash to bank fee 1,500"],
    },
    Saying {
        name: CommandName::Books(BooksName::OwnerCapital),
        help: "Record your own money",
        examples: &["I put in 500,000 cash", "took 50,000 from the till for myself"],
    },
    Saying {
        name: CommandName::Books(BooksName::LoanTake),
        help: "Record a loan",
        examples: &["took a loan of 1,000,000 bank"],
    },
    Saying {
        name: CommandName::Books(BooksName::LoanRepay),
        help: "Record what you pay back",
        examples: &["repaid loan 100,000 interest 10,000 cash"],
    },
    Saying {
        name: CommandName::Books(BooksName::BillAdd),
        help: "Record a bill to be paid later",
        examples: &["bill from Nile Wholesale 300,000 for packaging due Friday"],
    },
    Saying {
        name: CommandName::Books(BooksName::BillPay),
        help: "Record what you paid a supplier",
        examples: &["paid Nile Wholesale 100,000 bank"],
    },
    Saying {
        name: CommandName::Books(BooksName::DebtList),
        help: "See who owes you",
        examples: &["who owes me", "what does Corner Kiosk owe?"],
    },
    Saying {
        name: CommandName::Books(BooksName::DebtStatement),
        help: "See a customer's account",
        examples: &["statement of Corner Kiosk last month"],
    },
    Saying {
        name: CommandName::Books(BooksName::DebtRemind),
        help: "Remind those who owe you",
        examples: &["remind Corner Kiosk", "remind debtors"],
    },
    Saying {
        name: CommandName::Books(BooksName::DebtSettle),
        help: "Record what a customer paid on account",
        examples: &["Corner Kiosk paid 20,000 mobile money"],
    },
    Saying {
        name: CommandName::Books(BooksName::CreditLimit),
        help: "Set how much a customer may owe",
        examples: &["credit limit Corner Kiosk 200,000"],
    },
    Saying {
        name: CommandName::Books(BooksName::AccountBalance),
        help: "See what is in an account",
        examples: &["how much is in the till?", "bank balance"],
    },
    Saying {
        name: CommandName::Books(BooksName::Report),
        help: "See how the shop does",
        examples: &[
            "profit and loss last month",
            "balance sheet",
            "bank statement October",
            "sales by product this week",
            "what do I owe?",
        ],
    },
    Saying {
        name: CommandName::Books(BooksName::Explain),
        help: "See what is behind a figure",
        examples: &["why?", "why inventory?"],
    },
    Saying {
        name: CommandName::Books(BooksName::Undo),
        help: "Take back what you just did",
        examples: &["undo"],
    },
    Saying {
        name: CommandName::Books(BooksName::AccountAdd),
        help: "Add an account",
        examples: &["add account Equity Bank as bank"],
    },
    Saying {
        name: CommandName::Books(BooksName::AccountRename),
        help: "Rename an account",
        examples: &["rename account Marketing to Adverts"],
    },
    Saying {
        name: CommandName::Books(BooksName::AccountArchive),
        help: "Stop using an account",
        examples: &["archive account Marketing"],
    },
    Saying {
        name: CommandName::Books(BooksName::JournalReverse),
        help: "Take back an entry",
        examples: &["reverse entry 57 wrong amount"],
    },
    Saying {
        name: CommandName::Books(BooksName::VatPay),
        help: "Record the VAT you paid",
        examples: &["pay VAT for October 2026 from bank"],
    },
    Saying {
        name: CommandName::Books(BooksName::Depreciate),
        help: "Record what wore out",
        examples: &["depreciation 50,000 this month"],
    },
    Saying {
        name: CommandName::Books(BooksName::YearClose),
        help: "Close a year",
        examples: &["close the year 2025"],
    },
    Saying {
        name: CommandName::Books(BooksName::BooksClose),
        help: "Close the books",
        examples: &["close the books until end of October"],
    },
];
