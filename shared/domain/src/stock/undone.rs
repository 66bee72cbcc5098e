//! Goods that moved by mistake, moved back at the same cost.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::{Movement, NotMoved, Shelf, StockChange};
use crate::refusal::Refusal;
use crate::time::Timestamp;

/// Moves the goods of a movement back; the shelf is that of its outlet.
///
/// # Errors
/// `GoneOn` when what came in is not there any more or is promised to orders, `TooLarge`.
pub fn undo(shelf: &Shelf, movement: &Movement, now: Timestamp) -> Result<StockChange, Refusal> {
    let level = &shelf.level;
    let back = |amount: i64| amount.checked_neg().ok_or(Refusal::TooLarge);
    let (quantity, value) = (back(movement.quantity)?, back(movement.value_minor)?);
    let mut change = if quantity > 0 {
        shelf.put(quantity, value)?
    } else {
        let gone_on = || NotMoved::GoneOn { sku: level.sku.clone(), left: shelf.free(now).max(0) };
        let after =
            (level.on_hand.saturating_add(quantity), level.value_minor.saturating_add(value));
        let sound = after.0 >= 0 && after.1 >= 0 && (after.0 > 0 || after.1 == 0);
        let freed = shelf.freed(movement.quantity, now, None).filter(|_| sound);
        let mut change = freed.ok_or_else(gone_on)?;
        change.on_hand = quantity;
        change.available = change.available.saturating_add(quantity);
        change.value_minor = value;
        change.watched(level)
    };
    if !shelf.is_new {
        change.costed_from = Some((level.on_hand, level.value_minor));
    }
    let mut change = change.moved(movement.kind, now);
    if let Some(moved) = &mut change.movement {
        moved.supplier = movement.supplier;
        moved.reason = Some("undone".to_owned());
    }
    Ok(change)
}

#[cfg(test)]
mod tests {
    use super::super::MovementKind;
    use super::*;
    use crate::ids::Sku;

    fn shelf(on_hand: i64, available: i64, value_minor: i64) -> Shelf {
        let mut shelf = Shelf::empty(&sku());
        shelf.is_new = false;
        shelf.level.on_hand = on_hand;
        shelf.level.available = available;
        shelf.level.reserved = on_hand - available;
        shelf.level.value_minor = value_minor;
        shelf
    }

    fn sku() -> Sku {
        "SUGAR".parse().unwrap()
    }

    #[test]
    fn goods_move_back_at_their_cost_or_not_at_all() {
        let now = Timestamp::from_millis(0);
        let moved = |quantity, value_minor| Movement {
            sku: sku(),
            outlet: None,
            kind: MovementKind::Purchased,
            quantity,
            value_minor,
            order: None,
            supplier: None,
            reason: None,
            at: now,
        };
        let gone_on = |left| Err(NotMoved::GoneOn { sku: sku(), left }.into());
        let cases = [
            (shelf(80, 80, 276_000), moved(20, 60_000), Ok((-20, -60_000))),
            (shelf(57, 57, 205_000), moved(-3, -10_800), Ok((3, 10_800))),
            (shelf(20, 20, 60_000), moved(20, 60_000), Ok((-20, -60_000))),
            // Some were sold meanwhile.
            (shelf(15, 15, 45_000), moved(20, 60_000), gone_on(15)),
            (shelf(30, 10, 90_000), moved(20, 60_000), gone_on(10)),
            // What is left would be worth less than nothing, or nothing would be worth something.
            (shelf(25, 25, 50_000), moved(20, 60_000), gone_on(25)),
            (shelf(20, 20, 65_000), moved(20, 60_000), gone_on(20)),
        ];
        for (shelf, movement, expected) in cases {
            let change = undo(&shelf, &movement, now);
            let change = change.map(|change| (change.on_hand, change.value_minor));
            assert_eq!(change, expected, "{movement:?}");
        }
    }
}
