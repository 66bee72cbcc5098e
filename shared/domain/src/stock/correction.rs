//! Stock put right by hand: a count that found another figure, or goods that are gone.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use super::cost::issue_cost;
use super::{MovementKind, NotMoved, Shelf, StockChange, StockLevel};
use crate::catalog::Variant;
use crate::command::StockChangeAsk;
use crate::money::portion;
use crate::refusal::Refusal;
use crate::time::Timestamp;

/// A reason is a few words, not a letter.
pub const REASON_CHARS_MAX: usize = 200;

/// Puts the stock of a shelf right. What is found is worth what the rest is worth on average, or
/// what the catalogue says when nothing is left; what is gone goes at average cost.
///
/// # Errors
/// `NoReason`, `TooLong`, `AlreadySo`, `TooLarge`; `BelowZero` and `BelowReserved` when fewer would
/// be left than can be or than are promised to orders.
pub fn correct(
    shelf: &Shelf,
    asked: StockChangeAsk,
    reason: &str,
    variant: &Variant,
    now: Timestamp,
) -> Result<StockChange, Refusal> {
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(NotMoved::NoReason.into());
    }
    if reason.chars().count() > REASON_CHARS_MAX {
        return Err(Refusal::TooLong { most: REASON_CHARS_MAX });
    }
    let level = &shelf.level;
    let (delta, kind) = match asked {
        StockChangeAsk::By(delta) if delta < 0 => (delta, MovementKind::WrittenOff),
        StockChangeAsk::By(delta) => (delta, MovementKind::Adjusted),
        StockChangeAsk::To(count) if count < 0 => {
            return Err(below_zero(level));
        }
        StockChangeAsk::To(count) => {
            let delta = count.checked_sub(level.on_hand).ok_or(Refusal::TooLarge)?;
            (delta, MovementKind::Adjusted)
        }
    };
    let mut change = match delta {
        0 => {
            let (sku, on_hand) = (level.sku.clone(), level.on_hand);
            return Err(NotMoved::AlreadySo { sku, on_hand }.into());
        }
        more if more > 0 => shelf.put(more, found_value(shelf, more, variant)?)?,
        _ => shelf.gone(delta.checked_neg().ok_or(Refusal::TooLarge)?, now)?,
    };
    if !shelf.is_new {
        change.costed_from = Some((level.on_hand, level.value_minor));
    }
    let mut change = change.moved(kind, now);
    if let Some(movement) = &mut change.movement {
        movement.reason = Some(reason.to_owned());
    }
    Ok(change)
}

fn below_zero(level: &StockLevel) -> Refusal {
    NotMoved::BelowZero { sku: level.sku.clone(), on_hand: level.on_hand }.into()
}

fn found_value(shelf: &Shelf, quantity: i64, variant: &Variant) -> Result<i64, Refusal> {
    if shelf.level.on_hand > 0 {
        Ok(portion(shelf.level.value_minor, quantity, shelf.level.on_hand))
    } else {
        Ok(variant.cost_of(quantity)?.minor())
    }
}

impl Shelf {
    /// The change that takes `quantity` pieces away for another reason than an order.
    pub(super) fn gone(&self, quantity: i64, now: Timestamp) -> Result<StockChange, Refusal> {
        let level = &self.level;
        if quantity > level.on_hand {
            return Err(below_zero(level));
        }
        let below_reserved = || NotMoved::BelowReserved {
            sku: level.sku.clone(),
            on_hand: level.on_hand,
            reserved: level.on_hand.saturating_sub(self.free(now)),
        };
        let mut change = self.freed(quantity, now, None).ok_or_else(below_reserved)?;
        let cost = issue_cost(level.on_hand, level.value_minor, quantity);
        change.on_hand = 0_i64.saturating_sub(quantity);
        change.available = change.available.saturating_sub(quantity);
        change.value_minor = 0_i64.saturating_sub(cost);
        change.costed_from = Some((level.on_hand, level.value_minor));
        Ok(change.watched(level))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Measure;
    use crate::ids::Sku;
    use crate::money::{Currency, Money};

    fn soap() -> Variant {
        Variant {
            sku: sku(),
            label: String::new(),
            price: Money::new(2_000, Currency::Ugx),
            cost: Money::new(1_400, Currency::Ugx),
            low_stock_at: 10,
            measure: Measure::Piece,
        }
    }

    fn sku() -> Sku {
        "SOAP".parse().unwrap()
    }

    fn shelf(on_hand: i64, reserved: i64, value_minor: i64) -> Shelf {
        let mut shelf = Shelf::empty(&sku());
        shelf.is_new = false;
        shelf.level.on_hand = on_hand;
        shelf.level.reserved = reserved;
        shelf.level.available = on_hand - reserved;
        shelf.level.value_minor = value_minor;
        shelf
    }

    fn corrected(shelf: &Shelf, asked: StockChangeAsk) -> Result<(i64, i64), Refusal> {
        let now = Timestamp::from_millis(0);
        let change = correct(shelf, asked, "counted", &soap(), now)?;
        assert_eq!(change.available, change.on_hand);
        Ok((change.on_hand, change.value_minor))
    }

    #[test]
    fn what_is_found_or_gone_is_valued_at_average() {
        use StockChangeAsk::{By, To};
        let cases = [
            (shelf(3, 0, 100), By(-1), (-1, -33)),
            (shelf(3, 0, 100), To(2), (-1, -33)),
            (shelf(3, 0, 100), To(0), (-3, -100)),
            (shelf(3, 0, 100), To(5), (2, 67)),
            (shelf(0, 0, 0), By(2), (2, 2_800)),
            (shelf(5, 3, 500), By(-2), (-2, -200)),
        ];
        for (shelf, correction, expected) in cases {
            assert_eq!(corrected(&shelf, correction).unwrap(), expected, "{correction:?}");
        }
    }

    #[test]
    fn nothing_goes_below_zero_or_below_what_is_promised() {
        use StockChangeAsk::{By, To};
        let below_zero: Refusal = NotMoved::BelowZero { sku: sku(), on_hand: 3 }.into();
        let reserved: Refusal =
            NotMoved::BelowReserved { sku: sku(), on_hand: 5, reserved: 3 }.into();
        let already = || NotMoved::AlreadySo { sku: sku(), on_hand: 3 }.into();
        let cases = [
            (shelf(3, 0, 100), By(-4), below_zero.clone()),
            (shelf(3, 0, 100), To(-1), below_zero.clone()),
            (shelf(3, 0, 100), By(i64::MIN), Refusal::TooLarge),
            (shelf(3, 0, 100), By(i64::MAX), Refusal::TooLarge),
            (shelf(3, 0, 100), To(3), already()),
            (shelf(3, 0, 100), By(0), already()),
            (shelf(5, 3, 500), To(2), reserved.clone()),
            (shelf(5, 3, 500), By(-3), reserved),
        ];
        for (shelf, correction, refusal) in cases {
            assert_eq!(corrected(&shelf, correction), Err(refusal), "{correction:?}");
        }
    }

    #[test]
    fn a_reason_is_needed() {
        let now = Timestamp::from_millis(0);
        for (reason, refusal) in [
            (" ".to_owned(), NotMoved::NoReason.into()),
            ("x".repeat(REASON_CHARS_MAX + 1), Refusal::TooLong { most: REASON_CHARS_MAX }),
        ] {
            let asked = correct(&shelf(3, 0, 100), StockChangeAsk::To(2), &reason, &soap(), now);
            assert_eq!(asked, Err(refusal));
        }
    }
}
