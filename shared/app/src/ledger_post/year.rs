//! Closing a year: its result goes to what the owner has earned, and its days are closed with it.

use super::Desk;
use super::record::Recorded;
use crate::ordering::Stop;
use crate::store::ledger;
use domain::ids::JournalId;
use domain::ledger::memo::Saying;
use domain::ledger::refusal::NotEntered;
use domain::ledger::totals::Totals;
use domain::ledger::voucher::{Voucher, VoucherKind};
use domain::refusal::Refusal;
use domain::time::{DayRange, Month};
use ports::clock::Clock;
use ports::table::Table;
use std::collections::BTreeMap;

/// What closes a year that is over, after all earlier ones.
pub(super) async fn closed<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    year: Option<i16>,
) -> Result<Recorded, Stop> {
    let days = year.and_then(DayRange::year).ok_or(Refusal::BadAmount)?;
    let year = days.from.year();
    if days.to >= desk.today() {
        return Err(refused(NotEntered::NotOverYet { day: days.to }));
    }
    if is_closed(desk, year).await? {
        return Err(refused(NotEntered::YearClosed { year }));
    }
    let months = ledger::months(desk.table, &desk.occasion.shop.id).await?;
    let mut earlier: Vec<i16> = years(&months).filter(|earlier| *earlier < year).collect();
    earlier.dedup();
    for earlier in earlier {
        if !is_closed(desk, earlier).await? {
            return Err(refused(NotEntered::EarlierYearOpen { year: earlier }));
        }
    }
    let within = months.iter().filter(|(month, _)| days.holds(month));
    let legs = Totals::of(within.map(|(_, totals)| totals)).closing_legs();
    if legs.iter().all(|leg| leg.amount == 0) {
        return Err(refused(NotEntered::NothingInYear { year }));
    }
    let voucher = Voucher {
        id: id(year),
        day: days.to,
        cause: desk.occasion.cause.clone(),
        memo: Saying::YearClosed.of(&[&year.to_string()]),
        kind: VoucherKind::YearClosed { legs },
        picture: None,
    };
    Ok(Recorded { voucher, writes: Vec::new(), action: "year.closed", closes: true })
}

/// The years in which something was earned or spent, in order.
fn years(months: &BTreeMap<Month, Totals>) -> impl Iterator<Item = i16> {
    let has_result = |totals: &Totals| totals.accounts.keys().any(|code| code.kind().is_result());
    let with_result = months.iter().filter(move |(_, totals)| has_result(totals));
    with_result.map(|(month, _)| month.first().year())
}

async fn is_closed<T: Table, C: Clock>(desk: &Desk<'_, T, C>, year: i16) -> Result<bool, Stop> {
    Ok(ledger::place(desk.table, &desk.occasion.shop.id, &id(year)).await?.is_some())
}

/// A year is closed once.
fn id(year: i16) -> JournalId {
    format!("close/{year}").parse().expect("a word and a number")
}

fn refused(refusal: NotEntered) -> Stop {
    Refusal::Books(refusal).into()
}
