//! What is in an order, changed by the shop. It goes as long as nothing was paid for it: then the
//! stock that is held follows, each unit by its difference, all of them or none.

use super::decide::{Decision, Scene, all_or_short};
use super::state::{Actor, OrderState};
use super::{Order, OrderLine};
use crate::event::OrderEvent;
use crate::ids::Sku;
use crate::refusal::Refusal;
use crate::stock::{Shelf, StockChange};
use std::collections::BTreeSet;

pub(super) fn reline(
    order: &Order,
    lines: &[OrderLine],
    scene: Scene<'_>,
) -> Result<Decision, Refusal> {
    let is_paid = order.paid.is_positive();
    let stands = Err(Refusal::LinesStand { state: order.state, is_paid });
    if scene.actor == Actor::Customer {
        return stands;
    }
    let holds = match order.state {
        OrderState::Draft => false,
        OrderState::PendingPayment if !is_paid => true,
        OrderState::PendingPayment
        | OrderState::Confirmed
        | OrderState::Processing
        | OrderState::Dispatched
        | OrderState::Completed
        | OrderState::Cancelled => return stands,
    };
    if lines.is_empty() {
        return Err(Refusal::NothingLeft);
    }
    let event = OrderEvent::Relined { lines: lines.to_vec() };
    let listed = lines.iter().fold(0_i64, |sum, line| sum.saturating_add(line.total.minor()));
    if listed <= order.discount_minor {
        return Err(Refusal::DiscountTooLarge { total: order.minor(listed) });
    }
    let stock = if holds { held_anew(order, lines, scene)? } else { Vec::new() };
    Ok(Decision { events: vec![event], stock, short: Vec::new() })
}

/// The change of every unit of which more or less is held than before.
fn held_anew(
    order: &Order,
    lines: &[OrderLine],
    scene: Scene<'_>,
) -> Result<Vec<StockChange>, Refusal> {
    let quantity = |lines: &[OrderLine], sku: &Sku| {
        let of = lines.iter().filter(|line| line.sku == *sku && line.is_stockable());
        of.fold(0_u32, |sum, line| sum.saturating_add(line.quantity))
    };
    let both = order.lines.iter().chain(lines);
    let units: BTreeSet<&Sku> =
        both.filter(|line| line.is_stockable()).map(|line| &line.sku).collect();
    let until = order.hold_until.unwrap_or_else(|| scene.now.plus_hours(scene.hold_hours));
    let moved = units.into_iter().filter_map(|sku| {
        let (before, after) = (quantity(&order.lines, sku), quantity(lines, sku));
        if before == after {
            return None;
        }
        let shelf = scene.shelves.get(sku).cloned().unwrap_or_else(|| Shelf::empty(sku));
        shelf.hold_instead(order.number, after, until, scene.now).transpose()
    });
    all_or_short(moved)
}

#[cfg(test)]
mod tests {
    use super::super::decide::{OrderAsk, apply, decide};
    use super::super::recognition::RecogniseAt;
    use super::super::{Customer, Origin};
    use super::*;
    use crate::catalog::{Measure, ProductKind};
    use crate::ids::{OrderNumber, PersonId, ProductId};
    use crate::money::{Currency, Money};
    use crate::stock::{Hold, HoldChange};
    use crate::time::Timestamp;
    use crate::vat::Vat;
    use std::collections::BTreeMap;

    const NOW: Timestamp = Timestamp::from_millis(0);
    const UNTIL: Timestamp = Timestamp::from_millis(9_000);

    fn line(sku: &str, quantity: u32) -> OrderLine {
        OrderLine {
            product: ProductId::new(1),
            sku: sku.parse().unwrap(),
            name: sku.to_owned(),
            kind: ProductKind::Stockable,
            quantity,
            unit_price: Money::new(100, Currency::Ugx),
            total: Money::new(i64::from(quantity) * 100, Currency::Ugx),
            cost_minor: None,
            returned: 0,
            vat: Vat::default(),
            measure: Measure::Piece,
        }
    }

