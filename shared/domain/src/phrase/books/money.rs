//! Money that came and went besides orders: expenses, income, transfers, the owner's money, loans,
//! bills, debts. What is missing stays empty and is asked for.

use super::super::concept::{Books, Concept};
use super::super::doubt;
use super::super::languages::LEXICON;
use super::super::sentence::is_content;
use super::super::{Doubt, Heard};
use super::names::cash_account;
use super::parts::{Parts, debtor, heard, noted};
use crate::command::{ReportKind, ShopCommand};
use crate::ledger::account::{AccountCode, AccountKind};
use crate::ledger::chart::{BANK_CHARGES, OTHER_INCOME, RETURNS, SALARIES};
use crate::order::CashAccount;

/// Whoever is paid has a first and a last name.
const PAID_TO_WORDS_MAX: usize = 2;

/// The command, unless something keeps it from being one.
pub(super) fn unless_doubted(parts: &Parts<'_>, command: ShopCommand) -> Heard {
    match doubt::of_write(parts.sentence, parts.head).or_else(|| parts.doubt()) {
        Some(doubt) => Heard::NotExecuted(parts.entry.name, doubt),
        None => heard(command),
    }
}

/// "Add transport expense 50,000 cash", "paid 20k for boda, two trips".
pub(super) fn expense(parts: &mut Parts<'_>) -> Heard {
    let tax = parts.tax();
    if parts.figures().len() > 1 && parts.has_several_categories() {
        // "20k on fuel and 30k on rent cash": no half of it.
        return Heard::NotExecuted(parts.entry.name, Doubt::Several);
    }
    let note = note(parts, true);
    let category_words = category_words(parts);
    // "Wages to John 20,000 cash".
    let whom = parts.words_after(Concept::For);
    let whom = whom.or_else(|| parts.words_after(Concept::Books(Books::To)));
    let day = parts.day();
    let category = parts.category(true);
    let category = category.or_else(|| parts.category_in_note());
    let account = parts.till();
    let amount = parts.amount();
    // Without a category all words say what it was for, and the category is asked for.
    let loose = match category {
        None => loose_words(parts),
        Some(SALARIES) => paid_to(parts),
        Some(_) => None,
    };
    let note = note.or(loose).or(whom).or(category_words).unwrap_or_default();
    let note = noted(&note);
    let command = ShopCommand::ExpenseAdd { category, amount, account, day, note, tax };
    unless_doubted(parts, command)
}

/// "Other income 30,000 cash commission".
pub(super) fn income(parts: &mut Parts<'_>) -> Heard {
    let tax = parts.tax();
    let note = note(parts, false);
    let day = parts.day();
    let category = parts.category(false).or_else(|| only_income(parts));
    let account = parts.till();
    let amount = parts.amount();
    let loose = loose_words(parts);
    let note = note.or(loose).unwrap_or_default();
    let note = noted(&note);
    let command = ShopCommand::IncomeAdd { category, amount, account, day, note, tax };
    unless_doubted(parts, command)
}

/// Free text behind the amount and what it went through: led in by a mark, or by "for" when what
/// it was for is named before.
fn note(parts: &mut Parts<'_>, is_spent: bool) -> Option<String> {
    // What was taken before is the tax, an amount with a word of its own.
    let last = parts.figures().last().copied()?.max(parts.taken.iter().copied().max().unwrap_or(0));
    let places = |of: fn(Concept, bool) -> bool| {
        let named = |place: &usize| {
            let token = parts.sentence.tokens.get(*place);
            token.and_then(|token| token.concept).is_some_and(|concept| of(concept, is_spent))
        };
        (0..parts.sentence.tokens.len()).find(named)
    };
    let (till, category) = (places(is_till), places(is_category));
    let start = last.max(till.unwrap_or(0)) + 1;
    match category {
        Some(category) => parts.cut(start.max(category + 1), &[Concept::For]),
        None => parts.cut(start, &[]),
    }
    .or_else(|| till.and_then(|_| parts.cut(start, &[])))
}

fn is_till(concept: Concept, _: bool) -> bool {
    matches!(concept, Concept::Account(_) | Concept::Books(Books::Till(_)))
}

fn is_category(concept: Concept, is_spent: bool) -> bool {
    if is_spent {
        matches!(concept, Concept::Books(Books::Category(_)))
    } else {
        matches!(concept, Concept::Books(Books::Earning(_)))
    }
}

