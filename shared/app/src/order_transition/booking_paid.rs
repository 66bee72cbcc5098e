//! A booking that is paid at the shop: its order is written down, paid and, once the time has come,
//! completed, in one commit with the booking.

use super::shop::{Asked, pay};
use super::{Answer, Desk};
use crate::ordering::{self, Stop, tell};
use crate::store::standing::open_booking;
use crate::store::{self, order};
use crate::{booking, paid_ahead};
use domain::booking::NotBooked;
use domain::booking::decide::BookingAsk;
use domain::deed::Deed;
use domain::order::decide::OrderAsk;
use ports::clock::Clock;
use ports::table::Table;

pub(super) async fn answer<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: u64,
    asked: &Asked<'_>,
) -> Result<Answer, Stop> {
    let (shop, now) = (&desk.occasion.shop.id, desk.occasion.now);
    let found = store::booking::load_booking(desk.table, shop, number).await?;
    let before = open_booking(found.ok_or(NotBooked::NoSuchBooking { number })?, now)?;
    // What was paid ahead, or paid at the shop before, has an order already.
    if let Some(ahead) = before.record.ahead {
        return pay(desk, &desk.order(ahead.order).await?, asked).await;
    }
    before.record.may_be_billed()?;
    let amount = asked.amount.unwrap_or(before.record.price);
    if !amount.is_positive() {
        return Err(NotBooked::NothingToPay { number }.into());
    }
    let mut draft =
        paid_ahead::draft(desk.clock, &desk.occasion, desk.catalog, &before.record, |_| 0)?;
    // A number is taken only once the rules have said yes.
    draft.record.number = order::next_number(desk.table, shop).await?;
    let payment = asked.payment(desk, amount);
    let billed = BookingAsk::Bill { order: draft.record.number, amount };
    let then = (before.record.from <= now).then_some(OrderAsk::Had);
    let (table, clock, occasion) = (desk.table, desk.clock, &desk.occasion);
    let ask = OrderAsk::PlacePaid(payment.clone());
    let mut plan = ordering::planned(table, clock, occasion, &draft, &ask, then.as_ref()).await?;
    let agenda = store::booking::load_agenda(table, shop).await?;
    let agenda = agenda.map(|found| found.record).unwrap_or_default();
    let mut followed =
        booking::plan_alone(table, clock, occasion, &agenda, &before, &billed).await?;
    plan.writes.append(&mut followed.writes);
    let payments = vec![(draft.record.number, payment.id)];
    let ask = OrderAsk::Pay { payment, more_than_due: false };
    let told = tell::of_plan(occasion, &plan, &ask, desk.catalog)?;
    desk.noting(Answer { writes: plan.writes, told }, &Deed::Payments { payments })
}
