//! Value added tax on prices: in them or on top of them, rounded half up once for each line.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

use crate::catalog::Product;
use crate::shop::Shop;
use serde::{Deserialize, Serialize};

/// A rate above this is a mistake.
pub const BASIS_POINTS_MAX: u32 = 10_000;

/// How a price is taxed. The default is not at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vat {
    /// The rate in hundredths of a percent: 1800 is 18 %.
    pub basis_points: u32,
    /// Whether prices hold the tax already; otherwise it comes on top.
    pub is_included: bool,
}

impl Default for Vat {
    fn default() -> Self {
        Self { basis_points: 0, is_included: true }
    }
}

/// An amount in its parts, in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taxed {
    /// What is the shop's.
    pub net: i64,
    /// What is the state's.
    pub tax: i64,
}

impl Taxed {
    /// What a customer pays.
    pub fn gross(self) -> i64 {
        self.net.saturating_add(self.tax)
    }
}

impl Vat {
    /// The parts of a price as it is listed, in minor units.
    pub fn on(self, listed: i64) -> Taxed {
        let rate = i64::from(self.basis_points);
        let whole = i64::from(BASIS_POINTS_MAX);
        if self.is_included {
            let tax = crate::money::portion(listed, rate, whole.saturating_add(rate));
            Taxed { net: listed.saturating_sub(tax), tax }
        } else {
            Taxed { net: listed, tax: crate::money::portion(listed, rate, whole) }
        }
    }
}

impl Shop {
    /// How the shop taxes a product.
    pub fn vat_of(&self, product: &Product) -> Vat {
        if product.is_vat_exempt { Vat::default() } else { self.policy.vat }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tax_is_in_the_price_or_on_top_of_it() {
        for (basis_points, is_included, listed, net, tax) in [
            (0, true, 1_000, 1_000, 0),
            (1_800, true, 11_800, 10_000, 1_800),
            (1_800, false, 10_000, 10_000, 1_800),
            (1_800, true, 100, 85, 15),
            (1_600, false, 3, 3, 0),
            (1_600, false, 4, 4, 1),
            (1_800, true, -11_800, -10_000, -1_800),
        ] {
            let parts = Vat { basis_points, is_included }.on(listed);
            assert_eq!(parts, Taxed { net, tax }, "{listed} at {basis_points}");
        }
    }
}