/// The words that named the category, for the entry's memo.
fn category_words(parts: &Parts<'_>) -> Option<String> {
    let category = |place: &usize| {
        let concept = parts.sentence.tokens.get(*place).and_then(|token| token.concept);
        matches!(concept, Some(Concept::Books(Books::Category(_))))
    };
    let place = parts.free().find(category)?;
    Some(parts.raw(place, place))
}

/// "Salary Joseph 200,000 cash": who is named beside wages has got them. A word that means something
/// in any language is nobody's name.
fn paid_to(parts: &mut Parts<'_>) -> Option<String> {
    let token = |place: usize| parts.sentence.tokens.get(place);
    let figures: Vec<usize> = (0..parts.sentence.tokens.len())
        .filter(|place| token(*place).is_some_and(|it| it.figure().is_some()))
        .collect();
    let loose: Vec<usize> =
        parts.free().filter(|place| token(*place).is_some_and(is_content)).collect();
    let is_name = |place: &usize| {
        token(*place).is_some_and(|it| {
            it.text.chars().all(char::is_alphabetic) && !LEXICON.begins_with(&it.text)
        })
    };
    // "Gaji sertaus lima puluh ribu": beside an amount in words a strange word may be part of it.
    let in_digits = |place: &usize| {
        let start = token(*place).map_or(0, |it| it.start);
        let written = parts.sentence.clean.get(start..).unwrap_or_default();
        written.starts_with(|c: char| c.is_ascii_digit())
    };
    let are_names = loose.len() <= PAID_TO_WORDS_MAX
        && loose.iter().all(is_name)
        && !figures.is_empty()
        && figures.iter().all(in_digits);
    if are_names { loose_words(parts) } else { None }
}

/// All words that mean nothing, as they were written.
fn loose_words(parts: &mut Parts<'_>) -> Option<String> {
    let loose: Vec<usize> = parts
        .free()
        .filter(|place| parts.sentence.tokens.get(*place).is_some_and(is_content))
        .collect();
    let words: Vec<String> = loose.iter().map(|place| parts.raw(*place, *place)).collect();
    parts.taken.extend(loose);
    (!words.is_empty()).then(|| words.join(" "))
}

/// The account for income that is no sale, when the shop has one only.
fn only_income(parts: &Parts<'_>) -> Option<AccountCode> {
    let accounts = parts.hearing.listener.books.chart.accounts().iter();
    let mut other = accounts.filter(|account| {
        let of_sales = account.code < OTHER_INCOME || account.code >= RETURNS;
        account.code.kind() == AccountKind::Income && !account.is_archived && !of_sales
    });
    let first = other.next()?;
    other.next().is_none().then_some(first.code)
}

/// "Transfer 200,000 from cash to bank fee 1,500", "withdraw 50k from bank", "banked 300,000".
pub(super) fn transfer(parts: &mut Parts<'_>) -> Option<Heard> {
    let charges = Books::Category(BANK_CHARGES);
    let fee = parts.labelled(Books::Fee).or_else(|| parts.labelled(charges));
    let deposits = parts.has(Books::Deposit);
    let mut from = parts.till_after(Books::From);
    let mut to = parts.till_after(Books::To);
    let says_from = from.is_some();
    let cash = cash_account(CashAccount::Cash);
    let rest = parts.tills();
    parts.taken.extend(rest.iter().map(|(place, _)| *place));
    for (_, code) in rest {
        // Money is put into a bank from the till; else it is named before where it goes.
        let leaves = if deposits { code == cash } else { from.is_none() };
        let side = if leaves { &mut from } else { &mut to };
        match side {
            None => *side = Some(code),
            Some(known) if *known == code => {}
            Some(_) => return Some(Heard::NotExecuted(parts.entry.name, Doubt::Several)),
        }
    }
    if deposits && to.is_none() && !says_from {
        // "Deposit 10,000 cash" says neither whose nor where.
        return None;
    }
    let amount = parts.amount();
    let (from, to) = if from == to { (from, None) } else { (from, to) };
    Some(unless_doubted(parts, ShopCommand::MoneyTransfer { amount, from, to, fee }))
}

/// "I put in 500,000 cash", "took 50,000 from the till for myself".
pub(super) fn capital(parts: &mut Parts<'_>) -> Heard {
    let into = parts.has(Books::Capital) && !parts.has(Books::Private);
    let account = parts.till();
    let amount = parts.amount();
    unless_doubted(parts, ShopCommand::OwnerCapital { into, amount, account })
}

