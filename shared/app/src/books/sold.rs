//! What was sold of each product and to each customer, from what is kept of each month.

use super::Books;
use crate::store::{StoreError, ledger, names};
use domain::ids::{PersonId, Sku};
use domain::ledger::chart::Chart;
use domain::ledger::sales::report::SalesReport;
use domain::ledger::sales::{self, Sold, SoldByDay};
use domain::ledger::statement;
use domain::time::{BusinessDay, DayRange, Month};
use ports::table::Table;
use std::collections::BTreeMap;

impl<T: Table> Books<'_, T> {
    /// The revenue of each day that has any.
    pub(super) async fn days(
        &self,
        chart: &Chart,
        range: &DayRange,
    ) -> Result<Vec<(BusinessDay, i64)>, StoreError> {
        let mut days = Vec::new();
        for month in range.months() {
            let of_month = ledger::days(self.table, &self.shop.id, &month).await?;
            days.extend(of_month.into_iter().filter(|(day, _)| range.contains(day)));
        }
        let revenue = |span| statement::profit_and_loss(span, chart).revenue();
        let days = days.iter().map(|(day, span)| (day.clone(), revenue(span)));
        Ok(days.filter(|(_, revenue)| *revenue != 0).collect())
    }

    pub(super) async fn of_products(
        &self,
        range: &DayRange,
    ) -> Result<BTreeMap<Sku, Sold>, StoreError> {
        Ok(sales::within(self.months_of_products(range).await?, range))
    }

    /// What was sold of each product in the months of a range.
    pub(crate) async fn months_of_products(
        &self,
        range: &DayRange,
    ) -> Result<Vec<(Month, BTreeMap<Sku, SoldByDay>)>, StoreError> {
        let mut months = Vec::new();
        for month in range.months() {
            let sold = ledger::products_sold(self.table, &self.shop.id, &month).await?;
            months.push((month, sold));
        }
        Ok(months)
    }

    pub(super) async fn of_customers(
        &self,
        range: &DayRange,
    ) -> Result<BTreeMap<PersonId, Sold>, StoreError> {
        let mut months = Vec::new();
        for month in range.months() {
            let sold = ledger::customers_sold(self.table, &self.shop.id, &month).await?;
            months.push((month, sold));
        }
        Ok(sales::within(months, range))
    }

    /// The names of the first who are shown.
    pub(super) async fn names(
        &self,
        report: &SalesReport<PersonId>,
        most: usize,
    ) -> Result<BTreeMap<PersonId, String>, StoreError> {
        let shown = report.rows.iter().take(most).map(|(id, _)| *id);
        names::of(self.table, &self.shop.id, shown).await
    }
}
