//! The books themselves: statements, accounts, entries taken back, periods closed.

use super::super::concept::{Books, Concept};
use super::super::shop::free_text;
use super::super::token::Kind;
use super::super::{Doubt, Heard};
use super::day::Days;
use super::money::{asked, unless_doubted};
use super::parts::Parts;
use crate::command::{AccountSort, ReportKind, SalesBy, ShopCommand};
use crate::ledger::account::AccountCode;
use crate::ledger::chart::{GOODS_SALES, INVENTORY, PAYABLE, RECEIVABLE};
use crate::time::DayRange;

/// The name of an account is no longer than this.
const NAME_CHARS_MAX: usize = 40;

/// "Profit and loss last month", "bank statement October", "sales by product this week".
pub(super) fn report(parts: &mut Parts<'_>) -> Option<Heard> {
    let named: Vec<(usize, ReportKind)> =
        parts.free().filter_map(|it| report_at(parts, it)).collect();
    let statement = parts.sentence.position(Concept::Books(Books::Statement));
    // "Expenses 2016 cash" may be an amount.
    let has_years = named
        .first()
        .is_some_and(|(_, first)| !matches!(first, ReportKind::Expenses | ReportKind::Vat));
    let range = parts.report_range(has_years);
    let Some((_, first)) = named.first().copied() else {
        parts.taken.extend(statement);
        let account = parts.account();
        let command =
            ShopCommand::Report { report: ReportKind::Statement, range, account, versus: None };
        return Some(asked(parts, command));
    };
    if matches!(first, ReportKind::Expenses | ReportKind::Vat) && !parts.figures().is_empty() {
        // "Expenses: transport 50,000 cash, VAT 7,627" records one.
        return None;
    }
    let report = grouped(parts, first);
    let several = named.iter().any(|(_, other)| *other != first);
    parts.taken.extend(named.iter().map(|(place, _)| *place));
    let account = if report == ReportKind::GeneralLedger { parts.account() } else { None };
    if several {
        return Some(Heard::NotExecuted(parts.entry.name, Doubt::Several));
    }
    Some(asked(parts, ShopCommand::Report { report, range, account, versus: None }))
}

fn report_at(parts: &Parts<'_>, place: usize) -> Option<(usize, ReportKind)> {
    let concept = parts.sentence.tokens.get(place)?.concept?;
    let Concept::Books(Books::Report(kind)) = concept else { return None };
    Some((place, kind))
}

/// "Sales today by product": the grouping may stand apart.
fn grouped(parts: &Parts<'_>, report: ReportKind) -> ReportKind {
    let has = |concept: Concept| parts.sentence.has(concept);
    if report != (ReportKind::Sales { by: SalesBy::Day }) || !has(Concept::Books(Books::By)) {
        return report;
    }
    let by = if has(Concept::Catalogue) {
        SalesBy::Product
    } else if has(Concept::Person) {
        SalesBy::Customer
    } else {
        SalesBy::Day
    };
    ReportKind::Sales { by }
}

/// "Why?", "explain inventory".
pub(super) fn explain(parts: &mut Parts<'_>) -> Heard {
    let account = parts.account().or_else(|| by_another_word(parts));
    asked(parts, ShopCommand::Explain { account })
}

/// An account that people call by a word that means something else elsewhere.
fn by_another_word(parts: &mut Parts<'_>) -> Option<AccountCode> {
    let report = |kind| Concept::Books(Books::Report(kind));
    let words = [
        (Concept::Stock, INVENTORY),
        (report(ReportKind::Sales { by: SalesBy::Day }), GOODS_SALES),
        (report(ReportKind::AgedReceivables), RECEIVABLE),
        (report(ReportKind::AgedPayables), PAYABLE),
    ];
    let meant = |concept| words.into_iter().find(|(word, _)| *word == concept).map(|it| it.1);
    let place_of = |place: usize| {
        let concept = parts.sentence.tokens.get(place)?.concept?;
        Some((place, meant(concept)?))
    };
    let (place, account) = parts.free().find_map(place_of)?;
    parts.taken.push(place);
    Some(account)
}

/// "Reverse entry 57 wrong amount": what follows the number is the reason.
pub(super) fn reversal(parts: &mut Parts<'_>) -> Heard {
    let figures = parts.figures();
    let figure = figures.first().copied();
    let mut verbs = [Books::Reverse, Books::Undo].into_iter();
    let verb = verbs.find_map(|it| parts.sentence.position(Concept::Books(it)));
    let numbered = |place: usize| parts.sentence.tokens.get(place)?.figure()?.order();
    let number = figure.and_then(numbered).map(|number| number.0);
    let head = figure.into_iter().chain(verb).max().map_or(parts.head, |last| last + 1);
    let reason = if figure.is_some() { free_text(parts.sentence, head) } else { None };
    if reason.is_some() {
        parts.head = head;
    }
    parts.taken.extend(figure);
    unless_doubted(parts, ShopCommand::JournalReverse { number, reason })
}

