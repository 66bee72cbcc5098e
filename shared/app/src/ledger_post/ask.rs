//! Commands that enter nothing: the accounts themselves, closing, and what the books say.

use super::{Action, Answer, Desk, advice, credit, explain, show, till, vat};
use crate::ordering::Stop;
use crate::store::audit::BOOKS_CLOSED;
use crate::store::ledger;
use domain::command::{AccountSort, DeskCommand, ReportKind, ShopCommand};
use domain::document::ReportAsk;
use domain::ledger::account::{Account, AccountCode, AccountKind};
use domain::ledger::chart::Chart;
use domain::ledger::explanation::Subject;
use domain::ledger::refusal::NotEntered;
use domain::refusal::Refusal;
use domain::time::{BusinessDay, DayRange};
use ports::clock::Clock;
use ports::table::Table;
use views::chat::{self, books, document};

#[expect(clippy::wildcard_enum_match_arm, reason = "other agents' commands never come here")]
pub(super) async fn answer<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    command: &ShopCommand,
) -> Result<Answer, Stop> {
    match command {
        ShopCommand::Explain { account } => explain::answer(desk, *account).await,
        ShopCommand::AccountBalance { account } => {
            let answer = show::balances(desk, *account).await?;
            let subject = account.map_or(Subject::Money, Subject::Account);
            explain::remember(desk, answer, Some(subject), &desk.this_month(), None)
        }
        ShopCommand::DebtList { customer: None } => {
            let today = DayRange::day(&desk.today());
            reported(desk, ReportKind::AgedReceivables, (&today, None), None).await
        }
        ShopCommand::DebtList { customer: Some(customer) } => show::debts(desk, customer).await,
        ShopCommand::DebtStatement { customer, tail, range, file } => {
            credit::statement(desk, (customer.as_deref(), tail.as_deref()), range, *file).await
        }
        ShopCommand::DebtRemind { whom: Some(whom), seen } => {
            credit::remind(desk, whom, *seen).await
        }
        ShopCommand::VatPay { month: Some(month), account, seen: None } => {
            vat::show(desk, month, *account).await
        }
        ShopCommand::Report { report, range, account, versus } => {
            reported(desk, *report, (range, versus.as_ref()), *account).await
        }
        ShopCommand::Desk(command) => at_the_desk(desk, command).await,
        ShopCommand::AccountAdd { name, kind } => {
            let (kind, is_cash) = kind_of(kind.ok_or(Refusal::BadAmount)?);
            change_chart(desk, "account.added", |chart| {
                let (chart, code) =
                    chart.add(name.as_deref().unwrap_or_default(), kind, is_cash)?;
                Ok((chart, code))
            })
            .await
        }
        ShopCommand::AccountRename { account, name } => {
            let code = account.ok_or(Refusal::BadAmount)?;
            change_chart(desk, "account.renamed", |chart| {
                Ok((chart.rename(code, name.as_deref().unwrap_or_default())?, code))
            })
            .await
        }
        ShopCommand::AccountArchive { account } => {
            let code = account.ok_or(Refusal::BadAmount)?;
            let balances = ledger::load_balances(desk.table, &desk.occasion.shop.id).await?;
            let balance = balances.totals.balance(code);
            change_chart(desk, "account.archived", |chart| {
                Ok((chart.archive(code, balance)?, code))
            })
            .await
        }
        ShopCommand::BooksClose { until } => close(desk, until.as_ref()).await,
        _ => Ok(Answer::say(chat::conversation::help(desk.occasion.language))),
    }
}

/// What is asked at the desk and stands in the books.
#[expect(clippy::wildcard_enum_match_arm, reason = "other agents' commands never come here")]
async fn at_the_desk<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    command: &DeskCommand,
) -> Result<Answer, Stop> {
    match command {
        DeskCommand::ReportAdvice { about } => advice::answer(desk, *about).await,
        DeskCommand::ReportEndOfDay { day } => {
            let day = day.clone().unwrap_or_else(|| desk.today());
            if day > desk.today() {
                return Ok(Answer::say(document::not_yet(desk.occasion.language)));
            }
            let answer = show::end_of_day(desk, &day).await?;
            let (range, shown) = (DayRange::day(&day), ReportAsk::EndOfDay { day });
            explain::remember(desk, answer, Some(Subject::Profit), &range, Some(shown))
        }
        DeskCommand::TillCount { account, counted, seen: None } => {
            till::show(desk, *account, *counted).await
        }
        _ => Ok(Answer::say(chat::conversation::help(desk.occasion.language))),
    }
}

/// A statement of some days, and of those it stands beside where they were named, remembered as
/// what was shown last.
async fn reported<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    report: ReportKind,
    (range, versus): (&DayRange, Option<&DayRange>),
    account: Option<AccountCode>,
) -> Result<Answer, Stop> {
    let language = desk.occasion.language;
    if range.to < range.from {
        return Ok(Answer::say(document::backwards(language)));
    }
    if range.from > desk.today() {
        return Ok(Answer::say(document::not_yet(language)));
    }
    let answer = show::report(desk, report, (range, versus), account).await?;
    let versus = versus.cloned();
    let shown = ReportAsk::Books { report, range: range.clone(), account, versus };
    explain::remember(desk, answer, explain::subject(report, account), range, Some(shown))
}

async fn change_chart<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    name: &'static str,
    change: impl FnOnce(Chart) -> Result<(Chart, AccountCode), Refusal>,
) -> Result<Answer, Stop> {
    let shop = &desk.occasion.shop.id;
    let found = ledger::chart_to_change(desk.table, shop).await?;
    let version = found.version;
    let was = found.record.clone();
    let (chart, code) = change(found.record)?;
    let writes = vec![ledger::save_chart(shop, &chart, version)?];
    let action = Action {
        name,
        subject: code.to_string(),
        before: was.account(code).map(called),
        after: chart.account(code).map(called),
    };
    let bubble = books::account_changed(desk.occasion.language, &chart, code);
    Ok(Answer { writes, action: Some(action), ..Answer::say(bubble) })
}

/// What an account is called, and whether it still takes entries.
fn called(account: &Account) -> String {
    let archived = if account.is_archived { ", archived" } else { "" };
    format!("{}{archived}", account.name)
}

async fn close<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    until: Option<&BusinessDay>,
) -> Result<Answer, Stop> {
    let until = until.ok_or(Refusal::BadAmount)?;
    if *until >= desk.today() {
        return Err(Refusal::Books(NotEntered::NotOverYet { day: until.clone() }).into());
    }
    let shop = &desk.occasion.shop.id;
    let mut opened = ledger::open(desk.table, shop, &mut []).await?;
    opened.books.balances.check_open(until)?;
    let before = opened.books.balances.closed_until.replace(until.clone());
    let action = Action {
        name: BOOKS_CLOSED,
        subject: "books".to_owned(),
        before: before.map(|day| day.to_string()),
        after: Some(until.to_string()),
    };
    let writes = vec![ledger::save_balances(shop, &opened)?];
    Ok(Answer {
        writes,
        action: Some(action),
        ..Answer::say(books::closed(desk.occasion.language, until))
    })
}

fn kind_of(sort: AccountSort) -> (AccountKind, bool) {
    match sort {
        AccountSort::Money => (AccountKind::Asset, true),
        AccountSort::Asset => (AccountKind::Asset, false),
        AccountSort::Liability => (AccountKind::Liability, false),
        AccountSort::Equity => (AccountKind::Equity, false),
        AccountSort::Income => (AccountKind::Income, false),
        AccountSort::Expense => (AccountKind::Expense, false),
    }
}
