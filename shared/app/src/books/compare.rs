//! The figures of the days before those of a report: as many days, or the same part of a month; or
//! of other days that were named.

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
    /// in the days before. Days that were named are told of also where they hold nothing.
    pub(crate) async fn before(
        &self,
        kind: ReportKind,
        range: &DayRange,
        versus: Option<&DayRange>,
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
        let days = versus.cloned().unwrap_or_else(|| days_before(range, &self.today()));
        let (earlier, then) = sums(self.table, &self.shop.id, &days).await?;
        if then.entries == 0 && versus.is_none() {
            return Ok(None);
        }
        let chart = ledger::load_chart(self.table, &self.shop.id).await?;
        let (result, vat) = (statement::profit_and_loss(&then, &chart), statement::vat(&then));
        let money = statement::cash_flow(&earlier, &then, &chart).change();
        Ok(Some(Before { days, result, vat, money }))
    }
}