/// "Close the books until end of October", "close October". Nothing when it is the shop that is
/// closed on a day: "closed on Sunday".
pub(super) fn close(parts: &mut Parts<'_>) -> Option<Heard> {
    let is_day = |days: &&Days| !days.is_until && days.past.from == days.past.to;
    if !parts.has(Books::Accounting) && parts.sentence.days.iter().any(|days| is_day(&days)) {
        return None;
    }
    let until = parts.until();
    Some(unless_doubted(parts, ShopCommand::BooksClose { until }))
}

/// "Pay VAT for October 2026 from bank".
pub(super) fn vat_paid(parts: &mut Parts<'_>) -> Heard {
    let month = parts.whole(|days| DayRange::month(&days.from.month()) == *days);
    let month = month.map(|days| days.from.month());
    let account = parts.till();
    unless_doubted(parts, ShopCommand::VatPay { month, account, seen: None })
}

/// "Depreciation 50,000 this month": it is entered on the last day that has come.
pub(super) fn depreciation(parts: &mut Parts<'_>) -> Heard {
    let today = parts.hearing.listener.books.today.clone();
    let day = parts.whole(|days| days.from <= today).map(|days| days.to.min(today.clone()));
    let amount = parts.amount();
    unless_doubted(parts, ShopCommand::Depreciate { amount, day })
}

/// "Close the year 2025". Nothing when other days than a year's are to be closed.
pub(super) fn close_year(parts: &mut Parts<'_>) -> Option<Heard> {
    let days = parts.whole(DayRange::is_year);
    if days.is_none() && !parts.has(Books::FinancialYear) {
        return None;
    }
    let year = days.map(|days| days.from.year()).or_else(|| parts.year());
    Some(unless_doubted(parts, ShopCommand::YearClose { year }))
}

/// "Add account Equity Bank as bank", "new expense account Security".
pub(super) fn add_account(parts: &mut Parts<'_>) -> Heard {
    let account = parts.sentence.position(Concept::Books(Books::LedgerAccount)).unwrap_or(0);
    let tail = name_from(parts, account + 1);
    let kind = sort(parts);
    unless_doubted(parts, ShopCommand::AccountAdd { name: tail, kind })
}

/// The words behind a place up to "as" or a mark, whatever they mean, as they were written.
fn name_from(parts: &mut Parts<'_>, start: usize) -> Option<String> {
    let tokens = &parts.sentence.tokens;
    let filler = |place: &usize| {
        let lead =
            |concept| matches!(concept, Concept::Filler | Concept::Books(Books::By | Books::To));
        tokens.get(*place).is_some_and(|token| {
            token.concept.is_some_and(lead) || matches!(token.kind, Kind::Mark(':' | '"' | '\''))
        })
    };
    let from = (start..tokens.len()).find(|place| !filler(place))?;
    let ends = |place: &usize| {
        tokens.get(*place).is_some_and(|token| {
            token.concept == Some(Concept::Books(Books::As)) || matches!(token.kind, Kind::Mark(_))
        })
    };
    let end = (from..tokens.len()).find(ends).unwrap_or(tokens.len());
    let last = end.checked_sub(1).filter(|last| *last >= from)?;
    let name: String = parts.raw(from, last).chars().take(NAME_CHARS_MAX).collect();
    parts.taken.extend(start..end);
    Some(name).filter(|name| !name.is_empty())
}

/// What an account is for, from what nothing took.
pub(super) fn sort(parts: &mut Parts<'_>) -> Option<AccountSort> {
    let sort = |place: usize| {
        let concept = parts.sentence.tokens.get(place)?.concept?;
        let sort = sort_of(concept)?;
        Some((place, sort))
    };
    let found: Vec<(usize, AccountSort)> = parts.free().filter_map(sort).collect();
    parts.taken.extend(found.iter().map(|(place, _)| *place));
    let first = found.first()?.1;
    found.iter().all(|(_, sort)| *sort == first).then_some(first)
}

fn sort_of(concept: Concept) -> Option<AccountSort> {
    if matches!(concept, Concept::Account(_)) {
        return Some(AccountSort::Money);
    }
    let Concept::Books(book) = concept else { return None };
    if let Books::Sort(sort) = book {
        return Some(sort);
    }
    let by_word = [
        (Books::Expense, AccountSort::Expense),
        (Books::Report(ReportKind::Expenses), AccountSort::Expense),
        (Books::Income, AccountSort::Income),
        (Books::Loan, AccountSort::Liability),
        (Books::Capital, AccountSort::Equity),
    ];
    let till = matches!(book, Books::Till(_)).then_some(AccountSort::Money);
    till.or_else(|| by_word.into_iter().find(|(known, _)| *known == book).map(|(_, sort)| sort))
}

/// "Rename account Equity Bank to Stanbic".
pub(super) fn rename(parts: &mut Parts<'_>) -> Heard {
    let to = parts.sentence.position(Concept::Books(Books::To));
    let name = to.and_then(|to| name_from(parts, to + 1));
    parts.taken.extend(to);
    let account = parts.account();
    unless_doubted(parts, ShopCommand::AccountRename { account, name })
}

pub(super) fn archive(parts: &mut Parts<'_>) -> Heard {
    let account = parts.account();
    unless_doubted(parts, ShopCommand::AccountArchive { account })
}
