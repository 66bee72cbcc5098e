//! Totals as people read them: with the tax that came on top of the listed prices, if any did.

use domain::cart::{self, PricedLine};
use domain::money::{Money, MoneyError};
use domain::order::Order;
use domain::shop::Shop;

/// What a cart's lines cost.
///
/// # Errors
/// When the sum does not fit.
pub fn of_lines(lines: &[PricedLine<'_>], shop: &Shop) -> Result<String, MoneyError> {
    Ok(text(cart::total(lines, shop)?, cart::tax_on_top(lines, shop)?))
}

/// What an order costs.
pub fn of_order(order: &Order) -> String {
    text(order.total, order.tax_on_top())
}

fn text(total: Money, tax_on_top: Money) -> String {
    if tax_on_top.is_zero() { total.to_string() } else { format!("{total} (VAT {tax_on_top})") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::money::Currency;

    #[test]
    fn tax_on_top_is_said() {
        let shillings = |minor| Money::new(minor, Currency::Ugx);
        let shown = |total, tax| text(shillings(total), shillings(tax)).replace('\u{a0}', " ");
        assert_eq!(shown(10_000, 0), "UGX 10,000");
        assert_eq!(shown(11_800, 1_800), "UGX 11,800 (VAT UGX 1,800)");
    }
}
