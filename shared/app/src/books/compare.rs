//! The figures of the days before those of a report: as many days, or the same part of a month.

use super::{Books, sums};
use crate::store::{StoreError, ledger};
use domain::command::ReportKind;
use domain::comparison::days_before;
use domain::ledger::statement;
use domain::time::DayRange;
use ports::table::Table;
use views::chat::result::Before;

impl<T: Table> Books<'_, T> {
    /// The figures beside which a report's are told; none where it has none, or nothing was entered
    /// then.
    pub(crate) async fn before(
        &self,
        kind: ReportKind,
        range: &DayRange,
    ) -> Result<Option<Before>, StoreError> {
        let compares = match kind {
            ReportKind::ProfitAndLoss
            | ReportKind::Vat
            | ReportKind::Expenses
            | ReportKind::CashFlow
            | ReportKind::Sales { .. }
            | ReportKind::Profitability => true,
            ReportKind::TrialBalance
            | ReportKind::BalanceSheet
            | ReportKind::Statement
            | ReportKind::GeneralLedger
            | ReportKind::AgedReceivables
            | ReportKind::AgedPayables => false,
        };
        if !compares {
            return Ok(None);
        }
        let days = days_before(range, &self.today());
        let (earlier, then) = sums(self.table, &self.shop.id, &days).await?;
        if then.entries == 0 {
            return Ok(None);
        }
        let chart = ledger::load_chart(self.table, &self.shop.id).await?;
        let (result, vat) = (statement::profit_and_loss(&then, &chart), statement::vat(&then));
        let money = statement::cash_flow(&earlier, &then, &chart).change();
        Ok(Some(Before { days, result, vat, money }))
    }
}
