//! Goods that go from one outlet to another: two changes, written together. Their value goes with
//! them at average cost, so the shop as a whole is worth what it was.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::{MovementKind, NotMoved, Shelf, StockChange};
use crate::refusal::Refusal;
use crate::time::Timestamp;

/// What a transfer does at both ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    /// Where they left.
    pub out: StockChange,
    /// Where they arrived.
    pub into: StockChange,
}

/// Moves `quantity` from one shelf of a unit to another.
///
/// # Errors
/// `NotAQuantity`, `SameOutlet`, `TooLarge`, and `NotEnoughToMove` when fewer are there or they are
/// promised to orders.
pub fn transfer(
    from: &Shelf,
    to: &Shelf,
    quantity: i64,
    now: Timestamp,
) -> Result<Transfer, Refusal> {
    if quantity <= 0 {
        return Err(NotMoved::NotAQuantity.into());
    }
    if from.level.outlet == to.level.outlet {
        return Err(NotMoved::SameOutlet.into());
    }
    let out = from.gone(quantity, now).map_err(|_| NotMoved::NotEnoughToMove {
        sku: from.level.sku.clone(),
        left: from.free(now).max(0),
    })?;
    let value = 0_i64.saturating_sub(out.value_minor);
    let into = to.put(quantity, value)?.moved(MovementKind::Transferred, now);
    Ok(Transfer { out: out.moved(MovementKind::Transferred, now), into })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{OutletId, Sku};

    #[test]
    fn value_goes_along_at_average_cost() {
        let sku: Sku = "SUGAR".parse().unwrap();
        let store: OutletId = "store".parse().unwrap();
        let now = Timestamp::from_millis(0);
        let mut main = Shelf::empty(&sku);
        main.level.on_hand = 7;
        main.level.reserved = 2;
        main.level.available = 5;
        main.level.value_minor = 100;
        let back = Shelf::empty_at(&sku, Some(&store));
        let moved = transfer(&main, &back, 3, now).unwrap();
        assert_eq!((moved.out.on_hand, moved.out.value_minor), (-3, -43));
        assert_eq!((moved.into.on_hand, moved.into.value_minor), (3, 43));
        assert!(moved.into.is_first);
        let cases = [
            (&main, &back, 0, NotMoved::NotAQuantity),
            (&main, &back, -3, NotMoved::NotAQuantity),
            (&main, &main, 1, NotMoved::SameOutlet),
            (&main, &back, 6, NotMoved::NotEnoughToMove { sku: sku.clone(), left: 5 }),
            (&back, &main, 1, NotMoved::NotEnoughToMove { sku: sku.clone(), left: 0 }),
        ];
        for (from, to, quantity, refusal) in cases {
            assert_eq!(transfer(from, to, quantity, now), Err(refusal.into()));
        }
    }
}
