//! Looking back: the entries behind the figures that were shown last, and taking back the last
//! entry somebody made.

use super::record::Recorded;
use super::{Answer, Desk, record};
use crate::ordering::Stop;
use crate::store::{deed, ledger, shown};
use domain::command::ReportKind;
use domain::deed::Deed;
use domain::ledger::account::{AccountCode, AccountKind};
use domain::ledger::chart::{CASH, Chart, VAT_INPUT, VAT_OUTPUT};
use domain::ledger::journal::Journal;
use domain::ledger::refusal::NotEntered;
use domain::message::Bubble;
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::table::Table;
use views::chat::{books, undo};

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

/// What is said or entered when the last thing somebody did is to be taken back.
pub(super) enum Undone {
    Entry(Recorded),
    Said(Bubble),
}

/// Takes back what this person did last, if it was an entry.
pub(super) async fn undo<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Result<Undone, Stop> {
    let (shop, now) = (&desk.occasion.shop.id, desk.occasion.now);
    let found = deed::newest(desk.table, shop, desk.message.person, now).await?;
    let Some(found) = found else { return Ok(Undone::Said(undo::nothing())) };
    if let Deed::Lasting { what, order, .. } = &found.deed {
        return Ok(Undone::Said(undo::lasting(*what, *order)));
    }
    let Deed::Entry { journal } = &found.deed else { return Ok(Undone::Said(undo::nothing())) };
    let journal = ledger::by_id(desk.table, shop, journal).await?;
    let journal = journal.ok_or(Refusal::StaleConfirmation)?;
    if record::is_reversed(desk, &journal).await? {
        let number = journal.number;
        return Err(Refusal::Books(NotEntered::NotReversible { number }).into());
    }
    let mut recorded = record::reversal_of(desk, &journal)?;
    recorded.writes.push(found.spent());
    Ok(Undone::Entry(recorded))
}
