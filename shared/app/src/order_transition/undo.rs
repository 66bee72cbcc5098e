//! What somebody did last to an order, taken back; or why it stays.

use super::{Answer, Desk};
use crate::ordering::tell::{self, Told};
use crate::ordering::{self, Stop};
use crate::store::{deed, order};
use domain::command::Agent;
use domain::deed::{Deed, Lasting};
use domain::ids::{OrderNumber, PaymentId};
use domain::money::Money;
use domain::order::decide::OrderAsk;
use domain::order::state::OrderState;
use domain::order::{Order, Payment};
use domain::refusal::Refusal;
use ports::clock::Clock;
use ports::table::{Condition, Table, Write};
use views::chat;

pub(super) async fn answer<T: Table, C: Clock>(desk: &Desk<'_, T, C>) -> Result<Answer, Stop> {
    let (shop, now) = (&desk.occasion.shop.id, desk.occasion.now);
    let found = deed::newest(desk.table, shop, desk.message.person, now).await?;
    let Some(found) = found else {
        return Ok(desk.only_reply(chat::undo::nothing(desk.occasion.language)));
    };
    let mut answer = match &found.deed {
        Deed::Payments { payments } => taken_back(desk, payments).await?,
        Deed::Discount { order, amount } => {
            let before = desk.order(*order).await?;
            desk.decided(&before, &OrderAsk::Undiscount(*amount)).await?
        }
        Deed::Moved { order, from, to } => {
            let before = desk.order(*order).await?;
            let ask = OrderAsk::StepBack { from: *from, to: *to };
            match desk.decided(&before, &ask).await {
                Err(Stop::Refused(Refusal::NoWayBack { .. })) => {
                    let (language, what) = (desk.occasion.language, stays(&before.record));
                    let lasting = chat::undo::lasting(language, what, Some(*order));
                    return Ok(desk.only_reply(lasting));
                }
                answer => answer?,
            }
        }
        Deed::Placed { order } => {
            let before = desk.order(*order).await?;
            let ask = OrderAsk::Move { to: OrderState::Cancelled, reason: None };
            desk.decided(&before, &ask).await?
        }
        Deed::Lasting { what, order, .. } => {
            return Ok(desk.only_reply(chat::undo::lasting(desk.occasion.language, *what, *order)));
        }
        Deed::Entry { .. } | Deed::Goods { .. } | Deed::Offer { .. } => {
            return Ok(desk.only_reply(chat::undo::nothing(desk.occasion.language)));
        }
    };
    answer.writes.push(found.spent());
    Ok(answer)
}

/// Why an order stays where it is.
fn stays(order: &Order) -> Lasting {
    match order.state {
        OrderState::Dispatched | OrderState::Completed => Lasting::Dispatched,
        OrderState::Cancelled => Lasting::Cancelled,
        OrderState::Confirmed if order.credit_until.is_some() => Lasting::OnCredit,
        OrderState::Draft
        | OrderState::PendingPayment
        | OrderState::Confirmed
        | OrderState::Processing => Lasting::Moved,
    }
}

/// Each payment is taken back by one below zero; its reference is free for the right one.
async fn taken_back<T: Table, C: Clock>(
    desk: &Desk<'_, T, C>,
    payments: &[(OrderNumber, PaymentId)],
) -> Result<Answer, Stop> {
    let shop = &desk.occasion.shop.id;
    let (mut writes, mut told) = (Vec::new(), Told::nobody());
    for (number, id) in payments {
        let before = desk.order(*number).await?;
        let recorded = order::payments(desk.table, shop, *number).await?;
        let wrong = recorded.into_iter().find(|payment| payment.id == *id);
        let wrong = wrong.ok_or(Refusal::StaleConfirmation)?;
        let back = Payment {
            id: PaymentId::new(desk.clock.fresh()),
            amount: Money::new(wrong.amount.minor().saturating_neg(), wrong.amount.currency()),
            account: wrong.account,
            reference: None,
            recorded_by: desk.message.person,
            at: desk.occasion.now,
            cause: desk.occasion.cause.clone(),
            takes_back: Some(wrong.id),
        };
        let ask = OrderAsk::Unpay(back);
        let plan = ordering::plan(desk.table, desk.clock, &desk.occasion, &before, &ask).await?;
        told = told.and(tell::of_plan(&desk.occasion, &plan, &ask, desk.catalog)?);
        writes.extend(plan.writes);
        if let Some(reference) = &wrong.reference {
            let key = order::reference_key(shop, reference);
            writes.push(Write::Delete { key, conditions: vec![Condition::Present] });
        }
    }
    Ok(Answer { writes, told })
}

impl<T: Table, C: Clock> Desk<'_, T, C> {
    /// The answer with what was done by it, so that a word takes it back.
    pub(super) fn noting(&self, mut answer: Answer, deed: &Deed) -> Result<Answer, Stop> {
        let (shop, person) = (&self.occasion.shop.id, self.message.person);
        let (cause, now) = (self.occasion.cause, self.occasion.now);
        answer.writes.push(deed::note(shop, person, cause, deed, now)?);
        Ok(answer)
    }

    /// The answer with what no word takes back.
    pub(super) fn lasting(
        &self,
        answer: Answer,
        what: Lasting,
        order: Option<OrderNumber>,
    ) -> Result<Answer, Stop> {
        self.noting(answer, &Deed::lasting(what, order, Agent::Order))
    }
}
