//! What was done to an order by mistake and is taken back: a payment, so that the order, its stock
//! and the books stand as if it had never come; a discount; a step, whether or not goods left and
//! the sale was earned by it. Deliberately absent: a step after which goods or money went back.

use super::decide::{Decision, Scene, for_each_line};
use super::state::OrderState;
use super::{Order, Payment};
use crate::event::OrderEvent;
use crate::ids::Sku;
use crate::money::Money;
use crate::refusal::Refusal;
use crate::stock::StockChange;
use crate::time::Timestamp;

/// Takes a payment back. An order that it had confirmed waits for money again; if none is left,
/// its stock is held for as long as for a new order.
pub(super) fn unpay(order: &Order, back: &Payment, scene: Scene<'_>) -> Result<Decision, Refusal> {
    let paid = order.paid_net()?;
    if back.amount.minor() >= 0 || paid.plus(back.amount)?.minor() < 0 {
        return Err(Refusal::RefundAbovePaid { paid });
    }
    let due = order.due()?.minus(back.amount)?;
    let over = order.overpaid()?;
    let covered = order.credit_until.is_some() || due.minor() <= over.minor();
    let reopens = match order.state {
        OrderState::Draft => return Err(Refusal::WasCancelled),
        OrderState::Confirmed => !covered,
        // It completed by itself: with the payment the right to its files goes as well.
        OrderState::Completed if order.is_all_digital() || order.pays_for.is_some() => !covered,
        OrderState::Processing
        | OrderState::Dispatched
        | OrderState::Completed
        | OrderState::Cancelled
            if !covered =>
        {
            return Err(Refusal::PaymentStands { order: order.number, state: order.state });
        }
        OrderState::PendingPayment
        | OrderState::Processing
        | OrderState::Dispatched
        | OrderState::Completed
        | OrderState::Cancelled => false,
    };
    if reopens && order.is_delivered() {
        return unpaid_and_unearned(order, back, scene);
    }
    let waits = reopens || order.state == OrderState::PendingPayment;
    let none_left = !order.paid.plus(back.amount)?.is_positive();
    let renewed = waits && none_left && order.hold_until.is_none();
    let hold_until = renewed.then(|| scene.now.plus_hours(scene.hold_hours));
    let stock = match hold_until {
        Some(until) => for_each_line(order, scene, |shelf, quantity| {
            Ok(shelf.hold_kept(order.number, quantity, until))
        })?,
        None => Vec::new(),
    };
    let event = OrderEvent::PaymentTakenBack { payment: back.clone(), hold_until, reopens };
    Ok(Decision { events: vec![event], stock, short: Vec::new() })
}

/// Puts back on the price what was taken off, unless the order went on upon the lower price.
pub(super) fn undiscount(order: &Order, amount: Money) -> Result<Decision, Refusal> {
    let stands = || Refusal::PaymentStands { order: order.number, state: order.state };
    match order.state {
        OrderState::PendingPayment => {}
        OrderState::Confirmed | OrderState::Processing | OrderState::Dispatched
            if order.credit_until.is_some() && !order.is_delivered() => {}
        OrderState::Cancelled => return Err(Refusal::WasCancelled),
        OrderState::Draft
        | OrderState::Confirmed
        | OrderState::Processing
        | OrderState::Dispatched
        | OrderState::Completed => return Err(stands()),
    }
    if !amount.is_positive() || amount.minor() > order.discount_minor {
        return Err(Refusal::DiscountTooLarge { total: order.total });
    }
    let amount = order.minor(amount.minor().saturating_neg());
    Ok(Decision { events: vec![OrderEvent::Discounted { amount }], ..Decision::default() })
}

/// Takes an order back to where it was before a step: goods that left by it are kept for the order
/// again, and what was earned by it is not.
pub(super) fn step_back(
    order: &Order,
    from: OrderState,
    to: OrderState,
    scene: Scene<'_>,
) -> Result<Decision, Refusal> {
    let refused = || Refusal::NoWayBack { from: order.state, to: from };
    let is_step = matches!(
        from,
        OrderState::PendingPayment
            | OrderState::Confirmed
            | OrderState::Processing
            | OrderState::Dispatched
    );
    if order.state != to || to == OrderState::Cancelled || from >= to || !is_step {
        return Err(refused());
    }
    let unearned = |service| {
        order.lines.iter().any(|line| line.is_service() == service && order.unearns(line, from))
    };
    // Goods or money that went back since were given back for a sale that stood. Time that a
    // person gave does not come back.
    if unearned(true) || unearned(false) && order.returned_minor != 0 {
        return Err(refused());
    }
    let waits = from == OrderState::PendingPayment && !order.paid.is_positive();
    let hold_until = waits.then(|| scene.now.plus_hours(scene.hold_hours));
    let stock = goods_back(order, from, hold_until, scene)?;
    let event = OrderEvent::SteppedBack { to: from, hold_until };
    Ok(Decision { events: vec![event], stock, short: Vec::new() })
}

