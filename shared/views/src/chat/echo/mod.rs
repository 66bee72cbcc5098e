//! The one sentence in which a command is read back before it is carried out. It names every
//! figure and every account, so that a slip is seen before the tap.

mod names;

pub use names::{Names, paid};

use super::{account_word, date, document};
use domain::command::{AccountSort, DeskCommand, ShopCommand, StockChangeAsk, TaxAsk};
use domain::language::Language;
use domain::money::Money;
use domain::time::BusinessDay;

/// The sentence of a command; none for one that changes nothing or asks for no confirmation.
pub fn sentence(command: &ShopCommand, names: Names<'_>) -> Option<String> {
    match command {
        ShopCommand::PaymentRecord { .. } | ShopCommand::BookingPaid(_) => payment(command, names),
        ShopCommand::OrderReturn { .. }
        | ShopCommand::OrderExchange { .. }
        | ShopCommand::OrderRefund { .. }
        | ShopCommand::OrderOnCredit { .. }
        | ShopCommand::OrderDiscount { .. } => after_sale(command, names),
        ShopCommand::StockReceive { .. }
        | ShopCommand::StockTransfer { .. }
        | ShopCommand::StockAdjust { .. } => of_stock(command, names),
        ShopCommand::AccountAdd { .. }
        | ShopCommand::AccountRename { .. }
        | ShopCommand::AccountArchive { .. }
        | ShopCommand::JournalReverse { .. }
        | ShopCommand::Depreciate { .. }
        | ShopCommand::YearClose { .. }
        | ShopCommand::BooksClose { .. } => of_books(command, names),
        ShopCommand::ExpenseAdd { .. }
        | ShopCommand::IncomeAdd { .. }
        | ShopCommand::MoneyTransfer { .. }
        | ShopCommand::BillAdd { .. }
        | ShopCommand::BillPay { .. }
        | ShopCommand::DebtSettle { .. }
        | ShopCommand::CreditLimit { .. }
        | ShopCommand::OwnerCapital { .. }
        | ShopCommand::LoanTake { .. }
        | ShopCommand::LoanRepay { .. } => of_money(command, names),
        ShopCommand::Product(command) => super::offer::sentence(command, names),
        ShopCommand::Sale(command) => super::sale::sentence(command, names),
        ShopCommand::OrderList { .. }
        | ShopCommand::OrderShow { .. }
        | ShopCommand::OrderSetState { .. }
        | ShopCommand::OrderCancel { .. }
        | ShopCommand::StockLevel { .. }
        | ShopCommand::StockLow
        | ShopCommand::StockHistory { .. }
        | ShopCommand::StockAging { .. }
        | ShopCommand::DebtList { .. }
        | ShopCommand::DebtStatement { .. }
        | ShopCommand::DebtRemind { .. }
        | ShopCommand::VatPay { .. }
        | ShopCommand::AccountBalance { .. }
        | ShopCommand::Report { .. }
        | ShopCommand::Explain { .. }
        | ShopCommand::Undo { .. }
        | ShopCommand::Help { .. } => None,
        ShopCommand::Desk(command) => of_desk(command, names),
    }
}

/// Money that came for an order or for a booking.
fn payment(command: &ShopCommand, names: Names<'_>) -> Option<String> {
    let language = names.language;
    let due = |amount: Option<Money>| {
        let due = || said!(language, "echo/what_is_due");
        amount.map_or_else(due, |amount| amount.to_string())
    };
    if let ShopCommand::BookingPaid(paid) = command {
        let (amount, account) = (due(paid.amount), account_word(language, paid.account));
        return Some(said!(language, "booking/echo_paid", booking = paid.booking, amount, account));
    }
    let ShopCommand::PaymentRecord { number, amount, account, .. } = command else { return None };
    let account = account.map(|account| account_word(language, account)).unwrap_or_default();
    let (number, amount) = (number.to_string(), due(*amount));
    Some(said!(language, "echo/payment", number, amount, account))
}

/// A paper of an order; what else is asked at the desk names a person, whom the front desk knows.
fn of_desk(command: &DeskCommand, names: Names<'_>) -> Option<String> {
    let DeskCommand::DocumentIssue { kind, number, .. } = command else { return None };
    let kind = document::kind_of(names.language, *kind);
    Some(said!(names.language, "echo/paper", kind, number = number.to_string()))
}

/// What a command does in the words of help, with the words that it was read from.
pub fn by_words(language: Language, purpose: &str, words: &str) -> String {
    said!(language, "echo/by_words", purpose, words)
}

