//! A day as it ends: what was sold, what should be in each till and was counted there, what is open,
//! running low and to come, and how happy customers were. One value, told in chat and printed.

use super::{Books, sums};
use crate::ordering::Stop;
use crate::store::order::{self, Wanted};
use crate::store::{StoreError, audit, booking, ledger, stock, till};
use domain::booking::Booking;
use domain::booking::place::Span;
use domain::ledger::chart::{DEPOSITS, RECEIVABLE};
use domain::ledger::journal::Journal;
use domain::ledger::statement;
use domain::ledger::totals::Totals;
use domain::order::state::{OrderState, STATES};
use domain::time::{BusinessDay, DayRange, Timestamp};
use ports::table::Table;
use views::documents::reports::day::{Coming, Counted, EndOfDay, Orders, Till};

impl<T: Table> Books<'_, T> {
    /// The end of a day.
    pub(crate) async fn end_of_day(&self, day: &BusinessDay) -> Result<EndOfDay, Stop> {
        let shop = &self.shop.id;
        let range = DayRange::day(day);
        let chart = ledger::load_chart(self.table, shop).await?;
        let (before, within) = sums(self.table, shop, &range).await?;
        let all = Totals::of([&before, &within]);
        let waiting = self.waiting(day).await?;
        let to_hand_over = waiting.as_ref().map_or(0, |waiting| waiting.amount);
        let newest = audit::newest(self.table, shop, 1).await?;
        Ok(EndOfDay {
            day: day.clone(),
            orders: orders(self, day).await?,
            result: statement::profit_and_loss(&within, &chart),
            tills: tills(self, &range, &before, &all).await?,
            owed: all.balance(RECEIVABLE),
            owed_back: all.balance(DEPOSITS).saturating_neg().saturating_sub(to_hand_over).max(0),
            waiting,
            has_vat: self.shop.policy.vat.basis_points != 0,
            low: low(self).await?,
            coming: booked(self, &day.plus_days(1)).await?,
            ratings: super::opinions(self, Some(&range)).await?.tally,
            seal: newest.first().map(|block| block.hash.to_string()).unwrap_or_default(),
        })
    }
}

impl<T: Table> Books<'_, T> {
    /// What the books of a day say was sold from a moment on, without tax.
    pub(crate) async fn sold_since(&self, day: &BusinessDay, at: Timestamp) -> Result<i64, Stop> {
        let shop = &self.shop.id;
        let chart = ledger::load_chart(self.table, shop).await?;
        let journals = ledger::journals(self.table, shop, &DayRange::day(day)).await?;
        let mut late = Totals::default();
        for journal in journals.iter().filter(|journal| at <= journal.at) {
            late.enter(journal, &chart);
        }
        Ok(statement::profit_and_loss(&late, &chart).revenue())
    }
}

/// Every account that holds money and that somebody touched, or that holds something.
async fn tills<T: Table>(
    books: &Books<'_, T>,
    range: &DayRange,
    before: &Totals,
    all: &Totals,
) -> Result<Vec<Till>, Stop> {
    let shop = &books.shop.id;
    let chart = ledger::load_chart(books.table, shop).await?;
    let journals = ledger::journals(books.table, shop, range).await?;
    let counts = counted(books, &range.to).await?;
    let mut tills = Vec::new();
    for account in chart.accounts().iter().filter(|account| chart.is_cash(account.code)) {
        let code = account.code;
        let legs = || journals.iter().flat_map(|journal: &Journal| &journal.legs);
        let of = |sign: i64| {
            let amounts = legs().filter(|leg| leg.account == code);
            let signed = amounts.map(|leg| leg.amount.saturating_mul(sign).max(0));
            signed.fold(0_i64, i64::saturating_add)
        };
        let counted = counts.iter().find(|count| count.account == code);
        let counted = counted.map(|it| Counted {
            counted: it.counted_minor,
            difference: it.counted_minor.saturating_sub(it.expected_minor),
        });
        let till = Till {
            code,
            name: account.name.clone(),
            opening: before.balance(code),
            came: of(1),
            left: of(-1),
            expected: all.balance(code),
            counted,
        };
        // An account that holds nothing and that nobody touched is no till of the day.
        let is_touched = [till.opening, till.came, till.left, till.expected] != [0; 4];
        if is_touched || till.counted.is_some() {
            tills.push(till);
        }
    }
    Ok(tills)
}

