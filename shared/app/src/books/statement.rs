//! Statements of the books: the sums of the days asked for, loaded and worked out.

use super::{Books, sums};
use crate::ordering::Stop;
use crate::store::{catalog, ledger};
use domain::catalog::Catalog;
use domain::command::{ReportKind, SalesBy};
use domain::ids::{PersonId, Sku};
use domain::language::Language;
use domain::ledger::account::AccountCode;
use domain::ledger::chart::{CASH, Chart, PAYABLE, RECEIVABLE};
use domain::ledger::refusal::NotEntered;
use domain::ledger::sales::report::{self, SalesReport};
use domain::ledger::statement::{
    self, AccountStatement, BalanceSheet, CashFlow, ProfitAndLoss, TrialBalance, VatSummary,
};
use domain::ledger::totals::Totals;
use domain::message::Bubble;
use domain::money::Currency;
use domain::refusal::Refusal;
use domain::time::{BusinessDay, DayRange};
use ports::table::Table;
use std::collections::BTreeMap;
use views::chat::books::{self as words, Debtor};
use views::chat::result::{self as result_words, Before};
use views::chat::sales::{self as sales_words, Beside};
use views::documents::report::{Report, Scope};
use views::documents::reports::account::{self, Named};
use views::documents::reports::sales::{self, Notes};
use views::documents::reports::{debts, position, result};

/// The figures of a statement.
#[derive(Debug)]
pub(crate) enum Figures {
    TrialBalance(TrialBalance),
    ProfitAndLoss(ProfitAndLoss),
    BalanceSheet(BalanceSheet),
    CashFlow(CashFlow),
    Vat(VatSummary),
    Expenses(ProfitAndLoss),
    Account { statement: AccountStatement, name: String, is_cash: bool },
    Aged { debtors: Vec<Debtor>, to_us: bool },
    Days(Vec<(BusinessDay, i64)>),
    Products { report: SalesReport<Sku>, catalog: Catalog },
    Customers { report: SalesReport<PersonId>, names: BTreeMap<PersonId, String> },
    Profitability { report: SalesReport<Sku>, catalog: Catalog },
}

impl<T: Table> Books<'_, T> {
    /// The figures of a statement; of customers so many by name.
    pub(crate) async fn figures(
        &self,
        kind: ReportKind,
        range: &DayRange,
        account: Option<AccountCode>,
        names_most: usize,
    ) -> Result<Figures, Stop> {
        let shop = &self.shop.id;
        let chart = ledger::load_chart(self.table, shop).await?;
        let (before, within) = sums(self.table, shop, range).await?;
        let all = Totals::of([&before, &within]);
        let result = || statement::profit_and_loss(&within, &chart);
        Ok(match kind {
            ReportKind::TrialBalance => {
                Figures::TrialBalance(statement::trial_balance(&all, &chart))
            }
            ReportKind::ProfitAndLoss => Figures::ProfitAndLoss(result()),
            ReportKind::BalanceSheet => {
                Figures::BalanceSheet(statement::balance_sheet(&all, &chart))
            }
            ReportKind::CashFlow => {
                Figures::CashFlow(statement::cash_flow(&before, &within, &chart))
            }
            ReportKind::Vat => Figures::Vat(statement::vat(&within)),
            ReportKind::Expenses => Figures::Expenses(result()),
            ReportKind::Statement | ReportKind::GeneralLedger => {
                self.entries(&chart, account.unwrap_or(CASH), &before, range).await?
            }
            ReportKind::AgedReceivables => {
                let debtors = self.debtors(RECEIVABLE, &range.to).await?;
                Figures::Aged { debtors, to_us: true }
            }
            ReportKind::AgedPayables => {
                let debtors = self.debtors(PAYABLE, &range.to).await?;
                Figures::Aged { debtors, to_us: false }
            }
            ReportKind::Sales { by: SalesBy::Day } => {
                Figures::Days(self.days(&chart, range).await?)
            }
            ReportKind::Sales { by: SalesBy::Product } => {
                let report = report::by_product(self.of_products(range).await?, &result());
                Figures::Products { report, catalog: self.catalog().await? }
            }
            ReportKind::Sales { by: SalesBy::Customer } => {
                let report = report::by_customer(self.of_customers(range).await?, &result());
                let names = self.names(&report, names_most).await?;
                Figures::Customers { report, names }
            }
            ReportKind::Profitability => {
                let report = report::profitability(self.of_products(range).await?, &result());
                Figures::Profitability { report, catalog: self.catalog().await? }
            }
        })
    }

    pub(super) async fn catalog(&self) -> Result<Catalog, Stop> {
        Ok(catalog::load_catalog(self.table, &self.shop.id).await?)
    }

    async fn entries(
        &self,
        chart: &Chart,
        code: AccountCode,
        before: &Totals,
        range: &DayRange,
    ) -> Result<Figures, Stop> {
        let account =
            chart.account(code).ok_or(Refusal::Books(NotEntered::NoSuchAccount { code }))?;
        let journals = ledger::journals(self.table, &self.shop.id, range).await?;
        let statement = statement::account_statement(code, before, &journals);
        let is_cash = chart.is_cash(code);
        Ok(Figures::Account { statement, name: account.name.clone(), is_cash })
    }
}

