//! The figures of the days before those of a report: as many days, or the same part of a month.

use super::Desk;
use super::show::sums;
use crate::store::StoreError;
use domain::command::ReportKind;
use domain::comparison::days_before;
use domain::ledger::chart::Chart;
use domain::ledger::statement;
use domain::time::DayRange;
use ports::clock::Clock;
use ports::table::Table;
use views::chat::result::Before;

/// The figures beside which a report's are shown; none where it has none, or nothing was entered
/// then.
pub(super) async fn before<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    kind: ReportKind,
    chart: &Chart,
    range: &DayRange,
) -> Result<Option<Before>, StoreError> {
    let compares = match kind {
        ReportKind::ProfitAndLoss
        | ReportKind::Vat
        | ReportKind::Expenses
        | ReportKind::Sales { .. } => true,
        ReportKind::TrialBalance
        | ReportKind::BalanceSheet
        | ReportKind::CashFlow
        | ReportKind::Statement
        | ReportKind::GeneralLedger
        | ReportKind::AgedReceivables
        | ReportKind::AgedPayables
        | ReportKind::Profitability => false,
    };
    if !compares {
        return Ok(None);
    }
    let days = days_before(range, &desk.today());
    let (_, then) = sums(desk.table, &desk.occasion.shop.id, &days).await?;
    if then.entries == 0 {
        return Ok(None);
    }
    let (result, vat) = (statement::profit_and_loss(&then, chart), statement::vat(&then));
    Ok(Some(Before { days, result, vat }))
}
