//! Weighted average cost in integers: a part of the value goes with a part of the stock, half up,
//! and the last piece takes what is left. Source: `docs/data.md` §3.6.

use crate::money::portion;

/// The cost of `quantity` of `on_hand` pieces worth `value_minor`; no value outlives the stock.
pub(super) fn issue_cost(on_hand: i64, value_minor: i64, quantity: i64) -> i64 {
    if quantity >= on_hand { value_minor } else { portion(value_minor, quantity, on_hand) }
}

/// Shares `amount_minor` over lines by their weights, exactly: each share is what is due up to its
/// line, less what the lines before it got. Without any weight the last line takes all.
///
/// Shape: one share per weight. Unit: minor units.
pub(super) fn shares(amount_minor: i64, weights: &[i64]) -> Vec<i64> {
    let whole = weights.iter().fold(0_i64, |sum, weight| sum.saturating_add(*weight));
    let (mut weight_before, mut given) = (0_i64, 0_i64);
    let mut shares: Vec<i64> = Vec::with_capacity(weights.len());
    for weight in weights {
        weight_before = weight_before.saturating_add(*weight);
        let until_here = portion(amount_minor, weight_before, whole);
        shares.push(until_here.saturating_sub(given));
        given = until_here;
    }
    if let Some(last) = shares.last_mut().filter(|_| whole == 0) {
        *last = amount_minor;
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn average_cost_flushes_at_zero() {
        assert_eq!(issue_cost(3, 100, 1), 33);
        assert_eq!(issue_cost(2, 67, 1), 34);
        assert_eq!(issue_cost(1, 33, 1), 33);
        assert_eq!(issue_cost(2, 1, 1), 1, "half goes up");
    }

    #[test]
    fn shares_add_up_and_follow_the_weights() {
        let cases: [(i64, &[i64], &[i64]); 5] = [
            (100, &[1, 1, 1], &[33, 34, 33]),
            (10, &[70_000, 30_000], &[7, 3]),
            (1, &[5, 5, 5], &[0, 1, 0]),
            (50, &[0, 10, 0], &[0, 50, 0]),
            (50, &[0, 0], &[0, 50]),
        ];
        for (amount, weights, expected) in cases {
            assert_eq!(shares(amount, weights), expected, "{amount} over {weights:?}");
        }
    }
}
