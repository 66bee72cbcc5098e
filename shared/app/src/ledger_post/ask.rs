//! Commands that enter nothing: the accounts themselves, closing, and what the books say.

use super::{Answer, Desk, credit, look_back, show, vat};
use crate::ordering::Stop;
use crate::store::ledger;
use crate::store::shown::{Shown, save_shown};
use domain::command::{AccountSort, ShopCommand};
use domain::ledger::account::AccountKind;
use domain::ledger::refusal::NotEntered;
use domain::refusal::Refusal;
use domain::time::BusinessDay;
use ports::clock::Clock;
use ports::table::Table;
use views::chat::{self, books};

#[expect(clippy::wildcard_enum_match_arm, reason = "other agents' commands never come here")]
pub(super) async fn answer<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    command: &ShopCommand,
) -> Result<Answer, Stop> {
    match command {
        ShopCommand::Explain => look_back::explain(desk).await,
        ShopCommand::AccountBalance { account } => show::balances(desk, *account).await,
        ShopCommand::DebtList { customer } => show::debts(desk, customer.as_deref()).await,
        ShopCommand::DebtStatement { customer, tail, range } => {
            credit::statement(desk, customer.as_deref(), tail.as_deref(), range).await
        }
        ShopCommand::DebtRemind { whom: Some(whom), seen } => {
            credit::remind(desk, whom, *seen).await
        }
        ShopCommand::VatPay { month: Some(month), account, seen: None } => {
            vat::show(desk, month, *account).await
        }
        ShopCommand::Report { report, range, account } => {
            let mut answer = show::report(desk, *report, range, *account).await?;
            let last = Shown { report: *report, range: range.clone(), account: *account };
            let (shop, now) = (&desk.occasion.shop.id, desk.occasion.now);
            answer.writes.push(save_shown(shop, desk.message.person, &last, now)?);
            Ok(answer)
        }
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
        _ => Ok(Answer::say(chat::conversation::help())),
    }
}

async fn change_chart<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    action: &'static str,
    change: impl FnOnce(
        domain::ledger::chart::Chart,
    ) -> Result<
        (domain::ledger::chart::Chart, domain::ledger::account::AccountCode),
        Refusal,
    >,
) -> Result<Answer, Stop> {
    let shop = &desk.occasion.shop.id;
    let before = ledger::chart_to_change(desk.table, shop).await?;
    let (chart, code) = change(before.record)?;
    let writes = vec![ledger::save_chart(shop, &chart, before.version)?];
    let bubble = books::account_changed(&chart, code);
    Ok(Answer { writes, action: Some(action), ..Answer::say(bubble) })
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
    opened.books.balances.closed_until = Some(until.clone());
    let writes = vec![ledger::save_balances(shop, &opened)?];
    Ok(Answer { writes, action: Some("books.closed"), ..Answer::say(books::closed(until)) })
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
