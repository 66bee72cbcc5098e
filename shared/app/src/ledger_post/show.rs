//! Statements: the sums of the range asked for, loaded and worked out. What was before a day is the
//! sum of the months before and of the month's days before, never of entries.

use super::{Answer, Desk, aged, compare, sold};
use crate::ordering::Stop;
use crate::store::{StoreError, ledger};
use domain::command::ReportKind;
use domain::ids::ShopId;
use domain::ledger::account::AccountCode;
use domain::ledger::chart::{CASH, Chart, PAYABLE, RECEIVABLE};
use domain::ledger::refusal::NotEntered;
use domain::ledger::statement;
use domain::ledger::totals::Totals;
use domain::refusal::Refusal;
use domain::time::DayRange;
use ports::clock::Clock;
use ports::table::Table;
use views::chat::books::{self, Debtor};
use views::chat::result;

/// The sums of everything before a day, and of a range of days.
pub(crate) async fn sums(
    table: &impl Table,
    shop: &ShopId,
    range: &DayRange,
) -> Result<(Totals, Totals), StoreError> {
    let months = ledger::months(table, shop).await?;
    let (mut before, mut within) = (Totals::default(), Totals::default());
    for (month, totals) in &months {
        if range.holds(month) {
            within.add(totals);
        } else if month.last() < range.from {
            before.add(totals);
        } else if month.first() <= range.to {
            for (day, totals) in ledger::days(table, shop, month).await? {
                if range.contains(&day) {
                    within.add(&totals);
                } else if day < range.from {
                    before.add(&totals);
                }
            }
        }
    }
    Ok((before, within))
}

/// What is in an account, or in all that hold money.
pub(super) async fn balances<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    account: Option<AccountCode>,
) -> Result<Answer, Stop> {
    let shop = desk.occasion.shop;
    let chart = ledger::load_chart(desk.table, &shop.id).await?;
    let balances = ledger::load_balances(desk.table, &shop.id).await?;
    let shown = |code| Some(code) == account || (account.is_none() && chart.is_cash(code));
    let codes = chart.accounts().iter().map(|account| account.code).filter(|code| shown(*code));
    let codes: Vec<_> = codes.collect();
    Ok(Answer::say(books::balances(
        desk.occasion.language,
        &codes,
        &balances.totals,
        &chart,
        shop.currency,
    )))
}

/// Who owes what, or how one customer stands.
pub(super) async fn debts<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    customer: Option<&str>,
) -> Result<Answer, Stop> {
    let debtors = aged::debtors(desk, RECEIVABLE, &desk.today()).await?;
    let folded = customer.map(str::to_lowercase);
    let wanted = |debtor: &Debtor| {
        folded.as_ref().is_none_or(|folded| debtor.name.to_lowercase() == *folded)
    };
    let debtors: Vec<Debtor> = debtors.into_iter().filter(wanted).collect();
    let (today, currency) = (desk.today(), desk.occasion.shop.currency);
    Ok(Answer::say(books::debts(desk.occasion.language, &debtors, customer, &today, currency)))
}

/// A statement.
pub(super) async fn report<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    kind: ReportKind,
    range: &DayRange,
    account: Option<AccountCode>,
) -> Result<Answer, Stop> {
    let shop = desk.occasion.shop;
    let (language, currency) = (desk.occasion.language, shop.currency);
    let chart = ledger::load_chart(desk.table, &shop.id).await?;
    let (before, within) = sums(desk.table, &shop.id, range).await?;
    let all = Totals::of([&before, &within]);
    let compared = compare::before(desk, kind, &chart, range).await?;
    let compared = compared.as_ref();
    let bubble = match kind {
        ReportKind::TrialBalance => books::trial_balance(
            language,
            &statement::trial_balance(&all, &chart),
            &range.to,
            currency,
        ),
        ReportKind::ProfitAndLoss => {
            let result = statement::profit_and_loss(&within, &chart);
            result::profit_and_loss(language, &result, range, compared, currency)
        }
        ReportKind::BalanceSheet => books::balance_sheet(
            language,
            &statement::balance_sheet(&all, &chart),
            &range.to,
            currency,
        ),
        ReportKind::CashFlow => books::cash_flow(
            language,
            &statement::cash_flow(&before, &within, &chart),
            range,
            currency,
        ),
        ReportKind::Vat => {
            result::vat(language, statement::vat(&within), range, compared, currency)
        }
        ReportKind::Expenses => {
            let result = statement::profit_and_loss(&within, &chart);
            result::expenses(language, &result, range, compared, currency)
        }
        ReportKind::Statement | ReportKind::GeneralLedger => {
            let code = account.unwrap_or(CASH);
            entries(desk, &chart, code, &before, range).await?
        }
        ReportKind::AgedReceivables => {
            let debtors = aged::debtors(desk, RECEIVABLE, &range.to).await?;
            books::aged(language, &debtors, true, &range.to, currency)
        }
        ReportKind::AgedPayables => {
            let creditors = aged::debtors(desk, PAYABLE, &range.to).await?;
            books::aged(language, &creditors, false, &range.to, currency)
        }
        ReportKind::Sales { by } => {
            let result = statement::profit_and_loss(&within, &chart);
            sold::sales(desk, by, &result, &chart, range, compared).await?
        }
        ReportKind::Profitability => {
            let result = statement::profit_and_loss(&within, &chart);
            sold::profitability(desk, &result, range).await?
        }
    };
    Ok(Answer::say(bubble))
}

async fn entries<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    chart: &Chart,
    code: AccountCode,
    before: &Totals,
    range: &DayRange,
) -> Result<domain::message::Bubble, Stop> {
    let shop = desk.occasion.shop;
    let account = chart.account(code).ok_or(Refusal::Books(NotEntered::NoSuchAccount { code }))?;
    let journals = ledger::journals(desk.table, &shop.id, range).await?;
    let statement = statement::account_statement(code, before, &journals);
    Ok(books::account_statement(
        desk.occasion.language,
        &statement,
        &account.name,
        range,
        shop.currency,
    ))
}
