//! What may happen to an order: facts in, events and stock changes out. Decides, never does.

use super::after_sale;
pub use super::after_sale::{CreditLine, ReturnAsk};
use super::state::{self, Actor, OrderState, Way};
use super::undone;
use super::{Claim, Order, OrderLine, Payment, Refund, Return};
use super::{ahead, cancelled, exchange, handout, recognition, reline};
use crate::event::OrderEvent;
use crate::ids::Sku;
use crate::money::Money;
use crate::refusal::{Refusal, Short};
use crate::stock::{Shelf, StockChange};
use crate::time::{BusinessDay, Timestamp};
use std::collections::BTreeMap;

/// A draft that nobody placed is cancelled after this many hours.
pub const DRAFT_HOURS: i64 = 7 * 24;
/// More claims than this on one order are not proof of anything.
pub const CLAIMS_MAX: usize = 5;

/// What somebody asks of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OrderAsk {
    /// Place a draft.
    Place,
    /// Place a draft that pays for a booking, held as long as that is.
    PlaceUntil(Timestamp),
    /// Hold it as long as its booking.
    HoldUntil(Timestamp),
    /// Remind its customer to pay; or, where nobody is to be, pass over it.
    Remind {
        /// When there is still to be a reminder after this one.
        left: Vec<Timestamp>,
    },
    /// End it with its booking, paid or not.
    CallOff {
        /// Whether what was paid ahead is the shop's.
        forfeits: bool,
        /// Why, if a reason was given.
        reason: Option<String>,
    },
    /// Have it as it was before its customer was thought not to have come.
    Unforfeit,
    /// Complete it because the time it pays for was had.
    Had,
    /// Record money. `more_than_due` says that money beyond a paid order is meant.
    Pay {
        /// The payment.
        payment: Payment,
        /// Whether the person said that the order is paid and more money came.
        more_than_due: bool,
    },
    /// Take a payment back that was recorded by mistake, by another one below zero.
    Unpay(Payment),
    /// Take it to a state.
    Move {
        /// The state.
        to: OrderState,
        /// Why, if a reason was given.
        reason: Option<String>,
    },
    /// Note that the customer says they have paid.
    Claim(Claim),
    /// Cancel it because its time has run out.
    Expire,
    /// Take something off its price.
    Discount(Money),
    /// Put back on its price what was taken off by mistake.
    Undiscount(Money),
    /// Have these lines in it, and no others.
    Reline(Vec<OrderLine>),
    /// Take an order that was led on by mistake back to where it was.
    StepBack {
        /// Where it was.
        from: OrderState,
        /// Where it was led, and must be still.
        to: OrderState,
    },
    /// Let the customer pay later.
    OnCredit {
        /// By when.
        until: BusinessDay,
        /// What the customer may owe.
        line: CreditLine,
    },
    /// Take goods back.
    Return(ReturnAsk),
    /// Pay money back.
    PayBack(Refund),
    /// Take goods back, and give what is too much paid then for another order.
    GiveInExchange {
        /// The goods.
        back: ReturnAsk,
        /// How the credit is noted; its amount is the most that the other order can take.
        credit: Refund,
    },
    /// Complete it, because all of it were files, and they were handed out.
    HandOut,
    /// Place a draft that is paid, at least in part, by what was given in exchange for it.
    PlacePaid(Payment),
}

/// What is known when a decision is made.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// In which role somebody asks.
    pub actor: Actor,
    /// The moment of the decision.
    pub now: Timestamp,
    /// How long the shop holds stock for an unpaid order.
    pub hold_hours: i64,
    /// The shelves of the order's stock lines; a missing one is an empty one.
    pub shelves: &'a BTreeMap<Sku, Shelf>,
}

/// What happens, and what it does to the stock.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decision {
    /// The events, in order.
    pub events: Vec<OrderEvent>,
    /// The stock changes, one per unit at most.
    pub stock: Vec<StockChange>,
    /// Lines whose pieces others have taken, so that a paid order could not be confirmed.
    pub short: Vec<Short>,
}

