//! What was sold of each product and to each customer, from what is kept of each month.

use super::Desk;
use crate::store::{StoreError, catalog, ledger, person};
use domain::command::SalesBy;
use domain::ids::{PersonId, Sku};
use domain::ledger::chart::Chart;
use domain::ledger::sales::report::{self, SalesReport};
use domain::ledger::sales::{self, Sold};
use domain::ledger::statement::{self, ProfitAndLoss};
use domain::message::Bubble;
use domain::time::{BusinessDay, DayRange};
use ports::clock::Clock;
use ports::table::Table;
use std::collections::BTreeMap;
use views::chat::result::Before;
use views::chat::sales::{self as words, ROWS_MAX};

/// Sales by day, product or customer.
pub(super) async fn sales<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    by: SalesBy,
    result: &ProfitAndLoss,
    chart: &Chart,
    range: &DayRange,
    before: Option<&Before>,
) -> Result<Bubble, StoreError> {
    let (language, currency) = (desk.occasion.language, desk.occasion.shop.currency);
    Ok(match by {
        SalesBy::Day => {
            let days = days(desk, chart, range).await?;
            words::by_day(language, &days, range, before, currency)
        }
        SalesBy::Product => {
            let report = report::by_product(of_products(desk, range).await?, result);
            let catalog = catalog::load_catalog(desk.table, &desk.occasion.shop.id).await?;
            words::by_product(language, &report, &catalog, range, before, currency)
        }
        SalesBy::Customer => {
            let report = report::by_customer(of_customers(desk, range).await?, result);
            let names = names(desk, &report).await?;
            words::by_customer(language, &report, &names, range, before, currency)
        }
    })
}

/// What each product has left after its cost.
pub(super) async fn profitability<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    result: &ProfitAndLoss,
    range: &DayRange,
) -> Result<Bubble, StoreError> {
    let report = report::profitability(of_products(desk, range).await?, result);
    let catalog = catalog::load_catalog(desk.table, &desk.occasion.shop.id).await?;
    Ok(words::profitability(
        desk.occasion.language,
        &report,
        &catalog,
        range,
        desk.occasion.shop.currency,
    ))
}

/// The revenue of each day with entries.
async fn days<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    chart: &Chart,
    range: &DayRange,
) -> Result<Vec<(BusinessDay, i64)>, StoreError> {
    let mut days = Vec::new();
    for month in range.months() {
        let of_month = ledger::days(desk.table, &desk.occasion.shop.id, &month).await?;
        days.extend(of_month.into_iter().filter(|(day, _)| range.contains(day)));
    }
    let revenue = |span| statement::profit_and_loss(span, chart).revenue();
    Ok(days.iter().map(|(day, span)| (day.clone(), revenue(span))).collect())
}

async fn of_products<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    range: &DayRange,
) -> Result<BTreeMap<Sku, Sold>, StoreError> {
    let mut months = Vec::new();
    for month in range.months() {
        let sold = ledger::products_sold(desk.table, &desk.occasion.shop.id, &month).await?;
        months.push((month, sold));
    }
    Ok(sales::within(months, range))
}

async fn of_customers<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    range: &DayRange,
) -> Result<BTreeMap<PersonId, Sold>, StoreError> {
    let mut months = Vec::new();
    for month in range.months() {
        let sold = ledger::customers_sold(desk.table, &desk.occasion.shop.id, &month).await?;
        months.push((month, sold));
    }
    Ok(sales::within(months, range))
}

/// The names of those who are shown.
async fn names<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    report: &SalesReport<PersonId>,
) -> Result<BTreeMap<PersonId, String>, StoreError> {
    let mut names = BTreeMap::new();
    for (id, _) in report.rows.iter().take(ROWS_MAX) {
        if let Some(person) = person::load_person(desk.table, &desk.occasion.shop.id, *id).await? {
            names.insert(*id, person.name);
        }
    }
    Ok(names)
}