/// A payment by which goods had left and the sale was earned: both are taken back.
fn unpaid_and_unearned(
    order: &Order,
    back: &Payment,
    scene: Scene<'_>,
) -> Result<Decision, Refusal> {
    if order.returned_minor != 0 || order.refunded_minor != 0 {
        return Err(Refusal::PaymentStands { order: order.number, state: order.state });
    }
    let to = OrderState::PendingPayment;
    let none_left = !order.paid.plus(back.amount)?.is_positive();
    let hold_until = none_left.then(|| scene.now.plus_hours(scene.hold_hours));
    let stock = goods_back(order, to, hold_until, scene)?;
    let payment = back.clone();
    let events = vec![
        OrderEvent::SteppedBack { to, hold_until },
        OrderEvent::PaymentTakenBack { payment, hold_until: None, reopens: false },
    ];
    Ok(Decision { events, stock, short: Vec::new() })
}

/// What an order's step back to `to` does to the stock.
fn goods_back(
    order: &Order,
    to: OrderState,
    hold_until: Option<Timestamp>,
    scene: Scene<'_>,
) -> Result<Vec<StockChange>, Refusal> {
    let have_left = order.is_delivered() && !order.recognise_at.is_reached(to);
    if !have_left && hold_until.is_none() {
        return Ok(Vec::new());
    }
    let cost_of = |sku: &Sku| {
        let line = order.stock_lines().find(|line| line.sku == *sku);
        line.and_then(|line| line.cost_minor).unwrap_or(0)
    };
    for_each_line(order, scene, |shelf, quantity| {
        let mut change = if have_left {
            shelf.unissue(order.number, quantity, cost_of(&shelf.level.sku), scene.now)
        } else {
            StockChange::none(&shelf.level)
        };
        if let Some(until) = hold_until {
            change.hold = shelf.hold_kept(order.number, quantity, until).hold;
        }
        Ok(change)
    })
}

/// The order after it stepped back, but for its state.
pub(super) fn went_back(order: &mut Order, to: OrderState, hold_until: Option<Timestamp>) {
    let unearned = order.price_of(|line| order.unearns(line, to));
    order.recognised_minor = order.recognised_minor.saturating_sub(unearned);
    if order.is_delivered() && !order.recognise_at.is_reached(to) {
        order.times_unearned = order.times_unearned.saturating_add(1);
        for line in &mut order.lines {
            line.cost_minor = None;
        }
    }
    if to == OrderState::PendingPayment {
        order.credit_until = None;
        order.hold_until = hold_until;
    }
}

#[cfg(test)]
mod tests {
    use super::super::decide::{OrderAsk, apply, decide};
    use super::super::recognition::RecogniseAt;
    use super::super::state::Actor;
    use super::super::{CashAccount, Customer, OrderLine, Origin};
    use super::*;
    use crate::catalog::{Measure, ProductKind};
    use crate::ids::{PaymentId, PersonId, ProductId};
    use crate::money::Currency;
    use crate::time::{BusinessDay, Timestamp};
    use crate::vat::Vat;
    use std::collections::BTreeMap;

    const NOW: Timestamp = Timestamp::from_millis(0);

    fn money(minor: i64) -> Money {
        Money::new(minor, Currency::Ugx)
    }

    fn payment(minor: i64) -> Payment {
        Payment {
            id: PaymentId::new(1),
            amount: money(minor),
            account: CashAccount::Cash,
            reference: None,
            recorded_by: PersonId::new(1),
            at: NOW,
            cause: "wa:1".parse().unwrap(),
            takes_back: None,
        }
    }

    /// An order of 1,000 after a discount of 200, so far paid and in a state.
    fn order(state: OrderState, paid: i64, on_credit: bool) -> Order {
        let line = OrderLine {
            product: ProductId::new(1),
            sku: "SUGAR".parse().unwrap(),
            name: "Sugar".to_owned(),
            kind: ProductKind::Stockable,
            quantity: 3,
            unit_price: money(400),
            total: money(1_200),
            cost_minor: None,
            returned: 0,
            vat: Vat::default(),
            measure: Measure::Piece,
        };
        Order {
            shop: "K1MARKT001".parse().unwrap(),
            number: crate::ids::OrderNumber(1001),
            state,
            version: 1,
            customer: Customer {
                person: PersonId::new(2),
                name: String::new(),
                phone_tail: String::new(),
                language: None,
            },
            origin: Origin::Web,
            lines: vec![line],
            note: String::new(),
            total: money(1_000),
            paid: money(paid),
            hold_until: None,
            code: String::new(),
            created_at: NOW,
            changed_at: NOW,
            cancel_reason: None,
            claims: Vec::new(),
            discount_minor: 200,
            recognised_minor: 0,
            returned_minor: 0,
            refunded_minor: 0,
            credit_until: on_credit.then(|| BusinessDay::parse("2026-11-27").unwrap()),
            recognise_at: RecogniseAt::default(),
            times_unearned: 0,
            pays_for: None,
            forfeited_minor: 0,
            remind_at: Vec::new(),
            exchanged_with: None,
        }
    }