/// Decides what `ask` does to `order`.
///
/// # Errors
/// The refusal with its facts; then nothing changes.
pub fn decide(order: &Order, ask: &OrderAsk, scene: Scene<'_>) -> Result<Decision, Refusal> {
    let decision = match ask {
        OrderAsk::Place => place(order, scene),
        OrderAsk::PlaceUntil(until) => ahead::place(order, *until, scene),
        OrderAsk::HoldUntil(until) => ahead::hold(order, *until),
        OrderAsk::Remind { left } => ahead::remind(order, left, scene),
        OrderAsk::CallOff { forfeits, reason } => {
            ahead::call_off(order, *forfeits, reason.as_deref(), scene)
        }
        OrderAsk::Unforfeit => ahead::unforfeit(order),
        OrderAsk::Had => ahead::had(order, scene),
        OrderAsk::Pay { payment, more_than_due } => pay(order, payment, *more_than_due, scene),
        OrderAsk::Unpay(back) => undone::unpay(order, back, scene),
        OrderAsk::Move { to, reason } => move_to(order, *to, reason.as_deref(), scene),
        OrderAsk::Claim(claim) => open_claim(order, claim),
        OrderAsk::Expire => cancelled::expire(order, scene),
        OrderAsk::Discount(amount) => after_sale::discount(order, *amount),
        OrderAsk::Undiscount(amount) => undone::undiscount(order, *amount),
        OrderAsk::Reline(lines) => reline::reline(order, lines, scene),
        OrderAsk::StepBack { from, to } => undone::step_back(order, *from, *to, scene),
        OrderAsk::OnCredit { until, line } => after_sale::on_credit(order, until, *line, scene),
        OrderAsk::Return(ask) => after_sale::take_back(order, ask, scene),
        OrderAsk::PayBack(refund) => after_sale::pay_back(order, refund),
        OrderAsk::GiveInExchange { back, credit } => exchange::give(order, back, credit, scene),
        OrderAsk::HandOut => handout::completed(order),
        OrderAsk::PlacePaid(payment) => exchange::place_paid(order, payment, scene),
    }?;
    recognition::with_goods_leaving(order, decision, scene)
}

/// The order after `event`. Total: every event applies to every order it was decided for.
pub fn apply(mut order: Order, event: &OrderEvent, now: Timestamp) -> Order {
    match event {
        OrderEvent::Placed { hold_until } | OrderEvent::HoldMoved { hold_until } => {
            order = order.held_until(*hold_until, now);
        }
        OrderEvent::Reminded { left } => order.remind_at.clone_from(left),
        OrderEvent::Forfeited { amount_minor } => ahead::forfeited(&mut order, *amount_minor),
        OrderEvent::ForfeitTakenBack { amount_minor, .. } => {
            ahead::forfeited(&mut order, amount_minor.saturating_neg());
        }
        OrderEvent::PaymentRecorded(payment) => {
            // `pay` has checked that the sum exists.
            order.paid = order.paid.plus(payment.amount).unwrap_or(order.paid);
        }
        OrderEvent::PaymentTakenBack { payment, hold_until, .. } => {
            order.paid = order.paid.plus(payment.amount).unwrap_or(order.paid);
            order.hold_until = hold_until.or(order.hold_until);
        }
        OrderEvent::StockKept | OrderEvent::Confirmed => order.hold_until = None,
        OrderEvent::ProcessingStarted | OrderEvent::Dispatched | OrderEvent::Completed => {}
        OrderEvent::GoodsIssued { costs_minor } => {
            for line in &mut order.lines {
                line.cost_minor = costs_minor.get(&line.sku).copied();
            }
        }
        OrderEvent::SteppedBack { to, hold_until } => {
            undone::went_back(&mut order, *to, *hold_until);
        }
        OrderEvent::Cancelled { reason } => {
            order.hold_until = None;
            order.recognised_minor = 0;
            order.cancel_reason.clone_from(reason);
        }
        OrderEvent::PaymentClaimed(claim) => order.claims.push(claim.clone()),
        OrderEvent::Discounted { amount } => {
            order.discount_minor = order.discount_minor.saturating_add(amount.minor());
            order.total = order.minor(order.price_of(|_| true));
        }
        OrderEvent::Relined { lines } => {
            order.lines.clone_from(lines);
            order.total = order.minor(order.price_of(|_| true));
        }
        OrderEvent::SoldOnCredit { until } => order.credit_until = Some(until.clone()),
        OrderEvent::Returned(returned) => take_back(&mut order, returned),
        OrderEvent::Refunded { refund, allowance_minor } => {
            let refunded = order.refunded_minor.saturating_add(refund.amount.minor());
            order.refunded_minor = refunded;
            order.recognised_minor = order.recognised_minor.saturating_sub(*allowance_minor);
            order.returned_minor = order.returned_minor.saturating_add(*allowance_minor);
        }
    }
    if let Some(state) = event.leads_to() {
        let earned = order.price_of(|line| order.earns(line, state));
        order.recognised_minor = order.recognised_minor.saturating_add(earned);
        order.state = state;
    }
    order.changed_at = now;
    order
}