pub(super) fn loan(parts: &mut Parts<'_>) -> Heard {
    let account = parts.till();
    let amount = parts.amount();
    unless_doubted(parts, ShopCommand::LoanTake { amount, account })
}

pub(super) fn repayment(parts: &mut Parts<'_>) -> Heard {
    let interest = parts.labelled(Books::Interest);
    let account = parts.till();
    let amount = parts.amount();
    unless_doubted(parts, ShopCommand::LoanRepay { amount, interest, account })
}

/// "Bill from Nile Wholesale 300,000 for packaging due Friday". A bill that was paid is an
/// expense.
pub(super) fn bill(parts: &mut Parts<'_>) -> Option<Heard> {
    let paid = parts.sentence.has(Concept::Paid) || !parts.tills().is_empty();
    let tax = parts.tax();
    let due = parts.due();
    // "Bill from Umeme" names who and what.
    let category = parts.category(true);
    let supplier = parts.supplier().or_else(|| before_bill(parts));
    if paid || category.is_some() && supplier.is_none() && due.is_none() {
        return None;
    }
    let amount = parts.amount();
    Some(unless_doubted(parts, ShopCommand::BillAdd { supplier, amount, category, due, tax }))
}

/// "Umeme bill": the words right before.
fn before_bill(parts: &mut Parts<'_>) -> Option<String> {
    let bill = parts.sentence.position(Concept::Books(Books::Bill))?;
    let words = parts.sentence.tokens.iter().take(bill).rev().take_while(|token| is_content(token));
    let start = bill.checked_sub(words.count()).filter(|start| *start < bill)?;
    parts.words_at(start)
}

pub(super) fn bill_paid(parts: &mut Parts<'_>) -> Heard {
    let supplier = parts.named(super::parts::supplier, parts.hearing.listener.books.suppliers);
    let account = parts.till();
    let amount = parts.amount();
    // "Paid Nile Wholesale 100,000 for October": what it was for changes nothing.
    if let Some(place) = parts.sentence.position(Concept::Books(Books::Bill)) {
        parts.taken.push(place);
    }
    unless_doubted(parts, ShopCommand::BillPay { supplier, amount, account })
}

/// "Corner Kiosk paid 20,000 mobile money". Nothing when the money went to them.
pub(super) fn debt_paid(parts: &mut Parts<'_>) -> Option<Heard> {
    let is_debtor =
        |place: &usize| matches!(parts.concept(*place), Some(Concept::Books(Books::Debtor(_))));
    let led = parts.free().find(is_debtor).is_some_and(|place| parts.is_led(place, Books::To));
    // In Spanish money is received "a" somebody.
    if led && !parts.sentence.has(Concept::Receive) {
        return None;
    }
    let customer = parts.customer();
    let account = parts.till();
    let amount = parts.amount();
    Some(unless_doubted(parts, ShopCommand::DebtSettle { customer, amount, account }))
}

/// "Credit limit Corner Kiosk 200,000".
pub(super) fn limit(parts: &mut Parts<'_>) -> Heard {
    let customer = parts.customer();
    let figures = parts.figures();
    parts.taken.extend(&figures);
    let limit = match figures.as_slice() {
        // None at all is a limit too.
        [place] => parts.money_at(*place),
        _ => None,
    };
    unless_doubted(parts, ShopCommand::CreditLimit { customer, limit })
}

/// "Who owes me", "how much does Corner Kiosk owe", "who owed me on 30 October".
pub(super) fn debts(parts: &mut Parts<'_>) -> Heard {
    let customer = parts.named(debtor, parts.hearing.listener.books.customers);
    if customer.is_none() && !parts.all_days().is_empty() {
        let (range, report) = (parts.report_range(false), ReportKind::AgedReceivables);
        return asked(parts, ShopCommand::Report { report, range, account: None, versus: None });
    }
    asked(parts, ShopCommand::DebtList { customer })
}

/// A question, unless some of it was not understood.
pub(super) fn asked(parts: &Parts<'_>, command: ShopCommand) -> Heard {
    match doubt::of_read(parts.sentence).or_else(|| parts.doubt()) {
        Some(doubt) => Heard::NotExecuted(parts.entry.name, doubt),
        None => heard(command),
    }
}

/// "How much is in the till", "balances".
pub(super) fn balance(parts: &mut Parts<'_>) -> Heard {
    let account = parts.account();
    asked(parts, ShopCommand::AccountBalance { account })
}
