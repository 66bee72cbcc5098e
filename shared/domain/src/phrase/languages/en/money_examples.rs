//! English: examples of what is said of money.

pub(super) const EXPENSE_ADD: &[&str] = &[
    "transport expense 50,000 cash",
    "paid rent 300,000 bank",
    "transport 50k cash",
    "fuel 50,000 cash",
    "spent 50k on transport cash",
    "rent 300k bank",
    "electricity 80,000 cash",
    "boda 12,500 mobile money",
    "salary 150k cash",
    "airtime 20k momo",
    "bank charges 15,000 bank",
    "paid fuel 40k cash yesterday",
];

pub(super) const INCOME_ADD: &[&str] = &[
    "other income 30,000 cash",
    "other income 45,000 mobile money",
    "income 30,000 cash",
    "extra income 30k cash",
    "other income 30k bank",
    "got other income 30,000 cash",
    "record other income 30,000 cash",
    "other income of 30,000 cash",
    "received other income 30,000 cash",
    "add income 30,000 cash",
    "income 45k momo",
    "other income 12,000 cash yesterday",
];

pub(super) const MONEY_TRANSFER: &[&str] = &[
    "transfer 200,000 from cash to bank fee 1,500",
    "move 200k from cash to bank",
    "transfer 200,000 from cash to bank",
    "deposit 200,000 cash to bank",
    "moved 75k from mobile money to bank",
    "withdraw 100,000 from bank to cash",
    "transfer 100k bank to cash",
    "shift 200k from cash to bank",
    "deposited 200k from cash to bank",
    "transfer 75,000 from momo to bank",
    "move 50,000 from bank to mobile money",
    "please transfer 200,000 from cash to bank",
];

pub(super) const OWNER_CAPITAL: &[&str] = &[
    "I put in 500,000 cash",
    "took 50,000 from the till for myself",
    "i put in 500k cash",
    "capital 500,000 cash",
    "i added capital 500,000 bank",
    "took 50k cash for personal use",
    "drawings 50,000 cash",
    "i invested 500,000 bank",
    "took 50k from the till for my family",
    "i put in 300,000 bank",
    "withdrew 50,000 cash for personal use",
    "i took 50,000 cash for myself",
];

pub(super) const LOAN_TAKE: &[&str] = &[
    "took a loan of 1,000,000 bank",
    "loan 1,000,000 bank",
    "borrowed 1m bank",
    "got a loan of 1,000,000 bank",
    "i borrowed 1,000,000 bank",
    "took a loan of 500k cash",
    "new loan 1,000,000 bank",
    "received a loan of 1m bank",
    "we took a loan of 2m bank",
    "borrowed 500,000 cash",
    "loan of 1m to bank",
    "took loan 1m bank",
];

pub(super) const LOAN_REPAY: &[&str] = &[
    "repaid loan 100,000 interest 10,000 cash",
    "repaid loan 100,000 bank",
    "paid loan 100k bank",
    "loan repayment 100,000 bank",
    "repay loan 100,000 bank",
    "paid back loan 100k bank",
    "loan repaid 100,000 cash interest 10,000",
    "repaid 100,000 of the loan bank",
    "paid 100k loan bank",
    "repaid loan 50k cash",
    "loan repayment 100k interest 5k bank",
    "repay loan 200,000 from bank",
];

pub(super) const BILL_ADD: &[&str] = &[
    "bill from Nile Wholesale 300,000 for packaging due Friday",
    "bill from Nile Wholesale 300,000 packaging",
    "got a bill of 300k from Nile Wholesale for packaging",
    "bill Nile Wholesale 300k packaging due Friday",
    "bill from Mukwano 50,000 for rent",
    "Mukwano bill 50k for transport",
    "new bill Nile Wholesale 300,000 for packaging",
    "bill of 80,000 from Mukwano for electricity",
    "invoice from Nile Wholesale 300,000 for packaging",
    "bill from Mukwano 50k transport due 30 November",
    "add bill Nile Wholesale 300,000 for packaging",
    "bill from Nile Wholesale 120k for repairs due Friday",
];

pub(super) const BILL_PAY: &[&str] = &[
    "paid Nile Wholesale 100,000 bank",
    "pay Nile Wholesale 100k bank",
    "paid Mukwano 60,000 cash",
    "paid 100,000 to Nile Wholesale bank",
    "Nile Wholesale paid 100k bank",
    "pay Mukwano 50k mobile money",
    "i paid Nile Wholesale 100,000 from bank",
    "paid bill Nile Wholesale 100k bank",
    "pay bill Mukwano 50,000 cash",
    "paid nile wholesale 100k from the bank",
    "we paid Mukwano 60k cash",
    "settled Mukwano 60k cash",
];

pub(super) const DEBT_LIST: &[&str] = &[
    "who owes me",
    "what does Corner Kiosk owe?",
    "debtors",
    "list debtors",
    "who owes us",
    "how much does Corner Kiosk owe",
    "who owes me money",
    "show debtors",
    "list of debtors",
    "who has not paid",
    "debts",
    "who owes",
];

pub(super) const DEBT_STATEMENT: &[&str] = &[
    "statement of Corner Kiosk last month",
    "statement Corner Kiosk",
    "statement of Corner Kiosk",
    "Corner Kiosk statement",
    "statement of Grace Auma",
    "statement of Grace Auma this month",
    "Grace Auma statement last month",
    "statement of Corner Kiosk October",
    "show statement of Corner Kiosk",
    "statement Corner Kiosk this week",
    "statement of Corner Kiosk yesterday",
    "statement Grace Auma last week",
];

pub(super) const DEBT_REMIND: &[&str] = &[
    "remind Corner Kiosk",
    "remind debtors",
    "remind Grace Auma",
    "send a reminder to Corner Kiosk",
    "please remind debtors",
    "remind all debtors",
    "remind Corner Kiosk to pay",
    "please remind Grace Auma",
    "please remind Corner Kiosk",
    "send reminder to Grace Auma",
    "send a reminder to Grace Auma",
    "remind all who owe me",
];

pub(super) const DEBT_SETTLE: &[&str] = &[
    "Corner Kiosk paid 20,000 mobile money",
    "Corner Kiosk paid 20k cash",
    "corner kiosk paid 20,000 bank",
    "received 20,000 from Corner Kiosk cash",
    "Corner Kiosk paid 20k mobile money",
    "Grace Auma paid 10,000 cash",
    "Grace Auma paid 10k bank",
    "got 20k from Corner Kiosk cash",
    "Corner Kiosk has paid 20,000 cash",
    "received 10k cash from Grace Auma",
    "Corner Kiosk settled 20,000 cash",
    "Corner Kiosk paid 5,000 cash",
];

pub(super) const CREDIT_LIMIT: &[&str] = &[
    "credit limit Corner Kiosk 200,000",
    "set credit limit of Corner Kiosk to 200,000",
    "credit limit of Corner Kiosk 200k",
    "Corner Kiosk credit limit 200,000",
    "limit Corner Kiosk 200,000",
    "change credit limit of Corner Kiosk to 300k",
    "credit limit Grace Auma 50,000",
    "set limit for Corner Kiosk 200k",
    "Grace Auma credit limit 50k",
    "credit limit for Grace Auma 100,000",
    "please set credit limit Corner Kiosk 200,000",
    "set credit limit Grace Auma 50k",
];