fn after_sale(command: &ShopCommand, names: Names<'_>) -> Option<String> {
    if let ShopCommand::OrderReturn { number, lines, restock } = command {
        let restock = *restock == Some(true);
        return Some(said!(
            names.language,
            "echo/goods_back",
            number = number.to_string(),
            goods = names.returned(lines),
            fate = if restock {
                said!(names.language, "echo/put_it_back_in_stock")
            } else {
                said!(names.language, "echo/write_it_off")
            }
        ));
    }
    if let ShopCommand::OrderExchange { number, lines, wanted } = command {
        return Some(said!(
            names.language,
            "echo/exchange",
            number = number.to_string(),
            goods = names.returned(lines),
            wanted = names.returned(wanted)
        ));
    }
    if let ShopCommand::OrderRefund { number, amount, account, in_full } = command {
        return Some(said!(
            names.language,
            "echo/refund",
            number = number.to_string(),
            in_full = *in_full,
            amount = money(*amount),
            account =
                account.map(|account| account_word(names.language, account)).unwrap_or_default()
        ));
    }
    if let ShopCommand::OrderOnCredit { number, due } = command {
        return Some(said!(
            names.language,
            "echo/on_credit",
            number = number.to_string(),
            due = day(names.language, due.as_ref())
        ));
    }
    let ShopCommand::OrderDiscount { number, amount, percent } = command else { return None };
    Some(said!(
        names.language,
        "echo/discount",
        number = number.to_string(),
        amount = percent.map_or_else(|| money(*amount), |percent| format!("{percent}%"))
    ))
}

fn of_stock(command: &ShopCommand, names: Names<'_>) -> Option<String> {
    if let ShopCommand::StockReceive { lines, supplier, freight, paid, tax, day: on } = command {
        return Some(said!(
            names.language,
            "echo/received",
            supplier = text(supplier.as_ref()),
            paid = names.paid(paid.as_ref()),
            lines = names.received(lines),
            freight = money(*freight),
            total = names.total(lines, *freight),
            tax = tax_words(names.language, *tax),
            day = day(names.language, on.as_deref())
        ));
    }
    if let ShopCommand::StockTransfer { sku, quantity, from, to } = command {
        return Some(said!(
            names.language,
            "echo/moved",
            goods = names.counted(sku, *quantity),
            from = text(from.as_ref()),
            to = text(to.as_ref())
        ));
    }
    let ShopCommand::StockAdjust { sku, change, reason } = command else { return None };
    let reason = text(reason.as_ref());
    match *change {
        StockChangeAsk::To(count) => {
            let quantity = names.catalog.measure_of(sku).show(count);
            Some(said!(names.language, "echo/counted", name = names.unit(sku), quantity, reason))
        }
        StockChangeAsk::By(by) if by < 0 => {
            let goods = names.counted(sku, by.saturating_neg());
            Some(said!(names.language, "echo/taken_off", goods, reason))
        }
        StockChangeAsk::By(by) => {
            Some(said!(names.language, "echo/put_on", goods = names.counted(sku, by), reason))
        }
    }
}

fn of_money(command: &ShopCommand, names: Names<'_>) -> Option<String> {
    if let ShopCommand::ExpenseAdd { category, amount, account, day: on, note, tax } = command {
        // "Rent (rent)" says nothing twice.
        let category_name = names.account(*category);
        let is_said = note.to_lowercase() == category_name.to_lowercase();
        return Some(said!(
            names.language,
            "echo/expense",
            amount = money(*amount),
            category = category_name,
            account = names.account(*account),
            day = day(names.language, on.as_ref()),
            note = if is_said { String::new() } else { note.clone() },
            tax = tax_words(names.language, *tax)
        ));
    }
    if let ShopCommand::IncomeAdd { category, amount, account, day: on, note, tax } = command {
        return Some(said!(
            names.language,
            "echo/income",
            amount = money(*amount),
            category = names.account(*category),
            account = names.account(*account),
            day = day(names.language, on.as_ref()),
            note = note.clone(),
            tax = tax_words(names.language, *tax)
        ));
    }
    if let ShopCommand::MoneyTransfer { amount, from, to, fee } = command {
        return Some(said!(
            names.language,
            "echo/transfer",
            amount = money(*amount),
            from = names.account(*from),
            to = names.account(*to),
            fee = money(*fee)
        ));
    }
    if let ShopCommand::OwnerCapital { into, amount, account } = command {
        let (amount, account) = (money(*amount), names.account(*account));
        return if *into {
            Some(said!(names.language, "echo/money_in", amount, account))
        } else {
            Some(said!(names.language, "echo/money_out", amount, account))
        };
    }
    of_loans(command, names)
}

