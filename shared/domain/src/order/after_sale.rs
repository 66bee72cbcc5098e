//! What happens to an order beside its way through the states: less for it, later for it, back with
//! it, and money back for it.

use super::decide::{Decision, Scene};
use super::state::{self, OrderState};
use super::{Order, Refund, Return, ReturnedLine};
use crate::event::OrderEvent;
use crate::ids::{OrderNumber, ReturnId, Sku};
use crate::money::{Money, portion};
use crate::refusal::Refusal;
use crate::stock::Shelf;
use crate::time::BusinessDay;

/// What a customer may owe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreditLine {
    /// At most so much.
    pub limit: Money,
    /// So much is owed already.
    pub owed: Money,
}

/// Goods that somebody says came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnAsk {
    /// The return's id.
    pub id: ReturnId,
    /// The number of its credit note.
    pub credit_note: u64,
    /// Which and how many; everything that is left when empty.
    pub lines: Vec<(Sku, u32)>,
    /// Whether they go back on the shelf.
    pub is_restocked: bool,
    /// The order of what they are exchanged for.
    pub exchanged_for: Option<OrderNumber>,
}

/// Takes something off the price of an order whose price was not earned yet.
pub(super) fn discount(order: &Order, amount: Money) -> Result<Decision, Refusal> {
    match order.state {
        OrderState::Draft => return Err(Refusal::NotPlaced),
        OrderState::Cancelled => return Err(Refusal::WasCancelled),
        OrderState::PendingPayment
        | OrderState::Confirmed
        | OrderState::Processing
        | OrderState::Dispatched
        | OrderState::Completed => {}
    }
    // A service that was done is earned, even if the goods are not.
    if order.is_delivered() || order.state == OrderState::Completed {
        return Err(Refusal::Delivered);
    }
    let listed = order.minor(order.listed().saturating_sub(order.discount_minor));
    if !amount.is_positive() || listed.minus(amount)?.minor() < 0 {
        return Err(Refusal::DiscountTooLarge { total: listed });
    }
    Ok(Decision { events: vec![OrderEvent::Discounted { amount }], ..Decision::default() })
}

/// Sells an unpaid order on credit: its stock is kept and it is confirmed.
pub(super) fn on_credit(
    order: &Order,
    until: &BusinessDay,
    line: CreditLine,
    scene: Scene<'_>,
) -> Result<Decision, Refusal> {
    state::way(order.state, OrderState::Confirmed, scene.actor)?;
    let due = order.due()?;
    if line.owed.plus(due)?.minor() > line.limit.minor() {
        return Err(Refusal::AboveCreditLimit { limit: line.limit, owed: line.owed, due });
    }
    let stock = match order.hold_until {
        Some(_) => super::decide::keep_lines(order, scene)?,
        None => Vec::new(),
    };
    let events = vec![OrderEvent::SoldOnCredit { until: until.clone() }, OrderEvent::Confirmed];
    Ok(Decision { events, stock, short: Vec::new() })
}

/// Takes goods of a delivered order back: on the shelf at the cost they left with, or written off.
pub(super) fn take_back(
    order: &Order,
    ask: &ReturnAsk,
    scene: Scene<'_>,
) -> Result<Decision, Refusal> {
    if !order.is_delivered() {
        return Err(Refusal::NotDelivered { state: order.state });
    }
    let mut lines = Vec::new();
    let mut stock = Vec::new();
    for (line, price) in order.lines.iter().zip(order.line_prices()) {
        let left = line.quantity.saturating_sub(line.returned);
        let asked = ask.lines.iter().find(|(sku, _)| *sku == line.sku);
        let quantity = match (ask.lines.is_empty(), asked) {
            (true, _) if line.is_stockable() => left,
            (false, Some((_, quantity))) => *quantity,
            (true | false, _) => 0,
        };
        if quantity > left {
            return Err(Refusal::ReturnAboveSold { sku: line.sku.clone(), asked: quantity, left });
        }
        if quantity == 0 {
            continue;
        }
        let part = |whole| part(whole, line.returned, quantity, line.quantity);
        let cost_minor = part(line.cost_minor.unwrap_or(0));
        if ask.is_restocked && line.is_stockable() {
            let empty = || Shelf::empty(&line.sku);
            let shelf = scene.shelves.get(&line.sku).cloned().unwrap_or_else(empty);
            stock.push(shelf.restock(order.number, quantity, cost_minor, scene.now));
        }
        let price_minor = part(price);
        lines.push(ReturnedLine { sku: line.sku.clone(), quantity, price_minor, cost_minor });
    }
    let foreign = ask.lines.iter().find(|(sku, _)| !order.lines.iter().any(|it| it.sku == *sku));
    if let Some((sku, asked)) = foreign {
        return Err(Refusal::ReturnAboveSold { sku: sku.clone(), asked: *asked, left: 0 });
    }
    if lines.is_empty() {
        return Err(Refusal::NothingToReturn);
    }
    let returned = Return {
        id: ask.id,
        credit_note: ask.credit_note,
        lines,
        is_restocked: ask.is_restocked,
        exchanged_for: ask.exchanged_for,
        at: scene.now,
    };
    Ok(Decision { events: vec![OrderEvent::Returned(returned)], stock, short: Vec::new() })
}

/// Pays money back. What is more than the customer's own money, which no delivery has earned, is
/// a favour and lowers what the shop earned.
pub(super) fn pay_back(order: &Order, refund: &Refund) -> Result<Decision, Refusal> {
    let paid = order.paid_net()?;
    if !refund.amount.is_positive() || refund.amount.currency() != paid.currency() {
        return Err(Refusal::BadAmount);
    }
    if refund.amount.minor() > paid.minor() {
        return Err(Refusal::RefundAbovePaid { paid });
    }
    let own = paid.minor().saturating_sub(order.recognised_minor).max(0);
    let allowance_minor = refund.amount.minor().saturating_sub(own).max(0);
    let event = OrderEvent::Refunded { refund: refund.clone(), allowance_minor };
    Ok(Decision { events: vec![event], ..Decision::default() })
}

/// What `quantity` more of `of` pieces are of a whole, when `before` came back earlier: rounded so
/// that all parts add up to the whole.
fn part(whole: i64, before: u32, quantity: u32, of: u32) -> i64 {
    let until = |pieces: u32| portion(whole, i64::from(pieces), i64::from(of));
    until(before.saturating_add(quantity)).saturating_sub(until(before))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_add_up_to_the_whole() {
        for whole in [0, 1, 100, 10_001] {
            for of in 1..8 {
                let sum: i64 = (0..of).map(|before| part(whole, before, 1, of)).sum();
                assert_eq!(sum, whole);
            }
        }
    }
}
