//! English: what owners and staff say of stock, money and books.

use crate::command::AccountSort;
use crate::command::ReportKind::{
    AgedPayables, AgedReceivables, BalanceSheet, CashFlow, Expenses, GeneralLedger, ProfitAndLoss,
    Profitability, Sales, TrialBalance, Vat,
};
use crate::command::SalesBy;
use crate::ledger::chart::{
    BANK_CHARGES, INTEREST, INTERNET, MARKETING, MISCELLANEOUS, OTHER_INCOME, RENT, REPAIRS,
    SALARIES, TRANSPORT, UTILITIES,
};
use crate::phrase::concept::Books::{
    Accounting, Adjust, Aging, Altogether, Amount, Archive, As, Balance, Bill, Bought, Broken, By,
    Capital, Category, Close, Count, Credit, Deposit, Depreciation, Description, Digital, Discount,
    Due, Each, Earning, Entry, Exchange, Expense, Fee, FinancialYear, Found, Freight, From,
    Grouping, History, Income, Interest, IsNow, LedgerAccount, Limit, Loan, Low, LowLimit, Move,
    NameOf, New, NewDigital, NewOrder, NewProduct, NewService, Owe, Payments, PhoneNumber, Private,
    Quotation, Refund, Relist, Remind, Rename, Repay, Report, Restock, Return, Reverse, Sell,
    Service, Sort, Spent, Statement, Tell, To, Took, Undo, Unlist, VatIn, VatOnTop, WhoOwes, Why,
    Withdraw, WriteOff,
};
use crate::phrase::concept::Concept::{self, Books, Change, Filler, Paid, Receive, Record};