/// What is borrowed and given back.
fn of_loans(command: &ShopCommand, names: Names<'_>) -> Option<String> {
    if let ShopCommand::LoanTake { amount, account } = command {
        return Some(said!(
            names.language,
            "echo/loan",
            amount = money(*amount),
            account = names.account(*account)
        ));
    }
    if let ShopCommand::LoanRepay { amount, interest, account } = command {
        return Some(said!(
            names.language,
            "echo/repayment",
            amount = money(*amount),
            interest = money(*interest),
            account = names.account(*account)
        ));
    }
    of_people(command, names)
}

/// What suppliers and customers owe and pay.
fn of_people(command: &ShopCommand, names: Names<'_>) -> Option<String> {
    if let ShopCommand::BillAdd { supplier, amount, category, due, tax } = command {
        return Some(said!(
            names.language,
            "echo/bill",
            supplier = text(supplier.as_ref()),
            amount = money(*amount),
            category = names.account(*category),
            due = day(names.language, due.as_ref()),
            tax = tax_words(names.language, *tax)
        ));
    }
    if let ShopCommand::BillPay { supplier, amount, account } = command {
        return Some(said!(
            names.language,
            "echo/bill_paid",
            supplier = text(supplier.as_ref()),
            amount = money(*amount),
            account = names.account(*account)
        ));
    }
    if let ShopCommand::DebtSettle { customer, amount, account } = command {
        return Some(said!(
            names.language,
            "echo/debt_paid",
            customer = text(customer.as_ref()),
            amount = money(*amount),
            account = names.account(*account)
        ));
    }
    let ShopCommand::CreditLimit { customer, limit } = command else { return None };
    Some(said!(
        names.language,
        "echo/limit",
        customer = text(customer.as_ref()),
        limit = money(*limit)
    ))
}

fn of_books(command: &ShopCommand, names: Names<'_>) -> Option<String> {
    if let ShopCommand::AccountAdd { name, kind } = command {
        let kind = kind.map(|kind| sort_words(names.language, kind)).unwrap_or_default();
        return Some(said!(names.language, "echo/account", name = text(name.as_ref()), kind));
    }
    if let ShopCommand::AccountRename { account, name } = command {
        let account = names.account(*account);
        return Some(said!(names.language, "echo/renamed", account, name = text(name.as_ref())));
    }
    if let ShopCommand::AccountArchive { account } = command {
        return Some(said!(names.language, "echo/archived", account = names.account(*account)));
    }
    if let ShopCommand::JournalReverse { number, reason } = command {
        let number = number.map(|number| number.to_string()).unwrap_or_default();
        return Some(said!(
            names.language,
            "echo/reversal",
            number,
            reason = text(reason.as_ref())
        ));
    }
    if let ShopCommand::Depreciate { amount, day: on } = command {
        return Some(said!(
            names.language,
            "echo/depreciation",
            amount = money(*amount),
            day = day(names.language, on.as_ref())
        ));
    }
    if let ShopCommand::YearClose { year } = command {
        return Some(said!(
            names.language,
            "echo/year",
            year = year.map(|year| year.to_string()).unwrap_or_default()
        ));
    }
    let ShopCommand::BooksClose { until } = command else { return None };
    Some(said!(names.language, "echo/close", until = day(names.language, until.as_ref())))
}

fn sort_words(language: Language, sort: AccountSort) -> String {
    match sort {
        AccountSort::Money => said!(language, "echo/kind_money"),
        AccountSort::Asset => said!(language, "echo/kind_asset"),
        AccountSort::Liability => said!(language, "echo/kind_liability"),
        AccountSort::Equity => said!(language, "echo/kind_equity"),
        AccountSort::Income => said!(language, "echo/kind_income"),
        AccountSort::Expense => said!(language, "echo/kind_expense"),
    }
}

fn tax_words(language: Language, tax: Option<TaxAsk>) -> String {
    match tax {
        Some(TaxAsk::Included) => said!(language, "echo/vat_included"),
        Some(TaxAsk::OnTop) => said!(language, "echo/vat_on_top"),
        Some(TaxAsk::Amount(tax)) => said!(language, "echo/vat_amount", tax),
        None => String::new(),
    }
}

fn money(amount: Option<Money>) -> String {
    amount.map(|amount| amount.to_string()).unwrap_or_default()
}

fn day(language: Language, day: Option<&BusinessDay>) -> String {
    day.map(|day| date(language, day)).unwrap_or_default()
}

fn text(text: Option<&String>) -> String {
    text.cloned().unwrap_or_default()
}