/// What was counted on a day, but for counts that were taken back.
async fn counted<T: Table>(
    books: &Books<'_, T>,
    day: &BusinessDay,
) -> Result<Vec<till::TillCount>, StoreError> {
    let shop = &books.shop.id;
    let mut standing = Vec::new();
    for count in till::counts_of(books.table, shop, day).await? {
        let taken_back = match &count.entry {
            Some(entry) => {
                ledger::place(books.table, shop, &ledger::reversal_id(entry)).await?.is_some()
            }
            None => false,
        };
        if !taken_back {
            standing.push(count);
        }
    }
    Ok(standing)
}

/// The orders that were placed on a day, what became of them since, and all that are open now.
async fn orders<T: Table>(books: &Books<'_, T>, day: &BusinessDay) -> Result<Orders, Stop> {
    let zone = &books.shop.zone;
    let any = Wanted { state: None, person: None, is_open: false };
    let on_the_day = |at: Timestamp| at.business_day(zone) == *day;
    let (mut found, mut before) = (Orders::default(), None);
    let since = Some(zone.at(day, 0));
    loop {
        let page =
            order::page_of(books.table, &books.shop.id, &any, since, before, books.now, on_the_day);
        let (orders, more) = page.await?;
        for order in &orders {
            found.placed += i64::from(order.state != OrderState::Draft);
            found.delivered += i64::from(order.state == OrderState::Completed);
            found.cancelled += i64::from(order.state == OrderState::Cancelled);
        }
        before = orders.last().map(|order| order.number);
        if !more || before.is_none() {
            break;
        }
    }
    found.open = STATES.into_iter().map(|state| (state, 0)).collect();
    books
        .each_open(|order| {
            let place = found.open.iter_mut().find(|(state, _)| *state == order.state);
            if let Some((_, count)) = place {
                *count += 1;
            }
        })
        .await?;
    Ok(found)
}

/// What is nearly sold out now.
async fn low<T: Table>(books: &Books<'_, T>) -> Result<Vec<String>, Stop> {
    let catalog = books.catalog().await?;
    let levels = stock::levels(books.table, &books.shop.id).await?;
    let nearly = |sku| levels.get(sku).is_some_and(|level| level.available <= level.low_at);
    let counted = catalog.products().iter().filter(|product| product.is_stockable());
    let low = counted.flat_map(|product| {
        let low = product.variants.iter().filter(|variant| nearly(&variant.sku));
        low.map(|variant| product.variant_name(variant))
    });
    Ok(low.collect())
}

/// What is booked for a day, in order; none where nothing can be booked.
async fn booked<T: Table>(
    books: &Books<'_, T>,
    day: &BusinessDay,
) -> Result<Option<Vec<Coming>>, StoreError> {
    let shop = books.shop;
    if booking::load_agenda(books.table, &shop.id).await?.is_none() {
        return Ok(None);
    }
    let zone = &shop.zone;
    let span = Span { from: zone.at(day, 0), to: zone.at(&day.plus_days(1), 0) };
    let found = booking::between(books.table, &shop.id, span).await?;
    let found = found.into_iter().map(|it| it.as_of(books.now));
    let open = found.filter(|it| it.state.is_open() && it.from < span.to);
    let coming = |booking: Booking| Coming { time: booking.from.time_of_day(zone), booking };
    Ok(Some(open.map(coming).collect()))
}
