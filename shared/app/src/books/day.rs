//! A day as it ends: what was sold, and what should be in each till.

use super::{Books, sums};
use crate::ordering::Stop;
use crate::store::order::{self, Wanted};
use crate::store::{audit, ledger};
use domain::ledger::chart::RECEIVABLE;
use domain::ledger::statement;
use domain::ledger::totals::Totals;
use domain::order::state::OrderState;
use domain::time::{BusinessDay, DayRange};
use ports::table::Table;
use views::documents::report::{Report, Scope};
use views::documents::reports::day::{EndOfDay, Till, end_of_day};

/// Orders of a day, by what became of them.
#[derive(Default)]
struct Placed {
    all: i64,
    delivered: i64,
    cancelled: i64,
}

/// The report of the end of a day.
pub(super) async fn report<T: Table>(
    books: &Books<'_, T>,
    day: &BusinessDay,
    scope: &Scope,
) -> Result<Report, Stop> {
    let shop = &books.shop.id;
    let range = DayRange::day(day);
    let chart = ledger::load_chart(books.table, shop).await?;
    let (before, within) = sums(books.table, shop, &range).await?;
    let all = Totals::of([&before, &within]);
    let journals = ledger::journals(books.table, shop, &range).await?;
    let mut tills = Vec::new();
    for account in chart.accounts().iter().filter(|account| chart.is_cash(account.code)) {
        let legs = || journals.iter().flat_map(|journal| &journal.legs);
        let of = |sign: i64| {
            let amounts = legs().filter(|leg| leg.account == account.code);
            let signed = amounts.map(|leg| leg.amount.saturating_mul(sign).max(0));
            signed.fold(0_i64, i64::saturating_add)
        };
        let till = Till {
            code: account.code,
            name: account.name.clone(),
            opening: before.balance(account.code),
            came: of(1),
            left: of(-1),
            expected: all.balance(account.code),
            counted: None,
        };
        // An account that holds nothing and that nobody touched is no till of the day.
        if [till.opening, till.came, till.left, till.expected] != [0; 4] {
            tills.push(till);
        }
    }
    let Placed { all: placed, delivered, cancelled } = orders(books, day).await?;
    let newest = audit::newest(books.table, shop, 1).await?;
    let seal = newest.first().map(|block| block.hash.to_string()).unwrap_or_default();
    let (result, owed) = (statement::profit_and_loss(&within, &chart), all.balance(RECEIVABLE));
    let tills = &tills;
    let end = EndOfDay { placed, delivered, cancelled, result: &result, tills, owed, seal: &seal };
    Ok(end_of_day(scope, &end))
}

/// The orders that were placed on a day, and what became of them since.
async fn orders<T: Table>(books: &Books<'_, T>, day: &BusinessDay) -> Result<Placed, Stop> {
    let zone = &books.shop.zone;
    let (wanted, since) =
        (Wanted { state: None, person: None, is_open: false }, Some(zone.at(day, 0)));
    let on_the_day = |at: domain::time::Timestamp| at.business_day(zone) == *day;
    let (mut placed, mut before) = (Placed::default(), None);
    loop {
        let page =
            order::page_of(books.table, &books.shop.id, &wanted, since, before, on_the_day).await?;
        let (orders, more) = page;
        for order in &orders {
            placed.all += i64::from(order.state != OrderState::Draft);
            placed.delivered += i64::from(order.state == OrderState::Completed);
            placed.cancelled += i64::from(order.state == OrderState::Cancelled);
        }
        before = orders.last().map(|order| order.number);
        if !more || before.is_none() {
            return Ok(placed);
        }
    }
}
