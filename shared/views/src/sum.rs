//! Totals as people read them: with the tax that they hold, if they hold any. A customer always pays
//! the total, whether prices are listed with the tax or without.

use domain::cart::{self, PricedLine};
use domain::money::{Money, MoneyError};
use domain::order::Order;
use domain::shop::Shop;

/// A total.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// What is to be paid.
    pub total_text: String,
    /// The tax in it; none when there is none.
    pub tax_text: Option<String>,
}

impl Sum {
    /// What a cart's lines cost.
    ///
    /// # Errors
    /// When the sum does not fit.
    pub fn of_lines(lines: &[PricedLine<'_>], shop: &Shop) -> Result<Self, MoneyError> {
        Ok(Self::new(cart::total(lines, shop)?, cart::tax(lines, shop)?))
    }

    /// What an order costs.
    pub fn of_order(order: &Order) -> Self {
        Self::new(order.total, order.tax())
    }

    fn new(total: Money, tax: Money) -> Self {
        let tax_text = (!tax.is_zero()).then(|| tax.to_string());
        Self { total_text: total.to_string(), tax_text }
    }
}

impl std::fmt::Display for Sum {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.tax_text {
            Some(tax) => write!(out, "{} (with VAT {tax})", self.total_text),
            None => out.write_str(&self.total_text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::money::Currency;

    #[test]
    fn tax_is_said() {
        let shillings = |minor| Money::new(minor, Currency::Ugx);
        let shown = |total, tax| {
            Sum::new(shillings(total), shillings(tax)).to_string().replace('\u{a0}', " ")
        };
        assert_eq!(shown(10_000, 0), "UGX 10,000");
        assert_eq!(shown(11_800, 1_800), "UGX 11,800 (with VAT UGX 1,800)");
    }
}
