//! English: examples of what is said of the books.

pub(super) const ACCOUNT_BALANCE: &[&str] = &[
    "how much is in the till?",
    "bank balance",
    "balance of cash",
    "cash balance",
    "how much is in the bank",
    "balances",
    "mobile money balance",
    "how much money do I have",
    "balance bank",
    "how much is on mobile money",
    "account balances",
    "what is the bank balance",
];

pub(super) const REPORT: &[&str] = &[
    "profit and loss last month",
    "balance sheet",
    "bank statement October",
    "sales by product this week",
    "what do I owe?",
    "sales today",
    "expenses last month",
    "cash flow this month",
    "profit this month",
    "trial balance",
    "top customers last month",
    "sales yesterday",
];

pub(super) const EXPLAIN: &[&str] = &[
    "why?",
    "why inventory?",
    "explain",
    "explain cash",
    "why",
    "explain inventory",
    "why bank?",
    "explain inventory please",
    "explain the bank",
    "why cash?",
    "where does this come from?",
    "explain this",
];

pub(super) const UNDO: &[&str] = &[
    "undo",
    "undo that",
    "undo it",
    "take it back",
    "undo the last one",
    "undo it please",
    "undo that please",
    "undo please",
    "please undo that",
    "undo last",
    "please undo",
    "undo this",
];

pub(super) const ACCOUNT_ADD: &[&str] = &[
    "add account Equity Bank as bank",
    "new account Equity Bank as bank",
    "add account Petty cash as cash",
    "create account Equity Bank as bank",
    "open account Equity Bank as bank",
    "add account Boda as expense",
    "new account Rent income as income",
    "add expense account Boda",
    "add account Stanbic as bank",
    "create expense account Packaging",
    "new expense account Boda",
    "please add account Equity Bank as bank",
];

pub(super) const ACCOUNT_RENAME: &[&str] = &[
    "rename account Marketing to Adverts",
    "rename account Rent to Shop rent",
    "rename Marketing account to Adverts",
    "rename account Repairs to Fixing",
    "please rename account Marketing to Adverts",
    "rename account Transport to Boda",
    "rename account Utilities to Power",
    "rename account Marketing to Promotion",
    "rename account Bank to Stanbic",
    "rename the account Marketing to Adverts",
    "rename account Salaries to Wages",
    "rename account Rent to House",
];

pub(super) const ACCOUNT_ARCHIVE: &[&str] = &[
    "archive account Marketing",
    "archive account Rent",
    "archive account Repairs",
    "deactivate account Marketing",
    "stop using account Marketing",
    "archive the account Marketing",
    "please archive account Marketing",
    "archive account Transport",
    "deactivate account Repairs",
    "archive Marketing account",
    "archive account Utilities",
    "stop using account Repairs",
];

pub(super) const JOURNAL_REVERSE: &[&str] = &[
    "reverse entry 57 wrong amount",
    "reverse entry 57 wrong day",
    "reverse entry 12 entered twice",
    "reverse journal entry 57 wrong amount",
    "reverse entry 57 because it was wrong",
    "please reverse entry 57 wrong amount",
    "reversed entry 57 wrong account",
    "reverse the entry 57 wrong amount",
    "reverse entry 8 wrong day",
    "reverse entry 99 entered twice",
    "reverse entry 101 wrong customer",
    "reverse entry 60 wrong account",
];

pub(super) const VAT_PAY: &[&str] = &[
    "pay VAT for October 2026 from bank",
    "paid VAT October 2026 bank",
    "pay VAT October from bank",
    "paid VAT for October bank",
    "VAT for October paid bank",
    "pay the VAT of October 2026 from bank",
    "paid VAT for September 2026 bank",
    "pay VAT for last month from bank",
    "pay VAT last month bank",
    "paid VAT October cash",
    "pay VAT for October 2026 bank",
    "please pay VAT for October 2026 from bank",
];

pub(super) const DEPRECIATE: &[&str] = &[
    "depreciation 50,000 this month",
    "depreciation 50,000",
    "depreciate 50,000",
    "depreciation 50k",
    "depreciation of 50,000",
    "record depreciation 50,000",
    "depreciate 50k this month",
    "depreciation 50,000 last month",
    "add depreciation 50,000",
    "depreciation 20k",
    "please record depreciation 50,000",
    "depreciation 75,000",
];

pub(super) const YEAR_CLOSE: &[&str] = &[
    "close the year 2025",
    "close year 2025",
    "close the financial year 2025",
    "close financial year 2025",
    "please close the year 2025",
    "lock the year 2025",
    "close last year",
    "please close year 2025",
    "close off the year 2025",
    "lock year 2025",
    "year close 2025",
    "close 2025 year",
];

pub(super) const BOOKS_CLOSE: &[&str] = &[
    "close the books until end of October",
    "close the books until 31 October",
    "close books until end of last month",
    "lock the books until end of October",
    "close the books to 31 October",
    "close October",
    "close the books for October",
    "please close the books until end of October",
    "lock books until 31 October",
    "close off the books until end of October",
    "close the books until end of last month",
    "close last month",
];