fn take_back(order: &mut Order, returned: &Return) {
    order.exchanged_with = returned.exchanged_for.or(order.exchanged_with);
    for back in &returned.lines {
        for line in order.lines.iter_mut().filter(|line| line.sku == back.sku) {
            line.returned = line.returned.saturating_add(back.quantity);
        }
        order.returned_minor = order.returned_minor.saturating_add(back.price_minor);
        order.recognised_minor = order.recognised_minor.saturating_sub(back.price_minor);
    }
}

fn place(order: &Order, scene: Scene<'_>) -> Result<Decision, Refusal> {
    state::way(order.state, OrderState::PendingPayment, scene.actor)?;
    if order.lines.is_empty() {
        return Err(Refusal::EmptyCart);
    }
    let hold_until = scene.now.plus_hours(scene.hold_hours);
    let stock = for_each_line(order, scene, |shelf, quantity| {
        shelf.hold(order.number, quantity, hold_until, scene.now)
    })?;
    Ok(Decision { events: vec![OrderEvent::Placed { hold_until }], stock, short: Vec::new() })
}

fn pay(
    order: &Order,
    payment: &Payment,
    more_than_due: bool,
    scene: Scene<'_>,
) -> Result<Decision, Refusal> {
    match order.state {
        OrderState::Draft => return Err(Refusal::NotPlaced),
        OrderState::PendingPayment
        | OrderState::Confirmed
        | OrderState::Processing
        | OrderState::Dispatched
        | OrderState::Completed
        | OrderState::Cancelled => {}
    }
    if !payment.amount.is_positive() {
        return Err(Refusal::BadAmount);
    }
    let paid = order.paid_net()?.plus(payment.amount)?;
    // What comes for a cancelled order came too late: it is the customer's, and is paid back.
    let is_settled = order.state != OrderState::Cancelled && order.due()?.is_zero();
    if is_settled && order.total.is_positive() && !more_than_due {
        return Err(Refusal::AlreadyPaid { paid: order.paid, more: payment.amount });
    }
    let mut decision = Decision::default();
    decision.events.push(OrderEvent::PaymentRecorded(payment.clone()));
    if order.state == OrderState::PendingPayment {
        keep_stock(order, paid, scene, &mut decision)?;
    }
    Ok(decision)
}

