//! A command's values as words, each under the name it has in the forms.

use crate::command::{ReportKind, SalesBy, ShopCommand, Whom};
use crate::ids::{OrderNumber, ProductId};
use crate::ledger::account::AccountCode;
use crate::money::Money;
use crate::order::CashAccount;
use crate::order::state::OrderState;
use crate::phrase::Listener;
use crate::time::{BusinessDay, DayRange};

type Parts = Vec<(&'static str, String)>;

/// The parts of a command; nothing for a command that no form can hold.
#[expect(clippy::too_many_lines, reason = "one list, and no command forgotten")]
pub(super) fn of(command: &ShopCommand, listener: &Listener<'_>) -> Option<Parts> {
    use ShopCommand as Shop;
    let account = |code: &Option<AccountCode>| named(*code, listener);
    let parts: Vec<Option<(&'static str, String)>> = match command {
        Shop::OrderList { state, page: None, range: None, customer: None } => {
            vec![some("state", state.and_then(state_word))]
        }
        Shop::OrderShow { number } => vec![Some(order(*number))],
        Shop::OrderSetState { number, to, note } => {
            vec![
                Some(order(*number)),
                Some(("state", state_word(*to)?)),
                some("reason", note.clone()),
            ]
        }
        Shop::OrderCancel { number, reason } => {
            vec![Some(order(*number)), some("reason", reason.clone())]
        }
        Shop::PaymentRecord { number, amount, account, reference, more_than_due: false } => vec![
            Some(order(*number)),
            money("amount", *amount),
            some("account", account.map(cash_word)),
            some("reference", reference.clone()),
        ],
        Shop::OrderRefund { number, amount, account, in_full } => {
            let whole = || in_full.then(|| "in full".to_owned());
            vec![
                Some(order(*number)),
                money("amount", *amount).or_else(|| some("amount", whole())),
                some("account", account.map(cash_word)),
            ]
        }
        Shop::OrderOnCredit { number, due } => vec![Some(order(*number)), day(due.as_ref())],
        Shop::OrderDiscount { number, amount, percent } => {
            let part = || percent.map(|percent| format!("{percent}%"));
            vec![Some(order(*number)), money("amount", *amount).or_else(|| some("amount", part()))]
        }
        Shop::StockLow | Shop::Undo { .. } => Vec::new(),
        Shop::StockLevel { product } | Shop::StockAging { product } => {
            vec![goods(*product, listener)]
        }
        Shop::StockHistory { product, range } => vec![goods(*product, listener), Some(days(range))],
        Shop::ExpenseAdd { category, amount, account: from, day: on, tax: None, .. }
        | Shop::IncomeAdd { category, amount, account: from, day: on, tax: None, .. } => vec![
            some("category", account(category)),
            money("amount", *amount),
            some("account", account(from)),
            day(on.as_ref()),
        ],
        Shop::MoneyTransfer { amount, from, to, fee } => vec![
            money("amount", *amount),
            some("from", account(from)),
            some("to", account(to)),
            money("fee", *fee),
        ],
        Shop::BillAdd { supplier, amount, category, due, tax: None } => vec![
            some("supplier", supplier.clone()),
            money("amount", *amount),
            some("category", account(category)),
            day(due.as_ref()),
        ],
        Shop::BillPay { supplier, amount, account: from } => vec![
            some("supplier", supplier.clone()),
            money("amount", *amount),
            some("account", account(from)),
        ],
        Shop::DebtList { customer } => vec![some("customer", customer.clone())],
        Shop::DebtStatement { customer, tail: None, range, file: None } => {
            vec![some("customer", customer.clone()), Some(days(range))]
        }
        Shop::DebtRemind { whom: Some(Whom::One { name, tail: None }), seen: None } => {
            vec![Some(("customer", name.clone()))]
        }
        Shop::DebtSettle { customer, amount, account: to } => vec![
            some("customer", customer.clone()),
            money("amount", *amount),
            some("account", account(to)),
        ],
        Shop::CreditLimit { customer, limit } => {
            vec![some("customer", customer.clone()), money("amount", *limit)]
        }
        Shop::OwnerCapital { into, amount, account: at } => vec![
            money(if *into { "amount_in" } else { "amount_out" }, *amount),
            some("account", account(at)),
        ],
        Shop::LoanTake { amount, account: to } => {
            vec![money("amount", *amount), some("account", account(to))]
        }
        Shop::LoanRepay { amount, interest, account: from } => vec![
            money("amount", *amount),
            money("interest", *interest),
            some("account", account(from)),
        ],
        Shop::AccountBalance { account: of }
        | Shop::AccountArchive { account: of }
        | Shop::Explain { account: of } => vec![some("account", account(of))],
        Shop::JournalReverse { number, reason } => vec![
            some("entry", number.map(|number| number.to_string())),
            some("reason", reason.clone()),
        ],
        Shop::VatPay { month, account: from, seen: None } => vec![
            some("month", month.as_ref().map(crate::time::Month::for_people)),
            some("account", account(from)),
        ],
        Shop::Depreciate { amount, day: on } => vec![money("amount", *amount), day(on.as_ref())],
        Shop::Report { report, range, account: of, versus: None } => vec![
            Some(("report", report_word(*report).to_owned())),
            some("account", account(of)),
            Some(days(range)),
        ],
        // With a page, a tax, goods line by line, or what was shown before: tapped, or written out.
        Shop::OrderList { .. }
        | Shop::Report { .. }
        | Shop::PaymentRecord { .. }
        | Shop::BookingPaid(_)
        | Shop::OrderReturn { .. }
        | Shop::OrderExchange { .. }
        | Shop::StockReceive { .. }
        | Shop::StockTransfer { .. }
        | Shop::StockAdjust { .. }
        | Shop::ExpenseAdd { .. }
        | Shop::IncomeAdd { .. }
        | Shop::BillAdd { .. }
        | Shop::DebtStatement { .. }
        | Shop::DebtRemind { .. }
        | Shop::VatPay { .. }
        | Shop::AccountAdd { .. }
        | Shop::AccountRename { .. }
        | Shop::BooksClose { .. }
        | Shop::YearClose { .. }
        | Shop::Product(_)
        | Shop::Sale(_)
        | Shop::Desk(_)
        | Shop::Help { .. } => return None,
    };
    Some(parts.into_iter().flatten().collect())
}

/// A command without the words it was recorded with, which another sentence has otherwise.
pub(super) fn without_notes(mut command: ShopCommand) -> ShopCommand {
    if let ShopCommand::ExpenseAdd { note, .. } | ShopCommand::IncomeAdd { note, .. } = &mut command
    {
        note.clear();
    }
    command
}

fn some(name: &'static str, words: Option<String>) -> Option<(&'static str, String)> {
    words.map(|words| (name, words))
}

fn order(number: OrderNumber) -> (&'static str, String) {
    ("order", number.0.to_string())
}

/// An amount without a currency, which is the shop's.
fn money(name: &'static str, amount: Option<Money>) -> Option<(&'static str, String)> {
    let amount = amount?;
    let per_major = amount.currency().minor_per_major();
    let (major, rest) =
        (amount.minor().div_euclid(per_major), amount.minor().rem_euclid(per_major));
    let (_, decimal) = amount.currency().separators();
    let words = if rest == 0 { major.to_string() } else { format!("{major}{decimal}{rest:02}") };
    Some((name, words))
}

fn day(day: Option<&BusinessDay>) -> Option<(&'static str, String)> {
    Some(("day", day?.to_string()))
}

fn days(range: &DayRange) -> (&'static str, String) {
    let words = if range.from == range.to {
        range.from.to_string()
    } else {
        format!("{} to {}", range.from, range.to)
    };
    ("days", words)
}

fn named(code: Option<AccountCode>, listener: &Listener<'_>) -> Option<String> {
    listener.books.chart.account(code?).map(|account| account.name.clone())
}

fn goods(product: Option<ProductId>, listener: &Listener<'_>) -> Option<(&'static str, String)> {
    some("product", listener.catalog.product(product?).map(|product| product.name.clone()))
}

fn state_word(state: OrderState) -> Option<String> {
    let word = match state {
        OrderState::Draft => return None,
        OrderState::PendingPayment => "pending",
        OrderState::Confirmed => "confirmed",
        OrderState::Processing => "processing",
        OrderState::Dispatched => "dispatched",
        OrderState::Completed => "completed",
        OrderState::Cancelled => "cancelled",
    };
    Some(word.to_owned())
}

fn cash_word(account: CashAccount) -> String {
    match account {
        CashAccount::Cash => "cash",
        CashAccount::Bank => "bank",
        CashAccount::MobileMoney => "mobile money",
        CashAccount::StoreCredit => "store credit",
    }
    .to_owned()
}

fn report_word(report: ReportKind) -> &'static str {
    match report {
        ReportKind::TrialBalance => "trial balance",
        ReportKind::ProfitAndLoss => "profit and loss",
        ReportKind::BalanceSheet => "balance sheet",
        ReportKind::CashFlow => "cash flow",
        ReportKind::Statement => "statement",
        ReportKind::GeneralLedger => "general ledger",
        ReportKind::Vat => "vat report",
        ReportKind::AgedReceivables => "aged debtors",
        ReportKind::AgedPayables => "aged creditors",
        ReportKind::Expenses => "expenses",
        ReportKind::Sales { by: SalesBy::Day } => "sales by day",
        ReportKind::Sales { by: SalesBy::Product } => "sales by product",
        ReportKind::Sales { by: SalesBy::Customer } => "sales by customer",
        ReportKind::Profitability => "profit by product",
    }
}
