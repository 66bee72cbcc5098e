//! What staff and owners ask of orders beside their way through the states: less for it, later for
//! it, goods back, money back.

use super::{Answer, Desk};
use crate::ordering::Stop;
use crate::store::{self, StoreError, Versioned, document, order};
use domain::access::Role;
use domain::command::ReturnLine;
use domain::deed::{Deed, Lasting};
use domain::document::Series;
use domain::ids::{OrderNumber, RefundId, ReturnId};
use domain::ledger::journal::AMOUNT_MAX;
use domain::money::Money;
use domain::order::decide::{CreditLine, OrderAsk, ReturnAsk, Scene, decide};
use domain::order::state::OrderState;
use domain::order::{CashAccount, Order, Refund};
use domain::refusal::Refusal;
use domain::time::BusinessDay;
use ports::clock::Clock;
use ports::table::{Table, Write};
use std::collections::BTreeMap;

/// When an order sold on credit is to be paid, if nobody says.
const CREDIT_DAYS: i32 = 30;

pub(super) async fn discount<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: OrderNumber,
    amount: Option<Money>,
    percent: Option<u8>,
) -> Result<Answer, Stop> {
    let before = desk.order(number).await?;
    let part = || percent.map(|percent| before.record.part(percent));
    let amount = amount.or_else(part).ok_or(Refusal::BadAmount)?;
    let answer = desk.decided(&before, &OrderAsk::Discount(amount)).await?;
    desk.noting(answer, &Deed::Discount { order: number, amount })
}

pub(super) async fn take_back<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: OrderNumber,
    lines: &[ReturnLine],
    is_restocked: bool,
) -> Result<Answer, Stop> {
    let before = desk.order(number).await?;
    let mut ask = ReturnAsk {
        id: ReturnId::new(desk.clock.fresh()),
        credit_note: 0,
        lines: lines.iter().map(|line| (line.sku.clone(), line.quantity)).collect(),
        is_restocked,
        exchanged_for: None,
    };
    // A number is taken only once the rules have said yes; what is on the shelves does not matter.
    let scene = Scene {
        actor: desk.occasion.actor(),
        now: desk.occasion.now,
        hold_hours: desk.occasion.shop.policy.hold_hours,
        shelves: &BTreeMap::new(),
    };
    decide(&before.record, &OrderAsk::Return(ask.clone()), scene)?;
    let (note, taken) = next_credit_note(desk).await?;
    ask.credit_note = note;
    let mut answer = desk.decided(&before, &OrderAsk::Return(ask)).await?;
    answer.writes.push(taken);
    desk.lasting(answer, Lasting::Returned, Some(number))
}

/// The next number of a credit note in its year, and the write that takes it: it belongs in the
/// commit of the return, so that no number is ever without its note.
pub(super) async fn next_credit_note<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
) -> Result<(u64, Write), StoreError> {
    let shop = desk.occasion.shop;
    let year = desk.occasion.now.business_day(&shop.zone).year();
    let (number, taken) =
        document::next_number(desk.table, &shop.id, Series::CreditNote, year).await?;
    Ok((number.number, taken))
}

/// All that was paid for an order and not given back.
fn paid(order: &Order) -> Result<Money, Refusal> {
    let paid = order.paid_net()?;
    if paid.is_positive() { Ok(paid) } else { Err(Refusal::RefundAbovePaid { paid }) }
}

pub(super) async fn pay_back<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: OrderNumber,
    amount: Option<Money>,
    account: Option<CashAccount>,
) -> Result<Answer, Stop> {
    let before = desk.order(number).await?;
    // Without an amount all of it: nobody gets here who was asked for one.
    let amount = match amount {
        Some(amount) => amount,
        None => paid(&before.record)?,
    };
    let refund = Refund {
        id: RefundId::new(desk.clock.fresh()),
        amount,
        account: account.ok_or(Refusal::BadAmount)?,
        recorded_by: desk.message.person,
        at: desk.occasion.now,
        cause: desk.occasion.cause.clone(),
    };
    let answer = desk.decided(&before, &OrderAsk::PayBack(refund)).await?;
    desk.lasting(answer, Lasting::Refunded, Some(number))
}

pub(super) async fn on_credit<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    number: OrderNumber,
    until: Option<&BusinessDay>,
) -> Result<Answer, Stop> {
    let before = desk.order(number).await?;
    let (shop, customer) = (desk.occasion.shop, before.record.customer.person);
    let today = desk.occasion.now.business_day(&shop.zone);
    let until = until.cloned().unwrap_or_else(|| today.plus_days(CREDIT_DAYS));
    let known = store::person::load_to_change(desk.table, &shop.id, customer).await?;
    let limit = known.as_ref().and_then(|known| known.record.credit_limit);
    // Whom nobody has set a limit for gets credit from the owner alone.
    let unlimited = if desk.occasion.role == Some(Role::Owner) { AMOUNT_MAX } else { 0 };
    let line = CreditLine {
        limit: limit.unwrap_or_else(|| Money::new(unlimited, shop.currency)),
        owed: owed(desk, &before).await?,
    };
    let mut answer = desk.decided(&before, &OrderAsk::OnCredit { until, line }).await?;
    // Two orders of one customer at once are decided one after the other. From now on the shop
    // knows the customer by name.
    if let Some(Versioned { record, version }) = known {
        let on_account = store::person::Person { on_account: true, ..record };
        answer.writes.push(store::person::save(&shop.id, &on_account, version)?);
    }
    let (from, to) = (before.record.state, OrderState::Confirmed);
    desk.noting(answer, &Deed::Moved { order: number, from, to })
}

/// What a customer owes for orders they have, or will have, without having paid.
async fn owed<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    but: &Versioned<Order>,
) -> Result<Money, Stop> {
    let Order { customer, number, .. } = &but.record;
    let orders = order::on_credit_of(desk.table, &desk.occasion.shop.id, customer.person).await?;
    let mut owed = Money::zero(desk.occasion.shop.currency);
    for order in orders.iter().filter(|order| order.number != *number) {
        owed = owed.plus(order.due()?)?;
    }
    Ok(owed)
}