    fn order(state: OrderState, paid: i64) -> Order {
        Order {
            shop: "K1MARKT001".parse().unwrap(),
            number: OrderNumber(1001),
            state,
            version: 1,
            customer: Customer {
                person: PersonId::new(2),
                name: String::new(),
                phone_tail: String::new(),
                language: None,
            },
            origin: Origin::Web,
            lines: vec![line("A", 3), line("B", 1)],
            note: String::new(),
            total: Money::new(400, Currency::Ugx),
            paid: Money::new(paid, Currency::Ugx),
            hold_until: Some(UNTIL),
            code: String::new(),
            created_at: NOW,
            changed_at: NOW,
            cancel_reason: None,
            claims: Vec::new(),
            discount_minor: 0,
            recognised_minor: 0,
            returned_minor: 0,
            refunded_minor: 0,
            credit_until: None,
            recognise_at: RecogniseAt::default(),
            exchanged_with: None,
            times_unearned: 0,
            pays_for: None,
            forfeited_minor: 0,
            remind_at: Vec::new(),
        }
    }

    /// So many are free; the order's own are held.
    fn shelves(free: i64) -> BTreeMap<Sku, Shelf> {
        let shelf = |sku: &str, held: u32| {
            let mut shelf = Shelf::empty(&sku.parse().unwrap());
            shelf.is_new = false;
            shelf.level.available = free;
            shelf.level.reserved = i64::from(held);
            shelf.level.on_hand = free + i64::from(held);
            let own = Hold {
                sku: shelf.level.sku.clone(),
                order: OrderNumber(1001),
                quantity: held,
                until: UNTIL,
            };
            shelf.holds = if held > 0 { vec![own] } else { Vec::new() };
            (shelf.level.sku.clone(), shelf)
        };
        BTreeMap::from([shelf("A", 3), shelf("B", 1), shelf("C", 0)])
    }

    fn asked(order: &Order, lines: Vec<OrderLine>, free: i64) -> Result<String, Refusal> {
        let shelves = shelves(free);
        let scene = Scene { actor: Actor::Owner, now: NOW, hold_hours: 24, shelves: &shelves };
        let decision = decide(order, &OrderAsk::Reline(lines), scene)?;
        let done = decision.events.iter().fold(order.clone(), |it, event| apply(it, event, NOW));
        let held = |change: &StockChange| match &change.hold {
            HoldChange::Keep => "keep".to_owned(),
            HoldChange::Put(hold) => format!("put {}", hold.quantity),
            HoldChange::Drop(hold) => format!("drop {}", hold.quantity),
            HoldChange::Replace(hold) => format!("now {}", hold.quantity),
        };
        let changes = decision.stock.iter().map(|it| {
            assert_eq!(it.available + it.reserved, 0, "nothing moves");
            format!("{} {} {}", it.sku, it.reserved, held(it))
        });
        let changes: Vec<String> = changes.collect();
        Ok(format!("{} | {}", done.total.minor(), changes.join(", ")))
    }

    #[test]
    fn stock_and_total_follow_the_lines() {
        let waits = order(OrderState::PendingPayment, 0);
        let short = |asked, left| {
            let sku = "A".parse().unwrap();
            Err(Refusal::NotEnoughStock { short: vec![crate::refusal::Short { sku, asked, left }] })
        };
        let says = |text: &str| Ok(text.to_owned());
        let cases = [
            (vec![line("A", 5), line("B", 1)], 2, says("600 | A 2 now 5")),
            (vec![line("A", 1), line("B", 1)], 0, says("200 | A -2 now 1")),
            (vec![line("A", 3)], 0, says("300 | B -1 drop 1")),
            (vec![line("A", 3), line("C", 2)], 2, says("500 | B -1 drop 1, C 2 put 2")),
            (vec![line("A", 3), line("B", 1)], 0, says("400 | ")),
            (vec![line("A", 6), line("B", 1)], 2, short(6, 5)),
            (Vec::new(), 2, Err(Refusal::NothingLeft)),
        ];
        for (lines, free, expected) in cases {
            assert_eq!(asked(&waits, lines.clone(), free), expected, "{lines:?}");
        }
    }

    #[test]
    fn a_paid_order_keeps_its_lines() {
        use OrderState::{Cancelled, Completed, Confirmed, Dispatched, PendingPayment, Processing};
        for (state, paid) in [
            (PendingPayment, 100),
            (Confirmed, 400),
            (Confirmed, 0),
            (Processing, 400),
            (Dispatched, 400),
            (Completed, 400),
            (Cancelled, 0),
        ] {
            let stands = Err(Refusal::LinesStand { state, is_paid: paid > 0 });
            assert_eq!(asked(&order(state, paid), vec![line("A", 1)], 9), stands, "{state:?}");
        }
        let draft = order(OrderState::Draft, 0);
        assert_eq!(asked(&draft, vec![line("A", 50)], 0), Ok("5000 | ".to_owned()));
    }
}
