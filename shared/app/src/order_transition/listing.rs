//! Lists: orders and payments, newest first, a page at a time.

use super::{Answer, Desk, credit_book};
use crate::ordering::Stop;
use crate::page;
use crate::store::order::{self, Wanted};
use domain::access::Role;
use domain::document::ReportAsk;
use domain::ids::OrderNumber;
use domain::money::Money;
use domain::order::CashAccount;
use domain::refusal::Refusal;
use domain::time::{BusinessDay, DayRange, Timestamp};
use ports::clock::Clock;
use ports::table::Table;
use views::chat;
use views::chat::listed::Listed;

/// No zone is further from UTC than this.
const ZONE_HOURS_MAX: i64 = 14;

/// A page of the open orders, or of those in a state, of some days, or of a customer.
pub(super) async fn orders<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    listed: Listed<'_>,
    page: Option<&str>,
) -> Result<Answer, Stop> {
    let shop = desk.occasion.shop;
    let Listed { state, range, customer } = listed;
    let listing = match (range, customer) {
        (None, None) => format!("orders {state:?}"),
        _ => format!("orders {state:?} {range:?} {customer:?}"),
    };
    let before = page.map(|page| opened(desk, &listing, page)).transpose()?.map(OrderNumber);
    let person = match customer {
        Some(name) => Some(credit_book::customer_named(desk, name).await?),
        None => None,
    };
    let in_range =
        |at: Timestamp| range.is_none_or(|days| days.contains(&at.business_day(&shop.zone)));
    let wanted =
        Wanted { state, person, is_open: state.is_none() && range.is_none() && person.is_none() };
    let since = range.map(|days| midnight_utc(&days.from).plus_hours(-ZONE_HOURS_MAX));
    let (orders, more) =
        order::page_of(desk.table, &shop.id, &wanted, since, before, desk.occasion.now, in_range)
            .await?;
    let last = orders.last().filter(|_| more);
    let next = last.map(|last| page::seal(desk.page_key, &shop.id, &listing, last.number.0));
    let is_report = state.is_none() && person.is_none() && desk.occasion.role == Some(Role::Owner);
    let files = range.filter(|_| is_report).map(|range| ReportAsk::Orders { range: range.clone() });
    let language = desk.occasion.language;
    Ok(desk.only_reply(chat::owner::list(language, &orders, listed, next, files.as_ref())))
}

fn opened<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    listing: &str,
    page: &str,
) -> Result<u64, Refusal> {
    let position = page::open(desk.page_key, &desk.occasion.shop.id, listing, page);
    position.ok_or(Refusal::ForeignPage)
}

/// A page of payments. All that were recorded in one moment stand on one page.
pub(super) async fn payments<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    range: Option<&DayRange>,
    account: Option<CashAccount>,
    page: Option<&str>,
) -> Result<Answer, Stop> {
    let shop = desk.occasion.shop;
    let listing = format!("payments {range:?} {account:?}");
    let before = page.map(|page| opened(desk, &listing, page)).transpose()?;
    let until = before.and_then(|millis| i64::try_from(millis).ok()).map(Timestamp::from_millis);
    let days = range.map(|days| {
        let from = midnight_utc(&days.from).plus_hours(-ZONE_HOURS_MAX);
        (from, midnight_utc(&days.to).plus_hours(24 + ZONE_HOURS_MAX))
    });
    let fits = |at: Timestamp, into: CashAccount| {
        range.is_none_or(|days| days.contains(&at.business_day(&shop.zone)))
            && account.is_none_or(|account| account == into)
            && until.is_none_or(|until| at < until)
    };
    let (payments, more) = order::payments_page(desk.table, &shop.id, days, until, fits).await?;
    let oldest = payments.last().filter(|_| more).map(|(_, payment)| payment.at.millis());
    let oldest = oldest.and_then(|millis| u64::try_from(millis).ok());
    let next = oldest.map(|at| page::seal(desk.page_key, &shop.id, &listing, at));
    let amounts = payments.iter().map(|(_, payment)| payment.amount);
    let is_all = page.is_none() && next.is_none() && payments.len() > 1;
    let sum = if is_all { Some(Money::sum(amounts, shop.currency)?) } else { None };
    Ok(desk.only_reply(chat::sale::payments(
        desk.occasion.language,
        &payments,
        (range, account),
        sum,
        next,
        shop,
    )))
}

fn midnight_utc(day: &BusinessDay) -> Timestamp {
    let text = format!("{day}T00:00:00Z");
    Timestamp::from_rfc3339(&text).unwrap_or(Timestamp::from_millis(0))
}
