//! Everything that can be asked for as a file, as the report that paper and sheets are made of.

use super::account::{self, Account};
use super::statement::Figures;
use super::{Books, goods};
use crate::ordering::Stop;
use crate::store::person::{self, Person};
use crate::store::{order, standing};
use domain::command::ReportKind;
use domain::comparison::days_before;
use domain::document::ReportAsk;
use domain::ids::PersonId;
use domain::language::Language;
use domain::order::Order;
use domain::time::DayRange;
use ports::table::Table;
use views::documents::report::{Report, Scope};
use views::documents::reports;
use views::documents::reports::account::Customer;

/// On paper every customer has a name.
const NAMES_MAX: usize = usize::MAX;

/// The report that was asked for, as things stand now.
pub(crate) async fn report<T: Table>(
    books: &Books<'_, T>,
    ask: &ReportAsk,
    language: Language,
) -> Result<Report, Stop> {
    let currency = books.shop.currency;
    let scope = |range: &DayRange| Scope { language, currency, range: range.clone(), before: None };
    let today = DayRange::day(&books.today());
    Ok(match ask {
        ReportAsk::Books { report, range, account, versus } => {
            let now = books.figures(*report, range, *account, NAMES_MAX).await?;
            let notes = books.notes(*report, range).await?;
            if !is_compared(*report) {
                return Ok(reports::sales::noted(now.report(None, &scope(range)), &notes));
            }
            let before = || days_before(range, &books.today());
            let earlier = versus.clone().unwrap_or_else(before);
            let before = books.figures(*report, &earlier, *account, NAMES_MAX).await?;
            let scope = Scope { before: Some(earlier), ..scope(range) };
            let mut report = now.report(Some(&before), &scope);
            if let Figures::Products { report: sold, catalog } = &now {
                let left = goods::left(books).await?;
                report.tables.push(reports::sales::fast_movers(&scope, sold, &left, catalog));
            }
            reports::sales::noted(report, &notes)
        }
        ReportAsk::Customer { customer, range } => owed(books, *customer, &scope(range)).await?,
        ReportAsk::Orders { range } => {
            let orders = orders(books, range).await?;
            reports::orders::summary(&scope(range), &orders, &books.shop.zone)
        }
        ReportAsk::EndOfDay { day } => {
            let end = books.end_of_day(day).await?;
            reports::day::end_of_day(&scope(&DayRange::day(day)), &end)
        }
        ReportAsk::Inventory => {
            let catalog = books.catalog().await?;
            let levels = goods::levels(books, &catalog).await?;
            let counted: Vec<_> = levels
                .iter()
                .map(|level| reports::stock::Counted { level, free: level.available })
                .collect();
            reports::stock::inventory(&scope(&today), &counted, &catalog, books.shop)
        }
        ReportAsk::StockAging => {
            let catalog = books.catalog().await?;
            let (units, all) = super::aging(books, &catalog, None).await?;
            reports::stock::aging(&scope(&today), &units, &all, &catalog)
        }
        ReportAsk::Satisfaction { range } => {
            let now = super::opinions(books, range.as_ref()).await?;
            let Some(range) = range else {
                let first = now.comments.first().map_or_else(|| books.today(), |it| it.day.clone());
                let ever = DayRange { from: first, to: books.today() };
                return Ok(reports::satisfaction::satisfaction(&scope(&ever), &now, None));
            };
            let earlier = days_before(range, &books.today());
            let before = super::opinions(books, Some(&earlier)).await?;
            let scope = Scope { before: Some(earlier), ..scope(range) };
            reports::satisfaction::satisfaction(&scope, &now, Some(&before))
        }
    })
}

/// A customer's account with the shop.
async fn owed<T: Table>(
    books: &Books<'_, T>,
    customer: PersonId,
    scope: &Scope,
) -> Result<Report, Stop> {
    let (shop, today) = (&books.shop.id, books.today());
    let known = person::load_person(books.table, shop, customer).await?;
    let known = known.unwrap_or_else(|| Person::nobody(customer));
    let Account { now, statement, .. } =
        account::of_customer(books.table, shop, customer, &scope.range, &today).await?;
    let (open, aged) = (&now.open, now.aged(&today));
    let customer = Customer { name: &known.name, statement: &statement, open, aged };
    Ok(reports::account::customer(scope, &customer, &today))
}

/// The orders of some days as they stand now.
async fn orders<T: Table>(books: &Books<'_, T>, range: &DayRange) -> Result<Vec<Order>, Stop> {
    let (table, shop) = (books.table, books.shop);
    let mut orders = order::of_days(table, &shop.id, range, &shop.zone).await?;
    for order in &mut orders {
        *order = standing::of_order(table, order.clone(), books.now).await?;
    }
    Ok(orders)
}

/// Whether a statement stands beside that of the days before.
fn is_compared(report: ReportKind) -> bool {
    match report {
        ReportKind::ProfitAndLoss
        | ReportKind::BalanceSheet
        | ReportKind::CashFlow
        | ReportKind::Vat
        | ReportKind::Expenses
        | ReportKind::Sales { .. }
        | ReportKind::Profitability => true,
        ReportKind::TrialBalance
        | ReportKind::Statement
        | ReportKind::GeneralLedger
        | ReportKind::AgedReceivables
        | ReportKind::AgedPayables => false,
    }
}