impl Figures {
    /// What chat tells of them.
    pub(crate) fn told(
        &self,
        language: Language,
        range: &DayRange,
        before: Option<&Before>,
        notes: &Notes,
        currency: Currency,
    ) -> Bubble {
        let beside = Beside { range, before, notes };
        match self {
            Self::TrialBalance(trial) => words::trial_balance(language, trial, &range.to, currency),
            Self::ProfitAndLoss(result) => {
                result_words::profit_and_loss(language, result, range, before, currency)
            }
            Self::BalanceSheet(sheet) => words::balance_sheet(language, sheet, &range.to, currency),
            Self::CashFlow(flow) => {
                result_words::cash_flow(language, flow, range, before, currency)
            }
            Self::Vat(vat) => result_words::vat(language, *vat, range, before, currency),
            Self::Expenses(result) => {
                result_words::expenses(language, result, range, before, currency)
            }
            Self::Account { statement, name, .. } => {
                words::account_statement(language, statement, name, range, currency)
            }
            Self::Aged { debtors, to_us } => {
                words::aged(language, debtors, *to_us, &range.to, currency)
            }
            Self::Days(days) => sales_words::by_day(language, days, &beside, currency),
            Self::Products { report, catalog } => {
                sales_words::by_product(language, report, catalog, &beside, currency)
            }
            Self::Customers { report, names } => {
                sales_words::by_customer(language, report, names, &beside, currency)
            }
            Self::Profitability { report, catalog } => {
                sales_words::profitability(language, report, catalog, &beside, currency)
            }
        }
    }

    /// Their report, beside those of the days before where it shows them.
    pub(super) fn report(&self, before: Option<&Self>, scope: &Scope) -> Report {
        match (self, before) {
            (Self::TrialBalance(trial), _) => position::trial_balance(scope, trial),
            (Self::ProfitAndLoss(now), Some(Self::ProfitAndLoss(then))) => {
                result::profit_and_loss(scope, now, Some(then))
            }
            (Self::ProfitAndLoss(now), _) => result::profit_and_loss(scope, now, None),
            (Self::BalanceSheet(now), Some(Self::BalanceSheet(then))) => {
                position::balance_sheet(scope, now, Some(then))
            }
            (Self::BalanceSheet(now), _) => position::balance_sheet(scope, now, None),
            (Self::CashFlow(now), Some(Self::CashFlow(then))) => {
                position::cash_flow(scope, now, Some(then))
            }
            (Self::CashFlow(now), _) => position::cash_flow(scope, now, None),
            (Self::Vat(now), Some(Self::Vat(then))) => account::vat(scope, *now, Some(*then)),
            (Self::Vat(now), _) => account::vat(scope, *now, None),
            (Self::Expenses(now), Some(Self::Expenses(then))) => {
                result::expenses(scope, now, Some(then))
            }
            (Self::Expenses(now), _) => result::expenses(scope, now, None),
            (Self::Account { statement, name, is_cash }, _) => {
                account::statement(scope, statement, &Named { name, is_cash: *is_cash })
            }
            (Self::Aged { debtors, to_us }, _) => debts::aged(scope, debtors, *to_us),
            (Self::Days(now), Some(Self::Days(then))) => {
                let then = then.iter().fold(0_i64, |sum, (_, sold)| sum.saturating_add(*sold));
                sales::by_day(scope, now, Some(then))
            }
            (Self::Days(now), _) => sales::by_day(scope, now, None),
            (Self::Products { report, catalog }, Some(Self::Products { report: then, .. })) => {
                sales::by_product(scope, report, Some(then), catalog)
            }
            (Self::Products { report, catalog }, _) => {
                sales::by_product(scope, report, None, catalog)
            }
            (
                Self::Customers { report, names },
                Some(Self::Customers { report: then, names: others }),
            ) => {
                // Who bought before and not now has a name too.
                let names = others.iter().chain(names).map(|(id, name)| (*id, name.clone()));
                sales::by_customer(scope, report, Some(then), &names.collect())
            }
            (Self::Customers { report, names }, _) => {
                sales::by_customer(scope, report, None, names)
            }
            (
                Self::Profitability { report, catalog },
                Some(Self::Profitability { report: then, .. }),
            ) => sales::profitability(scope, report, Some(then.total), catalog),
            (Self::Profitability { report, catalog }, _) => {
                sales::profitability(scope, report, None, catalog)
            }
        }
    }
}