/// Money was taken, so the stock stays with the order; paid in full, the order is confirmed.
/// Money is recorded even when others have taken the pieces meanwhile: then the shop is told.
fn keep_stock(
    order: &Order,
    paid: Money,
    scene: Scene<'_>,
    decision: &mut Decision,
) -> Result<(), Refusal> {
    let in_full = paid.minor() >= order.total.minor();
    // Only an earlier part payment has ended the hold of an order that still waits for money.
    let kept = order.hold_until.is_none();
    let stock = if kept { Ok(Vec::new()) } else { keep_lines(order, scene) };
    match stock {
        Ok(stock) => {
            decision.stock = stock;
            let event = if in_full { OrderEvent::Confirmed } else { OrderEvent::StockKept };
            decision.events.push(event);
        }
        Err(Refusal::NotEnoughStock { short }) => decision.short = short,
        Err(other) => return Err(other),
    }
    Ok(())
}

fn move_to(
    order: &Order,
    to: OrderState,
    reason: Option<&str>,
    scene: Scene<'_>,
) -> Result<Decision, Refusal> {
    let way = state::way(order.state, to, scene.actor)?;
    if to == OrderState::PendingPayment {
        return place(order, scene);
    }
    if to == OrderState::Cancelled {
        return cancelled::cancel(order, reason, scene);
    }
    let mut decision = Decision::default();
    if to == OrderState::Confirmed {
        if order.due()?.is_positive() && order.credit_until.is_none() {
            return Err(Refusal::NotPaid);
        }
        decision.stock =
            if order.hold_until.is_none() { Vec::new() } else { keep_lines(order, scene)? };
    }
    let between = match way {
        Way::Step => &[][..],
        Way::Through(states) => states,
    };
    for step in between.iter().chain([&to]) {
        let event = match step {
            OrderState::Confirmed => OrderEvent::Confirmed,
            OrderState::Processing => OrderEvent::ProcessingStarted,
            OrderState::Dispatched => OrderEvent::Dispatched,
            OrderState::Completed => OrderEvent::Completed,
            OrderState::Draft | OrderState::PendingPayment | OrderState::Cancelled => {
                return Err(Refusal::NoWayBack { from: order.state, to });
            }
        };
        decision.events.push(event);
    }
    Ok(decision)
}

fn open_claim(order: &Order, claim: &Claim) -> Result<Decision, Refusal> {
    if order.claims.len() >= CLAIMS_MAX {
        return Err(Refusal::TooManyClaims { most: CLAIMS_MAX });
    }
    let events = vec![OrderEvent::PaymentClaimed(claim.clone())];
    Ok(Decision { events, ..Decision::default() })
}

pub(super) fn keep_lines(order: &Order, scene: Scene<'_>) -> Result<Vec<StockChange>, Refusal> {
    for_each_line(order, scene, |shelf, quantity| shelf.keep(order.number, quantity, scene.now))
}

/// One change per stock line, or every line that is short: all lines or none.
pub(super) fn for_each_line(
    order: &Order,
    scene: Scene<'_>,
    change: impl Fn(&Shelf, u32) -> Result<StockChange, Refusal>,
) -> Result<Vec<StockChange>, Refusal> {
    all_or_short(order.stock_lines().map(|line| {
        let shelf = scene.shelves.get(&line.sku).cloned();
        change(&shelf.unwrap_or_else(|| Shelf::empty(&line.sku)), line.quantity)
    }))
}

/// All changes, or everything that is short of any of them.
pub(super) fn all_or_short(
    each: impl Iterator<Item = Result<StockChange, Refusal>>,
) -> Result<Vec<StockChange>, Refusal> {
    let (mut changes, mut all_short) = (Vec::new(), Vec::new());
    for change in each {
        match change {
            Ok(change) => changes.push(change),
            Err(Refusal::NotEnoughStock { short }) => all_short.extend(short),
            Err(other) => return Err(other),
        }
    }
    if all_short.is_empty() {
        Ok(changes)
    } else {
        Err(Refusal::NotEnoughStock { short: all_short })
    }
}