    /// The state afterwards, what is paid, and whether the stock is held until a moment again.
    fn after(order: &Order, ask: &OrderAsk) -> Result<(OrderState, i64, bool), Refusal> {
        let scene =
            Scene { actor: Actor::Owner, now: NOW, hold_hours: 24, shelves: &BTreeMap::new() };
        let decision = decide(order, ask, scene)?;
        let done = decision.events.iter().fold(order.clone(), |it, event| apply(it, event, NOW));
        assert_eq!(done.hold_until.is_some(), !decision.stock.is_empty());
        Ok((done.state, done.paid.minor(), done.hold_until.is_some()))
    }

    #[test]
    fn a_payment_is_taken_back_unless_the_order_went_on_upon_it() {
        use OrderState::{Cancelled, Completed, Confirmed, Dispatched, PendingPayment, Processing};
        let stands =
            |state| Err(Refusal::PaymentStands { order: crate::ids::OrderNumber(1001), state });
        let cases = [
            (order(Confirmed, 1_000, false), -1_000, Ok((PendingPayment, 0, true))),
            (order(Confirmed, 1_000, false), -400, Ok((PendingPayment, 600, false))),
            (order(PendingPayment, 400, false), -400, Ok((PendingPayment, 0, true))),
            (order(PendingPayment, 600, false), -400, Ok((PendingPayment, 200, false))),
            // Paid too much, and paid on credit: the order needs neither.
            (order(Confirmed, 1_500, false), -500, Ok((Confirmed, 1_000, false))),
            (order(Confirmed, 1_000, true), -1_000, Ok((Confirmed, 0, false))),
            (order(Dispatched, 400, true), -400, Ok((Dispatched, 0, false))),
            (order(Processing, 1_000, false), -1_000, stands(Processing)),
            (order(Dispatched, 1_000, false), -1, stands(Dispatched)),
            (order(Completed, 1_000, false), -1_000, stands(Completed)),
            // What came too late, noted by mistake.
            (order(Cancelled, 1_000, false), -1_000, Ok((Cancelled, 0, false))),
            (order(Confirmed, 300, true), -400, Err(Refusal::RefundAbovePaid { paid: money(300) })),
            (
                order(Confirmed, 1_000, false),
                400,
                Err(Refusal::RefundAbovePaid { paid: money(1_000) }),
            ),
        ];
        for (order, minor, expected) in cases {
            let ask = OrderAsk::Unpay(payment(minor));
            assert_eq!(after(&order, &ask), expected, "{:?} {minor}", order.state);
        }
    }

    #[test]
    fn what_comes_for_a_cancelled_order_is_the_customer_s() {
        use OrderState::Cancelled;
        let pays = |more_than_due| OrderAsk::Pay { payment: payment(900), more_than_due };
        let late = order(Cancelled, 0, false);
        assert_eq!(after(&late, &pays(false)), Ok((Cancelled, 900, false)));
        assert_eq!(
            after(&order(Cancelled, 1_000, false), &pays(true)),
            Ok((Cancelled, 1_900, false))
        );
        let paid =
            Order { forfeited_minor: 400, recognised_minor: 400, ..order(Cancelled, 900, false) };
        assert_eq!((paid.due(), paid.overpaid()), (Ok(money(0)), Ok(money(500))));
        // What the shop keeps is not taken back by the way.
        let stands = Refusal::PaymentStands { order: paid.number, state: Cancelled };
        assert_eq!(after(&paid, &OrderAsk::Unpay(payment(-500))), Ok((Cancelled, 400, false)));
        assert_eq!(after(&paid, &OrderAsk::Unpay(payment(-501))), Err(stands));
    }

    #[test]
    fn a_discount_and_a_step_are_taken_back() {
        use OrderState::{Confirmed, Dispatched, PendingPayment, Processing};
        let stands =
            Err(Refusal::PaymentStands { order: crate::ids::OrderNumber(1001), state: Confirmed });
        let back = |order: &Order, minor| after(order, &OrderAsk::Undiscount(money(minor)));
        assert_eq!(back(&order(PendingPayment, 0, false), 200), Ok((PendingPayment, 0, false)));
        assert_eq!(back(&order(Confirmed, 1_000, false), 200), stands);
        let above = Err(Refusal::DiscountTooLarge { total: money(1_000) });
        assert_eq!(back(&order(Confirmed, 0, true), 201), above);
        let ask = OrderAsk::StepBack { from: Confirmed, to: Processing };
        let step = |state| after(&order(state, 1_000, false), &ask);
        assert_eq!(step(Processing), Ok((Confirmed, 1_000, false)));
        let refused = Refusal::NoWayBack { from: Dispatched, to: Confirmed };
        assert_eq!(step(Dispatched), Err(refused));
    }
}
