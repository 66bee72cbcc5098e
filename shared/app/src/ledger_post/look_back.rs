//! Looking back: the entries behind the figures that were shown last, and taking back the last
//! entry somebody made.

use super::record::Recorded;
use super::{Answer, Desk, record};
use crate::ordering::Stop;
use crate::store::{ledger, once, shown};
use domain::command::ReportKind;
use domain::ids::PersonId;
use domain::ledger::account::{AccountCode, AccountKind};
use domain::ledger::chart::{CASH, Chart, VAT_INPUT, VAT_OUTPUT};
use domain::ledger::journal::Journal;
use domain::message::Message;
use domain::time::DayRange;
use ports::clock::Clock;
use ports::table::Table;
use views::chat::books;

/// Within so many minutes what was entered by mistake is taken back by a word.
const UNDO_MINUTES: i64 = 5;

/// The entries behind what was shown last; they add up to it.
pub(super) async fn explain<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Result<Answer, Stop> {
    let shop = desk.occasion.shop;
    let last = shown::load_shown(desk.table, &shop.id, desk.message.person).await?;
    let Some(shown::Shown { report, range, account }) = last else {
        return Ok(Answer::say(books::nothing_to_explain()));
    };
    let chart = ledger::load_chart(desk.table, &shop.id).await?;
    let Some(fits) = accounts(report, account, &chart) else {
        return Ok(Answer::say(books::explained_by_statements()));
    };
    let journals = ledger::journals(desk.table, &shop.id, &range).await?;
    let lines: Vec<(&Journal, i64)> = journals
        .iter()
        .filter(|journal| !(journal.is_closing && report == ReportKind::ProfitAndLoss))
        .map(|journal| {
            let legs = journal.legs.iter().filter(|leg| fits(leg.account));
            (journal, legs.fold(0_i64, |sum, leg| sum.saturating_add(leg.amount)))
        })
        .filter(|(_, amount)| *amount != 0)
        .collect();
    let is_result = matches!(report, ReportKind::ProfitAndLoss);
    Ok(Answer::say(books::explained(&lines, is_result, &range, shop.currency)))
}

/// Which accounts make the figure up; none when it is not one figure.
fn accounts<'a>(
    report: ReportKind,
    account: Option<AccountCode>,
    chart: &'a Chart,
) -> Option<Box<dyn Fn(AccountCode) -> bool + Send + Sync + 'a>> {
    match report {
        ReportKind::ProfitAndLoss | ReportKind::Sales { .. } | ReportKind::Profitability => {
            Some(Box::new(|code| code.kind().is_result()))
        }
        ReportKind::Expenses => Some(Box::new(|code| code.kind() == AccountKind::Expense)),
        ReportKind::Vat => Some(Box::new(|code| [VAT_INPUT, VAT_OUTPUT].contains(&code))),
        ReportKind::CashFlow => Some(Box::new(|code| chart.is_cash(code))),
        ReportKind::Statement | ReportKind::GeneralLedger => {
            let wanted = account.unwrap_or(CASH);
            Some(Box::new(move |code| code == wanted))
        }
        ReportKind::TrialBalance
        | ReportKind::BalanceSheet
        | ReportKind::AgedReceivables
        | ReportKind::AgedPayables => None,
    }
}

/// Takes back the last entry of the last five minutes that this person has made by command.
pub(super) async fn undo<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
) -> Result<Option<Recorded>, Stop> {
    let shop = &desk.occasion.shop.id;
    let journals = ledger::journals(desk.table, shop, &DayRange::day(&desk.today())).await?;
    let recent = desk.occasion.now.plus_minutes(-UNDO_MINUTES);
    for journal in journals.iter().rev().filter(|journal| journal.at >= recent) {
        let is_command = journal.id.as_str().starts_with("cmd/");
        if !is_command || record::is_reversed(desk, journal).await? {
            continue;
        }
        let done = once::earlier(desk.table, shop, &journal.cause).await?;
        if done.is_some_and(|done| answers(&done.effects, desk.message.person)) {
            let recorded = record::reversal_of(desk, journal, "undone")?;
            return Ok(Some(recorded));
        }
    }
    Ok(None)
}

/// Whether somebody was answered: then it was they who asked.
fn answers(effects: &[Message], person: PersonId) -> bool {
    effects.iter().any(|effect| matches!(effect, Message::Outgoing(told) if told.to == person))
}