pub(super) const WORDS: &[(Concept, &str)] = &[
    (
        Filler,
        "that was wrong, i made a mistake, we made a mistake, made a mistake, my mistake, \
         report, reports, summary, figures, worth, new one, so far, only, cost me, it cost, \
         give, offer, offered, put down as, in the shop",
    ),
    (Paid, "gave, i gave, we gave, paying, paying for"),
    (Books(From), "from, out of"),
    (Books(To), "to, into"),
    (Books(Each), "at, each, apiece, a piece, per piece, per unit, per one, per item"),
    (Books(Altogether), "altogether, all together, in total, in all, the lot"),
    (Books(By), "by, per"),
    (Books(Due), "due, due on, due by, payable, payable by, to be paid by"),
    (Books(As), "as, type, kind"),
    (
        Books(NewProduct),
        "new product, a new product, add product, add a product, add new product, \
         add a new product, create product, create a product, create a new product, \
         register product, new item, a new item, add item, add an item, add new item, \
         add a new item, create item, start selling, we now sell, i now sell, \
         we are now selling, i am now selling",
    ),
    (
        Books(NewService),
        "new service, a new service, add service, add a service, add new service, \
         add a new service, create service, create a service",
    ),
    (
        Books(NewDigital),
        "new digital product, add digital product, add a digital product, new download, \
         add a download, add download, create digital product",
    ),
    (Books(Service), "service, a service"),
    (Books(Digital), "digital, digital product, a digital product, download"),
    (
        Books(Unlist),
        "stop selling, hide, discontinue, discontinued, delist, unlist, no longer sell, \
         we no longer sell, i no longer sell, take off sale, take out of the shop, \
         remove from the shop, remove from the catalogue, remove from catalogue, remove from the menu",
    ),
    (
        Books(Relist),
        "unarchive, unhide, relist, sell again, start selling again, we sell again, restore",
    ),
    (
        Books(IsNow),
        "is now, are now, now costs, now cost, costs now, now at, goes to, goes up to, goes for, goes down to, is now at, will be sold at",
    ),
    (Change, "raise, increase, reduce, lower"),
    (Books(NameOf), "name, name of, the name of"),
    (Books(Description), "description, description of, describe, the description of"),
    (Books(Grouping), "category, category of, in category, the category of, section"),
    (
        Books(LowLimit),
        "low stock limit, low stock limit of, low stock limit for, low stock level, low limit, \
         low stock level of, low stock level for, reorder level, reorder level of, \
         reorder level for, reorder point, reorder point of, minimum stock, minimum stock of, \
         low stock alert, low stock alert for, low stock warning for, warn me when, warn me at, alert me when, alert me at, tell me when",
    ),
    (Filler, "below, falls below, is below, drops below, goes below, gets below, get to, gets to"),
    (
        Books(NewOrder),
        "new order, a new order, create order, create an order, create a new order, \
         write an order, start an order, start a new order, open an order, add an order, add a new order, record an order, take an order",
    ),
    (
        Books(Quotation),
        "quotation, a quotation, make a quotation, make quotation, a quote, make a quote, quote for, quote me, proforma, a proforma, pro forma, proforma invoice, pro forma invoice, price quotation, price quote",
    ),
    (
        Books(Tell),
        "message order, text order, tell, tell the customer of, tell customer of, tell the customer, \
         message the customer of, send a message to, send message to, write to, inform, notify, let the customer of",
    ),
    (
        Books(Payments),
        "payments, payments received, received payments, payment list, list of payments, \
         payments list, payment history, all payments, who has paid, who paid",
    ),
    (Books(PhoneNumber), "phone number, phone no, telephone, whatsapp number"),
    (
        Books(Bought),
        "arrived, stock came in, has arrived, have arrived, new stock of, \
         bought, purchased, restocked with, i bought, we bought, have bought, got delivery of, \
         took delivery of, stocked up on, stock in, stock purchase, purchase of, bought in, supplied",
    ),
    (Books(Amount), "amount, total, sum, total amount, the sum of"),
    (Receive, "got, i got, we got, brought"),
    (Record, "put down, write down, note down, noted down, wrote down"),
    (Books(Spent), "spent, spend, used, i used, we used"),
    (Books(Sell), "sell, sold"),
    (Books(Move), "bring, carry, send, transfer, move, moved, shift, shifted"),
    (Books(Deposit), "deposit, deposited, banked, i banked, we banked, bank the"),
    (Books(Withdraw), "withdraw, withdrew, withdrawn, withdrawal"),
    (Books(Took), "took, taken, removed, take"),
    (
        Books(Repay),
        "repay, repaid, repayment, pay back, paid back, pay off, paid off, settle, settled, cleared",
    ),
    (Books(Owe), "owe, owes, owing, owed, debt, debts"),
    (
        Books(WhoOwes),
        "people who owe me, people who owe me money, people who owe us, who is in debt, people with debts, \
         everyone who owes me, everybody who owes me, all who owe me, those who owe me, \
         all debtors, everyone who owes us, who owes me, who owes us, who owes, who owes me money, who owes us money, debtors, \
         debt book, debts book, credit book, customer debts, outstanding debts, list debts, \
         who has not paid, who has not paid me, who hasnt paid, debtor list, list of debtors",
    ),
    (Books(Exchange), "exchange, exchanged, swap, swapped"),
    (Books(Return), "return, returned, returns, brought back, came back, bring back, sent back"),
    (Books(Refund), "refund, refunded, money back, give back, gave back"),
    (Books(Adjust), "adjust, adjusted, adjustment, correct stock of, correct the stock of"),
    (
        Books(Count),
        "stock count, stock take, stocktake, stocktaking, count, counted, recount, recounted, physical count",
    ),
    (Books(Rename), "rename, renamed"),
    (Books(Archive), "archive, archived, deactivate, stop using"),
    (Books(Close), "close, lock, close off"),
    (Books(Reverse), "reverse, reversed, reversal of"),
    (Books(New), "create, open, new"),
    (Books(Expense), "expense, expenditure, cost of, an expense"),
    (Books(Income), "income, an income, extra income"),
    (Books(Bill), "bill, bills, invoice, invoices"),
    (
        Books(Freight),
        "freight, delivery cost, delivery fee, transport cost, shipping, carriage, offloading",
    ),
    (Books(Fee), "fee, fees, charge, charges, transfer fee, withdrawal fee, charged"),
    (
        Books(Credit),
        "on credit, credit, on account, pay later, will pay later, not yet paid, to be paid later, unpaid for",
    ),
    (Books(Limit), "credit limit, limit, debt limit"),
    (Books(Discount), "discount, discounted, rebate, off"),
    (
        Books(Capital),
        "added my own, i added my own, put in my own, i put in my own, topped up, i topped up, \
         put in, i put in, i put, i have put in, invest, invested, i invested, capital, \
         owner capital, owners capital, add capital, added capital, my own money, injected, i added, put into the business, into the business",
    ),
    (
        Books(Private),
        "for school fees, school fees, for my children, for my kids, home, to my home, \
         for myself, for my self, for personal use, personal use, for my family, for my home, \
         for home, for home use, home use, private use, personal, drawing, drawings, owner drawing, owner drawings, for my own use, for my pocket",
    ),
    (
        Books(Loan),
        "loan, loans, borrowed, a loan of, a loan, took a loan, took a loan of, got a loan, got a loan of, take a loan",
    ),
    (Books(Interest), "interest, with interest, plus interest"),
    (
        Books(Restock),
        "put back in stock, put back on the shelf, to stock, restock, restocked, back on the shelf, put back, back in stock, back to stock, \
         into stock, return to stock, good condition, in good condition, resell",
    ),
    (
        Books(WriteOff),
        "write off, written off, write it off, write them off, do not restock, dont restock, not restocked, throw away, thrown away",
    ),
    (
        Books(Broken),
        "got spoilt, got spoiled, got broken, got damaged, got stolen, got torn, rats ate, ate, \
         broken, broke, torn, damaged, damage, expired, spoilt, spoiled, rotten, stolen, stole, \
         theft, lost, missing, leaked, leaking, burst, spilled, spilt, got lost, went bad, gone bad, eaten",
    ),
    (Books(Found), "found, found extra"),
    (
        Books(Low),
        "what do i need to buy, what do we need to buy, whats finishing, what is finishing, \
         what is about to finish, goods about to finish, anything running out, anything about \
         to finish, what do i need to restock, what do we need to restock, \
         low stock, stock low, low on stock, running low, running out, what is running out, \
         whats running out, what is running low, what is low, whats low, low, reorder, \
         reorder list, what should i buy, what should i restock, what should i reorder, \
         what should we buy, what to buy, what to restock, what to reorder, almost finished, \
         nearly finished, which products are low, which items are low, out of stock items",
    ),
    (
        Books(History),
        "what happened to the stock of, what happened to, history, stock history, movements, stock movements, movement, movement of, history of, \
         movements of",
    ),
    (
        Books(Aging),
        "aging, ageing, stock aging, stock ageing, aged stock, aging stock, old stock, \
         oldest stock, slow moving, slow movers, dead stock, aging of",
    ),
    (
        Books(Statement),
        "statement, statements, statement of, account statement, transactions, transactions of",
    ),
    (
        Books(Balance),
        "balance, balances, balance of, account balances, account balance, how much is in, \
         how much money is in, how much is on, how much money do i have, how much money do we have, how much do i have in, how much do we have in, \
         cash at hand, money in, how much is left in",
    ),
    (Books(LedgerAccount), "account, accounts, an account, the account"),
    (
        Books(VatIn),
        "incl vat, including vat, inclusive of vat, vat inclusive, vat included, vat incl, \
         with vat, incl of vat, incl tax, including tax, tax included, vat in it",
    ),
    (
        Books(VatOnTop),
        "plus vat, excl vat, excluding vat, exclusive of vat, vat exclusive, vat excluded, \
         before vat, plus tax, excluding tax, vat on top, without vat",
    ),
    (
        Books(Depreciation),
        "depreciation, depreciate, depreciation of, record depreciation, wear and tear",
    ),
    (Books(FinancialYear), "year, financial year, fiscal year, accounting year"),
    (
        Books(Remind),
        "remind, reminder, reminders, send reminder, send reminders, send a reminder, \
         send a reminder to, send reminder to, send reminders to, reminder to, reminder for",
    ),
    (Books(Accounting), "books, the books, my books, accounting, period, the period"),
    (Books(Entry), "entry, journal, journal entry, posting, entry number, entry no"),
    (
        Books(Why),
        "how did you get that, how did you get this, show me how you got that, how you got \
         that, where did you get that, why that much, why so much, \
         why, explain, explain that, explain this, explain it, how come, show the entries, \
         show me the entries, where does this come from, where does that come from, \
         what is behind this, what is behind that, why that, why is that, break it down",
    ),
    (
        Books(Undo),
        "take back the last one, cancel that last one, cancel the last one, undo please, \
         undo, undo that, undo it, undo this, undo last, undo the last one, take that back, take it back, revert, revert that, revert it",
    ),
    (Books(Report(TrialBalance)), "trial balance"),
    (
        Books(Report(ProfitAndLoss)),
        "did we make money, did i make money, are we making money, am i making money, did we make a profit, are we profitable, \
         profit and loss, profit and loss statement, profit loss, p and l, p l, \
         pl, pnl, income statement, profit, profits, how much profit, net profit, profit statement, profit or loss, did i make a profit",
    ),
    (
        Books(Report(BalanceSheet)),
        "whats the business worth, what is the business worth, what is my business worth, whats my business worth, what is the shop worth, \
         balance sheet, balancesheet, statement of financial position, financial position",
    ),
    (
        Books(Report(CashFlow)),
        "where did the money go, where did my money go, money in and out, money in and money out, \
         cash flow, cashflow, cash flow statement, cashflow statement, flow of cash",
    ),
    (Books(Report(GeneralLedger)), "general ledger, ledger, gl, journal list, all entries"),
    (Books(Report(Vat)), "vat, vat summary, vat report, tax, tax summary, taxes, vat return"),
    (
        Books(Report(AgedReceivables)),
        "aged receivables, receivables, accounts receivable, aged debtors, debtors aging, \
         overdue debts, overdue customers, aging of debtors, aged debts",
    ),
    (
        Books(Report(AgedPayables)),
        "aged payables, payables, accounts payable, aged creditors, creditors, what do i owe, \
         what do we owe, who do i owe, who do we owe, how much do i owe, how much do we owe, \
         what i owe, my debts, our debts, supplier debts, unpaid bills, what bills do i have, \
         what does the shop owe, what does my shop owe, what does our shop owe, who does the shop owe, how much does the shop owe, \
         how much does my shop owe, what the shop owes, what is the shop owing, what do we owe suppliers, \
         how much do we owe suppliers, what do i owe suppliers, how much do i owe suppliers",
    ),
    (
        Books(Report(Expenses)),
        "expenses, expenses by category, what did i spend, what did we spend, \
         how much did i spend, how much did we spend, what have i spent, costs by category, spending, expense report, expenses report",
    ),
    (
        Books(Report(Sales { by: SalesBy::Day })),
        "what were sales like, how were sales, how were the sales, sales, sale, daily sales, sales by day, sales per day, what did i sell, \
         what did we sell, how much did i sell, how much did we sell, turnover, revenue, sales report",
    ),
    (
        Books(Report(Sales { by: SalesBy::Product })),
        "what sold most, what sold the most, what is selling most, what do we sell most, \
         sales by product, sales per product, sales by item, product sales, best sellers, \
         best selling, best selling products, top products, top sellers, what sells best, \
         what sold best, sales by products, best seller, best selling items, most sold, \
         most sold products, what sells most, what sells the most, which products sell best, \
         which products sell most, which product sells most, what are my best sellers, fast movers, fast moving products",
    ),
    (
        Books(Report(Sales { by: SalesBy::Customer })),
        "sales by customer, sales per customer, sales by customers, top customers, \
         best customers, customer sales, best customer, top customer, biggest customers, \
         who buys most, who buys the most, who are my best customers, who is my best customer",
    ),
    (
        Books(Report(Profitability)),
        "profitability, profit by product, profit per product, product profit, margin, margins, \
         margin by product, margins by product, profitability by product, profit margin, \
         profit margins, gross margin, gross margins, most profitable, most profitable products, which product makes most profit, \
         which product makes the most profit, which products make most profit, \
         which products make the most profit, which products are most profitable",
    ),
    (Books(Category(RENT)), "landlord, the landlord, rent, shop rent, house rent"),
    (
        Books(Earning(OTHER_INCOME)),
        "other income, commission, commissions, rent income, rental income, interest income, interest received, scrap sale, scrap sales, tips",
    ),
    (
        Books(Category(TRANSPORT)),
        "boda guy, boda man, boda rider, taxi man, transport, transportation, fuel, petrol, diesel, boda, boda boda, bodaboda, taxi, matatu, \
         fare, fares, transport and fuel",
    ),
    (
        Books(Category(UTILITIES)),
        "utilities, utility, electricity, power, yaka, umeme, token, tokens, water, nwsc, kplc, water bill, electricity bill, power bill, garbage",
    ),
    (
        Books(Category(SALARIES)),
        "his salary, her salary, their salary, their salaries, salary, salaries, wage, wages, payroll, staff pay, allowance, allowances",
    ),
    (
        Books(Category(MARKETING)),
        "marketing, ads, advert, adverts, advertising, advertisement, facebook ads, flyers, posters, promotion, signpost",
    ),
    (
        Books(Category(INTERNET)),
        "airtime, data, data bundle, data bundles, bundles, internet, wifi, phone bill",
    ),
    (
        Books(Category(BANK_CHARGES)),
        "bank charges, bank fees, mobile money charges, momo charges, withdraw charges, transaction charges",
    ),
    (Books(Category(REPAIRS)), "repair, repairs, maintenance, fixing, mechanic, plumber, painting"),
    (
        Books(Category(MISCELLANEOUS)),
        "kcca licence, kcca, cleaning materials, cleaning material, printing, photocopying, \
         breakfast, tea for staff, lunch for staff, lunch for the staff, food for staff, \
         misc, miscellaneous, packaging, packing bags, stationery, cleaning supplies, licence, \
         license, trading licence, sundry, other expenses, other expense, lunch",
    ),
    (Books(Category(INTEREST)), "loan interest, interest paid, interest on loan"),
    (
        Books(Sort(AccountSort::Money)),
        "wallet, money account, cash account, sacco, savings, bank account type",
    ),
    (Books(Sort(AccountSort::Asset)), "asset, assets"),
    (Books(Sort(AccountSort::Liability)), "liability, liabilities"),
    (Books(Sort(AccountSort::Equity)), "equity account"),
];
